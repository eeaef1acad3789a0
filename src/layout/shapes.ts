// Shapes of the groups' marks, in the order in which the groups come; eight, then they repeat. Each is told from the
// others by its outline alone, and takes about as much ink as the first.

/** Corners in units of a mark's radius, y downwards; none: a circle. */
type Corners = readonly (readonly [x: number, y: number])[];

const POLYGONS: readonly Corners[] = [
  [],
  [
    [0, -1.22],
    [1.22, 0],
    [0, 1.22],
    [-1.22, 0],
  ],
  [
    [-0.92, -0.92],
    [0.92, -0.92],
    [0.92, 0.92],
    [-0.92, 0.92],
  ],
  [
    [0, -1.18],
    [1.2, 0.92],
    [-1.2, 0.92],
  ],
  [
    [0, 1.18],
    [1.2, -0.92],
    [-1.2, -0.92],
  ],
  [
    [-0.42, -1.18],
    [0.42, -1.18],
    [0.42, -0.42],
    [1.18, -0.42],
    [1.18, 0.42],
    [0.42, 0.42],
    [0.42, 1.18],
    [-0.42, 1.18],
    [-0.42, 0.42],
    [-1.18, 0.42],
    [-1.18, -0.42],
    [-0.42, -0.42],
  ],
  [
    [0, -1.3],
    [0.36, -0.42],
    [1.24, -0.4],
    [0.56, 0.2],
    [0.76, 1.06],
    [0, 0.6],
    [-0.76, 1.06],
    [-0.56, 0.2],
    [-1.24, -0.4],
    [-0.36, -0.42],
  ],
  [
    [-1.3, -0.6],
    [1.3, -0.6],
    [1.3, 0.6],
    [-1.3, 0.6],
  ],
];

/** Half the side of the square that holds every shape, in radii. */
export const MARK_EXTENT = 1.3;
const cornersOf = (group: number): Corners => POLYGONS[Math.max(group, 0) % POLYGONS.length] ?? [];
const round = (n: number): number => Math.round(n * 10) / 10;

/** Path data of a group's mark around x,y; of no group (-1) as of the first. */
export function shapePath(group: number, radiusPx: number, x = 0, y = 0): string {
  const corners = cornersOf(group).map(
    ([right, down]) => `${round(x + right * radiusPx)},${round(y + down * radiusPx)}`,
  );
  if (corners.length > 0) return `M${corners.join('L')}z`;
  return `M${x - radiusPx},${y}a${radiusPx},${radiusPx} 0 1 1 ${2 * radiusPx},0a${radiusPx},${radiusPx} 0 1 1 ${-2 * radiusPx},0z`;
}

/** The same as a CSS `clip-path` of a square box. */
export function shapeClip(group: number): string {
  const percent = (n: number): string => `${round((n / MARK_EXTENT + 1) * 50)}%`;
  const corners = cornersOf(group).map(([x, y]) => `${percent(x)} ${percent(y)}`);
  return corners.length > 0 ? `polygon(${corners.join(', ')})` : `circle(${round(50 / MARK_EXTENT)}%)`;
}

/** Radii of a mark with a card and of one without, px. */
export const MARK_PX = { named: 6, unnamed: 4.5 } as const;
