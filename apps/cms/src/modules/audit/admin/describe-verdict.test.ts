import { describeVerdict } from './describe-verdict';

test.each([
  [null, 'not been verified'],
  [{ entries: 1_204, fault: null }, 'Whole: 1,204 entries and every edition hold.'],
  [{ entries: 1, fault: null }, '1 entry and'],
  [{ entries: 7, fault: 'Entry 7 was changed.' }, 'Entry 7 was changed.'],
])('%j reads so', (verdict, said) => {
  expect(describeVerdict(verdict)).toContain(said);
});
