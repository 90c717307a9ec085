import { renderToStaticMarkup } from 'react-dom/server';
import { toEventShown } from '../../../test/sample-events';
import { toVisibleText } from '../../../test/to-visible-text';
import type { Calendar } from '../../domain/event';
import { CalendarPage } from './calendar-page';

const draw = (calendar: Partial<Calendar>) =>
  renderToStaticMarkup(
    <CalendarPage
      calendar={{ upcoming: [], past: [], ...calendar }}
      feedUrl="https://news.example.com/calendar.ics"
    />,
  );

test('a date says its hour in the company’s zone and in UTC, and leads into a calendar', () => {
  const html = draw({ upcoming: [toEventShown()] });
  expect(toVisibleText(html)).toContain('14:00–15:00 CET (13:00 UTC)');
  expect(html).toContain('href="/calendar/annual-results/event.ics"');
  expect(html).toContain('href="webcal://news.example.com/calendar.ics"');
});

test('a date that is called off is struck through, says so, and leads into no calendar', () => {
  const html = draw({
    upcoming: [toEventShown({ status: 'cancelled', webcastUrl: 'https://w.x' })],
  });
  expect(html).toContain('<del>Annual results</del>');
  expect(toVisibleText(html)).toContain('Cancelled');
  expect(html).not.toContain('event.ics');
  expect(html).not.toContain('https://w.x');
});

test('a date of several days, or without an hour, is written as one', () => {
  const several = toEventShown({ lastDay: '2027-03-13', startsAt: null, endsAt: null });
  expect(toVisibleText(draw({ upcoming: [several] }))).toMatch(/March 11\s–\s13, 2027/);
});

test('what is to come stands by the month, what is over by the year with its releases', () => {
  const release = { slug: 'one', headline: 'Record results', language: 'en' };
  const html = draw({
    upcoming: [toEventShown()],
    past: [toEventShown({ slug: 'before', day: '2025-03-11', releases: [release] })],
  });
  const titles = [...html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title]) => title);
  expect(titles).toEqual(['March 2027', '2025']);
  expect(html).toContain('href="/releases/one"');
});

test('a calendar without a date says how to hear of the next one', () => {
  const text = toVisibleText(draw({}));
  expect(text).toContain('No date is announced at present.');
  expect(text).not.toContain('Past dates');
});
