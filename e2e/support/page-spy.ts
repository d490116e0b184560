import type { Tab } from './driver.ts';

interface Watch {
  beat: number;
  longest: number;
}

/** Begins to watch how long the page's own thread is not let go on. A page whose scripts are shut off has no clock. */
export async function watchThread(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const watch: Watch = { beat: performance.now(), longest: 0 };
    (window as unknown as { watch: Watch }).watch = watch;
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.beat);
      watch.beat = now;
    }, 20);
  });
}

/** The longest time, in ms, that the page's thread was held since the watch began. */
export function longestHold(tab: Tab): Promise<number> {
  return tab.evaluate(() => (window as unknown as { watch: Watch }).watch.longest);
}

/** Everything that a page can see of its own window: markup, open shadows, frames, selection, what was loaded. */
export function seenByPage(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const seen = [String(getSelection())];
    for (
      let host = document.querySelector('html')?.lastElementChild;
      host;
      host = host.previousElementSibling
    )
      if (host.localName.startsWith('clearstory'))
        seen.push(host.innerHTML, host.shadowRoot?.innerHTML ?? '');
    for (let n = 0; n < window.length; n++) {
      try {
        seen.push(window[n]?.document.documentElement.outerHTML ?? '');
      } catch {
        // a frame of another origin
      }
    }
    for (const { name } of performance.getEntries()) seen.push(name);
    return seen.join('\n');
  });
}
