import { LRUCache } from 'lru-cache';
import type { PageEntry, PageValue } from './page-entry';
import type { PageFiles } from './page-files';
import { renderClock } from './render-clock';

/** A page as the store answers it. */
export interface StoredPage {
  value: PageValue;
  /** When the page was last known to be right, in milliseconds since 1970. */
  checkedAt: number;
  /** How long, in seconds from `checkedAt`, nobody need look again; false for ever. */
  revalidate: number | false;
}

/** What is known of a path in memory: a page, or that a render found none (`page` null). */
interface Known {
  began: number;
  page: StoredPage | null;
}

/**
 * Rendered pages, in memory and on disk. One rule keeps them right: a render replaces another
 * only if it began later. A page that was being rendered while an edition was issued can't take
 * the place of the one that shows the edition, however late it finishes.
 */
export class PageStore {
  private readonly memory: LRUCache<string, Known>;
  /** The last step taken for a path; steps of one path follow each other. */
  private readonly steps = new Map<string, Promise<unknown>>();

  constructor(
    private readonly files: PageFiles,
    maxMemoryBytes: number,
  ) {
    this.memory = new LRUCache({ maxSize: maxMemoryBytes, sizeCalculation: toBytes });
  }

  /** The page as last rendered, however old; null where there is none. */
  async find(path: string): Promise<StoredPage | null> {
    const known = this.memory.get(path) ?? (await this.step(path, () => this.load(path)));
    return known?.page ?? null;
  }

  /** Keeps a render, unless one that began later is kept already. */
  async put(entry: PageEntry): Promise<void> {
    await this.step(entry.path, async () => {
      const before = await this.load(entry.path);
      if (before && before.began >= entry.began) return;
      this.memory.set(entry.path, toKnown(entry));
      await this.files.put(entry);
    });
  }

  /** Forgets a page that a render, begun at `began`, found not to exist. Keeps nothing else. */
  async remove(path: string, began: number): Promise<void> {
    await this.step(path, async () => {
      const before = await this.load(path);
      if (!before || before.began >= began) return;
      this.memory.set(path, { began, page: null });
      await this.files.remove(path);
    });
  }

  /** Notes that a page could not be rendered anew: it stays as it is for some seconds more. */
  postpone(path: string, seconds: number | false): void {
    const known = this.memory.get(path);
    if (!known?.page) return;
    const page = { ...known.page, checkedAt: renderClock(), revalidate: seconds };
    this.memory.set(path, { began: known.began, page });
  }

  private async load(path: string): Promise<Known | null> {
    const known = this.memory.get(path);
    if (known) return known;
    const entry = await this.files.find(path);
    if (!entry) return null;
    const loaded = toKnown(entry);
    this.memory.set(path, loaded);
    return loaded;
  }

  private async step<T>(path: string, take: () => Promise<T>): Promise<T> {
    const taken = (this.steps.get(path) ?? Promise.resolve()).then(take, take);
    this.steps.set(path, taken);
    try {
      return await taken;
    } finally {
      if (this.steps.get(path) === taken) this.steps.delete(path);
    }
  }
}

/** An entry from the future was written under another clock: any render now is later than it. */
function toKnown({ began, revalidate, value }: PageEntry): Known {
  const time = began > renderClock() ? 1 : began;
  return { began: time, page: { value, checkedAt: time, revalidate } };
}

function toBytes({ page }: Known): number {
  if (!page || page.value.kind !== 'PAGES') return 1024;
  return 1024 + 2 * page.value.html.length + 2 * JSON.stringify(page.value.pageData).length;
}
