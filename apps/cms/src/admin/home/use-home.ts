import { useEffect, useState } from 'react';
import { useGetDeskHomeQuery } from './home-api';
import { toHomePoll } from './to-home-poll';

/** What the cards of the first page show; they ask for it together, in one request. */
export function useHome() {
  const [pollingInterval, setPollingInterval] = useState(0);
  const query = useGetDeskHomeQuery(undefined, { pollingInterval });
  const { data } = query;
  useEffect(() => setPollingInterval(toHomePoll(data)), [data]);
  return query;
}
