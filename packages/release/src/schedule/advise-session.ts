import type { Advice } from './advice';
import type { ExchangeInstant } from './exchange-instant';
import type { ExchangeRule } from './exchange-rules';

/** What an exchange's day says about an instant: closed, shorter than others, or in full trade. */
export function adviseSession(instant: ExchangeInstant, rule: ExchangeRule): Advice[] {
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
