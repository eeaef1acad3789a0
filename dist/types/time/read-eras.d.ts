import { DurationReader } from './read-duration.js';
import type { Parts } from './read-parts.js';
export declare class EraReader extends DurationReader {
    /** `isList`: both are meant, and not what lies between them. */
    protected sharedEra(): {
        readonly from: Parts;
        readonly to: Parts;
        readonly isList: boolean;
    } | null;
    private joint;
    /** How such numbers are years, centuries or millennia; null where nothing says so of both. */
    private reckoning;
    /** 'القرن الخامس', '5th century', '5th', '539', 'سنة 539'. */
    private unitAndNumber;
}
