import { d as dashesOf, b as breakAt, s as slashesAt } from './break-paths.js';
import { m as makeSvg, p as put, R as Rows, a as putText, b as putAll } from './timeline.js';
export { e as evenOf, l as layoutEvenAxis } from './even-axis.js';
import 'lit';
import './layout-scene.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// The breaks of an even axis: two slashes over a gap in its line. The pointer on them is told their length.
/** Draws them into the chart in `root`, whose line and layers are there, until the nodes go with it. */
function createBreaks(root) {
    const line = root.querySelector('.axis-line');
    const layer = makeSvg('g', { class: 'breaks' });
    root.querySelector('.tick')?.after(layer);
    const rows = new Rows(layer, ({ key }) => key, () => makeSvg('g', {}, makeSvg('title'), makeSvg('path', { fill: 'none', 'pointer-events': 'all' }), makeSvg('path', { class: 'slash', fill: 'none', stroke: 'var(--_muted)', 'stroke-width': 1.25 }), makeSvg('text', { 'text-anchor': 'middle' })));
    return (scene) => {
        const { breaks = [], y, contextY } = scene.axis;
        put(line, 'stroke-dasharray', dashesOf(scene) ?? null);
        rows.update(breaks, (node, { x, name, label }) => {
            const [title, gap, slashes, words] = node.children;
            putText(title, name);
            put(gap, 'd', breakAt(x, y));
            put(slashes, 'd', slashesAt(x, y));
            putAll(words, { x, y: contextY });
            putText(words, label);
        }, y, contextY);
    };
}

export { createBreaks };
//# sourceMappingURL=even.js.map
