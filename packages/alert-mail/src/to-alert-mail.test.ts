import fc from 'fast-check';
import { toBody, toSampleContent } from '@dateline/release/testing/sample-content';
import type { MailFrame } from './mail';
import { toAlertMail } from './to-alert-mail';
import { toHeaderLine } from './to-header-line';
import { toConfirmMail, toKnownMail } from './to-letter';
import { toWithdrawalMail } from './to-withdrawal-mail';

const url = 'https://newsroom.example/releases/norderwisch-order';
const issuedAt = '2020-06-01T08:30:00.000Z';

const toFrame = (parts: Partial<MailFrame> = {}): MailFrame => ({
  language: 'en',
  sender: {
    name: 'Norderwisch Newsroom',
    url: 'https://newsroom.example/',
    imprint: 'Norderwisch AG\nHamburg',
  },
  links: {
    preferences: 'https://newsroom.example/alerts/preferences/p',
    unsubscribe: 'https://newsroom.example/alerts/unsubscribe/u',
  },
  ...parts,
});
const toMail = (parts = {}, frame = toFrame(), kind: 'issuance' | 'correction' = 'issuance') =>
  toAlertMail({ content: toSampleContent(parts), kind, issuedAt, url }, frame);

test('a short release goes out whole, in both forms, with who, when, whom to ask and how to stop', () => {
  const mail = toMail();
  for (const form of [mail.html, mail.text]) {
    for (const words of [
      'Norderwisch Orders Two Ferries',
      'Delivery is planned for 2027',
      'Norderwisch has ordered two ferries.',
      'XETRA: NWX',
      'FRANKFURT, June 1, 2020',
      'Imke Brandt',
      url,
      'https://newsroom.example/alerts/preferences/p',
      'https://newsroom.example/alerts/unsubscribe/u',
    ]) {
      expect(form).toContain(words);
    }
  }
  expect(mail.text).toContain('June 1, 2020, 10:30 CEST');
  expect(mail.text).toContain('Norderwisch AG\nHamburg');
});

test('a German reader gets German words around an English release', () => {
  const { html, text } = toMail({}, toFrame({ language: 'de' }));
  expect(text).toContain('Mitteilung lesen');
  expect(text).toContain('1. Juni 2020');
  expect(html).toContain('<html lang="de"');
  expect(html).toContain('<div lang="en">');
});

test('a long release is begun, and its page has the rest; the mail stays below what Gmail cuts', () => {
  const paragraphs = Array.from({ length: 300 }, (_, index) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: `Paragraph ${index}. ${'words '.repeat(50)}` }],
  }));
  const { html, text } = toMail({ body: { type: 'doc', content: paragraphs } });
  expect(text).toContain('Paragraph 0.');
  expect(text).not.toContain('Paragraph 20.');
  expect(html).toContain('Read the whole release');
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
});

test('a correction says so in its subject and tells what was wrong', () => {
  const mail = toMail({ notice: 'The number was wrong.' }, toFrame(), 'correction');
  expect(mail.subject).toBe('Correction: Norderwisch Orders Two Ferries');
  expect(mail.html).toContain('The number was wrong.');
  expect(mail.text).toContain('The number was wrong.');
});

test('a withdrawal holds the notice and no word of the release', () => {
  const { company, slug, language } = toSampleContent();
  const mail = toWithdrawalMail({ company, slug, language, notice: 'By mistake.' }, url, toFrame());
  expect(mail.subject).toBe('Norderwisch has withdrawn a release');
  expect(mail.text).toContain('By mistake.');
  expect(mail.html).not.toContain('Ferries');
});

test('letters lead to their page and offer no way to stop what never began', () => {
  const confirm = toConfirmMail('https://newsroom.example/alerts/confirm/c', toFrame());
  expect(confirm.text).toContain('https://newsroom.example/alerts/confirm/c');
  expect(confirm.text).not.toContain('/unsubscribe/');
  expect(toKnownMail(toFrame()).html).toContain('/alerts/preferences/p');
});

test('nothing is fetched from afar and nothing tells who reads', () => {
  for (const mail of [toMail(), toKnownMail(toFrame())]) {
    expect(mail.html).not.toMatch(
      /<(img|script|link|iframe|object|svg)\b|url\(|@import|@font-face/i,
    );
  }
});

test('whatever a release says stays text', () => {
  const attack = '"><img src=x onerror=alert(1)><script>';
  const mail = toMail({
    headline: attack,
    subheadline: attack,
    summary: attack,
    body: toBody(attack),
    contacts: [
      {
        type: 'media',
        name: attack,
        title: attack,
        organisation: attack,
        phone: attack,
        email: 'a@b.example',
      },
    ],
  });
  expect(mail.html).not.toMatch(/<img|<script/i);
});

test('no subject ends its header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = toHeaderLine(`${text}\r\nBcc: all@other.example`);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
      expect([...line].length).toBeLessThanOrEqual(200);
    }),
  );
});

test('figures stand right under their heads, also below a head that spans rows', () => {
  const cell = (type: 'tableHeader' | 'tableCell', text: string, spans = {}) => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null, ...spans },
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  });
  const row = (...content: ReturnType<typeof cell>[]) => ({ type: 'tableRow' as const, content });
  const { html } = toMail({
    body: {
      type: 'doc',
      content: [
        {
          type: 'table',
          content: [
            row(
              cell('tableHeader', 'EUR', { rowspan: 2 }),
              cell('tableHeader', 'June', { colspan: 2 }),
            ),
            row(cell('tableHeader', '2026'), cell('tableHeader', '2025')),
            row(cell('tableHeader', 'Sales', { colspan: 3 })),
            row(cell('tableHeader', 'Revenue'), cell('tableCell', '2'), cell('tableCell', '1')),
          ],
        },
      ],
    },
  });
  const aligned = [
    ...html.matchAll(/align="(left|right)" style="[^"]*">(EUR|2026|2025|Revenue|2|1)</g),
  ];
  expect(aligned.map(([, align, text]) => [text, align])).toEqual([
    ['EUR', 'left'],
    ['2026', 'right'],
    ['2025', 'right'],
    ['Revenue', 'left'],
    ['2', 'right'],
    ['1', 'right'],
  ]);
  expect(html).toMatch(/<th scope="col"[^>]*>June/);
  expect(html).toMatch(/<th scope="rowgroup"[^>]*>Sales/);
  expect(html).toMatch(/<th scope="row"[^>]*>Revenue/);
});

test('two paragraphs of an item do not run together', () => {
  const line = (text: string) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  });
  const { html } = toMail({
    body: {
      type: 'doc',
      content: [
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [line('First.'), line('Second.')] }],
        },
      ],
    },
  });
  expect(html).toMatch(/First\.<p[^>]*>Second\.<\/p>/);
});
