import type { ExchangeRule } from './exchange-rules';

/** Why an exchange does not trade on a calendar day, or when it closes. */
export type TradingDay =
  | { kind: 'weekend' }
  | { kind: 'holiday'; name: string }
  /** `closes`: time of day. `isKnown` is false for a year whose holidays are not kept. */
  | { kind: 'open'; closes: string; isEarly: boolean; isKnown: boolean };

/** @param day calendar day of the exchange's own calendar, ISO 8601. */
export function toTradingDay(day: string, rule: ExchangeRule): TradingDay {
  const { calendar } = rule;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return { kind: 'weekend' };
  const name = calendar.closed[day];
  if (name !== undefined) return { kind: 'holiday', name };
  const isEarly = calendar.closesEarly.includes(day);
  const year = Number(day.slice(0, 4));
  const isKnown = year >= calendar.years[0] && year <= calendar.years[1];
  return { kind: 'open', closes: isEarly ? rule.closesEarly : rule.closes, isEarly, isKnown };
}

/** The first trading day after a calendar day. */
export function toNextTradingDay(day: string, rule: ExchangeRule): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);
  const text = next.toISOString().slice(0, 10);
  return toTradingDay(text, rule).kind === 'open' ? text : toNextTradingDay(text, rule);
}
