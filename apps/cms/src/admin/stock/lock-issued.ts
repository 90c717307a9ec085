import type { StrapiApp } from '@strapi/strapi/admin';
import { useGetLifeQuery } from '../life-panel/life-api';
import { isEditable } from '../life-panel/describe-unsaved';
import { useReleaseVersion, type PanelProps } from '../life-panel/use-release-version';

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
 * Takes the Save button away from releases that were issued or withdrawn: the server refuses the
 * change, and whoever writes should learn it before an hour's work. The panel says what to do.
 */
export function lockIssued(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'update' ? toLocked(action) : action)),
  );
}

function toLocked(save: DocumentAction): DocumentAction {
  const useLockedSave = (props: PanelProps) => {
    const version = useReleaseVersion(props);
    const { data: life } = useGetLifeQuery(version ?? { documentId: '', locale: '' }, {
      skip: version === null,
    });
    const shown = save(props);
    if (shown === null || life === undefined || isEditable(life.stage)) return shown;
    return { ...shown, disabled: true };
  };
  return Object.assign(useLockedSave, { type: save.type, position: save.position });
}
