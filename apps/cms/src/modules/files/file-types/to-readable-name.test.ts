import { toReadableName } from './to-readable-name';

test.each([
  ['report\r\nSet-Cookie: a=b.pdf', 'reportSet-Cookie: a=b.pdf'],
  ['report\u202efdp.pdf', 'reportfdp.pdf'],
  ['\u2066report\u2069\u200b.pdf', 'report.pdf'],
  ['report\u2028.pdf', 'report.pdf'],
  [' Geschäftsbericht 2026 – Größe.pdf ', 'Geschäftsbericht 2026 – Größe.pdf'],
  ['決算短信.pdf', '決算短信.pdf'],
])('%j is kept as %j', (name, kept) => {
  expect(toReadableName(name)).toBe(kept);
});
