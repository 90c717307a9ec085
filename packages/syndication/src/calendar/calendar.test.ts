import fc from 'fast-check';
import { listContentLines, listUnfolded } from '../testing/list-content-lines';
import { readCard, readEvents, readName } from '../testing/read-content-lines';
import { hostileTexts, origin } from '../testing/sample-feed';
import type { CalendarEvent } from './calendar';
import { toCalendar } from './to-calendar';
import { toContactCard } from './to-contact-card';

const toEvent = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: '7c5ad9f4-1f6f-4d77-9a3b-111111111111',
  url: `${origin}/calendar/results-2026`,
  kind: 'results',
  status: 'confirmed',
  language: 'en',
  title: 'Results of the first half of 2026',
  description: 'The board presents.\n\nQuestions are welcome; ask, please.',
  day: '2026-08-06',
  lastDay: null,
  startsAt: '2026-08-06T12:00:00.000Z',
  endsAt: '2026-08-06T13:00:00.000Z',
  place: 'Hamburg, Elbchaussee 1',
  webcastUrl: 'https://webcast.example/1?a=b,c;d',
  registrationUrl: null,
  companyName: 'Norderwisch',
  updatedAt: '2026-05-01T09:00:00.123Z',
  sequence: 3,
  ...changes,
});

const write = (...events: CalendarEvent[]) =>
  toCalendar({
    name: 'Norderwisch, dates',
    language: 'en',
    sourceUrl: `${origin}/calendar.ics`,
    pageUrl: `${origin}/calendar`,
    events,
  });

test('an event is read by an independent reader', async () => {
  const calendar = write(toEvent());
  listContentLines(calendar);
  const [event] = await readEvents(calendar);
  expect(event).toMatchObject({
    uid: '7c5ad9f4-1f6f-4d77-9a3b-111111111111',
    summary: 'Norderwisch: Results of the first half of 2026',
    location: 'Hamburg, Elbchaussee 1',
    sequence: 3,
  });
  expect(event?.startDate.toJSDate()).toEqual(new Date('2026-08-06T12:00:00.000Z'));
  expect(event?.endDate.toJSDate()).toEqual(new Date('2026-08-06T13:00:00.000Z'));
  expect(event?.description).toContain('Questions are welcome; ask, please.');
  expect(event?.description).toContain('Webcast: https://webcast.example/1?a=b,c;d');
});

test('it says what calendars want to know', () => {
  const lines = listUnfolded(write(toEvent()));
  for (const line of [
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    `SOURCE;VALUE=URI:${origin}/calendar.ics`,
    'NAME;LANGUAGE=en:Norderwisch\\, dates',
    'DTSTAMP:20260501T090000Z',
    'LAST-MODIFIED:20260501T090000Z',
    'STATUS:CONFIRMED',
    'CATEGORIES;LANGUAGE=en:Results,Norderwisch',
    `URL:${origin}/calendar/results-2026`,
    'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Webcast:https://webcast.example/1?a=b,c;d',
  ]) {
    expect(lines).toContain(line);
  }
});

test.each([
  [null, '20260807'],
  ['2026-08-31', '20260901'],
])('a date of days until %s ends the day after', (lastDay, end) => {
  const lines = listUnfolded(write(toEvent({ startsAt: null, endsAt: null, lastDay })));
  expect(lines).toContain('DTSTART;VALUE=DATE:20260806');
  expect(lines).toContain(`DTEND;VALUE=DATE:${end}`);
});

test('an event whose end is not known has none', () => {
  expect(write(toEvent({ endsAt: null }))).not.toContain('DTEND');
});

test.each([
  ['en', 'Results', 'Cancelled – Norderwisch: Results'],
  ['de-AT', 'Hauptversammlung der Norderwisch', 'Abgesagt – Hauptversammlung der Norderwisch'],
  ['de', 'ABGESAGT: Telefonkonferenz', 'Norderwisch: ABGESAGT: Telefonkonferenz'],
])('an event that is off stays, and says so in its title too (%s, %s)', async (...given) => {
  const [language, title, summary] = given;
  const calendar = write(toEvent({ status: 'cancelled', language, title }));
  expect(listUnfolded(calendar)).toContain('STATUS:CANCELLED');
  expect(await readEvents(calendar)).toEqual([expect.objectContaining({ summary })]);
});

