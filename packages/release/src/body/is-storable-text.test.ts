import { isStorableText } from './is-storable-text';

test.each(['', 'a\tb', 'Zürich “6.1%” 株式', '😀', '\u0092', '\u00a0'])(
  '%j can be stored',
  (text) => {
    expect(isStorableText(text)).toBe(true);
  },
);

test.each(['\u0000', 'a\nb', 'a\rb', '\u001b[31m', '\ud83d', '\ude00', '\ufffe', '\uffff'])(
  '%j cannot be stored',
  (text) => {
    expect(isStorableText(text)).toBe(false);
  },
);
