export type DecodedText = { ok: true; text: string } | { ok: false; message: string };

const signatures: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Bytes at the start of a file that tell text from anything else. */
const sample = 100_000;

/**
 * Text of a file: UTF-8, UTF-16 where a byte order mark says so, and else windows-1252, in which
 * older Windows programs save. What is no text is refused.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const signature = signatures.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) {
    return check(new TextDecoder(signature[0]).decode(bytes));
  }
  if (bytes.subarray(0, sample).includes(0)) return refused;
  try {
    return check(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The one thing it can throw: the bytes are no UTF-8.
    return check(new TextDecoder('windows-1252').decode(bytes));
  }
}

const refused: DecodedText = {
  ok: false,
  message: 'The file is no text: import the release as .docx, .html, .md or .txt.',
};

function check(text: string): DecodedText {
  const start = text.slice(0, sample);
  const controls = start.match(/[^\P{Cc}\t\n\f\r\u0080-\u009f]|\ufffd/gu)?.length ?? 0;
  return controls * 100 > start.length ? refused : { ok: true, text };
}
