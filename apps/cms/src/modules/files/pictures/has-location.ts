/** The entry of a picture's first directory that leads to where it was taken (Exif 3.0, 4.6.6). */
const gpsDirectory = 0x8825;

/**
 * Whether a picture tells where it was taken.
 *
 * @param exif the picture's Exif block, from `Exif\0\0` or from its TIFF header on.
 */
export function hasLocation(exif: Buffer): boolean {
  const tiff = exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif;
  const order = tiff.subarray(0, 2).toString('latin1');
  if ((order !== 'II' && order !== 'MM') || tiff.byteLength < 8) return false;
  const read = (at: number, bytes: 2 | 4): number => {
    if (at + bytes > tiff.byteLength) return 0;
    return order === 'II' ? tiff.readUIntLE(at, bytes) : tiff.readUIntBE(at, bytes);
  };
  const directory = read(4, 4);
  const entries = read(directory, 2);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at >= tiff.byteLength) return false;
    if (read(at, 2) === gpsDirectory) return true;
  }
  return false;
}
