// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockOf, draftOf, prose, storyDraft } from './draft/draft.fixture.ts';
import { sortOut } from './pipeline.ts';
import { advertisement } from './reasons/advertisement.ts';
import { authorBio } from './reasons/author-bio.ts';
import { comments } from './reasons/comments.ts';
import { consent } from './reasons/consent.ts';
import { headedBy, namedBox, worded } from './reasons/evidence.ts';
import { hidden } from './reasons/hidden.ts';
import { legal } from './reasons/legal.ts';
import { liveBlogControls } from './reasons/live-blog-controls.ts';
import { mediaPlayer } from './reasons/media-player.ts';
import { metaLine } from './reasons/meta-line.ts';
import { navigation } from './reasons/navigation.ts';
import { newsletter } from './reasons/newsletter.ts';
import { outside } from './reasons/outside.ts';
import { paywall } from './reasons/paywall.ts';
import type { Reason } from './reasons/reason.ts';
import { related } from './reasons/related.ts';
import { share } from './reasons/share.ts';
import { tags } from './reasons/tags.ts';

/**
 * Each reason with a class name and a line of words that give it away. The class stands around other words,
 * and the words stand in a box without a name.
 */
const KNOWN: [string, Reason, string, string][] = [
  ['advertisement', advertisement, 'ad-slot', 'Sponsored content'],
  ['author-bio', authorBio, 'author-bio', 'About the author'],
  ['comments', comments, 'comments-list', 'Leave a comment'],
  ['consent', consent, 'cookie-banner', 'We use cookies'],
  ['legal', legal, 'copyright', 'All rights reserved'],
  ['live-blog-controls', liveBlogControls, 'liveblog', 'Newest first'],
  ['media-player', mediaPlayer, 'video-player', 'Play video'],
  ['meta-line', metaLine, 'byline', 'Last updated on Monday'],
  ['navigation', navigation, 'breadcrumb', 'Back to top'],
  ['newsletter', newsletter, 'newsletter-box', 'Sign up for more'],
  ['paywall', paywall, 'paywall', 'Already a subscriber?'],
  ['related', related, 'related-stories', 'Read more'],
  ['share', share, 'share-bar', 'Copy link'],
  ['tags', tags, 'article-tags', 'Topics: mills'],
];

describe.each(KNOWN)('%s', (reason, known, name, words) => {
  it('knows its boxes by name and its lines by their words, and nothing else', () => {
    const draft = storyDraft(
      `<div class="${name}"><p>Sixteen geese</p></div><p>${words}</p><p>Nine geese</p>`,
    );
    expect(known.reason).toBe(reason);
    const trait = known.trait ?? 0;
    expect(namedBox(blockOf(draft, 'Sixteen geese'), draft, trait)).toContain(name);
    expect(namedBox(blockOf(draft, 'Nine geese'), draft, trait)).toBeNull();
    if (!known.phrase) throw new Error('a reason without words');
    expect(worded(blockOf(draft, words), known.phrase)).toContain(words.slice(0, 10));
    expect(worded(blockOf(draft, 'Nine geese'), known.phrase)).toBeNull();
  });
});

describe('evidence', () => {
  it('takes no box that holds the story for furniture, whatever it is called', () => {
    const draft = draftOf(`<div class="related"><h1>Osterby mill stops</h1>${prose()}</div>`);
    const story = storyDraft('<p class="related">Sixteen geese</p>');
    expect(namedBox(blockOf(story, 'Sixteen geese'), story, related.trait ?? 0)).toContain('related');
    expect(namedBox(blockOf(draft, 'The mill at Osterby'), draft, related.trait ?? 0)).toBeNull();
  });

  it('takes no box with the most of a page’s text for furniture, however little of it is prose', () => {
    const cells = Array.from({ length: 90 }, (_, n) => `<td>Osterby ${n} sacks</td>`).join('');
    const table = `<table><tr>${cells}</tr></table>`;
    const draft = draftOf(`<div class="post tag-mills"><p>Ground by day</p>${table}</div>${prose()}`);
    expect(namedBox(blockOf(draft, 'Ground by day'), draft, tags.trait ?? 0)).toBeNull();
  });

  it('lets no name of a paywall take away what looks like the story', () => {
    const draft = storyDraft(
      '<div class="paywall"><p>The wheel will stand in the hall of the museum.</p></div>',
    );
    const held = blockOf(draft, 'The wheel will stand');
    draft.odds[held.index] = 1;
    sortOut(draft);
    expect(draft.isKept(held)).toBe(true);
  });

  it('lets nothing above the headline announce what stands below it', () => {
    const draft = draftOf(
      `<header><a href="/s">Subscribe</a></header><h1>Osterby mill stops</h1><p>Ada Holm</p>${prose()}`,
    );
    expect(headedBy(blockOf(draft, 'Ada Holm'), draft, 'newsletter')).toBeNull();
    const below = draftOf(`<h1>Osterby mill stops</h1><a href="/s">Subscribe</a><p>Ada Holm</p>${prose()}`);
    expect(headedBy(blockOf(below, 'Ada Holm'), below, 'newsletter')).toBe('heading "Subscribe"');
  });

  it('lets a heading announce what stands in its box, and headlines below it', () => {
    const draft = storyDraft(
      '',
      '<section><h3>Most read</h3><p>Sixteen geese</p></section><p>Nine geese</p>',
    );
    expect(headedBy(blockOf(draft, 'Sixteen geese'), draft, 'related')).toBe('heading "Most read"');
    expect(headedBy(blockOf(draft, 'Nine geese'), draft, 'related')).toBe('heading "Most read"');
    expect(headedBy(blockOf(draft, 'Nine geese'), draft, 'comments')).toBeNull();
    expect(headedBy(blockOf(draft, 'A turbine'), draft, 'related')).toBeNull();
  });

  it('names an element where no word does', () => {
    const draft = storyDraft('', '<nav><p>Sixteen geese</p></nav>');
    expect(namedBox(blockOf(draft, 'Sixteen geese'), draft, navigation.trait ?? 0)).toBe('element <nav>');
  });
});

