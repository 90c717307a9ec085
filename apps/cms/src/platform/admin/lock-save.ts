import type { StrapiApp } from '@strapi/strapi/admin';

interface PanelProps {
  model: string;
  documentId?: string | undefined;
}

/** One of Strapi's document actions: called as it draws, it tells of a button. */
interface DocumentAction<Props> {
  (props: Props): { disabled?: boolean } | null;
  type?: string;
  position?: unknown;
}

interface ContentManagerApis<Props> {
  addDocumentAction: (
    change: (actions: DocumentAction<Props>[]) => DocumentAction<Props>[],
  ) => void;
}

/**
 * Takes Strapi's Save button away while the server would refuse what is saved.
 *
 * @param useIsLocked a hook, called as the button is drawn.
 */
export function lockSave<Props extends PanelProps>(
  app: StrapiApp,
  useIsLocked: (props: Props) => boolean,
): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis<Props>;
  const toLocked = (save: DocumentAction<Props>): DocumentAction<Props> => {
    const useLockedSave = (props: Props) => {
      const isLocked = useIsLocked(props);
      const shown = save(props);
      return shown !== null && isLocked ? { ...shown, disabled: true } : shown;
    };
    return Object.assign(useLockedSave, { type: save.type, position: save.position });
  };
  apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'update' ? toLocked(action) : action)),
  );
}
