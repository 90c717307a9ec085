import { toRecordHash } from '@dateline/release';
import { toEdition } from '../src/modules/editions/store/edition-rows';
import type { WholeEditionRow } from '../src/modules/verification/record-rows';
import {
  askAgain,
  type WorkflowRow,
  type NewsroomState,
  openKeptNewsroom,
  readRecordedAnswers,
  readState,
} from './kept-newsroom';
import type { TestNewsroom } from './open-test-newsroom';
import { verifyNewsroom } from './verify-newsroom';

/** A newsroom that had every migration of its time, and knows people by their accounts. */
const kept = 'newsroom-bf24e0a';
let newsroom: TestNewsroom;
let before: NewsroomState;

beforeAll(async () => {
  ({ newsroom, before } = await openKeptNewsroom(kept));
});
afterAll(() => newsroom.close());

const readNow = () => readState(newsroom.strapi.db.connection);

test('the newsroom held a release at every point of its way', () => {
  expect([...new Set(before.workflows.map(({ stage }) => stage))].sort()).toEqual([
    ...['approved', 'corrected', 'draft', 'in-review', 'issued', 'scheduled', 'withdrawn'],
  ]);
});

test('the record holds', async () => {
  const { fault, editions } = await verifyNewsroom(newsroom);
  expect(fault).toBeNull();
  expect(editions).toBe(before.editions.length);
});

test('every edition keeps its content, its hash and the hash of its record', async () => {
  const toHashes = (row: WholeEditionRow) => ({
    content: row.canonical_content,
    contentHash: row.content_hash,
    recordHash: toRecordHash(toEdition(row)),
  });
  const { editions } = await readNow();
  expect(editions.map(toHashes)).toEqual(before.editions.map(toHashes));
});

test('every entry of the trail is as it was', async () => {
  const { entries } = await readNow();
  expect(entries.slice(0, before.entries.length)).toEqual(before.entries);
});

test('the public is answered as before', async () => {
  const recorded = readRecordedAnswers(kept);
  expect(await askAgain(newsroom, recorded)).toEqual(recorded);
});

test('what is in review, approved or scheduled stays so, also while the newsroom runs', async () => {
  await newsroom.restart({ runsJobs: true });
  const { workflows } = await readNow();
  const toApproval = ({ release_id, stage, content_hash, scheduled_for }: WorkflowRow) => ({
    ...{ release_id, stage, content_hash, scheduled_for },
  });
  expect(workflows.map(toApproval)).toEqual(before.workflows.map(toApproval));
});
