import type { Cursor } from './cursor.js';
import type { Clock } from './parts.js';
export declare function readZoneAfter(cursor: Cursor): Pick<Clock, 'zone'>;
/** A zone as the words of the page write one, with the city inside: 'Baghdad time', '(Ortszeit Bagdad)'. */
export declare function readZoneInWords(cursor: Cursor, isAfter: boolean): string | null;
export declare function readZone(cursor: Cursor): string | null;
