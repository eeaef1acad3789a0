// Groups: chosen and made beside an event, named and coloured, and all of them in the sidebar.
import { newGroup, withoutGroup } from './model.js';
import { __, Button, ColorPalette, h, SelectControl, TextControl, useState } from './wp.js';

const COLORS = ['#1a5fb4', '#b3261e', '#26734d', '#8a5a00', '#6b3fa0', '#00697a'];
const NEW = '\n';
const nextColor = (groups) => COLORS[groups.length % COLORS.length];

function GroupFields({ group, onChange }) {
  return [
    h(TextControl, {
      key: 'label',
      __nextHasNoMarginBottom: true,
      label: __('Name of the group', 'khatt-timeline'),
      value: group.label || '',
      onChange: (label) => onChange({ ...group, label }),
    }),
    h(ColorPalette, {
      key: 'color',
      'aria-label': __('Colour of the group', 'khatt-timeline'),
      colors: COLORS.map((color) => ({ color, name: color })),
      value: group.color,
      clearable: false,
      disableCustomColors: true,
      onChange: (color) => onChange({ ...group, color: color ?? '' }),
    }),
  ];
}

/** Which group the event `id` is of. */
export function GroupBox({ id, group = '', groups, acts }) {
  const [isOpen, setOpen] = useState(false);
  const own = groups.find((one) => one.id === group);
  const choose = (chosen) => {
    if (chosen !== NEW) return acts.edit(id, (event) => ({ ...event, group: chosen }));
    setOpen(true);
    return acts.makeGroup(id, nextColor);
  };
  return h(
    'div',
    { className: 'khatt-group' },
    h(SelectControl, {
      __nextHasNoMarginBottom: true,
      label: __('Group', 'khatt-timeline'),
      value: group,
      onChange: choose,
      options: [
        { value: '', label: __('None', 'khatt-timeline') },
        ...groups.map((one) => ({ value: one.id, label: one.label || one.id })),
        { value: NEW, label: __('New group…', 'khatt-timeline') },
      ],
    }),
    own &&
      h(
        Button,
        { variant: 'link', 'aria-expanded': isOpen, onClick: () => setOpen(!isOpen) },
        __('Name and colour', 'khatt-timeline'),
      ),
    own && isOpen && h(GroupFields, { group: own, onChange: (next) => acts.writeGroup(group, () => next) }),
  );
}

/** All groups. A removed one leaves its events without a group. */
export function GroupList({ groups, onChange }) {
  return [
    ...groups.map((group) =>
      h(
        'div',
        { key: group.id, className: 'khatt-groups' },
        h(GroupFields, {
          group,
          onChange: (next) => onChange({ groups: groups.map((one) => (one === group ? next : one)) }, true),
        }),
        h(
          Button,
          { variant: 'secondary', isDestructive: true, onClick: () => onChange((now) => withoutGroup(now, group.id)) },
          __('Remove this group', 'khatt-timeline'),
        ),
      ),
    ),
    h(
      Button,
      {
        key: 'add',
        variant: 'secondary',
        onClick: () => onChange((now) => ({ groups: [...now.groups, newGroup(now, nextColor(now.groups))] })),
      },
      __('Add group', 'khatt-timeline'),
    ),
  ];
}
