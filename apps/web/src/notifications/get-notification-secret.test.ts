import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { getNotificationSecret } from './get-notification-secret';

function writeSecrets(text: string): string {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'web.json'), text);
  return folder;
}

test('the secret is read from web.json', () => {
  const secret = 's'.repeat(32);
  expect(getNotificationSecret(writeSecrets(JSON.stringify({ notificationSecret: secret })))).toBe(
    secret,
  );
});

test.each(['', '{}', '{"notificationSecret":"letmein"}', '{"notificationSecret":7}'])(
  'a web.json of %j is refused in one sentence that tells nothing of what it holds',
  (text) => {
    const read = () => getNotificationSecret(writeSecrets(text));
    expect(read).toThrow(/web\.json holds no notificationSecret .* npm start/);
    expect(read).not.toThrow(/letmein/);
  },
);

test('a missing web.json is refused the same way', () => {
  expect(() => getNotificationSecret(makeTemporaryFolder())).toThrow(/npm start/);
});
