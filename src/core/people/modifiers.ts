/** Words that describe a role from before it. From general knowledge of the languages. */
import { wordPattern } from './letters.ts';
import { remember } from './remember.ts';

const MODIFIER = wordPattern([
  'former|ex|then|acting|interim|deputy|vice|prime|chief|senior|junior|assistant|associate|executive|managing|first|second|lead|leading|top|press|campaign|communications?|foreign|defen[cs]e|finance|interior|justice|health|education|economy|transport|energy|agriculture|trade|environment|culture|labou?r|state|national|regional|local|city|county|federal|district|police|fire|army|military|navy|air|force|party|opposition|government|presidential|vice-presidential|congressional|republican|democratic|conservative|liberal|socialist|company|group|bank|club|team|union|university|school|business|real|estate|law|economics|history|science|political|financial|human|rights|climate|tax|immigration|policy|security|public|affairs|relations|research|medical|longtime|long-time|veteran|retired|late|current|incoming|outgoing|newly|elected|re-elected|embattled|fellow|majority|minority|attorney|supreme|high|court|house|world|sports?|football|film|pop|rock|opera|news|radio|tv|television|talk|show|bestselling|award-winning|independent|far-right|far-left|right-wing|left-wing|progressive|self-proclaimed|disgraced|ousted|exiled|jailed|criminal|civil|private|nursing|home|coal|oil|gas|mine|media|social|digital|technology|tech|data|marketing|operations|general|staff|intelligence|secret|service|special|climate|housing|planning|water|park|wildlife|emergency|nobel|laureate|legal|gun|spiritual|religious|separatist|rebel|militant|caretaker|parliamentary|legislative|gubernatorial|mayoral|crown',
  'ehemaligen?|ehemaliger|früheren?|früherer|frühere|damaligen?|damaliger|stellvertretenden?|stellvertretender|amtierenden?|amtierender|parlamentarischen?|parlamentarischer|geschäftsführenden?|geschäftsführender|ersten?|erster|neuen?|neuer|bisherigen?|bisheriger|regierenden?|regierender|designierten?|russischen?|grünen?|\\p{Ll}{3,}ische[rnm]?|\\p{Ll}{3,}(?:lichen?|licher)',
  'ancienn?e?|vice|premi(?:er|ère)|nouve(?:au|lle)|secrétaire|haut|haute|grande?|chef|adjointe?',
  'ex|primer|primera|antigu[oa]|nuev[oa]|actual|exministr[oa]|vice|alt[oa]|segund[oa]',
  String.raw`колишн\p{L}{1,4}|екс|перш\p{L}{1,3}|нов\p{L}{1,4}|тодішн\p{L}{1,4}|чинн\p{L}{1,4}|прес|народн\p{L}{1,4}|генеральн\p{L}{1,4}|головн\p{L}{1,4}|старш\p{L}{1,4}|віце|обласн\p{L}{1,4}|міськ\p{L}{1,4}|офіційн\p{L}{1,4}|виконавч\p{L}{1,4}|військов\p{L}{1,4}|\p{L}{3,}ськ(?:ий|а|ого|ої|ому|ій|им|ою|у)`,
  String.raw`бывш\p{L}{1,4}|экс|перв\p{L}{1,4}|тогдашн\p{L}{1,4}|действующ\p{L}{1,4}|пресс|народн\p{L}{1,4}|генеральн\p{L}{1,4}|главн\p{L}{1,4}|старш\p{L}{1,4}|вице|областн\p{L}{1,4}|городск\p{L}{1,4}|официальн\p{L}{1,4}|исполнительн\p{L}{1,4}|военн\p{L}{1,4}|\p{L}{3,}ск(?:ий|ая|ого|ой|ому|им|ую)`,
]);

/** Longer words are in none of the lists. */
const LONGEST = 30;

/** Says whether `word`, in lower case, describes a role from before it: "former", "press", "колишній". */
export const isModifier: (word: string) => boolean = remember(describesRole);

function describesRole(word: string): boolean {
  return word.length <= LONGEST && MODIFIER.test(word);
}
