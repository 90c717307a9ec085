import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { PictureAnswer, PictureWork, PictureWorks } from './picture-work';
import { UnfitPicture } from './to-sizes';

export interface PictureMaker {
  /**
   * Has something done with a picture, apart from this process: unpacking takes seconds, memory and
   * the threads with which files are issued. One at a time.
   *
   * @throws UnfitPicture with the end of a sentence for the editor, where it must not be published
   *   or takes too long.
   */
  make<Work extends PictureWork>(
    work: Work,
    given: PictureWorks[Work]['given'],
  ): Promise<PictureWorks[Work]['made']>;
}

/**
 * Milliseconds after which a piece of work is given up whatever the machine does besides (the process
 * ends before, by the time it has worked), and for which the process waits for the next.
 */
const limits = { longest: 300_000, idle: 10_000 };

const tookTooLong = 'takes too long to be read as a picture: make it smaller, or save it anew';

export function createPictureMaker(
  program = path.join(__dirname, 'picture-process.js'),
  { longest, idle } = limits,
): PictureMaker {
  let child: ChildProcess | null = null;
  let ending: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): ChildProcess => {
    const started = fork(program, [], {
      // Nothing of the CMS's environment, nor of how it was started.
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.once('exit', () => {
      if (child === started) child = null;
    });
    return started;
  };

  /** The next picture is another process's. */
  const end = (ended: ChildProcess): void => {
    if (child === ended) child = null;
    ended.kill('SIGKILL');
  };

  const ask = async <Work extends PictureWork>(
    work: Work,
    given: PictureWorks[Work]['given'],
  ): Promise<PictureWorks[Work]['made']> => {
    clearTimeout(ending);
    const asked = (child ??= start());
    asked.ref();
    asked.channel?.ref();
    const answer = await findAnswer<Work>(asked, { work, given }, longest).catch((error) => {
      end(asked);
      throw error;
    });
    // Nothing keeps a process alive that waits for nothing.
    asked.unref();
    asked.channel?.unref();
    ending = setTimeout(() => end(asked), idle).unref();
    if (answer.outcome === 'made') return answer.made;
    if (answer.outcome === 'unfit') throw new UnfitPicture(answer.words);
    throw new Error(`The work "${work}" on a picture failed: ${answer.message}`);
  };

  return {
    make(work, given) {
      const made = last.then(() => ask(work, given));
      last = made.catch(() => undefined);
      return made;
    },
  };
}

/** @throws UnfitPicture where the process ends, or does not answer in time. */
function findAnswer<Work extends PictureWork>(
  child: ChildProcess,
  question: object,
  longest: number,
): Promise<PictureAnswer<Work>> {
  return new Promise((resolve, reject) => {
    const stop = (error: Error) => {
      settle();
      reject(error);
    };
    const giveUp = () => stop(new UnfitPicture(tookTooLong));
    const take = (answer: PictureAnswer<Work>) => {
      settle();
      resolve(answer);
    };
    const timer = setTimeout(giveUp, longest);
    const settle = () => {
      clearTimeout(timer);
      child.off('message', take).off('exit', giveUp).off('error', stop);
    };
    child.on('message', take).on('exit', giveUp).on('error', stop);
    child.send(question, (error) => {
      if (error) stop(error);
    });
  });
}
