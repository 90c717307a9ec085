import { settings } from '../src/settings';

export default {
  host: settings.host,
  port: settings.port,
  app: { keys: settings.secrets?.appKeys },
};
