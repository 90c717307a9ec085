/** Whether a text is an LEI (ISO 17442) whose check digits are right (ISO 7064, mod 97-10). */
export function isLei(text: string): boolean {
  if (!/^[A-Z0-9]{18}[0-9]{2}$/.test(text)) return false;
  const digits = [...text].map((sign) => parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
