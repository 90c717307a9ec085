import { datelineApi, toReleaseTag } from '../../../platform/admin/dateline-api';
import { releaseModel } from '../../../platform/admin/release-model';
import { toQuery } from '../../../platform/admin/to-query';
import type { ImportMade, ImportOrder, ImportReadAnswer, OriginalAnswer } from '@dateline/contract';
import type { SourceDocument } from '@dateline/wire-import';
import type { ImportLibrary } from '@dateline/wire-import/matching/import-library';
import type { ReleaseVersion } from '../../workflow/admin/workflow-panel/workflow-api';

export type ReadAnswer = ImportReadAnswer<SourceDocument, ImportLibrary>;

const importApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    readOriginal: builder.mutation<ReadAnswer, File>({
      query: (file) => ({ url: '/dateline/imports/read', method: 'POST', data: toForm(file) }),
    }),
    importRelease: builder.mutation<ImportMade, { file: File; order: ImportOrder }>({
      query: ({ file, order }) => ({
        url: '/dateline/imports',
        method: 'POST',
        data: toForm(file, order),
      }),
      invalidatesTags: [{ type: 'Document', id: `${releaseModel}_LIST` }, 'AuditTrail'],
    }),
    getOriginal: builder.query<OriginalAnswer, ReleaseVersion>({
      query: ({ documentId, locale }) =>
        `/dateline/releases/${encodeURIComponent(documentId)}/original${toQuery({ locale })}`,
      providesTags: (_original, _error, { documentId }) => [toReleaseTag(documentId)],
    }),
  }),
});

export const { useReadOriginalMutation, useImportReleaseMutation, useGetOriginalQuery } = importApi;

function toForm(file: File, order?: ImportOrder): FormData {
  const form = new FormData();
  form.append('files', file, file.name);
  if (order !== undefined) form.append('order', JSON.stringify(order));
  return form;
}
