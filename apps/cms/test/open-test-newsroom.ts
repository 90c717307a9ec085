import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  /** A folder that files of this run copy from, made by the first that needs it. */
  var findPreparedFolder: (
    name: string,
    make: (unfinished: string) => Promise<void>,
  ) => Promise<string>;
}

export interface TestNewsroom {
  strapi: Core.Strapi;
  /** Origin under which the CMS listens, on a port of its own. */
  url: string;
  dataFolder: string;
  /** Null on SQLite. */
  databaseUrl: string | null;
  /** One GraphQL request as an anonymous visitor sends it: status and body. */
  ask(query: string, variables?: object): Promise<{ status: number; body: GraphqlAnswer }>;
  /** Stops the CMS and starts it again on the same data. */
  restart(changes?: Partial<Pick<TestSettings, 'runsJobs'>>): Promise<void>;
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

interface TestSettings {
  sample: boolean;
  webUrl: string;
  trustedProxies?: string;
  /** Whether anything is done that nobody asked for: what falls due, receipts, mails. */
  runsJobs: boolean;
  /** How long the token of a sign-in is good for, where a test may take longer on a busy machine. */
  accessSeconds?: number;
}

interface Place {
  dataFolder: string;
  databaseUrl: string | null;
}

const defaults: TestSettings = { sample: false, webUrl: 'http://127.0.0.1:9', runsJobs: true };

/**
 * Boots the compiled CMS, by the Jest project on SQLite or PostgreSQL, on a copy of a newsroom
 * whose first start is over; or on what `restore` puts into an empty data folder and database. One
 * at a time in a test file: Strapi is global.
 */
export async function openTestNewsroom({
  restore,
  ...given
}: Partial<TestSettings> & {
  restore?: (place: Place) => Promise<void>;
} = {}): Promise<TestNewsroom> {
  const settings = { ...defaults, ...given };
  const prepared = restore === undefined ? await prepareNewsroom(settings.sample) : null;
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
  const database = await createTestDatabase(globalThis.datelineDatabase, prepared?.databaseUrl);
  if (prepared === null) writeSecrets(path.join(dataFolder, 'secrets'));
  else cpSync(prepared.dataFolder, dataFolder, { recursive: true });
  await restore?.({ dataFolder, databaseUrl: database.url });
  setEnvironment({ dataFolder, databaseUrl: database.url }, settings);
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
    async restart(changes) {
      await newsroom.strapi.destroy();
      const place = { dataFolder, databaseUrl: database.url };
      if (changes !== undefined) setEnvironment(place, { ...settings, ...changes });
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

/** The first start of a newsroom makes some 200 tables and, with the sample, all that is in it. */
async function prepareNewsroom(sample: boolean): Promise<Place> {
  const name = `${globalThis.datelineDatabase}-${sample ? 'sample' : 'empty'}`;
  const folder = await globalThis.findPreparedFolder(name, async (unfinished) => {
    const dataFolder = path.join(unfinished, 'data');
    writeSecrets(path.join(dataFolder, 'secrets'));
    const { url } = await createTestDatabase(globalThis.datelineDatabase);
    setEnvironment({ dataFolder, databaseUrl: url }, { ...defaults, sample, runsJobs: false });
    const { strapi } = await start();
    await strapi.destroy();
    writeFileSync(path.join(unfinished, 'database.json'), JSON.stringify(url));
  });
  const databaseUrl: unknown = JSON.parse(readFileSync(path.join(folder, 'database.json'), 'utf8'));
  return {
    dataFolder: path.join(folder, 'data'),
    databaseUrl: typeof databaseUrl === 'string' ? databaseUrl : null,
  };
}

function setEnvironment({ dataFolder, databaseUrl }: Place, settings: TestSettings): void {
  const variables: Record<string, string | undefined> = {
    DATELINE_DATA: dataFolder,
    DATELINE_DATABASE_URL: databaseUrl ?? undefined,
    DATELINE_SAMPLE: settings.sample ? '1' : '0',
    DATELINE_WEB_URL: settings.webUrl,
    // Receipts find nobody there, and no other newsroom that runs on this machine.
    DATELINE_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    DATELINE_TRUSTED_PROXIES: settings.trustedProxies,
    DATELINE_JOBS: settings.runsJobs ? '1' : '0',
    DATELINE_SESSION_ACCESS: settings.accessSeconds?.toString(),
    DATELINE_LOG_LEVEL: 'error',
    DATELINE_PUBLIC_URL: 'https://newsroom.example',
    NODE_ENV: 'production',
  };
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
