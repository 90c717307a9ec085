import { cleanRelease } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { blockLanguage } from './block-language';

const boilerplates = (language: string | null) =>
  cleanRelease.boilerplates
    .slice(0, 1)
    .map((block) => ({ ...block, name: 'About', owner: { company: null, language } }));
const contacts = (language: string | null) =>
  cleanRelease.contacts
    .slice(0, 1)
    .map((contact) => ({ ...contact, name: 'Ada Quay', owner: { company: null, language } }));

testRule(blockLanguage, {
  allowed: [
    { boilerplates: boilerplates(null), contacts: contacts(null) },
    { boilerplates: boilerplates('en'), contacts: contacts('en-GB') },
    { language: 'de', boilerplates: boilerplates('de-AT') },
  ],
  found: [
    [
      { boilerplates: boilerplates('de') },
      {
        field: 'boilerplates.0',
        severity: 'warning',
        message: /^“About” is a boilerplate in German, but the release is in English/,
      },
    ],
    [
      { contacts: contacts('not a language') },
      { field: 'contacts.0', message: /is a contact in “not a language”, but/ },
    ],
  ],
});
