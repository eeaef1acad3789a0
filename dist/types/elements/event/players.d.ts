import { type TemplateResult } from 'lit';
import type { TimelineMedia } from '../../data/document.js';
/** How a medium goes under: a video whose poster does not come still plays. */
export type State = 'still' | 'playing' | 'failed' | 'without poster';
export interface PlayerModel {
    readonly media: TimelineMedia;
    readonly name: string;
    /** Whose player it is, where it is not the browser's. */
    readonly host: string | undefined;
    /** Of what is said in it. */
    readonly lang: string;
    /** 'Play: {name}'. */
    readonly play: string;
    readonly state: State;
    /** Draws it in another state; resolves when that is done. */
    readonly turn: (state: State) => Promise<unknown>;
}
export declare function renderPlayer({ media: { type, src, poster, captions }, name, host, lang, play, state, turn, }: PlayerModel): TemplateResult;
