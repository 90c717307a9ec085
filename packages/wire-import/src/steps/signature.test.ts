import { runStep } from '../testing/run-step';
import { signature } from './signature';

const headline = { text: 'Northgate wins an order', kind: 'headline' } as const;
const body =
  'Northgate Corp. said today that it has won an order for ferries, which it builds in Emden.';
const contact = { text: 'Contact: ir@northgate.example', kind: 'contact' } as const;

test('a signature of eight lines is taken whole, and no ninth', () => {
  const lines = ['By order of the Board', ...'ABCDEFGH'.split('').map((one) => `${one}. Miller`)];
  expect(runStep(signature, headline, body, ...lines)).toEqual([
    'section opening: By order of the Board',
    ...lines.slice(1, 8).map((line) => `section text: ${line}`),
  ]);
});

test.each([
  'On behalf of the Board of Directors',
  'By order of Directors',
  'on behalf of Northgate Corp.',
  'With kind regards,',
  'Yours faithfully',
  'Respectfully',
  'The Board of Directors of Northgate Corp.',
  'Signed',
  '// By order of the company',
])('%j opens a signature', (line) => {
  expect(runStep(signature, headline, body, line)).toEqual([`section opening: ${line}`]);
});

test.each([
  'He spoke on behalf of Northgate',
  'Signedoff by the board',
  'The Board of Directors of 2026',
  `Signed ${'x'.repeat(300)}`,
  'By order of the board the general meeting is convened for the first of May in Emden.',
])('%j opens none', (line) => {
  expect(runStep(signature, headline, body, line)).toEqual([]);
});

test('the name of the issuer alone signs where contacts follow, with those who sign below it', () => {
  const alone = 'NORTHGATE OYJ\nAnna Berg\nChief Executive';
  expect(runStep(signature, headline, body, alone, contact)).toEqual([`section opening: ${alone}`]);
  expect(runStep(signature, headline, body, alone, 'Appendix')).toEqual([]);
});

test.each([
  ['without a legal form', 'NORTHGATE FERRIES'],
  ['with words in small letters', 'Northgate the builder OYJ'],
  ['with more than four lines below', 'NORTHGATE OYJ\nA\nB\nC\nD\nE'],
  ['with a line of seven words', 'NORTHGATE OYJ\none two three four five six seven'],
])('a name %s is no signature', (_, text) => {
  expect(runStep(signature, headline, body, text, contact)).toEqual([]);
});

test.each([
  ['what is decided', contact],
  ['a table', { text: 'Revenue\t12', form: 'table' }],
  ['the heading of a boilerplate', 'About Northgate Corp.'],
  ['prose', body],
  ['a long line', 'Anna Berg '.repeat(21).trim()],
] as const)('a signature ends before %s', (_, next) => {
  expect(runStep(signature, headline, body, 'Yours sincerely', 'Anna Berg', next)).toEqual([
    'section opening: Yours sincerely',
    'section text: Anna Berg',
  ]);
});

test('a line that opens a signature above the text is none', () => {
  expect(runStep(signature, headline, 'On behalf of Northgate Corp.', body)).toEqual([]);
});
