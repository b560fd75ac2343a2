/** Tells the lines that give a date, an hour or an author from the lines of an article. */

/** Longer lines say something else too. */
const MAX_LENGTH = 160;

/** Words that come with dates: labels, zones, parts of the day, days of the week. */
const LABELS = `
  first last originally published publication posted update updated modified created on at in by
  date time am pm noon est edt et pst pdt pt cst cdt gmt bst utc cet cest eest ist sgt hkt
  myt ago today yesterday hour hours minute minutes day days week weeks hr hrs min mins written
  reported text story staff reporter writer editor correspondent author von um uhr stand vom
  veröffentlicht publiziert aktualisiert erstellt zuletzt geändert heute gestern seit vor stunde
  stunden minuten tage? tage?n online par le publié mis mise jour modifié aujourd hui hier il
  heure heures por el de las publicado actualizado hoy ayer hora horas hace автор опубліковано
  оновлено сьогодні вчора опубликовано обновлено сегодня вчера год года року час хв мин kl
  publisert publicerad uppdaterad sist oppdatert ter the of and und та st nd rd th sunday monday
  tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat mo di mi do fr sa so
  lun jeu ven sam dim пн вт ср чт пт сб нд вс sonntag montag dienstag mittwoch donnerstag
  freitag samstag dimanche lundi mardi mercredi jeudi vendredi samedi domingo lunes martes
  miércoles jueves viernes sábado неділя понеділок вівторок середа четвер ятниця субота
  воскресенье понедельник вторник среда четверг пятница суббота`;

/** Names and short names of months. */
const MONTHS = `
  jan january januar janvier feb february februar févr février enero febrero mar march mars
  marzo marz märz apr april avr avril abril may mai mayo maio jun june juin juni junio jul july
  juil juillet juli julio aug august août agosto sep sept september septembre septiembre oct
  october octobre octubre okt oktober nov november novembre noviembre dec december dez dezember
  déc décembre dic diciembre січня лютого березня квітня травня червня липня серпня вересня
  жовтня листопада грудня января февраля марта апреля мая июня июля августа сентября октября
  ноября декабря`;

const WORDS = new Set(`${LABELS} ${MONTHS}`.trim().split(/\s+/u));

/**
 * Returns whether `text` holds nothing but dates, hours, their labels and the `names` given: of
 * authors, of the publisher. A line of names alone counts too.
 */
export function isDateline(text: string, names: readonly string[]): boolean {
  if (text.length > MAX_LENGTH) return false;
  let rest = text.toLowerCase();
  for (const name of names) {
    if (name.length > 1) rest = rest.replaceAll(name.toLowerCase(), ' ');
  }
  // A letter alone is of an abbreviation, as in "a.m.".
  return (rest.match(/[\p{L}\p{M}]{2,}/gu) ?? []).every((word) => WORDS.has(word));
}
