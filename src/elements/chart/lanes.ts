// What lane-by="group" needs, a file on use: each group has a track of the chart, with a heading that closes and opens
// it. It reads no registry, and lays out and draws with what it is handed of the widget.

import type { ReactiveControllerHost } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import { createHeadings } from '../../draw/tracks.js';
import { laneWordsFor } from '../../i18n/lanes.js';
import type { growLabelling } from '../../layout/grow.js';
import type { LabelledTrack, Labelling } from '../../layout/labelling.js';
import type { layoutScene } from '../../layout/layout-scene.js';
import type { Scene } from '../../layout/scene.js';
import { headHeight } from '../../layout/track-rows.js';
import { layoutTracks, type SceneHouse } from '../../layout/track-scene.js';
import { labelTracks, type LabellingHouse } from '../../layout/tracks.js';
import type { Viewport } from '../../layout/viewport.js';
import type { Words } from '../../time/words.js';
import type { Lanes } from '../kit/lanes.js';
import { addStyles } from '../page/page-context.js';
import { lanesStyles } from './lanes.styles.js';

/** Of what the widget has in any case. */
export interface LanesHouse extends LabellingHouse, SceneHouse {
  readonly layoutScene: typeof layoutScene;
}

/** Of a heading: a target for a finger (WCAG 2.5.5). */
const TOUCH_PX = 44;

export class GroupLanes implements Lanes {
  /** What the reader has opened or closed, by the group's id. */
  readonly #chosen = new Map<string, boolean>();

  constructor(
    private readonly house: LanesHouse,
    private readonly host: ReactiveControllerHost & Element,
  ) {}

  choose(
    chronicle: Chronicle,
    home: Viewport,
    matches: Uint8Array | undefined,
    most: number,
    old?: Labelling | null | false,
    grow?: typeof growLabelling,
  ): Labelling | null {
    return labelTracks(this.house, chronicle, home, {
      matches,
      most,
      headPx: headPx(home),
      old: old ? old.tracks : undefined,
      grow,
    });
  }

  readonly layout: typeof layoutScene = (chronicle, labelling, viewport, options) => {
    if (!labelling.tracks) return this.house.layoutScene(chronicle, labelling, viewport, options);
    return layoutTracks(this.house, chronicle, labelling, viewport, {
      ...options,
      isOpen: this.#isOpen,
      headPx: headPx(viewport),
    });
  };

  attach(root: HTMLElement, signal: AbortSignal): (scene: Scene, words: Words) => void {
    addStyles(this.host, lanesStyles);
    const draw = createHeadings(
      root,
      (key, isOpen) => {
        this.#chosen.set(key, isOpen);
        this.host.requestUpdate();
      },
      signal,
    );
    return (scene, { locale }) => draw(scene, laneWordsFor(locale).groups);
  }

  readonly #isOpen = ({ key, isClosed }: LabelledTrack): boolean => this.#chosen.get(key) ?? !isClosed;
}

const headPx = (viewport: Viewport): number =>
  headHeight(viewport, matchMedia('(pointer: coarse)').matches ? TOUCH_PX : undefined);
