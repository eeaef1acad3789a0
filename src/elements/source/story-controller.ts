// Finds the widget's data (property, `src`, inline JSON, light-DOM children, in this order), reads it, and keeps what
// came of it as one state. Loading is lazy for `src`: it begins when the widget comes near the viewport. The readers of
// lists and of dates in words are fetched where there is something for them to read.

import { createChronicle, sizeOf } from '../../data/chronicle.js';
import type { Chronicle } from '../../data/chronicle-columns.js';
import { namesEvent } from '../../data/fragment.js';
import type { Found } from '../../data/found.js';
import { columnsOf, isLarge } from '../../data/large.js';
import { findDocument, type Reading } from '../../data/read-document.js';
import type { ReadOptions } from '../../data/read-edtf.js';
import { loadMessages } from '../../languages/load.js';
import { wordsFor } from '../../languages/registry.js';
import type { Settings } from '../kit/attributes.js';
import type { Controller } from '../kit/controller.js';
import { emit } from '../kit/events.js';
import type { Store } from '../kit/store.js';
import type { Host, LoadErrorCode, StoryState } from '../kit/state.js';
import { largePart } from '../page/large-part.js';
import { resolveLang } from '../page/page-context.js';
import { hasReadable, readInline, watchChildren } from './children.js';
import { loadSource, LoadError } from './load-source.js';
import { whenNear } from './near.js';
import { datePart, listPart } from './on-use.js';
import { Problems, wrong } from './problems.js';
import { withEvents } from './with-events.js';

/** What is asked before each reading. */
interface StoryInput extends Pick<Settings, 'src' | 'loading' | 'timeZone' | 'seasons' | 'maxBytes' | 'credentials'> {
  readonly data: unknown;
  /** The language that dates in words are read in where the story names none. */
  readonly locale: string;
}

/** So many events need less than the default place. */
const FEW = 4;
/** Input that says which data it is; the rest says how the same data is read. */
const SOURCE = ['data', 'src', 'loading', 'maxBytes', 'credentials'] as const;

