import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detection, StoryAttribution } from '../core/index.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import { sampleAttribution, sampleStory } from '../reader/sample-story.fixture.ts';
import { createTabModel } from './tab-model.ts';
import type { ReadTab, TabBrowser, TabState } from './tab-types.ts';

const detection: Detection = { isArticle: true, score: 1, signals: [] };
const STORY: ReadResult = { status: 'story', story: sampleStory, detection };
const NO_ARTICLE: ReadResult = { status: 'not-article', detection: { ...detection, isArticle: false } };
const TAB: ReadTab = {
  id: 7,
  url: 'https://www.sandby-courier.example/',
  isLoading: false,
  isPrivate: false,
};

function setUp(overrides: Partial<TabBrowser> = {}, tab: ReadTab | null = TAB) {
  const states: TabState[] = [];
  const loaded: (() => void)[] = [];
  const browser: TabBrowser = {
    activeTab: async () => tab,
    readStory: async () => STORY,
    restOfStory: async () => [],
    prepareQuotations: async () => undefined,
    findBeginning: async () => null,
    findQuotations: async () => sampleAttribution,
    painted: async () => undefined,
    onceLoaded: (_, callback) => {
      loaded.push(callback);
      return () => undefined;
    },
    ...overrides,
  };
  const model = createTabModel(browser);
  model.follow((state) => states.push(state));
  const shown = () => states.at(-1)?.result;
  return { model, states, loaded, shown };
}

const refuse = async () => {
  throw new Error('Cannot access contents of the page');
};

