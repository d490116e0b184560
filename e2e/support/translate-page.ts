import type { Tab } from './driver.ts';

/** How a browser's translation writes into a page. */
export type Way = 'chromium' | 'firefox';

/**
 * Translates a page as a browser does, here into Dutch that is none: each word of four letters or more is turned round.
 * Chromium puts each text into two elements `font` and names the root element; Firefox writes into the texts in place, the
 * title among them. Both change the language of the root element.
 */
export const translatePage = (tab: Tab, way: Way): Promise<void> =>
  tab.evaluate((how) => {
    const turn = (text: string) =>
      text.replace(/\p{L}{4,}/gu, (word) => [...word.toLowerCase()].reverse().join(''));
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('script, style, noscript') || !node.textContent?.trim()
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const font = () => {
      const element = document.createElement('font');
      element.setAttribute('style', 'vertical-align: inherit;');
      return element;
    };
    for (const text of texts) {
      if (how === 'firefox') {
        text.data = turn(text.data);
        continue;
      }
      const outer = font();
      const inner = font();
      inner.textContent = turn(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
    if (how === 'chromium') document.documentElement.classList.add('translated-ltr');
    else document.title = turn(document.title);
    document.documentElement.lang = 'nl';
  }, way);
