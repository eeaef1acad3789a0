// The story as the widget is given it for the preview: what the published list would say of it.
import { isAddress, mended } from './addresses.js';
import { HOSTS } from './films.js';
import { holdable } from './holding.js';
import { isDate, objects, some } from './model.js';
import { oncePerEvent } from './once.js';

/**
 * What the widget is given. An event is called and dated by the same words as on the page; one in which nothing stands
 * yet is left out, and a group without a name.
 */
export function documentOf(story, site) {
  const { title, description, lang, timeZone, asOf, source, groups, entities, media, langs, events } = story;
  const named = groups.filter(({ label }) => label?.trim());
  const nameless = new Set(groups.filter((one) => !named.includes(one)).map(({ id }) => id));
  const by = [lang, timeZone, story.calendar, story.numerals, story.monthNames, ...nameless].join();
  return {
    // An empty object comes from PHP as a list.
    ...some({ title, description, asOf, timeZone: timeZone || site.timeZone }),
    lang: lang || site.lang,
    ...sourceOf(source, site),
    langs: { ...langs },
    media: mediaOf(media, title, site),
    groups: named.map(some),
    entities: entities.map(some),
    events: events.map((event) => drawn(event, by, story, nameless, site)).filter(Boolean),
  };
}
const sourceOf = (source, site) =>
  source?.name || source?.url ? { source: some({ ...source, url: whole(source.url, site) }) } : {};
const drawn = oncePerEvent((event, story, nameless, site) => {
  const words =
    event.title?.trim() && isDate(event.date) ? { title: event.title, when: '' } : holdable(event, story, site);
  return (
    words &&
    eventOf({ ...event, title: words.title, group: nameless.has(event.group) ? '' : event.group }, words.when, site)
  );
});
/** The editor's canvas has no address that one could begin from. */
function whole(url, { home }) {
  const address = mended(url);
  if (!isAddress(address)) return undefined;
  return home && /^[/#?]/.test(address) ? new URL(address, home).href : address;
}
const EVENT_TEXTS = ['id', 'date', 'original', 'calendar', 'within', 'dateLabel', 'dateNote', 'title', 'text', 'group'];
function eventOf({ quote, source, media, importance, ...event }, when, site) {
  const date = isDate(event.date) ? event.date : '';
  const dateLabel = event.dateLabel || (date ? '' : when);
  return {
    ...some({
      ...Object.fromEntries(EVENT_TEXTS.map((name) => [name, event[name]])),
      date,
      dateLabel,
      href: whole(event.href, site),
      thumbnail: whole(event.thumbnail, site),
      langs: event.langs,
    }),
    ...(typeof importance === 'number' ? { importance } : {}),
    ...(quote?.text ? { quote: some(quote) } : {}),
    ...sourceOf(source, site),
    media: mediaOf(media, event.title, site),
  };
}
const mediaOf = (media, title, site) =>
  objects(media)
    .map((medium) => mediumOf(medium, title, site))
    .filter(({ src }) => src);
/**
 * A video elsewhere without words of its own is called after its event, a picture without them says nothing: as on the
 * page.
 */
const mediumOf = (
  { type, src, alt, width, height, caption, credit, poster, captions, transcript, langs },
  title,
  site,
) => ({
  ...some({
    type,
    width,
    height,
    src: HOSTS[type] ? src : whole(src, site),
    caption,
    credit,
    poster: whole(poster, site),
    captions: whole(captions, site),
    transcript,
    langs,
  }),
  alt: alt || (HOSTS[type] ? `${title} (${HOSTS[type]})` : ''),
});
