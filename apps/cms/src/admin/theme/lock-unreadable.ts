import { useForm, type StrapiApp } from '@strapi/strapi/admin';
import { themeGrounds } from '@dateline/release/theme/theme-grounds';
import { judgeAccent } from './judge-accent';

interface PanelProps {
  model: string;
}

/** One of Strapi's document actions: called as it draws, it tells of a button. */
interface DocumentAction {
  (props: PanelProps): { disabled?: boolean } | null;
  type?: string;
  position?: unknown;
}

interface ContentManagerApis {
  addDocumentAction: (change: (actions: DocumentAction[]) => DocumentAction[]) => void;
}

/**
 * Takes the Save button away while a colour cannot be read. The server refuses it too, but Strapi's
 * form of a single type then goes back to what was saved, and all that was written is lost.
 */
export function lockUnreadable(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'update' ? toLocked(action) : action)),
  );
}

function toLocked(save: DocumentAction): DocumentAction {
  const useLockedSave = (props: PanelProps) => {
    const isReadable = useForm('LockUnreadable', ({ values }) => hasReadableAccents(values));
    const shown = save(props);
    if (shown === null || props.model !== 'api::newsroom.newsroom' || isReadable) return shown;
    return { ...shown, disabled: true };
  };
  return Object.assign(useLockedSave, { type: save.type, position: save.position });
}

function hasReadableAccents(values: Partial<Record<string, unknown>>): boolean {
  return (
    judgeAccent(String(values['accent']), themeGrounds.light).isReadable &&
    judgeAccent(String(values['darkAccent']), themeGrounds.dark).isReadable
  );
}
