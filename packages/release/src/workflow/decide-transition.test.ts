import fc from 'fast-check';
import { anyWalk, type Step } from '../testing/any-workflow-walk';
import { decideTransition } from './decide-transition';
import { describeRefusal } from './transition-refusal';
import { isNewsroom, newsroom } from './person';
import {
  type Transition,
  type Actor,
  type ApprovalRule,
  newWorkflow,
  type ReleaseWorkflow,
  rights,
  stages,
} from './release-workflow';

const now = '2026-03-02T07:00:00.000Z';
const contentHash = 'a'.repeat(64);
const toTestPerson = (account: number, name: string) => ({
  ...{ account, name },
  address: `${name}@example.com`,
});
const writer: Actor = { ...toTestPerson(1, 'imke'), roles: ['Writer'], rights };
const second: Actor = { ...toTestPerson(2, 'ole'), roles: ['Counsel'], rights };
const third: Actor = { ...toTestPerson(3, 'ada'), roles: [], rights };
const system: Actor = { ...newsroom, roles: [], rights };
const oneApproval: ApprovalRule = { needed: 1, roles: [] };

/** The workflow after some acts, all of which have to be allowed. */
function live(
  transitions: [Actor, Transition][],
  from = newWorkflow,
  rule = oneApproval,
): ReleaseWorkflow {
  return transitions.reduce((workflow, [actor, transition]) => {
    const decision = decideTransition(workflow, transition, { actor, rule, openErrors: [], now });
    if (!decision.allowed) throw new Error(describeRefusal(decision.refusal));
    return decision.workflow;
  }, from);
}

const reason = (
  workflow: ReleaseWorkflow,
  transition: Transition,
  actor: Actor,
  rule = oneApproval,
  at = now,
) => {
  const decision = decideTransition(workflow, transition, { actor, rule, openErrors: [], now: at });
  return decision.allowed ? 'allowed' : decision.refusal.reason;
};

const edit: Transition = { type: 'edit' };
const request: Transition = { type: 'request-approval', contentHash };
const approve: Transition = { type: 'approve', contentHash };
const scheduledFor = '2026-03-02T08:00:00.000Z';
const schedule: Transition = { type: 'schedule', contentHash, scheduledFor };
const issueNow: Transition = { type: 'issue-now', contentHash };
const sendBack: Transition = { type: 'send-back', reason: 'A figure is missing.' };
const hold: Transition = { type: 'hold', reason: 'The board meets again.' };
const correct: Transition = { type: 'correct', notice: 'A figure was wrong.' };
const abandon: Transition = { type: 'abandon', reason: 'It was opened by mistake.' };
const withdraw: Transition = { type: 'withdraw', notice: 'Issued by mistake.' };

const inReview = live([
  [writer, edit],
  [writer, request],
]);
const approved = live([[second, approve]], inReview);
const scheduled = live([[second, schedule]], approved);
const issued = live([[second, issueNow]], approved);
const corrected = live(
  [
    [writer, correct],
    [writer, request],
    [second, approve],
    [second, issueNow],
  ],
  issued,
);
const withdrawn = live([[second, withdraw]], issued);

const workflows = [newWorkflow, inReview, approved, scheduled, issued, corrected, withdrawn];

test('a release goes its way from draft to withdrawn', () => {
  expect(workflows.map(({ stage }) => stage)).toEqual(stages);
  expect(workflows.map(({ edition }) => edition)).toEqual([null, null, null, null, 1, 2, 2]);
});

test.each<[Transition, string]>([
  // draft, in review, approved, scheduled, issued, corrected, withdrawn
  [edit, '✓ ✓ ✓ ✓ - - -'],
  [request, '✓ - - - - - -'],
  [approve, '- ✓ - - - - -'],
  [sendBack, '- ✓ ✓ - - - -'],
  [schedule, '- - ✓ ✓ - - -'],
  [hold, '- - - ✓ - - -'],
  [issueNow, '- - ✓ ✓ - - -'],
  [correct, '- - - - ✓ ✓ -'],
  // What was never issued has no correction.
  [abandon, '- - - - - - -'],
])('%j is possible at these stages: %s', (transition, expected) => {
  const found = workflows.map((workflow) =>
    reason(workflow, transition, third) === 'allowed' ? '✓' : '-',
  );
  expect(found.join(' ')).toBe(expected);
});

