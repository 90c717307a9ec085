export type Task = () => Promise<unknown>;

/**
 * Runs every task, so many at a time, in their order. One that fails keeps no other from running.
 *
 * @returns what the failed ones threw.
 */
export async function runBounded(tasks: readonly Task[], atOnce: number): Promise<unknown[]> {
  const waiting = tasks.values();
  const faults: unknown[] = [];
  const work = async () => {
    for (const task of waiting) {
      try {
        await task();
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return faults;
}
