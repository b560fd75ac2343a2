/** The words before and after a name that make it what passed somebody's words on, in our languages. */

/** Before any name: whoever it is, the words came through them. */
export const SURE_BEFORE = new RegExp(
  `(?:^|[\\s(,;—–-])(?:${[
    String.raw`(?:interview|interviews|conversation|exchange|call|chat|q&a)(?: (?:published|broadcast|aired|given|recorded))?(?: \p{L}+day)? (?:with|to|for|by|on|in)`,
    String.raw`(?:remarks|comments?|statement|e-?mail|letter|message|response|note|reply)(?: \p{L}+)? (?:sent |given |made |provided )?to`,
    String.raw`(?:reported|obtained|seen|reviewed|published|quoted|cited|carried|broadcast|aired|released|commissioned|relayed|shared)(?: \p{L}+)? by`,
    String.raw`(?:citing|quoting|referring to|as quoted in|published in|wrote in|writing in|appeared in|an (?:article|op-ed|essay|opinion piece) (?:for|in))`,
    String.raw`(?:appearance|appearing|appeared|interviewed|speaking live) (?:on|by)`,
    String.raw`gegenüber|(?:interview|gespräch|telefonat|videogespräch)(?: mit)?|unter berufung auf|zitiert von|beruft sich auf|berufen sich auf|im interview (?:mit|der|des)|in einem (?:interview|gespräch|beitrag|gastbeitrag) (?:mit|für|in|der|des)`,
    String.raw`(?:entretien|interview|entrevue)(?: (?:accordée?|publiée?|donnée?|diffusée?))? (?:à|au|avec|dans|sur|par)|au micro d[eu]|invitée? (?:de|sur)|(?:citée?|rapportée?|relayée?|interrogée?|publiée?) par|sur (?:le plateau|l'antenne) d[eu]|dans les colonnes d[eu]|auprès d[eu]|citant`,
    String.raw`(?:entrevista|conversación|declaraciones)(?: (?:concedida|publicada|ofrecida))? (?:con|a|al|para|en|por)|(?:citad[oa]s?|recogid[oa]s?|publicad[oa]s?) por|citando a|en un artículo (?:en|de)|en los micrófonos de`,
    String.raw`(?:інтерв['’ʼ]ю|коментарі?|розмові|ефірі|етері|спілкуванні|статті|колонці)(?: (?:для|з|із|на|в|у))?|(?:з|із) посиланням на|посилаючись на|(?:цитує|цитують)(?: \p{L}+)?|співрозмовник\p{L}*`,
    String.raw`(?:интервью|комментарии|беседе|разговоре|эфире|статье|колонке)(?: (?:для|с|на|в))?|со ссылкой на|ссылаясь на|цитирует|цитируют`,
  ].join('|')})\\s*$`,
  'iu',
);

/** Before a name that is an outlet's: "told", "according to", "reports". */
export const LIKELY_BEFORE = new RegExp(
  `(?:^|[\\s(,;—–-])(?:${[
    String.raw`(?:told|tells|telling|informed|spoke (?:to|with)|speaking (?:to|with|on)|talked to|talking to|according to|as per|via|said (?:on|to|in)|says on|added on|admitted to|confirmed to|confided to|reported|reports|on|in)`,
    String.raw`(?:laut|nach angaben von|nach angaben|nach informationen|zufolge|wie|berichtet|berichtete|berichten|meldet|meldete|melden|schreibt|schrieb|sagte|sagte er|sagte sie|sagt|erklärte|erzählte|bestätigte|sagte (?:\p{Lu}\p{L}+ ){1,3}|im|in|bei|auf|der|dem)`,
    String.raw`(?:selon|d['’]après|rapporte|rapportent|a rapporté|écrit|indique|révèle|annonce|affirme|confiée?|confié|déclaré|dit|expliqué|affirmé|assuré|précisé|indiqué|(?:confié|déclaré|dit|expliqué|affirmé|assuré|précisé|indiqué|a-t-il \p{L}+|a-t-elle \p{L}+)(?: \p{L}+)? (?:à|au|aux)|à|au|sur|dans)`,
    String.raw`(?:según|informa|informó|reporta|reportó|publica|publicó|revela|reveló|(?:dijo|declaró|afirmó|explicó|contó|aseguró|señaló|confirmó|comentó|indicó|dicho|confirma|cuenta|dice|explica|asegura|contestó|respondió)(?: \p{L}+)? a(?:l)?|a|al|en)`,
    String.raw`(?:за даними|за інформацією|за повідомленням|повідомляє|повідомляють|повідомив|повідомила|повідомило|пише|пишуть|передає|передають|інформує|розповів|розповіла|сказав|сказала|заявив|заявила|уточнив|підтвердив|підтвердила|як|на|в|у|через|(?:сказав|сказала|розповів|розповіла|заявив|заявила|повідомив|повідомила|підтвердив|підтвердила|прокоментував|прокоментувала|повідомили|сказали|розповіли) (?:\p{L}+ ?){1,2})`,
    String.raw`(?:по данным|по информации|по сообщению|сообщает|сообщают|сообщил|сообщила|сообщило|пишет|пишут|передает|передаёт|передают|информирует|рассказал|рассказала|сказал|сказала|заявил|заявила|уточнил|подтвердил|подтвердила|как|на|в|через|(?:сказал|сказала|рассказал|рассказала|заявил|заявила|сообщил|сообщила|подтвердил|подтвердила) (?:\p{L}+ ?){1,2})`,
  ].join('|')})\\s*$`,
  'iu',
);

/** After a name that is an outlet's: "reported", "has learned". */
export const LIKELY_AFTER =
  /^,?\s(?:(?:has|have|had|also|first|later|then|news|agency|hat|haben|a|ha|was|said,?)\s){0,2}(?:reports?|reported|reporting|learned|learnt|writes|wrote|quotes?|quoted|cites?|cited|citing|quoting|understands|berichtet|berichtete|berichten|meldet|meldete|schreibt|schrieb|zitiert|zitierte|zufolge|erfuhr|erfahren|rapporte|rapporté|écrit|cite|révèle|révélé|informa|informó|informado|reporta|reportó|publica|publicó|cita|revela|reveló|повідомляє|повідомив|повідомило|повідомила|пише|передає|цитує|із посиланням|з посиланням|дізнал\p{L}+|сообщает|сообщил|сообщило|сообщила|пишет|передает|передаёт|цитирует|узнал\p{L}*)(?![\p{L}])/iu;

/** Before a platform or a channel. */
export const ON_PLATFORM =
  /(?:^|[\s(,;—–-])(?:on|via|through|over|to|using|in an?|in his|in her|auf|bei|über|im|in seinem|in ihrem|sur|en|a través de|vía|por|в|у|на|через|(?:cuenta|perfil|canal|página)(?: oficial)? (?:de|en)|(?:son|sa|leur) (?:compte|page|chaîne|profil|canal)(?: officielle?)?|seinem (?:account|kanal|profil) (?:bei|auf)|своєму|своїй|своем|своём|своей)\s*$/iu;
