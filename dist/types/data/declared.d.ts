import type { TimelineEntity, TimelineGroup } from './document.js';
export declare class Declared {
    readonly list: readonly (TimelineGroup | TimelineEntity)[];
    readonly ids: ReadonlySet<string>;
    constructor(list: readonly (TimelineGroup | TimelineEntity)[]);
}
