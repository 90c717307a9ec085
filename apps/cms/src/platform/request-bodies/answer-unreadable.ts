import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

/** What readers of bodies throw: http-errors of their own, which Strapi takes for faults of ours. */
const status = z.number().min(400).max(499);
const unreadable = z.union([
  z.looseObject({ status, expose: z.literal(true) }),
  // JSON that breaks off comes with what there was of it.
  z.looseObject({ status, body: z.string() }),
]);

const sentences: Record<number, string> = {
  413: 'The request is too large: send less at once.',
  415: 'A request of this type is not read here: send JSON.',
};

/** A body that is too large or cannot be read is its sender's affair: 4xx, and one line in the log. */
export async function answerUnreadable(
  strapi: Core.Strapi,
  ctx: Context,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refused = unreadable.safeParse(error);
    const isAnswered =
      error instanceof errors.ApplicationError || error instanceof errors.HttpError;
    if (isAnswered || !refused.success) throw error;
    const { status } = refused.data;
    strapi.log.warn(`${ctx.method} ${ctx.path.slice(0, 100)}: a request was not read (${status}).`);
    const message = sentences[status] ?? 'The request cannot be read.';
    ctx.status = status;
    ctx.body = { data: null, error: { status, name: 'UnreadableRequestError', message } };
  }
}
