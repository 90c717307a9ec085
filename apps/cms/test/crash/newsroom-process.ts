import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Actor } from '@dateline/release';
import type { TransitionRequestBody } from '@dateline/contract';

interface Told {
  id?: number;
  answer?: unknown;
  fault?: string;
  step?: string;
}

/**
 * A newsroom in a process of its own, on the data and the database that the environment of this
 * one names. It is loaded at once, so that `start` takes as little as it can.
 */
export class NewsroomProcess {
  /** The steps of issuing that were told since `trace`. */
  readonly steps: string[] = [];
  url = '';
  /** The signal by which it ended. */
  readonly ended: Promise<string | null>;
  private readonly child: ChildProcess;
  private readonly asked = new Map<number, PromiseWithResolvers>();
  private sequence = 0;

  constructor() {
    // Jest's environment is a copy, which a child is not given by itself.
    const { env } = process;
    this.child = fork(path.join(__dirname, 'run-newsroom.mjs'), { env, execArgv: [] });
    this.ended = once(this.child, 'exit').then(([, signal]) => {
      for (const { reject } of this.asked.values()) reject(new Error('The newsroom was killed.'));
      return signal as string | null;
    });
    this.child.on('message', (told: Told) => this.hear(told));
  }

  async start(): Promise<this> {
    this.url = (await this.ask('start')) as string;
    return this;
  }

  /** Collects the steps of the next issuing; the process kills itself before the given one. */
  async trace(before: string | null = null): Promise<void> {
    await this.ask('trace', { before });
  }

  async transition(
    documentId: string,
    actor: Actor,
    transition: TransitionRequestBody['transition'],
  ): Promise<void> {
    await this.ask('transition', { key: { documentId, language: 'en' }, actor, transition });
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  private ask(order: string, given: object = {}): Promise<unknown> {
    const id = (this.sequence += 1);
    return new Promise((resolve, reject) => {
      this.asked.set(id, { resolve, reject });
      this.child.send({ id, order, given });
    });
  }

  private hear({ id, answer, fault, step }: Told): void {
    if (step !== undefined) this.steps.push(step);
    if (id === undefined) return;
    const asked = this.asked.get(id);
    this.asked.delete(id);
    if (fault === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(fault));
  }
}

interface PromiseWithResolvers {
  resolve: (answer: unknown) => void;
  reject: (fault: Error) => void;
}
