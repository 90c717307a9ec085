import { calendarDay } from '@dateline/release/time/instant';

/**
 * Reads a calendar day as people write it: `2026-11-30` everywhere, figures in the order of the
 * language (11/30/2026 in English, 30.11.2026 in German), and with the month's name (Nov 30, 2026;
 * 30. November 2026). Null for all else: a day is never guessed.
 *
 * @param language BCP 47, of the person who writes.
 * @returns the day as ISO 8601 writes it.
 */
export function parseDay(text: string, language: string): string | null {
  const written = text.trim().replace(/\s+/g, ' ');
  return parseIso(written) ?? parseFigures(written, language) ?? parseNamed(written, language);
}

function parseIso(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return toDay(year, month, day);
}

/** With the separator of the language too: 1.12.2026 is German, and 1/12/2026 is not. */
function parseFigures(text: string, language: string): string | null {
  const { order, separator } = findNumericForm(language);
  const figures = text.split(separator).map((part) => part.trim());
  if (figures.length !== 3 || !figures.every((figure) => /^\d{1,4}$/.test(figure))) return null;
  const given = new Map(order.map((part, index) => [part, figures[index]]));
  return toDay(given.get('year'), given.get('month'), given.get('day'));
}

function parseNamed(text: string, language: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  // Such as "30 de noviembre de 2026" and "Monday, November 30, 2026".
  const months = words.flatMap((word) => findMonth(word, language) ?? []);
  const figures = words.filter((word) => /^\d+$/.test(word));
  const [year] = figures.filter((figure) => figure.length === 4);
  const [day] = figures.filter((figure) => figure.length <= 2);
  if (months.length !== 1 || figures.length !== 2) return null;
  if (!/^[\p{L}\d\s.,]+$/u.test(text)) return null;
  return toDay(year, String(months[0]), day);
}

type Part = 'day' | 'month' | 'year';

function findNumericForm(language: string): { order: Part[]; separator: string } {
  const parts = new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).formatToParts(0);
  const order = parts.flatMap(({ type }) =>
    type === 'day' || type === 'month' || type === 'year' ? [type] : [],
  );
  const separator = parts.find(({ type }) => type === 'literal')?.value.trim() ?? '/';
  return { order, separator: separator === '' ? '/' : separator };
}

/** The number of a month by its name or its usual short name, in the language or in English. */
function findMonth(word: string, language: string): number | null {
  return getMonths(language).get(word) ?? getMonths('en').get(word) ?? null;
}

const monthsByLanguage = new Map<string, Map<string, number>>();

function getMonths(language: string): Map<string, number> {
  const known = monthsByLanguage.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const options = { day: 'numeric', month: style, timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(language, options);
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      months.set(name.toLowerCase().replace(/\.$/, ''), month);
    }
  }
  monthsByLanguage.set(language, months);
  return months;
}

/** Only a day that there is: no February 30, and no year of two figures. */
function toDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (year?.length !== 4 || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return calendarDay.safeParse(iso).data ?? null;
}
