import { handOver } from './crash/hand-over';
import { ListeningWeb } from './crash/listening-web';
import { NewsroomProcess } from './crash/newsroom-process';
import { PostgresHold } from './crash/postgres-hold';
import { readWholeRecord } from './crash/read-whole-record';
import { type ApprovedRelease, writeApproved } from './crash/write-approved';
import { keepLibrary, person } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { until } from './until';

const approver = person('approver');

// A file of SQLite belongs to one newsroom: several instances are for PostgreSQL alone.
const onPostgres = globalThis.datelineDatabase === 'postgres' ? describe : describe.skip;

onPostgres('given two instances on one database', () => {
  const web = new ListeningWeb();
  let newsroom: TestNewsroom;
  const scheduled: ApprovedRelease[] = [];
  const approved: ApprovedRelease[] = [];
  const instances: NewsroomProcess[] = [];

  beforeAll(async () => {
    newsroom = await openTestNewsroom({ webUrl: await web.listen() });
    const library = await keepLibrary(newsroom.strapi);
    const write = (slug: string, files = 0) => writeApproved(newsroom, library, { slug, files });
    for (let index = 0; index < 20; index += 1) scheduled.push(await write(`due-${index}`, 1));
    for (let index = 0; index < 5; index += 1) approved.push(await write(`now-${index}`));
    await handOver(newsroom);
    instances.push(new NewsroomProcess(), new NewsroomProcess());
    for (const instance of instances) await instance.start();
  });
  afterAll(async () => {
    for (const instance of instances) await instance.kill();
    web.close();
    await newsroom.close();
  });

  test('what falls due at one instant is issued once, whichever of them takes it', async () => {
    const scheduledFor = new Date(Date.now() + 15_000).toISOString();
    for (const { documentId, contentHash } of scheduled) {
      await instances[0]!.transition(documentId, approver, {
        type: 'schedule',
        scheduledFor,
        contentHash,
      });
    }
    const releaseIds = scheduled.map(({ releaseId }) => releaseId);
    const someHeld = await PostgresHold.onWorkflows(releaseIds.slice(0, 10));
    const othersHeld = await PostgresHold.onWorkflows(releaseIds.slice(10));
    const trailHeld = await PostgresHold.onTrail();
    // A machine so slow that they fell due before they were held shows nothing.
    expect(new Date().toISOString() < scheduledFor).toBe(true);
    // One of them gets some and stands still in the middle; then the other gets the others.
    await someHeld.letGo();
    await trailHeld.untilWaitingForTrail(1);
    await othersHeld.letGo();
    await trailHeld.untilWaitingForTrail(2);
    await trailHeld.letGo();

    const told = new Map<string, number>();
    await until(async () => {
      for (const { releaseId, editionNumber } of web.told) told.set(releaseId, editionNumber);
      return releaseIds.every((id) => told.has(id)) ? true : null;
    });
    expect([...told.values()]).toEqual(releaseIds.map(() => 1));
    const { editions, entries, brokenEntry, verification } = await readWholeRecord(newsroom);
    expect({ brokenEntry, fault: verification.fault }).toEqual({ brokenEntry: null, fault: null });
    expect(editions.map(({ releaseId }) => releaseId).sort()).toEqual([...releaseIds].sort());
    expect(editions.filter(({ issuedAt }) => issuedAt < scheduledFor)).toEqual([]);
    expect(entries.filter(({ action }) => action === 'release.issue')).toHaveLength(20);
  });

  test('a release that is issued at once through both is issued once, and one is told so', async () => {
    for (const { documentId, releaseId, contentHash } of approved) {
      const outcomes = await Promise.allSettled(
        instances.map((one) =>
          one.transition(documentId, approver, { type: 'issue-now', contentHash }),
        ),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = outcomes.find(({ status }) => status === 'rejected');
      expect(String((refused as PromiseRejectedResult).reason)).toMatch(/Refusal: /);
      const { editions, brokenEntry } = await readWholeRecord(newsroom);
      expect(brokenEntry).toBeNull();
      expect(editions.filter((edition) => edition.releaseId === releaseId)).toHaveLength(1);
    }
  });
});
