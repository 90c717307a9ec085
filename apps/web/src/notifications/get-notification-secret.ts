import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const webSecrets = z.looseObject({ notificationSecret: z.string().min(32) });

/**
 * The secret with which the CMS signs its requests to the web.
 *
 * @throws Error of one sentence where there is none; it tells nothing of the file's content.
 */
export function getNotificationSecret(secretsFolder: string): string {
  const file = join(secretsFolder, 'web.json');
  try {
    return webSecrets.parse(JSON.parse(readFileSync(file, 'utf8'))).notificationSecret;
  } catch {
    throw new Error(
      `${file} holds no notificationSecret of 32 characters: start the newsroom with npm start, which makes it.`,
    );
  }
}
