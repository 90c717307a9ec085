import { Flex, Link, Typography } from '@strapi/design-system';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { instant } from '@dateline/release/time/instant';
import { auditPermissions } from '../../../audit/admin/add-audit-page';
import { AdminNote } from '../../../../platform/admin/admin-note';
import { InstantText } from '../../../../platform/admin/instant-text';
import { StageBadge } from '../../../../platform/admin/stage-badge';
import { toQuery } from '../../../../platform/admin/to-query';
import { toSentence } from '../../../../platform/admin/to-sentence';
import { TransitionList } from './transitions/transition-list';
import type { TransitionScene } from './transitions/transition-words';
import { ApprovalList } from './approval-list';
import { CurrentEdition } from './current-edition';
import { describeWorkflow } from './describe-workflow';
import { Emergency } from './emergency/emergency';
import type { ReleaseVersion } from './workflow-api';
import { Scheduled } from './scheduled';
import { StageWay } from './stage-way';
import { UnsavedChanges } from './unsaved-changes';
import { useFollowedRelease } from './use-followed-release';
import { useWorkflow } from './use-workflow';

/** Where a release stands, and all that can be done with it next. */
export function ReleasePanel({ version }: { version: ReleaseVersion }) {
  const { data: workflow, error } = useWorkflow(version);
  const isModified = useForm('ReleasePanel', ({ modified }) => modified);
  const values: Partial<Record<string, unknown>> = useForm('ReleasePanel', (form) => form.values);
  useFollowedRelease(version, workflow, isModified);
  if (workflow === undefined) {
    return error === undefined ? (
      <Typography textColor="neutral600">Looking up the release…</Typography>
    ) : (
      <AdminNote tone="danger">{toSentence(error)}</AdminNote>
    );
  }
  const scene: TransitionScene = {
    workflow,
    headline: toText(values['headline']) ?? 'this release',
    originallyIssuedAt: instant.safeParse(values['originallyIssuedAt']).data ?? null,
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex>
        <StageBadge stage={workflow.stage} />
      </Flex>
      {error !== undefined && (
        <AdminNote tone="warning">This may be out of date. {toSentence(error)}</AdminNote>
      )}
      <StageWay stage={workflow.stage} isPublic={workflow.current !== null} />
      <Typography tag="p" variant="pi" textColor="neutral700">
        {describeWorkflow(workflow)}
      </Typography>
      {workflow.voided !== null && (
        <VoidedNote voided={workflow.voided} timeZone={workflow.company?.timeZone} />
      )}
      {workflow.scheduledFor !== null && (
        <Scheduled scheduledFor={workflow.scheduledFor} timeZone={workflow.company?.timeZone} />
      )}
      <ApprovalList workflow={workflow} />
      {workflow.current !== null && (
        <CurrentEdition edition={workflow.current} timeZone={workflow.company?.timeZone} />
      )}
      {isModified && <UnsavedChanges stage={workflow.stage} />}
      <TransitionList scene={scene} version={version} isBlocked={isModified} />
      <Emergency scene={scene} version={version} isBlocked={isModified} />
      <TrailLink releaseId={workflow.releaseId} />
    </Flex>
  );
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

interface VoidedNoteProps {
  voided: { at: string; reason: string };
  timeZone: string | undefined;
}

/** Why the newsroom took an approval or a schedule back. */
function VoidedNote({ voided, timeZone }: VoidedNoteProps) {
  return (
    <AdminNote tone="warning">
      <strong>Taken back.</strong> {voided.reason}{' '}
      <InstantText instant={voided.at} timeZone={timeZone} />
    </AdminNote>
  );
}

/** To the audit trail of one release, for those who may read it. */
function TrailLink({ releaseId }: { releaseId: string }) {
  const { allowedActions } = useRBAC(auditPermissions);
  if (allowedActions['canAudit'] !== true) return null;
  return (
    <Link tag={NavLink} to={`/audit-trail${toQuery({ release: releaseId })}`}>
      Audit trail of this release
    </Link>
  );
}
