/** The latest of some instants (UTC); null where there are none. */
export function toLatestInstant(instants: readonly string[]): string | null {
  return instants.reduce<string | null>(
    (latest, one) => (latest === null || one > latest ? one : latest),
    null,
  );
}
