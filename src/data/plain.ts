// Any value to plain data. What a page hands over may throw where it is looked at (a getter, a proxy), have holes, lead
// into itself or be a million levels deep; what is read after this can be walked, and throws for nothing.

/** Levels below the story. */
export const MAX_DEPTH = 32;

/** Stands where something was that could not be taken over. */
export class Lost {
  constructor(readonly why: 'deep' | 'unreadable') {}

  /** In what is kept and not read. */
  toJSON(): null {
    return null;
  }
}

const DEEP = new Lost('deep');
const UNREADABLE = new Lost('unreadable');
/** Their items, and the fields of these, are lost alone; all else takes the field that it is of along. */
const LISTS = new Set(['events', 'groups', 'entities', 'eras', 'media', 'mentions', 'aliases']);

interface Copy {
  readonly value: unknown;
  readonly height: number;
}

/**
 * A copy of objects and lists at most `most` levels deep, with `Lost` in the place of what is deeper or throws, and
 * `undefined` in that of a hole. What has no fields and is no plain object, such as a `Date`, is kept itself.
 */
export function plainOf(value: unknown, most: number): unknown {
  const copies = new Map<object, Copy>();
  /** How many levels were left where an object was too deep, or is being walked. */
  const failed = new Map<object, number>();

  function walk(one: object, left: number, isApart: boolean): Copy {
    const known = copies.get(one);
    if (known && known.height <= left) return known;
    if (known || left < 0 || left <= (failed.get(one) ?? -1)) return { value: DEEP, height: 0 };
    failed.set(one, left);
    const isOfList = isList(one);
    const keys = keysOf(one);
    const taken: unknown[] | Record<string, unknown> = isOfList ? [] : {};
    let height = 0;
    for (const key of keys ?? []) {
      let child = valueAt(one, key);
      if (typeof child === 'object' && child !== null && child !== UNREADABLE && child !== DEEP) {
        const copy = walk(
          child,
          left - 1,
          isApart && (isOfList ? !isList(child) : isList(child) && LISTS.has(String(key))),
        );
        if (copy.value === DEEP && !isApart) return copy;
        height = Math.max(height, copy.height + 1);
        child = copy.value;
      }
      put(taken, key, child);
    }
    failed.delete(one);
    const copy = { value: !keys ? UNREADABLE : isOfList || keys.length > 0 || isPlain(one) ? taken : one, height };
    copies.set(one, copy);
    return copy;
  }
  return typeof value === 'object' && value !== null ? walk(value, most, true).value : value;
}

/** A proxy that is no more is not even that. */
export function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Its own fields, or its places; null where it cannot be walked. */
function keysOf(object: object): readonly (string | number)[] | null {
  try {
    return Array.isArray(object) ? [...Array(object.length).keys()] : Object.keys(object);
  } catch {
    return null;
  }
}

/** An own property, `Lost` where reading it throws. */
export function valueAt(object: object, key: string | number): unknown {
  try {
    return Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
  } catch {
    return UNREADABLE;
  }
}

/**
 * What has another meaning there, such as '__proto__', is defined and not set: a field of that name is one like any
 * other.
 */
function put(taken: unknown[] | Record<string, unknown>, key: string | number, value: unknown): void {
  if (Array.isArray(taken)) taken.push(value);
  else if (key in taken)
    Object.defineProperty(taken, key, { value, enumerable: true, writable: true, configurable: true });
  else taken[key] = value;
}

function isPlain(object: object): boolean {
  try {
    return [Object.prototype, null].includes(Object.getPrototypeOf(object) as null);
  } catch {
    return true;
  }
}
