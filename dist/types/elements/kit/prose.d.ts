import { type TemplateResult } from 'lit';
/**
 * A text that is written anew, whole, when it changes. A browser that translates the page has put elements of its own
 * in the place of our text; a text that lit would change in place is not on the page any more.
 */
export declare const written: (text: string) => unknown;
/** A text in a language of its own, where it has one: it is spoken in that, and runs in its direction. */
export declare const inLang: (text: string, lang: string | undefined) => unknown;
/** A sentence around the one word that is data: 'Source: {name}'. */
export declare function sentence(template: string, name: unknown): TemplateResult;
