import { describe, expect, it } from 'vitest';

import { textLanguage } from './text-language.ts';

/** One paragraph of news in each language we read, and in three that look like one of them. */
const PARAGRAPHS: Record<string, string> = {
  en: 'The mayor said on Friday that the dam at Lunde would be finished before the winter, and that nobody in the valley would have to leave their house because of it.',
  de: 'Die Bürgermeisterin sagte am Freitag, dass der Damm bei Lunde noch vor dem Winter fertig werde und dass niemand im Tal deshalb sein Haus verlassen müsse.',
  fr: 'La maire a déclaré vendredi que le barrage de Lunde serait terminé avant l’hiver et que personne dans la vallée ne devrait quitter sa maison à cause des travaux.',
  es: 'La alcaldesa dijo el viernes que la presa de Lunde estará terminada antes del invierno y que nadie en el valle tendrá que dejar su casa por las obras.',
  uk: 'Міська голова заявила у п’ятницю, що дамбу в Лунде добудують ще до зими і що нікому в долині не доведеться через це залишати свій дім, бо вода туди не дійде.',
  ru: 'Мэр заявила в пятницу, что плотину в Лунде достроят ещё до зимы и что никому в долине не придётся из-за этого покидать свой дом, потому что вода туда не дойдёт.',
};

const OTHERS: Record<string, string> = {
  nl: 'De burgemeester zei vrijdag dat de dam bij Lunde nog voor de winter klaar zal zijn en dat niemand in het dal daarom zijn huis hoeft te verlaten, want het water komt niet zo ver.',
  it: 'La sindaca ha detto venerdì che la diga di Lunde sarà finita prima dell’inverno e che nessuno nella valle dovrà lasciare la propria casa a causa dei lavori, perché l’acqua non arriva.',
  pl: 'Burmistrz powiedziała w piątek, że tama w Lunde zostanie ukończona jeszcze przed zimą i że nikt w dolinie nie będzie musiał z tego powodu opuszczać swojego domu.',
};

describe('textLanguage', () => {
  it.each(Object.entries(PARAGRAPHS))('knows %s when nothing is declared', (lang, text) => {
    expect(textLanguage(text, null)).toBe(lang);
  });

  it.each(Object.entries(OTHERS))('does not take %s for a language we read', (lang, text) => {
    expect(textLanguage(text, null)).toBeNull();
    expect(textLanguage(text, lang)).toBe(lang);
  });

  it('believes the text rather than the page', () => {
    expect(textLanguage(PARAGRAPHS['uk'] ?? '', 'en')).toBe('uk');
  });

  it('believes a page that declares a language we do not read', () => {
    expect(textLanguage(PARAGRAPHS['es'] ?? '', 'pt-BR')).toBe('pt-BR');
  });

  it('keeps the region that the page declares', () => {
    expect(textLanguage(PARAGRAPHS['de'] ?? '', 'de-AT')).toBe('de-AT');
  });

  it('believes the page where the text is too short to tell', () => {
    expect(textLanguage('Nicht mit uns', 'en')).toBe('en');
    expect(textLanguage('', null)).toBeNull();
  });
});
