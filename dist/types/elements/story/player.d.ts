export declare class Player {
    #private;
    private readonly advance;
    private readonly changed;
    readonly calm: MediaQueryList;
    /** `advance` turns a page and says whether there is another; `changed` is called when it has begun or stopped. */
    constructor(advance: () => boolean, changed: () => void);
    get isOn(): boolean;
    start(seconds: number): void;
    readonly stop: () => void;
}
