import { type TemplateResult } from 'lit';
import type { Store } from './kit/store.js';
import type { Actions } from './render.js';
export declare function renderStory(store: Store, { input, selection, find, focus, telling, more, stack: { focusOut } }: Actions, header: TemplateResult): unknown;
