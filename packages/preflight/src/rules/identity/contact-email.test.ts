import { cleanRelease } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { contactEmail } from './contact-email';

const withEmail = (email: string | null) => ({
  contacts: cleanRelease.contacts.map((contact, index) =>
    index === 0 ? { ...contact, email } : contact,
  ),
});

testRule(contactEmail, {
  allowed: [
    null,
    'a@b.example',
    'Lene.Brackwede+ir@mail.varmholt.example',
    'x_y-z@varm-holt.co.uk',
    'lene.brackwede@gmail.com',
    // An agency that the contact names.
    'lene@brackwede.example',
  ].map(withEmail),
  found: [
    [
      withEmail('lene.brackwede@kettlecreek.example'),
      { severity: 'warning', message: /is at another company than the other contacts/ },
    ],
    [withEmail('investors'), { field: 'contacts.0.email', excerpt: 'investors' }],
    [withEmail('investors@varmholt'), 'investors@varmholt'],
    [withEmail('investors @varmholt.example'), 'investors @varmholt.example'],
    [withEmail('a@b@varmholt.example'), 'a@b@varmholt.example'],
    [withEmail('a@varmholt..example'), 'a@varmholt..example'],
    [withEmail('.a@varmholt.example'), '.a@varmholt.example'],
    [withEmail('mailto:a@varmholt.example'), 'mailto:a@varmholt.example'],
    [withEmail('a@varmholt.example;'), 'a@varmholt.example;'],
  ],
});
