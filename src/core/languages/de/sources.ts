/** Through what words come in German news. */
import type { SourceWords } from '../source-words.ts';

export const sources: SourceWords = {
  names: {
    outlets: `
dpa|apa|dw|deutsche welle|ard|zdf|rtl|n-tv|ntv|ndr|wdr|mdr|swr|br|rbb|orf|srf
spiegel|der spiegel|zeit|die zeit|bild|bild am sonntag|focus|stern|welt|die welt|welt am sonntag|faz|frankfurter allgemeine zeitung|frankfurter allgemeine|süddeutsche zeitung|süddeutsche|sz|tagesspiegel|taz|handelsblatt|rheinische post|nzz|neue zürcher zeitung|der standard|standard|die presse|kurier|krone|tagesschau|correctiv
`,
    words: `Zeitung Nachrichten Rundschau Anzeiger Anzeigers Tageblatt Tagblatt Blatt Allgemeine Allgemeinen Rundfunk
      Fernsehen Bote Boten Morgenpost Kurier Stimme Merkur Presse Journal Depesche Woche`,
    endings: 'zeitung blatt anzeiger funk post',
  },
  nouns: {
    outlets: `zeitung tageszeitung wochenzeitung nachrichtenagentur agentur sender senders fernsehsender
      radiosender nachrichtensender magazin magazins nachrichtenmagazin portal onlineportal
      nachrichtenportal blatt boulevardblatt zeitschrift kurznachrichtendienst plattform netzwerk
      staatsagentur ~zeitung ~agentur ~sender ~magazin ~portal ~blatt ~zeitschrift ~dienst ~plattform
      ~netzwerk ~sendung sendung radio podcast`,
    adjectives:
      'staatliche staatlichen staatlicher staatlichem örtlichen lokalen öffentlichen privaten',
    unnamed:
      'staatsfernsehen staatsfernsehens zeitung blatt magazin sender agentur nachrichtenagentur zeitschrift',
    channels: '',
    datives: '',
    articles: 'der die das dem den des ein eine einem einer eines einen',
    possessives: 'sein seine seinem seiner seinen seines ihr ihre ihrem ihrer ihren ihres',
    platforms: '',
    samePlatform: 'demselben/gleichen netzwerk/dienst; derselben plattform',
    accounts: 'kanal kanals seite account accounts profil',
    accountsBefore: '',
    sites: 'internetseite; webseite; website; homepage',
    offices: 'pressestelle; pressedienst; presseamt',
    officeOf: 'der; des; von; vom',
    posts: 'post beitrag nachricht video',
  },
  leads: {
    through: `gegenüber; interview/gespräch/telefonat/videogespräch mit?; unter berufung auf; zitiert von;
      beruft/berufen sich auf; im interview mit/der/des; in einem interview/gespräch/beitrag/gastbeitrag mit/für/in/der/des;
      veröffentlicht/publiziert in/von/im`,
    outlet: `laut; nach angaben von?; nach informationen; zufolge; wie; berichtet; berichtete; berichten; meldet;
      meldete; melden; schreibt; schrieb; sagte; sagte er/sie; sagt; erklärte; erzählte; bestätigte; im; in; bei;
      auf; der; dem`,
    unnamed:
      'gegenüber; interview/gespräch mit; sagte/erzählte/bestätigte/erklärte er/sie?; sagte/erzählte/bestätigte/erklärte * *',
    unlisted: 'gegenüber; im interview/gespräch mit; in einem interview/gespräch mit',
    goesOn: 'dass am im in',
    person: 'interview/gespräch mit',
    platform: `on; via; auf; bei; über; im; in seinem/ihrem/einem; seinem/ihrem account/kanal/profil bei/auf`,
    learns: '',
    verbs: `berichtet berichtete berichten meldet meldete schreibt schrieb zitiert zitierte zufolge erfuhr
      erfahren`,
    auxiliaries: 'hat haben auch zuerst zuvor',
    envoy: 'über; durch; via',
    envoys: `anwalt anwälte anwältin anwälten rechtsanwalt rechtsanwältin verteidiger verteidigerin sprecher
      sprecherin pressesprecher pressesprecherin vertreter vertreterin manager managerin büro`,
    hearers: 'biografen biograf biografin',
    followed: 'laut der/dem/des?; nach angaben von/des/der; nach aussagen von/des/der',
    seen: {
      papers: 'dokumente/dokumenten/unterlagen/akten/protokolle/protokollen',
      by: 'die der',
    },
  },
  papers: {
    before: 'in; im; per; aus; laut',
    nouns: `~erklärung; ~mitteilung; ~schreiben; ~brief; ~bericht; ~stellungnahme; ~beitrag; ~mail; ~nachricht;
      ~urteil; ~beschluss; ~gutachten; ~studie; ~anklageschrift; ~tagebuch; ~posting; ~tweet; statement; post;
      buch; memoiren; papier; aufsatz`,
    author: 'von; des; der',
    after: '',
    posts: 'beitrag nachricht post posting tweet',
    owners: 'dieser diesem diesen',
    spoken: 'an die nation; an das volk',
    breaks: 'und mit von in',
    identifying: 'genannte genannten genannter erwähnte erwähnten erwähnter',
  },
  lines: {
    labels: 'quelle quellen',
    ends: 'hintergrund; vorgeschichte',
    citing: 'unter berufung auf; zitiert von; im interview/gespräch mit',
    occasions: 'bei einem/einer/der; auf einer/der',
    givenOut: 'eine/die? erklärung/mitteilung/stellungnahme von/der/des',
    papers: 'erklärung mitteilung bericht urteil rede',
    led: 'auf/bei/via',
    carried: 'auf/in/bei',
    bodies: '',
    informants: '',
  },
};
