/** Words of the home page. */
export const home = {
  latest: 'Latest releases',
  description: (name: string) => `The latest releases, dates and contacts of ${name}.`,
  descriptionOfNone: 'Releases, dates and contacts.',
  nextDates: 'Next dates',
  allDates: 'Financial calendar',
  byMail: 'Releases by e-mail',
  byMailText: 'Each release the moment it is issued. One click to leave.',
  subscribe: 'Subscribe',
  archiveOf: (count: string) => `All ${count} releases in the archive`,
  none: 'No release has been issued yet',
  noneText: 'The first one will stand here at the moment it is issued. You can be told by e-mail.',
  corrected: 'Corrected',
};
