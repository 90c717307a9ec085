import { type Changers, findEditorFault } from './find-editor-fault';
import { replayWorkflow, type WorkflowEntry } from './replay-workflow';

const ada = { account: 1, name: 'Ada', address: 'ada@example.com' };
const ben = { account: 2, name: 'Ben', address: 'ben@example.com' };
const people = { ada, ben };
type Name = keyof typeof people;

const changers: Changers = [
  { actor: 'ada@example.com', account_id: 1, actor_name: 'Ada' },
  { actor: 'ben@example.com', account_id: 2, actor_name: 'Ben' },
  { actor: 'old@example.com', account_id: null, actor_name: null },
];

const hash = 'a'.repeat(64);

/** Entries from words such as “ada edit”; of nobody that has an account where none is named. */
function replay(...transitions: string[]) {
  const entries = transitions.map((transition, index): WorkflowEntry => {
    const [first = '', second] = transition.split(' ');
    const who = second === undefined ? null : people[first as Name];
    return {
      sequence: index + 1,
      at: `2026-03-02T07:00:0${index}.000Z`,
      actor: who?.address ?? 'system',
      account_id: who?.account ?? null,
      action: `release.${second ?? first}`,
      edition_number: transition.endsWith('issue') ? 1 : null,
      content_hash: hash,
      reason: null,
    };
  });
  const standing = replayWorkflow(entries);
  if (typeof standing === 'string') throw new Error(standing);
  return standing.editors;
}

const find = (stored: unknown, transitions: string[]) =>
  findEditorFault({ last_editors: JSON.stringify(stored) }, replay(...transitions), changers);

test.each([
  ['who wrote it', [ada], ['ada create']],
  ['who imported it', [ada], ['ada create', 'ada import']],
  ['two who changed it', [ada, ben], ['ada create', 'ben edit']],
  ['nobody but the newsroom', [], ['create', 'edit']],
  [
    'who changed it since its approval',
    [ben],
    ['ada create', 'ada request-approval', 'ben approve', 'ben void'],
  ],
  [
    'all of them where the library took the approval back',
    [ada, ben],
    ['ada create', 'ben request-approval', 'ben approve', 'ben void'],
  ],
  ['who gave it back', [ada], ['ada create', 'ada request-approval', 'ben send-back']],
  [
    'nobody once it is issued',
    [],
    ['ada create', 'ada request-approval', 'ben approve', 'ben issue'],
  ],
  [
    'nobody of a correction that was abandoned',
    [],
    ['request-approval', 'ben approve', 'issue', 'ben correct', 'ada edit', 'ben abandon'],
  ],
  [
    'who opened the correction',
    [ben],
    ['ada create', 'ada request-approval', 'ben approve', 'issue', 'ben correct'],
  ],
  ['also whose change of the library came between', [ben], ['create']],
  [
    'also whom old entries know by the address alone',
    [{ account: 9, name: 'Old', address: 'Old@example.com' }],
    ['create'],
  ],
])('%s may stand there', (_, stored, transitions) => {
  expect(find(stored, transitions)).toBeNull();
});

test.each([
  ['who wrote it', [], ['ada create']],
  ['one of two', [ada], ['ada create', 'ben edit']],
  [
    'who changed it since its approval',
    [ada],
    ['ada create', 'ada request-approval', 'ada approve', 'ben void'],
  ],
  [
    'who changed it while it was in review',
    [ben],
    ['ada create', 'ada request-approval', 'ben void'],
  ],
  [
    'who opened the correction',
    [],
    ['create', 'request-approval', 'ada approve', 'issue', 'ben correct'],
  ],
])('%s is missed where the row does not name them', (_, stored, transitions) => {
  expect(find(stored, transitions)).toMatch(
    /^was changed: its last_editors do not name (ada|ben)@example\.com, who changed the release by entry \d of the audit trail$/,
  );
});

test.each([
  ['who changed nothing', { account: 7, name: 'Eve', address: 'eve@example.com' }],
  ['another account under an address', { ...ben, account: 7 }],
  ['an account under another address', { ...ben, address: 'ada@example.com' }],
  ['an account under another name', { ...ben, name: 'Eve' }],
])('%s is found', (_, person) => {
  expect(find([ada, person], ['ada create'])).toMatch(
    /its last_editors name .*, and the audit trail tells of no change by them$/,
  );
});

test.each(['', 'null', '{}', '[1]', '["ada@example.com"]', '[{"account":"1"}]', '[{]'])(
  'what is no list of people is found: %j',
  (last_editors) => {
    expect(findEditorFault({ last_editors }, [], changers)).toMatch(/no list of people$/);
  },
);
