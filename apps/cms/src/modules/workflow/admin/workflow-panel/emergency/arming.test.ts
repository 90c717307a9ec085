import fc from 'fast-check';
import { armedFor, safe, toNextArming, type Arming, type ArmingEvent } from './arming';

const play = (events: readonly ArmingEvent[]): Arming => events.reduce(toNextArming, safe);
const press = (now: number, isReady = true) => ({ type: 'press', now, isReady }) as const;

test('two presses fire', () => {
  expect(play([press(0), press(2_000)])).toEqual({ phase: 'firing' });
});

test('a double click arms and does not fire', () => {
  expect(play([press(0), press(120)]).phase).toBe('armed');
});

test('it does not fire before all is written', () => {
  expect(play([press(0), press(2_000, false)]).phase).toBe('armed');
});

test('it cools down by itself, also where the clock’s tick comes late', () => {
  expect(play([press(0), { type: 'tick', now: armedFor }])).toEqual(safe);
  expect(play([press(0), press(armedFor)])).toEqual(safe);
});

test('it stays armed while the person writes', () => {
  const writing = { type: 'touch', now: 9_000 } as const;
  expect(play([press(0), writing, { type: 'tick', now: 15_000 }]).phase).toBe('armed');
  expect(play([press(0), writing, press(18_000)])).toEqual({ phase: 'firing' });
});

test('Escape makes it safe, but calls nothing back that was fired', () => {
  expect(play([press(0), { type: 'leave' }])).toEqual(safe);
  expect(play([press(0), press(2_000), { type: 'leave' }])).toEqual({ phase: 'firing' });
});

test('whatever happens while it fires, it does not fire again before the end', () => {
  const anything = fc.oneof(
    fc.record({ type: fc.constant('press' as const), now: fc.nat(), isReady: fc.boolean() }),
    fc.record({ type: fc.constantFrom('touch' as const, 'tick' as const), now: fc.nat() }),
    fc.constant({ type: 'leave' as const }),
  );
  fc.assert(
    fc.property(fc.array(anything), (events) => {
      const firing: Arming = { phase: 'firing' };
      expect(events.reduce<Arming>(toNextArming, firing)).toEqual(firing);
    }),
  );
});

test('it never fires within the time of a double click after it was armed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 699 }), (now, gap) => {
      expect(play([press(now), press(now + gap)]).phase).toBe('armed');
    }),
  );
});
