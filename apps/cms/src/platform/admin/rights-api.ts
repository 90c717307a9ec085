import type { RightsAnswer } from '@dateline/contract';
import { deskApi } from './desk-api';

const rightsApi = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    getRights: builder.query<RightsAnswer, void>({ query: () => '/dateline/rights' }),
  }),
});

export const { useGetRightsQuery } = rightsApi;
