import { settings } from '../src/platform/settings/settings';

export default {
  host: settings.host,
  port: settings.port,
  app: { keys: settings.secrets?.appKeys },
  // What they say reaches Koa only where `trust-proxies.ts` lets it through.
  proxy: { koa: settings.trustedProxies.rules.length > 0 },
  // Longer than a proxy or a client keeps an idle connection (nginx: 60 s), so that it is never this
  // side that closes one just as the next request comes in on it. Milliseconds; Node.js closes at 5 s.
  http: { serverOptions: { keepAliveTimeout: 65_000 } },
  // No looking for newer versions over the network.
  logger: { updates: { enabled: false } },
};
