import type { LitElement, ReactiveController } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Problem } from '../../data/document.js';
import type { LanguageController } from './language-controller.js';
export declare class StatusController implements ReactiveController {
    #private;
    private readonly host;
    private readonly language;
    constructor(host: LitElement, language: LanguageController);
    hostUpdated(): void;
    /** Says the parts as one sentence; nothing where it was said last. */
    say(...parts: readonly string[]): void;
    clear(): void;
    /** What a page that was waited for has brought. */
    sayLoaded(count: number, problems: readonly Problem[]): void;
    /** Which stretch of time is in view, civil ms, and how many events. */
    sayView(chronicle: Chronicle, [from, to]: readonly [number, number]): void;
}
