import { type ExchangeRule, findExchangeRule } from './exchange-rules';
import { toNextTradingDay, toTradingDay } from './trading-day';

const nyse = findExchangeRule('XNYS') as ExchangeRule;

test.each([
  ['2026-03-07', { kind: 'weekend' }],
  ['2026-04-03', { kind: 'holiday', name: 'Good Friday' }],
  ['2026-03-03', { kind: 'open', closes: '16:00', isEarly: false, isKnown: true }],
  ['2026-11-27', { kind: 'open', closes: '13:00', isEarly: true, isKnown: true }],
  ['2029-01-02', { kind: 'open', closes: '16:00', isEarly: false, isKnown: false }],
])('%s at NYSE is %j', (day, expected) => {
  expect(toTradingDay(day, nyse)).toEqual(expected);
});

test.each([
  ['2026-03-03', '2026-03-04'],
  ['2026-03-06', '2026-03-09'],
  ['2026-04-02', '2026-04-06'],
  ['2026-12-31', '2027-01-04'],
])('after %s NYSE trades on %s', (day, next) => {
  expect(toNextTradingDay(day, nyse)).toBe(next);
});
