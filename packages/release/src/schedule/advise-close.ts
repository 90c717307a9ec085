import type { Advice } from './advice';
import { shiftTime, type ExchangeInstant } from './exchange-instant';
import type { ExchangeRule } from './exchange-rules';

/** The minutes around an exchange's close, in which news and the closing price get into each other's way. */
export function adviseClose({ trading, time }: ExchangeInstant, rule: ExchangeRule): Advice[] {
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
