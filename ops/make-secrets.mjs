import { runCommand } from './run-command.mjs';

// Makes the secrets without starting anything: for containers, before their first start.
runCommand(async () => {
  const [{ ensureSecrets }, { readSettings }] = await Promise.all([
    import('./secrets.mjs'),
    import('./settings.mjs'),
  ]);
  ensureSecrets(readSettings().secretsFolder);
  return 0;
});
