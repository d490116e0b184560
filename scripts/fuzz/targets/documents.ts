import fc from 'fast-check';
import { accountedTexts, pageTexts, removedTexts } from '../../../src/core/extract/page-text.fixture.ts';
import { detectArticle, extractStory, type Story } from '../../../src/core/index.ts';
import { attributeAnyStory } from '../../../src/core/quotes/every-language.ts';
import { storyLines } from '../../../src/core/story-model/story-lines.ts';
import { isAllowed } from '../allowed-address.ts';
import { ADDRESS, markupOf, parse } from '../dom.ts';
import { address, SENTENCES, text } from '../pieces.ts';
import { hold, holdPlain, target } from '../target.ts';

const TAGS =
  'p div article main section aside header footer nav h1 h2 h4 ul ol li table tr td th caption a b em span img picture form input button label blockquote cite figure figcaption time noscript svg math template iframe video audio pre code x-card slot br hr details summary dialog applet map object select option textarea title style script progress rp canvas amp-img mi mtext annotation-xml foreignObject text desc'.split(
    ' ',
  );
const NAMES =
  'class id href src srcset data-src alt datetime style name width height hidden role aria-hidden cite itemprop rel colspan dir lang'.split(
    ' ',
  );
const VALUES =
  'ad related share-bar byline author caption body firstChild getAttribute hidden true presentation none 0 -1 9999999999 1e9 rtl zz'.split(
    ' ',
  );

const attribute = fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), address, text));
const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    text.map((it) => it.replaceAll('<', '&lt;')),
    text,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.array(attribute, { maxLength: 3 }),
        fc.array(tie('markup'), { maxLength: 5 }),
      )
      .map(([tag, attributes, inner]) => {
        const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
        return `<${tag}${written}>${inner.join('')}</${tag}>`;
      }),
  ),
}));

const meta = fc
  .tuple(
    fc.constantFrom(
      'author',
      'og:title',
      'og:type',
      'og:image',
      'article:published_time',
      'og:site_name',
      'description',
    ),
    fc.oneof(text, address),
  )
  .map(([name, value]) => `<meta property="${name}" content="${escaped(value)}">`);

const page = fc
  .tuple(fc.array(meta, { maxLength: 4 }), fc.array(markup, { maxLength: 7 }))
  .map(
    ([head, body]) =>
      `<html><head>${head.join('')}</head><body><h1>Harbour tunnel reopens</h1>${body.join('')}</body></html>`,
  );

/** Every address in a story, wherever it stands. */
function addressesIn(story: Story): string[] {
  const found: string[] = [];
  JSON.stringify(story, (key, value) => {
    if ((key === 'href' || key === 'src' || key === 'url') && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

function holdStory(story: Story, document: Document): void {
  holdPlain(story);
  for (const it of addressesIn(story)) hold(isAllowed(it), `the address ${it} may be followed`);
  const accounted = [...accountedTexts(story), ...removedTexts(story)].join('\n');
  for (const it of pageTexts(document))
    hold(accounted.includes(it), `“${it}” is in the story or in the ledger`);
}

function holdAttribution(story: Story): void {
  const lines = new Map(storyLines(story).map((line) => [line.id, line.text]));
  const attribution = attributeAnyStory(story);
  holdPlain(attribution);
  const speakers = new Set(attribution.speakers.map(({ id }) => id));
  for (const { spans, speakerId } of attribution.quotes) {
    hold(speakerId === null || speakers.has(speakerId), 'a quotation’s speaker is among the speakers');
    for (const { line, start, end } of spans) {
      const length = lines.get(line)?.length ?? -1;
      hold(
        start >= 0 && start < end && end <= length,
        `a span lies in its line: ${start}–${end} of ${length}`,
      );
    }
  }
}

/** A document: read without a change to it, all of its text in the story or in the ledger. */
export const documents = target(
  'documents',
  page,
  (source) => {
    const document = parse(source);
    const before = markupOf(document);
    const { score } = detectArticle(document, ADDRESS);
    hold(score >= 0 && score <= 1, 'the score is a probability');
    holdStory(extractStory(document, ADDRESS, { lists: true }), document);
    const story = extractStory(document, ADDRESS);
    holdStory(story, document);
    hold(markupOf(document) === before, 'the page is as it was');
    holdAttribution(story);
  },
  {
    paragraphs: (size) => {
      const document = parse(
        `<article><h1>T</h1>${`<p>${SENTENCES.join(' ')}</p>`.repeat(size / 400)}</article>`,
      );
      return () => extractStory(document, ADDRESS);
    },
    'one long line': (size) => {
      const document = parse(`<article><h1>T</h1><p>${SENTENCES[0]?.repeat(size / 100)}</p></article>`);
      return () => extractStory(document, ADDRESS);
    },
  },
);
