// The story as the floors read it: events as objects, or as columns.

/** Moments: a Date of each event, or the column of their milliseconds as it is. */
export const datesOf = (story) => (story.events ? story.events.date : story.map(({ date }) => new Date(date)));

export const sizeOf = (story) => (story.events ? story.events.date.length : story.length);

/** One event, `{ date, title }`. */
export const eventAt = (story, i) =>
  story.events ? { date: story.events.date[i], title: story.events.title[i] } : story[i];