test('what was issued can be withdrawn at any stage of its correction, what never was cannot', () => {
  const stagesOfACorrection = workflows
    .slice(0, 4)
    .map((workflow) => ({ ...workflow, edition: 1 }));
  for (const workflow of [...stagesOfACorrection, issued, corrected]) {
    expect(live([[second, withdraw]], workflow)).toMatchObject({
      stage: 'withdrawn',
      edition: (workflow.edition ?? 0) + 1,
      scheduledFor: null,
    });
  }
  expect(workflows.slice(0, 4).map((workflow) => reason(workflow, withdraw, second))).toEqual(
    Array(4).fill('never-issued'),
  );
});

test('a correction is abandoned until it is scheduled, and the release is as it was issued', () => {
  const stagesOfACorrection = [newWorkflow, inReview, approved].map((workflow) => ({
    ...workflow,
    edition: 1,
  }));
  for (const workflow of stagesOfACorrection) {
    expect(live([[writer, abandon]], workflow)).toMatchObject({
      ...{ stage: 'issued', edition: 1, approvals: [], contentHash: null, scheduledFor: null },
    });
  }
  expect(live([[writer, abandon]], { ...inReview, edition: 2 }).stage).toBe('corrected');
  expect(reason({ ...scheduled, edition: 1 }, abandon, writer)).toBe('wrong-stage');
  expect(workflows.slice(0, 3).map((workflow) => reason(workflow, abandon, writer))).toEqual(
    Array(3).fill('never-issued'),
  );
});

test('is issued at its instant, not a millisecond before, and by the newsroom alone', () => {
  const due: Transition = { type: 'issue-due' };
  const before = '2026-03-02T07:59:59.999Z';
  expect(reason(scheduled, due, system, oneApproval, before)).toBe('not-due');
  expect(reason(scheduled, due, system, oneApproval, scheduledFor)).toBe('allowed');
  expect(reason(scheduled, due, second, oneApproval, scheduledFor)).toBe('right-missing');
});

test.each([
  ['2026-03-02T03:00:00-05:00', 'allowed'],
  ['2026-03-02T07:00:00Z', 'instant-past'],
  ['2026-03-02T08:00:00+02:00', 'instant-past'],
  ['tomorrow', 'instant-past'],
  ['', 'instant-past'],
])('an instant spelled in another way is the same: %j is %s', (spelled, expected) => {
  expect(reason(approved, { ...schedule, scheduledFor: spelled }, second)).toBe(expected);
});

test('an instant is kept in the one spelling that compares as text', () => {
  const spelled: Transition = { ...schedule, scheduledFor: '2026-03-02T03:00:00-05:00' };
  expect(live([[second, spelled]], approved).scheduledFor).toBe(scheduledFor);
});

test('an instant with an offset is not taken for an earlier one when it falls due', () => {
  const workflow = { ...scheduled, scheduledFor: '2026-03-02T07:00:00-05:00' };
  const at = (instant: string) =>
    reason(workflow, { type: 'issue-due' }, system, oneApproval, instant);
  expect(at('2026-03-02T11:59:59.999Z')).toBe('not-due');
  expect(at('2026-03-02T12:00:00.000Z')).toBe('allowed');
});

test('the newsroom taking an approval back does not make the writer a second person', () => {
  const voided = live(
    [
      [system, edit],
      [writer, request],
    ],
    scheduled,
  );
  expect(reason(voided, approve, writer)).toBe('own-changes');
  expect(reason(inReview, approve, system)).toBe('own-changes');
});

test('a company that asks for more approvals than were given gets them before anything is issued', () => {
  const two = { needed: 2, roles: [] };
  expect(reason(approved, issueNow, second, two)).toBe('approvals-missing');
  expect(reason(scheduled, { type: 'issue-due' }, system, two, scheduledFor)).toBe(
    'approvals-missing',
  );
  expect(reason(approved, approve, second, two)).toBe('approved-already');
  expect(reason(approved, approve, writer, two)).toBe('own-changes');
  expect(reason(live([[third, approve]], approved, two), issueNow, second, two)).toBe('allowed');
});

