import type { ImportedDateline } from '../imported-release';
import { findDay, findDayWithoutYear, type FoundDay } from './find-day';
import { findWire, type FoundWire } from './find-wire';
import { parsePlaces, type Places } from './parse-places';

export interface ParsedDateline {
  dateline: ImportedDateline;
  /** Where the text of the body begins, in UTF-16 units. */
  end: number;
  /** 0 to 1. */
  confidence: number;
}

/** No dateline is longer; what is looked at is bounded, whatever the length of a line. */
const longest = 320;

const time =
  /^(?:at\s|kl\.?\s|um\s|à\s)?\d{1,2}(?:[:.h]\d{2}){0,2}\s?(?:a\.?\s?m\.?|p\.?\s?m\.?|hrs?|hours|uhr|h)?\.?,?\s?\(?(?:[A-Z]{1,4}[ST]?T(?:\/[A-Z]{2,5})?|[A-Z]{2,4}|local time|GMT ?[+-]\d{1,2})?\)?/i;
const isTime = /[:.h]\d{2}|[ap]\.?\s?m\b|hrs|hours|uhr|[A-Z]{3}/i;
const separators = /^[\s,;:.|/()[\]*–—-]{1,12}/;
const closing = /^[\s)\]/]{0,6}(?:\.?\s{0,3}[–—-]{1,4}|:|\/|\.(?=\s\p{Lu}))?[\s–—-]{0,4}/u;

/**
 * Reads the dateline at the start of a text: places, then the day and the name of the wire in
 * either order, and the dash before the text. Null where the text does not begin with one.
 */
