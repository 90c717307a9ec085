import { isAboutHeading, isDisclaimerHeading } from './headings';

describe('isAboutHeading', () => {
  it.each([
    'About Northgate Corp.',
    'ABOUT NORTHGATE',
    'About the Northgate Trial',
    'About iRhone:',
    'About 4N Therapeutics',
    'About Northgate?',
    'About ioNorth Systems.',
    'About northgate',
    'About Chronic Kidney Disease (CKD)',
    'About Northgate Holdings Co., Ltd.',
    'Über Varmholt',
    'À propos de Beaumont',
    'Om Hagström Industrier',
    'Company Profile',
    'Northgate at a glance',
  ])('takes %s', (line) => expect(isAboutHeading(line)).toBe(true));

  it.each([
    'About half of the shares were sold.',
    'About pumps that nobody sold.',
    'About 12 percent of sales came from pumps',
    'About Northgate and what it said about pumps this year.',
    'Northgate Reports Results',
    'Omsättningen ökade',
    'about to begin',
  ])('leaves %s', (line) => expect(isAboutHeading(line)).toBe(false));
});

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
