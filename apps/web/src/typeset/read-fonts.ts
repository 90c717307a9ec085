import { readFile } from 'node:fs/promises';
import { type FontFiles, type FontName, fontNames } from '@dateline/typesetting';

/** The faces' files, as their packages name them. */
const files: Record<FontName, string> = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-bold': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'serif-italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-bold-italic': 'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-bold': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'sans-italic': 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'sans-bold-italic': 'source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
  arabic: 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'arabic-bold': 'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  hebrew: 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'hebrew-bold': 'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
};

export async function readFonts(): Promise<FontFiles> {
  const fonts: Partial<FontFiles> = {};
  for (const name of fontNames) {
    fonts[name] = await readFile(require.resolve(`@expo-google-fonts/${files[name]}`));
  }
  return fonts as FontFiles;
}
