/** Through what words come in French news. */
import type { SourceWords } from '../source-words.ts';

export const sources: SourceWords = {
  names: {
    outlets: `
afp|france 24|france24|rfi|tf1|bfm|bfmtv|franceinfo|france bleu|radio france|sud radio|rmc|france info|france inter|europe 1|rtbf
le monde|monde|le figaro|figaro|libération|le parisien|l'humanité|les echos|ouest-france|la croix|l'express|le point|mediapart|le canard enchaîné|le temps|le soir|l'équipe
`,
    words: `Gazette Courrier Matin Dépêche Nouvelles Journal Presse Radio Écho Tribune Quotidien Hebdo
      Progrès Télégramme Dauphiné`,
    endings: 'presse',
  },
  nouns: {
    outlets: `quotidien hebdomadaire mensuel agence chaîne magazine site réseau média presse journal revue
      radio télévision émission podcast station`,
    adjectives:
      'social publique public local locale régional régionale privé privée national nationale scientifique',
    unnamed: 'télévision radio chaîne agence quotidien journal hebdomadaire magazine',
    channels: '',
    datives: '',
    articles: "le la les l' un une du au aux d' des",
    possessives: 'son sa ses leur leurs mon notre',
    platforms: '',
    samePlatform: 'le même réseau; la même plateforme',
    accounts: '',
    accountsBefore: 'compte/page/chaîne/profil/canal',
    sites: 'site internet/web; site officiel',
    offices: 'service de presse; bureau de presse',
    officeOf: "de la?; du; des; de l'; d'",
    posts: '',
  },
  leads: {
    through: `confrères de/du/d'/des; consœurs de/du/d'/des; entretien/interview/entrevue accordé/accordée/publié/publiée/donné/donnée/diffusé/diffusée? à/au/aux/avec/dans/sur/par;
      au micro de/du/d'/des; invité/invitée de/du/d'/des/sur; cité/citée/cités/citées/rapporté/rapportée/rapportés/rapportées/relayé/relayée/relayés/relayées/interrogé/interrogée/interrogés/interrogées/publié/publiée/publiés/publiées par;
      sur le plateau de/du/d'; sur l' antenne de/du/d'; dans les colonnes de/du/d'/des; auprès de/du/d'; citant; joint/jointe/joints/contacté/contactée/contactés/sollicité/sollicitée * * par`,
    outlet: `selon; d' après; rapporte; rapportent; a rapporté; écrit; indique; révèle; annonce; affirme; confié; confiée;
      déclaré; dit; expliqué; affirmé; assuré; précisé; indiqué; à; au; sur; dans`,
    unnamed: `dit/déclaré/confié/expliqué/indiqué/assuré/raconté * * * à/au; confie/explique/raconte/indique à/au;
      entretien/interview à/au/avec; dans les colonnes de/du`,
    unlisted: `dans un entretien à/avec; dans les colonnes de/du/d'; au micro de/du/d'; cité/citée par;
      dit/déclaré/confié/expliqué/indiqué/assuré à`,
    goesOn: 'que lors le',
    person: 'entretien/interview avec',
    platform: `sur; via; en; on; son/sa/leur compte/page/chaîne/profil/canal officiel/officielle?`,
    learns: '',
    verbs: 'rapporte rapporté écrit cite révèle révélé',
    auxiliaries: 'a ont avait aussi qui',
    envoy: `par; via; par la voix de; par la bouche de; par le biais de; par l' intermédiaire de; par l' entremise de`,
    envoys: `avocat avocate avocats porte-parole représentant représentante attaché attachée cabinet entourage
      agent manager conseil`,
    hearers: 'biographe',
    followed: "selon l'/le/la/les?; d' après l'/le/la/les?",
    seen: {
      papers: 'document/documents/courrier/courriers/note/notes',
      by: 'consulté/consultés/consultée/consultées par',
    },
  },
  papers: {
    before: "dans; par; via; par voie de; selon; d' après",
    nouns: `communiqué; lettre; rapport; message; courrier; courriel; mail; sms; tweet; post; note; livre; ouvrage;
      mémoires; étude; arrêt; jugement; ordonnance; tribune; billet; déclaration; texto; publication; document;
      circulaire; pétition; autobiographie`,
    author: "de; du; des; d'; par",
    after: `commun/commune/conjoint/conjointe/ouvert/ouverte/officiel/officielle/écrit/écrite/public/publique/interne/manuscrit/manuscrite;
      de presse`,
    posts: 'post message tweet publication',
    owners: 'ce cet cette',
    spoken: 'à la nation',
    breaks: 'et de du des à que qui',
    identifying: 'cité citée cités citées mentionné mentionnée mentionnés mentionnées',
  },
  lines: {
    labels: 'source sources',
    ends: 'contexte; rappel',
    citing: 'citant; cité/citée par',
    occasions: 'lors de/du/des; pendant',
    givenOut: 'un/le? communiqué de/du/des',
    papers: 'communiqué rapport document décret',
    led: 'sur/via',
    carried: 'sur/dans/en',
    bodies: '',
    informants: '',
  },
};
