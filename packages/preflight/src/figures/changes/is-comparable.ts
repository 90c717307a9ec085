import type { Change } from './change';

const otherBasis =
  /\b(?:constant[- ]currenc|organic|currency[- ]adjusted|currency[- ]neutral|comparable|same[- ]store|like[- ]for[- ]like|pro forma|excluding|adjusting for|annuali[sz]ed|sequential|quarter[- ]over[- ]quarter)/i;
const loss = /\b(?:loss|losses|deficit|negative|outflow|use of)\b/i;
const profit = /\b(?:income|profit|gain|earnings|positive|inflow)\b/i;

/**
 * Whether before and after can be set against each other: not where a change is told on another
 * basis, nor where a loss stands against a profit, nor with negative figures, whose direction is
 * told either way.
 */
export function isComparable({ sentence, after, before }: Change): boolean {
  if (after.value <= 0 || before.value <= 0 || otherBasis.test(sentence.text)) return false;
  const { text } = sentence.passage;
  const [first, second] = after.start < before.start ? [after, before] : [before, after];
  const between = text.slice(first.end, second.start);
  const lead = text.slice(Math.max(sentence.start, first.start - 100), first.start);
  return !(loss.test(between) && !loss.test(lead)) && !(profit.test(between) && loss.test(lead));
}
