/** What became of one file of an archive. */
export interface FileOutcome {
  /** Below the archive's folder. */
  file: string;
  sha256: string | null;
  result: 'imported' | 'would-import' | 'already-there' | 'refused';
  /** Address of the draft, where there is one. */
  slug: string | null;
  documentId: string | null;
  /** Why it was refused; null otherwise. */
  reason: string | null;
  /** What a person has to look at, a sentence each. */
  look: string[];
}

export interface ArchiveReport {
  folder: string;
  isDryRun: boolean;
  files: FileOutcome[];
  /** Files of other kinds, which nobody tried to read. */
  ignored: string[];
}

const words: Record<FileOutcome['result'], string> = {
  imported: 'imported',
  'would-import': 'would be imported',
  'already-there': 'already there',
  refused: 'REFUSED',
};

/** One file in one line of the terminal, and a line for each thing to look at. */
export function describeOutcome({ file, result, slug, reason, look }: FileOutcome): string {
  const end = reason ?? (slug === null ? '' : `as ${slug}`);
  const first = `${words[result].padEnd(18)} ${file}${end === '' ? '' : ` – ${end}`}`;
  return [first, ...look.map((sentence) => `${' '.repeat(18)} look: ${sentence}`)].join('\n');
}

/** The sum in one sentence. */
export function describeReport({ files, ignored }: ArchiveReport): string {
  const count = (result: FileOutcome['result']) =>
    files.filter((outcome) => outcome.result === result).length;
  const parts = (Object.keys(words) as FileOutcome['result'][])
    .filter((result) => count(result) > 0)
    .map((result) => `${count(result)} ${words[result].toLowerCase()}`);
  const toLook = files.filter(({ look }) => look.length > 0).length;
  return [
    `${files.length} ${files.length === 1 ? 'file' : 'files'}: ${parts.join(', ') || 'nothing to do'}`,
    ...(toLook > 0 ? [`${toLook} to look at`] : []),
    ...(ignored.length > 0 ? [`${ignored.length} of other kinds left alone`] : []),
  ].join('; ');
}
