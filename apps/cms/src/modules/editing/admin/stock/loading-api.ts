import { datelineApi } from '../../../../platform/admin/dateline-api';
import type { DocumentAddress } from './document-address';

const loadingApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Asks the server for nothing, and for the document and all that hangs on it again. */
    loadDocumentAgain: builder.mutation<null, DocumentAddress>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_nothing, _error, { collectionType, model, documentId }) => [
        {
          type: 'Document',
          id: collectionType === 'single-types' ? model : `${model}_${documentId ?? ''}`,
        },
      ],
    }),
  }),
});

export const { useLoadDocumentAgainMutation } = loadingApi;
