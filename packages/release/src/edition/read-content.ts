import { z } from 'zod';
import { fieldNames, type ReleaseContent } from '../content/release-content';
import type { Edition } from './edition';
import { type Withdrawal, withdrawal } from './withdrawal';

/** The version of the shape in which content is frozen now. */
const currentVersion = 1;

/** Thrown for stored content that this program cannot read; says why, for the log. */
export class UnreadableContent extends Error {
  override name = 'UnreadableContent';
}

const versioned = z.looseObject({ contentVersion: z.int().positive().optional() });

/**
 * Brings content of an older shape up to the next one, the first entry content of version 1. Content
 * that says no version is of the first, whose earliest editions were frozen before corrections had a
 * notice.
 */
const upgrades: ((content: Record<string, unknown>) => Record<string, unknown>)[] = [];

/**
 * Reads a release's content as it was frozen: the one way from stored JSON to `ReleaseContent`. What
 * an older version wrote is brought up to the shape of today; hashes are always of the stored text,
 * never of what is answered here. The text was checked in full when it was frozen, so that here only
 * its members are.
 *
 * @throws UnreadableContent for what a newer version wrote, and for what is no release's content.
 */
export function readContent(canonicalContent: string): ReleaseContent {
  const stored = versioned.safeParse(parseJson(canonicalContent));
  if (!stored.success) throw new UnreadableContent('The stored content is no object of JSON.');
  const { contentVersion = 1, ...members } = stored.data;
  if (contentVersion > currentVersion) {
    throw new UnreadableContent(
      `The stored content is of version ${contentVersion}, and this program reads up to ` +
        `${currentVersion}: a newer version of Dateline wrote it.`,
    );
  }
  const content = upgrades
    .slice(contentVersion - 1)
    .reduce<Record<string, unknown>>((older, upgrade) => upgrade(older), {
      notice: null,
      ...members,
    });
  const missing = fieldNames.filter((name) => !(name in content));
  if (missing.length > 0) {
    throw new UnreadableContent(`The stored content lacks ${missing.join(', ')}.`);
  }
  return content as unknown as ReleaseContent;
}

/** @throws UnreadableContent for what is no withdrawal. */
export function readWithdrawal(canonicalContent: string): Withdrawal {
  const read = withdrawal.safeParse(parseJson(canonicalContent));
  if (!read.success) throw new UnreadableContent('The stored content is no withdrawal.');
  return read.data;
}

/** @throws UnreadableContent as the two above. */
export function readEditionContent({
  kind,
  canonicalContent,
}: Pick<Edition, 'kind' | 'canonicalContent'>): ReleaseContent | Withdrawal {
  return kind === 'withdrawal' ? readWithdrawal(canonicalContent) : readContent(canonicalContent);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
