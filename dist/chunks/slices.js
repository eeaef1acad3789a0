// Work in slices between which the page answers: a yielding scheduler where there is one, else messages, which nothing
// holds up; and timers, so that those of the page run too.
/** So long at a time: well under what is felt, with what the browser does between two slices. */
const SLICE_MS = 12;
/** Steps between two looks at the clock. */
const STEPS = 64;
/** Every so many pauses are one in which the page's timers get their turn: the others come before those. */
const TURN = 3;
function pause(isTurn) {
    // A page that nobody sees has its timers held up.
    if (isTurn && !document.hidden)
        return new Promise((resolve) => setTimeout(resolve));
    if (typeof scheduler === 'object' && scheduler.yield)
        return scheduler.yield();
    return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
            port1.close();
            resolve();
        };
        port2.postMessage(null);
    });
}
/**
 * What comes of the steps; null where `signal` aborts before. `told` hears what the last step of a slice gave. Steps
 * may be so long that the clock is looked at after a `stride` of one.
 */
async function inSlices(steps, signal, told = () => { }, stride = STEPS) {
    for (let slice = 1; !signal.aborted; slice++) {
        const until = performance.now() + SLICE_MS;
        let step = steps.next();
        for (let i = 1; !step.done && (i % stride > 0 || performance.now() < until); i++)
            step = steps.next();
        if (step.done)
            return step.value;
        told(step.value);
        await pause(slice % TURN === 0);
    }
    return null;
}

export { inSlices as i };
//# sourceMappingURL=slices.js.map
