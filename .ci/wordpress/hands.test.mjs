// What an editor's hands find at the block: a card that opens its form, groups and languages, pictures of the library
// by their id, transforms, variations and the example of the inserter, tables from a spreadsheet.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { install, withSite } from './hosted.mjs';
import { dragRow, logIn, openEditor, shoot, standing, upload, visit } from './visit.mjs';

let browser;
let site;
withSite(async (given) => {
  ({ site, browser } = given);
  await install(given);
});

const EVENTS = [
  { id: 'a', date: '2021-02', title: 'قرار' },
  { id: 'b', date: '2021-03-11', title: 'اجتماع' },
];

/** A new post in the editor with a timeline in it. `story()` has its attributes, `until(is, given)` waits for them. */
async function newTimeline(attributes, { user = 'editor', ...more } = {}) {
  const { page, said, close } = await visit(browser, site.address, { width: 1366, height: 768, ...more });
  await logIn(page, site.address, user);
  const frame = await openEditor(page, site.address);
  await page.evaluate((given) => window.wp.data.dispatch('core/block-editor').insertBlocks(window.wp.blocks.createBlock('khatt/timeline', given)), attributes);
  await frame.waitForSelector('.khatt-form');
  const story = () => page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks()[0].attributes);
  const until = (is, given) => page.waitForFunction(`(${is})(window.wp.data.select('core/block-editor').getBlocks()[0].attributes, ${JSON.stringify(given)})`);
  const drawn = (count) =>
    frame.waitForFunction((all) => document.querySelector('khatt-timeline')?.shadowRoot?.querySelectorAll('[part~="event"]').length === all, {}, count);
  /** A box or a button of the panel, or of the page, by its label. */
  const labelled = (place, words) =>
    place.waitForFunction(
      (text) =>
        [...document.querySelectorAll('label')].find((label) => label.textContent === text)?.control ??
        [...document.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent) === text),
      {},
      words,
    );
  return { page, frame, story, until, drawn, labelled, said, close };
}

/**
 * Runs in the canvas: the fields and buttons that another thing lies over, or that lie outside of the window, when they
 * are scrolled to.
 */
