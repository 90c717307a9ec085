import type { EditionsIssued } from '@dateline/contract';
import { findTypesetEdition } from '../data/find-typeset-edition';
import { logError } from '../log-error';
import { getTypeset } from './get-typeset';

/**
 * Makes the pictures of editions that were issued, before the first network asks for them. One
 * after the other and never before issue; what fails is made for whoever asks.
 */
export async function makeCards({ editions }: EditionsIssued): Promise<void> {
  for (const { kind, slugs, editionNumber } of editions) {
    if (kind === 'withdrawal') continue;
    try {
      const edition = await findTypesetEdition(slugs[0] ?? '', editionNumber);
      if (edition) await (await getTypeset('card', edition)).close();
    } catch (error) {
      logError(error);
    }
  }
}
