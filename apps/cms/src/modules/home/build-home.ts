import { type Actor, decideTransition } from '@dateline/release';
import type {
  DueRelease,
  HomeAnswer,
  HomeRelease,
  IssuedRelease,
  OpenRelease,
  WaitingRelease,
} from '@dateline/contract';
import type {
  ChangedRelease,
  LatestEdition,
  ListedRelease,
  ReleaseInReview,
  ScheduledRelease,
} from './home-entries';
import type { HomeStore } from './store/home-store';
import type { ReleaseKey } from '../working-release/working-releases';

/** More of each kind are neither looked at nor counted. */
const mostRead = 200;
/** More of each kind are not shown. */
const mostShown = 10;
/** Of open releases more: only those with findings are shown. */
const mostChecked = 20;

/**
 * What there is to do and what has just been done, for one account: of the releases that meet
 * `permitted`, the conditions of its permission to read them.
 */
export async function buildHome(
  store: HomeStore,
  actor: Actor,
  permitted: object,
): Promise<HomeAnswer> {
  const scheduled = await store.listScheduled(mostRead);
  const mayApprove = actor.rights.includes('approve');
  const inReview = mayApprove ? await store.listInReview(mostRead) : [];
  const open = await store.listOpen(mostRead);
  const editions = await store.listLatestEditions(mostRead);
  const found = await store.listReleases(
    [...scheduled, ...inReview, ...open, ...editions],
    permitted,
  );
  const releases = new Map(found.map((release) => [toKey(release), release]));
  const now = await store.readClock();
  const withRelease = <Entry extends ReleaseKey, Shown>(
    entries: readonly Entry[],
    show: (entry: Entry, release: ListedRelease) => Shown[],
    most = mostShown,
  ) => {
    const shown = entries.flatMap((entry) => {
      const release = releases.get(toKey(entry));
      return release === undefined ? [] : show(entry, release);
    });
    return { entries: shown.slice(0, most), total: shown.length };
  };
  return {
    now,
    due: withRelease(scheduled, toDue),
    waiting: withRelease(inReview, (entry, release) =>
      mayBeApproved(entry, release, actor, now) ? [toWaiting(entry, release)] : [],
    ),
    open: withRelease(open, toOpen, mostChecked),
    issued: withRelease(editions, toIssued),
  };
}

function mayBeApproved(
  { workflow }: ReleaseInReview,
  { rule }: ListedRelease,
  actor: Actor,
  now: string,
): boolean {
  const transition = { type: 'approve', contentHash: workflow.contentHash ?? '' } as const;
  // A release with open errors waits for its approver too: to send it back, or to override them.
  return decideTransition(workflow, transition, { actor, rule, openErrors: [], now }).allowed;
}

function toDue({ scheduledFor, seenOutside }: ScheduledRelease, release: ListedRelease) {
  return [
    { ...toHomeRelease(release, 'scheduled'), scheduledFor, seenOutside },
  ] satisfies DueRelease[];
}

function toWaiting(
  { workflow, requestedAt }: ReleaseInReview,
  release: ListedRelease,
): WaitingRelease {
  return {
    ...toHomeRelease(release, workflow.stage),
    lastEditors: workflow.lastEditors.map(({ address }) => address),
    requestedAt,
    approvalsGiven: workflow.approvals.length,
    approvalsNeeded: release.rule.needed,
  };
}

function toOpen({ stage, changedAt }: ChangedRelease, release: ListedRelease) {
  return [{ ...toHomeRelease(release, stage), changedAt }] satisfies OpenRelease[];
}

function toIssued({ stage, headline, edition, receipts }: LatestEdition, release: ListedRelease) {
  return [
    {
      ...toHomeRelease(release, stage),
      // What the public read, which a draft of a correction does not change.
      headline: headline ?? release.headline,
      edition,
      receipts,
    },
  ] satisfies IssuedRelease[];
}

function toHomeRelease(release: ListedRelease, stage: HomeRelease['stage']): HomeRelease {
  const { documentId, language, headline, company } = release;
  return { documentId, language, headline, company, stage };
}

function toKey({ documentId, language }: ReleaseKey): string {
  return `${documentId}:${language}`;
}
