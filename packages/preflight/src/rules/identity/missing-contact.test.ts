import { cleanRelease } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { missingContact } from './missing-contact';

const [investors, media] = cleanRelease.contacts;
const list = (...contacts: (typeof investors)[]) => ({
  contacts: contacts.filter((contact) => contact !== undefined),
});
const general = investors === undefined ? undefined : { ...investors, type: 'general' as const };

testRule(missingContact, {
  allowed: [list(media, investors), list(general)],
  found: [
    [list(), { field: 'contacts', severity: 'warning', message: /nobody to ask/ }],
    [list(investors), { severity: 'note', message: /for the media/ }],
    [list(media), { severity: 'warning', message: /for investors/ }],
  ],
});
