import { useQueryParams, type StrapiApp } from '@strapi/strapi/admin';
import { EditionPanel } from './edition-panel';

/** What Strapi gives to a side panel, as far as this one needs it. */
interface PanelProps {
  model: string;
  documentId?: string;
  document?: { status?: string };
}

interface ContentManagerApis {
  addEditViewSidePanel: (
    panels: ((props: PanelProps) => ReturnType<typeof EditionSidePanel>)[],
  ) => void;
}

const release = 'api::release.release';

/** Adds the panel "Edition" beside the form of a release. */
export function addEditionPanel(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel([EditionSidePanel]);
}

/** Strapi calls it as it draws, so it may use hooks, but it tells of a panel instead of being one. */
function EditionSidePanel({ model, documentId, document }: PanelProps) {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (model !== release) return null;
  const locale = query.plugins?.i18n?.locale ?? 'en';
  return {
    title: 'Edition',
    content: (
      <EditionPanel
        documentId={documentId}
        locale={locale}
        isPublished={document?.status === 'published'}
      />
    ),
  };
}
