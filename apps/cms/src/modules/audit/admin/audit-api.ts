import { datelineApi } from '../../../platform/admin/dateline-api';
import type { AuditAnswer } from '@dateline/contract';
import { toAuditQuery, type AuditFilters } from './audit-filters';

export type Verdict = NonNullable<AuditAnswer['verified']>;

const auditApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    getAuditPage: builder.query<AuditAnswer, { filters: AuditFilters; before: number | null }>({
      query: ({ filters, before }) => `/dateline/audit${toAuditQuery(filters, before)}`,
      providesTags: ['AuditTrail'],
      // The trail grows without this page: what was seen a minute ago is not what it says now.
      keepUnusedDataFor: 0,
    }),
    verifyAudit: builder.mutation<Verdict, void>({
      query: () => ({ url: '/dateline/audit/verify', method: 'POST', data: {} }),
      invalidatesTags: ['AuditTrail'],
    }),
  }),
});

export const { useGetAuditPageQuery, useVerifyAuditMutation } = auditApi;
