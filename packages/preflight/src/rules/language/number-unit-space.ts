import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** Units that are no part of a name: no `5G`, `4K`, `10x`, and no `m` or `k` of money. */
const numberAndUnit =
  /(?<![\p{L}\p{N}.,$€£¥-])(\d{1,9}(?:[.,]\d{1,6}){0,3})(mCi|µCi|μCi|mg|µg|μg|kg|mL|ml|µL|mm|cm|km|nm|kW|MW|GW|TW|kWh|MWh|GWh|TWh|kWp|MWp|GWp|kV|MHz|GHz|kHz|Hz|MB|GB|TB|PB|Mbps|Gbps|kt|ktpa|Mt|Mtpa|ha|koz|Moz|oz|mmHg|°C|°F)(?![\p{L}\p{N}]|-\p{N})/gu;

/** A number and its unit without the space between them: `100mCi` (SI brochure, 5.4.3). */
export const numberUnitSpace: Rule = {
  name: 'number-unit-space',
  severity: 'note',
  languages: null,
  *check({ passages }) {
    for (const passage of passages) {
      if (!/\d[a-zA-Zµμ°]/.test(passage.text)) continue;
      for (const { 0: found, 1: number = '', 2: unit = '', index } of passage.text.matchAll(
        numberAndUnit,
      )) {
        yield {
          place: toPlace(passage, index, index + found.length),
          message: `“${found}” has no space before its unit: write “${number} ${unit}”.`,
          // A no-break space: a number and its unit stay on one line.
          fix: { label: `Write “${number} ${unit}”`, insert: `${number}\u00a0${unit}` },
        };
      }
    }
  },
};
