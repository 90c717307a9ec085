/**
 * Gathers what is asked for in one turn of the event loop and asks for all of it at once, for
 * fields of the entries of a list.
 */
export function batch<K, V>(
  readAll: (keys: readonly K[]) => Promise<Map<K, V>>,
): (key: K) => Promise<V | undefined> {
  let waiting: { keys: Set<K>; answer: Promise<Map<K, V>> } | null = null;
  return async (key) => {
    if (waiting === null) {
      const keys = new Set<K>();
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting = null;
        return readAll([...keys]);
      });
      waiting = { keys, answer };
    }
    waiting.keys.add(key);
    return (await waiting.answer).get(key);
  };
}
