import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import { Problems } from './problems.js';
export declare class StoryController implements Controller {
    #private;
    private readonly store;
    readonly problems: Problems;
    constructor(store: Store);
    /** Tells the page what has been read and what was wrong. */
    tell(): void;
    /** Reads again where what is asked for is something else. */
    follow(): void;
    /** Adds raw events to the data, or to what is on its way. Without any data they are the story. */
    append(events: readonly unknown[]): void;
    /** Forgets what was loaded and begins again. */
    retry(): void;
    connected(): void;
    disconnected(): void;
}
