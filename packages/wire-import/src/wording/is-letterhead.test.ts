import { isLetterhead } from './is-letterhead';

describe('isLetterhead', () => {
  it.each([
    'Exhibit 99.1',
    'EX-99.1',
    'FOR IMMEDIATE RELEASE',
    'For Immediate Release: May 5, 2026',
    'N E W S  R E L E A S E',
    'Press Release No. 12',
    'Company announcement no. 14 - 2026',
    'PR Newswire',
    'Ad hoc announcement pursuant to Art. 53 LR',
    'May 5, 2026',
    'Tuesday, 5 May 2026, 07:00 CET',
    'May 05, 2026 16:05 ET | Source: Northgate Corp.',
    'Northgate Oyj, Stock Exchange Release, 5 May 2026 at 9:00 a.m. EEST',
    'RESTON, Va., May 5, 2026',
    'RNS Number : 1234A',
    '("Northgate" or the "Company")',
    'Kestrel Foundries PLC',
    'LSE: KFD',
    'Northgate Corp. (NYSE: NGT)',
    'Inside information',
    '12 Main Street, Suite 4',
    'Galena, IL 61036',
    'www.northgate.example',
    'LEI: 5493000000000000AA00',
    '(06:17 GMT) *Northgate 1Q EPS 88c >NGT',
    'EQS-Ad-hoc: Varmholt AG / Key word(s): Forecast',
  ])('takes %s', (line) => expect(isLetterhead(line)).toBe(true));

  it.each([
    'Northgate Corp. Declares Dividend',
    'Northgate to Report Results on May 5, 2026',
    'FERROX N.V.: PERIODIC REPORT ON THE BUYBACK PROGRAM',
    'Trading Update',
    'Inside information: Northgate lowers its outlook',
    'Notice of Annual General Meeting 2026',
    'First Quarter 2026 Results',
    'Northgate (NYSE: NGT) Announces Merger',
  ])('leaves %s', (line) => expect(isLetterhead(line)).toBe(false));
});
