export interface PermissionRow {
  action: string;
  subject: string | null;
  /** Which fields and languages, in JSON. */
  properties: string;
  /** In JSON. */
  conditions: string;
}

/** How much is said of one change: a role may be given hundreds of permissions at once. */
const longest = 2_000;

/** What a role may do now that it could not before, and the other way round; null where all is alike. */
export function describePermissions(
  before: readonly PermissionRow[],
  after: readonly PermissionRow[],
): string | null {
  const [had, has] = [toMap(before), toMap(after)];
  const given = [...has.keys()].filter((name) => !had.has(name));
  const taken = [...had.keys()].filter((name) => !has.has(name));
  const changed = [...has].flatMap(([name, bounds]) =>
    had.has(name) && had.get(name) !== bounds ? [name] : [],
  );
  const parts = [
    ...toPart('given', given),
    ...toPart('taken away', taken),
    ...toPart('other fields, languages or conditions', changed),
  ];
  if (parts.length === 0) return null;
  const text = parts.join('; ');
  return text.length > longest ? `${text.slice(0, longest)}…` : `${text}.`;
}

function toMap(rows: readonly PermissionRow[]): Map<string, string> {
  return new Map(
    rows.map(({ action, subject, properties, conditions }) => [
      subject === null ? action : `${action} of ${subject}`,
      `${properties} ${conditions}`,
    ]),
  );
}

function toPart(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${[...names].sort().join(', ')}`];
}
