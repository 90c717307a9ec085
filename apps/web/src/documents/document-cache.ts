import { LRUCache } from 'lru-cache';
import { type Document, toDocument, type WrittenDocument } from './document';
import { WritingQueue } from './writing-queue';

/** How long, in milliseconds, a document counts as right while nobody says otherwise. */
const longestFresh = 60_000;

/** How long, in milliseconds, the last good document is served before a failed writing is repeated. */
const retryDelayMs = 2_000;

/**
 * Written at once: each asks the CMS for the whole text of many releases, and pages need it, too. Of
 * those that wait, as many as a newsroom of a dozen companies has, and milliseconds that they do.
 */
const limits = { atOnce: 2, waiting: 200, longestWait: 10_000 };

/** Milliseconds for which writings wait, at most, while the pages of what was issued are made. */
const longestHold = 3_000;

/** Null where there is no such document. */
export type Write = () => Promise<WrittenDocument | null>;

interface Kept {
  /** When its writing began, in milliseconds since 1970. */
  began: number;
  document: Document;
}

interface Writing {
  /** Null while it waits for its turn. */
  began: number | null;
}

/** What the cache is told of the world. */
export interface CacheDependencies {
  maxBytes: number;
  /** Milliseconds since 1970, by a clock that never steps back. */
  now: () => number;
  /** Whether a release at one of these slugs was withdrawn. */
  isAnyWithdrawn: (slugs: readonly string[]) => boolean;
  /** Takes what went wrong where the last good document hides it from readers. */
  logError: (error: unknown) => void;
}

/**
 * Documents in memory. As with pages, a document counts only if its writing began after the last
 * news of the CMS, and one that names a withdrawn release never counts. A crowd that asks for
 * the same document has it written once.
 */
export class DocumentCache {
  private readonly kept: LRUCache<string, Kept>;
  private readonly failedAt = new LRUCache<string, number>({ max: 1000 });
  private readonly writings = new Map<
    string,
    { writing: Writing; done: Promise<Document | null> }
  >();
  private readonly queue = new WritingQueue(limits);
  private changedAt = 0;

  constructor(private readonly dependencies: CacheDependencies) {
    this.kept = new LRUCache({
      maxSize: dependencies.maxBytes,
      sizeCalculation: ({ document }) => 1024 + document.bytes.length,
    });
  }

  /** Something public was known to be committed at `since`: what was begun before counts no more. */
  expire(since: number): void {
    this.changedAt = Math.max(this.changedAt, since);
  }

  /** Does the work of an issue, before which no further document is written for whoever asks. */
  async writeAfter(work: () => Promise<void>): Promise<void> {
    const release = this.queue.hold();
    const timer = setTimeout(release, longestHold);
    try {
      await work();
    } finally {
      clearTimeout(timer);
      release();
    }
  }

  /**
   * The document as it is now; the last good one where it cannot be written just now, however old.
   *
   * @returns null where there is no such document; that is not kept.
   * @throws what `write` throws, where there is no last good one that may be shown.
   */
  async get(key: string, write: Write): Promise<Document | null> {
    const kept = this.findShowable(key);
    if (kept && (this.isFresh(kept) || this.hasJustFailed(key))) return kept.document;
    try {
      return await this.write(key, write);
    } catch (error) {
      this.failedAt.set(key, this.dependencies.now());
      const last = this.findShowable(key);
      if (!last) throw error;
      this.dependencies.logError(error);
      return last.document;
    }
  }

  private findShowable(key: string): Kept | null {
    const kept = this.kept.get(key);
    if (!kept) return null;
    return this.dependencies.isAnyWithdrawn(kept.document.releaseSlugs) ? null : kept;
  }

  private isFresh({ began }: Kept): boolean {
    return began > this.changedAt && this.dependencies.now() - began < longestFresh;
  }

  private hasJustFailed(key: string): boolean {
    const failedAt = this.failedAt.get(key);
    if (failedAt === undefined || failedAt <= this.changedAt) return false;
    return this.dependencies.now() - failedAt < retryDelayMs;
  }

  /** Joins a writing that waits or is under way, unless there were news since it began. */
  private write(key: string, write: Write): Promise<Document | null> {
    const known = this.writings.get(key);
    if (known && (known.writing.began ?? Infinity) > this.changedAt) return known.done;
    const writing: Writing = { began: null };
    const done = this.queue.run(() => {
      const began = this.dependencies.now();
      writing.began = began;
      return this.writeAnew(key, write, began);
    });
    this.writings.set(key, { writing, done });
    const forget = () => {
      if (this.writings.get(key)?.writing === writing) this.writings.delete(key);
    };
    done.then(forget, forget);
    return done;
  }

  /** A release may be withdrawn while it is being told of: then once more, without it. */
  private async writeAnew(key: string, write: Write, began: number): Promise<Document | null> {
    const written = await write();
    if (written && this.dependencies.isAnyWithdrawn(written.releaseSlugs)) {
      const again = await write();
      if (again && this.dependencies.isAnyWithdrawn(again.releaseSlugs)) {
        throw new Error(`${key} names a release that was withdrawn.`);
      }
      return this.keep(key, again, began);
    }
    return this.keep(key, written, began);
  }

  private keep(key: string, written: WrittenDocument | null, began: number): Document | null {
    const before = this.kept.get(key);
    const isLast = !before || before.began <= began;
    if (!written) {
      if (isLast) this.kept.delete(key);
      return null;
    }
    const document = toDocument(written, began, this.changedAt);
    if (isLast) this.kept.set(key, { began, document });
    return document;
  }
}
