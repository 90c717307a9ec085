import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { AdminNote } from '../../../platform/admin/admin-note';
import { useGetRightsQuery } from '../../../platform/admin/rights-api';
import { toSentence } from '../../../platform/admin/to-sentence';
import { applyFix } from './apply-fix';
import { describeCounts } from './describe-counts';
import { isSaved } from './find-override';
import { FindingGroup } from './finding-group';
import type { FormValues } from './form-values';
import { goToPlace } from './go-to-place';
import { groupFindings, type ShownFinding, toCounts } from './group-findings';
import { NothingFound } from './nothing-found';
import { OverrideDialog } from './override-dialog';
import { useTakeBackOverrideMutation } from './preflight-api';
import { useMarkedPlaces } from './use-marked-places';
import { type OpenForm, usePreflight } from './use-preflight';
import { WireViewDialog } from './wire-view/wire-view-dialog';

/** What the preflight finds in the release as it is being typed, and the way to each place. */
export function PreflightPanel({ form }: { form: OpenForm }) {
  const { checked, answer, error } = usePreflight(form);
  const { data: account } = useGetRightsQuery();
  const values = useForm('PreflightPanel', (state) => state.values as FormValues);
  const onChange = useForm('PreflightPanel', (state) => state.onChange);
  const [overriding, setOverriding] = useState<ShownFinding | null>(null);
  const [isWireOpen, setWireOpen] = useState(false);
  const takeBack = useTakeBack(form);
  const groups = useMemo(() => groupFindings(checked?.findings ?? [], answer), [checked, answer]);
  useMarkedPlaces(groups);
  const { documentId, locale } = form;
  if (checked === null) {
    return error === undefined ? (
      <Typography textColor="neutral600">Loading what the release is checked against…</Typography>
    ) : (
      <AdminNote tone="danger">The release is not being checked. {toSentence(error)}</AdminNote>
    );
  }
  const mayOverride = account?.rights.includes('override') === true;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Box role="status" aria-live="polite">
        <Typography fontWeight="semiBold">{describeCounts(toCounts(groups))}</Typography>
      </Box>
      {error !== undefined && (
        <AdminNote tone="warning">This may be out of date. {toSentence(error)}</AdminNote>
      )}
      {groups.length === 0 && <NothingFound />}
      {groups.map((group) => (
        <FindingGroup
          key={group.kind}
          group={group}
          checked={checked}
          canOverride={({ finding, override }) =>
            mayOverride &&
            finding.severity === 'error' &&
            (override !== null || isSaved(finding, answer))
          }
          onGo={({ finding }) => goToPlace(finding.place, checked.sources)}
          onFix={({ finding }) => applyFix(finding, { values, onChange })}
          onOverride={setOverriding}
          onTakeBack={({ override }) => override && void takeBack(override.id)}
        />
      ))}
      <Button variant="tertiary" fullWidth onClick={() => setWireOpen(true)}>
        Wire view
      </Button>
      {overriding !== null && documentId !== null && (
        <OverrideDialog
          finding={overriding.finding}
          version={{ documentId, locale }}
          onClose={() => setOverriding(null)}
        />
      )}
      {isWireOpen && (
        <WireViewDialog
          release={checked.release}
          version={documentId === null ? null : { documentId, locale }}
          onClose={() => setWireOpen(false)}
        />
      )}
    </Flex>
  );
}

function useTakeBack({ documentId, locale }: OpenForm) {
  const [send] = useTakeBackOverrideMutation();
  const { toggleNotification } = useNotification();
  return async (id: number) => {
    if (documentId === null) return;
    const answer = await send({ documentId, locale, id });
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: toSentence(answer.error) }
        : { type: 'success', message: 'Taken back: it stops the approval again.' },
    );
  };
}
