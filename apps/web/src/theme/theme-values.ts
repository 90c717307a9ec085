import { z } from 'zod';
import type { Theme } from '../domain/shell';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const font = z.enum(['serif', 'sans', 'humanist', 'slab']);

/** A theme that can be written into a style sheet: nothing else gets there. */
export const theme: z.ZodType<Theme> = z.object({
  accent: colour,
  darkAccent: colour,
  textFont: font,
  interfaceFont: font,
});

/** The newsroom's look without settings: `styles/tokens.css` has the same. */
export const defaultTheme: Theme = {
  accent: '#0a4f5c',
  darkAccent: '#7fc8d4',
  textFont: 'serif',
  interfaceFont: 'sans',
};
