import { listChosen } from './list-chosen';
import { sampleContext, sampleSaved, sampleValues, toConnected } from './testing/sample-context';
import { type TypedContext, toTypedRelease } from './to-typed-release';

function read(values: object, context: TypedContext = sampleContext) {
  const given = { ...values };
  const chosen = listChosen(given, context.saved);
  if (chosen === null) throw new Error('It waits.');
  return toTypedRelease(given, chosen, context);
}

test('the form is read as a release, empty fields as nothing', () => {
  const { release, sources } = read(sampleValues);
  expect(release).toMatchObject({
    headline: 'Harbour orders a crane',
    source: null,
    company: { legalName: 'Harbour plc' },
    dateline: { city: 'HAMBURG', region: null, day: '2026-03-02' },
    boilerplates: [{ heading: 'About Harbour' }],
    contacts: [],
  });
  expect(sources.boilerplates).toEqual([{ row: 0, documentId: 'about' }]);
});

test('a row without a block moves no other to its place', () => {
  const boilerplates = [{ boilerplate: {} }, ...sampleValues.boilerplates];
  const { release, sources } = read({ ...sampleValues, boilerplates });
  expect(release.boilerplates).toHaveLength(1);
  expect(sources.boilerplates).toEqual([{ row: 1, documentId: 'about' }]);
});

test('the blocks that come with a company are there before the first save', () => {
  const context = { ...sampleContext, saved: null };
  const { release, sources } = read({ company: toConnected('harbour') }, context);
  expect(release.boilerplates).toMatchObject([{ heading: 'About Harbour' }]);
  expect(release.contacts).toMatchObject([{ name: 'Ada Quay' }]);
  expect(sources.boilerplates).toEqual([{ row: null, documentId: 'about' }]);
});

test('blocks that were taken away after the company was saved stay away', () => {
  const { release } = read({ ...sampleValues, boilerplates: [] });
  expect(release.boilerplates).toEqual([]);
  expect(sampleSaved.company).toBe('harbour');
});

test.each([[new Date('2020-06-01T12:00:00Z')], ['2020-06-01T12:00:00.000Z']])(
  'an instant is one, as text or as the form keeps it once chosen: %p',
  (originallyIssuedAt) => {
    const { release } = read({ ...sampleValues, originallyIssuedAt });
    expect(release.originallyIssuedAt).toBe('2020-06-01T12:00:00.000Z');
  },
);

test('a body that cannot be read is none', () => {
  expect(read({ ...sampleValues, body: '{"type":"video"}' }).release.body).toBeNull();
});
