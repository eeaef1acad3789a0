import type { CSSResult, TemplateResult } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { EntityType } from '../../data/document.js';
import type { Filter, Filtered, Finder } from '../../data/filter.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { WordOptions } from '../../time/words.js';
/** The filter and what came of it, with what is needed to show it. */
export interface Finding {
    readonly chronicle: Chronicle;
    readonly filter: Filter;
    readonly filtered: Filtered;
    /** Such as '٣ أحداث'; empty where nothing is asked. */
    readonly count: string;
    readonly words: WordOptions;
    readonly reading: ReadingWords;
    /** Kinds of which all chips are shown, not the first few. */
    readonly unfolded: ReadonlySet<EntityType>;
}
export interface FindActions {
    readonly ask: (filter: Partial<Filter>) => void;
    readonly unfold: (type: EntityType) => void;
}
/** The file that finds. */
export interface FindFile {
    readonly findStyles: CSSResult;
    readonly renderFind: (finding: Finding, actions: FindActions) => TemplateResult;
    /** Such as '٣ أحداث', or that nothing was found. */
    readonly foundWords: (finding: Finding) => string;
    readonly filterEvents: (chronicle: Chronicle, filter: Filter) => Filtered;
    readonly createFinder: (chronicle: Chronicle, query: string) => Finder;
    /** Shows where the query stands in the words on the page; null shows nothing. */
    readonly showHits: (root: ParentNode, hits: {
        readonly finder: Finder;
        readonly finding: Finding;
    } | null) => void;
}
