import { settings } from '../src/settings';

export default {
  host: settings.host,
  port: settings.port,
  app: { keys: settings.secrets?.appKeys },
  // What they say reaches Koa only where `trust-proxies.ts` lets it through.
  proxy: { koa: settings.trustedProxies.rules.length > 0 },
  // No looking for newer versions over the network.
  logger: { updates: { enabled: false } },
};
