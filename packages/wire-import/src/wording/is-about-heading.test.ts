import { isAboutHeading } from './is-about-heading';

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
