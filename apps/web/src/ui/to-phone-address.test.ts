import { toPhoneAddress } from './to-phone-address';

test.each([
  ['+49 (0)40 123-45', 'tel:+494012345'],
  ['+1 (646) 915-3820', 'tel:+16469153820'],
  ['0049 40 12345', 'tel:+494012345'],
  ['646-915-3820', 'tel:+16469153820'],
  ['(646) 915-3820', 'tel:+16469153820'],
  ['646.915.3820', 'tel:+16469153820'],
  ['1-646-915-3820', 'tel:+16469153820'],
  ['646-915-3820 ext. 12', 'tel:+16469153820;ext=12'],
  ['+1 709 555 0142 ext. 20 117', 'tel:+17095550142;ext=20117'],
  ['+49 40 123-45, Durchwahl 7', 'tel:+494012345;ext=7'],
])('%s is called as %s', (printed, address) => {
  expect(toPhoneAddress(printed)).toBe(address);
});

test.each([
  ['040 123-45', 'tel:04012345'],
  ['(040) 12345', 'tel:04012345'],
  ['212 555 1234', 'tel:2125551234'],
])('%s may be of any country, and is called as dialled', (printed, address) => {
  expect(toPhoneAddress(printed)).toBe(address);
});

test.each(['call us', '1-800-FLOWERS', '', '12', '+49 40 1 or +49 40 2', '"><script>'])(
  '%j is more than a number',
  (printed) => {
    expect(toPhoneAddress(printed)).toBeNull();
  },
);
