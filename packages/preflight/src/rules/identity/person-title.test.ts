import { cleanRelease } from '../../testing/clean-release';
import { readExample } from '../../testing/read-example';
import { testRule } from '../../testing/test-rule';
import { personTitle } from './person-title';

const [first, ...others] = cleanRelease.contacts;
const withContact = (title: string, words: string) => ({
  ...readExample(words),
  contacts: first === undefined ? [] : [{ ...first, title }, ...others],
});

testRule(personTitle, {
  allowed: [
    '“Good,” said Ada Quill, Chief Executive Officer of Varmholt.\n\n“Hard,” added Ada Quill, CEO.',
    '“Good,” said Ada Quill, President and Chief Executive Officer.\n\n“Hard,” added Ada Quill, President.',
    '“Good,” said Ada Quill, Chief Financial Officer.\n\nAda Quill, Chief Executive Officer since May, was appointed by the board.',
    '“Good,” said Ada Quill, Chief Financial Officer.\n\n“Hard,” said Ben Quill, Chief Executive Officer.',
    withContact('Chief Financial Officer', '“Good,” said Lene Brackwede, CFO of Varmholt.'),
    withContact('Investor Relations', '“Good,” said Lene Brackwede, CFO of Varmholt.'),
    withContact(
      'Head of Investor Relations',
      '“Good,” said Lene Brackwede, Head of Communications.',
    ),
  ],
  found: [
    [
      '“Good,” said Ada Quill, Chief Financial Officer of Varmholt.\n\n“Hard,” added Ada Quill, Chief Executive Officer of Varmholt.',
      {
        excerpt: 'Ada Quill',
        message: /is “Chief Executive Officer” here, but “Chief Financial Officer” before/,
      },
    ],
    [
      '“Good,” said Lene Brackwede, Chief Executive Officer of Varmholt.',
      { excerpt: 'Lene Brackwede', field: 'contacts.0.name' },
    ],
    [
      'Ada M. Quill, CEO, spoke first. Ada Quill, Chief Operating Officer, spoke last.',
      'Ada Quill',
    ],
  ],
});
