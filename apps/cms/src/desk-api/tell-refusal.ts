import type { Context } from 'koa';
import { Refusal } from '../use-cases/refusal';

/** Runs what was asked at the desk; a refusal is answered in the shape of Strapi's own errors. */
export async function tellRefusal(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ctx.status = 400;
    ctx.body = {
      data: null,
      error: { status: 400, name: 'ApplicationError', message: error.message },
    };
  }
}
