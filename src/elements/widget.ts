// The widget behind its element: the store, the controllers in the order in which an update runs through them, and what
// the templates show.

import type { TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import { ChartController } from './chart/chart-controller.js';
import { AxisController } from './chart/axis-controller.js';
import { FindController } from './find/find-controller.js';
import { FocusController } from './input/focus-controller.js';
import { InputController } from './input/input-controller.js';
import { SelectionController } from './input/selection-controller.js';
import { StackController } from './input/stack-controller.js';
import type { Controller } from './kit/controller.js';
import { emit, readyEvents } from './kit/events.js';
import { Store } from './kit/store.js';
import type { Host } from './kit/state.js';
import { LayoutController } from './story/layout-controller.js';
import { storyTools } from './story-tools.js';
import { TellingController } from './story/telling-controller.js';
import { HashController } from './page/hash-controller.js';
import { bringIntoSight, MoreController } from './more-controller.js';
import { LandingController } from './page/landing-controller.js';
import { LanguageController } from './page/language-controller.js';
import { PageController } from './page/page-controller.js';
import { SizeController } from './page/size-controller.js';
import { StatusController } from './page/status-controller.js';
import { renderWidget } from './render.js';
import { ReadingController } from './source/reading-controller.js';
import { StoryController } from './source/story-controller.js';

/**
 * For gestures, what opens, players and the words of a control, after the first drawing: a slow line must not hold up
 * what a page does then.
 */
const LONGEST_WAIT_MS = 2000;

export class Widget implements Controller {
  readonly store: Store;
  readonly stories: StoryController;
  readonly page: PageController;
  readonly chart: ChartController;
  readonly selection: SelectionController;
  readonly telling: TellingController;
  readonly layout: LayoutController;
  readonly more: MoreController;
  /** Resolves when the first events are drawn, or when it is known that there are none. */
  readonly ready: Promise<void>;
  #resolveReady: () => void = () => {};
  readonly #internals: ElementInternals;
  readonly #actions: Actions;

  /** `update` updates the host before it returns; `known` names its attributes. */
  constructor(
    host: Host,
    private readonly update: () => void,
    known: () => readonly string[],
  ) {
    this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
    this.#internals = host.attachInternals();
    const store = (this.store = new Store(host, known));
    const stories = (this.stories = new StoryController(store));
    const page = (this.page = new PageController(store));
    const more = (this.more = new MoreController(store, update, (sentence) => status.say(sentence)));
    const size = new SizeController(store, more);
    const stack = new StackController(store, more);
    const chart = (this.chart = new ChartController(store, size));
    const focus = new FocusController(store, chart, bringIntoSight);
    const status = new StatusController(store);
    const selection = (this.selection = new SelectionController(store, chart, focus, status, more));
    const layout = (this.layout = new LayoutController(store, size));
    const telling = (this.telling = new TellingController(
      store,
      storyTools((id, by, step) => selection.turn(id, by, step)),
    ));
    const find = new FindController(store, status);
    const input = new InputController(store, chart, selection, focus, stack, telling.pressed);
    store.live([
      stories,
      new LanguageController(store),
      new ReadingController(store),
      new AxisController(store, layout),
      find,
      layout,
      more,
      size,
      telling,
      page,
      stack,
      chart,
      focus,
      status,
      selection,
      this,
      new HashController(store, (id, by) => selection.turn(id, by)),
      new LandingController(store),
    ]);
    this.#actions = { find, layout, more, telling, size, stories, chart, selection, focus, input, stack };
  }

  /** What is shown: states for the page's styles, and the templates. */
  render(): TemplateResult {
    this.#showStates();
    return renderWidget(this.store, this.#actions);
  }

  /** The chart, for a move that the page asks for. */
  get moved(): ChartController {
    this.store.movesBy('api');
    return this.chart;
  }

  /** Opens the event after (1) or before (-1) the open one, in a story also the title page before them. */
  step(by: 1 | -1): void {
    if (this.store.layout !== 'story') this.selection.step(by, 'api');
    else this.telling.step(by, 'api');
  }

  #showStates(): void {
    const { states } = this.#internals;
    const {
      status,
      layout,
      found,
      language: { dir },
    } = this.store;
    const now: readonly unknown[] = [status, layout, dir, found && 'filtered'];
    for (const name of ['loading', 'empty', 'error', 'rtl', 'horizontal', 'vertical', 'story', 'filtered'])
      now.includes(name) ? states.add(name) : states.delete(name);
  }

  /** A list of events, or events one by one. False for all else, which is what every element takes. */
  append(given: readonly unknown[]): boolean {
    const [one] = given;
    const isObject = typeof one === 'object' && one !== null;
    if (!isObject && given.length > 0) this.store.warn('noEvents', String(one));
    // Nodes of other windows have another class.
    if (!isObject || 'nodeType' in one) return false;
    // Data that was set a moment ago comes first, and these to it.
    if (this.store.host.hasUpdated && this.store.host.isUpdatePending) this.update();
    this.stories.append(Array.isArray(one) ? one : given);
    return true;
  }

  tell(): void {
    const { host, story, status, language, isAnnounced, isVertical, chronicle, order } = this.store;
    // What a listener has just set is drawn first.
    const { told: problems } = this.stories.problems;
    if (
      isAnnounced ||
      host.isUpdatePending ||
      language.isChanging ||
      status === 'loading' ||
      !problems ||
      this.store.isPart
    )
      return;
    if (status === 'ready' && !isVertical && !this.chart.drawing.scene && chronicle?.count) return;
    // One that failed may come later.
    if ('chronicle' in story) {
      this.store.isAnnounced = true;
      host.addEventListener('khatt-ready', (event) => readyEvents.set(host, event), { once: true });
      emit(host, 'khatt-ready', { count: order.length, problems });
    }
    const parts = Promise.all([this.chart.drawing.canMove, this.layout.prepare(), this.more.prepare()]);
    void Promise.race([parts, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]).then(() =>
      this.#resolveReady(),
    );
  }
}
