import { adminApi } from '@strapi/strapi/admin';

/** What the server tells of the edition that the public reads now. */
export interface CurrentEdition {
  number: number;
  kind: 'issuance' | 'correction' | 'archive';
  issuedAt: string;
  recordedAt: string;
  contentHash: string;
  slug: string;
  url: string;
}

interface EditionQuery {
  documentId: string;
  locale: string;
}

const model = 'api::release.release';

/**
 * Strapi's own tag of a document: publishing, correcting or deleting it fetches the edition anew.
 */
const editionApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    findCurrentEdition: builder.query<CurrentEdition | null, EditionQuery>({
      query: ({ documentId, locale }) => ({
        url: `/dateline/releases/${encodeURIComponent(documentId)}/edition`,
        config: { params: { locale } },
      }),
      transformResponse: ({ edition }: { edition: CurrentEdition | null }) => edition,
      providesTags: (_edition, _error, { documentId }) => [
        { type: 'Document', id: `${model}_${documentId}` },
      ],
    }),
  }),
});

export const { useFindCurrentEditionQuery } = editionApi;
