/** Tells the lines that give a date, an hour or an author from the lines of an article. */

/** Longer lines say something else too. */
const MAX_LENGTH = 160;

/** Words that come with dates: labels, zones, parts of the day, days of the week. */
const LABELS =
  /(?<![\p{L}\p{N}])(?:first|last|originally|published|publication|posted|updated?|modified|created|on|at|in|by|date|time|am|pm|a\.m|p\.m|noon|est|edt|et|pst|pdt|pt|cst|cdt|gmt|bst|utc|cet|cest|eest|ist|sgt|hkt|myt|ago|today|yesterday|hours?|minutes?|days?|weeks?|hrs?|mins?|written|reported|text|story|staff|reporter|writer|editor|correspondent|author|von|am|um|uhr|stand|vom|veröffentlicht|publiziert|aktualisiert|erstellt|zuletzt|geändert|heute|gestern|seit|vor|stunden?|minuten?|tage?n?|online|par|le|à|publié|mis|mise|jour|modifié|aujourd.hui|hier|il y a|heures?|por|el|de|a las|las|publicado|actualizado|hoy|ayer|horas?|hace|автор|опубліковано|оновлено|сьогодні|вчора|опубликовано|обновлено|сегодня|вчера|года?|року|г|час|год|хв|мин|kl|publisert|publicerad|uppdaterad|sist|oppdatert|ter|the|of|and|und|et|y|та|і|и|st|nd|rd|th|sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tue|wed|thu|fri|sat|mo|di|mi|do|fr|sa|so|lun|jeu|ven|sam|dim|пн|вт|ср|чт|пт|сб|нд|вс|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|domingo|lunes|martes|miércoles|jueves|viernes|sábado|неділя|понеділок|вівторок|середа|четвер|п.ятниця|субота|воскресенье|понедельник|вторник|среда|четверг|пятница|суббота)(?![\p{L}\p{N}])/gu;

/** Names and short names of months. */
const MONTHS =
  /(?<![\p{L}])(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|févr(?:ier)?|enero|febrero|mar(?:ch|s|zo|z)?|märz|apr(?:il)?|avr(?:il)?|abril|ma[iy](?:o)?|june?|juin|juni|junio|july?|juil(?:let)?|juli|julio|aug(?:ust)?|août|agosto|sep(?:t|tember|tembre|tiembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|déc(?:embre)?|dic(?:iembre)?|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?![\p{L}])/gu;

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
  rest = rest.replace(MONTHS, ' ').replace(LABELS, ' ');
  const hasLetters = /\p{L}{2}/u.test(rest);
  return !hasLetters;
}