test('an event that takes place says nothing of that', async () => {
  const [event] = await readEvents(write(toEvent({ status: 'tentative' })));
  expect(event?.summary).toBe('Norderwisch: Results of the first half of 2026');
});

test('the same dates are the same bytes', () => {
  expect(write(toEvent())).toBe(write(toEvent()));
});

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('no text gets out of its line, and no line is too long or cut within a character', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (first, second) => {
      const calendar = write(
        toEvent({
          title: first,
          description: second,
          place: first,
          webcastUrl: `https://a.example/${second}`,
          companyName: second,
        }),
      );
      const lines = listUnfolded(calendar);
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      expect(lines).toHaveLength(listUnfolded(write(toEvent())).length);
      expect(await readEvents(calendar)).toHaveLength(1);
    }),
  );
});

describe('a contact’s card', () => {
  const toCard = (contact: object = {}) =>
    toContactCard({
      contact: {
        type: 'investors',
        name: 'Imke Brandt',
        title: 'Head of IR; deputy',
        organisation: null,
        phone: '+49 40 1234',
        email: 'ir@norderwisch.example',
        ...contact,
      },
      companyName: 'Norderwisch',
      website: 'https://norderwisch.example/',
      url: `${origin}/releases/order/editions/1/contacts/0.vcf`,
      issuedAt: '2026-06-01T05:00:00.000Z',
    });

  test('is read by an independent reader', async () => {
    const card = toCard();
    expect(listContentLines(card).slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:4.0']);
    expect(await readCard(card)).toMatchObject({
      fn: 'Imke Brandt',
      org: 'Norderwisch',
      title: 'Head of IR; deputy',
      tel: '+49 40 1234',
      email: 'ir@norderwisch.example',
      url: 'https://norderwisch.example/',
    });
  });

  test('is the firm’s where there is no name', () => {
    const lines = listUnfolded(toCard({ name: null, organisation: 'Kontor PR' }));
    expect(lines).toEqual(
      expect.arrayContaining(['KIND:org', 'FN:Kontor PR', 'N:;;;;', 'ORG:Kontor PR']),
    );
  });

  test.each([
    ['Imke Brandt', ['Brandt', 'Imke', '', '', '']],
    ['Dr. Jonas Emil Brandt', ['Brandt', 'Jonas', 'Emil', 'Dr.', '']],
    ['Prof. Dr. Ada von der Quay', ['von der Quay', 'Ada', '', ['Prof.', 'Dr.'], '']],
    ['Ada Quay, CFA, MBA', ['Quay', 'Ada', '', '', ['CFA', 'MBA']]],
    ['Ada Quay Jr.', ['Quay', 'Ada', '', '', 'Jr.']],
    ['Quay, Ada', ['Quay', 'Ada', '', '', '']],
    ['van den Berg, Dr. Ada', ['van den Berg', 'Ada', '', 'Dr.', '']],
    ['Lindqvist', ['Lindqvist', '', '', '', '']],
    ['山田 花子', ['山田', '花子', '', '', '']],
    ['山田花子', ['山田花子', '', '', '', '']],
    ['Anne-Marie O’Neill', ['O’Neill', 'Anne-Marie', '', '', '']],
    ['A;B C\\D', ['C\\D', 'A;B', '', '', '']],
    ['', ['', '', '', '', '']],
  ])('has the name %s in its parts, read by an independent reader', async (name, parts) => {
    expect(await readName(toCard({ name }))).toEqual(parts);
  });

  test('leaves out what is not known', () => {
    const card = toCard({ title: null, phone: null, email: null });
    expect(card).not.toMatch(/TITLE|TEL|EMAIL/);
  });

  test('lets no text out of its line', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const card = toCard({ name: text, title: text, organisation: text, phone: text });
        expect(listUnfolded(card)).toHaveLength(listUnfolded(toCard()).length);
        expect(await readCard(card)).toHaveProperty('email', 'ir@norderwisch.example');
      }),
    );
    const attack = toCard({ name: 'A\r\nEMAIL:evil@example.net\r\nX:' });
    expect(listUnfolded(attack)).not.toContain('EMAIL:evil@example.net');
  });
});
