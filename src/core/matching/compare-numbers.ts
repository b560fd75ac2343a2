import type { NumberValue } from './token.ts';

/** A rounded number is this near to the exact one; "nearly 2,000" for 1,950. */
const ROUNDING = 0.05;

/** Up to this a number is counted, not rounded. */
const LARGEST_EXACT = 100;

/**
 * Returns whether two numbers are the same number written otherwise, or another number. A number
 * said to be `isRough` ("nearly 2,000") may be the other one rounded.
 */
export function compareNumbers(
  one: NumberValue,
  two: NumberValue,
  isRough: boolean,
): 'number' | 'number form' {
  if (one.isOrdinal !== two.isOrdinal) return 'number form';
  if (one.unit !== null && two.unit !== null && one.unit !== two.unit) return 'number';
  if (one.value === two.value) return 'number form';
  return isRough && (isRounded(one.value, two.value) || isRounded(two.value, one.value))
    ? 'number form'
    : 'number';
}

/** Whether `rounded` may stand for `exact`: near it, and with fewer digits that are not zero. */
function isRounded(rounded: number, exact: number): boolean {
  return (
    Math.abs(rounded - exact) <= ROUNDING * exact &&
    digits(rounded) < digits(exact) &&
    exact > LARGEST_EXACT
  );
}

function digits(value: number): number {
  return String(value).replace('.', '').replace(/0+$/, '').length;
}
