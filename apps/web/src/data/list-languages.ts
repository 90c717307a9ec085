import { askCms } from './ask-cms';
import { ReleaseLanguagesDocument } from './generated/operations';

/** The languages (BCP 47) of the newsroom and of its releases. Throws on any doubt. */
export async function listLanguages(): Promise<string[]> {
  const { newsroom, archive } = await askCms(ReleaseLanguagesDocument, {});
  return [newsroom.language, ...archive.languages.map(({ language }) => language)];
}
