import { useEffect, useState } from 'react';
import { usePolling } from '../../../../platform/admin/attendance/use-polling';
import { useGetLifeQuery, type ReleaseVersion } from './life-api';
import { toPollInterval } from './to-poll-interval';

/** A release's life, asked again as often as it may change under the reader's eyes. */
export function useLife(version: ReleaseVersion) {
  const [wanted, setWanted] = useState(0);
  const pollingInterval = usePolling(wanted);
  const query = useGetLifeQuery(version, { pollingInterval });
  const { data: life, fulfilledTimeStamp = 0 } = query;
  useEffect(() => {
    setWanted(toPollInterval(life, fulfilledTimeStamp));
  }, [life, fulfilledTimeStamp]);
  return query;
}
