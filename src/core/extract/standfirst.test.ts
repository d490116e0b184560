// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { blockOf, draftOf, prose } from '../removal/draft/draft.fixture.ts';
import type { RemovalReason, Story } from '../types.ts';
import { extractStory } from './extract-story.ts';
import { bodyLines } from './news-page.fixture.ts';
import { takeStandfirst } from './standfirst.ts';

const HEADLINE = 'Old lighthouse of Brenmore shines again';
const SUMMARY = 'For nine winters the lamp was dark. Now three keepers climb the stairs every night.';
const BODY = [
  'The lamp of the lighthouse at Brenmore was lit on Friday evening for the first time in nine years, and half of the village stood on the pier to see it.',
  'Three keepers, all of them volunteers, had cleaned the lenses over the summer and replaced forty of the steps that the salt had eaten away.',
  'The harbour office pays for the oil, the keepers said, and the rest comes from visitors who want to see the bay from the gallery at dusk.',
  'Ships on the outer route had asked for the light again after two of them had come too close to the reef in the fog of last October.',
  'The next lighthouse to be saved stands on the other side of the bay, but its door has been walled up and nobody has found the plans.',
];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');

function read(top: string, head = '', body = paragraphs): Story {
  const html = `<html lang="en"><head><title>${HEADLINE}</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul></nav>
    <main><article>${top}<div class="text">${body}</div></article></main></body></html>`;
  return extractStory(new DOMParser().parseFromString(html, 'text/html'), 'https://paper.example/coast/lamp');
}
const description = (text: string): string => `<meta name="description" content="${text}">`;

describe('the standfirst is', () => {
  test('a sentence right below the headline, without a name', () => {
    const story = read(`<div><h1>${HEADLINE}</h1></div><div class="c7">${SUMMARY}</div>`);
    expect(bodyLines(story)).toEqual([SUMMARY, ...BODY]);
  });

  test('what the metadata say, after the name of a place', () => {
    const story = read(
      `<h1>${HEADLINE}</h1><div class="x1"><b>Brenmore.</b> ${SUMMARY}</div>`,
      description(SUMMARY),
    );
    expect(story.standfirst).toBe(`Brenmore. ${SUMMARY}`);
  });

  test('below a second version of the headline, not that version', () => {
    const story = read(
      `<nav><h1>${HEADLINE}</h1></nav><h2>Bay at night: Old lighthouse of Brenmore now shines again</h2><p class="dek">${SUMMARY}</p>`,
    );
    expect(story.standfirst).toBe(SUMMARY);
  });
});

describe('no standfirst is', () => {
  test('the first paragraph of the body, though it is the description too', () => {
    const story = read(`<h1>${HEADLINE}</h1>`, description(BODY[0] ?? ''));
    expect(story.standfirst).toBeNull();
    expect(bodyLines(story)).toEqual(BODY);
  });

  test('a caption in the lead picture', () => {
    const story = read(
      `<h1>${HEADLINE}</h1><figure class="lead"><img src="https://paper.example/1.jpg" alt=""><p>The lamp of Brenmore on its first night, seen from the pier.</p></figure>`,
    );
    expect(story.standfirst).toBeNull();
  });

  test.each([
    [
      'a notice for subscribers',
      '<div class="paywall"><p class="intro">Already a subscriber? Log in to read on.</p></div>',
    ],
    ['a byline', '<p class="subtitle">Ida Holm | May 22, 2025 | 18:04</p>'],
    ['an author', '<p class="intro">Ida Holm is a writer who lives on the coast with two cats.</p>'],
  ])('%s, whatever its box is called', (_, line) => {
    const story = read(`<h1>${HEADLINE}</h1>${line}`, '<meta name="author" content="Ida Holm">');
    expect(story.standfirst).toBeNull();
  });

  test('repeated in the body', () => {
    const story = read(`<h1>${HEADLINE}</h1><p class="lead">${SUMMARY}</p>`, description(SUMMARY));
    expect(story.standfirst).toBe(SUMMARY);
    expect(bodyLines(story).filter((line) => line === SUMMARY)).toHaveLength(1);
  });
});

describe('right below the headline', () => {
  const line = 'After two hundred and ten years the wheel at Osterby has too little water to turn.';
  const header = `<h1>Osterby mill stops</h1><div>${line}</div>`;

  /** Returns the standfirst that is found where sorting has taken the line away for a reason, or null. */
  function standfirstOf(top: string, reason: RemovalReason): string | null {
    const draft = draftOf(`<article>${top}<div class="s">${prose()}</div></article>`);
    draft.remove(blockOf(draft, line), reason, 'under test');
    return takeStandfirst(draft)?.text ?? null;
  }

  test.each<RemovalReason>(['outside', 'navigation'])('a sentence taken away as %s is one', (reason) => {
    expect(standfirstOf(`<div>${header}</div>`, reason)).toBe(line);
  });

  test.each<RemovalReason>(['newsletter', 'advertisement', 'author-bio', 'paywall'])(
    'a line that is %s is none',
    (reason) => {
      expect(standfirstOf(`<div>${header}</div>`, reason)).toBeNull();
    },
  );

  test('nor is one taken for navigation in a box with more of the page', () => {
    const links = '<p><a href="/valley">Valley</a></p>'.repeat(20);
    expect(standfirstOf(`<div>${header}${links}</div>`, 'navigation')).toBeNull();
  });
});
