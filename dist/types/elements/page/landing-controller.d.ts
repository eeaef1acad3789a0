import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** What the page's address names, where it stands after the widget; else null. */
export declare function addressedBelow(host: Element): Element | null;
export declare class LandingController implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: ReactiveControllerHost & Element);
    hostUpdate(): void;
    /** To be called at the end of each update that asks for no other. `isLast`: what comes after it is the reader's doing. */
    settle(isLast: boolean): void;
}
