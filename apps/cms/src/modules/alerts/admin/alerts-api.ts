import type { AddressForgotten, AlertStatus } from '@dateline/contract';
import { datelineApi } from '../../../platform/admin/dateline-api';

const alertsApi = datelineApi.enhanceEndpoints({ addTagTypes: ['Alerts'] }).injectEndpoints({
  endpoints: (builder) => ({
    getAlertStatus: builder.query<AlertStatus, void>({
      query: () => '/dateline/alerts',
      providesTags: ['Alerts'],
      // Mails go out while nobody looks.
      keepUnusedDataFor: 0,
    }),
    forgetAddress: builder.mutation<AddressForgotten, string>({
      query: (address) => ({ url: '/dateline/alerts/forget', method: 'POST', data: { address } }),
      invalidatesTags: ['Alerts'],
    }),
  }),
});

export const { useGetAlertStatusQuery, useForgetAddressMutation } = alertsApi;
