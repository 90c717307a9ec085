import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { until } from '../until';

/** What anybody could be served of the files: `<sha256>/<name>`. */
export function listPublicFiles(dataFolder: string): string[] {
  const folder = path.join(dataFolder, 'files', 'public');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // The newsroom may take one away meanwhile.
  const stat = (entry: string) => statSync(path.join(folder, entry), { throwIfNoEntry: false });
  return entries.filter((entry) => stat(entry)?.isFile());
}

/** Resolves once nobody can be served any of these files. */
export async function untilPrivate(dataFolder: string, files: readonly string[]): Promise<void> {
  await until(async () => {
    const all = listPublicFiles(dataFolder);
    return files.some((file) => all.includes(file)) ? null : true;
  });
}
