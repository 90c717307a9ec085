import { Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addPage } from '../../../platform/admin/add-page';
import { importPermissions } from './import-permission';
import { ImportLink } from './import-link';
import { OriginalPanel } from './original-panel';
import { useFoundOriginal } from './use-found-original';
import type { PanelProps } from '../../workflow/admin/workflow-panel/use-release-version';

interface ContentManager {
  injectComponent: (
    view: string,
    zone: string,
    component: { name: string; Component: () => JSX.Element | null },
  ) => void;
  apis: {
    addEditViewSidePanel: (
      panels: ((props: PanelProps) => { title: string; content: JSX.Element } | null)[],
    ) => void;
  };
}

/** Adds the page "Import" to the main menu. */
export function addImportPage(app: StrapiApp): void {
  addPage(app, {
    to: 'import',
    icon: Upload,
    intlLabel: { id: 'dateline.import.title', defaultMessage: 'Import' },
    permissions: importPermissions,
    load: async () => (await import('./import-page')).ImportPage,
  });
}

/** Adds the way to it above the list of releases, and the original beside what was imported. */
export function addImportLinks(app: StrapiApp): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  contentManager.injectComponent('listView', 'actions', {
    name: 'dateline-import',
    Component: ImportLink,
  });
  contentManager.apis.addEditViewSidePanel([Original]);
}

// Strapi calls this as it draws: it may use hooks, but it tells of a panel instead of being one.
function Original(props: PanelProps) {
  const found = useFoundOriginal(props);
  return found && { title: 'Imported', content: <OriginalPanel {...found} /> };
}
