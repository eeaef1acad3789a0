import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class StatusController implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    follow(): void;
    draw(): void;
    settle(): void;
    /** Says the parts as one sentence; nothing where it was said last. */
    say(...parts: readonly string[]): void;
    clear(): void;
    /** Which stretch of time is in view, and how many events; where the view follows an event, that is what is told. */
    rested(isFollowing: boolean): void;
}
