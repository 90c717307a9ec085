/** A file's size as people say it: `43 kB`, `1.2 MB`; `1,2 MB` in German. */
export function formatBytes(bytes: number, locale: string): string {
  const isSmall = bytes < 999_500;
  const size = isSmall ? Math.max(bytes / 1e3, 0.1) : bytes / 1e6;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
