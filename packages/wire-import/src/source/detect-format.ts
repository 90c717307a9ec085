import type { SourceFormat } from '../source-document';
import { findUtf16 } from './encoding/find-utf16';

export type DetectedFormat = { ok: true; format: SourceFormat } | { ok: false; message: string };

const zip = 'PK\u0003\u0004';
const refusals: [start: string, message: string][] = [
  [
    '\u00d0\u00cf\u0011\u00e0',
    'This is a Word file of the old kind (.doc), which cannot be imported. Open it in Word or LibreOffice, save it as a Word document (.docx), and import that.',
  ],
  [
    '{\\rtf',
    'This is a rich text file (.rtf), which cannot be imported. Open it in Word or LibreOffice, save it as a Word document (.docx), and import that.',
  ],
  [
    '%PDF',
    'A PDF holds no paragraphs or tables that could be read reliably: import the Word file or the page that it was made from.',
  ],
];
const noDocument =
  'This is an archive or a file of another program: save the release as .docx and import that.';

const mail =
  'This is an e-mail or a saved web archive (.eml, .mht): open it, copy the release and import it as text.';
/** Fields of a mail from its first line on, among them one that no release begins with. */
const mailStart =
  /^(?:[A-Z][\w-]{1,40}: ?[^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n){0,20}){0,40}?(?:MIME-Version: ?1\.0|Message-ID: ?<|Return-Path: ?<|Received: ?(?:from|by) |Content-Transfer-Encoding: )/iu;

/** What a page begins with; a filing's exhibit begins with its own markup. */
const pageStart =
  /^\s{0,500}<(?:!doctype|\?xml|html|head|body|document|type|title|meta|h[1-6]|p|div|table|center|font|section|article|!--)[\s>-]/iu;
const someMarkdown = /^#{1,4} \S|\*\*\S[^*\n]{0,200}\*\*|\]\(https?:|^\|[ :-]{3,20}\|/mu;

/**
 * What kind of file this is: by what it begins with, and only where that says nothing by its name.
 * Kinds that cannot be imported are refused with what to do.
 */
export function detectFormat(name: string, bytes: Uint8Array): DetectedFormat {
  const start = new TextDecoder(findUtf16(bytes) ?? 'latin1').decode(bytes.subarray(0, 4_000));
  for (const [signature, message] of refusals) {
    if (start.startsWith(signature)) return { ok: false, message };
  }
  if (mailStart.test(start)) return { ok: false, message: mail };
  if (start.startsWith(zip))
    return isDocx(bytes) ? found('docx') : { ok: false, message: noDocument };
  const extension = /\.([a-z]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (pageStart.test(start.replace(/^\u00ef\u00bb\u00bf/u, ''))) return found('html');
  if (extension === 'html' || extension === 'htm') return found('html');
  if (extension === 'md' || extension === 'markdown') return found('markdown');
  if (extension === 'docx') {
    return { ok: false, message: 'The file is called .docx but is none: save it again in Word.' };
  }
  return found(extension !== 'txt' && someMarkdown.test(start) ? 'markdown' : 'text');
}

function found(format: SourceFormat): DetectedFormat {
  return { ok: true, format };
}

/** Every .docx names its main part in its directory, at its end. */
function isDocx(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-200_000)).includes('word/document');
}
