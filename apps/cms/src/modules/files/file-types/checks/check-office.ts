import type { OpenedFile } from '../opened-file';
import { findFault } from './check-zip';
import { type ArchiveEntry, readArchive, readEntryText } from './read-archive';

const macros = 'holds macros: save it without them, as .docx, .xlsx or .pptx';
const activeParts = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|activex\/|macrosheets\/)/i;
/** Programs and packages that an object in the document starts when it is opened. */
const objects = /(?:^|\/)embeddings\/(?!.*\.(?:xlsx|docx|pptx)$)/i;
/** A template that is fetched when the document is opened, with whatever macros it holds then. */
const remoteTemplate = /attachedTemplate[^>]*TargetMode\s*=\s*["']External/i;

/** A document of Office Open XML without macros, active objects or a template from elsewhere. */
export async function checkOffice(file: OpenedFile): Promise<string | null> {
  const entries = await readArchive(file);
  if (entries === null) return 'is not a whole document: save it again';
  for (const entry of entries) {
    if (activeParts.test(entry.name)) return macros;
    if (objects.test(entry.name)) return 'holds an embedded object: leave that out';
    const fault = findFault(entry);
    if (fault !== null) return fault;
  }
  const types = await readPart(file, entries, '[Content_Types].xml');
  if (types === null) return 'is not a document that can be checked: save it again';
  if (/macroEnabled|vbaProject/i.test(types)) return macros;
  const settings = await readPart(file, entries, 'word/_rels/settings.xml.rels');
  return remoteTemplate.test(settings ?? '')
    ? 'fetches a template from elsewhere: detach the template and save it again'
    : null;
}

async function readPart(
  file: OpenedFile,
  entries: readonly ArchiveEntry[],
  name: string,
): Promise<string | null> {
  // Names of parts are compared without regard to case (ECMA-376, part 2, 6.2.2.3).
  const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return entry === undefined ? null : readEntryText(file, entry);
}
