import type { BlockOwner } from '../../checked-release';
import { cleanRelease } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { blockCompany } from './block-company';

const { company } = cleanRelease;
const own = { company, language: null };
const other = { company: { name: 'Harbour', legalName: 'Harbour plc' }, language: null };
const nobody = { company: null, language: null };

const boilerplates = (owner: BlockOwner) =>
  cleanRelease.boilerplates.map((block) => ({ ...block, name: 'About', owner }));
const disclaimers = (owner: BlockOwner) => [
  {
    name: 'Outlook',
    heading: null,
    body: { type: 'doc' as const, content: [] },
    version: null,
    owner,
  },
];
const contacts = (owner: BlockOwner) =>
  cleanRelease.contacts.map((contact) => ({ ...contact, name: 'Ada Quay', owner }));

testRule(blockCompany, {
  allowed: [
    { boilerplates: boilerplates(own), disclaimers: disclaimers(own), contacts: contacts(own) },
    { boilerplates: boilerplates(nobody), contacts: contacts(nobody) },
    // A joint release names both.
    { headline: 'Varmholt and Harbour build a crane', disclaimers: disclaimers(other) },
    { source: 'Harbour plc', contacts: contacts(other) },
  ],
  found: [
    [
      { disclaimers: disclaimers(other) },
      {
        field: 'disclaimers.0',
        severity: 'error',
        message: /^“Outlook” is the disclaimer of Harbour, which the text does not name/,
      },
    ],
    [
      { contacts: contacts(other).slice(0, 1) },
      { field: 'contacts.0', severity: 'error', message: /“Ada Quay” is the contact of Harbour/ },
    ],
    [
      { boilerplates: boilerplates(other).slice(0, 1) },
      { field: 'boilerplates.0', severity: 'warning', message: /“About” is the boilerplate of/ },
    ],
  ],
});
