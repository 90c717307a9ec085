import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestNewsroom } from '../open-test-newsroom';

/** A mail to each address, as a newsroom without a mail server writes them. Answers the folder. */
export async function writeMails(
  { dataFolder }: Pick<TestNewsroom, 'dataFolder'>,
  addresses: readonly string[],
): Promise<string> {
  const folder = path.join(dataFolder, 'mail');
  await mkdir(folder, { recursive: true });
  for (const to of addresses) {
    const head = `X-Envelope-To: ${to}\r\nTo: ${to}\r\n\r\n`;
    await writeFile(path.join(folder, `${to}.eml`), `${head}News`);
  }
  return folder;
}
