import type { Surface, Tab } from './driver.ts';
import { poll } from './poll.ts';
import { pressUntil } from './press-until.ts';

const SHORTCUT = ['Alt', 'Shift', 'q'];

/** One highlight in a page's registry: its name, and the words of each of its ranges. */
export interface DrawnMark {
  name: string;
  words: string[];
}

/** Everything of ours that a page's registry of highlights holds. */
export function drawnMarks(tab: Tab): Promise<DrawnMark[]> {
  return tab.evaluate(() =>
    [...CSS.highlights].map(([name, ranges]) => ({
      name,
      words: [...ranges].map((range) => String(range).replace(/\s+/g, ' ').trim()),
    })),
  );
}

/** Presses the key of the page marks and waits until they are there. */
export const turnOnMarks = (tab: Tab): Promise<DrawnMark[]> =>
  pressUntil(
    tab,
    SHORTCUT,
    async () => {
      const drawn = await drawnMarks(tab);
      return drawn.length > 0 && drawn;
    },
    'the page marks',
  );

/** Waits until nothing of the page marks is left. */
export async function marksAreGone(tab: Tab): Promise<void> {
  await poll(
    () =>
      tab.evaluate(
        () =>
          CSS.highlights.size === 0 &&
          document.adoptedStyleSheets.length === 0 &&
          document.querySelector('clearstory-marks') === null,
      ),
    'the page marks to go',
  );
}

/** Waits until the card says something, and gives all that it says. */
export async function cardSays(tab: Tab, words: string): Promise<{ card: Surface; text: string }> {
  return poll(async () => {
    const card = await tab.markCard();
    const text = (await card?.evaluate(() => document.body.innerText)) ?? '';
    return card && text.includes(words) && { card, text };
  }, `the card to say "${words}"`);
}

/** The middle of the first line of words in a page, in pixels of the window, once it is scrolled to. */
export function middleOfWords(tab: Tab, words: string): Promise<{ x: number; y: number }> {
  return tab.evaluate((words) => {
    for (const ranges of CSS.highlights.values())
      for (const range of ranges) {
        if (!String(range).includes(words)) continue;
        (range as Range).startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
        const [line] = (range as Range).getClientRects();
        if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
      }
    throw new Error(`nothing is highlighted of "${words}"`);
  }, words);
}

/** Everything of a page that highlights could change: its nodes, the box of each element, and how far it scrolls. */
export function pageLayout(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const root = document.documentElement;
    const own = [...root.children].filter(({ localName }) => localName !== 'clearstory-marks');
    const boxes = [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const size = [x, y, width, height].map((pixels) => Math.round(pixels * 8) / 8);
      return `${element.localName} ${size} ${element.scrollWidth} ${element.scrollHeight}`;
    });
    const whole = [root.scrollWidth, root.scrollHeight, root.clientWidth, window.scrollX, window.scrollY];
    const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
    return [attributes, whole, ...own.map((it) => it.outerHTML), ...boxes].join('\n');
  });
}

/** The same, once it has come to rest: pictures may still be arriving. */
export async function layoutAtRest(tab: Tab): Promise<string> {
  let last = '';
  return poll(async () => {
    const now = await pageLayout(tab);
    const isSame = now === last;
    last = now;
    return isSame && now;
  }, 'the page to come to rest');
}
