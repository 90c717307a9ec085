import type { Core } from '@strapi/strapi';
import { middlewareFactories } from '../strapi-services';

/**
 * Sends a policy of our own. Strapi adds what a setting names to a list of its own, which lets pages
 * connect to any host and shows pictures of a host of its maker. Styles are written into the page by
 * the admin panel's parts while it runs.
 */
export function sendOwnPolicy(strapi: Core.Strapi, publicUrl: string): void {
  const policy = toPolicy(new URL(publicUrl).origin);
  const factories = middlewareFactories(strapi);
  const createSecurity = factories.get('strapi::security');
  factories.set('strapi::security', (config, context) => {
    const addOthers = createSecurity({ ...config, contentSecurityPolicy: false }, context);
    return (ctx, next) => {
      ctx.set('Content-Security-Policy', policy);
      return addOthers(ctx, next);
    };
  });
}

function toPolicy(publicOrigin: string): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'base-uri': ["'self'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'", 'data:'],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
    // Previews are shown as the public will see them.
    'frame-src': ["'self'", publicOrigin],
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'data:', 'blob:'],
    'object-src': ["'none'"],
    'script-src': ["'self'"],
    'script-src-attr': ["'none'"],
    'style-src': ["'self'", "'unsafe-inline'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
