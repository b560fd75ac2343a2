/** What keeps the meaning in Spanish, and what turns it. */
import type { LanguageChange } from '../language-change.ts';

export const changes: LanguageChange[] = [
  [
    'negation',
    'El ferry saldrá el lunes del puerto viejo',
    'El ferry no saldrá el lunes del puerto viejo',
  ],
  [
    'negation',
    'Tenemos un plan para el dique de la bahía',
    'No tenemos un plan para el dique de la bahía',
  ],
  [
    'negation',
    'Los pilotos están satisfechos con el muelle nuevo',
    'Los pilotos están insatisfechos con el muelle nuevo',
  ],
  [
    'negation',
    'El concejo escuchó a los pescadores de la ría',
    'El concejo nunca escuchó a los pescadores de la ría',
  ],
  [
    'number',
    'El muelle costó treinta y cinco millones a la ciudad',
    'El muelle costó treinta y siete millones a la ciudad',
  ],
  [
    'number',
    'El dique mide 2,5 kilómetros desde la tormenta',
    'El dique mide 25 kilómetros desde la tormenta',
  ],
  [
    'number',
    'La reparación cuesta 1.200 euros cada mes de invierno',
    'La reparación cuesta 12.000 euros cada mes de invierno',
  ],
  [
    'modality',
    'Los pilotos deben quedarse a bordo durante el invierno',
    'Los pilotos pueden quedarse a bordo durante el invierno',
  ],
  [
    'modality',
    'El dique aguantará seguramente hasta la primavera',
    'El dique aguantará supuestamente hasta la primavera',
  ],
  [
    'quantifier',
    'Todos los pescadores aceptaron la nueva cuota de arenque',
    'Algunos pescadores aceptaron la nueva cuota de arenque',
  ],
  [
    'quantifier',
    'El viento destruyó la esclusa del puerto viejo',
    'El viento casi destruyó la esclusa del puerto viejo',
  ],
  [
    'antonym',
    'El número de barcos aumentó desde el otoño',
    'El número de barcos disminuyó desde el otoño',
  ],
  ['antonym', 'Hay más arenques en la ría este año', 'Hay menos arenques en la ría este año'],
  [
    'swapped roles',
    'El capitán golpeó al piloto en el puente',
    'El piloto golpeó al capitán en el puente',
  ],
  [
    'name',
    'El contrato lo firmó Torrek en la vieja aduana',
    'El contrato lo firmó Ilvane en la vieja aduana',
  ],
  [
    '~',
    'Perdimos treinta y cinco barcos en la tormenta de marzo',
    'Perdimos 35 barcos en la tormenta de marzo',
  ],
  [
    '~',
    'El muelle cuesta 2.500.000 euros a la ciudad',
    'El muelle cuesta 2,5 millones de euros a la ciudad',
  ],
  [
    '~',
    'No creo que la esclusa aguante este invierno',
    'Creo que la esclusa no aguantará este invierno',
  ],
  [
    '~',
    'No vino nadie al puerto después de la tormenta',
    'Nadie vino al puerto después de la tormenta',
  ],
  [
    '~',
    'Aun así sólo quedan barcos viejos en la ría',
    'Aún así solo quedan barcos viejos en la ría',
  ],
  [
    '~',
    'En invierno el 40 % de los ferris queda en puerto',
    'En invierno el 40 por ciento de los ferris queda en puerto',
  ],
  [
    '~',
    'Si hubiera viento, el ferri no saldría de la bahía',
    'Si hubiese viento, el ferri no saldría de la bahía',
  ],
  ['~', 'El ferri saldría el lunes del puerto viejo', 'El ferri saldrá el lunes del puerto viejo'],
];
