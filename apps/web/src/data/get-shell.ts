import type { InterfaceLanguage } from '@dateline/contract';
import type { Shell } from '../domain/shell';
import { askCms } from './ask-cms';
import { ShellDocument } from './generated/operations';
import { toShell } from './to-shell';

/**
 * What stands around a page that asks the CMS for nothing else.
 *
 * @param language of the page's own words; null for the one that the newsroom prefers.
 * @throws Error on any doubt.
 */
export async function getShell(language: InterfaceLanguage | null): Promise<Shell> {
  return toShell(await askCms(ShellDocument, {}), language);
}
