import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { TookTooMuch } from './took-too-much';
import type { TypesetTask } from './typeset-task';

/** Milliseconds. A release of the greatest length takes half of it, in Arabic, or a quarter. */
const timeout = 30_000;

/** A class of its own: what `new Worker` names by itself, Next's build would follow and pack. */
class Typesetter extends Worker {
  constructor(task: TypesetTask) {
    super(join(process.cwd(), 'dist', 'typeset', 'typeset-thread.js'), {
      workerData: task,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    });
  }
}

/**
 * Makes one file in a thread without the process's environment, with bounded memory and time.
 *
 * @throws TookTooMuch where it needs more of either.
 */
export function runTypesetter(task: TypesetTask): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Typesetter(task);
    const timer = setTimeout(() => void worker.terminate(), timeout);
    worker.once('message', (bytes: Uint8Array) => resolve(bytes));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TookTooMuch() : error),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new TookTooMuch());
    });
  });
}
