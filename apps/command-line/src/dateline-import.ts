import { importFile } from './import/import-file';
import { parseArguments } from './import/parse-arguments';
import { toJsonRecord } from './import/to-json-record';

const help = `dateline-import FILE

Reads a press release from a text, Markdown, HTML or .docx file and prints it as JSON: headline,
dateline, companies, body, boilerplates, disclaimer, contacts, source. What fits nowhere is printed
as "unplaced", so that no word of the file is lost.

  --help    shows this

Ends with 0 where the release was printed, 1 where the file could not be read, 2 for a command that
was not understood.
`;

/** What the command prints where, and what it ends with. */
export interface Outcome {
  output: string;
  complaint: string;
  code: 0 | 1 | 2;
}

/** Does what was typed behind `dateline-import`. */
export async function runImport(typed: readonly string[]): Promise<Outcome> {
  const parsed = parseArguments(typed);
  if (!parsed.ok) return { output: '', complaint: `${parsed.message}\n`, code: 2 };
  if (parsed.isHelp) return { output: help, complaint: '', code: 0 };
  try {
    const imported = await importFile(parsed.file);
    if (!imported.ok) return { output: '', complaint: `${imported.message}\n`, code: 1 };
    const record = JSON.stringify(toJsonRecord(imported.release), null, 2);
    return { output: `${record}\n`, complaint: '', code: 0 };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'The import failed.';
    return { output: '', complaint: `${reason}\n`, code: 1 };
  }
}
