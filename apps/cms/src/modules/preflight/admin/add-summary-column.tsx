import type { StrapiApp } from '@strapi/strapi/admin';
import { isReleaseList } from '../../workflow/admin/stage-column/is-release-list';
import { SummaryCell } from './summary-cell';

interface ListView {
  displayedHeaders: object[];
  layout: object;
}

/** Adds the column "Preflight" to the list of releases, beside their stage. */
export function addSummaryColumn(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (view: ListView): ListView => {
    if (!isReleaseList(window.location.pathname)) return view;
    return { ...view, displayedHeaders: view.displayedHeaders.toSpliced(2, 0, summaryColumn) };
  });
}

const summaryColumn = {
  name: 'preflight',
  label: { id: 'dateline.preflight.title', defaultMessage: 'Preflight' },
  attribute: { type: 'string' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }: { documentId: string }) => (
    <SummaryCell documentId={documentId} />
  ),
};
