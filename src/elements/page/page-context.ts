// What the widget takes from the page it stands on: language, direction, zone of motion. Read from ancestors across
// shadow roots, and followed when they change.

import type { CSSResult } from 'lit';
import { languageTag } from '../../data/near.js';
import type { Direction } from '../../layout/viewport.js';

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The parent as it is drawn: through slots and out of shadow trees. */
export function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The host's own `lang`, else the story's, else the nearest ancestor's, else Arabic. */
export function resolveLang(host: Element, documentLang: string | undefined): string {
  const own = languageTag(host.getAttribute('lang') ?? '') ?? languageTag(documentLang ?? '');
  for (let node = parentOf(host); !own && node; node = parentOf(node)) {
    const lang = languageTag(node.getAttribute('lang') ?? '');
    if (lang) return lang;
  }
  return own ?? 'ar';
}

/**
 * The usual ones, since asking an engine for a language's script costs a first paint several ms; a tag that names its
 * script is asked about.
 */
const KNOWN = /^(?:(ar|fa|he|ur|ckb|ps)|en|de|fr|tr|es)(?:-[A-Z]{2})?$/;

/** The direction of the script a language is written in. */
export function scriptDirection(lang: string): Direction {
  const known = KNOWN.exec(lang);
  if (known) return known[1] ? 'rtl' : 'ltr';
  return RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * The host's own `dir`, else that of the script of its own or the story's `lang`, else the page's computed
 * direction. `:dir()` is not asked: it ignores the CSS property and goes stale in WebKit.
 */
export function resolveDir(host: Element, documentLang: string | undefined): Direction {
  const own = host.getAttribute('dir');
  if (own === 'rtl' || own === 'ltr') return own;
  const lang = languageTag(host.getAttribute('lang') ?? '') ?? languageTag(documentLang ?? '');
  if (lang) return scriptDirection(lang);
  return getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * Calls `changed` when an ancestor's `lang`, `dir`, `class` or `style` changes, or the reader's choice of dark and
 * light. Returns the end of it.
 */
export function watchPage(host: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  for (let node = parentOf(host); node; node = parentOf(node)) {
    observer.observe(node, { attributeFilter: ['lang', 'dir', 'class', 'style'] });
  }
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}

/**
 * `dark` where a page that names no colour scheme writes in a light ink; else empty, and the page's own scheme holds.
 */
export function inkScheme(host: Element): 'dark' | '' {
  const { color, colorScheme } = getComputedStyle(host);
  const [, r, g, b] = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.map(Number) ?? [];
  return colorScheme === 'normal' && 0.3 * (r ?? 0) + 0.59 * (g ?? 0) + 0.11 * (b ?? 0) > 140 ? 'dark' : '';
}

export const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Another document takes no style sheets of the one that an element came from: it gets its own. */
export function adoptStyles(
  { ownerDocument: { defaultView: view }, shadowRoot }: Element,
  styles: readonly CSSResult[],
): void {
  if (!view || !shadowRoot) return;
  shadowRoot.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}

/** A style sheet's text, of Lit or of a file without it. */
type Styles = Pick<CSSResult, 'cssText'>;
const added = new WeakMap<Styles, CSSStyleSheet>();
/** Adds the styles of a file that came later, after those of the widget; each once. */
export function addStyles(
  { ownerDocument: { defaultView: view }, shadowRoot }: Element,
  ...list: readonly Styles[]
): void {
  if (!view || !shadowRoot) return;
  for (const styles of list) {
    const known = added.get(styles);
    if (known && shadowRoot.adoptedStyleSheets.includes(known)) continue;
    const sheet = known instanceof view.CSSStyleSheet ? known : new view.CSSStyleSheet();
    if (sheet !== known) sheet.replaceSync(styles.cssText);
    added.set(styles, sheet);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
}
