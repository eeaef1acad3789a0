import { type Element } from '../picture/markup.js';
import type { Story } from './story.js';
import type { SceneStyle } from '../picture/style.js';
/** Elements from y = 0 down, and the height that they take. */
export interface Block {
    readonly nodes: readonly Element[];
    readonly heightPx: number;
}
/** Title, description, and the groups where the chart does not name them itself. */
export declare function header({ document }: Story, style: SceneStyle, widthPx: number, hasLegend: boolean): Block;
/** Events that have no place on the axis are named under it. */
export declare function undatedLines({ chronicle, words, messages }: Story, style: SceneStyle, widthPx: number): Block;
/**
 * The story's own source, and no source of one event, at the start, the as-of date at the end; under each other where
 * one line has no room for both.
 */
export declare function footer({ document, words, messages }: Story, style: SceneStyle, widthPx: number): Block;
/** What the picture is called, and what it shows, for those who do not see it. */
export declare function describe({ document, chronicle, words, messages }: Story): {
    title: string;
    summary: string;
};
