// <khatt-event>: one event declared as a child of the timeline. It draws nothing itself: the timeline reads it, and
// without scripts its content reads as it stands. Node, where it is only imported, has no HTMLElement.

/**
 * One event of a `<khatt-timeline>`. Its content is that of an item of the list: text, quotation, source, media.
 *
 * @tag khatt-event
 * @summary One event, declared as a child of the timeline.
 *
 * @attr {string} event-id - The event's id.
 * @attr {string} date - EDTF, or words as a reporter writes them.
 * @attr {string} date-label - Words that replace the date's.
 * @attr {string} date-note - How the date is known.
 * @attr {string} heading - The title.
 * @attr {string} group - Id of its group.
 * @attr {number} [importance=0.5] - 0 to 1.
 * @attr {string} href - Where its title leads.
 * @attr {string} thumbnail - Address of a small picture for its card.
 */
export class KhattEvent extends (globalThis.HTMLElement ?? class {}) {}

declare global {
  interface HTMLElementTagNameMap {
    'khatt-event': KhattEvent;
  }
}
