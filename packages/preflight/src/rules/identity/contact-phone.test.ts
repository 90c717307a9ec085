import { cleanRelease } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { contactPhone } from './contact-phone';

const withPhone = (phone: string | null) => ({
  contacts: cleanRelease.contacts.map((contact, index) =>
    index === 0 ? { ...contact, phone } : contact,
  ),
});

testRule(contactPhone, {
  allowed: [
    null,
    '646-555-0182',
    '(212) 555-0142',
    '+1-212-555-0142, ext. 123',
    '1.800.555.0142 x 4',
    '+44 (0)20 7946 0958',
    '+49 (0) 40 66969-110',
    '040/66969110',
    '1-800-HEATING',
    '1-800-555-0142 (toll free)',
    '212-555-0142 or 212-555-0143',
    'Tel: 212 555 0142, Mobile: 212 555 0143',
    '1-866-VARMHOLT x',
    '+86-29-88266383',
    '+41 61 324 79 44',
    '+1\u00a0212\u2011555\u20110142',
  ].map(withPhone),
  found: [
    [withPhone('555-01'), { field: 'contacts.0.phone', excerpt: '555-01', message: /too few/ }],
    [withPhone('+49 40 66969 110 66969 110'), { message: /more than 15/ }],
    [withPhone('+1 212 555 014'), { message: /9 digits after the 1/ }],
    [withPhone('ir@varmholt.example'), { message: /is no phone number/ }],
    [withPhone('+49 40 66969 1??'), { message: /signs/ }],
    [withPhone('call us'), { message: /is no phone number/ }],
  ],
});
