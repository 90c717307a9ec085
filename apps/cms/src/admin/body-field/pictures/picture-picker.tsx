import { useStrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { Picture, PictureAttributes } from '../model/picture';

/** What the media library tells of a file that was chosen. */
interface Asset {
  documentId: string;
  url: string;
  name: string;
  alternativeText: string | null;
  caption: string | null;
}

interface MediaLibraryDialogProps {
  allowedTypes: string[];
  multiple: boolean;
  onClose: () => void;
  onSelectAssets: (assets: Asset[]) => void;
}

interface PicturePickerProps {
  onPick: (picture: Picture & PictureAttributes) => void;
  onClose: () => void;
}

/** Strapi's dialog for choosing and uploading, for one picture. */
export function PicturePicker({ onPick, onClose }: PicturePickerProps) {
  const components = useStrapiApp('PicturePicker', (app) => app.components);
  const Dialog = components['media-library'] as ComponentType<MediaLibraryDialogProps> | undefined;
  if (Dialog === undefined) return null;
  return (
    <Dialog
      allowedTypes={['images']}
      multiple={false}
      onClose={onClose}
      onSelectAssets={([asset]) => {
        if (asset === undefined) {
          onClose();
          return;
        }
        const { documentId, url, name, alternativeText, caption } = asset;
        onPick({
          file: documentId,
          url,
          name,
          alt: toLine(alternativeText),
          caption: toLine(caption) || null,
        });
      }}
    />
  );
}

/** The media library takes texts of several lines, a body takes one. */
function toLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 2000);
}