function outOfReach() {
  const stops = [...document.querySelectorAll('.khatt-form :is(input, textarea, button, select, [contenteditable="true"])')].filter((node) =>
    node.checkVisibility(),
  );
  return stops
    .filter((node) => {
      node.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = node.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return !seen || !(node.contains(seen) || seen.closest('.components-base-control')?.contains(node));
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** With the mouse, once it stands still: a menu that opens wants the focus too. */
async function press(button) {
  await standing(button);
  await button.click();
}

/** Gives the first event the picture of the library that is called so. */
async function choosePicture({ page, frame, until }, name) {
  await frame.$eval('[data-event="a"] .khatt-open', (row) => row.click());
  await frame.locator('.khatt-more').click();
  await frame.locator('.khatt-add-media > button').click();
  await page.locator('#menu-item-browse').click();
  await page.locator(`.attachments .attachment:has(img[src*="${name}"])`).click();
  await page.locator('.media-button-select:not(:disabled)').click();
  await until(({ events: [{ media }] }) => media?.length === 1);
}

it('opens the form of an event by its card, and shows the card of a row', async () => {
  const { page, frame, drawn, said, close } = await newTimeline({ lang: 'ar', events: EVENTS });
  await drawn(2);
  await frame.locator('>>> [part~="event"][data-event-id="b"]').click();
  await frame.waitForFunction(
    () => document.querySelector('[data-event="b"] [aria-current]') && document.querySelector('[data-field="title"] textarea')?.value === 'اجتماع',
  );
  await frame.$eval('[data-event="a"] .khatt-open', (row) => row.click());
  await frame.waitForFunction(
    () => document.querySelector('khatt-timeline').selected === 'a' && document.querySelector('[data-field="title"] textarea').value === 'قرار',
  );
  await frame.waitForFunction(() => {
    const shown = document.querySelector('khatt-timeline').shadowRoot.querySelector('[part~="event"][data-event-id="a"]').getBoundingClientRect();
    return shown.top >= 0 && shown.bottom <= document.querySelector('.khatt-form').getBoundingClientRect().top;
  });
  await shoot(page, 'hands-card');
  assert.deepEqual(said, []);
  await close();
});

it('makes a group beside the event, names and colours it, and takes another language', async () => {
  const { page, frame, story, until, labelled, said, close } = await newTimeline({ lang: 'ar', events: EVENTS });
  await frame.$eval('[data-event="a"] .khatt-open', (row) => row.click());
  await frame.locator('.khatt-more').click();
  const group = await frame.waitForSelector('.khatt-group select');
  await group.select(await group.evaluate((menu) => menu.options[menu.options.length - 1].value));
  await (await labelled(frame, 'Name of the group')).focus();
  await page.keyboard.type('حكومة');
  await frame.$eval('.khatt-group .components-circular-option-picker__option[aria-selected="false"]', (color) => color.click());
  await until(({ groups }) => groups.length === 1 && groups[0].label === 'حكومة' && groups[0].color !== '#1a5fb4');
  const {
    groups: [{ id }],
    events,
  } = await story();
  assert.deepEqual(
    events.map((event) => event.group ?? ''),
    [id, ''],
  );
  await shoot(page, 'hands-group');
  const panel = await labelled(page, 'Language and time');
  await panel.evaluate((button) => button.click());
  const menu = await labelled(page, 'Language');
  assert.ok(await menu.evaluate(({ options }) => [...options].some(({ textContent }) => textContent === 'Persian – فارسی')));
  await menu.select('fa');
  await until(({ lang }) => lang === 'fa');
  await frame.waitForFunction(() => document.querySelector('[data-event="b"] .khatt-when').textContent.includes('۲۰۲۱'));
  assert.deepEqual(said, []);
  await close();
});

it('keeps a picture of the library by its id, with its sizes, and replaces it by an address', async () => {
  await upload(site, 'author', 'hands.png', readFileSync('demo/screenshot.png'));
  const { page, frame, story, until, labelled, said, close } = await newTimeline({ events: EVENTS }, { user: 'author' });
  await choosePicture({ page, frame, until }, 'hands');
  const {
    events: [
      {
        media: [whole],
      },
    ],
  } = await story();
  assert.deepEqual([whole.type, typeof whole.id, whole.width > 0, whole.height > 0], ['image', 'number', true, true]);
  const size = await labelled(frame, 'Size');
  await size.select(await size.evaluate((menu) => [...menu.options].find(({ textContent }) => textContent.startsWith('Medium')).value));
  await until(
    (
      {
        events: [
          {
            media: [one],
          },
        ],
      },
      width,
    ) => one.width < width,
    whole.width,
  );
  const {
    events: [
      {
        media: [medium],
      },
    ],
  } = await story();
  assert.equal(medium.id, whole.id);
  await frame.$eval('[data-part="copy"]', (button) => button.click());
  await until(({ events }) => events.length === 3);
  const {
    events: [first, copy],
  } = await story();
  assert.deepEqual([copy.media, copy.title, copy.id === first.id], [first.media, first.title, false]);
  await press(await labelled(frame, 'Replace'));
  await page.locator('.block-editor-media-flow__url-input button[aria-label^="Edit"]').click();
  await shoot(page, 'hands-replace');
  const box = await page.waitForSelector('.block-editor-media-flow__url-input input');
  await box.evaluate((input) => input.select());
  await box.type('https://example.org/b.png');
  await page.keyboard.press('Enter');
  await until(
    ({
      events: [
        ,
        {
          media: [one],
        },
      ],
    }) => one.src === 'https://example.org/b.png',
  );
  const {
    events: [
      kept,
      {
        media: [other],
      },
    ],
  } = await story();
  assert.deepEqual([kept.media[0].id, other.id, other.width], [whole.id, undefined, undefined]);
  assert.deepEqual(said, []);
  await close();
});

it('moves nothing under a press: with the first title the preview comes, and a press right after it meets what it was for', async () => {
  const { frame, until, said, close } = await newTimeline({ events: [{ id: 'a', date: '2021', title: '' }] });
  await frame.$eval('[data-event="a"] .khatt-open', (row) => row.click());
  await frame.waitForSelector('[data-field="title"] textarea');
  const during = await frame.evaluate(async () => {
    const more = document.querySelector('.khatt-more');
    const point = (name) => more.dispatchEvent(new PointerEvent(name, { bubbles: true, view: window }));
    document.querySelector('[data-field="title"] textarea').focus();
    document.execCommand('insertText', false, 'x');
    point('pointerdown');
    more.focus();
    // Longer than what is typed waits for else.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const stored = window.parent.wp.data.select('core/block-editor').getBlocks()[0].attributes.events[0].title;
    const isMoved = Boolean(document.querySelector('khatt-timeline'));
    point('pointerup');
    more.click();
    return [stored, isMoved];
  });
  assert.deepEqual(during, ['', false]);
  await frame.waitForSelector('[data-field="quote.text"]');
  await until(({ events: [{ title }] }) => title === 'x');
  await frame.waitForSelector('khatt-timeline');
  assert.deepEqual(said, []);
  await close();
});

it('loses no letter to what follows at once: what is done to the event, a key of the editor, another place, another block', async () => {
  const { page, frame, until, said, close } = await newTimeline({ events: EVENTS });
  await frame.$eval('[data-event="a"] .khatt-open', (row) => row.click());
  await frame.waitForSelector('[data-field="title"] textarea');
  /**
   * Types a letter into the title, and does something in the same breath; gives the title that is stored right then.
   */
  const then = (what) =>
    frame.evaluate((name) => {
      const box = document.querySelector('[data-field="title"] textarea');
      const does = {
        copy: () => document.querySelector('[data-part="copy"]').click(),
        key: () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true, bubbles: true })),
        leave: () => document.querySelector('.khatt-rich').focus(),
        deselect: () => window.parent.wp.data.dispatch('core/block-editor').clearSelectedBlock(),
      };
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
      document.execCommand('insertText', false, name[0]);
      does[name]();
      return window.parent.wp.data
        .select('core/block-editor')
        .getBlocks()[0]
        .attributes.events.map(({ title }) => title);
    }, what);
  assert.deepEqual(await then('key'), ['قرارk', 'اجتماع']);
  assert.deepEqual(await then('leave'), ['قرارkl', 'اجتماع']);
  assert.deepEqual(await then('copy'), ['قرارklc', 'قرارklc', 'اجتماع']);
  // The editor's own buttons, which stand in another document.
  await (await frame.waitForSelector('[data-field="title"] textarea')).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('z');
  await page.click('.editor-history__undo');
  await until(({ events }) => events.every(({ title }) => !title.includes('z')));
  await page.click('.editor-history__redo');
  await until(({ events }) => events.filter(({ title }) => title.endsWith('z')).length === 1);
  await page.click('.editor-history__undo');
  await until(({ events }) => events.every(({ title }) => !title.includes('z')));
  await then('deselect');
  await until(({ events }) => events.some(({ title }) => title === 'قرارklcd'));
  await page.evaluate(() => window.wp.data.dispatch('core/editor').undo());
  await until(({ events }) => events.length === 3 && events.every(({ title }) => title !== 'قرارklcd'));
  assert.deepEqual(said, []);
  await close();
});

