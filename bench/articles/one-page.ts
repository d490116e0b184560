import type { Browser } from '@playwright/test';
import { type ArticleCorpus, type ArticleTruth, servedAt } from '../../learn/corpora/articles.ts';
import type { Block, Detection, RichText, Story } from '../../src/core/types.ts';
import { bundleModule } from '../browser/bundle.ts';
import { openTab } from '../browser/tab.ts';
import { clip } from '../report/table.ts';

const plain = (text: RichText): string => text.map((run) => run.text).join('');

function blockText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => plain(item.text)).join(' / ');
    case 'blockquote':
    case 'embed':
      return block.paragraphs.map(plain).join(' / ');
    case 'figure':
      return `${block.pictures.length} pictures, caption: ${block.caption ?? 'none'}, credit: ${block.credit ?? 'none'}`;
    case 'table':
      return block.rows.map((row) => row.map((cell) => plain(cell.text)).join(' | ')).join(' / ');
    case 'code':
    case 'timestamp':
      return block.text;
    default:
      return plain(block.text);
  }
}

function storyLines(story: Story): string[] {
  const removed = (before: string | null): string[] =>
    story.removals
      .filter((removal) => removal.before === before)
      .map((r) => `   x ${r.reason} [${r.decidedBy}] ${clip(r.text, 110)}\n       ${clip(r.path, 140)}`);
  return [
    ...story.blocks.flatMap((block) => [
      ...removed(block.id),
      `${block.id} ${block.type}: ${clip(blockText(block), 150)}`,
    ]),
    ...removed(null),
  ];
}

/** Shows one page: story, detection and every block, and between them what was removed, why, and what decided. */
export async function onePage(browser: Browser, corpus: ArticleCorpus, truth: ArticleTruth): Promise<string> {
  const agent = await bundleModule(`${import.meta.dirname}/../browser/agent.ts`, 'benchAgent');
  const tab = await openTab(browser);
  await tab.show(servedAt(truth), corpus.html(truth.id));
  await tab.page.evaluate(agent);
  const { story, detection } = (await tab.page.evaluate(
    `benchAgent.answers(document, ${JSON.stringify(servedAt(truth))})`,
  )) as { story: Story; detection: Detection };
  await tab.close();
  const { blocks: _, removals: __, ...fields } = story;
  const signals = detection.signals.map(({ name, weight }) => `${name} ${weight.toFixed(2)}`).join(', ');
  return [
    JSON.stringify(fields, null, 1),
    `article: ${detection.isArticle}, score ${detection.score.toFixed(3)}; ${signals}`,
    ...storyLines(story),
  ].join('\n');
}