export class StoryController implements Controller {
  readonly #host: Host;
  readonly problems = new Problems(() => this.#host.requestUpdate());
  /** What the page has not been told of yet. */
  #news: StoryState | null = null;
  #input: StoryInput | null = null;
  /** What the page has appended to the data that it asks for. */
  #added: readonly unknown[] = [];
  /** How many events the story had before those that it is being read with. */
  #before: number | null = null;
  /** What was read last, until other data is asked for. */
  #raw: { readonly value: unknown; readonly baseUrl: string } | null = null;
  /** It has dates in words and no language of its own. */
  #followsLocale = false;
  #abort = new AbortController();
  #children: MutationObserver | null = null;
  #near: IntersectionObserver | null = null;

  constructor(private readonly store: Store) {
    this.#host = store.host;
  }

  /** Tells the page what has been read and what was wrong. */
  tell(): void {
    const { told: problems } = this.problems;
    const story = problems && this.#news;
    if (!story) return;
    this.#news = null;
    if ('document' in story) emit(this.#host, 'khatt-load', { document: story.document });
    if (problems.length > 0) emit(this.#host, 'khatt-error', { problems, fatal: story.status === 'error' });
  }

  /** Reads again where what is asked for is something else. */
  follow(): void {
    const old = this.#input;
    const locale = resolveLang(this.#host, undefined);
    const input: StoryInput = { ...this.store.settings, data: this.#host.data, locale };
    this.store.hasList = hasReadable(this.#host);
    const isOther = (...keys: readonly (keyof StoryInput)[]): boolean =>
      keys.some((key) => !Object.is(old?.[key], input[key]));
    this.#input = input;
    if (!old || isOther(...SOURCE)) {
      if (old) this.#added = [];
      this.#start();
    } else if (this.#raw && (isOther('timeZone', 'seasons') || (this.#followsLocale && isOther('locale'))))
      this.#readAgain(this.#raw);
    else if (this.#near && this.#isAddressed) this.#begin(input);
  }

  /** The page's address names an event, which may be one of ours. */
  get #isAddressed(): boolean {
    return this.store.settings.syncHash !== false && namesEvent(location.hash);
  }

  /** Adds raw events to the data, or to what is on its way. Without any data they are the story. */
  append(events: readonly unknown[]): void {
    if (columnsOf(this.#raw?.value)) return this.store.warn('columns');
    this.#added = [...this.#added, ...events];
    const { chronicle, isPart } = this.store;
    if (chronicle && !isPart) this.#before ??= sizeOf(chronicle);
    if (this.#raw) this.#readAgain(this.#raw);
    else if (this.#areChildrenData) this.#readChildren();
  }

  #readAgain({ value, baseUrl }: { readonly value: unknown; readonly baseUrl: string }): void {
    this.#stop();
    this.#read(value, baseUrl);
  }

  /** Forgets what was loaded and begins again. */
  retry(): void {
    if (this.#input) this.#start();
  }

  connected(): void {
    if (this.#input && (this.store.story.status === 'loading' || this.store.isPart)) this.#start();
    else this.#watchChildren();
  }

  disconnected(): void {
    this.#stop();
    this.#leaveChildren();
  }

  #stop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#near?.disconnect();
    this.#near = null;
  }

  #start(): void {
    this.#stop();
    this.problems.forget();
    this.#raw = this.#before = this.store.coming = null;
    const input = this.#input;
    if (!input) return;
    this.#watchChildren();
    if (input.data !== undefined && input.data !== null) this.#read(input.data, this.#host.baseURI);
    else if (input.src !== null) {
      this.#set({ status: 'loading' });
      if (input.loading === 'eager' || this.#isAddressed) this.#begin(input);
      else this.#near = whenNear(this.#host, () => this.#begin(input));
    } else this.#readChildren();
  }

  #readChildren(): void {
    this.#stop();
    const inline = readInline(this.#host);
    if (inline && 'error' in inline) this.#fail('format', [wrong('children/not-json', inline.error)]);
    else if (inline) this.#read(inline.value, this.#host.baseURI);
    else if (hasReadable(this.#host)) void this.#readList();
    // Frameworks set the data of a tag that stands there already: nothing is said before it comes.
    else if (this.#raw || this.#added.length > 0) this.#read({ events: [] }, this.#host.baseURI);
    else this.#set({ status: 'loading' });
  }

  /** At once where its reader is there; the list stands on the page until then, and without it. */
  async #readList(): Promise<void> {
    const { signal } = this.#abort;
    if (!listPart.now) {
      this.#wait();
      try {
        await listPart.load();
      } catch (error) {
        if (!signal.aborted) this.#fail('network', [wrong('list/missing', error)]);
        return;
      }
      if (signal.aborted) return;
    }
    this.#read(listPart.now?.readList(this.#host), this.#host.baseURI);
  }

  get #areChildrenData(): boolean {
    return this.#input !== null && (this.#input.data ?? null) === null && this.#input.src === null;
  }

  /** Late changes of the children are followed while they are the data. */
  #watchChildren(): void {
    if (!this.#areChildrenData) return this.#leaveChildren();
    this.#children ??= watchChildren(this.#host, () => this.#readChildren());
  }

  #leaveChildren(): void {
    this.#children?.disconnect();
    this.#children = null;
  }

  #begin(input: StoryInput): void {
    this.#near?.disconnect();
    this.#near = null;
    void this.#load(input.src ?? '', input);
  }

  async #load(src: string, { maxBytes, credentials }: StoryInput): Promise<void> {
    const { signal } = this.#abort;
    try {
      const baseUrl = new URL(src, this.#host.baseURI).href;
      const value = await loadSource(baseUrl, { signal, maxBytes, credentials });
      if (!signal.aborted) this.#read(value, baseUrl);
    } catch (error) {
      if (signal.aborted) return;
      const { code, values }: LoadError = error instanceof LoadError ? (error as LoadError) : new LoadError('url', src);
      this.#fail(code, [{ ...wrong('load/url', ''), code: `load/${code}`, values }]);
    }
  }

  #fail(code: LoadErrorCode, found: readonly Found[]): void {
    this.#set({ status: 'error', code, found });
  }

  #read(raw: unknown, baseUrl: string): void {
    this.#raw = { value: raw, baseUrl };
    if (this.#added.length > 0 && columnsOf(raw)) this.store.warn('columns');
    const value = withEvents(raw, this.#added);
    const options: ReadOptions = { baseUrl, locale: this.#input?.locale, timeZone: this.#input?.timeZone ?? undefined };
    if (isLarge(value)) void this.#readLarge(value, options);
    else this.#take(findDocument(value, options), value, options);
  }

  /** In slices; at once where what does that does not come. */
  async #readLarge(value: unknown, options: ReadOptions): Promise<void> {
    const { signal } = this.#abort;
    this.#wait();
    await largePart.use(() => {});
    if (signal.aborted) return;
    const { timeZone, seasons = 'northern' } = this.#input ?? {};
    const reading = largePart.now
      ? await largePart.now.readLarge(this.store, value, {
          signal,
          reading: options,
          timeZone,
          seasons,
          isGrown: this.#before !== null,
          show: (part) => this.store.read(part),
        })
      : findDocument(value, options);
    if (!signal.aborted && reading) this.#take(reading, value, options);
  }

  #take(plain: Reading & { readonly chronicle?: Chronicle }, value: unknown, options: ReadOptions): void {
    const isPlain = options.readDate !== undefined || columnsOf(value) !== null;
    const isInWords = !isPlain && plain.found.some(({ code }) => code === 'date/not-edtf');
    if (!options.readDate) this.#followsLocale = isInWords && plain.document.lang === undefined;
    if (isInWords) void this.#readWords(plain, value, options);
    else this.#show(plain);
  }

  /** Reads once more with the date parser; at once where it is there, with the words of the document's language. */
  async #readWords(plain: Reading, value: unknown, options: ReadOptions): Promise<void> {
    const { signal } = this.#abort;
    const locale = plain.document.lang ?? options.locale ?? 'ar';
    const words = loadMessages(locale);
    if (!datePart.now || words) {
      // They hold less than the default. Where `src` is read the place is held by then.
      const count = plain.document.events.length + plain.found.filter(({ dropped }) => dropped).length;
      const isHere = (this.#input?.data ?? null) !== null || this.#input?.src === null;
      if (count <= FEW && isHere) this.store.coming = count;
      this.#wait();
      try {
        await Promise.all([datePart.load(), words]);
      } catch (error) {
        const missing = wrong('reader/missing', error);
        if (!signal.aborted) this.#show({ document: plain.document, found: [missing, ...plain.found] });
        return;
      }
      if (signal.aborted) return;
    }
    const read = datePart.now?.readDate;
    const withWords: ReadOptions = {
      ...options,
      readDate: read && ((text, asked) => read(text, asked, wordsFor({ locale: asked.locale ?? 'ar' }))),
    };
    if (isLarge(value)) void this.#readLarge(value, withWords);
    else this.#show(findDocument(value, withWords));
  }

  #show({ document, found, ...own }: Reading & { readonly chronicle?: Chronicle }): void {
    const isFatal =
      document.events.length === 0 && found.some((problem) => problem.path === '' && problem.severity === 'error');
    if (isFatal) return this.#fail('format', found);
    const options = { timeZone: this.#input?.timeZone ?? document.timeZone, seasons: this.#input?.seasons };
    const chronicle = own.chronicle ?? createChronicle(document, options);
    const size = sizeOf(chronicle);
    this.store.added = this.#before === null ? null : size - this.#before;
    this.#before = null;
    this.#set({ status: size === 0 ? 'empty' : 'ready', document, chronicle, found });
  }

  /** While a reader is fetched, a story that is shown stays. */
  #wait(): void {
    if (!this.store.document) this.#set({ status: 'loading' });
  }

  #set(state: StoryState): void {
    this.#news = state.status === 'loading' ? null : state;
    void this.problems.tell('found' in state ? state.found : []);
    this.store.read(state);
  }
}
