/** All places of a JSON value, as paths. */
export function listPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, member]) => listPaths(member, [...path, key])),
  ];
}

/** A copy of a JSON value with something else at one place, or with a member more. */
export function replaceAt(value: unknown, path: string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) =>
      String(at) === key ? replaceAt(item, rest, other) : item,
    );
  }
  const members = Object.entries(Object(value) as Record<string, unknown>);
  const member = members.find(([name]) => name === key)?.[1];
  return Object.fromEntries([
    ...members.filter(([name]) => name !== key),
    [key, replaceAt(member, rest, other)],
  ]);
}
