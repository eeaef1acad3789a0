import { formatDate, parseEdtf } from 'khatt-timeline/core';
import { Story } from './story';
import story from '../../../data/nato-iraq-2021.json';

// The list is what a reader without scripts has. With them the timeline takes its data from it.
export default function Page() {
  return (
    <Story>
      <ol>
        {story.events.map(({ id, date, title, text }) => (
          <li key={id} data-id={id} data-date={date}>
            <strong>{title}</strong> <span data-date-label data-date-words>{formatDate(parseEdtf(date), { locale: 'ar-IQ' })}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Story>
  );
}
