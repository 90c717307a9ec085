import { parseClock } from './parse-clock';
import { parseDay } from './parse-day';

const wholeIso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;
const dayAndTime =
  /^(.*?\d),?(?:\s+at\s+|\s+|T)(\d{1,2}[:.h]?\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)$/i;

/**
 * Reads a day and a time in the zone of the person who writes, such as `2026-11-30 08:30`. Null for
 * all else, and for a time that the clocks leave out as they go forward.
 */
export function parseInstant(text: string, language: string): string | null {
  const written = text.trim();
  if (wholeIso.test(written)) return toIso(new Date(written));
  const [, dayText = '', timeText = ''] = dayAndTime.exec(written) ?? [];
  const [day, time] = [parseDay(dayText, language), parseClock(timeText)];
  if (day === null || time === null) return null;
  const instant = new Date(`${day}T${time}`);
  return showInstant(instant.toISOString()) === `${day} ${time.slice(0, 5)}`
    ? toIso(instant)
    : null;
}

/** Day and time of an instant where the person is, as the field shows them. */
export function showInstant(iso: string): string {
  const instant = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  return `${day} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

function toIso(instant: Date): string | null {
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
