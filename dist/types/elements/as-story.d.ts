import type { TemplateResult } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import { type DetailsActions } from './event/details.js';
import { type DetailsContext } from './event/details-model.js';
import type { StoryWords, Told } from './story/told.js';
export interface StoryContext extends DetailsContext {
    readonly chronicle: Chronicle;
    readonly order: readonly string[];
    readonly reading: StoryWords & {
        readonly between: string;
    };
    readonly seconds: number | null;
    readonly header: TemplateResult;
    readonly chart: unknown;
}
/** Ids in the order in which they are told. */
export declare function toldOf(context: StoryContext, actions: DetailsActions): Told;
