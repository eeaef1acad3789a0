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

export function findPlaces(text: string): JsonPlaces {
  const places = new Map<string, number>();
  const repeated: { name: string; path: string; offset: number }[] = [];
  const levels: Level[] = [];
  let expected: Expected = 'a value';
  let path = '';
  let at = 0;
  const failed = (offset: number): JsonPlaces => {
    const found = offset >= text.length ? 'the end of the text' : `'${[...text.slice(offset, offset + 2)][0] ?? ''}'`;
    return { places, repeated, error: { offset, message: `expected ${expected}, found ${found}` } };
  };
  const begin = (offset: number): void => {
    if (levels.length <= MOST_DEPTH) places.set(path, offset);
  };
  /** A value has ended: what may follow it. */
  const next = (): Expected => {
    const level = levels.at(-1);
    return !level ? 'the end' : level.isList ? 'a comma or ]' : 'a comma or }';
  };
  const inList = (level: Level): string => `${level.path}[${level.index}]`;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    const start = SPACE.lastIndex;
    if (start >= text.length) return expected === 'the end' ? { places, repeated, error: null } : failed(text.length);
    TOKEN.lastIndex = start;
    const [, string, word, sign] = TOKEN.exec(text) ?? [];
    if (string === undefined && word === undefined && sign === undefined) return failed(start);
    at = TOKEN.lastIndex;
    const level = levels.at(-1);
    const isValue: boolean = expected === 'a value' || expected === 'a value or ]';
    if (isValue && (string !== undefined || word !== undefined)) {
      begin(start);
      expected = next();
    } else if (isValue && (sign === '{' || sign === '[')) {
      begin(start);
      levels.push({ isList: sign === '[', path, names: new Set(), index: 0 });
      if (sign === '[' && levels.length <= MOST_DEPTH) path += '[0]';
      expected = sign === '[' ? 'a value or ]' : 'a name in double quotes or }';
    } else if (
      level &&
      ((sign === ']' && (expected === 'a value or ]' || expected === 'a comma or ]')) ||
        (sign === '}' && (expected === 'a name in double quotes or }' || expected === 'a comma or }')))
    ) {
      levels.pop();
      expected = next();
    } else if (level && sign === ',' && (expected === 'a comma or ]' || expected === 'a comma or }')) {
      level.index++;
      path = inList(level);
      expected = level.isList ? 'a value' : 'a name in double quotes';
    } else if (
      level &&
      string !== undefined &&
      (expected === 'a name in double quotes' || expected === 'a name in double quotes or }')
    ) {
      const name = String(JSON.parse(string));
      path = level.path === '' ? name : `${level.path}.${name}`;
      if (level.names.has(name)) {
        repeated.push({ name, path, offset: start });
        forget(places, path);
      }
      level.names.add(name);
      expected = 'a colon';
    } else if (sign === ':' && expected === 'a colon') {
      expected = 'a value';
    } else return failed(start);
  }
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
