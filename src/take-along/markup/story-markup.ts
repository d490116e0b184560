import type { Story, StoryAttribution } from '../../core/index.ts';
import { canonicalTag } from '../language-tag.ts';
import { type QuoteRecord, quotedSpeakers, quoteRecords } from '../quote-record.ts';
import { storyHead } from '../story-head.ts';
import type { Wording } from '../wording.ts';
import { blockMarkup, figureMarkup, type MarkupContext } from './block-markup.ts';
import { h, type Markup, type MarkupElement } from './element.ts';
import { lineHighlights, lineMarkup } from './text-markup.ts';

/** Everything above the body: kicker, headline, standfirst, byline, paper, date, and the lead picture. */
function headMarkup(story: Story, context: MarkupContext): Markup {
  const { headline, standfirst, byline, paper, date, isoDate, address } = storyHead(story, context.wording);
  return h(
    'header',
    {},
    story.kicker && h('p', { class: 'kicker' }, story.kicker),
    h(
      'h1',
      {},
      story.headline ? lineMarkup('headline', [{ text: story.headline }], context.highlights) : headline,
    ),
    standfirst &&
      h(
        'p',
        { class: 'standfirst' },
        lineMarkup('standfirst', [{ text: story.standfirst ?? '' }], context.highlights),
      ),
    byline && h('p', { class: 'meta' }, byline),
    h(
      'p',
      { class: 'meta' },
      address ? h('a', { href: address }, paper) : paper,
      date && [' · ', h('time', { datetime: isoDate }, date)],
    ),
    story.translation && h('p', { class: 'meta', lang: context.wording.lang }, context.wording.translated),
    story.leadImage &&
      figureMarkup('lead.caption', { ...story.leadImage, pictures: [story.leadImage.picture] }, context),
  );
}

/** The anchors that stand in a markup. */
function anchorsIn(markup: Markup, found = new Set<string>()): Set<string> {
  if (typeof markup === 'string') return found;
  if (markup.attributes.id) found.add(markup.attributes.id);
  for (const child of markup.children) anchorsIn(child, found);
  return found;
}

/** Writes who said what: each speaker with all that he or she said, each quotation a link to its place. */
function speakersMarkup(
  records: readonly QuoteRecord[],
  attribution: StoryAttribution,
  wording: Wording,
  anchors: ReadonlySet<string>,
  isTranslated: boolean,
): Markup | null {
  if (records.length === 0) return null;
  const rows = quotedSpeakers(records, attribution, wording).map(({ name, role, quotes }) => [
    h('dt', {}, h('strong', {}, name), role && `, ${role}`),
    quotes.map(({ quote, isUnsure }) =>
      h(
        'dd',
        {},
        anchors.has(quote.id) ? h('a', { href: `#${quote.id}` }, quote.text) : quote.text,
        quote.kind === 'indirect' && ` (${isTranslated ? wording.inTranslation : wording.indirect})`,
        isUnsure && ' (?)',
      ),
    ),
  ]);
  return h(
    'section',
    { class: 'voices', lang: wording.lang },
    h('h2', {}, wording.whoSaidWhat),
    h('dl', {}, rows),
  );
}

/** A story as one article, with its quotations marked and listed by speaker. */
export function storyMarkup(
  story: Story,
  attribution: StoryAttribution,
  wording: Wording,
  pictureSource: MarkupContext['pictureSource'],
): MarkupElement {
  const records = quoteRecords(story, attribution, wording);
  const context: MarkupContext = { highlights: lineHighlights(records), wording, pictureSource };
  const saysCutOff = story.blocks.some((block) => block.type === 'notice' && block.kind === 'cut-off');
  const article = h(
    'article',
    { lang: canonicalTag(story.lang), dir: story.dir },
    headMarkup(story, context),
    story.blocks.map((block) => blockMarkup(block, context)),
    story.isCutOff && !saysCutOff && h('aside', { class: 'notice' }, h('p', {}, wording.cutOff)),
  );
  const list = speakersMarkup(
    records,
    attribution,
    wording,
    anchorsIn(article),
    story.translation !== undefined,
  );
  return list ? { ...article, children: [...article.children, list] } : article;
}
