import { showCopyButtons } from './copy-buttons';
import { showPrintButtons } from './print-buttons';
import { suggestReleases } from './suggest-releases';

showCopyButtons(document);
showPrintButtons(document);
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  suggestReleases(field);
}
