import { safeLink } from '../core/addresses/safe-address.ts';
import { wordingOf } from '../reader/take-along/wording.ts';
import type { StoryForPage } from '../storage/story-page.ts';
import { createLanguage } from '../ui/i18n/language.ts';
import type { Translate } from '../ui/i18n/translate.ts';

/** The system's own ground and ink, said aloud: what measures contrast takes a page without a ground for white. */
const GROUND = '\n:root { background: Canvas; color: CanvasText; }';

/** The line of ours above the story, in the language of the interface. */
function head(document: Document, t: Translate, lang: string, dir: string): HTMLElement {
  const line = document.createElement('header');
  line.className = 'meta';
  line.lang = lang;
  line.dir = dir;
  line.append(Object.assign(document.createElement('p'), { textContent: t('storyPageNote') }));
  return line;
}

/**
 * Shows a story as a document of its own, without anything that moves: what a browser's translation can work on.
 * @param left null: there is none (any more), and the page says so
 * @param asStranger see `PictureLeaves`
 */
export async function showStoryPage(
  document: Document,
  left: StoryForPage | null,
  t: Translate,
  asStranger: boolean,
): Promise<void> {
  const language = createLanguage(t);
  const makers = await import('../reader/take-along/makers.ts');
  const style = new CSSStyleSheet();
  style.replaceSync(`${makers.PAGE_STYLE}${GROUND}`);
  document.adoptedStyleSheets = [style];
  const root = document.documentElement;
  const main = document.createElement('main');
  if (!left) {
    root.lang = t('uiLanguage');
    root.dir = language.dir;
    main.append(Object.assign(document.createElement('p'), { textContent: t('storyPageGone') }));
    document.body.append(main);
    return;
  }
  const taken = { ...left, wording: wordingOf(language) };
  const { story } = taken;
  root.lang = story.lang ?? '';
  root.dir = story.dir;
  document.title = makers.titleOf(taken);
  const line = head(document, t, t('uiLanguage'), language.dir);
  const source = safeLink(story.url);
  if (source) {
    const link = Object.assign(document.createElement('a'), {
      href: source,
      textContent: t('storyPageSource'),
    });
    link.rel = 'noreferrer';
    line.append(link, ' ');
  }
  const save = Object.assign(document.createElement('button'), { type: 'button' });
  save.textContent = `${t('saveStoryAs')} ${t('format_html')}`;
  save.addEventListener('click', async () => {
    const content = await makers.html(taken, document.body);
    makers.saveFile({ name: makers.nameOf(taken, 'html'), type: 'text/html', content });
  });
  line.append(save);
  const article = makers.buildStory(document, taken);
  if (asStranger) for (const picture of article.querySelectorAll('img')) picture.crossOrigin = 'anonymous';
  main.append(article);
  document.body.append(line, main);
}
