import type { Stage } from '@dateline/release';
import { datelineApi } from '../../../../platform/admin/dateline-api';
import { releaseModel } from '../../../../platform/admin/release-model';
import { toQuery } from '../../../../platform/admin/to-query';

interface StagesAsked {
  /** With commas between them: one request for all rows of a page. */
  documentIds: string;
  locale: string;
}

const stagesApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    // Not `getStages`: a name that Strapi has too would quietly ask Strapi's address.
    listReleaseStages: builder.query<Partial<Record<string, Stage>>, StagesAsked>({
      query: ({ documentIds, locale }) => `/dateline/stages${toQuery({ documentIds, locale })}`,
      transformResponse: ({ stages }: { stages: Partial<Record<string, Stage>> }) => stages,
      providesTags: [{ type: 'Document', id: `${releaseModel}_LIST` }],
    }),
  }),
});

export const { useListReleaseStagesQuery } = stagesApi;
