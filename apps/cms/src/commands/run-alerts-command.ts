import { parseMailAddress } from '@dateline/contract';
import { newsroom } from '@dateline/release';
import type { Knex } from 'knex';
import { connectDatabase } from '../platform/database/connect-database';
import { copyBeforeUpgrade } from '../platform/database/copy-before-upgrade';
import { ensureTables } from '../newsroom/ensure-tables';
import { settings } from '../platform/settings/settings';
import { Refusal } from '../platform/refusal';
import { createAlertKeys } from '../modules/alerts/alert-keys';
import { createAlertTokens } from '../modules/alerts/alert-tokens';
import { takeBounce } from '../modules/alerts/bounces/take-bounce';
import { forgetAddress } from '../modules/alerts/store/forget-address';
import { readAlertStatus } from '../modules/alerts/store/read-alert-status';
import { createMailRemoval, toMailFolder } from '../modules/alerts/remove-mails';
import { createSubscribers, type Subscriber } from '../modules/alerts/store/subscribers';
import { describeAlertStatus } from '../modules/alerts/commands/describe-alert-status';

/** Bytes; a bounce that returns a whole alert is far smaller. */
const longestMessage = 5 * 1024 * 1024;

/** The programs behind `npm run newsroom -- alerts`, `take-bounce` and `forget-subscriber`. */
const commands: Record<string, (database: Knex, args: readonly string[]) => Promise<number>> = {
  async status(database) {
    tell(describeAlertStatus(await readAlertStatus(database)));
    return 0;
  },
  async 'take-bounce'(database) {
    const message = await readInput();
    const keys = getKeys();
    const deleted: Subscriber[] = [];
    const taken = await database.transaction((trx) =>
      takeBounce(
        {
          tokens: createAlertTokens(keys),
          subscribers: createSubscribers(trx),
          onDeleted: (reader) => deleted.push(reader),
        },
        message,
      ),
    );
    await createMailRemoval(keys, toMailFolder(settings.dataFolder))(deleted);
    tell(`The message was taken: ${taken}.`);
    // What is no bounce is no fault either: a mail server would send it back to whoever wrote it.
    return 0;
  },
  async 'forget-subscriber'(database, [given = '', ...more]) {
    const address = parseMailAddress(given);
    if (address === null || more.length > 0)
      throw new Refusal('Name one e-mail address to forget.');
    const isForgotten = await forgetAddress(database, {
      ...{ address, actor: newsroom, keys: getKeys() },
      mailFolder: toMailFolder(settings.dataFolder),
    });
    tell(isForgotten ? 'The address is deleted.' : 'There is no such subscriber.');
    return isForgotten ? 0 : 1;
  },
};

function getKeys() {
  if (settings.secrets === null) {
    throw new Refusal('There are no secrets yet: start the newsroom once with npm start.');
  }
  return createAlertKeys(settings.secrets.encryptionKey);
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    const piece = chunk as Buffer;
    bytes += piece.length;
    if (bytes > longestMessage)
      throw new Refusal('The message has more than 5 MB: it is no bounce.');
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}

async function runAlertsCommand([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new Refusal('There is no such command.');
  const database = connectDatabase(settings, { isReadOnly: false });
  try {
    await copyBeforeUpgrade(database);
    await ensureTables(database);
    return await command(database, args);
  } finally {
    await database.destroy();
  }
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

runAlertsCommand(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Refusal ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
