import { fieldNames } from '@dateline/release';
import schema from '../../../api/release/content-types/release/schema.json';
import { layouts } from './layouts';

/** The language is the document's own, and the images are those that its texts show. */
const notTyped = ['language', 'images'];
const typed = fieldNames.filter((name) => !notTyped.includes(name)).toSorted();

test('the working document has an attribute for each field of a release, and none beside', () => {
  expect(Object.keys(schema.attributes).toSorted()).toEqual(typed);
});

test('the form shows each of them once', () => {
  const form = layouts.find(({ uid }) => uid === 'api::release.release');
  const shown = form?.edit.flatMap((row) => row.map(([name]) => name)) ?? [];
  expect(shown.toSorted()).toEqual(typed);
});
