import { emptyLibrary, joinLibraries, listChosen, toUnknown } from './list-chosen';
import { sampleLibrary, sampleSaved, sampleValues, toConnected } from './testing/sample-context';

test('what nobody touched is what was saved', () => {
  expect(listChosen(sampleValues, sampleSaved)).toEqual({
    ...{ company: 'harbour', boilerplates: ['about'], disclaimers: [], contacts: [] },
  });
});

test('what was chosen since takes the place of what was saved, and what was taken away is gone', () => {
  const values = {
    ...sampleValues,
    company: { connect: [], disconnect: [{ id: 1 }] },
    boilerplates: [{ id: 7, boilerplate: toConnected('other') }, { boilerplate: {} }],
  };
  expect(listChosen(values, sampleSaved)).toMatchObject({
    company: null,
    boilerplates: ['other', null],
  });
});

test('a row that the server has not told of yet makes it wait', () => {
  const values = { ...sampleValues, boilerplates: [{ id: 8, boilerplate: {} }] };
  expect(listChosen(values, sampleSaved)).toBeNull();
});

test('a new release has nothing but what is chosen', () => {
  const values = { company: toConnected('harbour') };
  expect(listChosen(values, null)).toMatchObject({ company: 'harbour', boilerplates: [] });
});

test('asks for the texts that are not here, and for none where all are', () => {
  const chosen = {
    company: 'harbour',
    boilerplates: ['about', 'new', null],
    disclaimers: [],
    contacts: [],
  };
  expect(toUnknown(chosen, sampleLibrary)).toEqual({
    ...{ company: '', boilerplates: 'new', disclaimers: '', contacts: '' },
  });
  const one = { ...chosen, boilerplates: ['about'] };
  expect(toUnknown(one, joinLibraries(emptyLibrary, sampleLibrary))).toBeNull();
});
