import { describe, expect, it } from 'vitest';

import { barePage } from './bare-page.ts';

describe('barePage', () => {
  it('shows a dated text as a headline, a date and paragraphs', () => {
    const html = barePage(
      'quay.txt',
      'date 2026-05-14\n\nBoats stay in\n\nThe fog <lay> & lay.\n\n“No,” he said.',
    );
    expect(html).toContain('<title>Boats stay in</title>');
    expect(html).toContain('<h1>Boats stay in</h1>');
    expect(html).toContain('<time datetime="2026-05-14">');
    expect(html).toContain('<p>The fog &lt;lay> &amp; lay.</p>\n<p>“No,” he said.</p>');
  });

  it('has no date if the text gives none', () => {
    expect(barePage('quay.txt', 'The fog lay on the harbour all day.')).not.toContain('<time');
  });

  it('lets no text out of its place in the page', () => {
    const html = barePage('"><script>.txt', '</title><script>alert(1)</script>');
    expect(html).not.toContain('<script');
  });
});
