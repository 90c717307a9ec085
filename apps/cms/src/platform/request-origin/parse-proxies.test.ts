import { isListed, parseProxies } from './parse-proxies';

test.each([
  ['10.0.0.5', '10.0.0.5', true],
  ['10.0.0.5', '10.0.0.6', false],
  ['10.0.0.0/8, 192.168.1.1', '10.9.9.9', true],
  ['10.0.0.0/8, 192.168.1.1', '192.168.1.1', true],
  ['10.0.0.0/8', '::ffff:10.1.2.3', true],
  ['fd00::/8', 'fd12::1', true],
  ['fd00::/8', '10.1.2.3', false],
  ['', '127.0.0.1', false],
  ['10.0.0.0/8', 'not an address', false],
])('of the proxies “%s”, %s is one: %s', (setting, address, expected) => {
  expect(isListed(parseProxies(setting), address)).toBe(expected);
});

test.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/0', '10.0.0.0/8/8', '10.0.0.0/x', '*'])(
  '“%s” is refused: everybody would be believed, or nobody',
  (setting) => {
    expect(() => parseProxies(setting)).toThrow(`“${setting}” is neither an address nor a network`);
  },
);
