import fc from 'fast-check';
import { decideTransition, type Decision } from '../workflow/decide-transition';
import { isNewsroom, newsroom } from '../workflow/person';
import {
  type Transition,
  type TransitionType,
  type Actor,
  type ApprovalRule,
  newWorkflow,
  type ReleaseWorkflow,
  rights,
  type Stage,
} from '../workflow/release-workflow';

/** One transition of a walk, with all that it was decided from. */
export interface Step {
  before: ReleaseWorkflow;
  transition: Transition;
  actor: Actor;
  rule: ApprovalRule;
  openErrors: readonly string[];
  now: string;
  decision: Decision;
}

let accounts = 0;
const toTestPerson = (name: string) => ({
  account: (accounts += 1),
  name,
  address: `${name}@example.com`,
});

const chief: Actor = { ...toTestPerson('chief'), roles: ['Counsel', 'Chief'], rights };
const actors: Actor[] = [
  { ...newsroom, roles: [], rights },
  { ...toTestPerson('writer'), roles: ['Writer'], rights: ['write'] },
  { ...toTestPerson('counsel'), roles: ['Counsel'], rights: ['approve'] },
  { ...toTestPerson('reader'), roles: [], rights: [] },
  { ...toTestPerson('second'), roles: ['Chief'], rights },
  { ...toTestPerson('third'), roles: ['Writer'], rights },
  chief,
];

const able = actors.filter((actor) => actor.rights === rights);

const rules: ApprovalRule[] = [
  { needed: 1, roles: [] },
  { needed: 1, roles: ['Counsel'] },
  { needed: 2, roles: [] },
  { needed: 3, roles: ['Counsel', 'Chief', 'Writer'] },
];

const hashes = ['a'.repeat(64), 'b'.repeat(64)];
const start = Date.UTC(2026, 2, 2, 7);
const toInstant = (minute: number) => new Date(start + minute * 60_000).toISOString();

const transitionTypes: TransitionType[] = [
  ...(['edit', 'request-approval', 'approve', 'send-back', 'schedule'] as const),
  ...(['hold', 'issue-now', 'issue-due', 'correct', 'abandon', 'withdraw'] as const),
];
/** Where a release that goes well goes on to, so that walks come far. */
const ways: Record<Stage, readonly TransitionType[]> = {
  draft: ['request-approval'],
  'in-review': ['approve'],
  approved: ['schedule', 'issue-now', 'issue-due'],
  scheduled: ['issue-due', 'issue-due', 'schedule'],
  issued: ['correct'],
  corrected: ['correct', 'withdraw'],
  withdrawn: transitionTypes,
};

const anyMove = fc.record({
  /** One transition, or where on the release's way to go on. */
  choice: fc.oneof(fc.constantFrom(...transitionTypes), { weight: 4, arbitrary: fc.nat(5) }),
  actor: fc.oneof(fc.constantFrom(...actors), fc.constantFrom(...able)),
  /** Now and then somebody has got another address. */
  isRenamed: fc.boolean(),
  /** Whether a change is one of the library. */
  isOfLibrary: fc.boolean(),
  /** Whether the person saw the content that is put up, or another. */
  sees: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.constantFrom(...hashes)),
  words: fc.oneof({ weight: 4, arbitrary: fc.constant('A figure was wrong.') }, fc.constant(' ')),
  minutes: fc.nat(40),
  ahead: fc.integer({ min: -10, max: 30 }),
  /** Now and then the company changes its rule. */
  rule: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.constantFrom(...rules)),
  openErrors: fc.oneof(
    { weight: 9, arbitrary: fc.constant([]) },
    fc.constant(['The name is misspelt.']),
  ),
});

type Move = typeof anyMove extends fc.Arbitrary<infer T> ? T : never;

/** Any acts of anybody in any order, each decided from what the ones before made of the release. */
export const anyWalk: fc.Arbitrary<Step[]> = fc
  .tuple(fc.constantFrom(...rules), fc.array(anyMove, { minLength: 1, maxLength: 60 }))
  .map(([firstRule, moves]) => {
    const steps: Step[] = [];
    let workflow = newWorkflow;
    let rule = firstRule;
    let minute = 0;
    for (const move of moves) {
      rule = move.rule ?? rule;
      minute += move.minutes;
      const now = toInstant(minute);
      const before = deepFreeze(workflow);
      const transition = deepFreeze(toTransition(move, before, minute));
      const { openErrors } = move;
      const actor = move.isRenamed ? rename(move.actor) : move.actor;
      const decision = decideTransition(before, transition, { actor, rule, openErrors, now });
      steps.push({ before, transition, actor, rule, openErrors, now, decision });
      if (decision.allowed) workflow = decision.workflow;
    }
    return steps;
  });

/** The newsroom itself has no address to change. */
function rename(actor: Actor): Actor {
  return isNewsroom(actor) ? actor : { ...actor, address: `other-${actor.address}` };
}

function toTransition(
  { choice, sees, words, ahead, isOfLibrary }: Move,
  workflow: ReleaseWorkflow,
  minute: number,
): Transition {
  const way = ways[workflow.stage];
  const type = typeof choice === 'string' ? choice : (way[choice % way.length] ?? 'edit');
  const contentHash = sees ?? workflow.contentHash ?? hashes[0] ?? '';
  switch (type) {
    case 'edit':
      return isOfLibrary ? { type, of: 'library' } : { type };
    case 'issue-due':
      return { type };
    case 'request-approval':
    case 'approve':
    case 'issue-now':
      return { type, contentHash };
    case 'schedule':
      return { type, contentHash, scheduledFor: toInstant(minute + ahead) };
    case 'send-back':
    case 'hold':
    case 'abandon':
      return { type, reason: words };
    case 'correct':
    case 'withdraw':
      return { type, notice: words };
  }
}

/** What is written to it throws from now on. */
function deepFreeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) {
    if (typeof member === 'object' && member !== null) deepFreeze(member as object);
  }
  return Object.freeze(value);
}
