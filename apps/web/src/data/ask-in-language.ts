import type { InterfaceLanguage } from '@dateline/contract';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { toInterfaceLanguage } from '../language/to-interface-language';
import { askCms } from './ask-cms';

/** What the newsroom preferred when it was last asked: nearly always what it prefers now. */
let lastPreferred: InterfaceLanguage = 'en';

/**
 * Asks the CMS for what a page in a language shows: of a release in several languages the version
 * in that one. Which one the newsroom prefers comes with the answer; where it is another than was
 * thought, the question is put again.
 *
 * @throws Error on any doubt.
 */
export async function askInLanguage<
  Data extends { newsroom: { language: string } },
  Variables extends OperationVariables,
>(
  query: TypedDocumentNode<Data, Variables>,
  language: RouteLanguage,
  toVariables: (preferLanguage: InterfaceLanguage) => Variables,
): Promise<Data> {
  const asked = toNamedLanguage(language) ?? lastPreferred;
  const data = await askCms(query, toVariables(asked));
  lastPreferred = toInterfaceLanguage(data.newsroom.language);
  if (language !== 'default' || asked === lastPreferred) return data;
  return askCms(query, toVariables(lastPreferred));
}
