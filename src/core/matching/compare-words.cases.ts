/** What the words on a page, laid beside those of a document, have to come out as. */
import type { ChangeKind, Verdict } from './match.ts';

export interface ComparisonCase {
  name: string;
  lang?: string;
  page: string;
  document: string;
  /** `null`: not the same utterance. */
  verdict: Verdict | null;
  /** Kinds that have to be among the changes. */
  kinds?: ChangeKind[];
}

const FERRY = 'The ferry will run between both harbours every morning until the bridge is repaired';

export const VERDICTS: ComparisonCase[] = [
  { name: 'the same words', page: `“${FERRY},”`, document: `"${FERRY}."`, verdict: 'verbatim' },
  {
    name: 'typography, case and punctuation',
    page: '«We’ll rebuild the North–South line — all of it… by spring»',
    document: '"we\'ll rebuild the north-south line, all of it, by Spring."',
    verdict: 'verbatim',
  },
  {
    name: 'a document that gives the beginning only',
    page: `"${FERRY}"`,
    document: '"The ferry will run between both harbours every morning,"',
    verdict: 'excerpt',
    kinds: ['cut'],
  },
  {
    name: 'a page that gives the end only',
    page: '"between both harbours every morning until the bridge is repaired"',
    document: `"${FERRY}"`,
    verdict: 'excerpt',
  },
  {
    name: 'another ending on each side',
    page: `"${FERRY} by our own people."`,
    document: `"${FERRY}. So I was told."`,
    verdict: 'edited',
    kinds: ['wording'],
  },
  {
    name: 'words cut inside, with an ellipsis',
    page: '"The ferry will run … until the bridge is repaired"',
    document: `"${FERRY}"`,
    verdict: 'excerpt',
  },
  {
    name: 'words cut inside, without an ellipsis',
    page: '"The ferry will run between both harbours until the bridge is repaired"',
    document: `"${FERRY}"`,
    verdict: 'excerpt',
  },
  {
    name: 'two cuts of one speech that overlap',
    page: '"Nobody asked the fishermen. They knew the tide tables better than any engineer on the project"',
    document: '"They knew the tide tables better than any engineer on the project. Ask them today"',
    verdict: 'excerpt',
  },
  {
    name: 'an added article',
    page: '"Trade grew in economic and cultural areas and between departments"',
    document: '"Trade grew in the economic and cultural areas and between the departments"',
    verdict: 'edited',
    kinds: ['function word'],
  },
  {
    name: 'another form of a word',
    page: '"The dredgers clear the harbour mouths twice a year"',
    document: '"The dredgers cleared the harbour mouth twice a year"',
    verdict: 'edited',
    kinds: ['inflection'],
  },
  {
    name: 'a name put in brackets for a pronoun',
    page: '"I told [the harbour master] the dredger was leaking"',
    document: '"I told him the dredger was leaking"',
    verdict: 'edited',
    kinds: ['bracket'],
  },
  {
    name: 'brackets before half a contraction',
    page: '"I think [the minister]\'s the one who signed the dredging contract"',
    document: '"I think she\'s the one who signed the dredging contract"',
    verdict: 'edited',
    kinds: ['bracket'],
  },
  {
    name: 'a contraction written out',
    page: '"We don\'t think they\'re going to reopen the quarry"',
    document: '"We do not think they are going to reopen the quarry"',
    verdict: 'edited',
    kinds: ['contraction'],
  },
  {
    name: 'another spelling',
    page: '"The harbour programme was organised by the defence ministry"',
    document: '"The harbor program was organized by the defense ministry"',
    verdict: 'edited',
    kinds: ['spelling'],
  },
  {
    name: 'a number written otherwise',
    page: '"We lost twenty-five ships and 2.5 million dollars in one winter"',
    document: '"We lost 25 ships and $2,500,000 in one winter"',
    verdict: 'edited',
    kinds: ['number form'],
  },
  {
    name: 'per cent as sign and as word',
    page: '"Salmon landings dropped by 40% after the spill"',
    document: '"Salmon landings dropped by 40 per cent after the spill"',
    verdict: 'edited',
    kinds: ['number form'],
  },
  {
    name: 'a number rounded and said to be',
    page: '"Nearly 2,000 salmon died in the estuary after the spill"',
    document: '"1,987 salmon died in the estuary after the spill"',
    verdict: 'edited',
    kinds: ['number form'],
  },
  {
    name: 'a synonym',
    page: '"The company bought the lighthouse for its archive"',
    document: '"The firm bought the lighthouse for its archive"',
    verdict: 'edited',
    kinds: ['synonym'],
  },
  {
    name: 'members of a list in another order',
    page: '"We will close the silver mines and silver mills along the river"',
    document: '"We will close the silver mills and silver mines along the river"',
    verdict: 'edited',
  },
  {
    name: 'an edit and a cut together',
    page: '"The ferry\'ll run between both harbours every morning"',
    document: `"${FERRY}"`,
    verdict: 'edited',
    kinds: ['contraction', 'cut'],
  },
  {
    name: 'much of it worded otherwise',
    page: '"Velland is not planning a blockade of the strait, has no wish for confrontation, and is not aiming at any third party"',
    document:
      '"Velland is not planning a blockade of the strait, does not seek to confront anybody, and is not aiming at any third party"',
    verdict: 'paraphrase',
    kinds: ['wording'],
  },
];

