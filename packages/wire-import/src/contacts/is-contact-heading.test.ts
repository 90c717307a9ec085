import { isContactHeading } from './is-contact-heading';

describe('isContactHeading', () => {
  it.each([
    'Contacts',
    'Contact:',
    'Contact Info:',
    'CONTACT: Jane Roe',
    '/CONTACT: Jane Roe, 555 0100/',
    'Investor Relations Contact:',
    'Media & Investor Contacts',
    'Investors:',
    'Media',
    'For Investors:',
    'Northgate Investor Relations',
    'Media Contact for Northgate',
    'For further information, please contact:',
    'For more information:',
    'Enquiries:',
    'Contact Varmholt AG',
    'Kontakt:',
  ])('takes %s', (line) => expect(isContactHeading(line)).toBe(true));

  it.each([
    'Vice President, Investor Relations',
    'Carl Dell, Investor Relations',
    'Conference Call and Investor Information',
    'Northgate will contact shareholders',
    'Jane Roe',
    'Outlook',
    'Northgate Media Reports First Quarter Results',
  ])('leaves %s', (line) => expect(isContactHeading(line)).toBe(false));
});
