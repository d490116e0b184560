import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { ANY_PRONOUN, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import type { OuterStretch } from './grammar-reader.ts';

/** Tokens of a quotation that may be a name or a term. */
export const TERM = 5;
/** The same, of one word between marks. */
export const WORD = 3;

/** True if the word before a token is written onto it: "ب«محاسبة»". */
export const isWrittenOnto = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start;

/** "صحيفة «غلوبو»", "لـ«رويترز»": a word before the marks says that they hold a name. */
export function isNamedInMarks(a: Analysis, { from, to }: OuterStretch): boolean {
  const { tokens } = a;
  const before = tokens[from - 1];
  const opensClause = hasGrammar(tokens, from + 1, Grammar.negation | Grammar.verb);
  if (to - from > TERM + 3 || (opensClause && !hasGrammar(tokens, from - 1, Grammar.termCue))) return false;
  if (!before?.isWord) return false;
  // "أفاد مصدر «الشرق الأوسط» بأن": the paper that somebody told
  if (hasGrammar(tokens, to, Grammar.complementiser) && before.grammar === 0) return true;
  // "إن «داتو» هو ثالث زورق": what a clause is about
  if (hasGrammar(tokens, from - 1, Grammar.complementiser) && hasGrammar(tokens, to, ANY_PRONOUN))
    return true;
  // "كتبت عبر «إكس»: …", "لفتت مصادر عبر «النهار» إلى": where somebody's words are read
  const isPlace = hasGrammar(tokens, from - 1, Grammar.preposition);
  if (isPlace && tokens[to]?.lower === ':') return true;
  if (isPlace && to - from <= WORD && hasGrammar(tokens, to, Grammar.preposition | Grammar.complementiser))
    return true;
  if (completesOffice(a, from, to) || isCalled(a, from, to)) return true;
  const isHearer = before.lower === 'ل' && isWrittenOnto(tokens, from);
  return (
    isHearer ||
    (before.grammar & Grammar.termCue) !== 0 ||
    ((before.noun & (Noun.organisation | Noun.document)) !== 0 &&
      !(before.noun & (Noun.speechNoun | Noun.definite)))
  );
}

/** "المعروف إعلاميا بـ«سفاح المدينة»", "محاكمة «كريم.م»": what somebody is called, or whose name is shortened. */
function isCalled(a: Analysis, from: number, to: number): boolean {
  const { tokens } = a;
  const name = mentionBeginning(a, from + 1);
  if (name?.type === 'name' && name.to === to - 1) return true; // "بأن «السيسي» نفسه اعترف"
  if (hasNoun(tokens, from + 1, GIVEN_NAME) && tokens[from + 2]?.lower === '.') return true;
  if (!hasGrammar(tokens, from - 1, Grammar.preposition)) return false;
  return [from - 2, from - 3].some((i) => hasGrammar(tokens, i, Grammar.termCue));
}

/** "أجابت صاحبة [«ماء مالح»]:": what completes an office without an article, before what that one says. */
function completesOffice(a: Analysis, from: number, to: number): boolean {
  const { tokens, lexicon } = a;
  const { noun = 0, lower = '' } = tokens[from - 1] ?? {};
  const isOffice =
    (noun & OFFICE) !== 0 && !(noun & Noun.anonymous) && !lower.startsWith(lexicon.data.articlePrefix);
  if (!isOffice || to - from > TERM) return false;
  return (
    tokens[to]?.lower === ':' ||
    hasGrammar(tokens, to, Grammar.complementiser) ||
    mentionBeginning(a, to) !== undefined
  );
}
