import { AdminNote } from './admin-note';

/** Why something was not done, read out at once; nothing where nothing was refused. */
export function RefusalNote({ refusal }: { refusal: string | null }) {
  if (refusal === null) return null;
  return (
    <AdminNote tone="danger" isAlert>
      {refusal}
    </AdminNote>
  );
}
