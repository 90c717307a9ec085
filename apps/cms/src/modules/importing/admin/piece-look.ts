import type { PieceKind } from '@dateline/wire-import';

type Hue = 'primary' | 'secondary' | 'success' | 'warning' | 'danger' | 'alternative' | 'neutral';

/** How each kind of piece is called and coloured. Colours repeat: the word tells them apart. */
export const pieceLook: Record<PieceKind, { label: string; hue: Hue }> = {
  letterhead: { label: 'Letterhead', hue: 'neutral' },
  headline: { label: 'Headline', hue: 'primary' },
  subheadline: { label: 'Sub-headline', hue: 'primary' },
  dateline: { label: 'Dateline', hue: 'secondary' },
  body: { label: 'Body', hue: 'neutral' },
  boilerplate: { label: 'Boilerplate', hue: 'success' },
  disclaimer: { label: 'Disclaimer', hue: 'warning' },
  section: { label: 'Section', hue: 'neutral' },
  contact: { label: 'Contact', hue: 'alternative' },
  source: { label: 'Source', hue: 'secondary' },
  endMark: { label: 'End mark', hue: 'neutral' },
  notice: { label: 'Correction notice', hue: 'neutral' },
  banner: { label: 'Banner', hue: 'neutral' },
  unplaced: { label: 'Not placed', hue: 'danger' },
};

/** Below this the reader of the source guessed, and a person should look. */
export const leastSure = 0.6;
