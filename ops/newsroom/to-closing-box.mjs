/**
 * The text that ends a start: where everything is, and the accounts of a new sample newsroom.
 * @param {import('../settings.mjs').Settings} settings
 * @param {import('./take-first-accounts.mjs').FirstAccount[]} accounts
 */
export function toClosingBox(settings, accounts) {
  const admin = toBrowserUrl(settings.host, settings.cmsPort);
  const lines = [
    'Dateline is running. Ctrl-C stops it.',
    '',
    `Newsroom   ${settings.publicUrl}`,
    `Admin      ${admin}/admin`,
    `GraphQL    ${admin}/graphql`,
    `Data       ${settings.dataFolder}`,
    ...toAccountLines(accounts),
  ];
  const width = Math.max(...lines.map((line) => line.length));
  const rule = '─'.repeat(width + 4);
  const rows = lines.map((line) => `  │  ${line.padEnd(width)}  │`);
  return ['', `  ┌${rule}┐`, ...rows, `  └${rule}┘`, ''].join('\n');
}

/** @param {import('./take-first-accounts.mjs').FirstAccount[]} accounts */
function toAccountLines(accounts) {
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map((account) => account.email.length));
  return [
    '',
    'Demo accounts. These passwords are shown this once.',
    '',
    ...accounts.map(
      ({ email, password, roles }) => `${email.padEnd(width)}   ${password}   ${roles.join(', ')}`,
    ),
  ];
}

/**
 * Where a browser on this machine finds a server that listens on `host`.
 * @param {string} host
 * @param {number} port
 */
function toBrowserUrl(host, port) {
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  return `http://${isLocal ? 'localhost' : host}:${port}`;
}
