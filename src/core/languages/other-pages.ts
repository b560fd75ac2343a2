/** The commonest words of pages in languages whose sentences we do not read, so that their articles are cut out right. */
import type { PageWords } from './page-words.ts';

export const otherPages: PageWords = {
  asides: [],
  calls: [],
  leadsAway: [
    'leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|les også|læs også|läs (?:också|även|mer)|czytaj (?:także|też|więcej)|čtěte také|また読む|関連記事|相关阅读|延伸阅读',
  ],
  labels: ['annons', 'etiketler', 'tempo de leitura.{0,20}'],
  picture: 'светлина|zdjęcie|foto(?:grafie)?',
  consent: { subject: '', address: '' },
  byline: {
    by: ['di|av|af|door|od|przez|autor:?', 'tekst|testo', '(?:scritto da|geschreven door)'],
    genres: '',
    articles: '',
    author: 'autor',
    starts: 'Av|Af|Door|Tekst:',
    credits: String.raw`(?:Tekst|Testo|责任编辑|责编|責任編輯|編輯|编辑|作者|记者|記者|撰文)(?=\s*[:：])`,
    pictures: '',
    editedBy: { edited: '', by: '' },
    offices: 'redaktør|redattore|giornalista',
    qualifiers: '',
    at: '',
    joins: 'e|og|och|ja|en|i|ve|E',
    signed: '',
    published: '',
    posted: { what: 'un post', shared: 'condiviso', by: 'da' },
  },
  dates: {
    months:
      'gen|oca şub mrt nis mei|mag|maj giu|haz lug|tem ago|ağu set|eyl out|ott|eki kas dez|ara',
    monthNames: 'mayo maio',
    days: '',
    labels: 'kl publisert publicerad uppdaterad sist oppdatert ter',
  },
};
