import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Client } from 'pg';
import { z } from 'zod';

const fileList = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/** Puts a newsroom of test/fixtures into an empty data folder and, where there is one, its database. */
export async function restoreNewsroom(
  fixture: string,
  { dataFolder, databaseUrl }: { dataFolder: string; databaseUrl: string | null },
): Promise<void> {
  const folder = path.join(__dirname, 'fixtures', fixture);
  const kept = databaseUrl === null ? 'newsroom.db' : 'newsroom.sql';
  const bytes = brotliDecompressSync(readFileSync(path.join(folder, `${kept}.br`)));
  if (databaseUrl === null) {
    writeFileSync(path.join(dataFolder, kept), bytes);
  } else {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(bytes.toString('utf8'));
    await client.end();
  }
  const list: unknown = JSON.parse(readFileSync(path.join(folder, `${kept}.files.json`), 'utf8'));
  for (const [name, sha256] of Object.entries(fileList.parse(list))) {
    const place = path.join(dataFolder, 'files', name);
    mkdirSync(path.dirname(place), { recursive: true });
    copyFileSync(path.join(folder, 'files', sha256), place);
  }
}
