import { countDays, describeDay, getReleaseDay, toDay } from '../../dates/calendar';
import { listDayMentions } from '../../dates/list-day-mentions';
import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';

/** What is still to come; the words of the event follow, then the day. */
const coming =
  /\b(?:will(?! have)|shall|(?:is|are) (?:scheduled|expected|planned|due)|plans? to|intends? to|to be (?:held|hosted|webcast|paid|published|reported|released)|invites? you)\b/iu;
/** What is over, right before the day: said of one that is still to come, one of both is wrong. */
const past =
  /\b(?:was|were) (?:\p{L}{2,20}ed|held|begun|paid|made|sold|put into operation) (?:\p{L}{2,20} ){0,2}on[\s\u00a0]$/iu;
/** What names the day of another matter than the sentence's own. */
const aside =
  /\b(?:dated|as of|since|record|announced|filed|approved|issued|entered|signed|published|adopted|expired|ended|until|through|before|after|by|began|begun|made|furnished|effective|pursuant|disclosed|previously|was|were|had)\b/iu;

export const eventDate: Rule = {
  name: 'event-date',
  severity: 'warning',
  languages: ['en'],
  *check({ release, passages, now }) {
    const releaseDay = getReleaseDay(release, now);
    for (const [at, passage] of passages.entries()) {
      if (/^(?:dateline|disclaimers|contacts)\b/.test(passage.field)) continue;
      for (const { year, month, day: number, start, end } of listDayMentions(passage.text)) {
        const day = year === null ? null : toDay(year, month, number);
        const before = passage.text.slice(Math.max(start - 160, 0), start);
        if (day === null) continue;
        const message = /\bon[\s\u00a0]$/iu.test(before)
          ? describeFault(toClause(before), day, releaseDay)
          : isEventDay(passages, at, before)
            ? describeEvent(day, releaseDay)
            : passage.kind === 'cell'
              ? null
              : describePeriod(before, passage.text.slice(end, end + 160), { day, releaseDay });
        if (message !== null)
          yield { place: toPlace(passage, start, end), message } satisfies Report;
      }
    }
  },
};

const label = /^(?:date|day|when|date (?:and|&) time|date ?\/ ?time|start)$/iu;
const gathering =
  /\b(?:webcast|conference call|earnings call|results call|webinar|investor (?:day|call|event)|presentation|annual (?:general )?meeting|dial-?in)\b/iu;
/** How many texts before its day the event is named. */
const lead = 5;

/** Whether a day stands behind “Date:”, or in the cell behind it, below the name of an event. */
function isEventDay(passages: readonly Passage[], at: number, before: string): boolean {
  const [own = '', rest] = before.split(':');
  const previous = passages[at - 1];
  const isLabelled =
    rest === undefined
      ? passages[at]?.kind === 'cell' &&
        before.trim() === '' &&
        label.test(previous?.text.replace(':', '').trim() ?? '')
      : label.test(own.trim()) && /^\s*$/.test(rest);
  const nearby = passages.slice(Math.max(0, at - lead), at + 1);
  return isLabelled && nearby.some(({ text }) => text.length < 200 && gathering.test(text));
}

function describeEvent(day: string, releaseDay: string): string | null {
  return countDays(releaseDay, day) < 0
    ? `The event is announced for ${describeDay(day)}, before the release's day, ${describeDay(releaseDay)}.`
    : null;
}

/** What stands between the sentence's begin and the day, as far as one looks. */
function toClause(before: string): string {
  const parts = before.split(/(?<=\p{Ll}{2}[.!?]["”]?)\s|[;:(]/u);
  return parts.at(-1) ?? '';
}

/** A period that is told as over: nobody has the figures of one that goes on. */
const period =
  /\b(?:year|quarter|half|(?:three|six|nine|twelve|\d{1,2}) months|\d{2} weeks|period|month) (?:which )?ended(?: on)?[\s\u00a0]$/iu;
/** It will have ended by the time that is spoken of. */
const foretold =
  /\b(?:will|expects?|guidance|outlook|forecasts?|targets?|anticipates?|estimates?)\b/iu;

function describePeriod(
  before: string,
  after: string,
  { day, releaseDay }: { day: string; releaseDay: string },
): string | null {
  if (countDays(releaseDay, day) <= 0 || !period.test(before)) return null;
  const [rest = ''] = after.split(/(?<=\p{Ll}{2}[.!?]["”]?)\s|;/u);
  if (foretold.test(toClause(before)) || foretold.test(rest)) return null;
  return `A period is told as over, but ${describeDay(day)} is after the release's day, ${describeDay(releaseDay)}.`;
}

function describeFault(clause: string, day: string, releaseDay: string): string | null {
  const days = countDays(releaseDay, day);
  const future = clause.search(coming);
  if (days < 0 && future !== -1) {
    const rest = clause.slice(future).replace(coming, '');
    if (aside.test(rest)) return null;
    return `This is still to come, but ${describeDay(day)} is before the release's day, ${describeDay(releaseDay)}.`;
  }
  if (days > 0 && future === -1 && past.test(clause)) {
    return `This is told as past, but ${describeDay(day)} is after the release's day, ${describeDay(releaseDay)}.`;
  }
  return null;
}
