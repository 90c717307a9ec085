import { toPollInterval } from './to-poll-interval';

const now = Date.parse('2026-08-06T11:00:00.000Z');

test('asks every second around the scheduled instant, and until it was issued', () => {
  for (const scheduledFor of ['2026-08-06T11:00:10.000Z', '2026-08-06T10:59:50.000Z']) {
    expect(toPollInterval({ scheduledFor, receipts: [] }, now)).toBe(1_000);
  }
});

test('asks seldom while nothing is about to happen', () => {
  expect(toPollInterval({ scheduledFor: null, receipts: [] }, now)).toBe(15_000);
  expect(toPollInterval({ scheduledFor: '2026-08-07T11:00:00.000Z', receipts: [] }, now)).toBe(
    15_000,
  );
});

test('asks often while a receipt is awaited', () => {
  const receipt = {
    editionNumber: 1,
    surface: 'page',
    url: 'https://newsroom.example/',
    firstSeenAt: null,
    hashSeen: null,
    verdict: 'waiting' as const,
  };
  expect(toPollInterval({ scheduledFor: null, receipts: [receipt] }, now)).toBe(3_000);
});
