// <khatt-event>: one event declared as a child of the timeline. It draws nothing itself: the timeline reads it, and
// without scripts its content reads as it stands.
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
class KhattEvent extends HTMLElement {
    get eventId() { return this.getAttribute('event-id') ?? ''; }
    set eventId(value) { this.setAttribute('event-id', value); }
    get date() { return this.getAttribute('date') ?? ''; }
    set date(value) { this.setAttribute('date', value); }
    get heading() { return this.getAttribute('heading') ?? ''; }
    set heading(value) { this.setAttribute('heading', value); }
}

export { KhattEvent };
//# sourceMappingURL=khatt-event.js.map
