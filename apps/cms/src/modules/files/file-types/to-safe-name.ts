import { findExtension } from './choose-file-type';
import type { FileType } from './file-type';

const longestStem = 120;

/**
 * A name that is safe in an address and on every file system: letters, digits, `.`, `_`, `-`. It
 * always ends with an extension of its kind, by which browsers and people know it.
 */
export function toSafeName(name: string, { extensions }: Pick<FileType, 'extensions'>): string {
  const given = findExtension(name);
  const isRight = given !== null && extensions.includes(given);
  const stem = isRight ? name.trim().slice(0, -given.length) : name;
  const plain = stem
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, longestStem)
    .replace(/[^A-Za-z0-9]+$/, '');
  return `${plain || 'file'}${isRight ? given : extensions[0]}`;
}
