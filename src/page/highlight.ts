/**
 * Marks words with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/), so
 * that the page's DOM stays as it is. What a page could notice all the same: one highlight under
 * our name in `CSS.highlights` and one more sheet in `document.adoptedStyleSheets`.
 */
import { scriptSheetsOf } from './page-root.ts';

/** Only this name is ever set or deleted: other highlights are the page's or another extension's. */
const HIGHLIGHT_NAME = 'onrecord-reveal';

/**
 * Both colours are set, so that the words can be read on any ground, light or dark. With forced
 * colours the user's own for marked text are taken.
 */
const STYLE = `
  ::highlight(${HIGHLIGHT_NAME}) {
    background-color: #ffd866;
    color: #1b1b1b;
    text-decoration: underline 2px #8a5a00;
  }
  @media (forced-colors: active) {
    ::highlight(${HIGHLIGHT_NAME}) {
      background-color: Highlight;
      color: HighlightText;
    }
  }`;

/** Highlights `ranges` instead of what was highlighted before. Returns the function that undoes it. */
export function highlight(page: Document, ranges: readonly Range[]): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  scriptSheetsOf(page).push(sheet);
  const mark = new Highlight(...ranges);
  // Above the page's own highlights.
  mark.priority = 1;
  CSS.highlights.set(HIGHLIGHT_NAME, mark);

  return () => {
    if (CSS.highlights.get(HIGHLIGHT_NAME) === mark) CSS.highlights.delete(HIGHLIGHT_NAME);
    const index = scriptSheetsOf(page).indexOf(sheet);
    if (index >= 0) scriptSheetsOf(page).splice(index, 1);
  };
}
