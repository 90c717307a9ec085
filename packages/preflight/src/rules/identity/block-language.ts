import { toWholePlace } from '../../places/to-place';
import type { Rule } from '../../rule';
import { listOwnedBlocks } from './list-owned-blocks';

export const blockLanguage: Rule = {
  name: 'block-language',
  severity: 'warning',
  languages: null,
  *check({ release }) {
    for (const { kind, field, name, owner } of listOwnedBlocks(release)) {
      const { language } = owner;
      if (language === null || toPrimary(language) === toPrimary(release.language)) continue;
      yield {
        place: toWholePlace(field),
        message: `“${name}” is a ${kind} in ${spell(language)}, but the release is in ${spell(release.language)}: choose one in its language.`,
      };
    }
  },
};

/** “German” and “Austrian German” are one language to readers. */
function toPrimary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

function spell(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return `“${language}”`;
  }
}
