import { type OpenedFile, readWindows } from '../opened-file';

/** Too long to stand in the data of a picture by chance. */
const markup = /<script[\s>/]|<!doctype html|<html[\s>]|<iframe[\s>]|<\?php\s/i;

/** Markup within a picture or recording, which a browser that guesses types would run. */
export async function findHiddenMarkup(file: OpenedFile): Promise<string | null> {
  for await (const { text } of readWindows(file)) {
    if (markup.test(text)) return 'has a web page or script hidden in it: save it again';
  }
  return null;
}
