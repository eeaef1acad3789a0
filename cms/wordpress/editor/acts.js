// What may be done to the events. The functions stay the same from one drawing to the next, so that a row whose event
// did not change need not be drawn again; they look up what is there when they are called.
import { freeId, moved, newGroup, sorted } from './model.js';
import { grouped } from './paste-table.js';
import { __, speak, sprintf, useMemo, useRef } from './wp.js';

/**
 * `newest`, `change` and `hold` as useStory() gives them; `onGo(id, part)` chooses an event, and takes the focus to a
 * part of it.
 */
export function useActs({ newest, change, hold }, onGo) {
  const now = useRef(null);
  now.current = { newest, change, hold, onGo };
  return useMemo(() => actsOn(now), []);
}

function actsOn(now) {
  const events = () => now.current.newest().events;
  const placeOf = (id) => events().findIndex((one) => one.id === id);
  const store = (next, more = {}) => now.current.change({ events: next, ...more });
  const go = (id, part) => now.current.onGo(id, part);
  const replaced = (id, edit) => (story) => ({ events: story.events.map((one) => (one.id === id ? edit(one) : one)) });
  /** New events behind the one with `id`, else at the end; the first of them is chosen. */
  const insert = (list, id, part = 'date', more = {}) => {
    const at = placeOf(id) < 0 ? events().length : placeOf(id) + 1;
    const added = [];
    for (const one of list) added.push({ title: '', date: '', ...one, id: freeId([...events(), ...added], 'event') });
    store([...events().slice(0, at), ...added, ...events().slice(at)], more);
    go(added[0].id, part);
  };
  const moveTo = (id, to, part) => {
    const from = placeOf(id);
    if (from < 0 || to < 0 || to >= events().length || to === from) return;
    store(moved(events(), from, to));
    go(id, part);
    // translators: %1$d is a place in the list, %2$d how many there are.
    speak(sprintf(__('Now at place %1$d of %2$d', 'khatt-timeline'), to + 1, events().length));
  };
  const acts = {
    go,
    insert,
    moveTo,
    /** Events of a table behind the chosen one; `list` has the labels of its groups. */
    paste: (list, after) => {
      const { events: read, groups } = grouped(list, now.current.newest().groups, events());
      insert(read, after, 'open', { groups });
      // translators: %d is how many.
      speak(sprintf(__('Events added: %d', 'khatt-timeline'), read.length));
    },
    /** A timeline that was copied: all of it where there is nothing yet, else its events behind the chosen one. */
    pasteStory: (story, after) => {
      if (events().length > 0)
        return acts.paste(
          story.events.map((event) => ({
            ...event,
            group: story.groups.find(({ id }) => id === event.group)?.label ?? '',
          })),
          after,
        );
      now.current.change(story);
      go(story.events[0].id, 'open');
      return speak(__('The story is in the block', 'khatt-timeline'));
    },
    add: (after) => insert([{}], after),
    /**
     * One thing that is done to an event, and what is typed into a `field` of it. `edit` is given the event as it is by
     * then.
     */
    edit: (id, edit) => now.current.change(replaced(id, edit)),
    write: (id, field, edit) => now.current.hold(replaced(id, edit), `${id} ${field}`),
    /** Gives an event a new group, of the colour that `color` is given the groups for. */
    makeGroup: (id, color) =>
      now.current.change((story) => {
        const made = newGroup(story, color(story.groups));
        return { ...replaced(id, (event) => ({ ...event, group: made.id }))(story), groups: [...story.groups, made] };
      }),
    /** What is typed into a group, or chosen for it. */
    writeGroup: (group, edit) =>
      now.current.hold(
        (story) => ({ groups: story.groups.map((one) => (one.id === group ? edit(one) : one)) }),
        `group ${group}`,
      ),
    move: (id, by, part) => moveTo(id, placeOf(id) + by, part),
    step: (id, by) => events()[placeOf(id) + by] && go(events()[placeOf(id) + by].id, 'open'),
    copy: (id) => {
      insert([events()[placeOf(id)]], id, 'title');
      speak(__('Event duplicated', 'khatt-timeline'));
    },
    remove: (id) => {
      const at = placeOf(id);
      const next = events()[at + 1] ?? events()[at - 1];
      store(events().filter((one) => one.id !== id));
      go(next?.id ?? null, next ? 'open' : 'add');
      speak(__('Event removed', 'khatt-timeline'));
    },
    sort: () => {
      store(sorted(events()));
      speak(__('Events sorted by date', 'khatt-timeline'));
    },
  };
  return acts;
}
