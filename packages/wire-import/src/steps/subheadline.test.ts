import { runStep } from '../testing/run-step';
import { subheadline } from './subheadline';

const headline = { text: 'Northgate wins an order', kind: 'headline' } as const;
const dateline = { text: 'EMDEN, Aug. 6, 2026 -', kind: 'dateline' } as const;

test('what stands between the last line of the headline and the text is subheadline', () => {
  const found = runStep(
    subheadline,
    'Above',
    headline,
    { text: 'of ferries', kind: 'headline' },
    'Delivery in 2028',
    { text: 'Two ferries', form: 'listItem' },
    { text: 'Exhibit 99.1', kind: 'letterhead' },
    { text: 'Revenue 12', form: 'table' },
    dateline,
    'Text',
  );
  expect(found).toEqual(['subheadline text: Delivery in 2028', 'subheadline text: Two ferries']);
});

test('without a headline there is none', () => {
  expect(runStep(subheadline, 'Above', dateline, 'Text')).toEqual([]);
});
