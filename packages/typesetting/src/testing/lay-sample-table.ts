import type { TableNode } from '@dateline/release';
import { openFonts } from '../fonts/open-fonts';
import { layTable, type LaidTable } from '../table/lay-table';
import { toTextMeter } from '../text/measure-text';
import { toStyle } from '../text/text-style';
import { sampleFonts } from './sample-fonts';

export const sampleMeter = toTextMeter(openFonts(sampleFonts));

/** A table as its cells lay it out in a size of type. */
export function laySampleTable(node: TableNode, size = 8.75): LaidTable {
  const laid = layTable(node, toStyle(size, { family: 'sans' }), 'https://news.example');
  if (laid === null) throw new Error('The cells form no table.');
  return laid;
}
