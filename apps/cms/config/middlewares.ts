// Without strapi::logger: it would write the signed addresses of private files into the log.
export default [
  'strapi::errors',
  // With a policy of our own: strapi-overrides/content-security-policy.ts.
  'strapi::security',
  // The admin panel is served from this origin; only the public GraphQL answers others (plugins.ts).
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