/** Differences nobody may be accused for. */
export const NOT_ALTERED: ComparisonCase[] = [
  {
    name: 'a negation in the part that was cut',
    page: '"The dam is safe for the villages downstream"',
    document: '"The dam is safe for the villages downstream, but the road along it is not"',
    verdict: 'excerpt',
  },
  {
    name: 'a clause with negations left out inside',
    page: '"There was never a harbour master more careful than Oda Brenn"',
    document:
      '"There was never a harbour master, not my father, not old Tarn, nobody, more careful than Oda Brenn"',
    verdict: 'excerpt',
  },
  {
    name: 'an answering "no" left out',
    page: '"Is the dredger leaking? But the harbour will stay open all week"',
    document: '"Is the dredger leaking? No. But the harbour will stay open all week"',
    verdict: 'edited',
  },
  {
    name: 'the future as the conditional',
    page: '"The ferry would run between both harbours every morning"',
    document: '"The ferry will run between both harbours every morning"',
    verdict: 'edited',
  },
  {
    name: 'the same person by a longer name',
    page: '"The contract was signed by Mara Ilvane in the old customs house"',
    document: '"The contract was signed by Ilvane in the old customs house"',
    verdict: 'excerpt',
  },
  {
    name: 'a name transliterated otherwise',
    page: '"The contract was signed by Ilvanenko in the old customs house"',
    document: '"The contract was signed by Ilwanenko in the old customs house"',
    verdict: 'edited',
  },
  {
    name: 'two opposites that say the same again',
    page: '"The new route is much safer for tankers than the strait"',
    document: '"The new route is much less dangerous for tankers than the strait"',
    verdict: 'edited',
  },
  {
    name: 'another German noun, which has a capital and is no name',
    lang: 'de',
    page: '„Der Kutter lag die ganze Nacht vor der Mole im Sturm“',
    document: '„Der Dampfer lag die ganze Nacht vor der Mole im Sturm“',
    verdict: 'edited',
  },
  {
    name: 'a title before a name',
    page: '"The contract was signed by President Ilvane in the old customs house"',
    document: '"The contract was signed by Mr. Ilvane in the old customs house"',
    verdict: 'edited',
  },
  {
    name: 'another word at the beginning of a sentence',
    page: '"Violence is no answer to the closing of the shipyards"',
    document: '"Aggression is no answer to the closing of the shipyards"',
    verdict: 'edited',
  },
  {
    name: 'a negation moved to what an opinion is about',
    page: '"I don\'t believe the strike at the shipyard will end this winter"',
    document: '"I believe the strike at the shipyard will not end this winter"',
    verdict: 'edited',
  },
  {
    name: 'a left-out "not only"',
    page: '"Torrek is a fine sailor and knows every rock in the strait"',
    document: '"Torrek is not only a fine sailor and knows every rock in the strait"',
    verdict: 'edited',
  },
  {
    name: 'a shouted text',
    page: '"THE BRIDGE WILL STAY CLOSED UNTIL THE ENGINEERS FINISH"',
    document: '"The bridge will stay shut until the engineers finish"',
    verdict: 'edited',
  },
  {
    name: 'a word that only begins like a negated one',
    page: '"The lantern was valuable to every captain on this coast"',
    document: '"The lantern was invaluable to every captain on this coast"',
    verdict: 'edited',
  },
  {
    name: 'Ukrainian double negation',
    lang: 'uk',
    page: '«Ніхто не попереджав рибалок про шторм у протоці»',
    document: '«Ніхто з нас не попереджав рибалок про шторм у протоці»',
    verdict: 'edited',
  },
];

/** Texts that share words and are not one utterance. */
export const OTHERS: ComparisonCase[] = [
  {
    name: 'a title',
    page: '"She wants to be the next president of the Republic of Velland"',
    document: '"Who would vote for the next president of the Republic of Velland in this weather?"',
    verdict: null,
  },
  {
    name: 'names and common words',
    page: '"Mara Ilvane is a good friend of Oda Brenn and always was"',
    document: '"When Mara Ilvane called me, Oda Brenn was already on the boat"',
    verdict: null,
  },
  {
    name: 'a set phrase',
    page: '"At the end of the day it is about herring"',
    document: '"The lighthouse has to pay for itself at the end of the day"',
    verdict: null,
  },
  {
    name: 'a common beginning',
    page: '"We are going to win this regatta"',
    document: '"You are not going to win this general election by painting boats"',
    verdict: null,
  },
  { name: 'few common words', page: '"I don\'t know"', document: '"I don\'t know"', verdict: null },
  { name: 'nothing', page: '', document: '', verdict: null },
  { name: 'an empty quote', page: '""', document: `"${FERRY}"`, verdict: null },
  { name: 'one word', page: '"ferry"', document: `"${FERRY}"`, verdict: null },
  { name: 'punctuation', page: '"… — !?"', document: '"… — !?"', verdict: null },
  {
    name: 'lone surrogates',
    page: '\ud800\udfff \udc00',
    document: '\ud800 \udc00',
    verdict: null,
  },
];
