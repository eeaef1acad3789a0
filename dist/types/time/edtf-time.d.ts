import { type EdtfCursor } from './edtf-cursor.js';
export interface EdtfTime {
    readonly fields: {
        readonly hour: number;
        readonly minute: number;
        readonly second?: number;
        readonly millisecond?: number;
    };
    readonly offsetMinutes?: number;
    readonly zone?: string;
}
/** Reads what stands after the 'T'. */
export declare function scanTime(cursor: EdtfCursor): EdtfTime;
