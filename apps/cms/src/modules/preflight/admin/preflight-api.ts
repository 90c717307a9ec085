import type {
  FindingCounts,
  LibraryTextsAnswer,
  OverrideRequest,
  PreflightAnswer,
  PreflightSummaries,
} from '@dateline/contract';
import { datelineApi, toReleaseTag } from '../../../platform/admin/dateline-api';
import { releaseModel } from '../../../platform/admin/release-model';
import { toQuery } from '../../../platform/admin/to-query';
import type { ReleaseVersion } from '../../workflow/admin/workflow-panel/workflow-api';

/** Document ids with commas between them; empty for none of a kind. */
export interface LibraryAsked {
  company: string;
  boilerplates: string;
  disclaimers: string;
  contacts: string;
}

interface SummariesAsked {
  /** With commas between them: one request for all rows of a page. */
  documentIds: string;
  locale: string;
}

const toPath = (documentId: string) => `/dateline/releases/${encodeURIComponent(documentId)}`;

const listTag = { type: 'Document' as const, id: `${releaseModel}_LIST` };

const preflightApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    getReleasePreflight: builder.query<PreflightAnswer, ReleaseVersion>({
      query: ({ documentId, locale }) => `${toPath(documentId)}/preflight${toQuery({ locale })}`,
      providesTags: (_answer, _error, { documentId }) => [toReleaseTag(documentId)],
    }),
    getLibraryTexts: builder.query<LibraryTextsAnswer, LibraryAsked>({
      query: (asked) => `/dateline/preflight/library${toQuery({ ...asked })}`,
    }),
    listPreflightSummaries: builder.query<Partial<Record<string, FindingCounts>>, SummariesAsked>({
      query: ({ documentIds, locale }) =>
        `/dateline/preflight/summaries${toQuery({ documentIds, locale })}`,
      transformResponse: ({ summaries }: PreflightSummaries) => summaries,
      providesTags: [listTag],
    }),
    overrideFinding: builder.mutation<
      PreflightAnswer,
      ReleaseVersion & Pick<OverrideRequest, 'finding' | 'reason'>
    >({
      query: ({ documentId, ...data }) => ({
        url: `${toPath(documentId)}/overrides`,
        method: 'POST',
        data: data satisfies OverrideRequest,
      }),
      invalidatesTags: (_answer, _error, { documentId }) => toChanged(documentId),
    }),
    takeBackOverride: builder.mutation<PreflightAnswer, ReleaseVersion & { id: number }>({
      query: ({ documentId, locale, id }) => ({
        url: `${toPath(documentId)}/overrides/${id}${toQuery({ locale })}`,
        method: 'DELETE',
      }),
      invalidatesTags: (_answer, _error, { documentId }) => toChanged(documentId),
    }),
  }),
});

/** What an override changes: which buttons may be pressed, the list, and the trail. */
function toChanged(documentId: string) {
  return [toReleaseTag(documentId), listTag, 'AuditTrail' as const];
}

export const {
  useGetReleasePreflightQuery,
  useGetLibraryTextsQuery,
  useListPreflightSummariesQuery,
  useOverrideFindingMutation,
  useTakeBackOverrideMutation,
} = preflightApi;
