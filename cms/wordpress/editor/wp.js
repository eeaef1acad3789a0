// What the editor takes from WordPress: it is there as globals when this script runs, by the dependencies of its handle.

export const { createElement: h, Fragment, RawHTML, useEffect, useMemo, useRef, useState } = window.wp.element;
export const { useDispatch, useSelect } = window.wp.data;
export const { __, sprintf } = window.wp.i18n;
export const { speak } = window.wp.a11y;
export const { addFilter } = window.wp.hooks;
export const { registerBlockType } = window.wp.blocks;
export const { BlockControls, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = window.wp.blockEditor;
export const { Button, CheckboxControl, ColorPalette, PanelBody, RangeControl, SelectControl, TextareaControl, TextControl, ToolbarButton, ToolbarGroup } = window.wp.components;

/** Of the site: `widget`, the address of the widget's script; `home`, its own; `lang`; `timeZone`, or ''; `isDark`. */
export const site = { widget: '', home: '', lang: 'en', timeZone: '', isDark: false, ...window.khattTimelineSite };

/** The direction of what is typed; an empty box goes with the page, where `auto` would be left to right. */
export const dirOf = (value) => (value ? { dir: 'auto' } : {});
