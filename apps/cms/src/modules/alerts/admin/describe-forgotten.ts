import type { AddressForgotten } from '@dateline/contract';

/** What became of the address that was typed. */
export function describeForgotten(address: string, { isForgotten }: AddressForgotten): string {
  return isForgotten
    ? `${address} is deleted and gets no more alerts.`
    : `There is no subscriber with the address ${address}: nothing was deleted.`;
}
