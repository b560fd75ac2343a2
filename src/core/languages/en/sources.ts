/** Through what words come in English news. */
import type { SourceWords } from '../source-words.ts';

export const sources: SourceWords = {
  names: {
    outlets: `
reuters|ap|associated press|the associated press|ansa|xinhua|kyodo|yonhap|bloomberg|upi|pa|pa media|pap|anadolu|kcna|irna|tasnim|fars|mehr
bbc|bbc news|cnn|cbs|cbs news|nbc|nbc news|abc|abc news|fox|fox news|msnbc|cnbc|npr|pbs|c-span|sky|sky news|itv|channel 4|al jazeera|al-jazeera|al arabiya|euronews|voice of america|voa|radio free europe|rfe/rl|radio liberty|rai|nhk|cctv|cgtn|kbs|trt
politico|axios|the hill|vox|slate|salon|buzzfeed|buzzfeed news|huffpost|huffington post|the huffington post|breitbart|the daily beast|daily beast|the daily caller|drudge report|vice|wired|time|newsweek|fortune|forbes|the economist|economist|the atlantic|atlantic|the new yorker|new yorker|vanity fair|rolling stone|mother jones|the intercept|propublica|bellingcat|foreign policy|foreign affairs
the new york times|new york times|the times|the washington post|washington post|the wall street journal|wall street journal|usa today|los angeles times|chicago tribune|the guardian|guardian|the telegraph|daily telegraph|the independent|the sun|daily mail|the mirror|financial times|the financial times|the observer|the globe and mail|toronto star|the age|the australian|haaretz|jerusalem post|times of israel|hürriyet|global times|people's daily|south china morning post|the hindu|times of india|dawn
yle|err|lrt|svt|nrk|tv2|tvn|delfi|postimees|iltalehti|helsingin sanomat|aftenposten|dagens nyheter|telewizja polska|polsat
repubblica|la repubblica|corriere della sera|la stampa|politika|gazeta wyborcza|rzeczpospolita|onet|blick
`,
    words: `Times Post News Press Journal Tribune Herald Gazette Chronicle Telegraph Observer Courier Wire
      Newswire Daily Weekly Magazine Radio TV Television Broadcasting Channel Bulletin Dispatch Examiner
      Inquirer Echo Mirror Reporter Ledger Sentinel Register Recorder Advertiser Argus Advocate Clarion Bugle Online Media Today Tonight Podcast Review Monitor`,
    endings: 'press news',
  },
  nouns: {
    outlets: `outlet outlets agency agencies newswire wire service newspaper newspapers paper papers
      newsletter magazine broadcaster broadcasters channel channels station stations radio tv television
      network website site portal blog podcast programme program show journal tabloid platform app
      messenger`,
    adjectives: `state state-owned state-run state-controlled kremlin-aligned kremlin-run pro-~ local public
      private daily weekly monthly national regional independent opposition business financial
      investigative conservative liberal online news media social messaging ~-owned ~-run ~-based
      ~-language ~-aligned ~-controlled ~-backed ~-funded science sports trade student evening morning
      nightly breakfast`,
    unnamed: 'television radio paper newspaper magazine broadcaster station agency network',
    channels: '',
    datives: '',
    articles: 'the a an',
    possessives: 'his her its their our my',
    platforms: '',
    samePlatform: 'the same network/platform/site/app',
    accounts: 'channel page account feed profile',
    accountsBefore: '',
    sites: 'website; webpage; homepage',
    offices: 'press service',
    officeOf: 'of the?; for the?',
    posts: 'post message video thread statement update story livestream broadcast',
  },
  leads: {
    through: `interview/interviews/conversation/exchange/call/chat/q&a published/broadcast/aired/given/recorded? monday/tuesday/wednesday/thursday/friday/saturday/sunday? with/to/for/by/on/in;
      remarks/comment/comments/statement/e-mail/email/letter/message/response/note/reply * sent/given/made/provided? to;
      reported/obtained/seen/reviewed/published/quoted/cited/carried/broadcast/aired/released/commissioned/relayed/shared * by;
      citing; quoting; referring to; as quoted in; published in; wrote in; writing in; appeared in;
      an article/op-ed/essay for/in; an opinion piece for/in;
      appearance/appearing/appeared/interviewed on/by; speaking live on/by`,
    outlet: `told; tells; telling; informed; spoke to/with; speaking to/with/on; talked to; talking to; according to;
      as per; via; said on/to/in; says on; added on; admitted to; confirmed to; confided to; reported; reports; on; in`,
    unnamed: 'told; tells; telling; spoke/speaking/talked/talking to; interview with',
    unlisted: `told; tells; telling; telling/told the; in a/an * interview/conversation with; speaking to`,
    goesOn: 'that on in this last earlier at after by via',
    person: 'interview/conversation/exchange with',
    platform: 'on; via; through; over; to; using; in a/an; in his/her/their',
    learns: 'has/have learned/learnt; understands',
    verbs: `report reports reported reporting learned learnt writes wrote quote quotes quoted cite cites cited
      citing quoting understands`,
    auxiliaries: 'has have had also first later then news agency was said',
    envoy: 'through; via; read out by; read by',
    envoys: `lawyer lawyers attorney attorneys solicitor solicitors barrister spokesman spokeswoman spokesperson
      spokespeople representative representatives publicist agent agents manager assistant secretary
      interpreter translator officer office`,
    hearers: 'biographer biographers',
    followed: 'according to the?; as reported by the?',
    seen: {
      papers: `court/internal/leaked/classified/confidential/police/official? document/documents/record/records/filing/filings/papers/memo/memos/memorandum/emails/e-mails/letter/letters/transcript/transcripts/report/reports/draft/files/recording/recordings/contract;
        text messages`,
      by: 'that/which? were/was? seen/obtained/reviewed/examined/viewed/published/leaked/released by',
    },
  },
  papers: {
    before: 'in; by; via; through; according to; as per; citing',
    nouns: `statement; letter; report; post; e-mail/email; memo; memoir/memoirs; autobiography; diary; book; paper;
      study; essay; op-ed; ruling; verdict; judgment/judgement; filing; lawsuit; complaint; indictment;
      affidavit; press/news release; communique; communiqué; tweet; text message; message; reply; newsletter;
      leaflet; bulletin; decree; resolution; court? document/documents; court papers; transcript; manifesto;
      submission; petition; dossier`,
    author: 'from; by; of',
    after: '',
    posts: 'post posting message tweet',
    owners: 'this that another one',
    spoken: 'to the nation/people',
    breaks: `and or of to on at for from with by in was were is has had that who which said says`,
    identifying:
      'named mentioned described included involved listed identified charged accused suspect suspects',
  },
  lines: {
    labels: 'source sources',
    ends: 'background; context; previously; recap',
    citing: `citing; quoting; referring to; with reference to; as? quoted/cited/reported/published by;
      in a/an * interview/comment/conversation/commentary with/to/for`,
    occasions: `in/at/during/after/following/on a/an/the/his/her/their ~`,
    givenOut: `a/an/the? * * statement/report/post/message/comment/comments/remarks/release/announcement/update/briefing/letter/data/information/speech/address by/from/of? the?`,
    papers: `address speech statement report release document documents decree ruling indictment transcript
      survey`,
    led: 'on/to/via/from/in/at/by',
    carried: 'on/in/via/at; on/in/via/at a/an interview/comment/post/statement * *',
    bodies: '',
    informants: 'own? source/sources/correspondent/correspondents/reporter/reporters',
  },
};
