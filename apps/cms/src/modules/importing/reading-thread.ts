import { parentPort, workerData } from 'node:worker_threads';
import { importRelease } from '@dateline/wire-import/import-release';
import { readSourceFile } from '@dateline/wire-import/source/read-source-file';
import { assertWordsKept } from '@dateline/wire-import/words/assert-words-kept';
import type { ReadingJob, ReadingResult } from './reading-job';

/** The thread in which an original is read; it ends with its one answer. */

/** Characters of an answer: no release comes near, and the admin has to carry it. */
const mostCharacters = 20_000_000;

async function readOriginal({ name, bytes, corrections }: ReadingJob): Promise<ReadingResult> {
  const read = await readSourceFile(name, bytes);
  if (!read.ok) return read;
  const { source, words } = read;
  if (corrections === null) return toAnswer(source);
  const imported = importRelease(source, corrections);
  // Names of kinds and steps are no words of the release: they must not stand in for one.
  const { pieces: _pieces, ...fields } = imported;
  assertWordsKept(words, fields);
  return toAnswer(imported);
}

function toAnswer(value: unknown): ReadingResult {
  const json = JSON.stringify(value);
  if (json.length <= mostCharacters) return { ok: true, json };
  return { ok: false, message: 'It is longer than any release: import the release alone.' };
}

void readOriginal(workerData as ReadingJob).then((result) => parentPort?.postMessage(result));
