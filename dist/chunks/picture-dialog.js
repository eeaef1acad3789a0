// A picture of an open event, as large as it is or as the window has room for: a file on use. It stands outside of what
// the templates write, so that keys and clicks in it are its own.
const STYLES = `
  .enlarged { box-sizing: border-box; inline-size: 100vw; block-size: 100vh; block-size: 100dvh; max-inline-size: none; max-block-size: none; margin: 0; padding: 0; border: 0; overflow: hidden; background: #0d0e10; color: #f4f4f4; font: 16px/1.7 system-ui, sans-serif; }
  .enlarged[open] { display: grid; grid-template-rows: minmax(0, 1fr) auto; }
  .enlarged::backdrop { background: rgb(0 0 0 / 0.6); }
  .enlarged img { display: block; margin: auto; min-block-size: 0; max-inline-size: 100%; max-block-size: 100%; object-fit: contain; }
  .enlarged p { margin: 0; padding: 0.7em 1.2em 0.9em; text-align: center; text-wrap: balance; }
  .enlarged button { position: absolute; inset-block-start: 12px; inset-inline-end: 12px; inline-size: 44px; block-size: 44px; border: 1px solid currentColor; border-radius: 50%; padding: 0; text-align: center; background: rgb(0 0 0 / 0.65); color: inherit; font: 24px/1 system-ui, sans-serif; cursor: pointer; }
  .enlarged button::before { content: '×'; content: '×' / ''; }
  .enlarged button:focus-visible { outline: 3px solid #fff; outline-offset: 2px; }
`;
const sheets = new WeakMap();
function dress(root) {
    const view = root.ownerDocument.defaultView;
    let sheet = sheets.get(root);
    if (!sheet) {
        sheet = new (view ?? window).CSSStyleSheet();
        sheet.replaceSync(STYLES);
        sheets.set(root, sheet);
    }
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
/**
 * Opens the picture of this button until it is closed, by its button, Escape or a press beside the picture; then the
 * focus is on the button again. `close` names the way out.
 */
function openPicture(opener, close) {
    const root = opener.getRootNode();
    const own = opener.querySelector('img');
    if (!(root instanceof ShadowRoot) || !own)
        return;
    dress(root);
    const make = (name) => root.ownerDocument.createElement(name);
    const dialog = make('dialog');
    dialog.className = 'enlarged';
    const frame = opener.closest('[lang][dir]');
    dialog.lang = frame?.lang ?? '';
    dialog.dir = frame?.dir ?? '';
    dialog.ariaLabel = opener.ariaLabel ?? own.alt;
    const picture = make('img');
    picture.referrerPolicy = 'no-referrer';
    picture.src = own.currentSrc || own.src;
    picture.alt = own.alt;
    const words = make('p');
    words.textContent = [...(opener.closest('figure')?.querySelector('figcaption')?.children ?? [])]
        .flatMap((node) => node.textContent?.trim() || [])
        .join(' · ');
    const button = make('button');
    button.type = 'button';
    button.ariaLabel = close;
    dialog.append(picture, ...(words.textContent ? [words] : []), button);
    dialog.addEventListener('click', ({ target }) => target !== picture && target !== words && dialog.close());
    dialog.addEventListener('close', () => {
        dialog.remove();
        opener.focus({ preventScroll: true });
    });
    root.append(dialog);
    dialog.showModal();
}

export { openPicture };
//# sourceMappingURL=picture-dialog.js.map
