import type { FontFamily, Theme } from '../domain/shell';

/** Typefaces that readers' devices have, the likeliest of each system; none is loaded. */
const families: Record<FontFamily, string> = {
  serif:
    "'Iowan Old Style','Palatino Linotype',Palatino,'Liberation Serif','Noto Serif',Georgia,serif",
  sans: "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Liberation Sans',sans-serif",
  humanist: "Seravek,'Gill Sans Nova',Candara,Optima,Ubuntu,'Noto Sans','DejaVu Sans',sans-serif",
  slab: "Rockwell,'Rockwell Nova','Roboto Slab','Sitka Text','DejaVu Serif',serif",
};

/** The style sheet of a theme: values for the custom properties that `tokens.css` asks for. */
export function toThemeSheet({ accent, darkAccent, textFont, interfaceFont }: Theme): string {
  const values = {
    '--theme-accent': accent,
    '--theme-dark-accent': darkAccent,
    '--theme-text-font': families[textFont],
    '--theme-interface-font': families[interfaceFont],
  };
  const lines = Object.entries(values).map(([name, value]) => `${name}:${value}`);
  return `:root{${lines.join(';')}}\n`;
}
