import type { NumberStyle } from './number-style';

/** A number as a message prints it, in the separators of the release and no longer than its step. */
export function formatFigure(value: number, step: number, { decimal }: NumberStyle): string {
  const decimals = Math.max(0, Math.min(6, Math.round(-Math.log10(step || 1))));
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,6}$)/g, decimal === '.' ? ',' : '.');
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 ? `(${digits})` : digits;
}
