/** Words of pages that stand in place of another. */
export const message = {
  noSuchPageTitle: 'No such page',
  noSuchPageDescription: 'There is no page at this address.',
  noSuchPage: 'There is no page at this address',
  noSuchPageAdvice:
    'Perhaps a letter is missing from it. An issued release keeps its address for good, and former addresses lead to it.',
  notNowTitle: 'Not just now',
  notNowDescription: 'The newsroom cannot answer just now.',
  notNow: 'The newsroom cannot answer just now',
  notNowAdvice:
    'Nothing is lost: every issued release is kept as it was. Please load this page again in a minute.',
  latestReleases: 'See the latest releases',
};