it('takes back a chosen picture, and a dragged row, each as a step of its own', async () => {
  await upload(site, 'author', 'step.png', readFileSync('demo/screenshot.png'));
  const { page, frame, until, said, close } = await newTimeline({ events: EVENTS }, { user: 'author' });
  const state = () =>
    page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()[0]
        ?.attributes.events.map(({ id, title, media = [] }) => `${id} ${title} ${media.length}`),
    );
  const go = (name) => page.evaluate((what) => window.wp.data.dispatch('core/editor')[what](), name);
  const states = [await state()];
  await frame.$eval('[data-event="a"] .khatt-open', (row) => row.click());
  await (await frame.waitForSelector('[data-field="title"] textarea')).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await until(({ events: [{ title }] }) => title === 'قرار!');
  states.push(await state());
  // Without a pause between them, in which typing would end by itself.
  await dragRow({ page, frame }, 1, 0);
  await until(({ events: [{ id }] }) => id === 'b');
  states.push(await state());
  await choosePicture({ page, frame, until: () => until(({ events: [, { media }] }) => media?.length === 1) }, 'step');
  states.push(await state());
  assert.deepEqual(states, [
    ['a قرار 0', 'b اجتماع 0'],
    ['a قرار! 0', 'b اجتماع 0'],
    ['b اجتماع 0', 'a قرار! 0'],
    ['b اجتماع 0', 'a قرار! 1'],
  ]);
  for (const before of states.slice(0, -1).toReversed()) {
    await go('undo');
    assert.deepEqual(await state(), before);
  }
  for (const after of states.slice(1)) {
    await go('redo');
    assert.deepEqual(await state(), after);
  }
  assert.deepEqual(said, []);
  await close();
});

