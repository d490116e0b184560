import type { LinkedData } from './linked-data.ts';
import { textOf } from './linked-data.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|yi|sd|ug|dv|ckb|syr)(?:-|$)|-(?:Arab|Hebr)(?:-|$)/i;

/** Returns a language tag in its canonical BCP 47 form ('en_us' gives 'en-US'), or null. */
function canonicalLanguage(tag: string | null | undefined): string | null {
  const first = (tag ?? '').split(/[,;]/)[0]?.trim().replace(/_/g, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(first)) return null;
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null;
  } catch {
    return canonicalLanguage(first.split('-')[0] === first ? null : first.split('-')[0]);
  }
}

/** Reads the language that the page declares, as a BCP 47 tag, or null. */
export function readLanguage(document: Document, { article }: LinkedData, tags: MetaTags): string | null {
  const root = document.documentElement;
  const declared = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    textOf(article?.inLanguage),
    firstOf(tags, ['content-language', 'og:locale', 'language', 'dc.language', 'dcterms.language']),
    document.body?.getAttribute('lang'),
  ];
  for (const tag of declared) {
    const language = canonicalLanguage(tag);
    if (language) return language;
  }
  return null;
}

/** Reads the direction of writing that the page declares, or that of its language. */
export function readDirection(document: Document, lang: string | null): 'ltr' | 'rtl' {
  const declared = document.documentElement?.getAttribute('dir') || document.body?.getAttribute('dir');
  if (declared) return declared.trim().toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  return lang && RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
