const accepted =
  'Upload a PDF, a picture (JPEG, PNG, GIF, WebP, AVIF), MP4, MP3, WAV, a document of Word, ' +
  'Excel or PowerPoint, CSV, plain text or a ZIP archive';
const program = 'is a program, which a newsroom does not issue';

/** Kinds of file that people do try, by how they start, and what to do instead. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/^MZ|^\x7fELF|^[\xfe\xce\xcf]\xed?\xfa[\xed\xce\xcf\xfe]|^\xca\xfe\xba[\xbe\xbf]/, program],
  [/^#!/, 'is a script, which a newsroom does not issue'],
  [
    /^\xd0\xcf[^]\xe0/,
    'is a document of an old Office version, which may hold macros: save it as .docx, .xlsx or .pptx',
  ],
  [/^(?:II\*\0|MM\0\*)/, 'is a TIFF picture, which browsers do not show: save it as JPEG or PNG'],
  [
    /^[^]{4}ftyp(?:heic|heix|hevc|mif1|msf1)/,
    'is a HEIC picture, which most browsers do not show: save it as JPEG or PNG',
  ],
  [/^[^]{4}ftypqt/, 'is a QuickTime video, which most browsers do not play: save it as MP4'],
  [/^(?:Rar!|7z\xbc\xaf|[^]\x8b|BZh)/, 'is an archive that cannot be checked: pack it as ZIP'],
  [/^{\\rtf/, 'is a document in RTF, which may hold embedded objects: save it as PDF or .docx'],
  [/^\xff\xfe|^\xfe\xff/, 'is text in UTF-16: save it again as UTF-8'],
  [
    /^\s*<[^]*?<svg[\s>]|^\s*<svg[\s>]/i,
    'is an SVG drawing, which can run scripts in a reader’s browser: save it as PNG',
  ],
  [
    /^\s*<[^]*?<html[^>]*xmlns/i,
    'is an XHTML page, which can run scripts in a reader’s browser: ' +
      'upload the report package that it belongs to, as ZIP',
  ],
  [
    /^\s*<[a-z!?/]/i,
    'is a web page or XML, which can run scripts in a reader’s browser: save it as PDF',
  ],
];

/** What to tell of a file of none of the kinds that are issued. `head`: its first bytes. */
export function describeRefused(head: Buffer): string {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  const found = refused.find(([start]) => start.test(text));
  return found?.[1] ?? `is of a kind that a newsroom does not issue. ${accepted}`;
}
