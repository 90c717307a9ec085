import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handOver } from './crash/hand-over';
import { listIssuingSteps } from './crash/issuing-steps';
import { listPublicFiles, untilPrivate } from './crash/list-public-files';
import { ListeningWeb } from './crash/listening-web';
import { NewsroomProcess } from './crash/newsroom-process';
import { readWholeRecord } from './crash/read-whole-record';
import { type ApprovedRelease, writeApproved } from './crash/write-approved';
import { keepLibrary, person } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { scheduleSoon } from './schedule-soon';
import { until } from './until';

const steps = listIssuingSteps(globalThis.datelineDatabase);
const approver = person('approver');

/** Milliseconds: mostly enough for a newsroom that has just started to schedule it before. */
const shortly = 2_000;

const web = new ListeningWeb();
let newsroom: TestNewsroom;
const releases: ApprovedRelease[] = [];
const issued: (ApprovedRelease & { scheduledFor: string })[] = [];
let running: NewsroomProcess;
let standby: NewsroomProcess;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ webUrl: await web.listen() });
  const library = await keepLibrary(newsroom.strapi);
  for (let index = 0; index < steps.length + 2; index += 1) {
    releases.push(await writeApproved(newsroom, library, { slug: `crash-${index}`, files: 2 }));
  }
  await handOver(newsroom);
  running = await new NewsroomProcess().start();
  standby = new NewsroomProcess();
  // A release for each step takes its time.
}, 240_000);
afterAll(async () => {
  await running.kill();
  await standby.kill();
  web.close();
  await newsroom.close();
});

async function startAgain(): Promise<void> {
  await running.kill();
  running = await standby.start();
  standby = new NewsroomProcess();
}

/** Schedules the next release a moment ahead; the newsroom dies before the given step. */
async function schedule(before: string | null): Promise<ApprovedRelease> {
  const release = releases.shift()!;
  const { documentId, contentHash } = release;
  await running.trace(before);
  const instant = await scheduleSoon(async (tried) => {
    const scheduledFor = tried.toISOString();
    await running.transition(documentId, approver, { type: 'schedule', scheduledFor, contentHash });
  }, shortly);
  issued.push({ ...release, scheduledFor: instant.toISOString() });
  return release;
}

async function findPublished({ slug }: ApprovedRelease) {
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($slug: String!) {
        release(slug: $slug) { edition { number contentHash } attachments { sha256 name } } }`,
      variables: { slug },
    }),
  });
  const { data } = (await response.json()) as { data: { release: Published | null } };
  return data.release;
}

interface Published {
  edition: { number: number; contentHash: string };
  attachments: { sha256: string; name: string }[];
}

async function expectIssued(release: ApprovedRelease): Promise<void> {
  const { edition, attachments } = await until(() => findPublished(release));
  expect(edition).toEqual({ number: 1, contentHash: release.contentHash });
  expect(attachments.map(({ sha256, name }) => `${sha256}/${name}`)).toEqual(release.files);
  for (const file of release.files) {
    const bytes = readFileSync(path.join(newsroom.dataFolder, 'files', 'public', file));
    expect(file).toContain(createHash('sha256').update(bytes).digest('hex'));
  }
  await expectTold(release);
}

/** At least once, and each time of this edition. */
async function expectTold({ releaseId, contentHash, slug }: ApprovedRelease): Promise<void> {
  const told = await until(async () => {
    const found = web.told.filter((one) => one.releaseId === releaseId);
    return found.length > 0 ? found : null;
  });
  for (const one of told) {
    expect(one).toMatchObject({ editionNumber: 1, contentHash, slugs: [slug] });
  }
}

test('issuing goes through these steps, each of which is a moment to be killed at', async () => {
  const release = await schedule(null);
  await expectIssued(release);
  const last = steps.at(-1)?.before;
  await until(() => Promise.resolve(running.steps.at(-1) === last ? true : null));
  expect(running.steps).toEqual(steps.map(({ before }) => before));
  await startAgain();
});

describe.each(steps)('given a newsroom killed when $done', ({ before }) => {
  test(`before "${before}": it issues the release at its next start, once and whole`, async () => {
    const release = await schedule(before);
    expect(await running.ended).toBe('SIGKILL');
    await startAgain();
    await expectIssued(release);
  });
});

test('a release whose issue at once was killed is not public, nor is any of its files', async () => {
  const release = releases.shift()!;
  const { documentId, contentHash } = release;
  await running.trace('publish a file (2)');
  const transition = { type: 'issue-now', contentHash } as const;
  await expect(running.transition(documentId, approver, transition)).rejects.toThrow(/killed/);
  expect(listPublicFiles(newsroom.dataFolder)).toContain(release.files[0]);
  await startAgain();
  expect(await findPublished(release)).toBeNull();
  await untilPrivate(newsroom.dataFolder, release.files);
});

describe('after all of that', () => {
  test('each release has one edition and one entry in the trail, never early, and the chain holds', async () => {
    const { editions, entries, brokenEntry, verification } = await readWholeRecord(newsroom);
    expect(brokenEntry).toBeNull();
    expect(verification.fault).toBeNull();
    const byRelease = (one: { releaseId: string }, other: { releaseId: string }) =>
      one.releaseId.localeCompare(other.releaseId);
    const expected = issued.sort(byRelease).map(({ releaseId, contentHash }) => ({
      releaseId,
      contentHash,
    }));
    expect(editions.sort(byRelease)).toMatchObject(expected);
    const issues = entries.filter(({ action }) => action === 'release.issue');
    expect(issues).toHaveLength(expected.length);
    for (const { releaseId, scheduledFor } of issued) {
      const edition = editions.find((one) => one.releaseId === releaseId);
      expect(edition?.issuedAt && edition.issuedAt >= scheduledFor).toBe(true);
    }
  });

  test('no file is public that no edition carries', async () => {
    expect(listPublicFiles(newsroom.dataFolder).sort()).toEqual(
      issued.flatMap(({ files }) => files).sort(),
    );
  });
});
