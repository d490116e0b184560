import { foldLine } from '../filters/phrase-match.ts';
import type { NoticeBlock } from '../types.ts';

const CORRECTIONS =
  'correction|corrections|clarification|editor s note|editors note|note to readers|this article was amended|this story has been corrected|this article has been corrected|this article has been amended|an earlier version of this|korrektur|richtigstellung|anmerkung der redaktion|hinweis der redaktion|in einer früheren version|rectificatif|correctif|erratum|note de la rédaction|corrección|fe de errores|nota de la redacción|nota del editor|correção|errata|nota da redação|correzione|rettifica|nota della redazione|correctie|rectificatie|noot van de redactie|sprostowanie|od redakcji|исправление|уточнение|от редакции|düzeltme|editörün notu|تصحيح|تصويب|訂正|おわび|お詫び|更正|编者按|編按|정정|바로잡습니다';
const UPDATES =
  'update|updates to add|this story has been updated|this article has been updated|this is a developing story|aktualisierung|dieser artikel wurde aktualisiert|mise à jour|actualización|esta noticia ha sido actualizada|atualização|aggiornamento|aktualizacja|обновление|güncelleme|تحديث|追記|更新|업데이트';
const MAX_WORDS = 150;
/** A single word ("Update") opens a notice only when a mark parts it from what follows, a date aside. */
const MARKED = /^[^\s:：.,(]+[\s,(]{0,2}(?:[^:：—–]{0,20}\d[^:：—–]{0,20})?[:：—–]/;

const table = (phrases: string): string[] => phrases.split('|').map(foldLine);
const KINDS: readonly [NoticeBlock['kind'], readonly string[]][] = [
  ['correction', table(CORRECTIONS)],
  ['update', table(UPDATES)],
];

/** Whether a paragraph is the newsroom's word on its own story: a correction or an update; null: it is not. */
export function noticeKind(text: string, words: number): NoticeBlock['kind'] | null {
  if (words < 5 || words > MAX_WORDS) return null;
  const folded = foldLine(text);
  for (const [kind, phrases] of KINDS) {
    for (const phrase of phrases) {
      if (folded.startsWith(phrase) && (phrase.includes(' ') || MARKED.test(text))) return kind;
    }
  }
  return null;
}
