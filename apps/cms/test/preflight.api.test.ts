import type { FindingAnswer } from '@dateline/contract';
import { toReleaseId } from '@dateline/release';
import { getNewsroomCommands } from '../src/modules/workflow/newsroom-commands';
import { findFault } from '../src/modules/verification/find-fault';
import { openRecord } from '../src/modules/verification/open-record';
import { readConsistently } from '../src/modules/verification/read-consistently';
import {
  change,
  correct,
  teamOf,
  issue,
  keepLibrary,
  type Library,
  person,
  text,
  writeRelease,
} from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { moveInstant } from './schedule-soon';
import { until } from './until';
import { verifyNewsroom } from './verify-newsroom';

let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
});
afterAll(() => newsroom.close());

let sequence = 0;
const write = (fields: object = {}) =>
  writeRelease(newsroom.strapi, library, { slug: `preflight-${(sequence += 1)}`, ...fields });
const team = (documentId: string) => teamOf(newsroom.strapi, documentId);
const keyOf = (documentId: string) => ({ documentId, language: 'en' });

/** The company is called Harbour plc. */
const misspelt = { source: 'Harbor plc' };
const reason = 'The quoted contract spells it so.';

const preflight = (documentId: string) =>
  getNewsroomCommands(newsroom.strapi).describePreflight(keyOf(documentId));
const findError = async (documentId: string): Promise<FindingAnswer> => {
  const { findings } = await preflight(documentId);
  const error = findings.find(
    ({ severity, place }) => severity === 'error' && place.field === 'source',
  );
  if (error === undefined) throw new Error(`No error in the source: ${JSON.stringify(findings)}`);
  return error;
};
const toSubject = ({ rule, place: { field, excerpt }, message }: FindingAnswer) => ({
  rule,
  field,
  excerpt,
  message,
});
const override = async (documentId: string, who = person('approver'), why = reason) =>
  getNewsroomCommands(newsroom.strapi).overrideFinding(keyOf(documentId), who, {
    finding: toSubject(await findError(documentId)),
    reason: why,
  });
const takeBack = async (documentId: string, who = person('approver')) => {
  const [given] = (await preflight(documentId)).overrides;
  await getNewsroomCommands(newsroom.strapi).takeBackOverride(
    keyOf(documentId),
    who,
    given?.id ?? 0,
  );
};
const listTrail = (documentId: string, action: string) =>
  newsroom.strapi.db
    .connection('audit_entries')
    .where({ release_id: toReleaseId(documentId, 'en'), action })
    .select<{ actor: string; reason: string; subject: string }[]>();

test('a release without an error goes its way, and the fixtures have none', async () => {
  const documentId = await write();
  const { findings, overrides } = await preflight(documentId);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(overrides).toEqual([]);
  await team(documentId).agree();
});

test('warnings and notes stop nothing', async () => {
  const documentId = await write({
    body: text('The crane is is large.', 'The crane is is large.'),
  });
  const { findings } = await preflight(documentId);
  expect(findings.map(({ severity }) => severity)).toContain('warning');
  await team(documentId).agree();
  expect((await team(documentId).workflow()).stage).toBe('approved');
});

