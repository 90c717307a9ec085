import { resolve } from 'node:path';
import { z } from 'zod';

/** The web's settings. This file alone reads the environment. */
export interface Settings {
  /** Address that the server listens on. */
  host: string;
  port: number;
  /** Public origin of the newsroom, without a slash at the end. */
  publicUrl: string;
  /** Where the web asks the CMS: an origin without a slash at the end. */
  cmsUrl: string;
  /** Issued files: `<sha256>/<name>`. */
  publicFilesFolder: string;
  /** Tombstones of withdrawn releases: an empty file for each slug. Written by the CMS. */
  withdrawnFolder: string;
  /** Tombstones of withdrawn files: an empty file for each SHA-256. Written by the CMS. */
  withdrawnFilesFolder: string;
  /** Rendered pages, a folder for each build. */
  pageCacheFolder: string;
  /** Secrets that the web shares with the CMS: `web.json`. */
  secretsFolder: string;
  /** Whether an edge in front compresses, so that the web need not. */
  behindEdge: boolean;
  /** Whether pages change under a developer's hands, so that none is kept. */
  isDevelopment: boolean;
}

const port = z.coerce
  .number('must be a port number, for example 3000')
  .int('must be a port number, for example 3000')
  .min(1, 'must be a port number from 1 to 65535')
  .max(65535, 'must be a port number from 1 to 65535');

const origin = z
  .string()
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`;
  }, 'must be an address without a path, for example https://news.example.com')
  .transform((text) => new URL(text).origin);

const environment = z.object({
  DATELINE_DATA: z.string().default('../../data'),
  DATELINE_SECRETS: z.string().optional(),
  DATELINE_HOST: z.string().default('127.0.0.1'),
  CMS_PORT: port.default(1337),
  WEB_PORT: port.default(3000),
  DATELINE_PUBLIC_URL: origin.optional(),
  DATELINE_CMS_URL: origin.optional(),
  NODE_ENV: z.string().optional(),
  DATELINE_EDGE: z.enum(['0', '1'], 'must be 1 (an edge is in front) or 0').default('0'),
});

/**
 * Reads the settings; an empty one is as good as none. A relative folder counts from the current
 * folder, which is `apps/web`.
 *
 * @throws Error of one sentence for each setting that is not usable.
 */
export function getSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!given.success) {
    throw new Error(
      given.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'),
    );
  }
  const values = given.data;
  const data = resolve(values.DATELINE_DATA);
  return {
    host: values.DATELINE_HOST,
    port: values.WEB_PORT,
    publicUrl: values.DATELINE_PUBLIC_URL ?? `http://localhost:${values.WEB_PORT}`,
    cmsUrl: values.DATELINE_CMS_URL ?? `http://127.0.0.1:${values.CMS_PORT}`,
    publicFilesFolder: resolve(data, 'files/public'),
    withdrawnFolder: resolve(data, 'files/withdrawn'),
    withdrawnFilesFolder: resolve(data, 'files/withdrawn-files'),
    pageCacheFolder: resolve(data, 'web-cache'),
    secretsFolder: values.DATELINE_SECRETS
      ? resolve(values.DATELINE_SECRETS)
      : resolve(data, 'secrets'),
    behindEdge: values.DATELINE_EDGE === '1',
    isDevelopment: values.NODE_ENV === 'development',
  };
}
