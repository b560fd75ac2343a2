const ENTITY = /&(?:#\w{1,8}|[a-z]\w{1,30});/iu;

/** Returns `text` without the entities that were encoded once too often, as `&amp;quot;` in a tag. */
export function decodeEntities(text: string): string {
  if (!ENTITY.test(text)) return text;
  const source = text.replaceAll('<', '&lt;');
  return new DOMParser().parseFromString(source, 'text/html').body.textContent ?? text;
}
