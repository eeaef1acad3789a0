import { type ShownOptions } from './shown.js';
import { type StaticOptions } from './story.js';
export interface EmbedOptions extends StaticOptions, ShownOptions {
    /** Where the story will be read from. */
    readonly src: string;
    /** Where the package's dist files lie. */
    readonly base: string;
    /** Height of the iframe until it tells its own, px. */
    readonly height: number;
    readonly asElement: boolean;
}
export declare function embedSnippet(document: unknown, { src, base, height, asElement, ...options }: EmbedOptions): string;
