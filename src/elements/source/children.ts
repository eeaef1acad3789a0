// The children that the data may be: inline JSON, or something to read, whose own reader (read-list.ts) is loaded on
// use.

export const LIST = ':scope > ol, :scope > figure > ol';

/** Whether the children are something to read: without the script, and until the widget takes their place. */
export const hasReadable = (host: Element): boolean => host.querySelector(`${LIST}, :scope > khatt-event`) !== null;

/** The value of the inline JSON; an error where it is none; null where there is no such child. */
export function readInline(host: Element): { readonly value: unknown } | { readonly error: unknown } | null {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return null;
  try {
    return { value: JSON.parse(script.textContent ?? '') as unknown };
  } catch (error) {
    return { error };
  }
}

/** Calls `changed` after each change of the children. */
export function watchChildren(host: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver((records) => {
    // The widget's own attributes are not its children's.
    if (records.some(({ target, type }) => target !== host || type === 'childList')) changed();
  });
  observer.observe(host, { childList: true, subtree: true, characterData: true, attributes: true });
  return observer;
}
