import { isServer } from 'lit';
import { KhattEvent } from './elements/khatt-event.js';
import { K as KhattTimeline, l as loadListReader } from './chunks/timeline.js';
export { r as registerMessages } from './chunks/layout-scene.js';
import './chunks/span-paths.js';
import 'd3-selection';
import './chunks/load.js';
import 'lit/directives/keyed.js';
import 'lit/directive.js';
import 'lit/directive-helpers.js';

// Puts the widget into each <figure data-khatt>, around the list that it is made of: for systems that strip elements they
// do not know. docs/list.md has the form.
const FIGURE = 'figure[data-khatt]';
/** A figure may be written by somebody who has no say in how data is fetched. */
const NOT_FROM_FIGURES = ['max-bytes', 'credentials'];
/**
 * Upgrades the figures of the page and those that come later. `attributes`: what the element knows, the only ones taken over.
 * `loadReader` brings what reads a list: once it is there the widget takes the list's place at once, and nothing moves twice.
 */
function upgradeFigures(attributes, loadReader) {
    const taken = attributes.filter((name) => !NOT_FROM_FIGURES.includes(name));
    const take = (figure) => {
        const go = () => upgrade(figure, taken);
        // Where it does not come the widget says so.
        loadReader().then(go, go);
    };
    const upgradeIn = (root) => root.querySelectorAll(FIGURE).forEach(take);
    const begin = () => {
        upgradeIn(document);
        new MutationObserver((records) => {
            for (const { addedNodes, target } of records) {
                for (const node of addedNodes)
                    if (node instanceof HTMLElement)
                        node.matches(FIGURE) ? take(node) : upgradeIn(node);
                // A page that is morphed gives a figure that it keeps its list again, in the place of the widget.
                if (addedNodes.length > 0 && target instanceof HTMLElement && target.matches(FIGURE) && target.querySelector(':scope > ol'))
                    take(target);
            }
        }).observe(document, { childList: true, subtree: true });
    };
    // A figure that is still being read may lack the end of its list.
    if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', begin);
    else
        begin();
}
function upgrade(figure, attributes) {
    if (figure.querySelector('khatt-timeline') || figure.closest('khatt-timeline'))
        return;
    const timeline = document.createElement('khatt-timeline');
    for (const name of attributes) {
        const value = figure.getAttribute(/^(lang|dir)$/.test(name) ? name : `data-${name}`);
        if (value !== null)
            timeline.setAttribute(name, value);
    }
    const caption = figure.querySelector(':scope > figcaption');
    // Where the page reserves a place for the figure (khatt-timeline.css), the widget takes that very place.
    if (Number.parseFloat(getComputedStyle(figure).minBlockSize) > 0)
        timeline.style.minBlockSize = `${heightWithout(caption, figure)}px`;
    const { activeElement: focused } = document;
    const selection = getSelection();
    const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
    figure.prepend(timeline);
    for (const node of [...figure.childNodes])
        if (node !== timeline && node !== caption)
            move(timeline, node);
    if (focused instanceof HTMLElement && timeline.contains(focused))
        focused.focus({ preventScroll: true });
    if (anchorNode && focusNode && figure.contains(anchorNode))
        selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
/**
 * Moves a node to the end of `parent`, where the browser can without ending what goes on in it. Items of a list that stand by
 * themselves it cannot: Chromium counts them without an end where nothing shows them.
 */
function move(parent, node) {
    const isItem = node instanceof Element && getComputedStyle(node).display === 'list-item';
    if (parent.moveBefore && parent.isConnected && !isItem)
        parent.moveBefore(node, null);
    else
        parent.append(node);
}
function heightWithout(caption, { offsetHeight }) {
    return caption ? offsetHeight - caption.offsetHeight - Number.parseFloat(getComputedStyle(caption).marginTop) : offsetHeight;
}

// The package's entry: registers the elements. Another copy on the page that came first is left in its place. A server
// only imports it: there the tags stand as they are, with what is in them.
for (const [name, element] of isServer ? [] : [['khatt-timeline', KhattTimeline], ['khatt-event', KhattEvent]]) {
    if (!customElements.get(name))
        customElements.define(name, element);
    else if (customElements.get(name) !== element)
        console.info(`khatt-timeline: <${name}> is defined already.`);
}
if (!isServer)
    upgradeFigures(KhattTimeline.observedAttributes, loadListReader);

export { KhattEvent, KhattTimeline };
//# sourceMappingURL=index.js.map
