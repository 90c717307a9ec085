import schema from '../../api/release/content-types/release/schema.json';
import { keptFields } from './kept-fields';

test('every field that a release has is kept', () => {
  expect(Object.keys(keptFields.shape).sort()).toEqual(Object.keys(schema.attributes).sort());
});
