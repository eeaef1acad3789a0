// On the page around the frames: gives each the height that it asks for, and passes on what the reader opens in it as
// `khatt-select` on the <iframe>. A script of its own, without a line of the widget.

import { readMessage, writeMessage } from './message.js';

/** Marks a message as done, so that two copies of this script on a page do not answer it twice. */
const DONE = Symbol.for('khatt-timeline.host');

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  frame.style.height = `${height + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0)}px`;
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readMessage(event.data);
  const frame = message && [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow && contentWindow === event.source);
  if (!frame || DONE in event) return;
  Object.defineProperty(event, DONE, { value: true });
  if (message.type === 'select') frame.dispatchEvent(new CustomEvent('khatt-select', { bubbles: true, detail: { id: message.id } }));
  else if (message.height) setHeight(frame, message.height);
});

// Frames that were there first have told their height to nobody.
for (const { contentWindow } of document.querySelectorAll('iframe')) contentWindow?.postMessage(writeMessage({ type: 'height' }), '*');
