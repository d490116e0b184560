/** Runs inside the browser: the engine and its peers on one document. Bundled and injected by `measure-pages.ts`. */
import { detectArticle, extractStory } from '../../src/core/index.ts';
import { createScopeMatcher, findRules, parseSiteConfig } from '../../src/core/rules/index.ts';
import { storyLines } from '../../src/core/story-model/story-lines.ts';
import type { Detection, Story } from '../../src/core/types.ts';
import { readerable, runDefuddle, runReadability, saysArticle } from './peers.ts';
import type { OwnPrediction, PageResult, PageTask, RuledPrediction } from './prediction.ts';
import { hasStandfirst } from './standfirst.ts';

function attempt<T>(errors: string[], name: string, run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    errors.push(
      `${name}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 300) : String(error)}`,
    );
    return null;
  }
}

function summary(story: Story): OwnPrediction {
  const removals: Record<string, number> = {};
  for (const { reason } of story.removals) removals[reason] = (removals[reason] ?? 0) + 1;
  const { headline, alternativeHeadline, authors, datePublished } = story;
  const below = storyLines(story).filter(({ role }) => role !== 'headline');
  const lines = below.map(({ text }) => text);
  // The corpora give an article's text without its captions.
  const uncaptioned = below.filter(({ role, text }) => role !== 'caption' && text.trim() !== '');
  const text = uncaptioned.map((line) => line.text.replace(/\s*\n\s*/g, ' ')).join('\n');
  return { text, lines, headline, alternativeHeadline, authors, datePublished, removals };
}

/** The story under the site configs of the page. */
function ruled(document: Document, { url, siteFiles }: PageTask): RuledPrediction {
  const isInScope = createScopeMatcher(url);
  const rules = siteFiles
    .flatMap(({ file, text }) => parseSiteConfig(text, file, file).rules)
    .filter(({ scope }) => isInScope(scope));
  const found = findRules(document, rules, { now: () => performance.now() });
  const story = extractStory(document, url, { rules: found });
  return { ...summary(story), outcomes: story.rules ?? [] };
}

/** The engine reads the document itself; each peer gets a clone of its own. */
export function runPage(document: Document, task: PageTask): PageResult {
  const errors: string[] = [];
  const ask = <T>(wanted: boolean, name: string, run: () => T): T | null =>
    wanted ? attempt(errors, name, run) : null;
  const clone = (): Document => document.cloneNode(true) as Document;
  const detection = attempt(errors, 'detectArticle', () => detectArticle(document, task.url));
  return {
    id: task.id,
    story: ask(task.extract, 'extractStory', () => summary(extractStory(document, task.url))),
    isArticle: detection?.isArticle ?? false,
    score: detection?.score ?? 0,
    ruled: ask(task.siteFiles.length > 0, 'rules', () => ruled(document, task)),
    readability: ask(task.extract && task.peers, 'Readability', () => runReadability(clone())),
    defuddle: ask(task.extract && task.peers, 'Defuddle', () => runDefuddle(clone(), task.url)),
    readerable: task.peers && readerable(document),
    saysArticle: task.peers && saysArticle(document),
    hasStandfirst: task.truthLines !== null && hasStandfirst(document, task.truthLines),
    errors,
  };
}

/** Runs a task on markup without a tab of its own: quicker than `runPage`, and nearly the same. */
export function runMarkup(html: string, task: PageTask): PageResult {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // A page in a tab has scripting on, and with it the content of noscript is text.
  for (const element of parsed.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  return runPage(parsed, task);
}

/** The answers whole, for the close look at one page. */
export const answers = (document: Document, url: string): { story: Story; detection: Detection } => ({
  story: extractStory(document, url),
  detection: detectArticle(document, url),
});
