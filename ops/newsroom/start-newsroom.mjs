import { readSettings } from '../settings.mjs';
import { createProgress } from '../terminal/create-progress.mjs';
import { listenForStop } from '../terminal/listen-for-stop.mjs';
import { prepareNewsroom } from './prepare-newsroom.mjs';
import { runServices } from './run-services.mjs';
import { takeFirstAccounts } from './take-first-accounts.mjs';
import { toClosingBox } from './to-closing-box.mjs';
import { warmHomePage } from './warm-home-page.mjs';

/**
 * `npm start`: brings the newsroom up and keeps it running until it is told to stop.
 * @returns {Promise<number>} the exit code
 */
export async function startNewsroom() {
  const stop = listenForStop();
  const settings = readSettings();
  const progress = createProgress();
  try {
    console.log('\n  Dateline\n');
    const logFolder = await prepareNewsroom({ settings, progress, stop });
    await runServices({ settings, progress, stop, logFolder, whenReady: () => welcome() });
  } catch (error) {
    if (!stop.aborted) throw error;
  }
  console.log('\n  Stopped.');
  return 0;

  async function welcome() {
    const fault = await warmHomePage(settings.webUrl, stop);
    if (fault) console.log(`  ! ${fault} The log of the web tells why.`);
    takeFirstAccounts(settings.dataFolder, (accounts) => {
      console.log(toClosingBox(settings, accounts));
    });
  }
}
