import { parseClock } from './parse-clock';
import { parseDay } from './parse-day';
import { parseInstant, showInstant } from './parse-instant';

/** How one kind of field is written and read. */
export interface TypedKind {
  /** What is kept of the text; null where it cannot be understood. */
  read: (text: string, language: string) => string | null;
  /** What stands in the field of what is kept. */
  show: (kept: string) => string;
  /** What is kept, in words, so that the person sees how it was understood. */
  describe: (kept: string, language: string) => string;
  refuse: (text: string, language: string) => string;
  placeholder: string;
}

export const dayKind: TypedKind = {
  read: parseDay,
  show: (day) => day,
  describe: (day, language) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day)),
  refuse: (text, language) =>
    `“${text}” is not a day that can be read: write it like 2026-11-30 or ${toExample(language)}.`,
  placeholder: 'YYYY-MM-DD',
};

export const clockKind: TypedKind = {
  read: (text) => parseClock(text),
  show: (time) => time.replace(/^(\d\d:\d\d):00(\.0+)?$/, '$1'),
  describe: () => '',
  refuse: (text) => `“${text}” is not a time that can be read: write it like 08:30 or 8:30 am.`,
  placeholder: 'HH:MM',
};

export const instantKind: TypedKind = {
  read: parseInstant,
  show: showInstant,
  describe: (instant, language) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'long' }).format(
      new Date(instant),
    ),
  refuse: (text) =>
    `“${text}” is not a day and a time that can be read: write them like 2026-11-30 08:30.`,
  placeholder: 'YYYY-MM-DD HH:MM',
};

function toExample(language: string): string {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(new Date('2026-11-30'));
}
