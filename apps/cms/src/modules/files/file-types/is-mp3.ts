import type { OpenedFile } from './opened-file';

/** Kilobits a second of layer III, by version (ISO/IEC 11172-3 and 13818-3). */
const bitrates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const sampleRates = [44_100, 48_000, 32_000];
/** Writers leave room behind their tag. */
const mostPadding = 4096;

/** Whether a file holds two frames of MPEG audio in a row, at its start or behind an ID3v2 tag. */
export async function isMp3(file: OpenedFile, head: Buffer): Promise<boolean> {
  const start = toTagSize(head);
  if (start === 0) return hasTwoFrames(file, 0);
  const padding = await file.read(start, mostPadding);
  const first = padding.findIndex((byte) => byte !== 0);
  return first >= 0 && hasTwoFrames(file, start + first);
}

/** Bytes of the ID3v2 tag (ID3v2.4, 3.1): four times seven bits. */
function toTagSize(head: Buffer): number {
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return 0;
  return 10 + [6, 7, 8, 9].reduce((size, at) => size * 128 + (head.readUInt8(at) & 0x7f), 0);
}

async function hasTwoFrames(file: OpenedFile, at: number): Promise<boolean> {
  const length = toFrameLength(await file.read(at, 4));
  return length !== null && toFrameLength(await file.read(at + length, 4)) !== null;
}

/** Bytes of a frame of layer III with this header; null for what is none. */
function toFrameLength(header: Buffer): number | null {
  if (header.length < 4 || header.readUInt16BE(0) >> 5 !== 0x7ff) return null;
  const [second, third] = [header.readUInt8(1), header.readUInt8(2)];
  const version = (second >> 3) & 3;
  const sampleRate = sampleRates[(third >> 2) & 3];
  const bitrate = bitrates[version === 3 ? 1 : 2][third >> 4];
  if (version === 1 || ((second >> 1) & 3) !== 1 || !bitrate || !sampleRate) return null;
  const slower = { 3: 1, 2: 2, 0: 4 }[version] ?? 1;
  const samples = version === 3 ? 144_000 : 72_000;
  return Math.floor((samples * bitrate) / (sampleRate / slower)) + ((third >> 1) & 1);
}
