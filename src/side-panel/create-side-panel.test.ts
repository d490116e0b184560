import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Detection } from '../core/index.ts';
import type { PageNews, ReadResult } from '../messaging/protocol.ts';
import { sampleAttribution, sampleStory } from '../reader/sample-story.fixture.ts';
import type { ReadTab } from '../tab-story/tab-types.ts';
import { createSidePanel, type PanelBrowser } from './create-side-panel.ts';

const detection: Detection = { isArticle: true, score: 1, signals: [] };
const STORY: ReadResult = { status: 'story', story: sampleStory, detection };
const OTHER: ReadResult = {
  status: 'story',
  story: { ...sampleStory, headline: 'Another story' },
  detection,
};
const NO_ARTICLE: ReadResult = { status: 'not-article', detection };
const PAPER: ReadTab = { id: 7, url: 'https://paper.example/', isLoading: false, isPrivate: false };

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

/** A side panel beside a tab whose page gives one answer after the other, the last one for good. */
async function beside(tab: ReadTab, ...answers: (ReadResult | Error)[]) {
  let reads = 0;
  let followers: { onNews(news: PageNews): void; onGone(): void } | undefined;
  const loading: (() => void)[] = [];
  let hasLoaded = false;
  const readStory = vi.fn(async () => {
    const answer = answers[Math.min(reads++, answers.length - 1)];
    if (answer instanceof Error || !answer) throw answer;
    return answer;
  });
  const browser: PanelBrowser = {
    activeTab: async () => tab,
    readStory,
    restOfStory: async () => [],
    prepareQuotations: async () => undefined,
    findBeginning: async () => null,
    findQuotations: async () => sampleAttribution,
    painted: async () => undefined,
    onceLoaded(_tabId, callback) {
      loading.push(callback);
      return () => undefined;
    },
    async followPage(_tabId, by) {
      await vi.waitFor(() => expect(reads).toBeGreaterThan(0));
      if (!hasLoaded && answers[Math.min(reads, answers.length) - 1] instanceof Error)
        throw new Error('shut');
      followers = by;
      return () => undefined;
    },
  };
  const shown: string[] = [];
  const show = vi.fn((model: Parameters<Parameters<typeof createSidePanel>[1]>[0]) => {
    model.follow(({ result }) => {
      const now =
        result.status === 'story'
          ? `story: ${result.story.headline}`
          : result.status === 'closed'
            ? `closed: ${result.page}`
            : result.status;
      if (shown.at(-1) !== now) shown.push(now);
    });
  });
  const panel = createSidePanel(browser, show);
  await panel.readTab();
  await new Promise((done) => setTimeout(done, 60));
  return {
    panel,
    readStory,
    now: () => shown.at(-1),
    shown,
    tell: (news: PageNews) => followers?.onNews(news),
    leave: () => followers?.onGone(),
    load() {
      hasLoaded = true;
      for (const callback of loading.splice(0)) callback();
    },
    isFollowed: () => followers !== undefined,
  };
}
const HEADLINE = `story: ${sampleStory.headline}`;

it('shows the story of the tab, and leaves it alone while the page goes on building itself', async () => {
  const { now, tell, readStory } = await beside(PAPER, STORY, OTHER);
  expect(now()).toBe(HEADLINE);
  tell('rendered');
  expect(readStory).toHaveBeenCalledTimes(1);
});

it('shows the story that comes late into a page', async () => {
  const { now, tell } = await beside(PAPER, NO_ARTICLE, STORY);
  expect(now()).toBe('not-article');
  tell('rendered');
  await vi.waitFor(() => expect(now()).toBe(HEADLINE));
});

it('keeps the story until another one stands in a page that has changed its address', async () => {
  const { now, shown, tell, readStory } = await beside(PAPER, STORY, STORY, OTHER);
  tell('moved');
  tell('rendered');
  await vi.waitFor(() => expect(readStory).toHaveBeenCalledTimes(2));
  expect(now()).toBe(HEADLINE);
  tell('rendered');
  await vi.waitFor(() => expect(now()).toBe('story: Another story'));
  tell('rendered');
  expect(readStory).toHaveBeenCalledTimes(3);
  expect(shown.filter((it) => it === HEADLINE)).toHaveLength(1);
});

it('reads the page that comes when one has gone', async () => {
  const { now, leave } = await beside(PAPER, STORY, OTHER);
  leave();
  await vi.waitFor(() => expect(now()).toBe('story: Another story'));
});

it('says that a press is needed, and reads after it', async () => {
  const refusal = new Error('Cannot access contents of the page.');
  const unknown = { ...PAPER, url: undefined };
  const { now, panel, isFollowed } = await beside(unknown, refusal, STORY);
  expect(now()).toBe('press-needed');
  expect(isFollowed()).toBe(false);
  await panel.notePress(8);
  expect(now()).toBe('press-needed');
  await panel.notePress(7);
  expect(now()).toBe(HEADLINE);
  await vi.waitFor(() => expect(isFollowed()).toBe(true));
});

it('says that a page is the browser’s own where the browser says so, or where a press did not help', async () => {
  const unknown = { ...PAPER, url: undefined };
  const known = await beside(unknown, new Error('Cannot access a chrome:// URL'));
  expect(known.now()).toBe('closed: browser');
  const told = await beside(unknown, new Error('Missing host permission for the tab'));
  expect(told.now()).toBe('press-needed');
  await told.panel.notePress(7);
  expect(told.now()).toBe('closed: browser');
});

it('reads a page anew that loads, where it could not be followed', async () => {
  const { now, panel, readStory } = await beside({ ...PAPER, url: undefined }, new Error('no'), STORY);
  await panel.noteLoading();
  expect(now()).toBe(HEADLINE);
  await panel.noteLoading();
  expect(readStory).toHaveBeenCalledTimes(2);
});

it('follows what comes in the place of a page that left before it could be followed', async () => {
  const { now, load, isFollowed, readStory } = await beside(
    { ...PAPER, isLoading: true },
    new Error('gone'),
    STORY,
  );
  expect(isFollowed()).toBe(false);
  load();
  await vi.waitFor(() => expect(isFollowed()).toBe(true));
  expect(now()).toBe(HEADLINE);
  expect(readStory).toHaveBeenCalledTimes(2);
});