test.each<[string, Transition, Actor, ReleaseWorkflow, string]>([
  [
    'approves what was changed since',
    { ...approve, contentHash: 'b' },
    second,
    inReview,
    'content-changed',
  ],
  ['approves the own change', approve, writer, inReview, 'own-changes'],
  [
    'schedules another content',
    { ...schedule, contentHash: 'b' },
    second,
    approved,
    'content-changed',
  ],
  [
    'issues another content',
    { ...issueNow, contentHash: 'b' },
    second,
    approved,
    'content-changed',
  ],
  [
    'schedules this very instant',
    { ...schedule, scheduledFor: now },
    second,
    approved,
    'instant-past',
  ],
  ['sends back without a word', { ...sendBack, reason: ' \n' }, second, inReview, 'reason-missing'],
  ['holds without a word', { ...hold, reason: '' }, second, scheduled, 'reason-missing'],
  [
    'abandons without a word',
    { ...abandon, reason: ' ' },
    writer,
    { ...inReview, edition: 1 },
    'reason-missing',
  ],
  ['corrects without a notice', { ...correct, notice: ' ' }, writer, issued, 'notice-missing'],
  ['withdraws without a notice', { ...withdraw, notice: '' }, second, issued, 'notice-missing'],
])('who %s is refused', (_, transition, actor, workflow, expected) => {
  expect(reason(workflow, transition, actor)).toBe(expected);
});

test('two people of the company’s roles have to approve where it says so', () => {
  const rule = { needed: 2, roles: ['Counsel', 'Chief'] };
  expect(reason(inReview, approve, third, rule)).toBe('role-not-entitled');
  const once = live([[second, approve]], inReview, rule);
  expect(once.stage).toBe('in-review');
  expect(reason(once, approve, second, rule)).toBe('approved-already');
  const chief = { ...third, roles: ['Chief'] };
  expect(live([[chief, approve]], once, rule).stage).toBe('approved');
});

// From here on: whatever anybody does in whatever order.

function lastOf(steps: readonly Step[], type: Transition['type']): number {
  return steps.findLastIndex(
    ({ transition, decision }) => transition.type === type && decision.allowed,
  );
}

function isIssue({ transition, decision }: Step): boolean {
  return decision.allowed && (transition.type === 'issue-now' || transition.type === 'issue-due');
}

/** A walk with a step that breaks the rule, as text; null where there is none. The rule gets the steps before too. */
function findBreach(holds: (step: Step, earlier: Step[]) => boolean): string | null {
  const run = fc.check(
    fc.property(anyWalk, (steps) =>
      steps.every((step, index) => holds(step, steps.slice(0, index))),
    ),
    { numRuns: 400 },
  );
  return run.failed ? (fc.defaultReportMessage(run) ?? 'It fails.') : null;
}

test('the walks come to every stage and meet every refusal', () => {
  const steps = fc.sample(anyWalk, { numRuns: 1500, seed: 1 }).flat();
  const met = new Set(
    steps.flatMap(({ decision }) =>
      decision.allowed ? [decision.workflow.stage] : [decision.refusal.reason],
    ),
  );
  expect([...met].sort()).toEqual(
    [
      ...stages,
      ...['right-missing', 'wrong-stage', 'own-changes', 'role-not-entitled', 'approved-already'],
      ...['content-changed', 'approvals-missing', 'instant-past', 'not-due', 'reason-missing'],
      ...['notice-missing', 'never-issued', 'errors-open'],
    ].sort(),
  );
});

test('nothing is issued without the approvals of different people who did not change it last', () => {
  expect(
    findBreach((step, earlier) => {
      if (!isIssue(step)) return true;
      const done = earlier.filter(({ decision }) => decision.allowed);
      const changes = ['edit', 'correct'];
      const ends = ['edit', 'correct', 'send-back', 'request-approval'];
      const lastEnd = done.findLastIndex(({ transition }) => ends.includes(transition.type));
      const approvers = new Set(
        done.slice(lastEnd + 1).flatMap(({ transition, actor, rule }) => {
          const counts = rule.roles.length === 0 || rule.roles.some((r) => actor.roles.includes(r));
          const isSame =
            transition.type === 'approve' && transition.contentHash === step.before.contentHash;
          return isSame && counts ? [actor.address] : [];
        }),
      );
      const lastEditor = done
        .filter(({ transition, actor }) => changes.includes(transition.type) && !isNewsroom(actor))
        .at(-1)?.actor.address;
      return (
        approvers.size >= Math.max(1, step.rule.needed) &&
        !approvers.has('system') &&
        !approvers.has(lastEditor ?? '')
      );
    }),
  ).toBeNull();
});

