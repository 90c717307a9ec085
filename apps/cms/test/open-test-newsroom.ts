import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createTestDatabase } from './create-test-database';

declare global {
  /** Which database the Jest project runs on; see jest.config.mjs. */
  var datelineDatabase: 'sqlite' | 'postgres';
  /** Loads the compiled CMS with these settings; see cms-environment.mjs. */
  var loadCms: (environment: NodeJS.ProcessEnv) => Promise<Core.Strapi>;
}

export interface TestNewsroom {
  strapi: Core.Strapi;
  /** Origin under which the CMS listens, on a port of its own. */
  url: string;
  dataFolder: string;
  /** Null on SQLite. */
  databaseUrl: string | null;
  /** One GraphQL request as a stranger sends it: status and body. */
  ask(query: string, variables?: object): Promise<{ status: number; body: GraphqlAnswer }>;
  /** Stops the CMS and starts it again on the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** What GraphQL answered: tests say in their queries what to expect of it. */
export interface Answered {
  [field: string]: Answered & Answered[];
}

export interface GraphqlAnswer {
  data?: Answered;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Boots the compiled CMS on an empty data folder and, by the Jest project, on SQLite or on a new
 * PostgreSQL database; on what `restore` puts there before it starts, where there is one. One at a time in a test file: Strapi is global.
 */
export async function openTestNewsroom({
  sample = false,
  webUrl = 'http://127.0.0.1:9',
  trustedProxies,
  runsJobs = true,
  accessSeconds,
  restore = () => Promise.resolve(),
}: {
  sample?: boolean;
  webUrl?: string;
  trustedProxies?: string;
  /** Whether anything is done that nobody asked for: what falls due, receipts, mails. */
  runsJobs?: boolean;
  /** How long the token of a sign-in is good for, where a test may take longer on a busy machine. */
  accessSeconds?: number;
  restore?: (place: { dataFolder: string; databaseUrl: string | null }) => Promise<void>;
} = {}): Promise<TestNewsroom> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
  writeSecrets(path.join(dataFolder, 'secrets'));
  const database = await createTestDatabase(globalThis.datelineDatabase);
  await restore({ dataFolder, databaseUrl: database.url });
  setEnvironment({
    DATELINE_DATA: dataFolder,
    DATELINE_DATABASE_URL: database.url ?? undefined,
    DATELINE_SAMPLE: sample ? '1' : '0',
    DATELINE_WEB_URL: webUrl,
    // Receipts find nobody there, and no other newsroom that runs on this machine.
    DATELINE_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    DATELINE_TRUSTED_PROXIES: trustedProxies,
    DATELINE_JOBS: runsJobs ? '1' : '0',
    DATELINE_SESSION_ACCESS: accessSeconds?.toString(),
    DATELINE_LOG_LEVEL: 'error',
    DATELINE_PUBLIC_URL: 'https://newsroom.example',
    NODE_ENV: 'production',
  });
  const newsroom: TestNewsroom = {
    ...(await start()),
    dataFolder,
    databaseUrl: database.url,
    async ask(query, variables) {
      const response = await fetch(`${newsroom.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: (await response.json()) as GraphqlAnswer };
    },
    async restart() {
      await newsroom.strapi.destroy();
      Object.assign(newsroom, await start());
    },
    async close() {
      await newsroom.strapi.destroy();
      await database.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
  return newsroom;
}

async function start(): Promise<Pick<TestNewsroom, 'strapi' | 'url'>> {
  const strapi = await globalThis.loadCms({ ...process.env });
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return { strapi, url: `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}` };
}

function setEnvironment(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

function writeSecrets(folder: string): void {
  const secret = () => randomBytes(32).toString('base64url');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'cms.json'),
    JSON.stringify({
      appKeys: [secret(), secret()],
      apiTokenSalt: secret(),
      adminJwtSecret: secret(),
      transferTokenSalt: secret(),
      encryptionKey: secret(),
    }),
  );
  writeFileSync(
    path.join(folder, 'web.json'),
    JSON.stringify({ notificationSecret: 'notification-secret-of-the-tests' }),
  );
}
