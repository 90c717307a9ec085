import { settings } from '../src/settings';

// Without strapi::logger: it would write the signed addresses of private files into the log.
export default [
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'frame-src': ["'self'", settings.publicUrl],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  // The admin panel is served from this origin; only the public GraphQL answers others (plugins.ts).
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
