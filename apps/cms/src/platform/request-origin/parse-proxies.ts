import { BlockList, isIP } from 'node:net';

/**
 * The addresses of proxies as the settings name them, `10.0.0.5` or `10.0.0.0/8`, with commas.
 *
 * @throws Error naming the part that is none.
 */
export function parseProxies(text: string): BlockList {
  const proxies = new BlockList();
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const [address = '', length, ...more] = part.split('/');
    const version = isIP(address);
    const longest = version === 4 ? 32 : 128;
    const bits = length === undefined ? longest : /^\d{1,3}$/.test(length) ? Number(length) : -1;
    if (version === 0 || more.length > 0 || bits < 1 || bits > longest) {
      throw new Error(`“${part}” is neither an address nor a network such as 10.0.0.0/8`);
    }
    proxies.addSubnet(address, bits, version === 4 ? 'ipv4' : 'ipv6');
  }
  return proxies;
}

/** Node names an IPv4 address `::ffff:10.0.0.5` where it listens on IPv6, too. */
export function toPlainAddress(address: string): string {
  const trimmed = address.trim();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(trimmed);
  return mapped?.[1] ?? trimmed;
}

export function isListed(proxies: BlockList, address: string): boolean {
  const plain = toPlainAddress(address);
  const version = isIP(plain);
  return version !== 0 && proxies.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}
