import type { Advice } from './advice';
import {
  type ExchangeInstant,
  shiftTime,
  toExchangeInstant,
  toExchangeTime,
} from './exchange-instant';
import type { ExchangeRule, NoticeRule } from './exchange-rules';
import { toInstantInZone } from './to-instant-in-zone';
import { toNextTradingDay } from './trading-day';
import { toWallClock } from './to-wall-clock';

/**
 * What an exchange's rules say about an instant.
 *
 * @param at milliseconds since 1970, as `now` is.
 */
export function adviseExchange(at: number, rule: ExchangeRule, now: number): Advice[] {
  const instant = toExchangeInstant(at, rule);
  return [
    ...adviseSession(instant, rule),
    ...adviseClose(instant, rule),
    ...adviseNotice(instant, rule, now),
  ];
}

/** What an exchange's day says about an instant: closed, shorter than others, or in full trade. */
function adviseSession(instant: ExchangeInstant, rule: ExchangeRule): Advice[] {
  const { trading, time } = instant;
  const { name, clock, calendar, id } = rule;
  const source = calendar.source;
  if (trading.kind === 'weekend') {
    const message = `${name} does not trade on weekends: choose a trading day, or make sure that this day is meant.`;
    return [{ severity: 'warning', id: `schedule/${id}-weekend`, message, source }];
  }
  if (trading.kind === 'holiday') {
    const message = `${name} is closed for ${trading.name}: choose a trading day, or make sure that this day is meant.`;
    return [{ severity: 'warning', id: `schedule/${id}-holiday`, message, source }];
  }
  const advice: Advice[] = [];
  if (!trading.isKnown) {
    const message = `The holidays of ${name} are known here for ${calendar.years.join(' to ')} only: look up whether it trades on this day.`;
    advice.push({ severity: 'note', id: `schedule/${id}-calendar`, message, source });
  }
  if (trading.isEarly) {
    const message = `${name} closes early on this day, at ${trading.closes} ${clock}: make sure that this is known to everybody who works on the release.`;
    advice.push({ severity: 'note', id: `schedule/${id}-early-close`, message, source });
  }
  if (time >= rule.opens && time < trading.closes) {
    const message = `${name} trades at this time (${rule.opens} to ${trading.closes} ${clock}) and may halt the shares for material news: choose a time before or after it where you can.`;
    const hours = rule.hoursSource;
    advice.push({ severity: 'note', id: `schedule/${id}-trading-hours`, message, source: hours });
  }
  return advice;
}

/** The minutes around an exchange's close, in which news and the closing price get into each other's way. */
function adviseClose({ trading, time }: ExchangeInstant, rule: ExchangeRule): Advice[] {
  const { close, name, clock, id } = rule;
  if (close === null || trading.kind !== 'open') return [];
  const { closes } = trading;
  const { silence, auctionMinutes, auctionSource } = close;
  const later = shiftTime(closes, silence?.minutes ?? 0);
  if (time >= shiftTime(closes, -auctionMinutes) && time < closes) {
    const message = `${name} makes its closing price in the last ${auctionMinutes} minutes before ${closes} ${clock}, when orders for it cannot be taken back: choose an earlier time, or ${later} ${clock} or later.`;
    const source = auctionSource;
    return [{ severity: 'warning', id: `schedule/${id}-closing-auction`, message, source }];
  }
  if (silence === null || time < closes) return [];
  if (time < later) {
    const message = `${name} allows no material news after its close at ${closes} ${clock} until it has published the closing price, or for ${silence.minutes} minutes: choose ${later} ${clock} or later.`;
    const { source } = silence;
    return [{ severity: 'warning', id: `schedule/${id}-close`, message, source }];
  }
  const asked = shiftTime(closes, silence.askedMinutes);
  if (time >= asked) return [];
  const message = `${name} asks companies to wait until ${asked} ${clock} where its closing price is not published yet: look for it before, or choose ${asked} ${clock}.`;
  return [{ severity: 'note', id: `schedule/${id}-after-close`, message, source: silence.source }];
}

/**
 * By when an exchange has to be told of material news, or that it is too late for that. The rules
 * speak of trading days; news of other days is told before the next one where a rule asks for it.
 *
 * @param now milliseconds since 1970.
 */
function adviseNotice(instant: ExchangeInstant, rule: ExchangeRule, now: number): Advice[] {
  const { notice } = rule;
  const deadline = notice === null ? null : findDeadline(instant, rule, notice);
  if (notice === null || deadline === null) return [];
  const { at, text } = deadline;
  if (at < now) {
    const message = `It is too late to give ${rule.name} the notice of material news that it asks for, ${text}: choose a later time, or ${notice.instruction} at once.`;
    const id = `schedule/${rule.id}-notice-late`;
    return [{ severity: 'warning', id, message, source: notice.source }];
  }
  const message = `If the news is material, ${notice.instruction} ${text}.`;
  return [{ severity: 'note', id: `schedule/${rule.id}-notice`, message, source: notice.source }];
}

function findDeadline(
  instant: ExchangeInstant,
  rule: ExchangeRule,
  { from, to, minutes, otherwiseBefore }: NoticeRule,
): { at: number; text: string } | null {
  const { at, day, time, trading } = instant;
  const isOpen = trading.kind === 'open';
  if (isOpen && time >= from && time <= `${to}:00`) {
    const latest = at - minutes * 60_000;
    const clock = toWallClock(latest, rule.timeZone);
    return { at: latest, text: `by ${toExchangeTime(clock.time.slice(0, 5), clock.day, rule)}` };
  }
  if (otherwiseBefore === null) return null;
  const tradingDay = isOpen && time < from ? day : toNextTradingDay(day, rule);
  const before = toInstantInZone(`${tradingDay}T${otherwiseBefore}`, rule.timeZone);
  // Clocks change at night: what a rule names by day comes once.
  if (before.kind !== 'one') return null;
  const text = `before ${toExchangeTime(otherwiseBefore, tradingDay, rule)}`;
  return { at: Date.parse(before.instant), text };
}
