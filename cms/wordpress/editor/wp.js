// What the editor takes from WordPress: it is there as globals when this script runs, by the dependencies of its
// handle.

export const {
  createElement: h,
  forwardRef,
  Fragment,
  memo,
  RawHTML,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} = window.wp.element;
export const { useDispatch, useSelect } = window.wp.data;
export const { __, sprintf } = window.wp.i18n;
export const { getScrollContainer } = window.wp.dom;
export const { useInstanceId } = window.wp.compose;
export const { speak } = window.wp.a11y;
export const { addFilter } = window.wp.hooks;
export const { createBlock, getBlockAttributes, registerBlockType } = window.wp.blocks;
export const {
  BlockControls,
  InspectorControls,
  MediaReplaceFlow,
  MediaUpload,
  MediaUploadCheck,
  RichText,
  useBlockProps,
} = window.wp.blockEditor;
/** Core's Image crops with it; a later WordPress may take it away. */
export const { __experimentalImageEditor: ImageEditor } = window.wp.blockEditor;
export const {
  Button,
  CheckboxControl,
  ColorPalette,
  PanelBody,
  RangeControl,
  SelectControl,
  TextareaControl,
  TextControl,
  ToolbarButton,
  ToolbarGroup,
} = window.wp.components;

/** Of the site: `widget`, the address of the widget's script; `home`, its own; `lang`; `timeZone`, or ''; `isDark`. */
export const site = { widget: '', home: '', lang: 'en', timeZone: '', isDark: false, ...window.khattTimelineSite };

/** The direction of what is typed; an empty box goes with the page, where `auto` would be left to right. */
export const dirOf = (value) => (value ? { dir: 'auto' } : {});

const PATHS = {
  up: 'M12 8l-6 6 1 1 5-5 5 5 1-1z',
  down: 'M12 16l-6-6 1-1 5 5 5-5 1 1z',
  remove: 'M13 12l5-5-1-1-5 5-5-5-1 1 5 5-5 5 1 1 5-5 5 5 1-1z',
  copy: 'M8 4h11v12h-3v4H5V8h3V4zm1.500 1.500V14.500h8V5.500zM6.500 9.500v9h8V16H8V9.500z',
  drag: 'M8 7h2V5H8v2zm0 6h2v-2H8v2zm0 6h2v-2H8v2zm6-14v2h2V5h-2zm0 8h2v-2h-2v2zm0 6h2v-2h-2v2z',
};
export const pathOf = (name) => PATHS[name];
export const icon = (name) =>
  h(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, fillRule: 'evenodd', 'aria-hidden': true, focusable: false },
    h('path', { d: pathOf(name) }),
  );
