import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Knex } from 'knex';
import { z } from 'zod';
import { connectDatabase } from '../src/platform/database/connect-database';
import type { EntryRow, WholeEditionRow } from '../src/modules/verification/record-rows';
import { type Answered, openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/** Newsrooms of test/fixtures, which the code of older commits made, started by this program. */

export type WorkflowRow = Record<string, unknown> & {
  release_id: string;
  stage: string;
  round: number;
};

/** The rows of what must outlast every upgrade. */
export interface NewsroomState {
  editions: WholeEditionRow[];
  entries: EntryRow[];
  workflows: WorkflowRow[];
}

export async function readState(database: Knex): Promise<NewsroomState> {
  return {
    editions: await database<WholeEditionRow>('editions').orderBy('id'),
    entries: await database<EntryRow>('audit_entries').orderBy('sequence'),
    workflows: await database<WorkflowRow>('release_lives').orderBy('release_id'),
  };
}

/** Starts this program on such a newsroom; until it is started again, nothing falls due. */
export async function openKeptNewsroom(
  name: string,
): Promise<{ newsroom: TestNewsroom; before: NewsroomState }> {
  const { restoreNewsroom } = await import('./fixtures/restore-newsroom.mjs');
  let before: NewsroomState | undefined;
  const newsroom = await openTestNewsroom({
    runsJobs: false,
    async restore(place) {
      await restoreNewsroom(toFolder(name), place);
      const database = connectDatabase(place, { isReadOnly: true });
      before = await readState(database);
      await database.destroy();
    },
  });
  return { newsroom, before: before! };
}

const recordedAnswers = z.array(
  z.object({
    query: z.string(),
    variables: z.record(z.string(), z.unknown()).optional(),
    data: z.custom<Answered>((data) => typeof data === 'object' && data !== null),
  }),
);

export type RecordedAnswer = z.infer<typeof recordedAnswers>[number];

/** What the public read of such a newsroom by the code that made it. */
export function readRecordedAnswers(name: string): RecordedAnswer[] {
  const kept = globalThis.datelineDatabase === 'sqlite' ? 'newsroom.db' : 'newsroom.sql';
  const file = path.join(toFolder(name), `${kept}.answers.json.br`);
  const read: unknown = JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8'));
  return recordedAnswers.parse(read);
}

/** The same questions, answered now. */
export async function askAgain(
  newsroom: TestNewsroom,
  recorded: readonly RecordedAnswer[],
): Promise<RecordedAnswer[]> {
  const answers: RecordedAnswer[] = [];
  for (const { query, variables } of recorded) {
    const { body } = await newsroom.ask(query, variables);
    expect(body.errors).toBeUndefined();
    answers.push({ query, ...(variables && { variables }), data: body.data! });
  }
  return answers;
}

function toFolder(name: string): string {
  return path.join(__dirname, 'fixtures', name);
}
