// Finds the widget's data (property, `src`, inline JSON, light-DOM children, in this order), reads it, and keeps what
// came of it as one state. Loading is lazy for `src`: it begins when the widget comes near the viewport. The readers of
// lists and of dates in words are fetched where there is something for them to read.

import { createChronicle } from '../../data/chronicle.js';
import type { Problem } from '../../data/document.js';
import type { ProblemCode } from '../../data/problem-codes.js';
import { readDocument, type ReadOptions } from '../../data/read-document.js';
import { loadMessages } from '../../i18n/load.js';
import { messagesFor } from '../../i18n/lookup.js';
import type { Settings } from '../kit/attributes.js';
import type { Controller } from '../kit/controller.js';
import { emit } from '../kit/events.js';
import { namesEvent } from '../kit/fragment.js';
import type { Host, LoadErrorCode, Store, StoryState } from '../kit/store.js';
import { resolveLang } from '../page/page-context.js';
import { CHILD_OBSERVER_OPTIONS, hasReadable, readInline } from './children.js';
import { loadSource, LoadError } from './load-source.js';
import { datePart, listPart } from './on-use.js';
import { withEvents } from './with-events.js';

/** What is asked before each reading. */
interface StoryInput extends Pick<Settings, 'src' | 'loading' | 'timeZone' | 'seasons' | 'maxBytes' | 'credentials'> {
  readonly data: unknown;
  /** The language that dates in words are read in where the story names none. */
  readonly locale: string;
}

type Reading = ReturnType<typeof readDocument>;

const NEAR_PX = 600;
/** So many events need less than the default place. */
const FEW = 4;
/** Input that says which data it is; the rest says how the same data is read. */
const SOURCE = ['data', 'src', 'loading', 'maxBytes', 'credentials'] as const;

export class StoryController implements Controller {
  readonly #host: Host;
  /** What the page has not been told of yet. */
  #news: StoryState | null = null;
  #input: StoryInput | null = null;
  /** Lines of the console: the same data read anew says nothing twice. */
  readonly #logged = new Set<string>();
  /** What the page has appended to the data that it asks for. */
  #added: readonly unknown[] = [];
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
    const story = this.#news;
    this.#news = null;
    if (!story || story.status === 'loading') return;
    if ('document' in story) emit(this.#host, 'khatt-load', { document: story.document });
    if (story.problems.length > 0) emit(this.#host, 'khatt-error', { problems: story.problems, fatal: story.status === 'error' });
  }

  /** Reads again where what is asked for is something else. */
  follow(): void {
    const old = this.#input;
    const input: StoryInput = { ...this.store.settings, data: this.#host.data, locale: resolveLang(this.#host, undefined) };
    this.store.hasList = hasReadable(this.#host);
    const isOther = (...keys: readonly (keyof StoryInput)[]): boolean => keys.some((key) => !Object.is(old?.[key], input[key]));
    this.#input = input;
    if (!old || isOther(...SOURCE)) {
      if (old) this.#added = [];
      this.#start();
    } else if (this.#raw && (isOther('timeZone', 'seasons') || (this.#followsLocale && isOther('locale')))) {
      this.#stop();
      this.#read(this.#raw.value, this.#raw.baseUrl);
    } else if (this.#near && this.#isAddressed) this.#begin(input);
  }

  /** The page's address names an event, which may be one of ours. */
  get #isAddressed(): boolean {
    return this.store.settings.syncHash !== false && namesEvent(location.hash);
  }

  /** Adds raw events to the data, or to what is on its way. Without any data they are the story. */
  append(events: readonly unknown[]): void {
    this.#added = [...this.#added, ...events];
    if (this.#raw) {
      this.#stop();
      this.#read(this.#raw.value, this.#raw.baseUrl);
    } else if (this.#areChildrenData) this.#readChildren();
  }

  /** Forgets what was loaded and begins again. */
  retry(): void {
    if (this.#input) this.#start();
  }

  connected(): void {
    if (this.#input && this.store.story.status === 'loading') this.#start();
    else this.#watchChildren();
  }

  disconnected(): void {
    this.#stop();
    this.#children?.disconnect();
    this.#children = null;
  }

  #stop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#near?.disconnect();
    this.#near = null;
  }

  #start(): void {
    this.#stop();
    this.#logged.clear();
    this.#raw = this.store.coming = null;
    const input = this.#input;
    if (!input) return;
    this.#watchChildren();
    if (input.data !== undefined && input.data !== null) this.#read(input.data, this.#host.baseURI);
    else if (input.src !== null) {
      this.#set({ status: 'loading' });
      if (input.loading === 'eager' || this.#isAddressed) this.#begin(input);
      else this.#whenNear(() => this.#begin(input));
    } else this.#readChildren();
  }

  #readChildren(): void {
    this.#stop();
    const inline = readInline(this.#host);
    if (inline && 'error' in inline) this.#fail('format', [problem('children/not-json', inline.error)]);
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
        if (!signal.aborted) this.#fail('network', [problem('list/missing', `The list is not read: ${wordsOf(error)}`)]);
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
    const areData = this.#areChildrenData;
    if (!areData || this.#children) {
      if (!areData) {
        this.#children?.disconnect();
        this.#children = null;
      }
      return;
    }
    this.#children = new MutationObserver((records) => {
      // The widget's own attributes are not its children's.
      if (records.some(({ target, type }) => target !== this.#host || type === 'childList')) this.#readChildren();
    });
    this.#children.observe(this.#host, CHILD_OBSERVER_OPTIONS);
  }

  #whenNear(begin: () => void): void {
    this.#near = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) begin();
    }, { rootMargin: `${NEAR_PX}px` });
    this.#near.observe(this.#host);
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
      const code = error instanceof LoadError ? error.code : 'url';
      this.#fail(code, [problem(`load/${code}`, wordsOf(error))]);
    }
  }

  #fail(code: LoadErrorCode, problems: readonly Problem[]): void {
    this.#set({ status: 'error', code, problems });
  }

