import { toChildArray, type ComponentChildren } from 'preact';

interface FactsProps {
  class?: string;
  children: ComponentChildren;
}

/**
 * Facts in a row with a dot between them; an absent one leaves no gap. The dots stand outside the
 * facts, so that a name in another direction does not carry them along.
 */
export function Facts({ class: name, children }: FactsProps) {
  return (
    <span class={name}>
      {toChildArray(children).map((fact, index) => [index > 0 && ' · ', fact])}
    </span>
  );
}
