import type { StrapiApp } from '@strapi/strapi/admin';
import { isReleaseList } from './is-release-list';
import { StageCell } from './stage-cell';

/** What Strapi's list hands round before it draws its columns. */
interface ListView {
  displayedHeaders: object[];
  layout: object;
}

/** Adds the column "Stage" to the list of releases. */
export function addStageColumn(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (view: ListView): ListView => {
    // The hook is not told of which type the list is; the page's address is.
    if (!isReleaseList(window.location.pathname)) return view;
    // Second, beside the headline: at the end it would be out of sight on most screens.
    return { ...view, displayedHeaders: view.displayedHeaders.toSpliced(1, 0, stageColumn) };
  });
}

const stageColumn = {
  name: 'stage',
  label: { id: 'dateline.stage.title', defaultMessage: 'Stage' },
  attribute: { type: 'string' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }: { documentId: string }) => <StageCell documentId={documentId} />,
};
