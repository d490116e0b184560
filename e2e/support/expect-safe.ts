import { expect } from '@playwright/test';
import { audit } from './audit.ts';
import type { Surface } from './driver.ts';
import { poll } from './poll.ts';
import type { HostilePage } from './site/hostile-pages.ts';
import { HEADLINE, PARAGRAPHS } from './site/hostile-story.ts';
import { storySettles } from './story-view.ts';

/** Milliseconds within which something has to be shown: the slowest page takes about a tenth of it on two idle cores. */
export const PATIENCE = 60_000;

/** Signs that are not seen, and blanks: none of them stands in a name. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc\u{13430}-\u{1343f}]/u;

interface Shown {
  headline: string | null;
  message: string | null;
  hasWayOn: boolean;
}

/** Looks at what is shown: a story, or what is said in place of one. Null while neither is. */
function look(surface: Surface): Promise<Shown | null> {
  return surface.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() || null;
    const [headline, message] = [text('article.story h1'), text('.page-message h1')];
    const hasWayOn = text('.page-message p') !== null && text('.page-message button') !== null;
    return headline || message ? { headline, message, hasWayOn } : null;
  });
}

/** Picks of a shown story what can be told in a few words, however large it is. */
function essentials(paragraphs: string[]) {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`article.story ${selector}`)];
  const shown = new Set(
    all('.story-body > p[data-line]').map(({ textContent }) =>
      (textContent ?? '')
        .replace(/\s+/g, ' ')
        .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
        .trim(),
    ),
  );
  return {
    missing: paragraphs.filter((text) => !shown.has(text)),
    quotes: new Set(all('[data-quote]').map(({ dataset }) => dataset.quote)).size,
    labels: [...new Set(all('[data-quote] button').map((it) => it.getAttribute('aria-label') ?? ''))],
  };
}

/**
 * Holds that a hostile page's story is shown, or one clear sentence with a way on; and that nothing of the page's but
 * text, links and pictures has come along. Out: the addresses of the pictures.
 */
export async function expectSafe(surface: Surface, page: HostilePage): Promise<string[]> {
  await poll(() => look(surface), 'a story or a sentence', PATIENCE);
  if (page.hasStory) {
    const isStory = async () => (await look(surface))?.headline != null;
    await poll(isStory, 'the story', PATIENCE);
    await storySettles(surface, PATIENCE);
    expect((await look(surface))?.headline).toBe(HEADLINE);
    const { missing, quotes, labels } = await surface.evaluate(essentials, PARAGRAPHS);
    expect(missing).toEqual([]);
    expect(quotes).toBeGreaterThanOrEqual(2);
    for (const label of labels) expect(label).not.toMatch(UNSEEN);
  } else expect(await look(surface)).toMatchObject({ headline: null, hasWayOn: true });
  const { faults, pictures } = await audit(surface);
  expect(faults).toEqual([]);
  return pictures;
}
