/** Words of what stands in place of a withdrawn release. */
export const withdrawal = {
  title: 'Withdrawn',
  titleOf: (company: string) => `Withdrawn | ${company}`,
  description: 'The release at this address was withdrawn.',
  heading: 'This release was withdrawn',
  withdrawnOn: (company: string) =>
    `${company} withdrew it on {when}. It can no longer be read here, in any of its editions.`,
  notice: 'Notice',
  releasesOf: (company: string) => `The releases of ${company}`,
  hash: (edition: number) => `SHA-256 of this notice, edition ${edition}`,
  withoutNotice:
    'The notice that says when and why cannot be shown just now. Please load this page again in a minute.',
};
