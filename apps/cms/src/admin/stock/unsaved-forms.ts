import { type DocumentAddress, toDocumentKey } from './document-address';

/** Documents whose open form holds words that are not saved, and whether a load was passed over. */
const unsaved = new Map<string, { isPassedOver: boolean }>();

export function markUnsaved(address: DocumentAddress): void {
  unsaved.set(toDocumentKey(address), { isPassedOver: false });
}

export function markSaved(address: DocumentAddress): void {
  unsaved.delete(toDocumentKey(address));
}

/**
 * Whether a load must not bring a newer version into the form: it would replace what is typed. Notes
 * that it was passed over.
 */
export function passOver(address: DocumentAddress): boolean {
  const form = unsaved.get(toDocumentKey(address));
  if (form === undefined) return false;
  form.isPassedOver = true;
  return true;
}

/** The words are gone from the form, saved or not. Answers whether a load is to be made up for. */
export function endUnsaved(address: DocumentAddress): boolean {
  const isPassedOver = unsaved.get(toDocumentKey(address))?.isPassedOver ?? false;
  markSaved(address);
  return isPassedOver;
}
