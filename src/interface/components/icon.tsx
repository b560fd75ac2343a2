/** Small line drawings, 16 by 16, in the colour of the text beside them. Never without that text. */

/** What each draws, as an SVG path. */
const PATHS = {
  /** Two equal lines. */
  verbatim: 'M3 6h10M3 10h10',
  /** A part between brackets. */
  excerpt: 'M5 3H3v10h2M11 3h2v10h-2M6 8h.01M8 8h.01M10 8h.01',
  /** Two wavy lines. */
  edited: 'M3 6q2.5-2.5 5 0t5 0M3 11q2.5-2.5 5 0t5 0',
  /** Two equal lines, struck out. */
  altered: 'M3 6h10M3 10h10M11 2.5l-6 11',
  /** One wavy line. */
  paraphrase: 'M2.5 9q2.75-4 5.5-1t5.5-1',
  /** A sheet with a tag. */
  review: 'M4 2h8v12H4zM6.5 5h3M6.5 8h3M6.5 11h1.5',
  /** Two heads. */
  people:
    'M5.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM1.5 13q0-4 4-4t4 4M10.5 7a2 2 0 1 0 0-4M11.5 9q3 .5 3 4',
  /** A triangle with a stroke. */
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.8h.01',
  open: 'M4 6l4 4 4-4',
  outside: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  again: 'M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3',
  beside: 'M2 3h12v10H2zM10 3v10',
  library: 'M3 3v10M6 3v10M9 3v10M11 3.3l2.5 9.5',
  place:
    'M8 14s4.5-4.3 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.7 8 14 8 14zM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  done: 'M3 8.5l3.5 3.5L13 4.5',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** Draws an icon; screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
