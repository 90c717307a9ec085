import { cleanRelease } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { missingDateline } from './missing-dateline';

const { dateline: clean } = cleanRelease;
const withParts = (parts: object) => ({ dateline: clean === null ? null : { ...clean, ...parts } });

testRule(missingDateline, {
  allowed: [withParts({ text: null }), withParts({ day: null, city: null })],
  found: [
    [{ dateline: null }, { field: 'dateline', severity: 'warning' }],
    [withParts({ text: null, city: null }), { field: 'dateline' }],
    [withParts({ text: null, day: null }), { field: 'dateline.day' }],
  ],
});
