/** Function words of English. */
import type { StopWords } from '../stop-words.ts';

export const stopWords: StopWords = {
  words: `a about above across after again against all almost along already also although always am
  among an and another any anyone anything are aren't around as at away be because been before being
  below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done
  down during each either else enough even ever every everyone everything few for from further had hadn't
  has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how how's
  however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just least less let let's
  like many may maybe me might mine more most much must mustn't my myself neither never no nobody none nor
  not nothing now of off often on once one ones only onto or other others our ours ourselves out over own
  per perhaps quite rather really same she she'd she'll she's should shouldn't since so some somebody
  someone something still such than that that'll that's the their theirs them themselves then there
  there's these they they'd they'll they're they've this those though through thus to too toward towards
  under until unless up upon us very via was wasn't we we'd we'll we're we've well were weren't what what's
  whatever when when's where where's whether which while who who's whom whose why will with within without
  won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves`,
  elision: null,
};
