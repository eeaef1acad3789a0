import type { TimelineEntity, TimelineGroup } from './document.js';
export declare class Declared {
    #private;
    constructor(list: readonly (TimelineGroup | TimelineEntity)[]);
    has(id: string): boolean;
    /** For the end of a message: the id of what is called so, else the nearest one. */
    meant(name: string): string;
}
