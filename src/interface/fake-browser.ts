/**
 * For tests alone: as much of the browser as the interface's strings need, in English. Vitest
 * runs it before each file: the polyfill refuses to load without a browser.
 */
import messages from '../../public/_locales/en/messages.json';

const table = new Map<string, { message: string; placeholders?: Record<string, Placeholder> }>(
  Object.entries(messages),
);

interface Placeholder {
  content: string;
}

/** As `browser.i18n.getMessage` does: an unknown name gives `''`. */
function getMessage(name: string, values: string[] = []): string {
  const { message = '', placeholders = {} } = table.get(name) ?? {};
  return message.replace(/\$(\w+)\$/g, (_, placeholder: string) => {
    const { content = '' } = placeholders[placeholder.toLowerCase()] ?? {};
    return values[Number(content.slice(1)) - 1] ?? '';
  });
}

const fake = { runtime: { id: 'test' }, i18n: { getMessage, getUILanguage: () => 'en-GB' } };
Object.assign(globalThis, { chrome: fake, browser: fake });
