declare const KhattEvent_base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
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
export declare class KhattEvent extends KhattEvent_base {
}
declare global {
    interface HTMLElementTagNameMap {
        'khatt-event': KhattEvent;
    }
}
export {};
