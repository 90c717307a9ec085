import type { PasteContext } from './paste-context';

/**
 * Reads styles as they are written. A browser's own model forgets what it does not know, and
 * `mso-list` is such; Excel keeps even bold type in classes.
 */
export function createStyleReader(styleSheets: readonly string[]): PasteContext['styleOf'] {
  const classes = new Map<string, Map<string, string>>();
  for (const [, selectors = '', declarations = ''] of styleSheets
    .join('\n')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)\s*(?:,|$)/g)) {
      classes.set(
        name,
        new Map([...(classes.get(name) ?? []), ...parseDeclarations(declarations)]),
      );
    }
  }
  return (element, property) => {
    const own = parseDeclarations(element.getAttribute('style') ?? '').get(property);
    if (own !== undefined) return own;
    for (const name of element.classList) {
      const value = classes.get(name)?.get(property);
      if (value !== undefined) return value;
    }
    return '';
  };
}

function parseDeclarations(text: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    declarations.set(
      property,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return declarations;
}
