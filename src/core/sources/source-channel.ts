/** Finds the channel or platform in an item of a source line. */
import type { TextSpan } from '../text/text-span.ts';
import type { SourceMention } from './source-mention.ts';

const CHANNEL =
  /(?<![\p{L}.-])(?:(?:the|a|an) )?(?:[\p{L}.-]{1,30}(?:['’]s?)? ){0,5}?(?:(?:Telegram|YouTube|Facebook|Twitter|X|Instagram|WhatsApp|TikTok)[ -](?:channel|page|account)|(?<=['’]s? )[\p{L}-]{1,30} (?:channel|account)|website|webpage|press service|Telegram-Kanal|Website|Internetseite|site internet|sitio web|chaîne Telegram|canal de Telegram|page Facebook)(?![\p{L}])|(?:Telegram-канал\p{L}*|телеграм-канал\p{L}*|сайт\p{L}{0,2}|пресслужб\p{L}+|пресс-служб\p{L}+|прес-служб\p{L}+|сторінк\p{L}+)(?: [\p{L}«»"-]+){0,4}/iu;

/** "… of the Border Guard of Velland". */
const OWNER = /^ (?:of|for) (?:the )?\p{Lu}[^,;(]{0,80}/u;

/** Returns the first channel or platform that the words at `item` name, or `null`: "the palace's website", "on Telegram". */
export function channelIn(text: string, item: TextSpan): SourceMention | null {
  const words = text.slice(item.start, item.end);
  const match = CHANNEL.exec(words);
  if (match) {
    const lead =
      /^(?:.*\s)?(?:on|to|via|from|in|at|by|auf|sur|en|у|в|на)\s+(?=\S)/iu.exec(match[0])?.[0]
        .length ?? 0;
    const start = item.start + match.index + lead;
    const owner = OWNER.exec(words.slice(match.index + match[0].length))?.[0].trimEnd() ?? '';
    const span = { start, end: item.start + match.index + match[0].length + owner.length };
    return { name: text.slice(span.start, span.end), kind: 'channel', span, description: null };
  }
  const platform =
    /(?<![\p{L}])(?:on|via|auf|bei|sur|en|в|у|на) ((?:Telegram|Facebook|Twitter|X|Instagram|YouTube|TikTok|Viber|VK|Threads|фейсбуці|телеграмі?|фейсбуке|телеграме))(?![\p{L}])/iu.exec(
      words,
    );
  if (!platform) return null;
  const name = platform[1] ?? '';
  const end = item.start + platform.index + platform[0].length;
  return { name, kind: 'platform', span: { start: end - name.length, end }, description: null };
}
