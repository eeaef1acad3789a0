import { type TemplateResult } from 'lit';
import type { ListRow } from '../../layout/scene-list.js';
interface StackModel {
    /** Such as '٣ أحداث أخرى'. */
    readonly name: string;
    readonly rows: readonly ListRow[];
    /** The word for closing it. */
    readonly close: string;
}
interface StackActions {
    readonly closed: () => void;
    readonly left: (event: FocusEvent) => void;
}
export declare function renderStack({ name, rows, close }: StackModel, { closed, left }: StackActions): TemplateResult;
/** Below what it belongs to, else above it, else beside it; always inside the window. */
export declare function placeStack(node: HTMLElement, opener: Element): void;
export {};
