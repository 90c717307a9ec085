import { describeFault } from './run-preflight';

test('the log names the rule that failed and where, and no word of what it threw', () => {
  const cause = new RangeError('“Project Heron” is no day');
  const message = describeFault({ rule: 'event-date', cause });
  expect(message).toMatch(
    /^The preflight rule “event-date” failed on a release: RangeError\n {4}at /,
  );
  expect(message).not.toContain('Heron');
});

test('what is thrown without being an error is named by its rule alone', () => {
  expect(describeFault({ rule: 'event-date', cause: 'Heron' })).toBe(
    'The preflight rule “event-date” failed on a release: unknown',
  );
});
