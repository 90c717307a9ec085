import type { LibraryTextsAnswer, PreflightAnswer } from '@dateline/contract';
import type { TypedContext } from '../to-typed-release';

const toBody = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

const contact = {
  ...{ type: 'investors' as const, name: 'Ada Quay', title: null },
  ...{ organisation: null, phone: null, email: null },
};

export const sampleLibrary: LibraryTextsAnswer = {
  companies: {
    harbour: {
      company: {
        ...{ name: 'Harbour', legalName: 'Harbour plc', website: null, timeZone: 'Europe/Berlin' },
        ...{ domains: [], socialProfiles: [], listings: [] },
        ...{ defaultBoilerplates: ['Harbour'], defaultDisclaimers: [] },
      },
      defaults: { boilerplates: ['about'], disclaimers: [], contacts: ['ada'] },
    },
  },
  boilerplates: {
    about: {
      ...{ name: 'Harbour', heading: 'About Harbour', version: null },
      body: toBody('Harbour builds cranes.'),
    },
  },
  disclaimers: {},
  contacts: { ada: contact },
};

export const sampleSaved: PreflightAnswer['saved'] = {
  company: 'harbour',
  boilerplates: [{ row: 7, documentId: 'about' }],
  disclaimers: [],
  contacts: [],
};

export const sampleContext: TypedContext = {
  ...{ language: 'en', scheduledFor: null, saved: sampleSaved, library: sampleLibrary },
};

const unchanged = { connect: [], disconnect: [] };

/** As Strapi's form holds what was saved. */
export const sampleValues = {
  ...{ headline: 'Harbour orders a crane', source: '', company: unchanged },
  boilerplates: [{ id: 7, boilerplate: unchanged }],
  ...{ disclaimers: [], contacts: [] },
  body: toBody('The crane is large.'),
  dateline: { city: 'HAMBURG', day: '2026-03-02' },
};

/** A relation in which another document was chosen since. */
export const toConnected = (documentId: string) => ({
  connect: [{ id: 3, apiData: { id: 3, documentId } }],
  disconnect: [{ id: 1, apiData: { id: 1, documentId: 'former' } }],
});
