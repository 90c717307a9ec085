import type { IncomingMessage } from 'node:http';

/** Subscriptions that one address may ask for at once, and for each hour from then on. */
const burst = 10;
const perHour = 20;
/** Addresses that are remembered; the one that came first is forgotten first. */
const mostClients = 10_000;

/** Answers for each client whether it is let in. */
export function createClientBound(now: () => number): (client: string) => boolean {
  const clients = new Map<string, { left: number; at: number }>();
  return (client) => {
    const at = now();
    const known = clients.get(client) ?? { left: burst, at };
    const left = Math.min(burst, known.left + ((at - known.at) / 3_600_000) * perHour);
    clients.delete(client);
    clients.set(client, { left: left < 1 ? left : left - 1, at });
    const [oldest] = clients.keys();
    if (clients.size > mostClients && oldest !== undefined) clients.delete(oldest);
    return left >= 1;
  };
}

/**
 * Who asks: the address at the other end of the line or, behind an edge, the one that the edge added
 * last to what it was told. Of an IPv6 address the network counts, since a client has all of its own.
 */
export function toClient(request: IncomingMessage, behindEdge: boolean): string {
  const forwarded = request.headers['x-forwarded-for'];
  const told = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
  const address = (behindEdge ? told : undefined) ?? request.socket.remoteAddress ?? '';
  const plain = address.replace(/^::ffff:/i, '').slice(0, 45);
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
