/** A line, and what it lists as [kind, name, description]. */
export type SourceLineCase = readonly [
  line: string,
  sources: readonly (readonly [kind: string, name: string, description: string | null])[],
];
