// How what stands outside of a block opens an event in it: each block that is drawn says here how it does so.
import { useEffect } from './wp.js';

const openers = new Map();

/** `go` is that of useActs(). */
export function useOpened(clientId, go) {
  useEffect(() => {
    openers.set(clientId, go);
    return () => openers.delete(clientId);
  }, [clientId, go]);
}

/** Opens the form of an event, with the focus in a field of it. */
export const openEvent = (clientId, id, field) => openers.get(clientId)?.(id, field);
