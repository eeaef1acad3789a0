import type { Chronicle } from '../data/chronicle-columns.js';
import type { WordOptions } from '../time/words.js';
import type { Direction } from './viewport.js';
export interface ShareOptions {
    readonly words: WordOptions;
    /** Of the story's text. */
    readonly dir: Direction;
    /** Where the event is to be found; the story's own address by default, else none. */
    readonly link?: string | undefined;
}
/** A part at a time with a line each, a blank line between parts; addresses stand alone, without marks, so that they stay links. Empty where no event has the id. */
export declare function shareText(chronicle: Chronicle, id: string, { words, dir, link }: ShareOptions): string;
