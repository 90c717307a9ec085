import type { Probe, ProbeAnswer } from './probe';

/** Milliseconds that an answer may take, and bytes of it that are looked at. */
const timeoutMs = 5_000;
const mostBytes = 2_000_000;

/** Makes a request as a visitor would; null where nothing answers, or `signal` breaks it off. */
export async function sendProbe(
  { method, url, headers, body }: Probe,
  signal: AbortSignal,
): Promise<ProbeAnswer | null> {
  try {
    const response = await fetch(url, {
      method,
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    return {
      status: response.status,
      headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
      body: await readStart(response),
    };
  } catch {
    return null;
  }
}

async function readStart(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    read += chunk.byteLength;
    if (read > mostBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
