import type { Context } from 'koa';

/** A part of the route's path; empty where the route has none of that name. */
export function toParameter(ctx: Context, name: string): string {
  return (ctx['params'] as Record<string, string | undefined>)[name] ?? '';
}
