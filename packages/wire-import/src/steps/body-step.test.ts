import type { PieceKind } from '../imported-release';
import { runStep } from '../testing/run-step';
import { body } from './body-step';

const headline = { text: 'Northgate wins an order', kind: 'headline' } as const;
const dateline = { text: 'EMDEN, Aug. 6, 2026 -', kind: 'dateline' } as const;

test('the body goes from the dateline to the first piece behind it, around what is decided', () => {
  const found = runStep(
    body,
    headline,
    'Above',
    dateline,
    'First',
    { text: 'Print', kind: 'unplaced' },
    'Second',
    { text: 'SOURCE Northgate', kind: 'source' },
    'Behind',
  );
  expect(found).toEqual(['body text: First', 'body text: Second']);
});

test.each<PieceKind>(['boilerplate', 'disclaimer', 'contact', 'source', 'endMark', 'section'])(
  'the body ends before a piece of the kind %s',
  (kind) => {
    const found = runStep(body, headline, dateline, 'First', { text: 'Piece', kind }, 'Behind');
    expect(found).toEqual(['body text: First']);
  },
);

test.each<PieceKind>(['notice', 'letterhead', 'banner', 'unplaced'])(
  'the body goes on behind a piece of the kind %s',
  (kind) => {
    const found = runStep(body, headline, dateline, 'First', { text: 'Piece', kind }, 'Behind');
    expect(found).toEqual(['body text: First', 'body text: Behind']);
  },
);

test('a body without an end goes to the last block', () => {
  expect(runStep(body, headline, dateline, 'First', 'Last')).toEqual([
    'body text: First',
    'body text: Last',
  ]);
});
