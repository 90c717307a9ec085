import PDFDocument from 'pdfkit';
import { fontNames, type FontFiles } from '../fonts/font-files';
import { openFonts } from '../fonts/open-fonts';
import { toTextMeter } from '../text/measure-text';
import { drawEdition } from './draw-edition';
import { drawFooters } from './draw-footers';
import { Flow } from './flow';
import { openImages } from './open-images';
import { toSetting } from './setting';
import { toPdfInfo } from './to-pdf-info';
import type { TypesetEdition } from './typeset-edition';
import { toWordsOf } from './words';

/** Letter where the company's day is an American one, A4 elsewhere. Points. */
const letter = { width: 612, height: 792 };
const a4 = { width: 595.28, height: 841.89 };

/**
 * Sets an edition as a tagged PDF (PDF/UA-1). The same edition, fonts and images make the same
 * bytes: there is no clock and no chance in it.
 *
 * @param images bytes by SHA-256, PNG without transparency or JPEG; what is missing is named in words.
 * @throws TypeError where a table of the edition is none.
 */
export async function toPdf(
  edition: TypesetEdition,
  fonts: FontFiles,
  images: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Uint8Array> {
  const { content } = edition;
  const open = openFonts(fonts);
  // The types of 0.17 do not know the subset that 0.20 has.
  const options: PDFKit.PDFDocumentOptions = {
    pdfVersion: '1.7',
    tagged: true,
    ...({ subset: 'PDF/UA' } as object),
    lang: content.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    font: '',
    info: toPdfInfo(edition),
  };
  const doc = new PDFDocument(options);
  const bytes = collect(doc);
  for (const name of fontNames) doc.registerFont(name, open.get(name) as unknown as string);
  const flow = new Flow(doc, /^America\//.test(content.company.timeZone) ? letter : a4);
  const setting = toSetting({
    flow,
    meter: toTextMeter(open),
    words: toWordsOf(content.language),
    address: edition.url,
    language: content.language,
    images: openImages(doc, images),
  });
  drawEdition(setting, edition);
  drawFooters(setting, edition);
  flow.tags.root.end();
  doc.end();
  return bytes;
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
