// What is found once for an event: a key changes one of them, and what is said of the others need not be found anew.

/** `find(event, ...more)`, found anew where the event is another one, or `by`: the words of all else that decides. */
export function oncePerEvent(find) {
  const known = new WeakMap();
  return (event, by, ...more) => {
    if (known.get(event)?.by !== by) known.set(event, { by, found: find(event, ...more) });
    return known.get(event).found;
  };
}
