import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface EnhanceScript {
  /** Holds the hash of the code, so that it can be kept for good. */
  path: string;
  code: string;
}

/** Where `build-enhancements.mjs` writes it. */
const file = resolve('dist/enhance.js');

let found: EnhanceScript | null | undefined;

/** The script that makes some things handier; null where it was not built: all works without. */
export function findEnhanceScript(): EnhanceScript | null {
  if (found === undefined) found = readScript();
  return found;
}

function readScript(): EnhanceScript | null {
  try {
    const code = readFileSync(file, 'utf8');
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
    return { path: `/enhance.${hash}.js`, code };
  } catch {
    return null;
  }
}
