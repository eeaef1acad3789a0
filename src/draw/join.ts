// Keeps the children of a node in line with a list of things, by their keys: a few hundred at most, each frame anew.
// What a child says is for `write.ts` to put; here it comes, goes and has its place.

interface Row<T, N> {
  readonly node: N;
  /** What was written last. */
  item: T | undefined;
  /** The update that wanted it last. */
  turn: number;
}

/**
 * The children of `parent` that stand for things with keys. A key is a child's as long as each update has it; of things
 * with the same key the last is written. Nodes that others put into `parent` stay behind ours.
 */
export class Rows<T, N extends Element> {
  readonly #rows = new Map<string, Row<T, N>>();
  #turn = 0;
  #also: readonly unknown[] = [];

  /** `enter` makes the node of a thing that has none, with what never changes in it. */
  constructor(
    private readonly parent: Element,
    private readonly keyOf: (item: T) => string,
    private readonly enter: (item: T) => N,
  ) {}

  /**
   * Brings the children in line with `items` and in their order; `write` is called for each that is another than
   * before, and for all where what else they are written by (`also`) is. The same items again touch no node.
   */
  update(items: readonly T[], write: (node: N, item: T) => void, ...also: readonly unknown[]): void {
    this.#turn += 1;
    const isAnew = also.some((one, i) => one !== this.#also[i]);
    this.#also = also;
    for (const item of items) {
      const row = this.#rowOf(item);
      row.turn = this.#turn;
      if (!isAnew && isAlike(row.item, item)) continue;
      row.item = item;
      write(row.node, item);
    }
    for (const [key, { node, turn }] of this.#rows) {
      if (turn === this.#turn) continue;
      node.remove();
      this.#rows.delete(key);
    }
    let at = this.parent.firstElementChild;
    for (const item of items) {
      const { node } = this.#rowOf(item);
      if (at && at !== node && holdsFocusAfter(at, node)) at = putOff(at, node);
      if (at === node) at = node.nextElementSibling;
      else this.parent.insertBefore(node, at);
    }
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  #rowOf(item: T): Row<T, N> {
    const key = this.keyOf(item);
    let row = this.#rows.get(key);
    if (!row) this.#rows.set(key, (row = { node: this.enter(item), item: undefined, turn: 0 }));
    return row;
  }
}

/** Whether two things say the same; lists in them are others. */
function isAlike<T>(a: T | undefined, b: T): boolean {
  if (!a) return false;
  for (const name in b) if (a[name] !== b[name]) return false;
  for (const name in a) if (!(name in (b as object))) return false;
  return true;
}

function holdsFocusAfter(at: Element, node: Element): boolean {
  return node.matches(':focus-within') && (at.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

/** A node that is moved loses the focus: so those from `at` to `node` go behind it, to the end of their parent. */
function putOff(at: Element, node: Element): Element {
  for (let next: Element | null = at; next && next !== node;) {
    const one: Element = next;
    next = one.nextElementSibling;
    one.parentNode?.append(one);
  }
  return node;
}

/** Has as many children in `parent` as there are items, all of a kind and without keys: the nth stands for the nth. */
export function fill<T>(
  parent: Element | null | undefined,
  items: readonly T[],
  enter: () => Element,
  write: (node: Element, item: T) => void,
): void {
  if (!parent) return;
  while (parent.childElementCount > items.length) parent.lastElementChild?.remove();
  items.forEach((item, i) => write(parent.children[i] ?? parent.appendChild(enter()), item));
}
