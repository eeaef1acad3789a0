import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
/** What the page's address names, where it stands after the widget; else null. */
export declare function addressedBelow(host: Element): Element | null;
export declare class LandingController implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    follow(): void;
    tell(): void;
}
