/** Finds the channel or platform in an item of a source line. */
import type { TextSpan } from '../text/text-span.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import type { SourceMention } from './source-mention.ts';

/** Returns the first channel or platform that the words at `item` name, or `null`: "the palace's website", "on Telegram". */
export function channelIn(
  text: string,
  item: TextSpan,
  { line }: SourceLexicon,
): SourceMention | null {
  const words = text.slice(item.start, item.end);
  const match = line.channel.exec(words);
  if (match) {
    const lead = line.led.exec(match[0])?.[0].length ?? 0;
    const start = item.start + match.index + lead;
    const owner = line.owner.exec(words.slice(match.index + match[0].length))?.[0].trimEnd() ?? '';
    const span = { start, end: item.start + match.index + match[0].length + owner.length };
    return { name: text.slice(span.start, span.end), kind: 'channel', span, description: null };
  }
  const platform = line.platform.exec(words);
  if (!platform) return null;
  const name = platform[1] ?? '';
  const end = item.start + platform.index + platform[0].length;
  return { name, kind: 'platform', span: { start: end - name.length, end }, description: null };
}