test('nothing falls due before its instant, and no instant is set that has passed', () => {
  expect(
    findBreach(({ before, transition, now: at, decision }) => {
      if (!decision.allowed) return true;
      if (transition.type === 'schedule') return transition.scheduledFor > at;
      return (
        transition.type !== 'issue-due' ||
        (before.scheduledFor !== null && before.scheduledFor <= at)
      );
    }),
  ).toBeNull();
});

test('an instant is set while a release is scheduled, and at no other time', () => {
  expect(
    findBreach(
      ({ decision }) =>
        !decision.allowed ||
        (decision.workflow.scheduledFor !== null) === (decision.workflow.stage === 'scheduled'),
    ),
  ).toBeNull();
});

test('a change takes back whatever was asked, approved or scheduled', () => {
  expect(
    findBreach(({ before, transition, decision }) => {
      if (transition.type !== 'edit' || !decision.allowed) return true;
      const { stage, contentHash: hash, approvals, edition } = decision.workflow;
      return (
        stage === 'draft' && hash === null && approvals.length === 0 && edition === before.edition
      );
    }),
  ).toBeNull();
});

test('what was issued or withdrawn is not changed, and what is withdrawn stays so', () => {
  expect(
    findBreach(({ before: { stage }, transition, decision }) => {
      if (stage === 'withdrawn') return !decision.allowed;
      const wasIssued = stage === 'issued' || stage === 'corrected';
      return !(wasIssued && transition.type === 'edit' && decision.allowed);
    }),
  ).toBeNull();
});

test('a release is issued once: what follows is asked for as a correction', () => {
  expect(
    findBreach((step, earlier) => {
      if (!isIssue(step)) return true;
      const lastIssue = earlier.findLastIndex(isIssue);
      const between = earlier.slice(lastIssue + 1);
      return lastIssue === -1 || lastOf(between, 'correct') > lastOf(between, 'abandon');
    }),
  ).toBeNull();
});

test('editions count up by one, with an issue or a withdrawal and nothing else', () => {
  expect(
    findBreach((step) => {
      if (!step.decision.allowed) return true;
      const makesEdition = isIssue(step) || step.transition.type === 'withdraw';
      return (
        step.decision.workflow.edition ===
        (makesEdition ? (step.before.edition ?? 0) + 1 : step.before.edition)
      );
    }),
  ).toBeNull();
});

test('nothing is asked for, approved, scheduled or issued by hand while an error is open', () => {
  expect(
    findBreach(({ transition, openErrors, decision }) => {
      const held = ['request-approval', 'approve', 'schedule', 'issue-now'];
      return !decision.allowed || openErrors.length === 0 || !held.includes(transition.type);
    }),
  ).toBeNull();
});

test('what is scheduled is issued at its instant, whatever the preflight says by then', () => {
  const due: Transition = { type: 'issue-due' };
  const openErrors = ['The dateline says June 1.'];
  const decision = decideTransition(scheduled, due, {
    ...{ actor: system, rule: oneApproval, openErrors },
    now: scheduledFor,
  });
  expect(decision.allowed).toBe(true);
});

test('nobody does what no right was given for', () => {
  expect(
    findBreach(({ transition, actor, decision }) => {
      if (!decision.allowed) return true;
      if (transition.type === 'issue-due') return isNewsroom(actor);
      const needed = {
        ...({ edit: 'write', 'request-approval': 'write' } as const),
        ...({ correct: 'write', abandon: 'write' } as const),
        ...({ approve: 'approve', 'send-back': 'approve', withdraw: 'withdraw' } as const),
        ...({ schedule: 'schedule', hold: 'schedule', 'issue-now': 'issue' } as const),
      }[transition.type];
      return actor.rights.includes(needed);
    }),
  ).toBeNull();
});

