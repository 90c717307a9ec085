/** Slugs of what `writeDifficultContent` issues. */
export const difficultSlugs = {
  longHeadline: 'a-headline-that-does-not-end',
  german: 'eine-ueberschrift-die-nicht-endet',
  tables: 'twelve-columns',
  rightToLeft: 'names-from-right-to-left',
  bare: 'a-release-with-nothing-but-a-sentence',
  corrected: 'a-release-that-was-corrected',
  withdrawn: 'a-release-that-was-withdrawn',
  pictured: 'a-picture-with-a-long-caption',
};
