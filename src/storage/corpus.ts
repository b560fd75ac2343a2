/** The corpus as matching and context see it, over IndexedDB. */
import type { Article } from '../core/article/article.ts';
import type { Corpus, Frequencies } from '../core/corpus/corpus.ts';
import type { Document } from '../core/corpus/document.ts';
import { lookupFeatures } from '../core/corpus/passage-features.ts';
import type { Passage } from '../core/corpus/passage.ts';
import {
  featureWeight,
  rankPassages,
  type Floor,
  type Lead,
} from '../core/corpus/rank-passages.ts';
import { textFingerprint } from '../core/corpus/text-fingerprint.ts';
import { normalForm } from '../core/text/words.ts';
import { readCounts } from './counts.ts';
import { normalizeAddress } from './document-address.ts';
import { getDocument } from './documents.ts';
import { FREQUENT, frequencyOf } from './frequency-sketch.ts';
import { readPassages } from './passage-blocks.ts';
import { profilesNear } from './profiles-near.ts';
import { readIndexHead, type IndexHead } from './read-index.ts';
import { readPostings } from './read-postings.ts';
import { DERIVED, type Database, type ReadTransaction } from './schema.ts';
import { read } from './transact.ts';

const NONE = new Uint32Array();

/** Returns the corpus that `db` holds. */
export function openCorpus(db: Database): Corpus {
  return {
    size: () => read(db, ['counts'], async (tx) => (await readCounts(tx)).documents),
    copiesOf: (article) => copiesOf(db, article),
    passagesLike: (texts, limit, floor) => passagesLike(db, texts, limit, floor),
    frequencies: () => frequenciesIn(db),
    documents: (ids) => documents(db, ids),
    profilesNear: (query) => profilesNear(db, query),
  };
}

/**
 * The address that a page gives itself counts only together with its headline, and never if it is that
 * of the front page: some sites give it for every page.
 */
function copiesOf(db: Database, { url, canonical, title, text }: Article): Promise<string[]> {
  const fingerprint = textFingerprint(text);
  const headline = normalForm(title).trim();
  const isNamed = canonical !== null && headline !== '' && !isFrontPage(canonical);
  return read(db, ['documents'], async (tx) => {
    const store = tx.objectStore('documents');
    const [sameAddress, sameCanonical, sameWords] = await Promise.all([
      store.index('address').getAllKeys(normalizeAddress(url)),
      isNamed ? store.index('address').getAll(normalizeAddress(canonical)) : [],
      fingerprint === null ? [] : store.index('fingerprint').getAllKeys(fingerprint),
    ]);
    const sameHeadline = sameCanonical
      .filter(({ summary }) => normalForm(summary.title).trim() === headline)
      .map(({ summary }) => summary.id);
    return [...new Set([...sameAddress, ...sameHeadline, ...sameWords])];
  });
}

/** Whether a page's own address is that of its site, under which no article stands. */
function isFrontPage(canonical: string): boolean {
  return /^https?:\/\/[^/?]*$/i.test(normalizeAddress(canonical));
}

/** All texts are looked up together, in one transaction and a few rounds of parallel reads. */
function passagesLike(
  db: Database,
  texts: readonly string[],
  limit: number,
  floor: Floor = 'enough',
): Promise<Passage[][]> {
  return read(db, ['counts', ...DERIVED], async (tx) => {
    const head = await readIndexHead(db, tx);
    const { counts, sketch } = head;
    const frequencies = {
      countOf: (feature: number) => frequencyOf(sketch, feature),
      frequent: FREQUENT,
      total: counts.passages,
    };
    const features = texts.map((text) => lookupFeatures(text, frequencies, floor));
    const first = await leadsOf(
      tx,
      head,
      features.map((own) => own.first),
    );
    const rankings = first.map((leads) => rankPassages(leads, limit, floor));
    const then = await leadsOf(
      tx,
      head,
      features.map((own, at) => (rankings[at]?.isClear ? [] : own.more)),
    );
    const ranked = rankings.map(({ passages }, at) => {
      const more = then[at] ?? [];
      if (more.length === 0) return passages;
      return rankPassages([...(first[at] ?? []), ...more], limit, floor).passages;
    });
    const passages = await readPassages(tx, ranked.flat());
    return ranked.map((numbers) => numbers.flatMap((number) => passages.get(number) ?? []));
  });
}

/** Returns where the features of each text lead to, reading each block once for all texts. */
async function leadsOf(
  tx: ReadTransaction,
  { counts, recent }: IndexHead,
  features: readonly number[][],
): Promise<Lead[][]> {
  const postings = await readPostings(tx, counts, recent, features.flat());
  return features.map((own) =>
    own.map((feature) => {
      const passages = postings.get(feature) ?? NONE;
      return { passages, weight: featureWeight(passages.length, counts.passages) };
    }),
  );
}

function frequenciesIn(db: Database): Promise<Frequencies> {
  return read(db, ['counts', ...DERIVED], async (tx) => {
    const { counts, sketch } = await readIndexHead(db, tx);
    return { total: counts.passages, countOf: (feature) => frequencyOf(sketch, feature) };
  });
}

/** Each is read once, though several quotes may stand in one document. */
async function documents(db: Database, ids: readonly string[]): Promise<(Document | null)[]> {
  const unique = [...new Set(ids)];
  const found = await Promise.all(unique.map((id) => getDocument(db, id)));
  const byId = new Map(unique.map((id, index) => [id, found[index] ?? null]));
  return ids.map((id) => byId.get(id) ?? null);
}