describe('given a release with an error', () => {
  let documentId: string;
  beforeEach(async () => {
    documentId = await write(misspelt);
  });

  test('approval is not even asked for, and the sentence names the error', async () => {
    const { message } = await findError(documentId);
    await expect(team(documentId).request()).rejects.toThrow(message);
    await expect(team(documentId).request()).rejects.toThrow(/The preflight found an error/);
    const { transitions, stage } = await team(documentId).workflow();
    expect(stage).toBe('draft');
    expect(transitions).toContainEqual({
      type: 'request-approval',
      allowed: false,
      refusal: expect.stringContaining(message) as string,
    });
  });

  test('it goes on once it is put right', async () => {
    await change(newsroom.strapi, documentId, { source: 'Harbour plc' });
    await team(documentId).agree();
    expect((await team(documentId).workflow()).stage).toBe('approved');
  });

  test('somebody entitled overrides it with a reason, which the trail keeps, and its chain holds', async () => {
    await override(documentId);
    const { overrides } = await preflight(documentId);
    expect(overrides).toMatchObject([
      { field: 'source', reason, actor: 'approver@newsroom.example' },
    ]);
    const [entry, ...others] = await listTrail(documentId, 'release.override-finding');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ actor: 'approver@newsroom.example' });
    expect(entry?.reason).toContain(reason);
    expect(entry?.reason).toContain((await findError(documentId)).message);
    await issue(newsroom.strapi, documentId);
    expect((await team(documentId).workflow()).stage).toBe('issued');
    expect(await verify()).toMatchObject({ fault: null });
  });

  test('nobody overrides it without the right, and nothing is written', async () => {
    const writer = person('writer', { rights: ['write', 'approve', 'schedule', 'issue'] });
    await expect(override(documentId, writer)).rejects.toThrow(
      /Your roles do not let you override/,
    );
    expect((await preflight(documentId)).overrides).toEqual([]);
    expect(await listTrail(documentId, 'release.override-finding')).toEqual([]);
  });

  test('nobody overrides it without saying why', async () => {
    await expect(override(documentId, person('approver'), ' Because. ')).rejects.toThrow(
      /at least 10 characters/,
    );
  });

  test('nobody overrides what the saved release does not have', async () => {
    const finding = { ...toSubject(await findError(documentId)), excerpt: 'Something else' };
    await expect(
      getNewsroomCommands(newsroom.strapi).overrideFinding(keyOf(documentId), person('approver'), {
        finding,
        reason,
      }),
    ).rejects.toThrow(/has no such error/);
  });

  test('an override lasts through a change elsewhere and ends with one of the words', async () => {
    await override(documentId);
    await change(newsroom.strapi, documentId, { subheadline: 'It lifts forty tonnes' });
    await team(documentId).request();
    await change(newsroom.strapi, documentId, { source: 'Harbuor plc' });
    await expect(team(documentId).request()).rejects.toThrow(/The preflight found an error/);
  });

  test('two people overriding at the same moment write one override', async () => {
    const outcomes = await Promise.allSettled([
      override(documentId, person('ada')),
      override(documentId, person('grace')),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await preflight(documentId)).overrides).toHaveLength(1);
  });

  test('an override that is taken back stops the release again, and both are in the trail', async () => {
    await override(documentId);
    await team(documentId).agree();
    await takeBack(documentId);
    await expect(team(documentId).issueNow()).rejects.toThrow(/The preflight found an error/);
    expect((await preflight(documentId)).overrides).toEqual([]);
    expect(await listTrail(documentId, 'release.take-back-override')).toHaveLength(1);
    expect(await verify()).toMatchObject({ fault: null });
    await override(documentId);
    await team(documentId).issueNow();
  });

  test('on the bad day *issue now everywhere* is not held by it', async () => {
    await override(documentId);
    await team(documentId).agree();
    await takeBack(documentId);
    await expect(team(documentId).issueNow()).rejects.toThrow(/The preflight found an error/);
    await team(documentId).transition('approver', {
      type: 'issue-everywhere',
      reason: 'It leaked.',
    });
    expect((await team(documentId).workflow()).stage).toBe('issued');
  });

  test('an override is not taken back from under a scheduled release', async () => {
    await override(documentId);
    await team(documentId).agree();
    await team(documentId).schedule(new Date(Date.now() + 3_600_000));
    await expect(takeBack(documentId)).rejects.toThrow(/hold it first/);
    await team(documentId).transition('approver', { type: 'hold', reason: 'Put away.' });
  });

  test('the database refuses to change what was decided about a finding', async () => {
    await override(documentId);
    const rows = () => newsroom.strapi.db.connection('finding_overrides');
    const refusal = { message: expect.stringContaining('append-only') as string };
    await expect(rows().update({ reason: 'Otherwise.' })).rejects.toMatchObject(refusal);
    await expect(rows().delete()).rejects.toMatchObject(refusal);
  });
});

test('an error that comes up after approval was asked for stops the approval', async () => {
  const documentId = await write(misspelt);
  await override(documentId);
  await team(documentId).request();
  await takeBack(documentId, person('ada'));
  await expect(team(documentId).approve()).rejects.toThrow(/The preflight found an error/);
});

test('what is scheduled is issued at its instant: the preflight was asked before', async () => {
  const documentId = await write(misspelt);
  await override(documentId);
  await team(documentId).agree();
  await team(documentId).schedule(new Date(Date.now() + 3_600_000));
  // As if a rule had turned with the date: the override no longer fits what it finds.
  const releaseId = toReleaseId(documentId, 'en');
  const { id: _id, ...row } = (await newsroom.strapi.db
    .connection('finding_overrides')
    .where({ release_id: releaseId })
    .first()) as { id: number };
  await newsroom.strapi.db.connection('finding_overrides').insert({ ...row, reason: null });
  const { transitions } = await team(documentId).workflow();
  expect(transitions.find(({ type }) => type === 'issue-now')?.allowed).toBe(false);
  await moveInstant(newsroom.strapi, [documentId], 1_000);
  const issued = await until(async () => {
    const workflow = await team(documentId).workflow();
    return workflow.stage === 'issued' ? workflow : null;
  });
  expect(issued.voided).toBeNull();
});

