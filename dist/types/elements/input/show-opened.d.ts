import type { SelectedBy } from '../kit/events.js';
import type { Host } from '../kit/state.js';
/**
 * `button`: that of the event, or null; `active`: what has the focus in the widget. For the page's own doing only where
 * the widget is seen.
 */
export declare function showOpened(host: Host, by: SelectedBy, button: HTMLElement | null, active: Element | null): void;
