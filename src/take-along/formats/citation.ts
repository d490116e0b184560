import { safeLink } from '../../core/addresses/safe-address.ts';
import type { Story } from '../../core/index.ts';
import { cleanText } from '../clean-text.ts';
import { h } from '../markup/element.ts';
import { serialize } from '../markup/serialize.ts';
import type { QuoteRecord } from '../quote-record.ts';
import { storyHead } from '../story-head.ts';
import type { Wording } from '../wording.ts';
import { escapeMarkdown, markdownAddress } from './markdown-text.ts';

/** One quotation, ready for the clipboard. */
export interface Citation {
  text: string;
  markdown: string;
  html: string;
}

/** The quotation marks of a language, as its papers set them. */
const MARKS: Record<string, [string, string]> = {
  de: ['„', '“'],
  pl: ['„', '”'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['“', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ar: ['«', '»'],
  ja: ['「', '」'],
};
const ENGLISH: [string, string] = ['“', '”'];

const joined = (parts: readonly (string | null)[], by: string): string => parts.filter(Boolean).join(by);

/**
 * A quotation with its speaker, the headline, the paper, the date, and a link that lands on it. An indirect statement
 * stands without quotation marks: its words are the paper's.
 */
export function citeQuote(story: Story, record: QuoteRecord, wording: Wording): Citation {
  const { headline, paper, date, isoDate } = storyHead(story, wording);
  const { quote, name, role } = record;
  const words = cleanText(quote.text).trim();
  const [open, close] = MARKS[story.lang?.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH;
  const said = quote.kind === 'indirect' ? words : `${open}${words}${close}`;
  const link = safeLink(record.link);
  const translated = story.translation ? ` (${wording.inTranslation})` : '';
  const who = `${joined([name, role], ', ')}${translated}`;
  const markdownHeadline = link
    ? `[${escapeMarkdown(headline)}](${markdownAddress(link)})`
    : escapeMarkdown(headline);
  return {
    text: joined([`${said} — ${who}`, joined([headline, paper, date], ', '), link], '\n'),
    markdown: joined(
      [
        escapeMarkdown(said).replace(/^/gm, '> '),
        '>',
        `> — **${escapeMarkdown(name)}**${role ? `, ${escapeMarkdown(role)}` : ''}${translated}: ${joined(
          [markdownHeadline, escapeMarkdown(paper), date && escapeMarkdown(date)],
          ', ',
        )}`,
      ],
      '\n',
    ),
    html: serialize(
      h(
        'figure',
        { dir: story.dir },
        h('blockquote', { cite: link }, h('p', {}, said)),
        h(
          'figcaption',
          {},
          '— ',
          h('strong', {}, name),
          role && `, ${role}`,
          translated,
          ': ',
          h('cite', {}, link ? h('a', { href: link }, headline) : headline),
          paper && `, ${paper}`,
          date && [', ', h('time', { datetime: isoDate }, date)],
        ),
      ),
      'html',
    ),
  };
}
