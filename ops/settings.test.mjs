import { join } from 'node:path';
import { readSettings, rootFolder, toAppEnvironment, toToolEnvironment } from './settings.mjs';

describe('settings', () => {
  it('have defaults for one machine', () => {
    expect(readSettings({})).toMatchObject({
      dataFolder: join(rootFolder, 'data'),
      secretsFolder: join(rootFolder, 'data', 'secrets'),
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      cmsUrl: 'http://127.0.0.1:1337',
      webUrl: 'http://127.0.0.1:3000',
      sample: '1',
      isCi: false,
    });
  });

  it('derive addresses from ports and host', () => {
    const settings = readSettings({ CMS_PORT: '8001', WEB_PORT: '8002', DATELINE_HOST: '0.0.0.0' });
    expect(settings).toMatchObject({
      publicUrl: 'http://localhost:8002',
      cmsUrl: 'http://127.0.0.1:8001',
      webUrl: 'http://127.0.0.1:8002',
    });
    expect(readSettings({ DATELINE_HOST: '192.0.2.7' }).cmsUrl).toBe('http://192.0.2.7:1337');
    expect(readSettings({ DATELINE_HOST: '::1' }).cmsUrl).toBe('http://[::1]:1337');
  });

  it('may keep the newsroom empty', () => {
    expect(readSettings({ DATELINE_SAMPLE: '0' }).sample).toBe('0');
  });

  it.each(['0', '65536', '80a', '-1', '1e3'])('refuse the port "%s" in a sentence', (port) => {
    expect(() => readSettings({ WEB_PORT: port })).toThrow(
      `WEB_PORT is "${port}": set it to a port number from 1 to 65535.`,
    );
  });

  it('refuse one port for both apps', () => {
    expect(() => readSettings({ CMS_PORT: '3000' })).toThrow(
      'CMS_PORT and WEB_PORT are both 3000: set one of them to another port.',
    );
  });

  it('reach the apps in full, with telemetry off', () => {
    const settings = readSettings({ DATELINE_DATA: '/srv/newsroom', CMS_PORT: '8001' });
    expect(toAppEnvironment(settings, 'production')).toMatchObject({
      NODE_ENV: 'production',
      DATELINE_DATA: '/srv/newsroom',
      DATELINE_SECRETS: '/srv/newsroom/secrets',
      CMS_PORT: '8001',
      WEB_PORT: '3000',
      DATELINE_CMS_URL: 'http://127.0.0.1:8001',
      STRAPI_TELEMETRY_DISABLED: 'true',
      NEXT_TELEMETRY_DISABLED: '1',
      TURBO_TELEMETRY_DISABLED: '1',
    });
  });

  it('never tell npm that this is production, for it would leave out what the build needs', () => {
    expect(toToolEnvironment()).not.toHaveProperty('NODE_ENV');
  });
});
