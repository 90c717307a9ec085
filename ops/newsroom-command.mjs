import { runCommand } from './run-command.mjs';

const help = `npm run newsroom -- <command>

  import DIR      makes a draft of each release in a folder (.docx, .html, .md, .txt), subfolders too
    --company SLUG      all of them are this company's; else each one's is found by its text
    --issued-at HH:MM   the time of day at which they were issued, in the company's zone (00:00)
    --dry-run           reads everything and writes nothing

Drafts are not issued: a person looks at each, approves it and issues it to the archive. Started again,
the import goes on where it was; no file is imported twice.`;

// What an operator does with the newsroom beside starting it.
runCommand(async () => {
  const [{ spawn }, { existsSync }, path, { OperatorError }, settingsModule] = await Promise.all([
    import('node:child_process'),
    import('node:fs'),
    import('node:path'),
    import('./operator-error.mjs'),
    import('./settings.mjs'),
  ]);
  const [command, ...rest] = process.argv.slice(2);
  if (command === undefined || command === '--help' || rest.includes('--help')) {
    console.log(help);
    return 0;
  }
  if (command !== 'import') {
    throw new OperatorError(`There is no command “${command}”.\n\n${help}`);
  }
  const { readSettings, rootFolder, toAppEnvironment } = settingsModule;
  const cms = path.join(rootFolder, 'apps', 'cms');
  const program = path.join(cms, 'dist', 'src', 'importing', 'archive', 'run-import-archive.js');
  if (!existsSync(program)) {
    throw new OperatorError('The newsroom is not built yet: run npm run build, then import again.');
  }
  const child = spawn(
    process.execPath,
    [program, ...toArguments(rest, (folder) => path.resolve(folder))],
    {
      cwd: cms,
      env: {
        ...toAppEnvironment(readSettings(), 'production'),
        DATELINE_SAMPLE: '0',
        DATELINE_JOBS: '0',
        DATELINE_LOG_LEVEL: 'error',
      },
      stdio: 'inherit',
    },
  );
  // Ctrl-C reaches both: the import ends after the file that it is at.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
});

/**
 * The folder as an absolute path: the program runs in another one.
 * @param {string[]} given
 * @param {(folder: string) => string} resolve
 */
function toArguments(given, resolve) {
  const valued = new Set(['--company', '--issued-at']);
  return given.map((argument, index) =>
    argument.startsWith('--') || valued.has(given[index - 1] ?? '') ? argument : resolve(argument),
  );
}
