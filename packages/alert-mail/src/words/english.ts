/** The mails' own words. */
export const english = {
  correction: 'Correction',
  whatWasCorrected: 'What was corrected',
  withdrawn: 'Withdrawn',
  withdrawnSubject: (company: string) => `${company} has withdrawn a release`,
  withdrawnText: (company: string) =>
    `${company} has withdrawn a release of which you were told by e-mail. Please do not rely on it any longer.`,
  readOnPage: 'Read the release',
  readWhole: 'Read the whole release',
  readNotice: 'Read the notice',
  table: 'A table is shown on the page of the release.',
  picture: 'Picture',
  contacts: 'Contacts',
  about: (companies: string) =>
    `You get this e-mail because you asked for alerts on the releases of ${companies}.`,
  preferences: 'Change what you get',
  unsubscribe: 'Unsubscribe',
  imprint: 'Imprint',
  confirmSubject: (newsroom: string) => `Please confirm your e-mail alerts: ${newsroom}`,
  confirmHeading: 'One more step',
  confirmText: (newsroom: string) =>
    `Somebody, most likely you, asked for e-mail alerts of ${newsroom} to this address. Please confirm it on the page that opens.`,
  confirmButton: 'Confirm e-mail alerts',
  confirmIgnore:
    'The link works for 48 hours. If it was not you, there is nothing to do: without confirmation you get no alerts, and the address is deleted.',
  knownSubject: (newsroom: string) => `Your e-mail alerts: ${newsroom}`,
  knownHeading: 'You get alerts already',
  knownText: (newsroom: string) =>
    `Somebody, most likely you, asked for e-mail alerts of ${newsroom} to this address, which gets them already. Nothing was changed.`,
  knownIgnore: 'If it was not you, there is nothing to do.',
};

export type MailWords = typeof english;
