// JSON of a story of many events, read in steps: its list of events is cut into pieces that are parsed one after the
// other, and what stands around them at the end. It comes to what `JSON.parse` comes to; where that throws, this does
// too, in other words.

/** A piece has at least so many letters. */
const PIECE = 1 << 12;

const QUOTE = 34,
  COMMA = 44,
  COLON = 58,
  BACKSLASH = 92,
  OPEN_LIST = 91,
  CLOSE_LIST = 93,
  OPEN_OBJECT = 123,
  CLOSE_OBJECT = 125;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

class JsonCutter {
  /** What stands around the list, in its place an empty one. */
  #rest = '';
  /** What was read of the piece that is being read. */
  #piece = '';
  /** The events; null for none. */
  #events: unknown[] | null = null;
  #hasCut = false;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** Depth of what stands in the list; 0 outside it. */
  #listDepth = 0;
  /** Where in the rest the last text of the root begins; what is named by it comes next where it is `events`. */
  #nameAt = 0;
  #isNamed = false;

  constructor(private readonly pieceSize: number) {}

  /** Reads on; gives something after each piece. */
  *feed(text: string): Generator<void, void> {
    let start = 0;
    const flush = (end: number): void => {
      if (this.#listDepth > 0) this.#piece += text.slice(start, end);
      else this.#rest += text.slice(start, end);
      start = end;
    };
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (code === BACKSLASH) this.#isEscaped = true;
        else if (code === QUOTE) this.#isInString = false;
        continue;
      }
      if (this.#listDepth > 0) {
        const isAtBase = this.#depth === this.#listDepth;
        if (isAtBase && (code === CLOSE_LIST || (code === COMMA && this.#piece.length + i - start >= this.pieceSize))) {
          flush(i);
          start = i + 1;
          this.#parse(code === COMMA);
          if (code === COMMA) yield;
          else this.#leave();
          continue;
        }
      } else if (this.#depth < 2) {
        if (this.#begins(code)) {
          flush(i);
          start = i + 1;
          this.#enter();
          continue;
        }
        if (code === QUOTE) {
          flush(i);
          this.#nameAt = this.#rest.length;
        } else if (code === COLON) {
          flush(i);
          this.#isNamed = JSON.parse(this.#rest.slice(this.#nameAt)) === 'events';
          // Of two the last one counts.
          if (this.#isNamed) this.#events = null;
          continue;
        }
        if (!isSpace(code)) this.#isNamed = false;
      }
      if (code === QUOTE) this.#isInString = true;
      else if (code === OPEN_LIST || code === OPEN_OBJECT) this.#depth++;
      else if (code === CLOSE_LIST || code === CLOSE_OBJECT) this.#depth--;
    }
    flush(text.length);
  }

  /** What it all says. */
  end(): unknown {
    if (this.#listDepth > 0) throw new SyntaxError('The list does not end.');
    const root: unknown = JSON.parse(this.#rest);
    if (!this.#events) return root;
    if (Array.isArray(root)) return this.#events;
    return Object.assign(root as object, { events: this.#events });
  }

  /** Whether the list begins here: it is the root, or named `events` in it. */
  #begins(code: number): boolean {
    return code === OPEN_LIST && (this.#depth === 0 ? this.#rest.trim() === '' : this.#isNamed);
  }

  #enter(): void {
    this.#events = [];
    this.#hasCut = this.#isNamed = false;
    this.#rest += '[]';
    this.#listDepth = ++this.#depth;
  }

  #leave(): void {
    this.#depth--;
    this.#listDepth = 0;
  }

  /** `isCut`: more follows. */
  #parse(isCut: boolean): void {
    const list = JSON.parse(`[${this.#piece}]`) as unknown[];
    this.#piece = '';
    if (list.length === 0 && (isCut || this.#hasCut)) throw new SyntaxError('Nothing stands beside a comma.');
    this.#hasCut ||= isCut;
    for (const one of list) this.#events?.push(one);
  }
}

/** What a JSON text says that comes in parts, cut anywhere. @throws SyntaxError where `JSON.parse` does. */
export function* jsonSteps(texts: Iterable<string>, pieceSize = PIECE): Generator<void, unknown> {
  const cutter = new JsonCutter(pieceSize);
  for (const text of texts) {
    yield* cutter.feed(text);
    yield;
  }
  return cutter.end();
}
