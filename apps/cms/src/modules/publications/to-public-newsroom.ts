import { filePath, toPublicUrl } from '@dateline/contract';
import type { NewsroomContent, PictureContent } from './publication-content';

/** The `Newsroom` of the public schema. */
export function toPublicNewsroom(content: NewsroomContent, publicUrl: string) {
  const { theme, logo, darkLogo } = content;
  return {
    ...content,
    logo: logo && toPicture(logo, publicUrl),
    darkLogo: darkLogo && toPicture(darkLogo, publicUrl),
    theme: {
      ...theme,
      textFont: theme.textFont.toUpperCase(),
      interfaceFont: theme.interfaceFont.toUpperCase(),
    },
  };
}

function toPicture({ file, alternativeText }: PictureContent, publicUrl: string) {
  return {
    url: toPublicUrl(publicUrl, filePath(file)),
    mediaType: file.mediaType,
    width: file.width,
    height: file.height,
    alternativeText,
  };
}
