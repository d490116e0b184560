import { unclobbered } from '../../core/blocks/unclobbered.ts';
import { isTranslated } from '../../core/metadata/translation.ts';
import { after } from '../after.ts';
import { writtenPage } from './written-page.ts';

/** Milliseconds without a change of the page after which a translation counts as done. */
const QUIET_MS = 1000;

/**
 * Calls back once when a page that is read has been translated, or shows its own words again, and has come to rest.
 * @param was true if it was translated when it was read
 * @returns how to stop
 */
export function onTranslation(window: Window, was: boolean, callback: () => void): () => void {
  const document = unclobbered(window.document);
  const stopped = new AbortController();
  const { signal } = stopped;
  let changes = 0;
  const changesOf = new MutationObserver(() => wait());
  const wait = () => {
    const ownNumber = ++changes;
    after(QUIET_MS, () => ownNumber === changes && finish(), signal);
  };
  const finish = () => {
    if (isTranslated(document, writtenPage(window)) === was) return;
    stop();
    callback();
  };
  // A page that only changes its texts is none of our business: browsers say on the root element that they translate.
  const root = new MutationObserver(() => {
    changesOf.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    wait();
  });
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'lang'] });
  const stop = () => {
    stopped.abort();
    root.disconnect();
    changesOf.disconnect();
  };
  return stop;
}
