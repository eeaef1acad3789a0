/** What the widget's colours are for; `auto`: what the browser says. */
export type Theme = 'light' | 'dark' | 'auto';
export declare const isTheme: (value: unknown) => value is Theme;
/** What is told out of the frame beside the selection. */
declare const TOLD: readonly ["khatt-view", "khatt-filter", "khatt-layout"];
export type Told = (typeof TOLD)[number];
export type Message = 
/** From the frame: its content's height. From the page, without a height: asks for it. */
{
    readonly type: 'height';
    readonly height?: number;
}
/**
 * From the frame: an event was opened, or closed (null), and how. From the page: open it, or close; `hash`: its
 * address says so, and the frame tells what it opened.
 */
 | {
    readonly type: 'select';
    readonly id: string | null;
    readonly by?: string;
    readonly step?: number;
}
/** From the frame: another event of the timeline, with its detail. */
 | {
    readonly type: 'event';
    readonly name: Told;
    readonly detail: object;
}
/** From the frame: asks where it stands. From the page: its address, and whether that names the open event. */
 | {
    readonly type: 'page';
    readonly href?: string;
    readonly hasFragment?: boolean;
}
/** From the frame: text that is to be copied. From the page: whether it was. */
 | {
    readonly type: 'copy';
    readonly text?: string;
    readonly isDone?: boolean;
}
/** From the frame: an event that is to be sent by the system. From the page: whether it was. */
 | {
    readonly type: 'share';
    readonly title?: string;
    readonly id?: string;
    readonly isDone?: boolean;
}
/**
 * From the frame, without a theme: asks for the page's, now and whenever it changes. From the page: take this one,
 * and where the page knows the colour behind the frame, that too.
 */
 | {
    readonly type: 'theme';
    readonly theme?: Theme;
    readonly ground?: string;
};
/** With each message of a frame: what its document calls itself. Who comes after it in the frame cannot know it. */
export interface Keyed {
    readonly key?: string;
}
export declare const writeMessage: (message: Message & Keyed) => object;
/**
 * What came, where it is one of ours and well formed, else null. Heights are clamped; a ground that is none is left
 * out.
 */
export declare function readMessage(data: unknown): (Message & Keyed) | null;
/** The height in the shapes that AMP, pym and Datawrapper's script know. pym's has the id that it gave to the frame. */
export declare function heightForOthers(height: number, id: string | null): readonly unknown[];
/** Whether pym tells the frame its width, which it does when it wants to know the height. */
export declare const isPymWidth: (data: unknown) => boolean;
export {};
