/** @jest-environment jsdom */
import { findField } from './find-field';

// jsdom has no CSS object; these names need no escaping inside quotation marks.
Object.assign(globalThis, { CSS: { escape: (name: string) => name } });

beforeEach(() => {
  document.body.innerHTML = `<form>
    <div><div><label>Headline*</label></div><input name="headline"></div>
    <div><div><label>Dateline</label></div><section><div><label>Day</label></div><div><input id="day"></div></section></div>
    <div><div><label>Boilerplates&nbsp;(2)</label></div>
      <section><h3><button id="row-0" aria-expanded="true"></button></h3>
        <div><label>Boilerplate (1)</label><input name="boilerplates.0.boilerplate"></div>
        <h3><button id="row-1" aria-expanded="false"></button></h3></section></div>
    <div><div><label>Links&nbsp;(0)</label></div><button id="add-link"></button></div>
  </form>`;
});

test.each([
  ['headline', 'headline'],
  ['dateline.day', 'day'],
  ['boilerplates.0.boilerplate', 'boilerplates.0.boilerplate'],
  ['boilerplates.1.boilerplate', 'row-1'],
  ['links', 'add-link'],
  ['links.0.label', 'add-link'],
])('%s is found at %s', (name, found) => {
  const control = findField(name);
  expect(control?.getAttribute('name') ?? control?.id).toBe(found);
});

test('a field that the form does not show is not found', () => {
  expect(findField('embargo')).toBeNull();
});
