import fc from 'fast-check';
import { alertRequest, parseMailAddress } from './alerts';

test.each([
  ['Ada.Quay@Harbour.example', 'Ada.Quay@harbour.example'],
  [' ada+news@harbour.example ', 'ada+news@harbour.example'],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ["o'neil@harbour.example", "o'neil@harbour.example"],
])('%j is the address %s', (text, address) => {
  expect(parseMailAddress(text)).toBe(address);
});

test.each([
  'ada@harbour.example\r\nBcc: all@other.example',
  'ada@harbour.example\nX: y',
  'ada\r@harbour.example',
  'ada@harbour.example, eve@other.example',
  'ada@harbour.example;eve@other.example',
  'Ada <ada@harbour.example>',
  '"ada quay"@harbour.example',
  'ada@[127.0.0.1]',
  'ada@127.0.0.1',
  'ada@localhost',
  'ada@harbour.example/path',
  'ada@harbour.example:25',
  'ada@@harbour.example',
  'ada@-harbour.example',
  '.ada@harbour.example',
  'ada..quay@harbour.example',
  'ada@harbour..example',
  'adä@harbour.example',
  'ada@harb our.example',
  'ada@harbour.example\0',
  '',
  '@',
  `${'a'.repeat(65)}@harbour.example`,
  `ada@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.example`,
])('%j is no address', (text) => {
  expect(parseMailAddress(text)).toBeNull();
});

test('no address that passes can end a header or add a recipient', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (local, domain) => {
      const address = parseMailAddress(`${local}@${domain}`);
      expect(address ?? 'a@b').toMatch(/^[!-~]+$/);
      expect(address ?? 'a@b').not.toMatch(/[\s,;<>()[\]"\\:]/);
    }),
  );
});

test('an address that is not in its one form is no request', () => {
  const subscriptions = [{ company: null, category: null }];
  const toRequest = (address: string) =>
    alertRequest.safeParse({ type: 'subscribe', address, language: 'en', subscriptions });
  expect(toRequest('ada@harbour.example').success).toBe(true);
  expect(toRequest('ada@Harbour.example').success).toBe(false);
});
