import type { Advice } from './advice';
import { toExchangeTime, type ExchangeInstant } from './exchange-instant';
import type { ExchangeRule, NoticeRule } from './exchange-rules';
import { toInstantInZone } from './to-instant-in-zone';
import { toNextTradingDay } from './trading-day';
import { toWallClock } from './to-wall-clock';

/**
 * By when an exchange has to be told of material news, or that it is too late for that. The rules
 * speak of trading days; news of other days is told before the next one where a rule asks for it.
 *
 * @param now milliseconds since 1970.
 */
export function adviseNotice(instant: ExchangeInstant, rule: ExchangeRule, now: number): Advice[] {
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
