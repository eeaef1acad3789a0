import { KhattEvent } from './elements/khatt-event.js';
import { KhattTimeline } from './elements/timeline.js';
export { r as registerMessages } from './chunks/layout-scene.js';
import 'lit';
import 'd3';

// The package's entry: registers the elements. Another copy on the page that came first is left in its place.
for (const [name, element] of [['khatt-timeline', KhattTimeline], ['khatt-event', KhattEvent]]) {
    if (!customElements.get(name))
        customElements.define(name, element);
    else if (customElements.get(name) !== element)
        console.info(`khatt-timeline: <${name}> is defined already.`);
}

export { KhattEvent, KhattTimeline };
//# sourceMappingURL=index.js.map
