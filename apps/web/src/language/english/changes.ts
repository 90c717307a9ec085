/** Words of the page that tells what a correction changed. */
export const changes = {
  title: (number: number, headline: string, company: string) =>
    `What edition ${number} changed: ${headline} | ${company}`,
  description: (number: number, headline: string) =>
    `What edition ${number} of “${headline}” changed, word by word.`,
  heading: (number: number) => `What edition ${number} changed`,
  against: (number: number, before: number) => `Edition ${number} against edition ${before}`,
  asItWas: (number: number) => `Edition ${number}, as it was`,
  asCorrected: (number: number) => `Edition ${number}, as corrected`,
  legendRemoved: 'Words that were taken out',
  legendAdded: 'Words that were put in',
  legendRest: 'The rest stayed as it was; … stands for more of it.',
  onlyForm: 'No word was taken out or put in. The two editions differ in their form alone.',
  /** Said to those who hear the page, around the words. */
  spokenRemoved: '[Taken out: ',
  spokenAdded: '[Put in: ',
  parts: {
    language: 'Language',
    slug: 'Address',
    notice: 'Notice',
    originallyIssuedAt: 'First issued elsewhere',
    headline: 'Headline',
    subheadline: 'Sub-headline',
    dateline: 'Dateline',
    summary: 'Summary',
    body: 'Text',
    boilerplates: 'About the company',
    disclaimers: 'Legal texts',
    contacts: 'Contacts',
    attachments: 'Files',
    images: 'Pictures',
    links: 'Links',
    categories: 'Categories',
    source: 'Source',
    company: 'Company and listings',
  },
};
