import { isServer } from 'lit';
import { KhattEvent } from './elements/khatt-event.js';
import { K as KhattTimeline, l as listPart } from './chunks/timeline.js';
export { r as registerMessages } from './chunks/layout-scene.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './chunks/load.js';
import './chunks/scene-list.js';
import 'lit/directive-helpers.js';

// Finds each <figure data-khatt>, which a widget is put into (elements/source/take-figure.ts): those of the page and
// those that come later.
const FIGURE = 'figure[data-khatt]';
/** A figure may be written by somebody who has no say in how data is fetched. */
const NOT_FROM_FIGURES = ['max-bytes', 'credentials'];
/**
 * `attributes`: what the element knows, the only ones taken over. `take` puts the widget into a figure. Once it can,
 * the list's reader is there too, so that the widget takes the list's place at once and nothing moves twice.
 */
function upgradeFigures(attributes, take) {
    const taken = attributes.filter((name) => !NOT_FROM_FIGURES.includes(name));
    const upgradeIn = (root) => root.querySelectorAll(FIGURE).forEach((figure) => take(figure, taken));
    const begin = () => {
        upgradeIn(document);
        new MutationObserver((records) => {
            for (const { addedNodes, target } of records) {
                for (const node of addedNodes)
                    if (node instanceof HTMLElement)
                        node.matches(FIGURE) ? take(node, taken) : upgradeIn(node);
                // A page that is morphed gives a figure that it keeps its list again, in the place of the widget.
                if (addedNodes.length > 0 &&
                    target instanceof HTMLElement &&
                    target.matches(FIGURE) &&
                    target.querySelector(':scope > ol'))
                    take(target, taken);
            }
        }).observe(document, { childList: true, subtree: true });
    };
    // A figure that is still being read may lack the end of its list.
    if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', begin);
    else
        begin();
}

// The package's entry: registers the elements. Another copy on the page that came first is left in its place. A server
// only imports it: there the tags stand as they are, with what is in them.
for (const [name, element] of isServer
    ? []
    : [
        ['khatt-timeline', KhattTimeline],
        ['khatt-event', KhattEvent],
    ]) {
    if (!customElements.get(name))
        customElements.define(name, element);
    else if (customElements.get(name) !== element)
        console.info(`khatt-timeline: <${name}> is defined already.`);
}
if (!isServer)
    upgradeFigures(KhattTimeline.observedAttributes, (figure, attributes) => listPart.use(({ takeFigure }) => takeFigure(figure, attributes)));

export { KhattEvent, KhattTimeline };
//# sourceMappingURL=index.js.map
