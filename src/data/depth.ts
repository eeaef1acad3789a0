// How deep a value is nested, found without recursion: JSON.parse takes a million levels, a call stack ten thousand.

/** True where an object or array lies more than `most` levels below the value. A ring counts as too deep, and so does what cannot be walked. */
export function isTooDeep(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      const keys = keysOf(one);
      if (!keys) return true;
      for (const key of keys) {
        const child = valueAt(one, key);
        if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    // The same object reached by two ways is walked once.
    level = [...new Set(next)];
  }
  return false;
}

function keysOf(object: object): string[] | null {
  try {
    return Object.keys(object);
  } catch {
    return null;
  }
}

/** A property, or undefined where reading it throws. */
export function valueAt(object: object, key: string): unknown {
  try {
    return Object.hasOwn(object, key) ? (Reflect.get(object, key) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A copy of a document without those of its fields, and of the fields of its events, with which it would be more than
 * `most` levels deep. `tell` is called with the path of each that is left out.
 */
export function withoutDeep(value: object, most: number, tell: (path: string) => void, path = ''): object {
  const isList = Array.isArray(value);
  const entries = Object.keys(value).map((key): [string, unknown] => {
    const child = valueAt(value, key);
    const at = isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (!isTooDeep(child, most - 1)) return [key, child];
    // The document's own list of events, and each event.
    const isOnTheWay = at === 'events' || (path === 'events' && !Array.isArray(child));
    if (isOnTheWay && typeof child === 'object' && child !== null) return [key, withoutDeep(child, most - 1, tell, at)];
    tell(at);
    return [key, null];
  });
  return isList ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}
