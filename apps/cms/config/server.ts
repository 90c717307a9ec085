import { settings } from '../src/settings';

export default {
  host: settings.host,
  port: settings.port,
  app: { keys: settings.secrets?.appKeys },
  // No looking for newer versions over the network.
  logger: { updates: { enabled: false } },
};
