import { existsSync, readFileSync } from 'node:fs';
import type { BlockList } from 'node:net';
import path from 'node:path';
import { parseMailAddress } from '@dateline/contract';
import { z } from 'zod';
import { parseProxies } from '../request-origin/parse-proxies';

/**
 * The CMS's settings, read once from the environment and the secrets folder. No other file of
 * this app reads `process.env`.
 */

const port = z.coerce.number().int().min(1).max(65_535);

const mailAddress = z
  .string()
  .refine((text) => parseMailAddress(text) === text, 'must be an e-mail address');

const seconds = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const proxies = z
  .string()
  .default('')
  .transform((text, context) => {
    try {
      return parseProxies(text);
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : 'names no addresses');
      return z.NEVER;
    }
  });

const environment = z.object({
  DATELINE_DATA: z.string().default(path.resolve(process.cwd(), '../../data')),
  DATELINE_SECRETS: z.string().optional(),
  DATELINE_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATELINE_HOST: z.string().default('127.0.0.1'),
  CMS_PORT: port.default(1337),
  WEB_PORT: port.default(3000),
  DATELINE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATELINE_GRAPHQL_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATELINE_WEB_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATELINE_TRUSTED_PROXIES: proxies,
  DATELINE_LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  DATELINE_SAMPLE: z.enum(['0', '1']).default('0'),
  DATELINE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  DATELINE_MAIL_FROM: mailAddress.optional(),
  DATELINE_MAIL_BOUNCES: mailAddress.optional(),
  DATELINE_MAIL_RATE: z.coerce.number().min(0.1).max(10_000).default(200),
  DATELINE_MAIL_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(10),
  DATELINE_JOBS: z.enum(['0', '1']).default('1'),
  DATELINE_SESSION_ACCESS: seconds(60, 3_600).default(300),
  DATELINE_SESSION_IDLE: seconds(300, 86_400).default(1_800),
  DATELINE_SESSION_MAX: seconds(3_600, 2_592_000).default(43_200),
});

const cmsSecrets = z.object({
  appKeys: z.array(z.string().min(32)).min(1),
  apiTokenSalt: z.string().min(32),
  adminJwtSecret: z.string().min(32),
  transferTokenSalt: z.string().min(32),
  encryptionKey: z.string().min(32),
});

const webSecrets = z.object({ notificationSecret: z.string().min(32) });

export type CmsSecrets = z.infer<typeof cmsSecrets> & z.infer<typeof webSecrets>;

export interface Settings {
  dataFolder: string;
  databaseUrl: string | null;
  host: string;
  port: number;
  /** Origin under which the public reads the newsroom. */
  publicUrl: string;
  /** Address under which the public asks GraphQL. */
  graphqlUrl: string;
  /** Origin under which this CMS reaches the newsroom's web. */
  webUrl: string;
  /** Whose word counts on where a request came from and whether it came over TLS. */
  trustedProxies: BlockList;
  /** Whether an empty newsroom is filled with the sample and demo accounts. */
  sample: boolean;
  /** Whether this process issues what falls due and tells the world; commands beside it do not. */
  runsJobs: boolean;
  logLevel: 'error' | 'warn' | 'info' | 'debug';
  mail: MailSettings;
  sessions: SessionSettings;
  /** Null while the admin panel is built, before there are any; the CMS does not start without. */
  secrets: CmsSecrets | null;
}

/** How e-mail alerts go out. */
export interface MailSettings {
  /** smtp:// or smtps://; null where mails are written into the data folder. */
  smtpUrl: string | null;
  /** The address that mails are from. */
  from: string;
  /** Where mail that cannot be delivered goes back to, with a detail after `+`; null for none. */
  bounces: string | null;
  /** Mails a second, of this process. */
  rate: number;
  connections: number;
}

/** How long a sign-in in the admin holds, in seconds. */
export interface SessionSettings {
  /** Of the token that each request carries; it is renewed while somebody works. */
  access: number;
  /** Without any renewal. */
  idle: number;
  /** At the longest. */
  max: number;
}

/** @throws Error naming the variable or file that is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `The environment variable ${issue?.path.join('.')} is not usable: ${issue?.message}`,
    );
  }
  const given = parsed.data;
  const secretsFolder = given.DATELINE_SECRETS ?? path.join(given.DATELINE_DATA, 'secrets');
  if (given.DATELINE_SMTP_URL !== undefined && given.DATELINE_MAIL_FROM === undefined) {
    throw new Error(
      'The environment variable DATELINE_MAIL_FROM is missing: say which address alerts are from.',
    );
  }
  const publicUrl = given.DATELINE_PUBLIC_URL ?? `http://localhost:${given.WEB_PORT}`;
  return {
    dataFolder: given.DATELINE_DATA,
    databaseUrl: given.DATELINE_DATABASE_URL ?? null,
    host: given.DATELINE_HOST,
    port: given.CMS_PORT,
    publicUrl,
    graphqlUrl: given.DATELINE_GRAPHQL_URL ?? `http://localhost:${given.CMS_PORT}/graphql`,
    webUrl: given.DATELINE_WEB_URL ?? `http://127.0.0.1:${given.WEB_PORT}`,
    trustedProxies: given.DATELINE_TRUSTED_PROXIES,
    sample: given.DATELINE_SAMPLE === '1',
    runsJobs: given.DATELINE_JOBS === '1',
    logLevel: given.DATELINE_LOG_LEVEL,
    mail: {
      smtpUrl: given.DATELINE_SMTP_URL ?? null,
      from: given.DATELINE_MAIL_FROM ?? `newsroom@${new URL(publicUrl).hostname}`,
      bounces: given.DATELINE_MAIL_BOUNCES ?? null,
      rate: given.DATELINE_MAIL_RATE,
      connections: given.DATELINE_MAIL_CONNECTIONS,
    },
    sessions: {
      access: given.DATELINE_SESSION_ACCESS,
      idle: given.DATELINE_SESSION_IDLE,
      max: given.DATELINE_SESSION_MAX,
    },
    secrets: readSecrets(secretsFolder),
  };
}

function readSecrets(folder: string): CmsSecrets | null {
  const own = readJson(path.join(folder, 'cms.json'));
  const common = readJson(path.join(folder, 'web.json'));
  if (own === null || common === null) return null;
  return { ...cmsSecrets.parse(own), ...webSecrets.parse(common) };
}

function readJson(file: string): unknown {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`The file of secrets ${path.basename(file)} cannot be read.`, { cause: error });
  }
}

export const settings = readSettings(process.env);
