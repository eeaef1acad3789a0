// <khatt-event>: one event declared as a child of the timeline. It draws nothing itself: the timeline reads it, and
// without scripts its content reads as it stands. Node, where it is only imported, has no HTMLElement.

/**
 * One event of a `<khatt-timeline>`.
 *
 * @attr event-id - The event's id.
 * @attr date - EDTF.
 * @attr date-label - Words that replace the date's.
 * @attr date-note - How the date is known.
 * @attr heading - The title.
 * @attr group - Id of its group.
 * @attr importance - 0 to 1.
 * @attr href - Where its title leads.
 */
export class KhattEvent extends (globalThis.HTMLElement ?? class {}) {}

declare global {
  interface HTMLElementTagNameMap { 'khatt-event': KhattEvent }
}
