import { type DatelineParts, toDatelineText } from './to-dateline-text';

const parts: DatelineParts = {
  city: 'Florham Park',
  region: 'N.J.',
  country: null,
  day: '2020-06-01',
  wire: 'GLOBE NEWSWIRE',
};

test.each<[Partial<DatelineParts>, string]>([
  [{}, 'FLORHAM PARK, N.J., June 1, 2020 (GLOBE NEWSWIRE) --'],
  [{ wire: null }, 'FLORHAM PARK, N.J., June 1, 2020 --'],
  [
    { city: 'Toronto', region: 'Ontario', country: 'Canada', wire: null },
    'TORONTO, Ontario, Canada, June 1, 2020 --',
  ],
  [{ city: 'Frankfurt', region: null, wire: null, language: 'de' }, 'FRANKFURT, 1. Juni 2020 --'],
  [{ city: 'Gießen', region: null, language: 'de' }, 'GIESSEN, 1. Juni 2020 (GLOBE NEWSWIRE) --'],
  [{ city: 'İzmir', region: null, wire: null, language: 'tr' }, 'İZMİR, 1 Haziran 2020 --'],
  [{ city: 'London', region: null, wire: null, language: 'en-GB' }, 'LONDON, 1 June 2020 --'],
  [{ day: '2020-12-31', wire: null }, 'FLORHAM PARK, N.J., December 31, 2020 --'],
])('%j reads %j', (changed, expected) => {
  expect(toDatelineText({ ...parts, ...changed })).toBe(expected);
});

test('is written in English where the platform does not know the language', () => {
  expect(toDatelineText({ ...parts, wire: null, language: 'qaa' })).toContain('June 1, 2020');
});

test('throws for what is no day', () => {
  expect(() => toDatelineText({ ...parts, day: 'June 1' })).toThrow(RangeError);
});
