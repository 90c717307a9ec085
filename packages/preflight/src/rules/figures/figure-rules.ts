import type { Rule } from '../../rule';
import { changePercentage } from './change-percentage';
import { changeWordSign } from './change-word-sign';
import { currencyMix } from './currency-mix';
import { figureMismatch } from './figure-mismatch';
import { fiscalQuarter } from './fiscal-quarter';
import { footnoteMark } from './footnote-mark';
import { headlineAmount } from './headline-amount';
import { nonGaap } from './non-gaap';
import { numberFormat } from './number-format';
import { perShareResult } from './per-share-result';
import { perShareSign } from './per-share-sign';
import { rangeOrder } from './range-order';
import { recordClaim } from './record-claim';
import { tablePercentage } from './table-percentage';
import { tableSum } from './table-sum';
import { unitMix } from './unit-mix';

export const figureRules: readonly Rule[] = [
  tableSum,
  tablePercentage,
  figureMismatch,
  changeWordSign,
  changePercentage,
  currencyMix,
  unitMix,
  numberFormat,
  rangeOrder,
  footnoteMark,
  fiscalQuarter,
  headlineAmount,
  perShareResult,
  perShareSign,
  recordClaim,
  nonGaap,
];
