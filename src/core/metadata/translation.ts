/** What a page said of itself before a browser translated it. */
export interface Written {
  /** Its language, as its root element names it; '' where it does not. */
  lang: string;
  title: string;
}

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/**
 * Tells whether a browser has translated the page. Chromium and its kin put each text into two elements `font` and name
 * the root element translated; Edge also marks what it has read; Firefox writes into the page's own texts, the title among
 * them, and changes the language of the root element.
 * @param written what the page said of itself before; null: nobody looked
 */
export function isTranslated(document: Document, written: Written | null): boolean {
  const { documentElement: root, body } = document;
  if (!root || !body) return false;
  const name = root.getAttribute('class') ?? '';
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(name) && body.querySelector('font > font')) return true;
  if (body.querySelector('[_msttexthash]')) return true;
  const before = languageOf(written?.lang ?? '');
  const now = languageOf(root.getAttribute('lang') ?? '');
  return before !== '' && now !== '' && before !== now && written?.title !== document.title;
}
