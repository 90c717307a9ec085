import { runStep } from '../testing/run-step';
import { datelineStep } from './dateline-step';

const plain = 'EMDEN, Germany, Aug. 6, 2026';
const wired = 'EMDEN, Germany, Aug. 6, 2026 /PRNewswire/ --';
const text =
  'Northgate Corp. said today that it has won an order for ferries, which it builds in Emden.';

test('of several datelines the one with a wire and a text counts', () => {
  expect(runStep(datelineStep, 'Headline', plain, wired, `${wired} ${text}`)).toEqual([
    `dateline text: ${wired} `,
  ]);
});

test('a wire counts for more than a text, a text for more than the first place', () => {
  expect(runStep(datelineStep, `${plain} - ${text}`, wired)).toEqual([`dateline text: ${wired}`]);
  expect(runStep(datelineStep, plain, `BERLIN, Aug. 7, 2026 - ${text}`)).toEqual([
    'dateline text: BERLIN, Aug. 7, 2026 - ',
  ]);
  expect(runStep(datelineStep, plain, 'BERLIN, Aug. 7, 2026')).toEqual([`dateline text: ${plain}`]);
});

test.each([
  ['in a table', { text: wired, form: 'table' }],
  ['in a list', { text: wired, form: 'listItem' }],
  ['that is decided', { text: wired, kind: 'letterhead' }],
] as const)('a line %s is no dateline', (_, line) => {
  expect(runStep(datelineStep, line)).toEqual([]);
});

test('a dateline that a person named is the only one', () => {
  expect(runStep(datelineStep, { text: 'Emden', kind: 'dateline' }, wired)).toEqual([]);
});

test('no dateline is looked for below the seventieth block', () => {
  const above = Array.from({ length: 70 }, () => 'Line');
  expect(runStep(datelineStep, ...above.slice(1), wired)).toHaveLength(1);
  expect(runStep(datelineStep, ...above, wired)).toEqual([]);
});

test('the dateline of a note about a correction is passed over for that of the release', () => {
  const note = `${wired} In the news release issued on 5 August 2026 by Northgate Corp., we are advised by the company that the first paragraph should read otherwise. The corrected release follows:`;
  expect(runStep(datelineStep, note, plain)).toEqual([`dateline text: ${plain}`]);
});
