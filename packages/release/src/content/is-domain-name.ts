const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether a text is a domain name in small letters (RFC 1035), such as `ir.example.com`. */
export function isDomainName(text: string): boolean {
  const labels = text.split('.');
  const last = labels.at(-1) ?? '';
  return (
    text.length <= 253 &&
    labels.length > 1 &&
    labels.every((part) => label.test(part)) &&
    // A name that ends in digits is read as an address of numbers.
    !/^\d+$/.test(last)
  );
}
