import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { Store } from './kit/store.js';
export declare function renderWidget(store: Store, actions: Actions): TemplateResult;
