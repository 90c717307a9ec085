import { renderToStaticMarkup } from 'react-dom/server';
import { toVisibleText } from '../../../test/to-visible-text';
import type { MediaFile, MediaItem } from '../../domain/media';
import { MediaPage } from './media-page';
import { toPreviewFile } from './to-preview-file';

const toFile = (name: string, width: number | null, mediaType = 'image/jpeg'): MediaFile => ({
  name,
  path: `/files/${name}`,
  mediaType,
  bytes: 1_200_000,
  width,
  height: width,
});

const toItem = (changes: Partial<MediaItem> = {}): MediaItem => ({
  id: 'one',
  kind: 'picture',
  title: 'Pilot plant',
  caption: null,
  credit: null,
  terms: null,
  alternativeText: 'A plant by a river',
  company: { slug: 'varmholt', name: 'Varmholt' },
  file: toFile('plant.jpg', 4000),
  sizes: [toFile('small.jpg', 320), toFile('middle.jpg', 1280)],
  ...changes,
});

const draw = (...items: MediaItem[]) => renderToStaticMarkup(<MediaPage items={items} />);

test('each size is a download that says its kind, pixels and bytes', () => {
  const html = draw(toItem());
  for (const name of ['plant.jpg', 'middle.jpg', 'small.jpg']) {
    expect(html).toContain(`href="/files/${name}" download="${name}"`);
  }
  expect(html).toContain('Download Pilot plant: JPG, 4000 × 4000 px, 1.2 MB');
});

test('what is shown is the smallest size that is sharp enough', () => {
  expect(toPreviewFile(toItem())?.name).toBe('middle.jpg');
  expect(toPreviewFile(toItem({ sizes: [] }))?.name).toBe('plant.jpg');
  expect(
    toPreviewFile(toItem({ sizes: [], file: toFile('a.pdf', null, 'application/pdf') })),
  ).toBeNull();
});

test('credit, terms and what is seen are said', () => {
  const text = toVisibleText(draw(toItem({ credit: 'A. Example', terms: 'Unchanged.' })));
  for (const words of ['Credit: A. Example', 'Unchanged.', 'A plant by a river']) {
    expect(text).toContain(words);
  }
});

test('things stand under their company, logos first, and what is for all at the end', () => {
  const text = toVisibleText(
    draw(
      toItem({ id: '1', title: 'For everybody', company: null }),
      toItem({ id: '2', title: 'A picture' }),
      toItem({ id: '3', title: 'The logo', kind: 'logo' }),
    ),
  );
  const places = ['Varmholt', 'The logo', 'A picture', 'For all companies', 'For everybody'].map(
    (words) => text.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});
