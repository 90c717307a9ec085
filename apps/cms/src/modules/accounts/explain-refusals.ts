import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const bare = z.looseObject({
  error: z.looseObject({
    status: z.literal(403),
    message: z.enum(['Forbidden', 'Forbidden access', 'Policy Failed']),
  }),
});

const sentence =
  'Your account lacks the right to do this. Ask an administrator of the newsroom for it.';

/** Strapi's own refusals are one word, which the admin panel shows as it is: here it becomes a sentence. */
export function explainRefusals(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    const refusal = bare.safeParse(ctx.body);
    if (!refusal.success) return;
    const { error, ...others } = refusal.data;
    ctx.body = { ...others, error: { ...error, message: sentence } };
  });
}
