import type { Controller } from '../kit/controller.js';
import type { SelectedBy } from '../kit/events.js';
import type { Store } from '../kit/store.js';
import type { Frame, StoryTools } from './told.js';
export declare class TellingController implements Controller {
    #private;
    private readonly store;
    private readonly tools;
    constructor(store: Store, tools: StoryTools);
    follow(): void;
    draw(): void;
    disconnected(): void;
    render(frame: Frame): unknown;
    /** Turns the page; false where no story is told, or there is no such page. */
    step(by: 1 | -1, how: SelectedBy): boolean;
    /** The keys of a story, wherever the focus is in it but where they are something else's. */
    readonly pressed: (target: HTMLElement, key: string) => boolean;
}
