/** Labels of quotes in Ukrainian news, and whom the words behind them belong to. */
import type { LabelCase } from '../label-case.ts';

const UK = '"Тунель сухий."';

export const labelCases: LabelCase[] = [
  {
    name: 'reads a label without a name',
    text: `Мер Ардена Мара Ільвейн заявила, що роботи тривають.\n\nПряма мова: ${UK}`,
    last: { text: UK, cue: 'Пряма мова', speaker: null, names: ['Мара Ільвейн'] },
  },
  {
    name: 'reads a name behind the label',
    text: `Президент Петро Дрелль відвідав тунель.\n\nПряма мова від Дрелля: ${UK}`,
    last: { text: UK, cue: 'Пряма мова від', speaker: 'Дрелля', names: ['Петро Дрелль'] },
  },
  {
    name: 'reads every second turn behind a dash as an answer',
    text: 'Мара Ільвейн збудувала тунель.\n\n— Чи він сухий?\n\n— Так.\n\nДренаж глибокий.\n\n— Дехто не вірить.\n\n— Хай прийдуть.\n\n— А далі?',
    last: { text: 'Хай прийдуть', cue: null, speaker: null, names: ['Мара Ільвейн'] },
  },
];
