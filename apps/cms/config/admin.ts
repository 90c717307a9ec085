import { settings } from '../src/settings';

export default {
  auth: { secret: settings.secrets?.adminJwtSecret },
  apiToken: { salt: settings.secrets?.apiTokenSalt },
  transfer: { token: { salt: settings.secrets?.transferTokenSalt } },
  secrets: { encryptionKey: settings.secrets?.encryptionKey },
  // Previews are our own: signed for one release, on the real site.
  preview: { enabled: false },
  flags: { nps: false, promoteEE: false },
};
