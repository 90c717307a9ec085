import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { hasErrorCode } from '../data-folder/has-error-code';

/** Milliseconds. */
const touchedEvery = 15_000;
/** After so long without a sign of life a process is gone, on whichever machine it ran. */
const goneAfter = 5 * 60_000;

const ownName = `${hostname()}.${process.pid}`;

/**
 * This process's own folder among those of all that share the data folder. What processes left
 * that are gone is removed, now and from time to time; what others are just taking in stays.
 */
export function openIncomingFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = path.join(folder, ownName);
  // A process that had our number before us has ended.
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { mode: 0o700 });
  removeLeft(folder);
  const showWorkflow = () => {
    const now = new Date();
    // Whoever emptied the data folder meant it.
    if (statSync(own, { throwIfNoEntry: false }) === undefined) return;
    utimesSync(own, now, now);
    removeLeft(folder);
  };
  setInterval(showWorkflow, touchedEvery).unref();
  return own;
}

function removeLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name === ownName) continue;
    const place = path.join(folder, name);
    const touched = statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (hasEnded(name) || Date.now() - touched > goneAfter) {
      rmSync(place, { recursive: true, force: true });
    }
  }
}

/** Of processes of this machine one can ask; of others one knows by what they touch. */
function hasEnded(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const number = Number(name.slice(dot + 1));
  if (name.slice(0, dot) !== hostname() || !Number.isSafeInteger(number)) return false;
  try {
    process.kill(number, 0);
    return false;
  } catch (error) {
    return hasErrorCode(error, 'ESRCH');
  }
}
