import type { CSSResult } from 'lit';
import type { Direction } from '../../layout/viewport.js';
/** The parent as it is drawn: through slots and out of shadow trees. */
export declare function parentOf(node: Element): Element | null;
/** The host's own `lang`, else the story's, else the nearest ancestor's, else Arabic. */
export declare function resolveLang(host: Element, documentLang: string | undefined): string;
/** The direction of the script a language is written in. */
export declare function scriptDirection(lang: string): Direction;
/**
 * The host's own `dir`, else that of the script of its own or the story's `lang`, else the page's computed
 * direction. `:dir()` is not asked: it ignores the CSS property and goes stale in WebKit.
 */
export declare function resolveDir(host: Element, documentLang: string | undefined): Direction;
/**
 * Calls `changed` when an ancestor's `lang`, `dir`, `class` or `style` changes, or the reader's choice of dark and
 * light. Returns the end of it.
 */
export declare function watchPage(host: Element, changed: () => void): () => void;
/**
 * `dark` where a page that names no colour scheme writes in a light ink; else empty, and the page's own scheme holds.
 */
export declare function inkScheme(host: Element): 'dark' | '';
export declare const prefersReducedMotion: () => boolean;
/** Another document takes no style sheets of the one that an element came from: it gets its own. */
export declare function adoptStyles({ ownerDocument: { defaultView: view }, shadowRoot }: Element, styles: readonly CSSResult[]): void;
/** A style sheet's text, of Lit or of a file without it. */
type Styles = Pick<CSSResult, 'cssText'>;
/** Adds the styles of a file that came later, after those of the widget; each once. */
export declare function addStyles({ ownerDocument: { defaultView: view }, shadowRoot }: Element, ...list: readonly Styles[]): void;
export {};