it('gives no old event to a new group, which is called as the removed one was', async () => {
  const groups = [{ id: 'group-1', label: 'حكومة', color: '#1a5fb4' }];
  const { page, frame, story, until, labelled, said, close } = await newTimeline({
    lang: 'ar',
    groups,
    events: [
      { ...EVENTS[0], group: 'group-1' },
      { ...EVENTS[1], group: 'group-2' },
    ],
  });
  const button = async (words) => (await labelled(page, words)).evaluate((one) => one.click());
  await button('Groups');
  await button('Remove this group');
  await until(({ groups: all }) => all.length === 0);
  await button('Add group');
  await until(({ groups: all }) => all.length === 1);
  // An event still names a group that is not there: that one's id is not taken either.
  assert.deepEqual(await story().then(({ groups: [{ id }], events }) => [id, events.map(({ group }) => group)]), ['group-1', ['', 'group-2']]);
  await button('Add group');
  await until(({ groups: all }) => all.length === 2);
  assert.equal((await story()).groups[1].id, 'group-3');
  await frame.$eval('[data-event="a"] .khatt-open', (row) => row.click());
  const written = await page.evaluate(() => window.wp.blocks.serialize(window.wp.data.select('core/block-editor').getBlocks()));
  const again = await page.evaluate((content) => window.wp.blocks.parse(content)[0].attributes.events.map(({ group = '' }) => group), written);
  assert.deepEqual(again, ['', 'group-2']);
  assert.deepEqual(
    said.filter((text) => !text.includes('group/undeclared')),
    [],
  );
  await close();
});

it('crops a picture as core does: the copy, its address and its sizes take the place of the old', async () => {
  const { media_details: full } = await upload(site, 'author', 'crop.png', readFileSync('demo/screenshot.png'));
  const { page, frame, story, until, labelled, said, close } = await newTimeline({ events: EVENTS }, { user: 'author' });
  await choosePicture({ page, frame, until }, 'crop');
  const {
    events: [
      {
        media: [whole],
      },
    ],
  } = await story();
  await press(await labelled(frame, 'Crop'));
  await frame.waitForSelector('.khatt-crop .reactEasyCrop_CropArea');
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  const button = (words) =>
    page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('.block-editor-block-contextual-toolbar button, .block-editor-block-toolbar button')].find(
          (one) => (one.ariaLabel || one.textContent) === text,
        ),
      {},
      words,
    );
  await (await button('Rotate')).evaluate((one) => one.click());
  await frame.waitForSelector('.khatt-crop img[src^="blob:"]');
  await shoot(page, 'hands-crop');
  await (await button('Apply')).evaluate((one) => one.click());
  await until(
    (
      {
        events: [
          {
            media: [one],
          },
        ],
      },
      id,
    ) => one.id !== id,
    whole.id,
  );
  const {
    events: [
      {
        media: [cropped],
      },
    ],
  } = await story();
  // It was turned by a quarter, and is taken in its own size.
  assert.deepEqual([typeof cropped.id, cropped.width, cropped.height, cropped.alt], ['number', full.height, full.width, whole.alt]);
  assert.match(cropped.src, /crop-edited/);
  await frame.waitForFunction(
    (src) =>
      [...document.querySelectorAll('.khatt-media select')].some(
        ({ options, value }) => value === src && options.length > 2 && [...options].every((one) => one.value.includes('crop-edited')),
      ),
    {},
    cropped.src,
  );
  const link = await page.evaluate(async () => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/editor').editPost({ title: 'x', status: 'publish' });
    await dispatch('core/editor').savePost();
    return select('core/editor').getPermalink();
  });
  const [, tag] = /(<img[^>]*crop-edited[^>]*>)/.exec(await (await fetch(link)).text());
  assert.match(tag, new RegExp(`wp-image-${cropped.id}`));
  assert.match(tag, /srcset="[^"]*crop-edited-\d+x\d+\.png \d+w/);
  assert.deepEqual(said, []);
  await close();
});

