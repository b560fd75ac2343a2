/** Plain text as a page: a headline, a date if the text gives one, and paragraphs. */
import { readPlainText } from '../../src/core/corpus/read-plain-text.ts';

/** Returns HTML that shows the text file `name`. */
export function barePage(name: string, text: string): string {
  const { title, published, text: body } = readPlainText(name, text);
  const time = published === null ? '' : `<p><time datetime="${published}">${published}</time></p>`;
  const paragraphs = body.split('\n\n').map((paragraph) => `<p>${escape(paragraph)}</p>`);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
</head>
<body>
<article>
<h1>${escape(title)}</h1>
${time}
${paragraphs.join('\n')}
</article>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
