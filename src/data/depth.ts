// How deep a value is nested, found without recursion: JSON.parse takes a million levels, a call stack ten thousand.

/** True where an object or array lies more than `most` levels below the value. A ring counts as too deep. */
export function isTooDeep(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const key of Object.keys(one)) {
        const child = valueAt(one, key);
        if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    // The same object reached by two ways is walked once.
    level = [...new Set(next)];
  }
  return false;
}

/** A property, or undefined where reading it throws. */
export function valueAt(object: object, key: string): unknown {
  try {
    return Object.hasOwn(object, key) ? (Reflect.get(object, key) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
