import { useEffect, useState } from 'react';
import { useGetLifeQuery, type ReleaseVersion } from './life-api';
import { toPollInterval } from './to-poll-interval';

/** A release's life, asked again as often as it may change under the reader's eyes. */
export function useLife(version: ReleaseVersion) {
  const [pollingInterval, setPollingInterval] = useState(0);
  const query = useGetLifeQuery(version, { pollingInterval });
  const { data: life, fulfilledTimeStamp = 0 } = query;
  useEffect(() => {
    setPollingInterval(toPollInterval(life, fulfilledTimeStamp));
  }, [life, fulfilledTimeStamp]);
  return query;
}
