import type {
  FindingCounts,
  HomeAnswer,
  OpenRelease,
  PreflightSummaries,
} from '@dateline/contract';
import { datelineApi } from '../../../platform/admin/dateline-api';
import { releaseModel } from '../../../platform/admin/release-model';
import { toQuery } from '../../../platform/admin/to-query';
import { groupByLanguage } from './group-by-language';
import { toVersionKey } from './to-version-key';

type Version = Pick<OpenRelease, 'documentId' | 'language'>;

/** Findings of releases, by `toVersionKey`. */
export type CountsByVersion = Partial<Record<string, FindingCounts>>;

const listTag = { type: 'Document' as const, id: `${releaseModel}_LIST` };

const homeApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    getHome: builder.query<HomeAnswer, void>({
      query: () => '/dateline/home',
      providesTags: [listTag],
      // The first page shows what is so now, not what was when it was left.
      keepUnusedDataFor: 0,
    }),
    /** The findings of releases in several languages: one request for each language. */
    countOpenFindings: builder.query<CountsByVersion, Version[]>({
      async queryFn(versions, _api, _options, ask) {
        const counts: CountsByVersion = {};
        for (const [locale, documentIds] of groupByLanguage(versions)) {
          const query = toQuery({ documentIds: documentIds.join(','), locale });
          const answer = await ask(`/dateline/preflight/summaries${query}`);
          if (answer.error !== undefined) return { error: answer.error };
          const { summaries } = answer.data as PreflightSummaries;
          for (const [documentId, found] of Object.entries(summaries)) {
            counts[toVersionKey({ documentId, language: locale })] = found;
          }
        }
        return { data: counts };
      },
      providesTags: [listTag],
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetHomeQuery, useCountOpenFindingsQuery } = homeApi;
