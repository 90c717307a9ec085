import { cleanNow, cleanRelease } from '../../clean-release';
import { adHocDisclosure } from './ad-hoc-disclosure';
import type { Base } from './base';
import { clinicalUpdate } from './clinical-update';
import { correctedOrder } from './corrected-order';
import { dividendNotice } from './dividend-notice';
import { quarterlyResults } from './quarterly-results';

/** The releases that the mutators make wrong; the rules have nothing to say of them as they are. */
export const bases: readonly Base[] = [
  { name: 'opening of a plant', release: cleanRelease, now: cleanNow },
  quarterlyResults,
  dividendNotice,
  clinicalUpdate,
  correctedOrder,
  adHocDisclosure,
];
