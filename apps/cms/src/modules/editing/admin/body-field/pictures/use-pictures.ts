import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useRef } from 'react';
import type { Picture } from '../model/picture';

interface UploadedFiles {
  results: Picture[];
}

/** Looks up the pictures of the media library, each once. */
export function usePictures() {
  const { get } = useFetchClient();
  const known = useRef(new Map<string, Picture>());

  const findPicture = useCallback(
    async (file: string): Promise<Picture | null> => {
      const kept = known.current.get(file);
      if (kept !== undefined) return kept;
      const { data } = await get<UploadedFiles>('/upload/files', {
        params: { filters: { documentId: { $eq: file } }, pageSize: 1 },
      });
      const [found] = data.results;
      if (found === undefined) return null;
      known.current.set(file, found);
      return found;
    },
    [get],
  );
  const keepPicture = useCallback((file: string, picture: Picture) => {
    known.current.set(file, picture);
  }, []);
  return { findPicture, keepPicture };
}
