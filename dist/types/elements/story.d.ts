import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { Store } from './kit/store.js';
export declare function renderStory(store: Store, asked: Actions, header: TemplateResult): unknown;
