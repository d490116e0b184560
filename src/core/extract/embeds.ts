import type { PageBlock } from '../blocks/page.ts';
import { linkUrl, pictureUrl } from '../blocks/urls.ts';
import type { EmbedBlock } from '../types.ts';
import type { Unnumbered } from './unnumbered.ts';

/** Makes a film or a recording a story block, with poster and link; null where it has no address. */
export function makeRecording(block: PageBlock, base: string): Unnumbered<EmbedBlock> | null {
  const { element } = block;
  if (!element) return null;
  const kind = /audio/.test(element.localName) ? 'audio' : 'video';
  const sources = [element, ...[...element.getElementsByTagName('source')].slice(0, 4)].flatMap((at) =>
    ['src', 'data-src'].map((name) => linkUrl(at.getAttribute(name), base)),
  );
  const url = sources.find((source) => source !== null);
  if (!url) return null;
  const posterUrl = pictureUrl(element.getAttribute('poster'), base);
  return {
    type: 'embed',
    kind,
    paragraphs: [],
    author: null,
    url,
    poster: posterUrl ? { src: posterUrl, alt: '' } : null,
  };
}

/** Names before a handle: "A post shared by Ada Stone (@ada)". */
const NAMED = /((?:\p{Lu}[\p{L}\p{M}.'’-]{0,40} ){1,5})\(@/u;

/**
 * Reads author and address of an embedded post from its last line ("— Name (@handle) date"). Returns the same
 * post with them filled in.
 */
export function signPost<T extends Unnumbered<EmbedBlock>>(post: T): T {
  const last = post.paragraphs.at(-1) ?? [];
  const line = last.map((run) => run.text).join('');
  const signature = /(?:^|\s)[—–]\s*([^—–()]{2,80}?)\s*(?:\(@[^)]*\)|$)/.exec(line) ?? NAMED.exec(line);
  if (signature?.[1]) post.author = signature[1].trim();
  const link = last.findLast((run) => run.href?.startsWith('http'))?.href;
  if (link) post.url = link;
  return post;
}
