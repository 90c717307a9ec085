import { readFile } from 'node:fs/promises';
import { listPassages, rules, runPreflight, type CheckedCompany } from '@dateline/preflight';
import { findLine } from './preflight/find-line';
import { guessCompany } from './preflight/guess-company';
import { parseArguments, type PreflightArguments } from './preflight/parse-arguments';
import { parseCompany } from './preflight/parse-company';
import { printFindings } from './preflight/print-findings';
import { readRelease } from './preflight/read-release';
import { toCheckedRelease } from './preflight/to-checked-release';

const usage = `Usage: dateline-preflight FILE [--json] [--company FILE.json] [--now INSTANT]

Reads a press release (text, HTML, Markdown or .docx) and prints what looks wrong in it.

  --json               print {"findings": [...]} for programs
  --company FILE.json  who the company is: name, legalName, domains, listings, timeZone, ...
                       (without it the company is guessed from the release)
  --now INSTANT        check as of this time (without it as of the release's own day)

Exit code: 0 no errors, 1 errors, 2 the file or an option could not be read.
`;

export interface Outcome {
  output: string;
  complaint: string;
  code: 0 | 1 | 2;
}

/**
 * Does what the words of a command line ask for, and says what to print.
 * @param clock gives the time of a release that does not say its day
 */
export async function checkFile(words: readonly string[], clock: () => Date): Promise<Outcome> {
  try {
    const asked = parseArguments(words);
    if (asked !== null) return await check(asked, clock);
    const isHelp = words.some((word) => word === '--help' || word === '-h');
    return isHelp
      ? { output: usage, complaint: '', code: 0 }
      : { output: '', complaint: usage, code: 2 };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { output: '', complaint: `${reason}\n`, code: 2 };
  }
}

async function check(asked: PreflightArguments, clock: () => Date): Promise<Outcome> {
  const read = await readRelease(asked.file);
  if (!read.ok) return { output: '', complaint: `${read.message}\n`, code: 2 };
  const unnamed = toCheckedRelease(read.release, null);
  const company: CheckedCompany | null =
    asked.company === null
      ? guessCompany(
          read.release,
          listPassages(unnamed).map(({ text }) => text),
        )
      : parseCompany(await readFile(asked.company, 'utf8'));
  const release = toCheckedRelease(read.release, company);
  const now = asked.now ?? release.originallyIssuedAt ?? clock().toISOString();
  const texts = new Map(
    listPassages(release).map(({ field, path, text }) => [[field, ...path].join('.'), text]),
  );
  const complaints = read.source.notices.map((notice) => `${notice}\n`);
  const found = runPreflight(release, now, rules, ({ rule, cause }) => {
    complaints.push(`The rule “${rule}” failed: ${String(cause)}\n`);
  });
  const findings = found.map((finding) => ({
    ...finding,
    line: findLine(
      read.source,
      texts.get([finding.place.field, ...finding.place.path].join('.')) ?? '',
      finding.place,
    ),
  }));
  return {
    output: asked.isJson
      ? `${JSON.stringify({ findings }, null, 2)}\n`
      : `${printFindings(release, findings)}\n`,
    complaint: complaints.join(''),
    code: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}
