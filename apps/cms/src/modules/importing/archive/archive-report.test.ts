import {
  type ArchiveReport,
  describeOutcome,
  describeReport,
  type FileOutcome,
} from './archive-report';
import { toReportCsv } from './to-report-csv';

const outcome = (parts: Partial<FileOutcome>): FileOutcome => ({
  file: '2019/q1.docx',
  sha256: 'a'.repeat(64),
  result: 'imported',
  slug: 'a-good-quarter',
  documentId: 'd1',
  reason: null,
  look: [],
  ...parts,
});

const report: ArchiveReport = {
  folder: '/archive',
  isDryRun: false,
  files: [
    outcome({ look: ['no body was found'] }),
    outcome({ result: 'refused', slug: null, reason: '=A file is no release.' }),
    outcome({ result: 'already-there' }),
  ],
  ignored: ['photo.jpg'],
};

test('the terminal is told in a line for each file, and in a sentence at the end', () => {
  expect(describeOutcome(report.files[0]!)).toMatch(
    /^imported +2019\/q1\.docx – as a-good-quarter\n +look: no body was found$/,
  );
  expect(describeOutcome(report.files[1]!)).toMatch(/^REFUSED .* – =A file is no release\.$/);
  expect(describeReport(report)).toBe(
    '3 files: 1 imported, 1 already there, 1 refused; 1 to look at; 1 of other kinds left alone',
  );
});

test('a spreadsheet takes nothing of the report for a formula', () => {
  expect(toReportCsv(report)).toContain(",'=A file is no release.,");
});
