import { NumberReader } from './read-number.js';
import type { Clock, Parts } from './read-parts.js';
export declare class ClockReader extends NumberReader {
    /** A half of the day, before the words that say nothing: 'am' is one of those too, in German before a day. */
    private half;
    private halfAfter;
    /** 'صبح 9 بجے', 'ÖÖ 9:30': the half before its hour. */
    private halfBefore;
    /** 'مساء الخميس', 'صباح يوم': a part of the day that no hour follows says nothing more precise than the day. */
    protected partOfDay(): void;
    protected timeAfter(before: Clock | null): Pick<Parts, 'clock'>;
    /** 'الساعة 6 مساءً', '18:30', '6 p.m. Baghdad time'. */
    protected clock(): Clock | null;
    private zoneAfter;
    /** '+3', '+03:00' or '+0300' after the name of Greenwich's time. */
    private offset;
    /** A zone as the words of the page write one, with the city inside: 'Baghdad time', '(Ortszeit Bagdad)'. */
    private zoneInWords;
    private skipMarks;
    private zone;
    private zoneNamed;
}