describe('certain evidence', () => {
  const certain = (known: Reason, markup: string, text: string) => {
    const draft = storyDraft(markup);
    return known.certain?.(blockOf(draft, text), draft) ?? null;
  };

  it.each([
    [advertisement, '<p>Advertisement</p>', 'Advertisement', true],
    [
      advertisement,
      '<p>Advertisement rules were broken by the mill, the council says.</p>',
      'Advertisement',
      false,
    ],
    [hidden, '<p class="sr-only">Opens in a window</p>', 'Opens', true],
    [hidden, '<p>Opens in a window</p>', 'Opens', false],
    [related, '<p>Read more: <a href="/1">The weir that divides a village</a></p>', 'Read more', true],
    [related, '<p>Read more books, says the miller, who has read them all.</p>', 'Read more', false],
    [related, '<p>Read also <a href="/1">The weir that divides a village</a></p>', 'Read also', true],
    [related, '<p>Read also: the weir that divides a village</p>', 'Read also', true],
    [related, '<h3>Read also: <a href="/1">The weir that divides a village</a></h3>', 'Read also', true],
    [
      related,
      '<p>Read also <a href="/1">the plan</a> of the weir, it said, and the ledger</p>',
      'Read also',
      false,
    ],
    [metaLine, '<p>Photo: Ada Stone / Valley Press</p>', 'Photo', true],
    [
      metaLine,
      '<p>Photo: that was what the miller asked for.</p><p>Photos of the wheel hang there</p>',
      'Photos of',
      false,
    ],
    [metaLine, '<p>* * *</p>', '* * *', true],
    [metaLine, '<p>Nine</p>', 'Nine', false],
    [metaLine, '<p>Ida Holm ida.holm@paper.example</p>', 'Ida Holm', true],
    [
      metaLine,
      '<p>Write to ida.holm@paper.example if you have seen the geese. She answers.</p>',
      'Write to',
      false,
    ],
  ])('%o of %s', (known, markup, text, expected) => {
    expect(certain(known, markup, text) !== null).toBe(expected);
  });
});

describe('likely evidence', () => {
  it('calls a link as long as a headline related, but no menu', () => {
    const line = '<a href="/1">The weir that divides a village</a>';
    const draft = storyDraft('', `<p>${line}</p><nav><p>${line.replace('weir', 'dam')}</p></nav>`);
    expect(related.likely?.(blockOf(draft, 'The weir'), draft)).toBe('a link as long as a headline');
    expect(related.likely?.(blockOf(draft, 'The dam'), draft)).toBeNull();
  });

  it('says of hidden text that it is hidden', () => {
    const draft = storyDraft('<div hidden><p>Sixteen geese</p></div>');
    expect(hidden.likely?.(blockOf(draft, 'Sixteen geese'), draft)).toBe('hidden on the page');
    expect(hidden.likely?.(blockOf(draft, 'A turbine'), draft)).toBeNull();
  });

  it('tells what stands beside the story from what stands amid it', () => {
    const draft = storyDraft('<p>Nine geese</p>', '<p>Sixteen geese</p>');
    expect(outside.likely?.(blockOf(draft, 'Nine geese'), draft)).toBe('unlike the story around it');
    expect(outside.likely?.(blockOf(draft, 'Sixteen geese'), draft)).toBe('outside of the story');
  });
});

it.each([
  ['<h3>Mia Holm</h3>', 'Mia Holm', true],
  ['<p><strong>Mia Holm and Jon Berg</strong></p>', 'Mia Holm and', true],
  ['<p>Mia Holm was on board.</p>', 'Mia Holm was', false],
  ['<p>Jon Berg, captain</p>', 'Jon Berg, captain', false],
])('takes a line that holds the names of the authors alone for a meta line: %s', (line, start, expected) => {
  const authors = ['Mia Holm', 'Jon Berg'].map((name) => `<meta name="author" content="${name}">`).join('');
  const draft = draftOf(`${authors}<article><h1>The ferry sails again</h1>${prose()}${line}</article>`);
  expect(metaLine.certain?.(blockOf(draft, start), draft)).toBe(expected ? 'the names of the authors' : null);
});

it('takes the day of publication for a meta line between the headline and the story, and nowhere else', () => {
  const date = '<time datetime="2025-03-07T08:00:00Z">7 March 2025</time>';
  const published = '<meta property="article:published_time" content="2025-03-07T08:00:00Z">';
  const above = draftOf(`${published}<article><h1>Osterby mill stops</h1>${date}${prose()}</article>`);
  const below = draftOf(`${published}<article><h1>Osterby mill stops</h1>${prose()}${date}</article>`);
  expect(metaLine.certain?.(blockOf(above, '7 March'), above)).toBe('the day of publication');
  expect(metaLine.certain?.(blockOf(below, '7 March'), below)).toBeNull();
});
