import type { Surface } from './driver.ts';
import { poll } from './poll.ts';

/** A story as our views show it. */
export interface ShownStory {
  headline: string | null;
  standfirst: string | null;
  /** Byline and dates. */
  meta: string;
  /** Publisher and reading time, as the bar says them. */
  publisher: string;
  headings: string[];
  paragraphs: string[];
  /** Pictures, and what stands in the place of some. */
  pictures: number;
  /** Number of those that are loaded only when one asks for them. */
  offered: number;
  dir: string;
  quotes: ShownQuote[];
  /** All text of the story, captions included. */
  text: string;
}

interface ShownQuote {
  /** The words highlighted, without quotation marks. */
  text: string;
  /** Words that a screen reader says before it: "Quote, Vladimir Putin". */
  label: string;
  kind: string;
  line: string;
}

/** Runs inside: reads the story off the view. */
function readShownStory(): ShownStory {
  const story = document.querySelector('article.story');
  if (!story) throw new Error('no story is shown');
  const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string) => [...story.querySelectorAll<HTMLElement>(selector)];
  const texts = (selector: string) => all(selector).map((element) => fold(element.textContent));
  const bare = (text: string) => text.replace(/^[\s"'“”„‟«»‹›‘’「」『』]+|[\s"'“”„‟«»‹›‘’「」『』]+$/g, '');

  const quotes = new Map<string, ShownQuote>();
  for (const part of all('[data-quote]')) {
    const { quote: id = '', kind = '' } = part.dataset;
    const known = quotes.get(id);
    const words = fold(part.querySelector('mark')?.textContent);
    if (known) known.text += ` ${words}`;
    else {
      const label = part.querySelector('button')?.getAttribute('aria-label') ?? '';
      const line = part.closest<HTMLElement>('[data-line]')?.dataset.line ?? '';
      quotes.set(id, { text: words, label, kind, line });
    }
  }
  return {
    headline: texts('h1')[0] ?? null,
    standfirst: texts('.standfirst')[0] ?? null,
    meta: texts('.meta')[0] ?? '',
    publisher: fold(document.querySelector('.bar-title')?.textContent),
    headings: texts('.story-body h2, .story-body h3, .story-body h4'),
    paragraphs: texts('.story-body > p[data-line]'),
    pictures: all('.picture').length,
    offered: all('.picture-offer').length,
    dir: story.getAttribute('dir') ?? '',
    quotes: [...quotes.values()].map((quote) => ({ ...quote, text: bare(quote.text) })),
    text: fold(story.textContent),
  };
}

/** Looks in a row at a story that have to be alike: what comes after its quotations changes it once more. */
const LOOKS_ALIKE = 4;

/**
 * Waits until a story and its quotations are shown and nothing changes any more.
 * @param timeout in ms
 */
export async function storySettles(surface: Surface, timeout?: number): Promise<void> {
  const isSearched = () =>
    surface.evaluate(() => {
      const isCounted = /\d/.test(document.querySelector('#tab-speakers')?.textContent ?? '');
      // The beginning is searched for quotations before the rest.
      return isCounted && document.querySelector('#panel-speakers[aria-busy]') === null;
    });
  await poll(isSearched, 'the story with its quotations', timeout);
  let before = -1;
  let alike = 0;
  const isSettled = async () => {
    const now = await surface.evaluate(() => document.body.innerHTML.length);
    alike = now === before ? alike + 1 : 1;
    before = now;
    return alike >= LOOKS_ALIKE;
  };
  await poll(isSettled, 'the story to settle', timeout);
}

/** Waits until a story is all there, and gives what is seen of it. @param timeout in ms */
export async function shownStory(surface: Surface, timeout?: number): Promise<ShownStory> {
  await storySettles(surface, timeout);
  return surface.evaluate(readShownStory);
}

/** Waits until something is said in place of a story, and gives its title and text. */
export function shownMessage(surface: Surface): Promise<{ title: string; text: string }> {
  return poll(
    () =>
      surface.evaluate(() => {
        const message = document.querySelector('.page-message');
        const [title, text] = ['h1', 'p'].map((it) => message?.querySelector(it)?.textContent ?? '');
        return title && text ? { title, text } : null;
      }),
    'a message',
  );
}

/** Presses the button, tab or link that is called so. Throws where there is none. */
export function press(surface: Surface, name: string): Promise<void> {
  return surface.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=tab]')];
    const named = controls.find((control) => {
      const label = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '';
      return label === wanted || label.startsWith(`${wanted} (`);
    });
    if (!named) throw new Error(`no control named ${wanted}`);
    // pressed once this has been answered: the press may take the whole surface away
    setTimeout(() => named.click());
  }, name);
}
