import { judgeAccent } from './judge-accent';

test.each([
  ['#0a4f5c', true, 'The contrast is 9.18 to 1.', null],
  [
    '#777777',
    false,
    'The contrast is 4.47 to 1, and 4.5 is needed. The nearest colour that can be read is #767676.',
    '#767676',
  ],
  ['teal', false, 'Write a colour like #0a4f5c.', null],
  ['', false, 'Write a colour like #0a4f5c.', null],
])('the accent %j on white: %s, %s', (accent, isReadable, sentence, proposed) => {
  expect(judgeAccent(accent, '#ffffff')).toMatchObject({ isReadable, sentence, proposed });
});
