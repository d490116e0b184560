import type { Surface } from '../../e2e/support/driver.ts';
import { accountedTexts, letters, removedTexts } from '../../src/core/extract/page-text.fixture.ts';
import type { ReadResult } from '../../src/messaging/protocol.ts';

interface Api {
  tabs: {
    query(what: object): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<{ ok: boolean; reply: ReadResult } | undefined>;
  };
}

/** The story of the page that a popup stands over, as the engine there gives it; null where there is none. */
async function storyBehind(popup: Surface): Promise<(ReadResult & { status: 'story' })['story'] | null> {
  const answer = await popup.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = scope.browser ?? scope.chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const message = { to: 'engine', name: 'read-story', payload: { anyway: true } };
    return (await tabs.sendMessage(tab?.id ?? -1, message)) ?? null;
  });
  return answer?.ok && answer.reply.status === 'story' ? answer.reply.story : null;
}

/** Finds the texts that a page draws and neither its story nor the ledger holds; none where it has no story. */
export async function lostTexts(popup: Surface, drawn: readonly string[]): Promise<string[]> {
  const story = await storyBehind(popup);
  if (!story) return [];
  const said = [story.headline, story.kicker, story.standfirst, story.publisher, ...story.authors];
  const whole = [
    ...said.map((it) => letters(it ?? '')),
    ...accountedTexts(story),
    ...removedTexts(story),
  ].join('\n');
  return drawn.filter((text) => !whole.includes(letters(text)));
}
