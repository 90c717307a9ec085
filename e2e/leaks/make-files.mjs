/**
 * A PDF of one empty page that carries the words.
 * @param {string} words
 */
export function makePdf(words) {
  return Buffer.from(
    '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n' +
      `% ${words}\ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  );
}

/**
 * A picture of one pixel that carries the words. No PNG: Strapi would press it, and drop them.
 * @param {string} words
 */
export function makeGif(words) {
  const comment = `\x21\xfe${String.fromCharCode(words.length)}${words}\0`;
  return Buffer.from(
    `GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff${comment},\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;`,
    'latin1',
  );
}
