import { Flex, Link, Typography } from '@strapi/design-system';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { instant } from '@dateline/release/time/instant';
import { auditPermissions } from '../../../audit/admin/add-audit-page';
import { DeskNote } from '../../../../platform/admin/desk-note';
import { InstantText } from '../../../../platform/admin/instant-text';
import { StageBadge } from '../../../../platform/admin/stage-badge';
import { toQuery } from '../../../../platform/admin/to-query';
import { toSentence } from '../../../../platform/admin/to-sentence';
import { ActList } from './acts/act-list';
import type { ActScene } from './acts/act-words';
import { ApprovalList } from './approval-list';
import { CurrentEdition } from './current-edition';
import { describeLife } from './describe-life';
import { Emergency } from './emergency/emergency';
import type { ReleaseVersion } from './life-api';
import { Scheduled } from './scheduled';
import { StageWay } from './stage-way';
import { UnsavedChanges } from './unsaved-changes';
import { useFollowedRelease } from './use-followed-release';
import { useLife } from './use-life';

/** Where a release stands, and all that can be done with it next. */
export function ReleasePanel({ version }: { version: ReleaseVersion }) {
  const { data: life, error } = useLife(version);
  const isModified = useForm('ReleasePanel', ({ modified }) => modified);
  const values: Partial<Record<string, unknown>> = useForm('ReleasePanel', (form) => form.values);
  useFollowedRelease(version, life, isModified);
  if (life === undefined) {
    return error === undefined ? (
      <Typography textColor="neutral600">Looking up the release…</Typography>
    ) : (
      <DeskNote tone="danger">{toSentence(error)}</DeskNote>
    );
  }
  const scene: ActScene = {
    life,
    headline: toText(values['headline']) ?? 'this release',
    originallyIssuedAt: instant.safeParse(values['originallyIssuedAt']).data ?? null,
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex>
        <StageBadge stage={life.stage} />
      </Flex>
      {error !== undefined && (
        <DeskNote tone="warning">This may be out of date. {toSentence(error)}</DeskNote>
      )}
      <StageWay stage={life.stage} isPublic={life.current !== null} />
      <Typography tag="p" variant="pi" textColor="neutral700">
        {describeLife(life)}
      </Typography>
      {life.voided !== null && (
        <VoidedNote voided={life.voided} timeZone={life.company?.timeZone} />
      )}
      {life.scheduledFor !== null && (
        <Scheduled scheduledFor={life.scheduledFor} timeZone={life.company?.timeZone} />
      )}
      <ApprovalList life={life} />
      {life.current !== null && (
        <CurrentEdition edition={life.current} timeZone={life.company?.timeZone} />
      )}
      {isModified && <UnsavedChanges stage={life.stage} />}
      <ActList scene={scene} version={version} isBlocked={isModified} />
      <Emergency scene={scene} version={version} isBlocked={isModified} />
      <TrailLink releaseId={life.releaseId} />
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
    <DeskNote tone="warning">
      <strong>Taken back.</strong> {voided.reason}{' '}
      <InstantText instant={voided.at} timeZone={timeZone} />
    </DeskNote>
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
