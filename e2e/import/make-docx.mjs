import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Whether there is a LibreOffice Writer to make a .docx with. CI must have one: there it is never
 * told to be missing.
 */
export function hasWriter() {
  const isNeeded = process.env['CI'] === 'true';
  return isNeeded || spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * A real .docx, as LibreOffice Writer saves it.
 * @param {string} name without ending
 * @param {string} html what stands in it
 * @returns {{ file: string, remove: () => void }}
 */
export function makeDocx(name, html) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-docx-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    writeFileSync(join(folder, `${name}.html`), html);
    execFileSync(
      'soffice',
      [
        '--headless',
        '--norestore',
        // A profile of its own: LibreOffice runs once for each.
        `-env:UserInstallation=file://${folder}/profile`,
        '--infilter=HTML (StarWriter)',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        folder,
        join(folder, `${name}.html`),
      ],
      { stdio: 'pipe', timeout: 120_000 },
    );
    return { file: join(folder, `${name}.docx`), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
