import { open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { hasErrorCode } from '../data-folder/has-error-code';

/** Bytes in which a mail says to whom it goes. */
const headLength = 8 * 1024;

/** Where mails are written for a newsroom without a mail server. */
export function toMailFolder(dataFolder: string): string {
  return path.join(dataFolder, 'mail');
}

/** Removes the mails in the folder that go to an address, whole or in the making. */
export async function removeMails(folder: string, address: string): Promise<void> {
  for (const name of await listNames(folder)) {
    const file = path.join(folder, name);
    const receivers = (await readHead(file)).toLowerCase().match(/^(?:x-envelope-to|to):.*$/gm);
    if (receivers?.some((line) => line.split(/[\s<>,:;]+/).includes(address.toLowerCase()))) {
      await rm(file, { force: true });
    }
  }
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // A newsroom with a mail server has none.
    if (hasErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function readHead(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
      return buffer.subarray(0, bytesRead).toString('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Taken away, or given its name, meanwhile.
    if (hasErrorCode(error, 'ENOENT')) return '';
    throw error;
  }
}
