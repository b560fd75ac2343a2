import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import messages from '../../public/_locales/en/messages.json';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

const root = join(import.meta.dirname, '../..');
const locales = join(root, 'public/_locales');
const entries: [string, Message][] = Object.entries(messages);
const keys = new Set(entries.map(([key]) => key));

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Whether the sources name the string, by itself or as one form of a plural. */
function isUsed(key: string): boolean {
  return (
    manifest.includes(`__MSG_${key}__`) ||
    sources.includes(`'${key}'`) ||
    (PLURAL.test(key) && sources.includes(`'${key.replace(PLURAL, '')}'`))
  );
}

describe('the strings of the interface', () => {
  it('are all there', () => {
    const asked = [
      ...Array.from(sources.matchAll(/\bt\(\s*'(\w+)'/g), ([, key]) => key),
      ...Array.from(sources.matchAll(/\bplural\(\s*'(\w+)'/g), ([, key]) => `${key}_other`),
      ...Array.from(manifest.matchAll(/__MSG_(\w+)__/g), ([, key]) => key),
    ];
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => key === undefined || !keys.has(key))).toEqual([]);
  });

  it('are all used', () => {
    expect([...keys].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are described for translators', () => {
    const undescribed = entries.filter(([, { description }]) => !description?.endsWith('.'));
    expect(undescribed.map(([key]) => key)).toEqual([]);
  });

  it('use the placeholders they declare, numbered from 1', () => {
    const wrong = entries.filter(([, { message, placeholders = {} }]) => {
      const used = new Set(
        Array.from(message.matchAll(/\$(\w+)\$/g), ([, name]) => name?.toLowerCase()),
      );
      const declared = Object.entries(placeholders);
      const isInOrder = declared.every(([, { content }], index) => content === `$${index + 1}`);
      return (
        !isInOrder || declared.length !== used.size || declared.some(([name]) => !used.has(name))
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('have every plural form that English asks for', () => {
    const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
    const bases = new Set(
      [...keys].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
    );
    const wanted = [...bases].flatMap((base) => forms.map((form) => `${base}_${form}`));
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('are the same in every language', () => {
    for (const language of readdirSync(locales)) {
      const path = join(locales, language, 'messages.json');
      const translated = Object.keys(JSON.parse(readFileSync(path, 'utf8')));
      const singular = (all: Iterable<string>) =>
        [...new Set(Array.from(all, (key) => key.replace(PLURAL, '_')))].toSorted();
      expect(singular(translated), language).toEqual(singular(keys));
    }
  });

  it('keep the description within what the stores allow', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
