import { open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { hasErrorCode } from '../../platform/data-folder/has-error-code';
import type { AlertKeys } from './alert-keys';
import type { Subscriber } from './store/subscribers';

/** Bytes in which a mail says to whom it goes. */
const headLength = 8 * 1024;

/** Where mails are written for a newsroom without a mail server. */
export function toMailFolder(dataFolder: string): string {
  return path.join(dataFolder, 'mail');
}

/** Removes the mails in the folder that go to one of the addresses, whole or in the making. */
export async function removeMails(folder: string, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  const wanted = new Set(addresses.map((address) => address.toLowerCase()));
  for (const name of await listNames(folder)) {
    const file = path.join(folder, name);
    const receivers = (await readHead(file)).toLowerCase().match(/^(?:x-envelope-to|to):.*$/gm);
    const isTo = (line: string) => line.split(/[\s<>,:;]+/).some((word) => wanted.has(word));
    if (receivers?.some(isTo)) await rm(file, { force: true });
  }
}

/** Removes the mails of subscribers who are deleted. Call after the deletion is committed. */
export type RemoveMailsOf = (deleted: readonly Subscriber[]) => Promise<void>;

export function createMailRemoval(
  keys: Pick<AlertKeys, 'open'>,
  mailFolder: string,
): RemoveMailsOf {
  return (deleted) =>
    removeMails(
      mailFolder,
      deleted.map(({ sealedAddress, lookup }) => keys.open(sealedAddress, lookup)),
    );
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
