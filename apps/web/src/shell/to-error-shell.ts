import { interfaceLanguages } from '@dateline/contract';
import type { Shell } from '../domain/shell';
import { toInterfaceLanguage } from '../language/to-interface-language';
import { findLastShell } from './last-shell';

/**
 * What stands around a page that may not ask the CMS: what stood around the last page that this
 * process made, or else the look without settings.
 *
 * @param address as it was asked for: `/de/…` is answered in German.
 * @param documentLanguage of what is told on the page (BCP 47), where it is known.
 */
export function toErrorShell(address: string, documentLanguage?: string): Shell {
  const last = findLastShell();
  const language =
    documentLanguage === undefined
      ? interfaceLanguages.find((known) => new RegExp(`^/${known}(?:[/?]|$)`).test(address))
      : toInterfaceLanguage(documentLanguage);
  return {
    newsroom: last?.newsroom ?? null,
    companies: last?.companies ?? [],
    language: language ?? last?.newsroom?.language ?? 'en',
  };
}
