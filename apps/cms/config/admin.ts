import { settings } from '../src/platform/settings/settings';

const { access, idle, max } = settings.sessions;

export default {
  auth: {
    secret: settings.secrets?.adminJwtSecret,
    sessions: {
      accessTokenLifespan: access,
      idleSessionLifespan: idle,
      maxSessionLifespan: max,
      // Of those who asked to be remembered: until the browser is opened again, and no longer.
      idleRefreshTokenLifespan: idle,
      maxRefreshTokenLifespan: max,
    },
  },
  apiToken: { salt: settings.secrets?.apiTokenSalt },
  transfer: { token: { salt: settings.secrets?.transferTokenSalt } },
  secrets: { encryptionKey: settings.secrets?.encryptionKey },
  // Previews are our own: signed for one release, on the real site.
  preview: { enabled: false },
  flags: { nps: false, promoteEE: false },
};
