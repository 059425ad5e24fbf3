/** Loads a thing once, however often it is asked for; a failure is forgotten, so that asking again tries again. */
export function keepLoaded<Key, Value>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const loading = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = loading.get(key);
    if (known) return known;
    const fresh = load(key).catch((error: unknown) => {
      loading.delete(key);
      throw error;
    });
    loading.set(key, fresh);
    return fresh;
  };
}
