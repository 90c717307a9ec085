import { getDateTimeFormat } from './get-date-time-format';

const berlin = { timeZone: 'Europe/Berlin', dateStyle: 'long' } as const;

describe('a formatter of dates', () => {
  it('is made once for the same languages and options', () => {
    expect(getDateTimeFormat(['de', 'en'], berlin)).toBe(
      getDateTimeFormat(['de', 'en'], { ...berlin }),
    );
  });

  it('is another one for another language or zone', () => {
    const date = new Date('2026-03-01T23:30:00Z');
    const inTokyo = { ...berlin, timeZone: 'Asia/Tokyo' };
    const days = [
      getDateTimeFormat(['de', 'en'], berlin).format(date),
      getDateTimeFormat(['en', 'de'], berlin).format(date),
      getDateTimeFormat(['en', 'de'], inTokyo).format(date),
    ];
    expect(days).toEqual(['2. März 2026', 'March 2, 2026', 'March 2, 2026']);
  });

  it('is refused each time for what is no zone', () => {
    const nowhere = { ...berlin, timeZone: 'Europe/Atlantis' };
    expect(() => getDateTimeFormat('en', nowhere)).toThrow(RangeError);
    expect(() => getDateTimeFormat('en', nowhere)).toThrow(RangeError);
  });

  it('is kept for a bounded number of languages', () => {
    const first = getDateTimeFormat('en', berlin);
    for (let index = 0; index < 1_000; index += 1) {
      getDateTimeFormat(`en-x-${index.toString(36).padStart(4, '0')}`, berlin);
    }
    expect(getDateTimeFormat('en', berlin)).not.toBe(first);
  });
});
