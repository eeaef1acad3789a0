import type { CSSResult } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { EntityType } from '../../data/document.js';
import type { Filter, Filtered } from '../../data/filter.js';
import type { Finder } from '../../data/finder.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { Words } from '../../time/words.js';
import type { AskedBy } from '../kit/events.js';
import type { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import type { mention } from './in-place.js';
/** The filter and what came of it, with what is needed to show it. */
export interface Finding {
    readonly chronicle: Chronicle;
    readonly filter: Filter;
    readonly filtered: Filtered;
    /** Such as '٣ أحداث'; empty where nothing is asked. */
    readonly count: string;
    readonly words: Words;
    /** Between the parts of a name. */
    readonly comma: string;
    /** Of an event that is none of those that were found; else empty. */
    readonly outsideOf: (id: string) => string;
    readonly reading: ReadingWords;
    /** Kinds of which all chips are shown, not the first few. */
    readonly unfolded: ReadonlySet<EntityType>;
}
export interface FindActions {
    readonly ask: (filter: Partial<Filter>, by: AskedBy) => void;
    readonly toggle: (entity: string, by: AskedBy) => void;
    readonly unfold: (type: EntityType) => void;
}
/** `finder`: null where no words were asked for. */
export interface Hits {
    readonly finder: Finder | null;
    readonly finding: Finding;
}
/** What is asked for, and what came of it, as long as the widget lives. */
export interface FindBar {
    /** Null before anything was looked for. */
    readonly counts: Filtered | null;
    /** Before the templates: looks where something else is asked for. */
    follow(): void;
    render(): unknown;
    /** Shows where the query stands in the words on the page. */
    show(): void;
    end(): void;
}
/** The file that finds. */
export interface FindFile {
    readonly findStyles: CSSResult;
    readonly mention: typeof mention;
    readonly Bar: new (store: Store, reading: typeof readingPart, say: (sentence: string) => void) => FindBar;
}
