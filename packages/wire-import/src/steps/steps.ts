import type { Step } from '../layout/step';
import { body } from './body-step';
import { boilerplate } from './boilerplate';
import { contacts } from './contacts-step';
import { datelineStep } from './dateline-step';
import { disclaimer } from './disclaimer';
import { endMark } from './end-mark';
import { headline } from './headline';
import { letterhead } from './letterhead';
import { notice } from './notice';
import { rest } from './rest';
import { sections } from './sections';
import { signature } from './signature';
import { sourceLine } from './source-line';
import { subheadline } from './subheadline';
import { wireChrome } from './wire-chrome';

/** In this order: what is sure comes first, and what only the place tells comes last. */
export const steps: readonly Step[] = [
  endMark,
  sourceLine,
  wireChrome,
  datelineStep,
  notice,
  contacts,
  letterhead,
  disclaimer,
  headline,
  boilerplate,
  signature,
  subheadline,
  body,
  sections,
  rest,
];
