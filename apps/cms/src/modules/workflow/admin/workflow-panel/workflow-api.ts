import { datelineApi, toReleaseTag } from '../../../../platform/admin/dateline-api';
import { releaseModel } from '../../../../platform/admin/release-model';
import { toQuery } from '../../../../platform/admin/to-query';
import type { TransitionRequestBody, WorkflowAnswer, PreviewMade } from '@dateline/contract';

/** One language version of a release. */
export interface ReleaseVersion {
  documentId: string;
  locale: string;
}

export type TransitionToTake = TransitionRequestBody['transition'];

const toPath = (documentId: string) => `/dateline/releases/${encodeURIComponent(documentId)}`;

const workflowApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    getWorkflow: builder.query<WorkflowAnswer, ReleaseVersion>({
      query: ({ documentId, locale }) => `${toPath(documentId)}/workflow${toQuery({ locale })}`,
      providesTags: (_life, _error, { documentId }) => [toReleaseTag(documentId)],
    }),
    transition: builder.mutation<WorkflowAnswer, ReleaseVersion & { transition: TransitionToTake }>(
      {
        query: ({ documentId, locale, transition }) => ({
          url: `${toPath(documentId)}/transitions`,
          method: 'POST',
          data: { locale, transition } satisfies TransitionRequestBody,
        }),
        // A refused act loads everything anew too: most are refused because the page was out of date.
        invalidatesTags: (_life, _error, { documentId }) => [
          toReleaseTag(documentId),
          { type: 'Document', id: `${releaseModel}_LIST` },
          'AuditTrail',
        ],
      },
    ),
    /** Asks the server for nothing, and for everything on the page again. */
    loadReleaseAgain: builder.mutation<null, { documentId: string }>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_nothing, _error, { documentId }) => [toReleaseTag(documentId)],
    }),
    makePreview: builder.mutation<PreviewMade, ReleaseVersion & { minutes: number }>({
      query: ({ documentId, locale, minutes }) => ({
        url: `${toPath(documentId)}/previews`,
        method: 'POST',
        data: { locale, minutes },
      }),
      invalidatesTags: (_made, _error, { documentId }) => [toReleaseTag(documentId)],
    }),
    revokePreview: builder.mutation<unknown, { documentId: string; id: number }>({
      query: ({ id }) => ({ url: `/dateline/previews/${id}`, method: 'DELETE' }),
      invalidatesTags: (_nothing, _error, { documentId }) => [toReleaseTag(documentId)],
    }),
  }),
});

export const {
  useGetWorkflowQuery,
  useTransitionMutation,
  useLoadReleaseAgainMutation,
  useMakePreviewMutation,
  useRevokePreviewMutation,
} = workflowApi;
