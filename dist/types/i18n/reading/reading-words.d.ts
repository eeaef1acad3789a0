import type { Plural } from '../locale.js';
/** Words in `{braces}` are filled in. */
export interface ReadingWords {
    readonly begin: string;
    readonly previous: string;
    readonly next: string;
    /** Back to the page with the title. */
    readonly toTitle: string;
    readonly play: string;
    readonly pause: string;
    readonly enlarge: string;
    readonly transcript: string;
    readonly search: string;
    readonly clearSearch: string;
    readonly clearAll: string;
    readonly groups: string;
    readonly people: string;
    readonly organizations: string;
    readonly places: string;
    /** Of chips: those that are not shown; `{n}` of them. */
    readonly more: Plural;
    readonly fewer: string;
    /** On a card whose title has none of the words that were searched for. */
    readonly inText: string;
    readonly nothingFound: string;
    /** The same of a choice of groups and names, without a search. */
    readonly nothingChosen: string;
    /** Of the open event, where it is none of those that were asked for. */
    readonly outside: string;
    readonly copyLink: string;
    readonly share: string;
    readonly copyText: string;
    readonly copied: string;
    readonly notCopied: string;
    /** `{n}` events that have come. */
    readonly added: Plural;
    readonly layout: string;
    readonly chart: string;
    readonly story: string;
    readonly list: string;
}
