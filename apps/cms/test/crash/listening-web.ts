import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { editionsIssued, editionsIssuedPath, type IssuedEdition } from '@dateline/contract';

/** A web that takes every news and keeps of which editions it was told. */
export class ListeningWeb {
  readonly told: IssuedEdition[] = [];
  private readonly server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.url === editionsIssuedPath) {
        this.told.push(...editionsIssued.parse(JSON.parse(body)).editions);
      }
      response.end();
    });
  });

  /** Answers its origin. */
  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
