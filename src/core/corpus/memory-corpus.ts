/** A corpus in memory, for tests and for measuring: the same index, without a database under it. */
import { nearestDocuments } from '../context/nearest-documents.ts';
import type { Corpus, ProfiledDocument } from './corpus.ts';
import type { Document } from './document.ts';
import { summaryOf } from './document.ts';
import { indexDocument } from './index-document.ts';
import { featuresOf, lookupFeatures } from './passage-features.ts';
import type { Passage } from './passage.ts';
import { featureWeight, rankPassages, type Floor } from './rank-passages.ts';
import { textFingerprint } from './text-fingerprint.ts';

/** Returns a corpus of `documents`, whose ids are unique. Addresses are compared as they are. */
export function memoryCorpus(documents: readonly Document[]): Corpus {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const passages: Passage[] = [];
  const profiled: ProfiledDocument[] = [];
  for (const document of documents) {
    const index = indexDocument(document);
    passages.push(...index.passages);
    profiled.push({ document: summaryOf(document), profile: index.profile });
  }
  const index = passageIndex(passages);
  const profilesNear = profileSearch(profiled);

  return {
    size: async () => documents.length,
    copiesOf: async ({ url, text }) => {
      const fingerprint = textFingerprint(text);
      return documents
        .filter((document) => document.url === url || isText(document, fingerprint))
        .map(({ id }) => id);
    },
    passagesLike: async (texts, limit, floor) =>
      texts.map((text) => index.like(text, limit, floor)),
    frequencies: async () => index.frequencies,
    documents: async (ids) => ids.map((id) => byId.get(id) ?? null),
    profilesNear: async (query) => profilesNear(query),
  };
}

/** Returns a function that finds the passages like a text, best first. */
export function passageSearch<P extends { text: string }>(passages: readonly P[]) {
  return passageIndex(passages).like;
}

/** Returns what finds the passages like a text, best first, and what says how rare its features are. */
export function passageIndex<P extends { text: string }>(passages: readonly P[]) {
  const postings = new Map<number, number[]>();
  for (const [number, passage] of passages.entries()) {
    for (const feature of featuresOf(passage.text)) {
      const numbers = postings.get(feature);
      if (numbers) numbers.push(number);
      else postings.set(feature, [number]);
    }
  }
  const numbersOf = (feature: number) => postings.get(feature) ?? [];

  const countOf = (feature: number) => numbersOf(feature).length;

  const like = (text: string, limit: number, floor: Floor = 'enough'): P[] => {
    const frequencies = {
      countOf,
      frequent: Infinity,
      total: passages.length,
    };
    // There are no reads to save here.
    const { first, more } = lookupFeatures(text, frequencies, floor);
    const leads = [...first, ...more].map((feature) => ({
      passages: numbersOf(feature),
      weight: featureWeight(numbersOf(feature).length, passages.length),
    }));
    return rankPassages(leads, limit, floor).passages.flatMap((number) => passages[number] ?? []);
  };
  return { like, frequencies: { total: passages.length, countOf } };
}

/** Returns a function that finds the documents near a text, as {@link Corpus.profilesNear}. */
export function profileSearch(profiled: readonly ProfiledDocument[]) {
  const profileOf = new Map(profiled.map((near) => [near.document.id, near]));
  const keyed = idsByKey(profiled);

  return ({ keys, from, to, limit }: Parameters<Corpus['profilesNear']>[0]): ProfiledDocument[] => {
    const byKey = keys.map((key) => keyed.get(key) ?? []);
    const dated = profiled.filter((near) => isDated(near, from, to));
    const ids = nearestDocuments(
      byKey,
      dated.map(({ document }) => document.id),
      limit,
    );
    return ids.flatMap((id) => profileOf.get(id) ?? []);
  };
}

function idsByKey(profiled: readonly ProfiledDocument[]): Map<string, string[]> {
  const keyed = new Map<string, string[]>();
  for (const { document, profile } of profiled) {
    for (const key of profile.keys) {
      const ids = keyed.get(key);
      if (ids) ids.push(document.id);
      else keyed.set(key, [document.id]);
    }
  }
  return keyed;
}

function isText(document: Document, fingerprint: string | null): boolean {
  return fingerprint !== null && textFingerprint(document.text) === fingerprint;
}

function isDated({ profile }: ProfiledDocument, from: string | null, to: string | null): boolean {
  const day = profile.published?.slice(0, 10);
  return day !== undefined && from !== null && to !== null && from <= day && day <= to;
}
