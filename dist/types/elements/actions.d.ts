import type { ChartController } from './chart/chart-controller.js';
import type { FindController } from './find/find-controller.js';
import type { FocusController } from './input/focus-controller.js';
import type { InputController } from './input/input-controller.js';
import type { SelectionController } from './input/selection-controller.js';
import type { StackController } from './input/stack-controller.js';
import type { MoreController } from './more-controller.js';
import type { SizeController } from './page/size-controller.js';
import type { StoryController } from './source/story-controller.js';
import type { LayoutController } from './story/layout-controller.js';
import type { TellingController } from './story/telling-controller.js';
export interface Actions {
    readonly find: FindController;
    readonly layout: LayoutController;
    readonly telling: TellingController;
    readonly size: SizeController;
    readonly stories: StoryController;
    readonly chart: ChartController;
    readonly selection: SelectionController;
    readonly focus: FocusController;
    readonly input: InputController;
    readonly stack: StackController;
    readonly more: MoreController;
}
