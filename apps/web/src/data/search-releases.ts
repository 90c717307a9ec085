import { CombinedGraphQLErrors } from '@apollo/client';
import type { SearchAnswer, SearchQuestion } from '../domain/search';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { isAnyWithdrawn } from '../withdrawals/is-any-withdrawn';
import { askInLanguage } from './ask-in-language';
import { SearchDocument } from './generated/operations';
import { toReleaseInList } from './to-release-in-list';
import { toShell } from './to-shell';

const shownHits = 20;

/**
 * What a visitor's question finds; null where the CMS says that nothing can be asked like this.
 * Words are looked for in every language, since they are in one themselves; without words a
 * release in several languages is found once.
 *
 * @throws NoAnswerError on any doubt.
 */
export async function searchReleases(
  { words, after, ...conditions }: SearchQuestion,
  language: RouteLanguage,
): Promise<{ shell: Shell; answer: SearchAnswer } | null> {
  const isOpen = words === '' && conditions.language === null;
  try {
    const sent = await askInLanguage(SearchDocument, language, (preferLanguage) => ({
      search: words === '' ? null : words,
      filter: { ...conditions, ...(isOpen && { preferLanguage }) },
      first: shownHits,
      after,
    }));
    const { edges, pageInfo, totalCount, isTotalExact, searchedFor } = sent.releases;
    return {
      shell: toShell(sent, toNamedLanguage(language)),
      answer: {
        // The CMS may have answered in the moment before a withdrawal.
        hits: edges
          .filter(({ node }) => !isAnyWithdrawn([node.slug]))
          .map(({ node, match }) => ({ release: toReleaseInList(node), match })),
        totalCount,
        isTotalExact,
        searchedFor,
        nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        counts: sent.archive,
      },
    };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Whether the CMS found fault with the question alone. */
function isRefusal(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return (
    CombinedGraphQLErrors.is(cause) &&
    cause.errors.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')
  );
}
