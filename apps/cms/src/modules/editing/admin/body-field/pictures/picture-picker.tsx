import { useNotification, useStrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { Picture, PictureAttributes } from '../model/picture';
import type { Asset } from './asset';
import { useUploadedPicture } from './use-uploaded-picture';

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
  const findUploaded = useUploadedPicture();
  const { toggleNotification } = useNotification();
  if (Dialog === undefined) return null;
  const pick = ({ documentId, url, name, alternativeText, caption }: Asset) =>
    onPick({
      file: documentId,
      url,
      name,
      alt: toLine(alternativeText),
      caption: toLine(caption) || null,
    });
  const pickUploaded = async () => {
    try {
      const uploaded = await findUploaded();
      if (uploaded !== null) {
        pick(uploaded);
        return;
      }
    } catch {
      const message =
        'The media library cannot be asked for what you uploaded: open it again and choose the picture in its list.';
      toggleNotification({ type: 'warning', message });
    }
    onClose();
  };
  return (
    <Dialog
      allowedTypes={['images']}
      multiple={false}
      onClose={onClose}
      onSelectAssets={([asset]) => (asset === undefined ? void pickUploaded() : pick(asset))}
    />
  );
}

/** The media library takes texts of several lines, a body takes one. */
function toLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 2000);
}
