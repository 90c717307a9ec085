import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Carrier } from './carrier';

/**
 * Writes mails into a folder, for a newsroom without a mail server: a file for each by the mail's own
 * name, so that a mail that is written again takes its own place.
 */
export function createFolderCarrier(folder: string): Carrier {
  return {
    async send({ name, envelope, message }, beforeEnd) {
      if (!(await beforeEnd())) return { outcome: 'unwanted' };
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const file = path.join(folder, `${name}.eml`);
        const aside = `${file}.part`;
        const envelopeLines = `X-Envelope-From: ${envelope.from}\r\nX-Envelope-To: ${envelope.to}\r\n`;
        await writeFile(aside, Buffer.concat([Buffer.from(envelopeLines), message]), {
          mode: 0o600,
        });
        await rename(aside, file);
        return null;
      } catch (error) {
        return {
          outcome: 'postponed',
          failure: error instanceof Error ? error.message : 'no file',
        };
      }
    },
    close: () => undefined,
  };
}
