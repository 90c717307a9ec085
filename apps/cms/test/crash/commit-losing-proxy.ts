import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * Stands between the newsroom and PostgreSQL, and can lose the one answer that leaves the newsroom
 * in doubt: that to the commit of a transaction which wrote into the audit trail.
 */
export class CommitLosingProxy {
  private isArmed = false;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((client) => this.lead(client));

  constructor(private readonly target: URL) {}

  /** Answers the URL under which PostgreSQL is reached through it. */
  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const url = new URL(this.target);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Resolves once the answer to the next commit was lost. */
  async loseNextCommit(): Promise<void> {
    this.isArmed = true;
    await once(this.server, 'lost');
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private lead(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    let writesTrail = false;
    let isLost = false;
    client.on('data', (bytes) => {
      const words = bytes.toString('latin1');
      if (words.includes('insert into "audit_entries"')) writesTrail = true;
      if (words.includes('COMMIT')) {
        isLost = this.isArmed && writesTrail;
        writesTrail = false;
      }
      server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (!isLost) {
        client.write(bytes);
        return;
      }
      this.isArmed = false;
      client.destroy();
      server.destroy();
      this.server.emit('lost');
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
