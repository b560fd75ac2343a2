/** By what words English pages speak of themselves. */
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  asides: [
    { words: ['inbox'], pattern: /\bto your inbox\b/u },
    {
      words: ['comment', 'join the', 'have your say'],
      pattern:
        /\b(?:join the (?:conversation|discussion)|leave a comment|comments? (?:are|is|have been|section is)\b.{0,20}\b(?:closed|moderated|disabled|off)|have your say|let us know in the comments|views expressed in (?:the|this) (?:comments?|article))/u,
    },
    {
      words: ['already a', 'subscriber', 'member', 'subscribe', 'reading'],
      pattern:
        /\b(?:already a (?:subscriber|member)\?|this (?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to)\b.{0,30}\b(?:subscribers|members)|subscribe (?:now )?to (?:continue|read|keep|unlock)|(?:to|log in to) (?:continue|keep) reading)/u,
    },
    {
      words: ['cookie'],
      pattern:
        /\b(?:we|our (?:partners|site|website)|this (?:site|website))\b.{0,60}\b(?:use|uses|store|using|accept)\b.{0,40}\bcookies?\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b.{0,60}$/u,
    },
    { words: ['reserved'], pattern: /all rights reserved/u },
    {
      words: ['commission', 'affiliate'],
      pattern:
        /\bmay (?:earn|receive) (?:a |an )?(?:affiliate )?commission\b|affiliate[- ]links?\b/u,
    },
  ],
  calls: [
    {
      words: ['newsletter', 'inbox', 'mail alert', 'email alert', 'mailing list', 'push '],
      pattern:
        /(?:^|[.!?:–-]\s+|[Pp]lease\s+)(?:Sign up|Subscribe|Get|Receive|Join|Register|sign up|subscribe)\b.{0,80}\b(?:[Nn]ewsletters?|[Ii]nbox|[Ee]-?mail alerts?|mailing list|push (?:notifications?|alerts?))\b/u,
    },
    {
      words: ['follow'],
      pattern:
        /(?:^|[.!?]\s+)Follow\b.{0,80}\b(?:Twitter|Facebook|Instagram|Telegram|WhatsApp|X|LinkedIn|TikTok|Bluesky|YouTube|Google)\b|\b[Ff]ollow us\b/u,
    },
    { words: ['app'], pattern: /(?:^|[.!?]\s+)(?:Download|Get) (?:the|our) .{0,30}\bapp\b/u },
    {
      words: ['patron', 'donor', 'journalism', 'newsroom', 'reporting', 'supporter'],
      pattern:
        /(?:^|[.!?…]\s+|[Pp]lease\s+)(?:Support|Donate|Become|Join|Help|Back)\b.{0,120}\b(?:our|us|a)\b.{0,20}\b(?:patrons?|donors?|journalism|newsroom|reporting|supporters?)\b.{0,60}[!.]?$/u,
    },
  ],
  leadsAway: [
    '(?:also )?read(?: more| also| next| the (?:full|original) (?:story|article))?',
    'see (?:also|more)|watch(?: more| also)?|listen(?: to this)?|more(?: on this(?: story| topic)?| from [^.!?]{1,30}| stories| great [^.!?]{1,30} stories)?',
    'related(?: (?:stor(?:y|ies)|articles?|coverage|posts?|content|news|topics?|reading|links?|video)[^.!?]{0,40})?',
    'you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?',
    'don.t miss|in case you missed it|continue reading|keep reading|click here|further reading|what to read next|editors?.? picks?',
  ],
  labels: [
    'advert(?:isement|s)?|sponsored(?: content)?|ad|story continues below(?: this)? ad(?:vertisement)?|article continues (?:below|after).{0,30}|pr',
    'comments?|postings?|forum|discussion|post (?:a )?comment|leave a (?:comment|reply)|add a comment',
    'share(?: (?:this|on|via).{0,40})?|follow us(?: on .{0,40})?|copy link|print|save',
    'tags?|topics?',
    'newsletters?|sign in|log in|register|subscribe(?: now)?',
    'skip to (?:main )?content|back to top|top stories|latest news|breaking news',
    'open this photo in gallery|image caption|image source|this slideshow requires javascript|loading|about the authors?|author of the article|the author',
    '(?:\\d+|one|two|three|four|five)? ?min(?:ute)?s?(?: read)?|(?:estimated )?reading time.{0,20}',
  ],
  picture: 'photos?(?:graph)?|pictures?|images?|credits?|video',
  consent: {
    subject: String.raw`\bcookies?\b|\bconsent\b|personal data|privacy (?:policy|settings|choices)|tracking`,
    address: 'we our us you your',
  },
  byline: {
    by: [
      '(?:(?:written|reported|(?:additional )?reporting|posted|published|edited|words|text|medically reviewed) )?by',
      'text',
    ],
    genres: 'analys[ei]s?|opinion|comment(?:ary)?|story|report|review|interview|essay',
    articles: 'an?',
    author: 'authors?',
    starts: '[Bb]y|BY|Text:',
    credits: String.raw`(?:Reporting|Written|Words|Story|Text) by(?=\s)|Authors?(?=\s*:)|Text(?=\s*:)`,
    pictures: 'photos?|photograph(?:y|s)|pictures?|illustrations?|video',
    editedBy: { edited: 'editing|edited', by: 'by' },
    offices:
      'correspondent|reporter|editor|writer|columnist|journalist|contributor|critic|producer|director',
    qualifiers:
      'senior|deputy|chief|associate|assistant|staff|freelance|political|foreign|diplomatic|defence|defense|security|economics?|business|health|science|environment|climate|education|crime|legal|sports?|special|world|national|europe|us|managing|contributing|investigative',
    at: 'for|in|on|at|from',
    joins: 'and|with|AND',
    signed: 'by|from',
    published: 'published|updated|posted',
    posted: { what: 'a post|a photo|a video|post|photo|video|posted', shared: 'shared', by: 'by' },
  },
  dates: {
    months: 'jan feb mar apr may jun jul aug sep oct nov dec',
    monthNames: `jan january feb february mar march apr april may jun june jul july aug august sep sept
      september oct october nov november dec december`,
    days: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
    labels: `first last originally published publication posted update updated modified created on at in by
      date time am pm noon est edt et pst pdt pt cst cdt gmt bst utc cet cest eest ist sgt hkt myt ago today
      yesterday hour hours minute minutes day days week weeks hr hrs min mins written reported text story
      staff reporter writer editor correspondent author online the of and st nd rd th`,
  },
};
