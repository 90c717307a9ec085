import { isDisclaimerHeading } from './is-disclaimer-heading';

describe('isDisclaimerHeading', () => {
  it.each([
    'Forward-Looking Statements',
    'FORWARD LOOKING STATEMENTS:',
    'Cautionary Note Regarding Forward-Looking Information',
    'Safe Harbor Statement under the Private Securities Litigation Reform Act of 1995',
    '"Safe Harbour" Statement',
    'Caution Concerning Outlook',
    'Disclaimer',
    'Legal Disclaimer',
    'Zukunftsgerichtete Aussagen',
  ])('takes %s', (line) => expect(isDisclaimerHeading(line)).toBe(true));

  it.each([
    'This press release contains forward-looking statements.',
    'No Offer or Solicitation',
    'Non-GAAP Financial Measures',
    'We make forward-looking statements here',
    'Outlook',
  ])('leaves %s', (line) => expect(isDisclaimerHeading(line)).toBe(false));
});
