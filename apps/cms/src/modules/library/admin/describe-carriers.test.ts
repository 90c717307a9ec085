import { describeCarriers } from './describe-carriers';

test('names how many approvals and schedules a new version takes back', () => {
  const said = describeCarriers([
    { stage: 'in-review' },
    { stage: 'scheduled' },
    { stage: 'issued' },
    { stage: 'draft' },
  ]);
  expect(said).toContain('the approvals of 2 releases that carry it and a schedule.');
});

test('one release is one', () => {
  expect(describeCarriers([{ stage: 'approved' }])).toContain('1 release that carries it.');
});

test('where nothing is up for approval there is nothing to warn of', () => {
  expect(describeCarriers([{ stage: 'draft' }, { stage: 'issued' }])).toBeNull();
});
