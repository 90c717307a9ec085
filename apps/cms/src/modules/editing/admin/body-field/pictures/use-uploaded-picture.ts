import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { Asset } from './asset';

interface FoundFiles {
  results: (Asset & { id: number })[];
}

/**
 * Finds the picture that the person uploaded since this was shown: Strapi's dialog tells of what was
 * chosen from its list, and of nothing where a picture was uploaded and not looked for there.
 *
 * @throws Error where the media library could not be asked.
 */
export function useUploadedPicture(): () => Promise<Asset | null> {
  const { get } = useFetchClient();
  const reader = useAuth('useUploadedPicture', ({ user }) => user?.id);
  const newestBefore = useRef<Promise<number | null> | null>(null);
  useEffect(() => {
    newestBefore.current ??= get<FoundFiles>('/upload/files', { params: newestFirst }).then(
      ({ data }) => data.results[0]?.id ?? 0,
      () => null,
    );
  }, [get]);
  return async () => {
    const before = await newestBefore.current;
    if (before === null) throw new Error('The files were not listed.');
    const { data } = await get<FoundFiles>('/upload/files', {
      params: {
        ...newestFirst,
        filters: {
          id: { $gt: before },
          mime: { $startsWith: 'image/' },
          createdBy: { id: { $eq: reader } },
        },
      },
    });
    return data.results[0] ?? null;
  };
}

const newestFirst = { sort: 'id:desc', pageSize: 1 };
