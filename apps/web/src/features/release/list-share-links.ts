/** Where the networks take an address to pass on, in their own documented forms. */
export function listShareLinks(headline: string, url: string): { name: string; href: string }[] {
  const to = (address: string, parameters: Record<string, string>) =>
    `${address}?${new URLSearchParams(parameters).toString()}`;
  return [
    { name: 'LinkedIn', href: to('https://www.linkedin.com/sharing/share-offsite/', { url }) },
    { name: 'X', href: to('https://x.com/intent/post', { url, text: headline }) },
    { name: 'Facebook', href: to('https://www.facebook.com/sharer/sharer.php', { u: url }) },
    { name: 'WhatsApp', href: to('https://wa.me/', { text: `${headline} ${url}` }) },
  ];
}
