import { describe, expect, it } from 'vitest';

import { madeProfile } from '../core/context/made-profile.ts';
import { relatedDocuments } from '../core/context/related-documents.ts';
import corpus from './corpus.jsonl?raw';

describe('the demonstration corpus', () => {
  const documents = corpus
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('has a timeline around the signing, and two documents outside it', () => {
    const profiled = documents.map(madeProfile);
    const transcript = profiled.filter(
      ({ document }) => document.id === 'press-conference-transcript',
    );
    const others = profiled.filter((entry) => !transcript.includes(entry));
    const related = transcript.flatMap(({ profile }) => relatedDocuments(profile, others));
    const ids = related.map(({ document }) => document.id);
    expect(ids).toEqual(expect.arrayContaining(['wire-deal-signed', 'drilling-resumes']));
    expect(ids).not.toContain('chess-festival');
    expect(ids).not.toContain('weather-coast');
  });

  it('stands on hosts that nobody can visit', () => {
    for (const { url } of documents) expect(url).toMatch(/^https:\/\/[a-z.-]+\.example\//);
  });
});
