/** As much is read of a heading: a longer one is none, and an article has no longer title. */
const MAX_LENGTH = 1000;

/** Returns the text of a heading in one line, without marks that are not shown. */
export function headingText({ textContent }: Element): string {
  return (textContent ?? '')
    .slice(0, MAX_LENGTH)
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
