// What follows from a story or a labelling is the same in every frame: it is made once and goes with them.

/** Keeps what was made of a thing as long as the thing is. `more` is the same for the same thing. */
export function kept<K extends object, M extends unknown[], V>(
  make: (key: K, ...more: M) => V,
): (key: K, ...more: M) => V {
  const known = new WeakMap<K, V>();
  return (key, ...more) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key, ...more)));
    return value;
  };
}
