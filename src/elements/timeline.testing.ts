// What the tests of <khatt-timeline> share: one on a page, and its parts.

import { fixture, html, nextFrame } from '@open-wc/testing';
import type { KhattTimeline } from './timeline.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

/**
 * A timeline on a page of its own width, drawn. `data` null: none, so that attributes and children count; without these
 * it waits for them.
 */
export async function mount(width = 1200, attributes: Record<string, string> = {}, data: unknown = reference): Promise<KhattTimeline> {
  const frame = await fixture<HTMLDivElement>(html`<div></div>`);
  frame.style.width = `${width}px`;
  const timeline = document.createElement('khatt-timeline');
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  if (data !== null) Object.assign(timeline, { data });
  frame.append(timeline);
  if (data !== null || timeline.hasAttribute('src')) await timeline.ready;
  await timeline.updateComplete;
  return timeline;
}

export const all = <E extends Element = HTMLElement>(timeline: KhattTimeline, selector: string): E[] => [
  ...(timeline.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
export const first = (timeline: KhattTimeline, selector: string): HTMLElement => {
  const [node] = all(timeline, selector);
  if (!node) throw new Error(`nothing matches ${selector}`);
  return node;
};
export const cards = (timeline: KhattTimeline): HTMLElement[] => all(timeline, '[part="event"]');
export const idOf = (node: Element): string | null => node.getAttribute('data-event-id');
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 6; i++) await nextFrame();
};
/** Waits until what tells mistakes has come: from then on they are told within the update. */
export async function mistakesAreTold(): Promise<void> {
  const timeline = document.createElement('khatt-timeline');
  timeline.setAttribute('layout', 'none');
  const { warn } = console;
  await new Promise<void>((resolve) => {
    console.warn = () => resolve();
    document.body.append(timeline);
  });
  console.warn = warn;
  timeline.remove();
}
