import { Cursor } from './read-cursor.js';
import type { Clock, Parts } from './read-parts.js';
export declare class ClockReader extends Cursor {
    /** 'مساء الخميس', 'صباح يوم': a part of the day that no hour follows says nothing more precise than the day. */
    protected partOfDay(): void;
    protected timeAfter(before: Clock | null): Pick<Parts, 'clock'>;
    /** 'الساعة 6 مساءً', '18:30', '6 p.m. Baghdad time'. */
    protected clock(): Clock | null;
    private zone;
}
