import { type DocumentAddress, toDocumentKey } from './document-address';

/** Documents whose open form holds words that are not saved, and whether a load was passed over. */
const unsaved = new Map<string, { isPassedOver: boolean }>();
/** Documents that were saved and not loaded since. */
const awaited = new Set<string>();

export function markUnsaved(address: DocumentAddress): void {
  unsaved.set(toDocumentKey(address), { isPassedOver: false });
}

/** The server has the words: the load that comes next brings them back with what it made of them. */
export function markSaved(address: DocumentAddress): void {
  const key = toDocumentKey(address);
  unsaved.delete(key);
  awaited.add(key);
}

/**
 * Whether a load must not bring a newer version into the form: it would replace what is typed. Notes
 * that it was passed over. The load after a save always comes in, and lies under what was typed
 * meanwhile: the form would go on with what it began from before the save.
 */
export function passOver(address: DocumentAddress): boolean {
  const key = toDocumentKey(address);
  const form = unsaved.get(key);
  if (form === undefined || awaited.has(key)) return false;
  form.isPassedOver = true;
  return true;
}

export function markLoaded(address: DocumentAddress): void {
  awaited.delete(toDocumentKey(address));
}

/** Whether the document was saved and is still to be loaded after it. */
export function isAwaited(address: DocumentAddress): boolean {
  return awaited.has(toDocumentKey(address));
}

/** The words are gone from the form, saved or not. Answers whether a load is to be made up for. */
export function endUnsaved(address: DocumentAddress): boolean {
  const key = toDocumentKey(address);
  const isPassedOver = unsaved.get(key)?.isPassedOver ?? false;
  unsaved.delete(key);
  return isPassedOver;
}
