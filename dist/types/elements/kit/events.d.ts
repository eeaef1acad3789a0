import type { Problem, TimelineDocument } from '../../data/document.js';
/** How a selection came about. */
export type SelectedBy = 'pointer' | 'key' | 'api' | 'hash' | 'play';
/** Whether a selection went on to the next event (1) or back to the one before (-1), by whatever means. */
export type Step = -1 | 0 | 1;
/** How a view came about: by hand, or with the event that it follows. */
export type MovedBy = SelectedBy;
/** How a layout or a filter came about: the reader's control, or the page and the width it gives. */
export type AskedBy = 'pointer' | 'key' | 'api';
/** By which of them a button was pressed: keys have no clicks to count. */
export declare const byOf: ({ detail }: UIEvent) => "key" | "pointer";
/** Types of the details of the widget's events. */
export interface KhattTimelineEventMap {
    /** The first drawing is done: `count` events, and what was wrong with the story. */
    'khatt-ready': CustomEvent<{
        count: number;
        problems: readonly Problem[];
    }>;
    /** A story has been read: the `document` as it is now. */
    'khatt-load': CustomEvent<{
        document: TimelineDocument;
    }>;
    /** What was wrong with the story; `fatal`: nothing of it is drawn. */
    'khatt-error': CustomEvent<{
        problems: readonly Problem[];
        fatal: boolean;
    }>;
    /** Other events are asked for: by which words, groups and entities, how many were found, and who asked. */
    'khatt-filter': CustomEvent<{
        query: string;
        groups: readonly string[];
        entities: readonly string[];
        count: number;
        by: AskedBy;
    }>;
    /**
     * The event `id` was opened, or closed (null); `previous` was open before, `step` says whether it is the next (1) or
     * the one before (-1).
     */
    'khatt-select': CustomEvent<{
        id: string | null;
        previous: string | null;
        by: SelectedBy;
        step: Step;
    }>;
    /** Another stretch of time is seen, `from` and `to` as EDTF. */
    'khatt-view': CustomEvent<{
        from: string;
        to: string;
        by: MovedBy;
    }>;
    /** Another layout is shown. */
    'khatt-layout': CustomEvent<{
        layout: 'horizontal' | 'vertical' | 'story';
        by: AskedBy;
    }>;
}
/** What each widget has told when it was ready, for a framework whose listener comes later. */
export declare const readyEvents: WeakMap<EventTarget, CustomEvent<{
    count: number;
    problems: readonly Problem[];
}>>;
/** False where a listener refused a cancelable one. */
export declare function emit<Name extends keyof KhattTimelineEventMap>(host: EventTarget, name: Name, detail: KhattTimelineEventMap[Name]['detail'], cancelable?: boolean): boolean;
declare global {
    /** They bubble: whoever hears events of an element, the document or the window hears them. */
    interface GlobalEventHandlersEventMap {
        'khatt-ready': KhattTimelineEventMap['khatt-ready'];
        'khatt-load': KhattTimelineEventMap['khatt-load'];
        'khatt-error': KhattTimelineEventMap['khatt-error'];
        'khatt-filter': KhattTimelineEventMap['khatt-filter'];
        'khatt-select': KhattTimelineEventMap['khatt-select'];
        'khatt-view': KhattTimelineEventMap['khatt-view'];
        'khatt-layout': KhattTimelineEventMap['khatt-layout'];
    }
}
