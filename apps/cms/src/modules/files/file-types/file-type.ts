import { checkAvif } from './checks/check-avif';
import { checkGif } from './checks/check-gif';
import { checkJpeg } from './checks/check-jpeg';
import { checkOffice } from './checks/check-office';
import { checkPdf } from './checks/check-pdf';
import { checkPng } from './checks/check-png';
import { checkText } from './checks/check-text';
import { checkWebp } from './checks/check-webp';
import { checkZip } from './checks/check-zip';
import { findHiddenArchive } from './checks/find-hidden-archive';
import { findHiddenMarkup } from './checks/find-hidden-markup';
import type { OpenedFile } from './opened-file';

/** What is wrong with a file, as the end of UnsafeFile's sentence; null where nothing is. */
type CheckFile = (file: OpenedFile) => Promise<string | null>;

/** A kind of file that a newsroom issues. None runs scripts when a browser is sent it. */
export interface FileType {
  mediaType: string;
  /** With the dot, in lower case; the usual one first. */
  extensions: readonly [string, ...string[]];
  /** As in "it holds a PDF". */
  inWords: string;
  checks: readonly CheckFile[];
}

const office = 'application/vnd.openxmlformats-officedocument';
const alone = [findHiddenArchive, findHiddenMarkup];

/** All that is issued; everything else is refused. */
export const fileTypes = {
  pdf: {
    mediaType: 'application/pdf',
    extensions: ['.pdf'],
    inWords: 'a PDF',
    // Markup in the text of a PDF is text; it must not stand before it, and `%PDF-` is at byte 0.
    checks: [checkPdf, findHiddenArchive],
  },
  jpeg: {
    mediaType: 'image/jpeg',
    extensions: ['.jpg', '.jpeg'],
    inWords: 'a JPEG picture',
    checks: [checkJpeg, ...alone],
  },
  png: {
    mediaType: 'image/png',
    extensions: ['.png'],
    inWords: 'a PNG picture',
    checks: [checkPng, ...alone],
  },
  gif: {
    mediaType: 'image/gif',
    extensions: ['.gif'],
    inWords: 'a GIF picture',
    checks: [checkGif, ...alone],
  },
  webp: {
    mediaType: 'image/webp',
    extensions: ['.webp'],
    inWords: 'a WebP picture',
    checks: [checkWebp, ...alone],
  },
  avif: {
    mediaType: 'image/avif',
    extensions: ['.avif'],
    inWords: 'an AVIF picture',
    checks: [checkAvif, ...alone],
  },
  mp4: {
    mediaType: 'video/mp4',
    extensions: ['.mp4'],
    inWords: 'an MP4 video',
    checks: alone,
  },
  mp3: {
    mediaType: 'audio/mpeg',
    extensions: ['.mp3'],
    inWords: 'an MP3 recording',
    checks: alone,
  },
  wav: {
    mediaType: 'audio/wav',
    extensions: ['.wav'],
    inWords: 'a WAV recording',
    checks: alone,
  },
  docx: {
    mediaType: `${office}.wordprocessingml.document`,
    extensions: ['.docx'],
    inWords: 'a Word document',
    checks: [checkOffice],
  },
  xlsx: {
    mediaType: `${office}.spreadsheetml.sheet`,
    extensions: ['.xlsx'],
    inWords: 'an Excel workbook',
    checks: [checkOffice],
  },
  pptx: {
    mediaType: `${office}.presentationml.presentation`,
    extensions: ['.pptx'],
    inWords: 'a PowerPoint presentation',
    checks: [checkOffice],
  },
  // Listed companies issue their ESEF annual report as a report package, which is a ZIP file.
  zip: {
    mediaType: 'application/zip',
    extensions: ['.zip'],
    inWords: 'a ZIP archive',
    checks: [checkZip],
  },
  txt: {
    mediaType: 'text/plain',
    extensions: ['.txt'],
    inWords: 'plain text',
    checks: [checkText, findHiddenArchive],
  },
  csv: {
    mediaType: 'text/csv',
    extensions: ['.csv'],
    inWords: 'plain text',
    checks: [checkText, findHiddenArchive],
  },
} satisfies Record<string, FileType>;
