import type { NextApiRequest, NextApiResponse } from 'next';
import { listSuggestions } from '../../../data/list-suggestions';
import { isNoAnswer } from '../../../data/no-answer-error';
import { logError } from '../../../log-error';
import { refuseUnlessRead } from '../../../refuse-unless-read';
import { parseSearchQuestion } from '../../../search/parse-search-question';

/** One letter finds everything. */
const fewestCharacters = 2;

const mostSuggestions = 5;

/** Answers `/search/suggest?q=` with up to five releases as JSON, the best first. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  if (refuseUnlessRead(request, response)) return response.json({ message: 'Ask by GET.' });
  const { question } = parseSearchQuestion(request.url ?? '');
  if (question.words.length < fewestCharacters) {
    response.status(400).json({ message: 'Ask with `q`, two to 200 characters of text.' });
    return;
  }
  try {
    response.status(200).json(await listSuggestions(question.words, mostSuggestions));
  } catch (error) {
    if (!isNoAnswer(error)) throw error;
    logError(error);
    response.setHeader('Retry-After', '10');
    response.status(503).json({ message: 'The newsroom cannot answer just now.' });
  }
}
