import { getDateTimeFormat } from '../time/get-date-time-format';
import type { ExchangeRule } from './exchange-rules';
import { toTradingDay, type TradingDay } from './trading-day';
import { toWallClock } from './to-wall-clock';

/** An instant as an exchange sees it: its own calendar day, time of day and session. */
export interface ExchangeInstant {
  /** Milliseconds since 1970. */
  at: number;
  /** ISO 8601. */
  day: string;
  /** `09:30:00`. */
  time: string;
  trading: TradingDay;
}

export function toExchangeInstant(at: number, rule: ExchangeRule): ExchangeInstant {
  const { day, time } = toWallClock(at, rule.timeZone);
  return { at, day, time, trading: toTradingDay(day, rule) };
}

/** A time of day moved by minutes: `16:00` and 5 give `16:05`. It has to stay on the same day. */
export function shiftTime(time: string, minutes: number): string {
  return new Date(Date.parse(`1970-01-01T${time}Z`) + minutes * 60_000).toISOString().slice(11, 16);
}

/** A time and a day as an exchange's people say them: `08:50 ET on Monday, March 2`. */
export function toExchangeTime(time: string, day: string, rule: ExchangeRule): string {
  const named = getDateTimeFormat('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return `${time} ${rule.clock} on ${named}`;
}
