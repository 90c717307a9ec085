import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi, type Core } from '@strapi/strapi';
import { settings } from '../platform/settings/settings';
import { Refusal } from '../platform/refusal';
import { assertAlone } from '../modules/verification/assert-alone';
import { RecordUnreadable } from '../modules/verification/open-record';
import { getImporting } from '../modules/importing/open-importing';
import { describeOutcome, describeReport } from '../modules/importing/archive/archive-report';
import { importArchive } from '../modules/importing/archive/import-archive';
import { toReportCsv } from '../modules/importing/archive/to-report-csv';

/** The program behind `npm run newsroom -- import`: exit code 1 where any file was refused. */
async function runImportArchive(args: readonly string[]): Promise<number> {
  const asked = parse(args);
  const { isDirectory } = await stat(asked.folder).then(
    (found) => ({ isDirectory: found.isDirectory() }),
    () => ({ isDirectory: false }),
  );
  if (!isDirectory) throw new Refusal(`There is no folder ${asked.folder}.`);
  await assertAlone(settings);
  const appDir = path.resolve(__dirname, '../../..');
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
  let isStopped = false;
  process.once('SIGINT', () => (isStopped = true));
  process.once('SIGTERM', () => (isStopped = true));
  try {
    const company = asked.company === null ? null : await getCompany(strapi, asked.company);
    const report = await importArchive(getImporting(strapi), {
      ...asked,
      company,
      findTimeZone: (documentId) => getTimeZone(strapi, documentId),
      onOutcome: (outcome) => tell(describeOutcome(outcome)),
      isStopped: () => isStopped,
    });
    const folder = path.join(settings.dataFolder, 'import-reports');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = path.join(folder, `import-report-${new Date().toISOString().replace(/:/g, '')}`);
    await writeFile(`${name}.json`, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
    await writeFile(`${name}.csv`, toReportCsv(report), { mode: 0o600 });
    tell(`\n${describeReport(report)}.`);
    if (isStopped) tell('Stopped: start it again, and it goes on where it was.');
    tell(`The report is in ${name}.csv and .json.`);
    return report.files.some(({ result }) => result === 'refused') ? 1 : 0;
  } finally {
    await strapi.destroy();
  }
}

function parse(args: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      company: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'issued-at': { type: 'string', default: '00:00' },
    },
  });
  const [folder, second] = positionals;
  if (folder === undefined || second !== undefined) throw new Refusal('Name one folder to import.');
  const issuedAt = values['issued-at'];
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(issuedAt)) {
    throw new Refusal(`--issued-at is “${issuedAt}”: give a time of day such as 08:30.`);
  }
  return { folder, company: values.company ?? null, isDryRun: values['dry-run'], issuedAt };
}

async function getCompany(strapi: Core.Strapi, slug: string): Promise<string> {
  const found = (await strapi.db.query('api::company.company').findOne({ where: { slug } })) as {
    documentId: string;
  } | null;
  if (found === null) throw new Refusal(`There is no company with the slug “${slug}”.`);
  return found.documentId;
}

async function getTimeZone(strapi: Core.Strapi, documentId: string): Promise<string> {
  const found = (await strapi.db
    .query('api::company.company')
    .findOne({ where: { documentId }, populate: { timeZone: true } })) as {
    timeZone: { name: string } | null;
  } | null;
  return found?.timeZone?.name ?? 'UTC';
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

runImportArchive(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const isTold =
      error instanceof Refusal ||
      error instanceof RecordUnreadable ||
      (error instanceof TypeError && 'code' in error);
    process.stderr.write(`${isTold ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
