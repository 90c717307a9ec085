import fc from 'fast-check';
import { findTimeZone, isDomainName, isIsin, isLei } from './identifiers';

test.each(['US0378331005', 'DE0007164600', 'GB0002634946', 'DE000SAMPLE7'])(
  '%s is an ISIN, and not with another check digit',
  (isin) => {
    expect(isIsin(isin)).toBe(true);
    const others = [...'0123456789'].filter((digit) => !isin.endsWith(digit));
    expect(others.filter((digit) => isIsin(isin.slice(0, -1) + digit))).toEqual([]);
  },
);

test.each(['', 'US037833100', 'us0378331005', 'US0378331005 ', 'US03783310055'])(
  '%j is no ISIN',
  (text) => {
    expect(isIsin(text)).toBe(false);
  },
);

test.each(['5493001KJTIIGC8Y1R12', 'HWUPKR0MPOU8FGXBT394'])(
  '%s is an LEI, and not with any one digit changed',
  (lei) => {
    expect(isLei(lei)).toBe(true);
    fc.assert(
      fc.property(fc.nat(19), fc.constantFrom(...'0123456789'), (at, digit) => {
        fc.pre(/\d/.test(lei.charAt(at)) && lei[at] !== digit);
        expect(isLei(lei.slice(0, at) + digit + lei.slice(at + 1))).toBe(false);
      }),
    );
  },
);

test.each(['', '5493001KJTIIGC8Y1R1', '5493001kjtiigc8y1r12'])('%j is no LEI', (text) => {
  expect(isLei(text)).toBe(false);
});

test.each([
  ['example.com', true],
  ['ir.xn--mnchen-3ya.example', true],
  ['example', false],
  ['Example.com', false],
  ['-a.example', false],
  ['a-.example', false],
  ['a..example', false],
  ['127.0.0.1', false],
  [`${'a'.repeat(64)}.example`, false],
  [`${'a.'.repeat(126)}example`, false],
])('%s: a domain name is %s', (text, expected) => {
  expect(isDomainName(text)).toBe(expected);
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['utc', 'UTC'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Europe/Hamburg', null],
  ['+01:00', null],
  ['', null],
])('the time zone %j is %j', (name, expected) => {
  expect(findTimeZone(name)).toBe(expected);
});
