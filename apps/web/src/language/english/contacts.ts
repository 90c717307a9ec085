/** Words of the contacts page, and of contacts elsewhere. */
export const contacts = {
  title: 'Contacts',
  description: (name: string) => `Whom to ask: investor and media contacts of ${name}.`,
  intro: 'Whom to ask, as each company’s latest release says.',
  types: { investors: 'Investors', media: 'Media', general: 'General' },
  card: 'vCard',
  cardOf: (name: string) => `vCard of ${name}`,
  companies: 'Companies',
  noneOf: 'The latest release of this company names nobody.',
  none: 'No contact is public yet',
  noneText: 'Contacts stand here with the first release that names them.',
};
