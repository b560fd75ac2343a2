import { describe, expect, it } from 'vitest';

import { nameKey } from './name-key.ts';
import { isSamePerson } from './same-person.ts';

describe('nameKey', () => {
  it.each([
    ['Selenko', 'Зеленко', 'Zelenko'],
    ['Oleh Dornovskyi', 'Дорновський', 'Dornovsky', 'Dornowskyj'],
    ['Yermilin', 'Jermilin', 'Ермилин', 'Єрмілін'],
    ['Müllner', 'Muellner', 'Mullner'],
    ['Tschaikin', 'Chaikin', 'Чайкин'],
    ['Mara van der Brouwer', 'Brouwer'],
    ['Ana Ruiz Molina', 'Ana Ruiz', 'Ruiz'],
    ['Ilvane, Mara', 'Mara Ilvane', 'Mrs. Ilvane'],
    ['Li Wenhao', 'Li'],
    ['Han Joon-ho', 'Han'],
  ])('gives the spellings of one name one key: %s, %s', (first, ...others) => {
    for (const other of others) expect(nameKey(other)).toBe(nameKey(first));
  });

  it('keeps different names apart', () => {
    const keys = ['Ilvane', 'Ilvory', 'Olvane', 'Hill', 'Gill', 'Marsh', 'March'].map(nameKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives nothing for text without letters', () => {
    expect(nameKey('')).toBe('');
    expect(nameKey('12, —')).toBe('');
  });
});

describe('isSamePerson', () => {
  it.each([
    ['Mara Ilvane', 'Ilvane'],
    ['Mara Ilvane', 'M. Ilvane'],
    ['Mara Jane Ilvane', 'Mara Ilvane'],
    ['President Mara Ilvane', 'Mara Ilvane'],
    ['William Marsh', 'Bill Marsh'],
    ['Oleksandr Dornenko', 'Alexander Dornenko'],
    ['Serhii Dornenko', 'Сергей Дорненко'],
    ['Jonas Ebert', 'Йонас Эберт'],
    ['Li Wenhao', 'Wenhao Li'],
    ['Andrés Molina Rivas', 'Andrés Molina'],
    ['José Luis Rivas Herrero', 'Rivas'],
    ['Omar bin Rashid al-Fayed', 'Omar al-Fayed'],
    ['J. T. Marsh', 'JT Marsh'],
  ])('takes %s and %s for one person', (one, other) => {
    expect(isSamePerson(one, other)).toBe(true);
    expect(isSamePerson(other, one)).toBe(true);
  });

  it.each([
    ['Clara Marsh', 'Ivo Marsh'],
    ['Li Wenhao', 'Li Shuren'],
    ['Mara Ilvane', 'Mara Orlen'],
    ['Jonas Ebert', 'J. Ebersdorf'],
    ['Tom Marsh Jr.', 'Tom Marsh'],
    ['K. Marsh', 'Clara Marsh'],
    ['', 'Mara Ilvane'],
  ])('tells %s and %s apart', (one, other) => {
    expect(isSamePerson(one, other)).toBe(false);
    expect(isSamePerson(other, one)).toBe(false);
  });
});
