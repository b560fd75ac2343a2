/**
 * Words to edit quotes with, for tests and measuring alone: by language, as "from=to" or as words, by
 * ";". They are chosen for sentences of any content and without a look at the lists that matching
 * knows a change by.
 */
export interface EditWords {
  /** "from=to" that keeps the meaning: contractions, spellings, function words, each applied both ways. */
  same: string;
  /** Words that can be left out without a change of meaning. */
  fillers: string;
  /** "from=to", endings of longer words that only inflect. */
  endings: string;
  /** Finite verbs, and how each is negated: "%" stands for the verb. */
  verbs: string;
  negated: string;
  /** Words that negate already: a sentence with one gets no second. */
  negative: string;
  /** "one=other", each applied both ways: opposites, certainty, quantity. */
  opposites: string;
  modals: string;
  quantities: string;
  /** Numerals from two on, in order. */
  numerals: string;
  /** "Percent" in words. */
  percent: string;
  /** What an editor puts in brackets for a pronoun: "pronoun=[name]". */
  pronouns: string;
}

export const EDIT_WORDS: Readonly<Record<string, EditWords>> = {
  en: {
    same: `do not=don't; does not=doesn't; did not=didn't; is not=isn't; are not=aren't; will not=won't; cannot=can't; have not=haven't; I am=I'm; it is=it's; we are=we're; they are=they're; that is=that's; I have=I've; we have=we've; we will=we'll; I will=I'll; going to=gonna;
      colour=color; centre=center; towards=toward; while=whilst; among=amongst; percent=per cent; okay=OK; a=the; this=that; in=at; on=upon; which=that`,
    fillers: 'that; the; just; really; well; very; so; also; of course; you know; actually',
    endings: 'ies=y; ers=er; ings=ing; tions=tion; ments=ment',
    verbs:
      'is; are; was; were; will; would; can; could; should; has; have; had; must; did; does; do',
    negated: '% not',
    negative: "not; no; never; nobody; nothing; none; neither; nor; n't; cannot; without; hardly",
    opposites:
      'more=less; good=bad; first=last; before=after; always=never; better=worse; new=old; high=low; big=small; open=closed; strong=weak; safe=dangerous; early=late; right=wrong; true=false; everyone=nobody; increase=decrease; won=lost; up=down',
    modals: 'must=may; will=might; should=can; would=must; could=must; can=must',
    quantities:
      'all=some; every=some; many=few; most=few; always=sometimes; some=all; everything=something',
    numerals: 'two; three; four; five; six; seven; eight; nine; ten; eleven; twelve',
    percent: 'percent',
    pronouns:
      'he=[the minister]; she=[the mayor]; they=[the owners]; it=[the bridge]; we=[the city]',
  },
  de: {
    same: `auf das=aufs; in das=ins; an dem=am; für das=fürs; ist es=ist's; geht es=geht's; gibt es=gibt's; habe ich=hab ich; daß=dass; muß=muss; größer=grösser; Straße=Strasse; weiß=weiss; groß=gross; einen=nen; ein=der; dieser=der; jetzt=nun; auch=ebenfalls; aber=jedoch; prozent=%`,
    fillers:
      'auch; ja; doch; schon; einfach; also; eben; halt; denn; sehr; wirklich; natürlich; so',
    endings: 'ungen=ung; heiten=heit; eten=ete; ern=er; lichen=liche; ischen=ische',
    verbs:
      'ist; sind; war; waren; wird; werden; kann; können; hat; haben; muss; müssen; soll; sollte; will; wollen; darf',
    negated: '% nicht',
    negative:
      'nicht; kein; keine; keinen; keiner; nie; niemand; nichts; ohne; weder; nein; kaum; niemals; keinem; keines',
    opposites:
      'mehr=weniger; gut=schlecht; vor=nach; besser=schlechter; neue=alte; neuen=alten; hoch=niedrig; große=kleine; großen=kleinen; offen=geschlossen; stark=schwach; sicher=gefährlich; früher=später; richtig=falsch; erste=letzte; ersten=letzten; immer=nie; mit=ohne; für=gegen; alle=keine; oben=unten; lang=kurz',
    modals: 'muss=kann; müssen=können; soll=muss; kann=muss; können=müssen; sollte=kann; darf=muss',
    quantities:
      'alle=einige; jeder=mancher; viele=wenige; immer=manchmal; alles=etwas; meisten=wenigsten; viel=wenig',
    numerals: 'zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf',
    percent: 'Prozent',
    pronouns:
      'er=[der Minister]; sie=[die Bürgermeisterin]; es=[das Werk]; wir=[die Stadt]; ich=[der Autor]',
  },
  fr: {
    same: `cela=ça; oeuvre=œuvre; coeur=cœur; événement=évènement; clé=clef; puisque=car; le=ce; les=ces; la=cette; dans=en; un=le; nous=on; maintenant=désormais; aussi=également; mais=cependant; à cause de=en raison de; parce que=car`,
    fillers:
      'donc; bien; alors; aussi; très; vraiment; encore; enfin; tout simplement; bien sûr; déjà',
    endings: 'tions=tion; eurs=eur; elles=elle; ements=ement; ées=ée; ités=ité',
    verbs:
      'est; sont; a; ont; sera; peut; peuvent; doit; doivent; avons; sommes; était; étaient; va; vont; faut; veut',
    negated: 'ne % pas',
    negative:
      'pas; ne; jamais; rien; personne; aucun; aucune; sans; ni; non; plus; guère; nul; n’est; n’a; que',
    opposites:
      'plus=moins; bon=mauvais; bonne=mauvaise; avant=après; mieux=pire; nouveau=ancien; nouvelle=ancienne; grand=petit; grande=petite; fort=faible; ouvert=fermé; toujours=jamais; premier=dernier; première=dernière; avec=sans; pour=contre; facile=difficile; vrai=faux; début=fin; tôt=tard; beaucoup=peu',
    modals: 'doit=peut; doivent=peuvent; peut=doit; peuvent=doivent; devrait=peut',
    quantities:
      'tous=certains; toutes=certaines; chaque=certains; toujours=parfois; beaucoup=peu; plupart=moitié',
    numerals: 'deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze',
    percent: 'pour cent',
    pronouns:
      'il=[le ministre]; elle=[la maire]; ils=[les riverains]; nous=[la ville]; je=[l’auteur]',
  },
  es: {
    same: `sólo=solo; este=éste; aún=todavía; período=periodo; guión=guion; un=el; una=la; el=este; la=esta; los=estos; en=a; ahora=actualmente; también=igualmente; hubiera=hubiese; fuera=fuese; que=el cual; aquí=acá`,
    fillers: 'ya; pues; también; muy; bien; entonces; realmente; además; siempre que; claro; así',
    endings: 'ciones=ción; adores=ador; idades=idad; entes=ente; istas=ista; ados=ado',
    verbs:
      'es; son; está; están; fue; será; ha; han; hemos; puede; pueden; debe; deben; tiene; tienen; hay; va; vamos; quiere; estamos; tenemos; era',
    negated: 'no %',
    negative: 'no; nunca; nadie; nada; ningún; ninguna; ninguno; sin; ni; tampoco; jamás; apenas',
    opposites:
      'más=menos; bueno=malo; buena=mala; antes=después; mejor=peor; nuevo=viejo; nueva=vieja; grande=pequeño; fuerte=débil; abierto=cerrado; siempre=nunca; primero=último; primera=última; con=sin; fácil=difícil; verdad=mentira; alto=bajo; mucho=poco; temprano=tarde; todos=nadie',
    modals: 'debe=puede; deben=pueden; puede=debe; pueden=deben; debería=puede',
    quantities:
      'todos=algunos; todas=algunas; cada=algún; siempre=a veces; muchos=pocos; muchas=pocas; todo=algo',
    numerals: 'dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce',
    percent: 'por ciento',
    pronouns:
      'él=[el ministro]; ella=[la alcaldesa]; ellos=[los vecinos]; nosotros=[la ciudad]; yo=[el autor]',
  },
  uk: {
    same: `у=в; і=й; від=од; з=із; щоб=аби; проте=однак; але=однак; також=теж; зараз=тепер; цей=той; ця=та; це=то; лише=тільки; майже=практично; дуже=надто; який=що; перед=поперед`,
    fillers: 'ж; же; вже; от; дуже; також; саме; навіть; просто; справді; тут; звісно',
    endings: 'ами=ах; ання=анням; ення=енням; ові=у; ість=істю; ого=ому; ими=их',
    verbs:
      'є; буде; будемо; будуть; був; була; було; були; може; можемо; можуть; має; маємо; мають; хочемо; треба; знаємо; мусимо; знаю; бачимо; бачив',
    negated: 'не %',
    negative:
      'не; ні; ніхто; нічого; ніколи; немає; без; жоден; жодного; жодної; нікому; нема; неможливо; ніде; ані',
    opposites:
      'більше=менше; добре=погано; до=після; краще=гірше; нові=старі; новий=старий; велика=маленька; великий=малий; завжди=ніколи; перший=останній; з=без; за=проти; раніше=пізніше; багато=мало; усі=ніхто; швидко=повільно; вчора=завтра; важко=легко; вночі=вдень; живі=мертві',
    modals: 'треба=можна; мусимо=можемо; може=мусить; можуть=мусять; можемо=мусимо; мають=можуть',
    quantities:
      'усі=деякі; всі=деякі; кожен=дехто; завжди=інколи; багато=мало; все=дещо; більшість=меншість',
    numerals: 'два; три; чотири; п’ять; шість; сім; вісім; дев’ять; десять; одинадцять; дванадцять',
    percent: 'відсотків',
    pronouns: 'він=[міністр]; вона=[мерка]; вони=[мешканці]; ми=[місто]; я=[автор]',
  },
  ru: {
    same: `чтобы=чтоб; о=об; с=со; в=во; ещё=еще; всё=все; её=ее; идёт=идет; однако=но; также=тоже; сейчас=теперь; этот=тот; эта=та; лишь=только; почти=практически; очень=весьма; или=либо; перед=пред`,
    fillers: 'же; уже; вот; ведь; очень; также; именно; даже; просто; действительно; тут; конечно',
    endings: 'ами=ах; ание=анием; ение=ением; ость=остью; ого=ому; ыми=ых',
    verbs:
      'есть; будет; будем; будут; был; была; было; были; может; можем; могут; хотим; надо; нужно; знаем; знаю; видим; видел; имеет; должны; должен; работает',
    negated: 'не %',
    negative:
      'не; ни; никто; ничего; никогда; нет; без; нельзя; никакой; никаких; никому; невозможно; нигде; никого',
    opposites:
      'больше=меньше; хорошо=плохо; до=после; лучше=хуже; новые=старые; новый=старый; большая=маленькая; большой=маленький; всегда=никогда; первый=последний; с=без; за=против; раньше=позже; много=мало; все=никто; быстро=медленно; вчера=завтра; трудно=легко; ночью=днём; живые=мёртвые',
    modals: 'надо=можно; нужно=можно; должен=может; должны=могут; может=должен; могут=должны',
    quantities:
      'все=некоторые; каждый=некоторые; всегда=иногда; много=мало; всё=кое-что; большинство=меньшинство',
    numerals:
      'два; три; четыре; пять; шесть; семь; восемь; девять; десять; одиннадцать; двенадцать',
    percent: 'процентов',
    pronouns: 'он=[министр]; она=[глава города]; они=[жители]; мы=[город]; я=[автор]',
  },
};
