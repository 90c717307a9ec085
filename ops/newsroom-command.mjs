import { runCommand } from './run-command.mjs';

const help = `npm run newsroom -- <command>

  import DIR      makes a draft of each release in a folder (.docx, .html, .md, .txt), subfolders too
    --company SLUG      all of them are this company's; else each one's is found by its text
    --issued-at HH:MM   the time of day at which they were issued, in the company's zone (00:00)
    --dry-run           reads everything and writes nothing

        Drafts are not issued: a person looks at each, approves it and issues it to the archive.
        Started again, the import goes on where it was; no file is imported twice.

  rebuild-search  makes archive and search anew from the editions: after a fault that npm run verify
                  told of. Until it is done a search finds only part of the releases; stopped or
                  killed, it is brought to its end when the newsroom starts.

  alerts          tells how e-mail alerts stand: subscribers, last sendings, undecided mails

  take-bounce     reads a message that came back from standard input (a mail server's pipe) and
                  suspends the subscriber who cannot be reached, or complained

  forget-subscriber ADDRESS
                  deletes an address and all that is known of it`;

/**
 * The programs behind the commands, in the CMS's compiled sources.
 * @type {Record<string, { program: string[], first?: string, hasFolder?: boolean }>}
 */
const commands = {
  import: { program: ['commands', 'run-import-archive.js'], hasFolder: true },
  'rebuild-search': { program: ['commands', 'run-rebuild-search.js'] },
  alerts: { program: ['commands', 'run-alerts-command.js'], first: 'status' },
  'take-bounce': { program: ['commands', 'run-alerts-command.js'], first: 'take-bounce' },
  'forget-subscriber': {
    program: ['commands', 'run-alerts-command.js'],
    first: 'forget-subscriber',
  },
};

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
  const found = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (found === undefined) {
    throw new OperatorError(`There is no command “${command}”.\n\n${help}`);
  }
  const { readSettings, rootFolder, toAppEnvironment } = settingsModule;
  const cms = path.join(rootFolder, 'apps', 'cms');
  const program = path.join(cms, 'dist', 'src', ...found.program);
  if (!existsSync(program)) {
    throw new OperatorError('The newsroom is not built yet: run npm run build, then this again.');
  }
  const asked = found.hasFolder ? toArguments(rest, (folder) => path.resolve(folder)) : rest;
  const given = found.first === undefined ? asked : [found.first, ...asked];
  const child = spawn(process.execPath, [program, ...given], {
    cwd: cms,
    env: {
      ...toAppEnvironment(readSettings(), 'production'),
      DATELINE_SAMPLE: '0',
      DATELINE_JOBS: '0',
      DATELINE_LOG_LEVEL: 'error',
    },
    stdio: 'inherit',
  });
  // Ctrl-C reaches both: the command ends after what it is at.
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
