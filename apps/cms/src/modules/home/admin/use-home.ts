import { useEffect, useState } from 'react';
import { usePolling } from '../../../platform/admin/attendance/use-polling';
import { useGetHomeQuery } from './home-api';
import { toHomePoll } from './to-home-poll';

/** What the cards of the first page show; they ask for it together, in one request. */
export function useHome() {
  const [wanted, setWanted] = useState(0);
  const pollingInterval = usePolling(wanted);
  const query = useGetHomeQuery(undefined, { pollingInterval });
  const { data } = query;
  useEffect(() => setWanted(toHomePoll(data)), [data]);
  return query;
}