test('a refusal answers nothing but its reason; what it was decided from stays as it is', () => {
  // The walks freeze what they hand in: a write to it throws.
  expect(
    findBreach(
      ({ decision }) =>
        decision.allowed || Object.keys(decision).sort().join(' ') === 'allowed refusal',
    ),
  ).toBeNull();
});

test('a change of the library makes nobody a second person: neither its editor nor the writer', () => {
  const rule = { needed: 1, roles: [] };
  const as = (name: string) => ({ account: null, name, address: name, roles: [], rights });
  const step = (
    workflow: ReleaseWorkflow,
    transition: Transition,
    name: string,
  ): ReleaseWorkflow => {
    const decision = decideTransition(workflow, transition, {
      actor: as(name),
      rule,
      openErrors: [],
      now,
    });
    if (!decision.allowed) throw new Error(decision.refusal.reason);
    return decision.workflow;
  };
  const contentHash = 'a'.repeat(64);
  const written = step(newWorkflow, { type: 'edit' }, 'writer');
  const changed = step(written, { type: 'edit', of: 'library' }, 'librarian');
  const asked = step(changed, { type: 'request-approval', contentHash }, 'writer');
  for (const name of ['writer', 'librarian']) {
    const verdict = decideTransition(
      asked,
      { type: 'approve', contentHash },
      { actor: as(name), rule, openErrors: [], now },
    );
    expect(verdict).toEqual({ allowed: false, refusal: { reason: 'own-changes' } });
  }
  expect(step(asked, { type: 'approve', contentHash }, 'approver').stage).toBe('approved');
});

test('a later change by somebody else clears nobody who changed the content before', () => {
  const both = live([
    [second, edit],
    [writer, edit],
    [writer, request],
  ]);
  expect(reason(both, approve, second)).toBe('own-changes');
  expect(reason(both, approve, writer)).toBe('own-changes');
  const sentBack = live(
    [
      [third, sendBack],
      [third, edit],
      [third, request],
    ],
    both,
  );
  expect(reason(sentBack, approve, second)).toBe('own-changes');
});

test('the first change after all approvals begins a new list of editors', () => {
  const changed = live(
    [
      [second, edit],
      [second, request],
    ],
    approved,
  );
  expect(reason(changed, approve, writer)).toBe('allowed');
  expect(reason(changed, approve, second)).toBe('own-changes');
});

test('whatever their addresses, no account issues what it changed alone', () => {
  expect(
    findBreach((step, earlier) => {
      if (!isIssue(step)) return true;
      const done = earlier.filter(({ decision }) => decision.allowed);
      const begins = findLastFullApproval(done);
      const editors = listChangers(done.slice(begins));
      const approvers = done.flatMap(({ transition, actor, before }, index) =>
        index > findRoundBegin(done) && transition.type === 'approve' && before.contentHash !== null
          ? [actor.account]
          : [],
      );
      return approvers.length > 0 && approvers.every((approver) => !editors.has(approver));
    }),
  ).toBeNull();
});

test('nobody approves what they changed since the content last had all its approvals', () => {
  expect(
    findBreach((step, earlier) => {
      if (step.transition.type !== 'approve' || !step.decision.allowed) return true;
      const done = earlier.filter(({ decision }) => decision.allowed);
      const editors = listChangers(done.slice(findLastFullApproval(done)));
      return !editors.has(step.actor.account);
    }),
  ).toBeNull();
});

const isChange = ({ transition }: Step) =>
  transition.type === 'edit' || transition.type === 'correct';

/** The step at which content that had all its approvals was changed last; 0 where none was. */
function findLastFullApproval(done: readonly Step[]): number {
  const stagesApproved = ['approved', 'scheduled', 'issued', 'corrected'];
  const begins = done.findLastIndex(
    (step) =>
      isChange(step) && !isNewsroom(step.actor) && stagesApproved.includes(step.before.stage),
  );
  return Math.max(0, begins);
}

function findRoundBegin(done: readonly Step[]): number {
  return done.findLastIndex(({ transition }) => transition.type === 'request-approval');
}

/** Their accounts; the newsroom itself is nobody's editor. */
function listChangers(done: readonly Step[]): Set<number | null> {
  return new Set(
    done.flatMap((step) => (isChange(step) && !isNewsroom(step.actor) ? [step.actor.account] : [])),
  );
}
