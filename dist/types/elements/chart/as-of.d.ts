import type { Chronicle } from '../../data/chronicle-columns.js';
import type { nowOf } from '../../data/chronicle.js';
import type { Now } from '../../layout/frame.js';
import type { civilNow } from '../../time/zone.js';
import type { AsOf } from '../kit/state.js';
/** Of what the widget has in any case. */
export interface AsOfHouse {
    readonly nowOf: typeof nowOf;
    readonly civilNow: typeof civilNow;
}
export declare class Dated implements AsOf {
    #private;
    readonly asked: string;
    private readonly house;
    /** `asked` is EDTF or `now`. */
    constructor(asked: string, house: AsOfHouse);
    of(chronicle: Chronicle): Chronicle;
    now({ timeZone, scale }: Chronicle, locale: string): Now | undefined;
    /** After about a px; in a page that nobody sees it sleeps. */
    wake({ scale }: Chronicle, msPerPx: number, again: () => void): void;
    sleep(): void;
}
