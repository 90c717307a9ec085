import type { Context } from 'koa';
import { Refusal } from '../../platform/refusal';

/** Runs what was asked in the admin; a refusal is answered in the shape of Strapi's own errors. */
export async function tellRefusal(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) {
      answer(ctx, 400, 'ApplicationError', error.message);
      return;
    }
    if (!isDatabaseFault(error)) throw error;
    strapi.log.error(error);
    answer(ctx, 503, 'ServiceUnavailableError', lostDatabase);
  }
}

/** If the connection drops during COMMIT the outcome is unknown, so the message claims neither. */
const lostDatabase =
  'The database failed before this was confirmed. Reload the page: it shows whether it was done. ' +
  'If it was not, try again; if that fails too, tell whoever runs the newsroom.';

/** A statement that failed has the database's code, a connection that broke has its driver's words. */
function isDatabaseFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === 'string' || /^Connection terminated|^Knex: Timeout/.test(String(message));
}

function answer(ctx: Context, status: number, name: string, message: string): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message } };
}