describe('the story of a tab', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows the story first, then who said what', async () => {
    const { model, states } = setUp();
    await model.start();
    const seen = states.map(({ result, attribution }) => [result.status, attribution !== null]);
    expect(seen).toEqual([
      ['reading', false],
      ['reading', false],
      ['story', false],
      ['story', true],
    ]);
    expect(states.at(-1)).toMatchObject({ tabId: 7, attribution: sampleAttribution });
  });

  it('says that a page which does not answer is busy, and shows its story when it does', async () => {
    vi.useFakeTimers();
    let answer: (result: ReadResult) => void = () => undefined;
    const { model, shown } = setUp({
      readStory: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const reading = model.start();
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown()).toEqual({ status: 'loading' });
    answer(STORY);
    await reading;
    expect(shown()?.status).toBe('story');
    vi.useRealTimers();
  });

  it('asks the page that has come where the one that was asked left without an answer', async () => {
    vi.useFakeTimers();
    let asked = 0;
    const { model, loaded, shown } = setUp({
      readStory: () => (asked++ === 0 ? new Promise(() => undefined) : Promise.resolve(STORY)),
    });
    model.start();
    await vi.advanceTimersByTimeAsync(1000);
    loaded[0]?.();
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown()?.status).toBe('story');
    expect(asked).toBe(2);
    vi.useRealTimers();
  });

  it('waits for the paint before it looks for quotes, and loads meanwhile what it needs', async () => {
    const order: string[] = [];
    const { model } = setUp({
      async painted(what) {
        if (what === 'story') await vi.waitFor(() => expect(order).toContain('prepared'));
        order.push('painted');
      },
      prepareQuotations: async () => void order.push('prepared'),
      findQuotations: async () => {
        order.push('quotes');
        return sampleAttribution;
      },
    });
    await model.start();
    expect(order).toEqual(['prepared', 'painted', 'quotes', 'painted']);
  });

  it('shows what is found in the beginning of a long story before the rest is searched', async () => {
    const order: string[] = [];
    const { model } = setUp({
      painted: async (what) => void order.push(`painted ${what}`),
      async findBeginning() {
        order.push('beginning');
        return { ...sampleAttribution, searched: [] };
      },
      async findQuotations() {
        order.push('all');
        return sampleAttribution;
      },
    });
    await model.start();
    expect(order).toEqual(['painted story', 'beginning', 'painted quotes', 'all', 'painted quotes']);
  });

  it('keeps the story where the quotes cannot be found', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { model, states } = setUp({ findQuotations: refuse as () => Promise<StoryAttribution> });
    await model.start();
    expect(states.at(-1)).toMatchObject({
      result: { status: 'story' },
      attribution: { quotes: [], speakers: [] },
    });
  });

  it('shows the beginning of a long story, then all of it', async () => {
    const more = sampleStory.blocks.map((block) => ({ ...block, id: `x${block.id}` }));
    const { model, states } = setUp({
      readStory: async () => ({ ...STORY, hasRest: true }) as ReadResult,
      restOfStory: async () => [{ blocks: more, removals: [] }],
    });
    await model.start();
    const stories = states.flatMap(({ result }) => (result.status === 'story' ? [result] : []));
    expect(stories[0]).toMatchObject({ rest: 'coming', story: sampleStory });
    expect(stories.at(-1)?.story.blocks).toEqual([...sampleStory.blocks, ...more]);
    expect(stories.at(-1)?.rest).toBeUndefined();
  });

  it('says that the rest of a long story did not come', async () => {
    const { model, shown } = setUp({
      readStory: async () => ({ ...STORY, hasRest: true }) as ReadResult,
      restOfStory: refuse as () => Promise<never>,
    });
    await model.start();
    expect(shown()).toEqual({ status: 'story', story: sampleStory, rest: 'lost' });
  });

  it('reads only what is selected, and the whole story again', async () => {
    const readStory = vi.fn(async (_tab: number, _anyway: boolean, _from: number, selected: boolean) =>
      selected ? ({ status: 'no-selection', missing: 'empty' } as ReadResult) : STORY,
    );
    const { model, shown } = setUp({ readStory });
    await model.start();
    await model.readSelection();
    expect(readStory).toHaveBeenLastCalledWith(7, false, 0, true);
    expect(shown()).toMatchObject({ status: 'no-selection', missing: 'empty' });
    await model.readWhole();
    expect(readStory).toHaveBeenLastCalledWith(7, false, 0, false);
    expect(shown()).toMatchObject({ status: 'story' });
  });

  it('reads on where the reading of a page stopped', async () => {
    const readStory = vi.fn(async (_tab: number, _anyway: boolean, from: number): Promise<ReadResult> => {
      const unread = from === 0 ? { unread: { from: 9, words: 5 } } : {};
      return { status: 'story', story: { ...sampleStory, ...unread }, detection };
    });
    const { model, shown } = setUp({ readStory });
    await model.start();
    await model.readOn();
    expect(readStory).toHaveBeenLastCalledWith(7, true, 9, false);
    expect(shown()).toMatchObject({ status: 'story' });
    expect(shown()).not.toHaveProperty('story.unread');
    expect(shown()).toHaveProperty('story.blocks.length', 2 * sampleStory.blocks.length);
  });

  it('does not touch a closed page', async () => {
    const readStory = vi.fn(async () => STORY);
    const { model, shown } = setUp({ readStory }, { ...TAB, url: 'chrome://settings' });
    await model.start();
    expect(shown()).toEqual({ status: 'closed', page: 'browser' });
    expect(readStory).not.toHaveBeenCalled();
  });

  it.each([
    ['https://example.com/', { status: 'failed' }],
    ['https://example.com/report.pdf', { status: 'closed', page: 'pdf' }],
    ['file:///home/a.html', { status: 'closed', page: 'file' }],
    [undefined, { status: 'closed', page: 'browser' }],
  ])('explains why %s lets nobody in', async (url, expected) => {
    const { model, shown } = setUp({ readStory: refuse }, { ...TAB, url });
    await model.start();
    expect(shown()).toEqual(expected);
  });

  it('calls a document without text in the PDF viewer by its name', async () => {
    const { model, shown } = setUp(
      { readStory: async () => ({ status: 'empty' }) },
      { ...TAB, url: 'https://e.example/a.pdf' },
    );
    await model.start();
    expect(shown()).toEqual({ status: 'closed', page: 'pdf' });
  });

  it('says plainly that there is no tab to read', async () => {
    const { model, shown } = setUp({}, null);
    await model.start();
    expect(shown()).toEqual({ status: 'failed' });
  });

  it('reads a page that is no article when asked to', async () => {
    const readStory = vi.fn(async (_: number, anyway: boolean) => (anyway ? STORY : NO_ARTICLE));
    const { model, states, shown } = setUp({ readStory });
    await model.start();
    expect(shown()).toEqual(NO_ARTICLE);
    await model.readAnyway();
    expect(shown()).toEqual(STORY);
    expect(states.at(-1)?.anyway).toBe(true);
  });

  it('waits for a page that is still loading and reads it then', async () => {
    const answers: ReadResult[] = [NO_ARTICLE, STORY];
    const readStory = async () => answers.shift() ?? STORY;
    const { model, loaded, shown } = setUp({ readStory }, { ...TAB, isLoading: true });
    await model.start();
    expect(shown()).toEqual({ status: 'loading' });
    loaded[0]?.();
    await vi.waitFor(() => expect(shown()).toEqual(STORY));
  });

  it('waits for a page that is just coming and whose address is not known yet', async () => {
    const coming = { ...TAB, url: undefined, isLoading: true };
    const readStory = vi.fn(async () => STORY).mockImplementationOnce(refuse);
    const { model, loaded, shown } = setUp({ readStory }, coming);
    await model.start();
    expect(shown()).toEqual({ status: 'loading' });
    loaded[0]?.();
    await vi.waitFor(() => expect(shown()).toEqual(STORY));
  });

  it('reads the page that comes in place of the empty one with which a tab comes back', async () => {
    const activeTab = vi.fn(async (): Promise<ReadTab | null> => TAB);
    const { model, loaded, shown } = setUp({
      activeTab: activeTab.mockResolvedValueOnce({ ...TAB, url: 'about:blank' }),
      readStory: async () => STORY,
    });
    await model.start();
    expect(shown()).toEqual({ status: 'closed', page: 'browser' });
    loaded[0]?.();
    await vi.waitFor(() => expect(shown()).toEqual(STORY));
  });

  it('reads a page that came before anybody listened, where the one before leaves without an answer', async () => {
    vi.useFakeTimers();
    const activeTab = vi.fn(async (): Promise<ReadTab | null> => TAB);
    const never = () => new Promise<ReadResult>(() => undefined);
    const { model, shown } = setUp({
      activeTab: activeTab.mockResolvedValueOnce({ ...TAB, isLoading: true }),
      readStory: vi.fn(async (): Promise<ReadResult> => STORY).mockImplementationOnce(never),
    });
    void model.start();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(shown()).toEqual(STORY);
  });

  it('reads the page to which the tab has gone while it was read', async () => {
    const next = { ...TAB, url: 'https://www.sandby-courier.example/next' };
    const activeTab = vi.fn(async (): Promise<ReadTab | null> => next);
    const readStory = vi.fn(async () => STORY).mockImplementationOnce(refuse);
    const { model, shown } = setUp({ activeTab: activeTab.mockResolvedValueOnce(TAB), readStory });
    await model.start();
    expect(shown()).toMatchObject({ status: 'story' });
    expect(readStory).toHaveBeenCalledTimes(2);
  });

  it('waits for the page to which the tab is going while it is read', async () => {
    const activeTab = vi.fn(async (): Promise<ReadTab | null> => TAB);
    const readStory = vi.fn(async () => STORY).mockImplementationOnce(refuse);
    const { model, shown, loaded } = setUp({
      activeTab: activeTab.mockResolvedValueOnce(TAB).mockResolvedValueOnce({ ...TAB, isLoading: true }),
      readStory,
    });
    await model.start();
    expect(shown()).toEqual({ status: 'loading' });
    loaded[0]?.();
    await vi.waitFor(() => expect(shown()).toMatchObject({ status: 'story' }));
  });

  it('says that it cannot read where the tab has gone to a page that lets nobody in, once', async () => {
    const next = { ...TAB, url: 'https://www.sandby-courier.example/next' };
    const activeTab = vi.fn(async (): Promise<ReadTab | null> => next);
    const { model, shown } = setUp({ activeTab: activeTab.mockResolvedValueOnce(TAB), readStory: refuse });
    await model.start();
    expect(shown()).toEqual({ status: 'failed' });
    expect(activeTab).toHaveBeenCalledTimes(4);
  });

  it('reads a page that had loaded by the time it answered', async () => {
    const answers: ReadResult[] = [NO_ARTICLE, STORY];
    const activeTab = vi.fn(async (): Promise<ReadTab | null> => TAB);
    const { model, shown } = setUp({
      activeTab: activeTab.mockResolvedValueOnce({ ...TAB, isLoading: true }),
      readStory: async () => answers.shift() ?? STORY,
    });
    await model.start();
    expect(shown()).toEqual(STORY);
  });

  it('reads a page that tells that it has loaded before it answers', async () => {
    const answers: ReadResult[] = [NO_ARTICLE, STORY];
    const loading = { ...TAB, isLoading: true };
    const { model, shown } = setUp(
      {
        readStory: async () => answers.shift() ?? STORY,
        onceLoaded: (_, callback) => {
          callback();
          return () => undefined;
        },
      },
      loading,
    );
    await model.start();
    await vi.waitFor(() => expect(shown()).toEqual(STORY));
  });

  it('reads the page that comes though the one before gave no answer even once it had loaded', async () => {
    const readStory = vi.fn(async () => STORY).mockImplementationOnce(async () => NO_ARTICLE as never);
    readStory.mockImplementationOnce(refuse);
    const { model, loaded, shown } = setUp({ readStory }, { ...TAB, isLoading: true });
    await model.start();
    loaded[0]?.();
    await vi.waitFor(() => expect(readStory).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(shown()).toEqual({ status: 'loading' }));
    loaded[1]?.();
    await vi.waitFor(() => expect(shown()).toEqual(STORY));
  });

  it('reads what comes into the tab after it could not read it', async () => {
    const readStory = vi.fn(async () => STORY).mockImplementationOnce(refuse);
    const { model, loaded, shown } = setUp({ readStory });
    await model.start();
    expect(shown()).toEqual({ status: 'failed' });
    loaded[0]?.();
    await vi.waitFor(() => expect(shown()).toEqual(STORY));
  });

  it('lets a story alone that is shown, whatever loads', async () => {
    const readStory = vi.fn(async () => STORY);
    const { model, loaded } = setUp({ readStory });
    await model.start();
    loaded[0]?.();
    await Promise.resolve();
    expect(readStory).toHaveBeenCalledTimes(1);
  });

  it('asks once more where a page that we may not know gives no answer: it has left, and the next one refuses', async () => {
    vi.useFakeTimers();
    const readStory = vi.fn(refuse).mockImplementationOnce(() => new Promise(() => undefined));
    const { model, shown } = setUp({ readStory, isShut: () => false }, { ...TAB, url: undefined });
    void model.start();
    await vi.advanceTimersByTimeAsync(3001);
    expect(shown()).toEqual({ status: 'press-needed' });
    expect(readStory).toHaveBeenCalledTimes(2);
  });

  it('shows what is there when asked to try again while the page loads', async () => {
    const { model, shown } = setUp({ readStory: async () => NO_ARTICLE }, { ...TAB, isLoading: true });
    await model.start();
    await model.tryAgain();
    expect(shown()).toEqual(NO_ARTICLE);
  });

  it('shows the story of a page that is still loading when it is there already', async () => {
    const { model, shown } = setUp({}, { ...TAB, isLoading: true });
    await model.start();
    expect(shown()).toEqual(STORY);
  });

  it('reads the story anew in the place of the one that is shown', async () => {
    const NEWER: ReadResult = { ...STORY, story: { ...sampleStory, headline: 'Newer' } } as ReadResult;
    const answers = [STORY, NEWER];
    const { model, states, shown } = setUp({ readStory: async () => answers.shift() ?? NEWER });
    await model.start();
    const before = states.length;
    await model.reread();
    expect(shown()).toEqual(NEWER);
    expect(states.slice(before).some(({ result }) => result.status !== 'story')).toBe(false);
    await vi.waitFor(() => expect(states.at(-1)?.attribution).not.toBeNull());
  });

  it('goes on finding who said what while it looks for a newer story and finds the same', async () => {
    let find: (attribution: StoryAttribution) => void = () => undefined;
    const findQuotations = () =>
      new Promise<StoryAttribution>((resolve) => {
        find = resolve;
      });
    const { model, states } = setUp({ findQuotations });
    const started = model.start();
    await vi.waitFor(() => expect(states.at(-1)?.result.status).toBe('story'));
    await model.renew();
    find(sampleAttribution);
    await started;
    expect(states.at(-1)?.attribution).toEqual(sampleAttribution);
  });

  it('shows what the newest look finds, whichever answer comes first', async () => {
    const OLDER: ReadResult = { ...STORY, story: { ...sampleStory, headline: 'Older' } };
    const NEWER: ReadResult = { ...STORY, story: { ...sampleStory, headline: 'Newer' } };
    const answers: ((result: ReadResult) => void)[] = [];
    const readStory = () => new Promise<ReadResult>((resolve) => void answers.push(resolve));
    const { model, states, shown } = setUp({ readStory });
    const started = model.start();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(STORY);
    await started;
    const looks = [model.renew(), model.renew()];
    answers[1]?.(OLDER);
    answers[2]?.(NEWER);
    await Promise.all(looks);
    expect(shown()).toEqual(NEWER);
    expect(states.some(({ result }) => result === OLDER)).toBe(false);
  });

  it('forgets an answer that comes after a newer question', async () => {
    let answerFirst: (result: ReadResult) => void = () => undefined;
    const first = new Promise<ReadResult>((resolve) => {
      answerFirst = resolve;
    });
    const readStory = (_: number, anyway: boolean) => (anyway ? Promise.resolve(STORY) : first);
    const { model, states, shown } = setUp({ readStory });
    const started = model.start();
    await model.readAnyway();
    answerFirst(NO_ARTICLE);
    await started;
    expect(shown()).toEqual(STORY);
    expect(states.some((state) => state.result.status === 'not-article')).toBe(false);
  });
});
