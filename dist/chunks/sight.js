// Scrolls the page so that something is seen: as little as it must, and not behind what the page keeps at its edges.
/** Px that are kept free around it. */
const MARGIN_PX = 8;
/** Px by which it may stand off by rounding. */
const SLACK_PX = 1;
/** The parent as it is drawn, across shadow roots. */
function drawnParent(node) {
    const root = node.getRootNode();
    return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
/** The innermost element at a place of the window. */
function hitAt(x, y) {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit.shadowRoot?.elementFromPoint(x, y))
        hit = inner;
    return hit;
}
/**
 * What the page keeps at an edge over everything that scrolls: a sticky header, a bar of cookies. Not what holds
 * `node`.
 */
function coverAt(x, y, node) {
    for (let one = hitAt(x, y); one; one = drawnParent(one)) {
        if (['fixed', 'sticky'].includes(getComputedStyle(one).position))
            return holds(one, node) ? null : one.getBoundingClientRect();
    }
    return null;
}
function holds(outer, node) {
    for (let one = node; one; one = drawnParent(one))
        if (one === outer)
            return true;
    return false;
}
/** The window, or as much of it as the boxes leave that scroll around the widget. */
function roomOf(node) {
    const root = node.getRootNode();
    let [top, bottom] = [0, innerHeight];
    for (let box = drawnParent(root instanceof ShadowRoot ? root.host : node); box && box !== document.documentElement; box = drawnParent(box)) {
        const { overflowY, position } = getComputedStyle(box);
        // What a page says of its body is of the window, unless it has said of its root.
        const isWindow = box === document.body && getComputedStyle(document.documentElement).overflowY === 'visible';
        if (!isWindow && /auto|scroll|hidden/.test(overflowY)) {
            const edges = box.getBoundingClientRect();
            [top, bottom] = [Math.max(top, edges.top + box.clientTop), Math.min(bottom, edges.bottom - box.clientTop)];
        }
        if (position === 'fixed')
            break;
    }
    return bottom > top ? { top, bottom } : { top: 0, bottom: innerHeight };
}
/** That without what sticks at its edges. */
function seenOf(node, room = roomOf(node)) {
    const { left, right } = node.getBoundingClientRect();
    const x = Math.min(innerWidth - 1, Math.max(0, (left + right) / 2));
    const [head, foot] = [coverAt(x, room.top + 1, node), coverAt(x, room.bottom - 2, node)];
    const middle = (room.top + room.bottom) / 2;
    return {
        top: head && head.bottom < middle ? head.bottom : room.top,
        bottom: foot && foot.top > middle ? foot.top : room.bottom,
    };
}
/** How much of its height is in sight: all (2), some (1) or none (0). */
function sightOf(node) {
    const { top, bottom } = node.getBoundingClientRect();
    const seen = seenOf(node);
    if (top >= seen.top - SLACK_PX && bottom <= seen.bottom + SLACK_PX)
        return 2;
    return top < seen.bottom && bottom > seen.top ? 1 : 0;
}
/** Whether its beginning is in the upper half of the window. */
function beginsInSight(node) {
    const { top } = node.getBoundingClientRect();
    return top >= seenOf(node).top - SLACK_PX && top < innerHeight / 2;
}
/** Whether all from the top of one to the bottom of the other is seen at once. */
function fitTogether(upper, lower) {
    const { top, bottom } = seenOf(upper);
    return lower.getBoundingClientRect().bottom - upper.getBoundingClientRect().top <= bottom - top - MARGIN_PX;
}
/**
 * Scrolls what scrolls around the node until it is in sight; not at all where it is. Higher than the window: its start.
 */
function bringIntoSight(node, behavior = 'instant') {
    const scroll = () => {
        const room = roomOf(node);
        const { top, bottom } = seenOf(node, room);
        node.style.scrollMarginBlock = `${top - room.top + MARGIN_PX}px ${room.bottom - bottom + MARGIN_PX}px`;
        node.scrollIntoView({ block: node.offsetHeight > bottom - top ? 'start' : 'nearest', inline: 'nearest', behavior });
        node.style.scrollMarginBlock = '';
    };
    scroll();
    // A header may have come to stick on the way.
    if (behavior === 'instant' && sightOf(node) < 2)
        scroll();
}

export { beginsInSight as a, bringIntoSight as b, fitTogether as f, sightOf as s };
//# sourceMappingURL=sight.js.map
