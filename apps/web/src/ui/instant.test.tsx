import { renderToStaticMarkup } from 'react-dom/server';
import { toVisibleText } from '../../test/to-visible-text';
import { InstantWithUtc } from './instant';

const draw = (at: string, timeZone: string) =>
  toVisibleText(renderToStaticMarkup(<InstantWithUtc at={at} timeZone={timeZone} language="en" />));

test('UTC is said beside the company’s time, with the day where it is another', () => {
  expect(draw('2020-06-01T12:30:00.000Z', 'America/New_York')).toBe(
    'June 1, 2020, 08:30 EDT (12:30 UTC)',
  );
  expect(draw('2026-01-06T00:30:00.000Z', 'America/New_York')).toBe(
    'January 5, 2026, 19:30 EST (January 6, 2026, 00:30 UTC)',
  );
});

test('where the company keeps UTC it is said once', () => {
  expect(draw('2020-06-01T12:30:00.000Z', 'UTC')).toBe('June 1, 2020, 12:30 UTC');
});
