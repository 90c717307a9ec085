import { resolve } from 'node:path';
import { getSettings } from './settings';

test('with nothing given, the newsroom runs on this machine alone', () => {
  expect(getSettings({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    cmsUrl: 'http://127.0.0.1:1337',
    publicFilesFolder: resolve('../../data/files/public'),
    withdrawnFolder: resolve('../../data/files/withdrawn'),
    withdrawnFilesFolder: resolve('../../data/files/withdrawn-files'),
    pageCacheFolder: resolve('../../data/web-cache'),
    secretsFolder: resolve('../../data/secrets'),
    behindEdge: false,
    isDevelopment: false,
  });
});

test('an empty setting is as good as none', () => {
  const empty = { DATELINE_DATA: '', DATELINE_PUBLIC_URL: '', WEB_PORT: '', DATELINE_EDGE: '' };
  expect(getSettings(empty)).toEqual(getSettings({}));
});

test('what is given counts, in one form of spelling', () => {
  const settings = getSettings({
    DATELINE_DATA: '/srv/newsroom',
    DATELINE_SECRETS: '/run/secrets',
    DATELINE_HOST: '0.0.0.0',
    WEB_PORT: '8080',
    CMS_PORT: '8081',
    DATELINE_PUBLIC_URL: 'https://News.Example.com/',
    DATELINE_EDGE: '1',
    NODE_ENV: 'development',
  });
  expect(settings).toEqual({
    host: '0.0.0.0',
    port: 8080,
    publicUrl: 'https://news.example.com',
    cmsUrl: 'http://127.0.0.1:8081',
    publicFilesFolder: '/srv/newsroom/files/public',
    withdrawnFolder: '/srv/newsroom/files/withdrawn',
    withdrawnFilesFolder: '/srv/newsroom/files/withdrawn-files',
    pageCacheFolder: '/srv/newsroom/web-cache',
    secretsFolder: '/run/secrets',
    behindEdge: true,
    isDevelopment: true,
  });
});

test.each([
  ['WEB_PORT', 'three thousand'],
  ['WEB_PORT', '0'],
  ['WEB_PORT', '80.5'],
  ['CMS_PORT', '70000'],
  ['DATELINE_PUBLIC_URL', 'news.example.com'],
  ['DATELINE_PUBLIC_URL', 'https://example.com/news'],
  ['DATELINE_CMS_URL', 'ftp://cms'],
  ['DATELINE_EDGE', 'yes'],
])('%s=%j is refused in one sentence that names it', (name, value) => {
  expect(() => getSettings({ [name]: value })).toThrow(new RegExp(`^${name} must [^\\n]+\\.$`));
});
