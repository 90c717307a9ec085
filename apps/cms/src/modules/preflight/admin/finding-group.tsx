import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { isFixable } from './apply-fix';
import { describePlace } from './describe-place';
import { FindingItem, type FindingActions } from './finding-item';
import type { FindingGroup as Group, ShownFinding } from './group-findings';
import { severityLook } from './severity-look';
import { toLibraryPath } from './to-form-field';
import type { Checked } from './use-preflight';

interface FindingGroupProps extends FindingActions {
  group: Group;
  checked: Checked;
  canOverride: (shown: ShownFinding) => boolean;
}

/** So many are shown at first: a long list of notes must not push everything else away. */
const firstShown = 5;

/** All findings of one severity, under their number. */
export function FindingGroup({ group, checked, canOverride, ...actions }: FindingGroupProps) {
  const [isWhole, setWhole] = useState(false);
  const { kind, shown } = group;
  const listed = isWhole ? shown : shown.slice(0, firstShown);
  const { title, text } = severityLook[kind];
  const left = shown.length - listed.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor={text}>
        {title} ({shown.length})
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {listed.map((one) => (
          <FindingItem
            key={toKey(one)}
            shown={one}
            kind={kind}
            placeInWords={describePlace(one.finding.place, checked.release)}
            libraryPath={toLibraryPath(one.finding.place.field, checked.sources)}
            canFix={kind !== 'overridden' && isFixable(one.finding)}
            canOverride={canOverride(one)}
            {...actions}
          />
        ))}
      </Flex>
      {left > 0 && <TextButton onClick={() => setWhole(true)}>Show {left} more</TextButton>}
    </Flex>
  );
}

function toKey({ finding: { rule, place, message } }: ShownFinding): string {
  return [rule, place.field, ...place.path, place.start, message].join(' ');
}
