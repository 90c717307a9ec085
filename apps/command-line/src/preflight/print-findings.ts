import { describePlace, type CheckedRelease, type Finding } from '@dateline/preflight';

export interface PrintedFinding extends Finding {
  /** Line in the file; null where it has none. */
  line: number | null;
}

/** Findings as people read them at a prompt: severity, place, sentence, words. */
export function printFindings(
  release: CheckedRelease,
  findings: readonly PrintedFinding[],
): string {
  const paragraphs = findings.map(({ rule, severity, place, message, line, fix }) =>
    [
      `${severity.toUpperCase()}  ${describePlace(release, place)}${line === null ? '' : ` (line ${line})`}`,
      `  ${message}`,
      ...(place.excerpt === '' ? [] : [`  > ${shorten(place.excerpt)}`]),
      ...(fix === null ? [] : [`  Fix: ${fix.label}`]),
      `  [${rule}]`,
    ].join('\n'),
  );
  return [...paragraphs, toSum(findings)].join('\n\n');
}

function toSum(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found.';
  const parts = (['error', 'warning', 'note'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return `${parts.join(', ')}.`;
}

function shorten(words: string): string {
  const line = words.replaceAll('\n', ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
