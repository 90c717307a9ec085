import { useEffect } from 'react';
import { sendPlaceEvent } from '../../../platform/admin/place-events';
import type { FindingGroup } from './group-findings';

/** Has the body editor underline what was found in the body, until the panel goes. */
export function useMarkedPlaces(groups: readonly FindingGroup[]): void {
  useEffect(() => {
    const findings = groups
      .filter(({ kind }) => kind !== 'overridden')
      .flatMap(({ shown }) => shown.map(({ finding }) => finding))
      .filter(({ place }) => place.field === 'body')
      .map(({ severity, message, place: { path, start, end, excerpt } }) => ({
        ...{ path, start, end, excerpt },
        ...{ severity, message },
      }));
    sendPlaceEvent('dateline:findings', { field: 'body', findings });
  }, [groups]);
  useEffect(() => () => sendPlaceEvent('dateline:findings', { field: 'body', findings: [] }), []);
}
