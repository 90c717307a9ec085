/** An entry of a zip archive as its directory tells it; nothing of it is believed before it is checked. */
export interface ArchiveEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Where its compressed bytes are. */
  start: number;
  end: number;
}

const signatures = { directoryEnd: 0x06054b50, directoryEntry: 0x02014b50, local: 0x04034b50 };
const directoryEndSize = 22;
/** Longest comment that may follow the directory. */
const longestComment = 65_535;

/**
 * Reads the directory of a zip archive (APPNOTE 6.3.10, 4.3). Null for one that no Word writes:
 * damaged, encrypted, split, in the 64-bit form, with entries that overlap or stand there twice, or
 * with more than `most`.
 */
export function listEntries(bytes: Uint8Array, most: number): ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > most) return null;
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, bytes, at);
    if (entry === null) return null;
    entries.push(entry.entry);
    at = entry.next;
  }
  return isSound(entries) ? entries : null;
}

function findDirectoryEnd(view: DataView): number | null {
  const last = view.byteLength - directoryEndSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signatures.directoryEnd) return at;
  }
  return null;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { entry: ArchiveEntry; next: number } | null {
  if (!isAt(view, at, 46, signatures.directoryEntry)) return null;
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (isEncrypted || (method !== 0 && method !== 8)) return null;
  if (!isAt(view, local, 30, signatures.local)) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return null;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry: { name, method, start, end: start + size }, next };
}

function isAt(view: DataView, at: number, size: number, signature: number): boolean {
  return at + size <= view.byteLength && view.getUint32(at, true) === signature;
}

/** Bombs share the same bytes between entries: no two may overlap, nor have one name. */
function isSound(entries: readonly ArchiveEntry[]): boolean {
  const sorted = [...entries].sort((one, other) => one.start - other.start);
  const isApart = sorted.every((entry, index) => entry.start >= (sorted[index - 1]?.end ?? 0));
  return isApart && new Set(entries.map(({ name }) => name)).size === entries.length;
}
