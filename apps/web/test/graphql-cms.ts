import { createServer, type Server } from 'node:http';
import { toAddress } from './to-address';

/** What a CMS answers to an operation, by its name; a refusal where there is nothing. */
export type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;

/** A CMS that answers as it is told, and notes which operations it was asked for. */
export async function openGraphqlCms(answers: Answers) {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { operationName, variables } = JSON.parse(Buffer.concat(parts).toString()) as {
        operationName: string;
        variables: Record<string, unknown>;
      };
      asked.push(operationName);
      const answer = answers[operationName];
      const body = answer ? { data: answer(variables) } : { errors: [{ message: 'No.' }] };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  return { asked, url: await toAddress(server), close: () => server.close() };
}
