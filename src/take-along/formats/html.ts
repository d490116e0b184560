import { safePicture } from '../../core/addresses/safe-address.ts';
import type { Story, StoryAttribution } from '../../core/index.ts';
import { canonicalTag } from '../language-tag.ts';
import { h } from '../markup/element.ts';
import { serialize } from '../markup/serialize.ts';
import { storyMarkup } from '../markup/story-markup.ts';
import type { PictureFile } from '../picture-file.ts';
import { dataAddress } from '../picture-file.ts';
import { storyHead } from '../story-head.ts';
import type { Wording } from '../wording.ts';
import { STYLE } from './style.ts';

/** The saved page's content security policy: its own style and pictures, and nothing else. */
const POLICY = "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'";

/**
 * A story as a page of its own: HTML without scripts that needs nothing but, where they could not be read, the pictures
 * at their own addresses.
 * @param pictures what could be read, by address
 */
export function storyHtml(
  story: Story,
  attribution: StoryAttribution,
  wording: Wording,
  pictures: ReadonlyMap<string, PictureFile> = new Map(),
): string {
  const { headline, alternativeHeadline, byline, address } = storyHead(story, wording);
  const page = h(
    'html',
    { lang: canonicalTag(story.lang) ?? '', dir: story.dir },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      byline && h('meta', { name: 'author', content: story.authors.join(', ') }),
      h('title', {}, headline),
      alternativeHeadline && h('meta', { name: 'dcterms.alternative', content: alternativeHeadline }),
      address?.startsWith('http') && h('link', { rel: 'canonical', href: address }),
      h('style', {}, STYLE),
    ),
    h(
      'body',
      {},
      storyMarkup(story, attribution, wording, ({ src }) => {
        const file = pictures.get(src);
        return file ? dataAddress(file) : safePicture(src);
      }),
    ),
  );
  return `<!doctype html>\n${serialize(page, 'html')}\n`;
}

/** A story as a fragment for the clipboard. */
export function storyFragment(story: Story, attribution: StoryAttribution, wording: Wording): string {
  return serialize(
    storyMarkup(story, attribution, wording, ({ src }) => safePicture(src)),
    'html',
  );
}
