import { readFileSync } from 'node:fs';
import type { FontFiles } from '../fonts/font-files';

const read = (file: string) => readFileSync(require.resolve(`@expo-google-fonts/${file}.ttf`));
const serif = (style: string) => read(`source-serif-4/${style}/SourceSerif4_${style}`);
const sans = (style: string) => read(`source-sans-3/${style}/SourceSans3_${style}`);

export const sampleFonts: FontFiles = {
  serif: serif('400Regular'),
  'serif-bold': serif('600SemiBold'),
  'serif-italic': serif('400Regular_Italic'),
  'serif-bold-italic': serif('600SemiBold_Italic'),
  sans: sans('400Regular'),
  'sans-bold': sans('600SemiBold'),
  'sans-italic': sans('400Regular_Italic'),
  'sans-bold-italic': sans('600SemiBold_Italic'),
  arabic: read('noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular'),
  'arabic-bold': read('noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold'),
  hebrew: read('noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular'),
  'hebrew-bold': read('noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold'),
};
