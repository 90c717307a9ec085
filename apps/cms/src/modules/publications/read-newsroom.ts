import { z } from 'zod';
import {
  leastContrast,
  publicUrl,
  themeGrounds,
  toContrast,
  toReadableColour,
} from '@dateline/release';
import { Refusal } from '../../platform/refusal';
import { needed, optional } from './fields';
import type { NewsroomContent, PictureContent } from './publication-content';
import { toFaults } from './to-faults';

const colour = z
  .string('must be filled in')
  .regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #0a4f5c')
  .toLowerCase();
const font = z.enum(['serif', 'sans', 'humanist', 'slab']);
const links = z
  .array(z.object({ label: needed(100), url: publicUrl }))
  .nullish()
  .transform((given) => (given ?? []).map(({ label, url }) => ({ label, url })));

const newsroom = z.object({
  name: needed(100),
  description: optional(500),
  language: z.enum(['en', 'de']),
  accent: colour,
  darkAccent: colour,
  textFont: font,
  interfaceFont: font,
  headerLinks: links,
  footerLinks: links,
  imprint: optional(2_000),
});

/**
 * How the newsroom is to look.
 *
 * @param entry as the database holds it, with its links.
 * @throws Refusal with everything that keeps it from being saved, in sentences for the editor.
 */
export function readNewsroom(
  entry: unknown,
  { logo, darkLogo }: { logo: PictureContent | null; darkLogo: PictureContent | null },
): NewsroomContent {
  const parsed = newsroom.safeParse(entry);
  if (!parsed.success) throw new Refusal(toFaults(parsed.error));
  const { accent, darkAccent, textFont, interfaceFont, ...fields } = parsed.data;
  const faults = [
    findContrastFault('accent', accent, 'light'),
    findContrastFault('dark accent', darkAccent, 'dark'),
  ].filter((fault) => fault !== null);
  if (faults.length > 0) throw new Refusal(faults.join(' '));
  return {
    ...fields,
    logo,
    darkLogo,
    theme: { accent, darkAccent, textFont, interfaceFont },
  };
}

function findContrastFault(name: string, accent: string, ground: 'light' | 'dark'): string | null {
  const contrast = toContrast(accent, themeGrounds[ground]);
  if (contrast >= leastContrast) return null;
  // Rounded down: 4.496 is not what was asked for.
  const measured = (Math.floor(contrast * 100) / 100).toFixed(2);
  return (
    `The ${name} ${accent} has a contrast of ${measured} to 1 on the ${ground} page, and ` +
    `${leastContrast} is needed to be read: the nearest colour that does is ` +
    `${toReadableColour(accent, themeGrounds[ground])}.`
  );
}