it("is made of core's List and Table, becomes a List, and is offered in three variations with an example", async () => {
  const { page, said, close } = await newTimeline({ events: EVENTS });
  const found = await page.evaluate(() => {
    const { createBlock, switchToBlockType, getBlockType, getBlockVariations, serialize, parse } = window.wp.blocks;
    const said = (block) => block?.attributes.events.map(({ date, title }) => [date, title]);
    const list = createBlock(
      'core/list',
      {},
      ['شباط ٢٠٢١: قرار', '11 آذار 2021 - <strong>اجتماع</strong>', 'بلا تاريخ'].map((content) => createBlock('core/list-item', { content })),
    );
    const row = (...cells) => ({ cells: cells.map((content) => ({ content, tag: 'td' })) });
    const table = (...rows) => createBlock('core/table', { body: rows });
    const [made] = switchToBlockType(list, 'khatt/timeline');
    const [again] = switchToBlockType(made, 'core/list');
    const { example } = getBlockType('khatt/timeline');
    const kept = parse(serialize(createBlock('khatt/timeline', example.attributes)))[0];
    return {
      list: said(made),
      again: again.innerBlocks.map(({ attributes }) => String(attributes.content)),
      table: said(switchToBlockType(table(row('العنوان', 'التاريخ'), row('قرار', 'شباط ٢٠٢١')), 'khatt/timeline')?.[0]),
      other: window.wp.blocks.getPossibleBlockTransformations([table(row('a', 'b'))]).some(({ name }) => name === 'khatt/timeline'),
      variations: getBlockVariations('khatt/timeline', 'inserter').map(({ name, attributes }) => [name, attributes.layout ?? '']),
      example: [kept.isValid, said(kept).length],
    };
  });
  assert.deepEqual(found, {
    list: [
      ['2021-02', 'قرار'],
      ['2021-03-11', 'اجتماع'],
      ['', 'بلا تاريخ'],
    ],
    again: ['February 2021: قرار', 'March 11, 2021: اجتماع', 'بلا تاريخ'],
    table: [['2021-02', 'قرار']],
    other: false,
    variations: [
      ['timeline', ''],
      ['story', 'story'],
      ['list', 'vertical'],
    ],
    example: [true, 3],
  });
  assert.deepEqual(said, []);
  await close();
});

it('is a timeline again of its figure alone, as it was kept as HTML while the plugin was away', async () => {
  const groups = [{ id: 'g', label: 'حكومة', color: '#1a5fb4' }];
  const given = {
    lang: 'ar',
    title: 'قصة',
    layout: 'story',
    anchor: 'mine',
    align: 'wide',
    className: 'of-mine',
    groups,
    events: [
      { ...EVENTS[0], text: 'نص **غليظ**', group: 'g' },
      { id: 'b', date: '', original: 'قريبًا', title: '' },
    ],
  };
  const { page, said, close } = await newTimeline(given);
  const made = await page.evaluate(() => {
    const { getSaveContent, rawHandler, serialize, parse } = window.wp.blocks;
    const [{ name, attributes }] = window.wp.data.select('core/block-editor').getBlocks();
    const blocks = rawHandler({ HTML: `<p>قبل</p>${getSaveContent(name, attributes)}<figure><img src="https://example.org/a.png"></figure>` });
    const [again] = parse(serialize(blocks)).filter((one) => one.name === name);
    return {
      names: blocks.map((one) => one.name),
      isValid: again.isValid,
      ...Object.fromEntries(['title', 'layout', 'anchor', 'align', 'className'].map((one) => [one, again.attributes[one]])),
      groups: again.attributes.groups.map(({ id, label, color }) => ({ id, label, color })),
      events: again.attributes.events.map(({ id, date, original = '', title, text = '' }) => [id, date, original, title, text]),
    };
  });
  assert.deepEqual(made, {
    names: ['core/paragraph', 'khatt/timeline', 'core/image'],
    isValid: true,
    title: 'قصة',
    layout: 'story',
    anchor: 'mine',
    align: 'wide',
    className: 'of-mine',
    groups,
    events: [
      ['a', '2021-02', '', 'قرار', 'نص **غليظ**'],
      ['b', '', 'قريبًا', '', ''],
    ],
  });
  assert.deepEqual(said, []);
  await close();
});

