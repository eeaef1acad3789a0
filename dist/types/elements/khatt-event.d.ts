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
export declare class KhattEvent extends HTMLElement {
}
declare global {
    interface HTMLElementTagNameMap {
        'khatt-event': KhattEvent;
    }
}
