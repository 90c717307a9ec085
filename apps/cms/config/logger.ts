import { settings } from '../src/platform/settings/settings';

export default { level: settings.logLevel };