it('leads from the panel before publishing to the field, where that panel lies over the canvas too', async () => {
  const { page, frame, said, close } = await newTimeline(
    { events: [...EVENTS, { id: 'c', date: '', original: '٣١ شباط ٢٠٢١', title: 'خطأ' }] },
    { width: 600, height: 800 },
  );
  await page.evaluate(() => {
    const { dispatch } = window.wp.data;
    (dispatch('core/editor').openPublishSidebar ?? dispatch('core/edit-post').openPublishSidebar)();
  });
  await page.locator('.khatt-publish li button').click();
  await page.waitForFunction(() => !document.querySelector('.editor-post-publish-panel') && document.activeElement.name === 'editor-canvas');
  await frame.waitForFunction(() => document.activeElement.matches('[data-field="date"] input') && document.activeElement.value === '٣١ شباط ٢٠٢١');
  await shoot(page, 'hands-publish');
  assert.deepEqual(said, []);
  await close();
});

it('says of every address that leads nowhere, beside its own box, and counts it: of media, and of the whole timeline', async () => {
  const film = { type: 'video', src: '/a.mp4', poster: 'a word', captions: 'example.org/a.vtt' };
  const { page, frame, until, said, close } = await newTimeline({
    description: '[x](page.html)',
    source: { name: 'a', url: 'example.org/a' },
    media: [{ type: 'image', src: 'a word', alt: 'x' }],
    events: [{ ...EVENTS[0], media: [film] }, EVENTS[1]],
  });
  const told = () =>
    frame.$$eval('.khatt-form [data-severity="error"], .khatt-form [data-severity="warning"]', (all) =>
      all.map((node) => node.closest('[data-field]')?.dataset.field ?? 'beside'),
    );
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.locator('.khatt-problem-count').click();
  await frame.waitForFunction(() => document.activeElement.matches('[data-field="description"] textarea'));
  assert.deepEqual(await told(), ['description', 'source.url', 'beside']);
  assert.equal(await frame.$eval('.khatt-whole', (button) => button.matches('.khatt-wrong')), true);
  await frame.locator('[data-field="source.url"] [data-severity] button').click();
  await until(({ source }) => source.name === 'a' && source.url === 'https://example.org/a');
  await page.evaluate(() => {
    const { dispatch } = window.wp.data;
    (dispatch('core/editor').openPublishSidebar ?? dispatch('core/edit-post').openPublishSidebar)();
  });
  await page.waitForFunction(() => document.querySelectorAll('.khatt-publish li').length === 4);
  assert.deepEqual(await page.$$eval('.khatt-publish li button', (buttons) => buttons.map(({ textContent }) => textContent)), [
    'The whole timeline',
    'The whole timeline',
    'قرار',
    'قرار',
  ]);
  await page.$$eval('.khatt-publish li button', (buttons) => buttons[3].click());
  await frame.waitForFunction(() => document.activeElement.matches('[data-field="media.0.captions"] input'));
  await frame.locator('[data-field="media.0.captions"] [data-severity] button').click();
  await until(({ events: [{ media }] }) => media[0].captions === 'https://example.org/a.vtt' && media[0].poster === 'a word');
  await page.$$eval('.khatt-publish li button', (buttons) => buttons[1].click());
  await frame.waitForFunction(() => document.activeElement.matches('[data-field="media.0.src"] button'));
  await shoot(page, 'hands-whole');
  assert.deepEqual(said, []);
  await close();
});

