// JSON with places: where in the text each value stands, and where a text stops being JSON. One pass, no recursion.

/** Sticky: white space, then a string, a number or word, or a sign. */
const TOKEN =
  /[ \t\n\r]*(?:("[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;
const SPACE = /[ \t\n\r]*/y;
/** Deeper values are not asked for: readDocument takes 32 levels. */
const MOST_DEPTH = 40;

type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a name in double quotes or }'
  | 'a name in double quotes'
  | 'a colon'
  | 'a comma or ]'
  | 'a comma or }'
  | 'the end';

/** A list or an object that is not closed yet. */
interface Level {
  readonly isList: boolean;
  readonly path: string;
  readonly names: Set<string>;
  index: number;
}

export interface JsonPlaces {
  /** The offset of each value, by its path as `readDocument` writes it: `events[3].date`. */
  readonly places: ReadonlyMap<string, number>;
  /** Names that stand in their object before, with the path of their value and where the name stands. */
  readonly repeated: readonly { readonly name: string; readonly path: string; readonly offset: number }[];
  /** Where and why the text is not JSON; null where it is. */
  readonly error: { readonly offset: number; readonly message: string } | null;
}

/** How far a text is read. `path`: of the value that stands next, or that stood last. */
interface Reading {
  readonly places: Map<string, number>;
  readonly repeated: { name: string; path: string; offset: number }[];
  readonly levels: Level[];
  path: string;
  expected: Expected;
}

export function findPlaces(text: string): JsonPlaces {
  const reading: Reading = { places: new Map(), repeated: [], levels: [], path: '', expected: 'a value' };
  const { places, repeated } = reading;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    const offset = SPACE.lastIndex;
    if (offset >= text.length && reading.expected === 'the end') return { places, repeated, error: null };
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text);
    if (!token || !take(reading, offset, token)) {
      const message = `expected ${reading.expected}, found ${foundAt(text, offset)}`;
      return { places, repeated, error: { offset, message } };
    }
  }
}

const foundAt = (text: string, offset: number): string =>
  offset >= text.length ? 'the end of the text' : `'${[...text.slice(offset, offset + 2)][0] ?? ''}'`;

/** Goes on by one token; false where another one was expected. */
function take(reading: Reading, offset: number, [, string, , sign]: RegExpExecArray): boolean {
  const { expected, levels } = reading;
  const level = levels.at(-1);
  const isValue = sign === undefined || sign === '{' || sign === '[';
  if (isValue && expected.startsWith('a value')) begin(reading, offset, sign);
  else if (level && expected.endsWith(` or ${sign}`)) {
    levels.pop();
    reading.expected = afterValue(levels);
  } else if (level && sign === ',' && expected.startsWith('a comma')) {
    level.index++;
    reading.path = `${level.path}[${level.index}]`;
    reading.expected = level.isList ? 'a value' : 'a name in double quotes';
  } else if (level && string !== undefined && expected.startsWith('a name')) {
    takeName(reading, level, String(JSON.parse(string)), offset);
  } else if (sign === ':' && expected === 'a colon') {
    reading.expected = 'a value';
  } else return false;
  return true;
}

/** A value stands here: a whole one, or a list or an object that begins. */
function begin(reading: Reading, offset: number, sign: '[' | '{' | undefined): void {
  const { places, levels, path } = reading;
  if (levels.length <= MOST_DEPTH) places.set(path, offset);
  if (sign === undefined) {
    reading.expected = afterValue(levels);
    return;
  }
  const isList = sign === '[';
  levels.push({ isList, path, names: new Set(), index: 0 });
  if (isList && levels.length <= MOST_DEPTH) reading.path += '[0]';
  reading.expected = isList ? 'a value or ]' : 'a name in double quotes or }';
}

/** What may follow a value that has ended. */
function afterValue(levels: readonly Level[]): Expected {
  const level = levels.at(-1);
  return !level ? 'the end' : level.isList ? 'a comma or ]' : 'a comma or }';
}

/** The name of the value that follows. */
function takeName(reading: Reading, level: Level, name: string, offset: number): void {
  const path = level.path === '' ? name : `${level.path}.${name}`;
  if (level.names.has(name)) {
    reading.repeated.push({ name, path, offset });
    forget(reading.places, path);
  }
  level.names.add(name);
  reading.path = path;
  reading.expected = 'a colon';
}

/** What stood in a value that another one replaces. */
function forget(places: Map<string, number>, path: string): void {
  for (const key of places.keys()) if (key.startsWith(`${path}.`) || key.startsWith(`${path}[`)) places.delete(key);
}

/** The offset of a value, or of the nearest one around it that is there. */
export function placeOf(places: ReadonlyMap<string, number>, path: string): number {
  for (let rest = path; rest !== ''; rest = rest.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$|.$/, '')) {
    const offset = places.get(rest);
    if (offset !== undefined) return offset;
  }
  return places.get('') ?? 0;
}

/** From an offset to line and column: 1-based, columns in UTF-16 units as editors count them. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
