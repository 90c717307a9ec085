import { toFieldLabel } from '../../../platform/admin/branding/to-field-label';

/**
 * The control of a field of Strapi's form by its name, `boilerplates.0.boilerplate`; where the form
 * does not show it, the nearest thing around it: the row that is folded, the button that adds one.
 */
export function findField(name: string): HTMLElement | null {
  for (let parts = name.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const field = CSS.escape(parts.join('.'));
    const control =
      document.querySelector<HTMLElement>(`input[name="${field}"], textarea[name="${field}"]`) ??
      findByLabel(parts);
    if (control !== null) return control;
  }
  return null;
}

const controls = 'input, textarea, button';

/** Components and days have no control with a name: they are found by what their label says. */
function findByLabel(parts: readonly string[]): HTMLElement | null {
  const [name = '', index] = parts.slice(-2).filter((part) => part !== '');
  const isRow = parts.length === 2 && isIndex(index);
  if (!isRow && parts.some(isIndex)) return null;
  const words = toFieldLabel(isRow ? name : (parts.at(-1) ?? ''));
  const labels = document.querySelectorAll<HTMLElement>('form label');
  let root = Array.from(labels).find((label) => toName(label) === words) ?? null;
  while (root !== null && root.querySelector(controls) === null) root = root.parentElement;
  const rows = root?.querySelectorAll<HTMLElement>('button[aria-expanded]') ?? [];
  return (isRow ? rows[Number(index)] : null) ?? root?.querySelector<HTMLElement>(controls) ?? null;
}

/** A label tells how many rows there are too: `Boilerplates (2)`. */
function toName({ textContent }: HTMLElement): string {
  return (textContent ?? '').replace(/[\s*]*(?:\(\d{1,6}\))?[\s*]*$/, '').trim();
}

function isIndex(part: string | undefined): boolean {
  return part !== undefined && /^\d+$/.test(part);
}
