import { toPhoneAddress } from './to-phone-address';

/** A telephone number as printed, to be called where it is nothing but a number. */
export function Phone({ number }: { number: string }) {
  const address = toPhoneAddress(number);
  return address === null ? <bdi>{number}</bdi> : <a href={address}>{number}</a>;
}
