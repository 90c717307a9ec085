import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImportedRelease } from '@dateline/wire-import';
import type { OriginalReader } from '../records/imports';
import { createSemaphore } from '../../platform/concurrency/create-semaphore';
import { Refusal } from '../../platform/refusal';
import type { ReadingJob, ReadingResult } from './reading-job';

/** How long one original may take, in milliseconds; the largest releases take a hundredth of it. */
const timeoutMs = 15_000;
/** In MiB: what reading may allocate before its thread, and not the CMS, ends for want of memory. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/**
 * Reads originals in threads of their own, two at a time: a file that takes all the time and memory
 * there is keeps no release from its instant, and is given up.
 */
export function createOriginalReader(): OriginalReader {
  const semaphore = createSemaphore({ concurrency: 2, maxWaiting: 20, timeoutMs: 2 * timeoutMs });
  const readInTurn = async (job: ReadingJob): Promise<string> => {
    const end = await semaphore.acquire();
    if (end === null) {
      throw new Refusal('Others are importing much at the moment: try again in a minute.');
    }
    try {
      const result = await runInThread(job);
      if (!result.ok) throw new Refusal(result.message);
      return result.json;
    } finally {
      end();
    }
  };
  return {
    readSource: ({ name, bytes }) => readInTurn({ name, bytes, corrections: null }),
    async readRelease({ name, bytes }, corrections) {
      return JSON.parse(await readInTurn({ name, bytes, corrections })) as ImportedRelease;
    },
  };
}

function runInThread(workerData: ReadingJob): Promise<ReadingResult> {
  return new Promise((resolve) => {
    const refuse = (why: string) =>
      resolve({
        ok: false,
        message: `“${workerData.name}” ${why}. Save it as plain text or as .docx and try again.`,
      });
    const worker = new Worker(path.join(__dirname, 'reading-thread.js'), {
      workerData,
      resourceLimits: memory,
      // It needs nothing of this process: neither its settings nor its secrets.
      env: {},
    });
    const timer = setTimeout(() => {
      refuse('takes too long to read');
      void worker.terminate();
    }, timeoutMs);
    worker.once('message', resolve);
    worker.once('error', () => refuse('cannot be read'));
    worker.once('exit', () => {
      clearTimeout(timer);
      refuse('cannot be read');
    });
  });
}
