import type { Rule } from '../../rule';
import { changePercentage } from './change-percentage';
import { changeWordSign } from './change-word-sign';
import { currencyMix } from './currency-mix';
import { figureMismatch } from './figure-mismatch';
import { footnoteMark } from './footnote-mark';
import { numberFormat } from './number-format';
import { rangeOrder } from './range-order';
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
];
