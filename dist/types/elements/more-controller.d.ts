import type { DetailsActions } from './event/details.js';
import type { DetailsModel } from './event/details-model.js';
import type { Controller } from './kit/controller.js';
import { Part } from './kit/part.js';
import type { Store } from './kit/store.js';
export declare const morePart: Part<typeof import("./more.js")>;
type More = NonNullable<typeof morePart.now>;
type Later = InstanceType<More['Later']>;
export declare class MoreController implements Controller {
    #private;
    private readonly store;
    private readonly update;
    private readonly say;
    /** `update` updates the host before it returns; `say` tells a sentence to who does not see it. */
    constructor(store: Store, update: () => void, say: (sentence: string) => void);
    connected(): void;
    disconnected(): void;
    follow(): void;
    tell(): void;
    /** The headings of a long list; null before they are there. */
    get stretches(): Later['stretches'] | null;
    /** Resolves when it is there, or when it is known that it does not come. */
    readonly bring: () => Promise<void>;
    /** What stands last in an open event. */
    readonly share: DetailsActions['share'];
    get show(): More['showOpened'] | null;
    get place(): More['placeStack'] | null;
    /** Brings it, and what plays in this story. */
    prepare(): Promise<void>;
}
/**
 * Scrolls what scrolls around a node until it is in sight; before what knows of sticky headers has come, without that.
 */
export declare const bringIntoSight: (node: HTMLElement) => void;
/** The open event; nothing while what shows it is on its way. */
export declare function renderOpen(model: DetailsModel, actions: DetailsActions): unknown;
export {};
