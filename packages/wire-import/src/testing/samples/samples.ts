import type { Sample } from '../sample';
import { businessWire } from './business-wire';
import { globenewswire } from './globenewswire';
import { otherWires } from './other-wires';
import { prnewswire } from './prnewswire';

const byWire: Record<string, Sample[]> = {
  'Business Wire': businessWire,
  GlobeNewswire: globenewswire,
  'PR Newswire': prnewswire,
  'Other wires': otherWires,
};

/** All invented releases, each with the service whose form it has. */
export const samples = Object.entries(byWire).flatMap(([wire, list]) =>
  list.map((sample) => ({ wire, ...sample })),
);
