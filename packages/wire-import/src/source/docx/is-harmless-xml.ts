const [less, slash, more, exclamation] = [0x3c, 0x2f, 0x3e, 0x21];
const declarations = [0x44, 0x45];
/** Word nests about ten elements for each table in a table. */
const deepest = 300;

/**
 * Whether XML holds neither a document type, in which alone entities can be declared (XML 1.0,
 * 2.8), nor elements nested so deeply that reading them would exhaust the stack. Looks at bytes:
 * UTF-8 only, which is what Word writes.
 */
export function isHarmlessXml(bytes: Uint8Array): boolean {
  let depth = 0;
  let end = 0;
  for (let at = bytes.indexOf(less); at !== -1; at = bytes.indexOf(less, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    // `<!DOCTYPE`, `<!ENTITY`, `<!ELEMENT`; and a zero byte is UTF-16, which would hide them.
    if (next === 0) return false;
    if (next === exclamation && declarations.includes((bytes[at + 2] ?? 0) & ~0x20)) return false;
    if (next === slash) depth -= 1;
    else if (isLetter(next)) {
      if (end < at) end = bytes.indexOf(more, at);
      if (end === -1) return false;
      if (bytes[end - 1] !== slash) depth += 1;
    }
    if (depth > deepest) return false;
  }
  return true;
}

function isLetter(byte: number): boolean {
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}
