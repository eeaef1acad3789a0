// What the story stands on: by which measure, time or evenly, as of which day, and in whose lanes. What spaces it
// evenly, what follows the present and what gives groups lanes of their own are files on use, which a story that is
// shown for the first time waits for; where they do not come, the axis is one of time, as of the story's own day, and
// all share its lanes.

import { nowOf } from '../../data/chronicle.js';
import { placesOf } from '../../layout/choose-lanes.js';
import { limitsOf } from '../../layout/first-view.js';
import { frameOf } from '../../layout/frame.js';
import { createLabelling } from '../../layout/labelling.js';
import { layoutScene, sceneOf } from '../../layout/layout-scene.js';
import { cardsIn } from '../../layout/query.js';
import { layoutAxis } from '../../layout/scene-axis.js';
import { layoutEras } from '../../layout/scene-eras.js';
import { civilNow } from '../../time/zone.js';
import type { Controller } from '../kit/controller.js';
import { Part } from '../kit/part.js';
import type { Store } from '../kit/store.js';

export const evenPart = new Part('even', () => import('./even.js'));
const asOfPart = new Part('as-of', () => import('./as-of.js'));
const lanesPart = new Part('lanes', () => import('./lanes.js'));
/** What that file uses of what is here in any case. */
const HOUSE = { placesOf, limitsOf, cardsIn, createLabelling, frameOf, sceneOf, layoutScene, layoutAxis, layoutEras };

export class AxisController implements Controller {
  readonly #asked = new Set<object>();

  /** `layout` tells where no axis is to be seen. */
  constructor(
    private readonly store: Store,
    private readonly layout: { readonly isList: boolean },
  ) {}

  follow(): void {
    const { store } = this;
    const {
      isAnnounced,
      settings: { scale, asOf, laneBy },
    } = store;
    // A list waits for none of them; who turns a phone finds them there.
    const hasAxis = isAnnounced || !this.layout.isList;
    const isComing = [
      this.#isComing(evenPart, hasAxis && scale === 'even'),
      this.#isComing(asOfPart, asOf !== null),
      this.#isComing(lanesPart, hasAxis && laneBy !== undefined),
    ].some(Boolean);
    store.isScaling = isComing && !isAnnounced;
    if (store.asOf?.asked !== asOf) {
      store.asOf?.sleep();
      store.asOf = (asOf !== null && asOfPart.now && new asOfPart.now.Dated(asOf, { nowOf, civilNow })) || null;
    }
    store.lanes =
      (laneBy && (store.lanes ?? (lanesPart.now && new lanesPart.now.GroupLanes(HOUSE, store.host)))) || null;
    const { chronicle } = store;
    store.charted = (chronicle && scale === 'even' && evenPart.now?.evenOf(chronicle)) || chronicle;
  }

  disconnected(): void {
    this.store.asOf?.sleep();
  }

  /** Whether a part that is wanted is not there yet; it is asked for once. */
  #isComing(part: Part<object>, isWanted: boolean): boolean {
    const { chronicle, host } = this.store;
    if (!isWanted || !chronicle || part.now || part.isMissing) return false;
    if (!this.#asked.has(part)) void part.use(() => {}).then(() => host.requestUpdate());
    this.#asked.add(part);
    return true;
  }
}
