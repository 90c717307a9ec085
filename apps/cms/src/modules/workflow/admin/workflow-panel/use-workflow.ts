import { useEffect, useState } from 'react';
import { usePolling } from '../../../../platform/admin/attendance/use-polling';
import { useGetWorkflowQuery, type ReleaseVersion } from './workflow-api';
import { toPollInterval } from './to-poll-interval';

/** A release's life, asked again as often as it may change under the reader's eyes. */
export function useWorkflow(version: ReleaseVersion) {
  const [wanted, setWanted] = useState(0);
  const pollingInterval = usePolling(wanted);
  const query = useGetWorkflowQuery(version, { pollingInterval });
  const { data: workflow, fulfilledTimeStamp = 0 } = query;
  useEffect(() => {
    setWanted(toPollInterval(workflow, fulfilledTimeStamp));
  }, [workflow, fulfilledTimeStamp]);
  return query;
}
