import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { uploadProvider } from '../../platform/strapi-services';

/** Where the signed addresses of originals begin. Nothing is served here without a signature. */
const privateFilesPath = '/private-files/';
/** How long, in milliseconds, a signed address opens: an editor's working session on one screen. */
const lifetime = 60 * 60 * 1000;

/** A file as Strapi's upload plugin hands it to its provider. */
interface ProviderFile {
  hash: string;
  ext?: string;
  url: string;
  buffer?: Buffer;
  stream?: Readable;
}

/**
 * Keeps uploads in a private folder instead of the public one that Strapi writes to: until a
 * release is issued, its files are inside information like its text. Editors see them through
 * signed addresses that the admin panel is given for a short time.
 */
export function keepUploadsPrivate(strapi: Core.Strapi, folder: string, secret: string): void {
  const save = async (file: ProviderFile) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = path.basename(`${file.hash}${file.ext ?? ''}`);
    const source = file.stream ?? (file.buffer && [file.buffer]);
    if (source === undefined) throw new Error('The upload holds no bytes.');
    // Written aside and renamed: a file that is replaced is the old or the new one, never half.
    const aside = path.join(folder, `.${randomUUID()}`);
    try {
      await pipeline(source, createWriteStream(aside, { mode: 0o600 }));
      await rename(aside, path.join(folder, name));
    } finally {
      await rm(aside, { force: true });
    }
    file.url = `${privateFilesPath}${name}`;
  };
  uploadProvider(strapi).extend({
    isPrivate: () => true,
    upload: save,
    uploadStream: save,
    // A replaced file keeps its name. Strapi would delete the old one before it has the new.
    replaceStream: save,
    delete: (file: ProviderFile) =>
      rm(path.join(folder, path.basename(`${file.hash}${file.ext ?? ''}`)), { force: true }),
    getSignedUrl: (file: ProviderFile) => ({
      url: sign(file.url.split('?')[0] ?? file.url, secret, Date.now() + lifetime),
    }),
  });
  servePrivateFiles(strapi, folder, secret);
}

function servePrivateFiles(strapi: Core.Strapi, folder: string, secret: string): void {
  strapi.server.use(async (ctx, next) => {
    if (!ctx.path.startsWith(privateFilesPath)) {
      await next();
      return;
    }
    const { until, signature } = ctx.query;
    const file = path.join(folder, path.basename(ctx.path));
    if (!isSigned(ctx.path, String(until), String(signature), secret) || !(await isFile(file))) {
      ctx.status = 404;
      return;
    }
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    ctx.type = path.extname(file);
    ctx.body = createReadStream(file);
  });
}

function sign(address: string, secret: string, until: number): string {
  return `${address}?until=${until}&signature=${toSignature(address, String(until), secret)}`;
}

function isSigned(address: string, until: string, signature: string, secret: string): boolean {
  const expected = Buffer.from(toSignature(address, until, secret));
  const given = Buffer.from(signature);
  return (
    given.length === expected.length &&
    timingSafeEqual(given, expected) &&
    Number(until) > Date.now()
  );
}

function toSignature(address: string, until: string, secret: string): string {
  return createHmac('sha256', secret).update(`${address}\n${until}`).digest('base64url');
}

function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
