import type { NextApiRequest, NextApiResponse } from 'next';

/** Answers 200 as soon as pages can be asked for. */
export default function handler(_request: NextApiRequest, response: NextApiResponse): void {
  response.status(200).json({ message: 'The newsroom is up.' });
}
