import { typesOf } from './json-ld.ts';
import type { LinkedData } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import type { TypeHint } from './types.ts';

const BY_TYPE: readonly [RegExp, TypeHint][] = [
  [/NewsArticle$|^Article$|BlogPosting$|^Report$/, 'article'],
  [/^LiveBlogPosting$/, 'live-blog'],
  [/^VideoObject$/, 'video'],
  [/^(?:ImageGallery|MediaGallery)$/, 'gallery'],
  [/^(?:CollectionPage|ItemList|SearchResultsPage)$/, 'collection'],
  [/^Product(?:Group)?$/, 'product'],
  [/^(?:DiscussionForumPosting|QAPage)$/, 'forum'],
];

/** Reads the kinds of page that the metadata name, each once. */
export function readTypes({ nodes }: LinkedData, tags: MetaTags): TypeHint[] {
  const hints = new Set<TypeHint>();
  for (const type of nodes.flatMap(typesOf)) {
    for (const [pattern, hint] of BY_TYPE) if (pattern.test(type)) hints.add(hint);
  }
  const ogType = firstOf(tags, ['og:type'])?.toLowerCase() ?? '';
  if (ogType.includes('article')) hints.add('article');
  if (ogType.startsWith('product')) hints.add('product');
  if (ogType.startsWith('video')) hints.add('video');
  return [...hints];
}
