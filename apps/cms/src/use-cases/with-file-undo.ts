/**
 * Runs a transaction that also makes files public, and takes those back where it fails: files know
 * no transactions.
 */
export async function withFileUndo<T>(
  work: (undo: (() => Promise<void>)[]) => Promise<T>,
): Promise<T> {
  const undo: (() => Promise<void>)[] = [];
  try {
    return await work(undo);
  } catch (error) {
    await Promise.all(undo.map((takeBack) => takeBack()));
    throw error;
  }
}
