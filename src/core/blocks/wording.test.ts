import { expect, it } from 'vitest';
import type { PageBlock } from './page.ts';
import { textStats } from './text-stats.ts';
import { wordingOf } from './wording.ts';

const match = (text: string) => wordingOf({ text, stats: textStats(text) } as PageBlock).match;

it.each([
  ['Read more: the weir', 'related', 0.5],
  ['READ MORE', 'related', 1],
  ['Subscribe to continue reading', 'paywall', 0.6],
  ['Subscribe', 'newsletter', 1],
  ['12 comments', 'comments', 1],
  ['3 min read', 'meta', 1],
  ['İlgili haberler', 'related', 1],
  ['À lire aussi', 'related', 1],
  ['関連記事一覧', 'related', 0.6],
  ['ข่าวที่เกี่ยวข้อง', 'related', 1],
  ['댓글 3', 'comments', 0.4],
])('%s announces %s', (text, reason, cover) => {
  expect(match(text)?.reason).toBe(reason);
  expect(match(text)?.cover).toBeGreaterThanOrEqual(cover);
});

it.each(['The mill has stopped', '', '12', 'moreover', 'المطحنة', '水車'])('%s announces nothing', (text) => {
  expect(match(text)).toBeNull();
});
