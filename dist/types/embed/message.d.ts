/** What the widget's colours are for; `auto`: what the browser says. */
export type Theme = 'light' | 'dark' | 'auto';
export declare const isTheme: (value: unknown) => value is Theme;
export type Message = 
/** From the frame: its content's height. From the page, without a height: asks for it. */
{
    readonly type: 'height';
    readonly height?: number;
}
/** From the frame: an event was opened, or closed (null). From the page: open it, or close. */
 | {
    readonly type: 'select';
    readonly id: string | null;
}
/** From the frame, without a theme: asks for the page's, now and whenever it changes. From the page: take this one, and where the page knows the colour behind the frame, that too. */
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
/** What came, where it is one of ours and well formed, else null. Heights are clamped; a ground that is none is left out. */
export declare function readMessage(data: unknown): (Message & Keyed) | null;
/** The height in the shapes that AMP, pym and Datawrapper's script know. pym's has the id that it gave to the frame. */
export declare function heightForOthers(height: number, id: string | null): readonly unknown[];
/** Whether pym tells the frame its width, which it does when it wants to know the height. */
export declare const isPymWidth: (data: unknown) => boolean;
