/** An instant without its seconds, where they tell nothing. UTC, RFC 3339, both. */
export function toMinute(instant: string): string {
  return `${instant.slice(0, 16)}:00.000Z`;
}