export function parseDateline(text: string): ParsedDateline | null {
  const head = text.slice(0, longest);
  const lead = /^[\s*"“/([–—-]{0,6}/.exec(head)?.[0].length ?? 0;
  const wire = findWire(head);
  const first = findFirst(head, wire);
  if (first === null) return parsePlacesAlone(head, lead);
  const before = head.slice(lead, first.start).replace(/[\s,;:./|([*–—-]{1,12}$/, '');
  const places = parsePlaces(toPlaceText(before, head.slice(lead, first.start)));
  const read = readOn(head, first);
  if (places === null && before === '' && read.day !== null && read.wire !== null) {
    return parsePlacesBehind(head, read);
  }
  if (places === null && !isWireAlone(wire, lead)) return null;
  // "(TheNewswire)" on a line by itself says who sends, and neither where nor when.
  if (places === null && read.end + 2 >= text.trimEnd().length) return null;
  const end = read.end + (closing.exec(head.slice(read.end))?.[0].length ?? 0);
  const isClosed = /[–—:/.-]\s{0,4}$/.test(head.slice(read.end, end)) || end >= text.length;
  const confidence = toConfidence(read, places, isClosed, head[end] ?? '');
  return confidence === 0 ? null : toParsed(head, end, places, read, confidence);
}

/**
 * A full stop belongs to an abbreviated state: `Mass.--(BUSINESS WIRE)` and `N.Y., Feb. 5`. The
 * article of a French or German date is no place.
 */
function toPlaceText(before: string, raw: string): string {
  const whole = raw.startsWith(`${before}.`) ? `${before}.` : before;
  return whole.replace(/,?\s(?:le|den|am|il|dated)$/, '');
}

/** `/PRNewswire/ -- Northgate Corp.`: older releases name no place. */
function isWireAlone(wire: FoundWire | null, lead: number): boolean {
  return wire !== null && wire.start <= lead + 1 && /newswire|business ?wire|^cnw/i.test(wire.name);
}

/** `February 10, 2026 – TheNewswire - Vancouver, BC - Northgate`: the places come last. */
function parsePlacesBehind(head: string, read: Read): ParsedDateline | null {
  const match = /^[\s–—-]{1,6}([^–—\n]{3,60}?)\s?(?:--|\s-|[–—])\s?(?=[\p{Lu}"“])/u.exec(
    head.slice(read.end),
  );
  const places = match === null ? null : parsePlaces(match[1] ?? '');
  if (match === null || !places?.isSure) return null;
  const end = read.end + match[0].length;
  return toParsed(head, end, places, { ...read, end }, 0.9);
}

interface Read {
  day: FoundDay | null;
  wire: FoundWire | null;
  end: number;
}

function findFirst(head: string, wire: FoundWire | null): FoundDay | FoundWire | null {
  const day =
    findDay(head) ?? (wire === null ? null : findDayWithoutYear(head.slice(0, wire.start)));
  if (day === null || wire === null) return day ?? wire;
  return day.start < wire.start ? day : wire;
}

/** Takes in what follows the first part as long as it is a day, a wire or a time. */
function readOn(head: string, first: FoundDay | FoundWire): Read {
  const read: Read = { day: null, wire: null, end: first.end };
  if ('name' in first) read.wire = first;
  else read.day = first;
  for (let turn = 0; turn < 4; turn++) {
    const gap = separators.exec(head.slice(read.end))?.[0].length ?? 0;
    const at = read.end + gap;
    const rest = head.slice(at, at + 60);
    const day = read.day === null ? (findDay(rest) ?? findDayWithoutYear(rest)) : null;
    const wire = read.wire === null ? findWire(head.slice(Math.max(0, at - 1))) : null;
    const wireStart = wire === null ? -1 : wire.start + Math.max(0, at - 1);
    if (day?.start === 0) {
      read.day = { ...day, start: at, end: at + day.end };
      read.end = at + day.end;
    } else if (
      wire !== null &&
      wireStart - at >= 0 &&
      wireStart - at <= 4 &&
      !/[\p{L}\p{N}]/u.test(head.slice(at, wireStart))
    ) {
      read.wire = { ...wire, start: wireStart, end: wireStart + wire.name.length };
      read.end = read.wire.end;
    } else if (/^via\s/i.test(rest) && wire !== null && wireStart - at <= 12) {
      read.wire = { ...wire, start: wireStart, end: wireStart + wire.name.length };
      read.end = read.wire.end;
    } else {
      const clock = time.exec(rest)?.[0] ?? '';
      if (read.day === null || clock === '' || !isTime.test(clock)) break;
      read.end = at + clock.trimEnd().length;
    }
  }
  return read;
}

function toConfidence(read: Read, places: Places | null, isClosed: boolean, next: string): number {
  if (read.wire !== null) return places === null ? 0.7 : 0.98;
  if (places === null) return 0;
  if (isClosed) return places.isSure ? 0.9 : 0.8;
  return places.isSure && /[\p{Lu}"“‘(]/u.test(next) ? 0.5 : 0;
}

/** `DALLAS, TX – Northgate Corp. today`: places and a dash, of which we must know one. */
function parsePlacesAlone(head: string, lead: number): ParsedDateline | null {
  const match = /^([^–—\n]{3,60}?)\s?(?:--|\s-\s|[–—])\s?(?=[\p{Lu}"“])/u.exec(head.slice(lead));
  const before = match?.[1] ?? '';
  const places = before.includes(',') ? parsePlaces(before) : null;
  if (match === null || !places?.isSure || (places.region ?? places.country) === null) return null;
  const end = lead + match[0].length;
  return toParsed(head, end, places, { day: null, wire: null, end }, 0.6);
}

function toParsed(
  head: string,
  end: number,
  places: Places | null,
  { day, wire }: Read,
  confidence: number,
): ParsedDateline {
  const dateline: ImportedDateline = {
    text: head.slice(0, end).trim(),
    city: places?.city ?? '',
    otherCities: places?.otherCities ?? [],
    region: places?.region ?? null,
    country: places?.country ?? null,
    day: day?.day ?? null,
    dayText: day?.text ?? null,
    wire: wire?.name ?? null,
  };
  return { dateline, end, confidence };
}