it('keeps all fields within reach in windows of every size', async () => {
  const { page, frame, said, close } = await newTimeline({ events: EVENTS }, { width: 375, height: 740 });
  await frame.$eval('[data-event="a"] .khatt-open', (row) => row.click());
  await frame.locator('.khatt-more').click();
  for (const [width, height] of [
    [375, 740],
    [600, 800],
    [782, 900],
    [740, 375],
  ]) {
    await page.setViewport({ width, height });
    await frame.waitForFunction((px) => Math.abs(document.documentElement.clientWidth - px) < 20, {}, width);
    assert.deepEqual(await frame.evaluate(outOfReach), [], `${width} × ${height}`);
    await shoot(page, `hands-${width}`);
  }
  assert.deepEqual(said, []);
  await close();
});

it('takes what is copied from a spreadsheet, as HTML and as text', async () => {
  const HTML =
    '<meta charset="utf-8"><google-sheets-html-origin><style>td{border:1px solid}</style><table dir="rtl"><colgroup><col></colgroup><tbody><tr><td>التاريخ</td><td>العنوان</td></tr><tr><td>١ أيار ٢٠٢٢</td><td>أول</td></tr></tbody></table>';
  const TSV = 'التاريخ\tالعنوان\n2 أيار 2022\tثانٍ\nغدًا قريبًا\tثالث\n';
  const { frame, story, until, said, close } = await newTimeline({ lang: 'ar', events: [] });
  const paste = (selector, type, text) =>
    frame.$eval(
      selector,
      (box, kind, content) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(kind, content);
        box.focus();
        return box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      type,
      text,
    );
  assert.equal(await paste('.khatt-fields input', 'text/html', HTML), false);
  await until(({ events }) => events.length === 1);
  await frame.waitForSelector('.khatt-row');
  assert.equal(await paste('.khatt-row .khatt-open', 'text/plain', TSV), false);
  await until(({ events }) => events.length === 3);
  assert.deepEqual(
    (await story()).events.map(({ date, original, title }) => [date, original, title]),
    [
      ['2022-05-01', '١ أيار ٢٠٢٢', 'أول'],
      ['2022-05-02', '2 أيار 2022', 'ثانٍ'],
      ['', 'غدًا قريبًا', 'ثالث'],
    ],
  );
  assert.deepEqual(said, []);
  await close();
});

it('takes a timeline that is copied as HTML: whole where there is nothing yet, else its events', async () => {
  const FIGURE =
    '<figure data-khatt lang="ar-IQ"><h2>قصة</h2><ul data-groups><li data-id="g" data-color="#26734d">حكومة</li></ul><ol><li data-date="2021-02" data-id="a" data-group="g"><strong>قرار</strong> <span data-date-words>شباط ٢٠٢١</span><p>نص <strong>غليظ</strong></p></li></ol></figure>';
  const { frame, story, until, said, close } = await newTimeline({ events: [] });
  const paste = (selector, type) =>
    frame.$eval(
      selector,
      (box, kind, content) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(kind, content);
        box.focus();
        return box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      type,
      FIGURE,
    );
  assert.equal(await paste('.khatt-fields input', 'text/plain'), false);
  await until(({ events }) => events.length === 1);
  const {
    title,
    lang,
    groups,
    events: [event],
  } = await story();
  assert.deepEqual(
    [title, lang, groups.map(({ id, label, color }) => [id, label, color]), event.date, event.title, event.text, event.group],
    ['قصة', 'ar-IQ', [['g', 'حكومة', '#26734d']], '2021-02', 'قرار', 'نص **غليظ**', 'g'],
  );
  assert.equal(await paste('.khatt-row .khatt-open', 'text/html'), false);
  await until(
    ({ events, groups: all }) => events.length === 2 && events[1].title === 'قرار' && events[1].group === 'g' && events[1].id !== 'a' && all.length === 1,
  );
  assert.deepEqual(said, []);
  await close();
});

it('makes PHP complain of nothing', () =>
  assert.deepEqual(
    site
      .debugLog()
      .split('\n')
      .filter((line) => line.trim() && !/WordPress\.org/.test(line)),
    [],
  ));
