import { datelineApi } from '../../../platform/admin/dateline-api';
import type { BlockAnswer, BlockType } from '@dateline/contract';

export interface Block {
  type: BlockType;
  documentId: string;
}

const blockApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    getBlock: builder.query<BlockAnswer, Block>({
      query: ({ type, documentId }) => `/dateline/blocks/${type}/${encodeURIComponent(documentId)}`,
      // Saving the block makes a version, so it is asked for again.
      providesTags: (_block, _error, { type, documentId }) => [
        { type: 'Document', id: `api::${type}.${type}_${documentId}` },
      ],
    }),
  }),
});

export const { useGetBlockQuery } = blockApi;
