import { runCommand } from './run-command.mjs';

// Checks the whole record: the audit trail, every edition and file, what the public is shown, the
// library. An argument is a last hash that was kept from an earlier check.
runCommand(async () => {
  const [{ spawnSync }, { existsSync }, path, { OperatorError }, settingsModule] =
    await Promise.all([
      import('node:child_process'),
      import('node:fs'),
      import('node:path'),
      import('./operator-error.mjs'),
      import('./settings.mjs'),
    ]);
  const { readSettings, rootFolder, toAppEnvironment } = settingsModule;
  const cms = path.join(rootFolder, 'apps', 'cms');
  const program = path.join(cms, 'dist', 'src', 'modules', 'verification', 'verify-record.js');
  if (!existsSync(program)) {
    throw new OperatorError('The newsroom is not built yet: run npm run build, then verify again.');
  }
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
    cwd: cms,
    env: toAppEnvironment(readSettings(), 'production'),
    stdio: 'inherit',
  });
  return status ?? 1;
});
