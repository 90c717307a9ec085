/**
 * What is thrown at the end of a chain over node types: a disclosure must not lose a part in
 * silence. The parameter's type keeps a new node from being forgotten at compile time.
 */
export function toUnknownNodeError(node: never): TypeError {
  const { type } = node as { type?: unknown };
  return new TypeError(`The element “${String(type)}” is unknown: nothing can show it.`);
}
