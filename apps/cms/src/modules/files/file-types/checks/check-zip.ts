import type { OpenedFile } from '../opened-file';
import { type ArchiveEntry, readArchive } from './read-archive';

/** What Windows, macOS or Linux runs, or what carries macros. */
const programs = new RegExp(
  '\\.(?:' +
    'exe|com|scr|pif|msi|msp|msix|bat|cmd|ps1|psm1|vbs|vbe|js|mjs|jse|wsf|wsh|hta|lnk|url|jar|class|' +
    'dll|so|dylib|sys|cpl|app|apk|dmg|pkg|deb|rpm|sh|command|py|pl|rb|reg|inf|chm|iso|img|vhd|' +
    'docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppam|doc|xls|ppt|swf' +
    ')$',
  'i',
);
const archives = /\.(?:zip|7z|rar|gz|tgz|bz2|xz|tar|cab|arj|ace)$/i;

/** A ZIP archive holds documents that can be looked at, below the folder it is unpacked to. */
export async function checkZip(file: OpenedFile): Promise<string | null> {
  const entries = await readArchive(file);
  if (entries === null) return 'is not a ZIP archive that can be checked: pack it again';
  for (const entry of entries) {
    const fault = findFault(entry);
    if (fault !== null) return fault;
  }
  return null;
}

/** What is wrong with one entry of any archive. */
export function findFault({ name, isEncrypted, isLink }: ArchiveEntry): string | null {
  if (isEncrypted) return 'is protected by a password: pack it again without one';
  if (isLink || isOutside(name))
    return 'holds a file that would be unpacked elsewhere: pack it again';
  // Windows leaves out dots and blanks at the end of a name.
  const plain = name.replace(/[. ]+$/, '');
  if (programs.test(plain)) return `holds "${toShown(name)}", which can be run: leave that out`;
  if (archives.test(plain)) {
    return `holds another archive, "${toShown(name)}", which cannot be checked: unpack that first`;
  }
  return null;
}

function isOutside(name: string): boolean {
  return /^[\\/]|^[A-Za-z]:|\0|\\/.test(name) || name.split('/').includes('..');
}

function toShown(name: string): string {
  return name.replace(/[^\p{L}\p{N}._\- ()/]/gu, '?').slice(-80);
}
