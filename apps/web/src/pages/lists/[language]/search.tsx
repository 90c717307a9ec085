import type { GetServerSideProps } from 'next';
import { searchPath } from '@dateline/contract';
import { isNoAnswer } from '../../../data/no-answer-error';
import { searchReleases } from '../../../data/search-releases';
import type { SearchQuestion } from '../../../domain/search';
import type { Shell } from '../../../domain/shell';
import { SearchPage, type SearchOutcome } from '../../../features/search/search-page';
import { toSearchQuery } from '../../../features/search/to-search-path';
import { getMessages } from '../../../language/language-context';
import { isRouteLanguage, type RouteLanguage } from '../../../language/route-language';
import { logError } from '../../../log-error';
import { refuseUnlessRead } from '../../../refuse-unless-read';
import { parseSearchQuestion } from '../../../search/parse-search-question';
import { getSettings } from '../../../settings';
import { toErrorShell } from '../../../shell/to-error-shell';
import { ListPage } from '../../../ui/list-page';

interface SearchPageProps {
  shell: Shell;
  question: SearchQuestion;
  outcome: SearchOutcome;
  origin: string;
}

export default function Search({ shell, question, outcome, origin }: SearchPageProps) {
  const { search } = getMessages(shell.language);
  return (
    <ListPage
      shell={shell}
      place="search"
      origin={origin}
      path={searchPath}
      query={toSearchQuery(question)}
      title={question.words ? search.titleOf(question.words) : search.title}
      description={search.description}
      crumbs={[{ name: search.title, path: searchPath }]}
      isIndexed={false}
    >
      <SearchPage question={question} outcome={outcome} />
    </ListPage>
  );
}

/** Rendered for each request and kept by nobody: a question is its visitor's own. */
export const getServerSideProps: GetServerSideProps<
  SearchPageProps,
  { language: string }
> = async ({ params, req, res }) => {
  const language = params?.language;
  if (!isRouteLanguage(language)) return { notFound: true };
  res.setHeader('Cache-Control', 'no-store');
  const address = req.url ?? '';
  const { question, unclear } = parseSearchQuestion(address);
  // Drawn without a question to the CMS: only machines that try the door send anything else.
  if (refuseUnlessRead(req, res)) {
    const outcome = { kind: 'only-read' } as const;
    return {
      props: { shell: toErrorShell(address), question, outcome, origin: getSettings().publicUrl },
    };
  }
  const { shell, outcome } =
    unclear === null
      ? await ask(question, language, address)
      : { shell: toErrorShell(address), outcome: { kind: 'unclear', parameter: unclear } as const };
  if (outcome.kind === 'unclear') res.statusCode = 400;
  if (outcome.kind === 'no-answer') {
    res.statusCode = 503;
    res.setHeader('Retry-After', '10');
  }
  return { props: { shell, question, outcome, origin: getSettings().publicUrl } };
};

/** What was typed is kept, whatever comes of it. */
async function ask(
  question: SearchQuestion,
  language: RouteLanguage,
  address: string,
): Promise<{ shell: Shell; outcome: SearchOutcome }> {
  try {
    const found = await searchReleases(question, language);
    if (found !== null)
      return { shell: found.shell, outcome: { kind: 'answer', answer: found.answer } };
    // Parameters that can be read were refused all the same: a cursor of another question.
    const parameter = question.after === null ? 'q' : 'after';
    return { shell: toErrorShell(address), outcome: { kind: 'unclear', parameter } };
  } catch (error) {
    if (!isNoAnswer(error)) throw error;
    logError(error);
    return { shell: toErrorShell(address), outcome: { kind: 'no-answer' } };
  }
}

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