  #read(raw: unknown, baseUrl: string): void {
    this.#raw = { value: raw, baseUrl };
    const value = withEvents(raw, this.#added);
    const options: ReadOptions = { baseUrl, locale: this.#input?.locale, timeZone: this.#input?.timeZone ?? undefined };
    const plain = readDocument(value, options);
    const isInWords = plain.problems.some(({ code }) => code === 'date/not-edtf');
    this.#followsLocale = isInWords && plain.document.lang === undefined;
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
      const count = plain.document.events.length + plain.problems.filter(({ dropped }) => dropped).length;
      if (count <= FEW && ((this.#input?.data ?? null) !== null || this.#input?.src === null)) this.store.coming = count;
      this.#wait();
      try {
        await Promise.all([datePart.load(), words]);
      } catch (error) {
        const missing = problem('reader/missing', `Dates in words are not read: ${wordsOf(error)}`);
        if (!signal.aborted) this.#show({ document: plain.document, problems: [missing, ...plain.problems] });
        return;
      }
      if (signal.aborted) return;
    }
    this.#show(readDocument(value, { ...options, readDate: datePart.now?.readerWith(locale, messagesFor(locale)) }));
  }

  #show({ document, problems }: Reading): void {
    const isFatal = document.events.length === 0 && problems.some((problem) => problem.path === '' && problem.severity === 'error');
    if (isFatal) return this.#fail('format', problems);
    const chronicle = createChronicle(document, { timeZone: this.#input?.timeZone ?? document.timeZone, seasons: this.#input?.seasons });
    const isEmpty = chronicle.count === 0 && chronicle.undated.length === 0;
    this.#set({ status: isEmpty ? 'empty' : 'ready', document, chronicle, problems });
  }

  /** While a reader is fetched, a story that is shown stays. */
  #wait(): void {
    if (!this.store.document) this.#set({ status: 'loading' });
  }

  #set(state: StoryState): void {
    this.#news = state;
    for (const problem of 'problems' in state ? state.problems : []) this.#log(problem);
    this.store.read(state);
  }

  #log({ severity, path, message, code }: Problem): void {
    const line = `khatt-timeline: ${path && `${path}: `}${message} (${code})`;
    if (!this.#logged.has(line)) console[severity === 'error' ? 'error' : 'warn'](line);
    this.#logged.add(line);
  }
}

/** What went wrong with the document as a whole. */
const problem = (code: ProblemCode, message: string): Problem => ({ code, path: '', message, severity: 'error' });

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
