import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { Grammar, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct, isPersonsName } from './can-act.ts';
import { climb, isObject, isPurePreposition } from './climb.ts';

/** Words looked at to the left of a verb. */
export const REACH = 60;

/** Commas tried as the opening one of an apposition. */
const COMMAS = 6;

/** A dash, or a hyphen typed for one. */
export const DASH = /^[—–―-]$/;

/** The mention before the comma that opens the insertion which ends with the comma at `closing`. */
export function beforeInsertion(a: Analysis, closing: number, from: number): Mention | null {
  let commas = 0;
  for (let i = closing - 1; i > from && closing - i < REACH && commas < COMMAS; i--) {
    if (a.tokens[i]?.lower !== ',' && a.tokens[i]?.lower !== '(') continue;
    if ((a.tokens[i]?.stretch ?? -1) >= 0) continue;
    commas++;
    const mention = mentionEnding(a, i - 1);
    // "Weber, and others of her party, say"
    if (!mention || (hasGrammar(a.tokens, i + 1, Grammar.conjunction) && mention.from > from)) continue;
    const head = climb(a, firstOfTwo(a, mention));
    if (isInOtherCase(a, mention, head)) continue;
    const named = namedBetween(a, head, i, closing);
    if (named) return named;
    // "Eva Weber, working as [mayor], said"
    if (head.from - 1 > from && a.lexicon.capacity.has(a.tokens[head.from - 1]?.lower ?? '')) continue;
    if (!isObject(a, head)) return wholeOffice(a, head, from);
  }
  return null;
}

/**
 * True if a phrase is no subject: its last word shows that ("Arra [a kérdésre], hogy …, azt felelte"), or the case of what it
 * belongs to ("Η μητέρα, χωρίς να γνωρίζει [τις εξελίξεις], μίλησε").
 */
const isInOtherCase = (a: Analysis, mention: Mention, head: Mention): boolean =>
  (a.lexicon.data.caseAtEnd && isOblique(a, mention)) ||
  (a.lexicon.data.completesByCase && isOblique(a, head));

/** "O bastonário, [Carlos Cortês], diz": the name between commas behind a word that no list has for anybody, or null. */
function namedBetween(a: Analysis, head: Mention, comma: number, closing: number): Mention | null {
  const name = canAct(a, head) ? undefined : mentionBeginning(a, comma + 1);
  return name?.to === closing && isPersonsName(a, name) ? name : null;
}

/** The phrase that the words before an insertion belong to: the office whose fields they list, or the name that they describe. */
function wholeOffice(a: Analysis, head: Mention, from: number): Mention {
  const named = isListed(a, head, from) ? mentionBeginning(a, from) : undefined;
  return officeOfFields(a, head) ?? named ?? head;
}

/** "[La ministra] de Trabajo, Migraciones y Seguridad Social, Eva Weber, …": the office whose further fields a comma parts. */
function officeOfFields(a: Analysis, fields: Mention): Mention | null {
  if (fields.type !== 'name' || isPersonsName(a, fields) || a.tokens[fields.from - 1]?.lower !== ',')
    return null;
  const first = mentionEnding(a, fields.from - 2);
  const office = first ? climb(a, first) : null;
  return office && office !== first && hasNoun(a.tokens, office.head, OFFICE) ? office : null;
}

/** The first of two names that one preposition governs: "the pact between [Norway] and the United Kingdom". */
function firstOfTwo(a: Analysis, second: Mention): Mention {
  const first = hasGrammar(a.tokens, second.from - 1, Grammar.conjunction)
    ? mentionEnding(a, second.from - 2)
    : undefined;
  return first && isPurePreposition(a, first.from - 1) ? first : second;
}

/**
 * Eva Weber, the energy, [trade] and tourism minister, said: a bare noun between commas of the insertion behind the name
 * that opens the sentence.
 */
const isListed = (a: Analysis, { type, from, to }: Mention, start: number): boolean => {
  const opening = mentionBeginning(a, start);
  const isBare =
    type === 'description' && !hasNoun(a.tokens, to - 1, SPEAKING_NOUN) && a.tokens[from - 1]?.lower === ',';
  return isBare && opening?.type === 'name' && a.tokens[opening.to]?.lower === ',';
};

/** The index before the bracket or dash that opens what closes at `i`, or -1. */
export function beforeOpening(a: Analysis, i: number, from: number): number {
  const closing = a.tokens[i]?.lower ?? '';
  const opens = (sign: string): boolean =>
    closing === ')' ? sign === '(' : closing === ']' ? sign === '[' : DASH.test(sign);
  for (let k = i - 1; k > from && i - k < REACH; k--) if (opens(a.tokens[k]?.lower ?? '')) return k - 1;
  return -1;
}

/** Finds the name that opens the sentence before its only comma: "[Kaja Kallas], az Unió főképviselője elmondta". */
export function namedAhead(a: Analysis, comma: number, from: number): Mention | null {
  const name = a.lexicon.data.caseAtEnd ? mentionEnding(a, comma - 1) : undefined;
  return name && name.from === from && isPersonsName(a, name) && !isOblique(a, name) ? name : null;
}