test('a day that does not fit is found when the schedule is set, and never at its instant', async () => {
  const dateline = { city: 'HAMBURG', country: 'Germany', day: '2026-03-02' };
  const documentId = await write({ dateline });
  await team(documentId).agree();
  const instant = new Date(Date.now() + 86_400_000);
  await expect(team(documentId).schedule(instant)).rejects.toThrow(
    /The dateline says March 2, 2026, but .* Correct it, or choose another instant/,
  );
  expect((await team(documentId).workflow()).stage).toBe('approved');
});

test('the summary of a page counts open errors, in as many statements for thirty as for one', async () => {
  const wrong = await write(misspelt);
  const overridden = await write(misspelt);
  await override(overridden);
  const right = await write();
  const issued = await write();
  await issue(newsroom.strapi, issued);
  const others: string[] = [];
  for (let count = 0; count < 26; count += 1) others.push(await write(misspelt));
  const ask = (ids: string[]) => getNewsroomCommands(newsroom.strapi).summarisePreflight(ids, 'en');
  const summaries = await ask([wrong, overridden, right, issued]);
  expect(summaries[wrong]?.errors).toBe(1);
  expect(summaries[overridden]?.errors).toBe(0);
  expect(summaries[right]?.errors).toBe(0);
  expect(summaries[issued]).toBeUndefined();
  const one = await countStatements(() => ask([wrong]));
  const thirty = await countStatements(() => ask([wrong, overridden, right, issued, ...others]));
  expect(thirty).toBe(one);
});

test('a correction is told that the library has moved on since the last edition', async () => {
  const own = await keepLibrary(newsroom.strapi, 'Lockside');
  const documentId = await writeRelease(newsroom.strapi, own, { slug: 'lockside-first' });
  await issue(newsroom.strapi, documentId);
  const data: object = { body: text('Lockside builds locks and cranes.') };
  await newsroom.strapi
    .documents('api::boilerplate.boilerplate')
    .update({ documentId: own.boilerplate, data });
  await team(documentId).correct();
  const { library: texts, saved } = await preflight(documentId);
  const boilerplate = texts.boilerplates[saved.boilerplates[0]?.documentId ?? ''];
  expect(boilerplate?.version).toEqual({ carried: 1, newest: 2 });
});

test('a correction passes the preflight like a first edition', async () => {
  const documentId = await write();
  await issue(newsroom.strapi, documentId);
  await expect(correct(newsroom.strapi, documentId, misspelt)).rejects.toThrow(/found an error/);
});

async function verify() {
  const url = process.env['DATELINE_DATABASE_URL'] ?? null;
  const record = await openRecord({ dataFolder: newsroom.dataFolder, databaseUrl: url });
  try {
    return await readConsistently(record, findFault);
  } finally {
    await record.destroy();
  }
}

async function countStatements(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const knex = newsroom.strapi.db.connection;
  // The jobs look for what is due by their own clocks, and draw in no release.
  const ofSummaries =
    /[`"](?:releases|companies|boilerplates|disclaimers|contacts|categories|finding_overrides|carried_subjects|components_\w+|files\w*)[`"]/;
  const note = ({ sql }: { sql: string }) => {
    if (ofSummaries.test(sql)) count += 1;
  };
  knex.on('query', note);
  await work();
  knex.off('query', note);
  return count;
}

test('a language version before its first save is as new, and what nobody has is deleted', async () => {
  const documentId = await write();
  const { describePreflight } = getNewsroomCommands(newsroom.strapi);
  expect(await describePreflight({ documentId, language: 'de' })).toMatchObject({
    findings: [],
    saved: { company: null, boilerplates: [] },
  });
  await expect(describePreflight({ documentId: 'nowhere', language: 'de' })).rejects.toThrow(
    'it was deleted',
  );
});

test('who asks for approval of a release without a text is told so in words', async () => {
  const documentId = await write({ body: null });
  await expect(team(documentId).request()).rejects.toThrow(
    'Body: there is no text yet; write it first.',
  );
});

test('a decision that was put into the database past the newsroom is named by a check of the record', async () => {
  const rows = () => newsroom.strapi.db.connection('finding_overrides');
  const { id: _, ...row } = await rows().orderBy('id').first<Record<string, unknown>>();
  await rows().insert({ ...row, reason: 'Somebody else said so.' });
  expect((await verifyNewsroom(newsroom)).fault).toMatch(
    /^The audit trail knows nothing of row \d+ of finding_overrides in these words/,
  );
});
