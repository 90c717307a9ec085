import type { RightsAnswer } from '@dateline/contract';
import { datelineApi } from './dateline-api';

const rightsApi = datelineApi.injectEndpoints({
  endpoints: (builder) => ({
    getRights: builder.query<RightsAnswer, void>({ query: () => '/dateline/rights' }),
  }),
});

export const { useGetRightsQuery } = rightsApi;
