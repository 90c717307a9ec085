import { testRule } from '../../testing/test-rule';
import { correctionNotice } from './correction-notice';

testRule(correctionNotice, {
  allowed: [
    { headline: 'Correction of Course Pays Off for Varmholt' },
    { headline: 'Varmholt Gives an Update: Plant Opened' },
    { headline: 'Corrected: Varmholt Opens', notice: 'The number was wrong.' },
    { headline: null },
  ],
  found: [
    [{ headline: 'CORRECTION: Varmholt Opens' }, 'CORRECTION'],
    [{ headline: '/C O R R E C T I O N -- Varmholt SE/' }, '/C O R R E C T I O N'],
    [{ headline: 'Correction by Varmholt: Plant Opens' }, 'Correction'],
  ],
});
