import type { Declared } from './declared.js';
import type { Called } from './choices.js';
import type { Problem } from './document.js';
/** The parts of a document whose fields are known. */
export type Part = 'document' | 'event' | 'group' | 'entity' | 'era' | 'source' | 'quote' | 'media' | 'text';
/**
 * What the words of a code are made of, where they are not the same for all. Of any other code: what is said, if
 * anything.
 */
export interface Values {
    /** The value; or of one that throws where it is read, or is too deep, why that is. */
    readonly 'type/object': readonly [value: unknown];
    readonly 'type/list': readonly [value: unknown];
    readonly 'type/string': readonly [value: unknown];
    readonly 'type/number': readonly [value: unknown];
    readonly 'type/boolean': readonly [value: unknown];
    readonly 'type/one-of': readonly [value: unknown, values: readonly string[], called: Called];
    readonly 'media/type': readonly [value: unknown, values: readonly string[], called: Called];
    /** What was thrown; or nothing, and which type was expected. */
    readonly 'document/unreadable': readonly [thrown: string, expected?: string];
    readonly 'event/unreadable': readonly [thrown: string, expected?: string];
    readonly 'field/unreadable': readonly [thrown: string, expected?: string];
    readonly 'zone/unknown': readonly [zone: string];
    readonly 'lang/unknown': readonly [lang: string];
    readonly 'id/duplicate': readonly [id: string, newId?: string];
    readonly 'group/color': readonly [color: string];
    readonly 'number/range': readonly [least: number, most: number, found: number];
    readonly 'number/size': readonly [found: number];
    readonly 'text/too-long': readonly [most: number];
    readonly 'date/not-edtf': readonly [text: string, isUndated?: boolean];
    readonly 'date/season-or-years': readonly [text: string];
    /** No problem where the figures are no day of the Persian calendar. */
    readonly 'date/gregorian-year': readonly [text: string];
    readonly 'field/unknown': readonly [field: string, part: Part];
    readonly 'group/undeclared': readonly [id: string, declared: Declared];
    readonly 'entity/undeclared': readonly [id: string, declared: Declared];
    readonly 'children/not-json': readonly [thrown: unknown];
    readonly 'list/missing': readonly [thrown: unknown];
    readonly 'reader/missing': readonly [thrown: unknown];
    readonly 'load/network': readonly [url: string, thrown: unknown];
    readonly 'load/http': readonly [url: string, status: number];
    readonly 'load/size': readonly [url: string, maxBytes: number];
    readonly 'load/time': readonly [url: string, seconds: number];
    /** The address; and where it led to another scheme, that one. */
    readonly 'load/url': readonly [url: string, ledTo?: string];
    /**
     * The body says that it is, or is, in `detail`, which is empty where that is not known; or it is no JSON, for what
     * was thrown.
     */
    readonly 'load/format': readonly [url: string, why: 'says' | 'is' | 'json', detail: string];
}
export interface Found extends Omit<Problem, 'message'> {
    /** As `Values` says of the code. */
    readonly values: readonly unknown[];
    /** How often it was met, where it is told once for the whole story. */
    count?: number;
}
