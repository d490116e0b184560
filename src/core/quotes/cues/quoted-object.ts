import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct, isPersonsName } from './can-act.ts';
import { isPurePreposition } from './climb.ts';

/**
 * Finds the person whom a verb of quoting quotes: "Die Zeitung zitiert [Eva Weber] mit den Worten", “…”,
 * zitiert [sie] die Zeitung.
 */
export function quotedObject(a: Analysis, verb: number, subject: Mention | null): Mention | null {
  if (!a.lexicon.quotingVerbs.has(a.tokens[verb]?.lower ?? '')) return null;
  const next = mentionBeginning(a, verb + 1);
  const isPronoun = next?.type === 'pronoun' && hasGrammar(a.tokens, next.head, Grammar.objective);
  let i = subject && subject.from > verb ? subject.to : verb + 1;
  while (!mentionBeginning(a, i) && hasGrammar(a.tokens, i, Grammar.adverb)) i++;
  const object = isPronoun ? next : mentionBeginning(a, i);
  if (a.lexicon.data.completesByCase) return quotedInCase(a, verb);
  return object && object !== subject && canAct(a, object) ? object : null;
}

/** Words behind a verb of quoting among which a pronoun stands for the one quoted. */
const PRONOUN_REACH = 3;

/** "cituje [ho] agentura", "приводит [его] слова ТАСС": the one quoted is who spoke or was spoken of last. */
export function quotesLastSpeaker(a: Analysis, verb: number): boolean {
  const { quotingVerbs, data } = a.lexicon;
  if (!data.completesByCase || !quotingVerbs.has(a.tokens[verb]?.lower ?? '')) return false;
  for (let i = verb + 1; i <= verb + PRONOUN_REACH && a.tokens[i]?.isWord; i++)
    if (hasGrammar(a.tokens, i, Grammar.objective | Grammar.possessive)) return true;
  return false;
}

/** Words behind a verb of quoting among which the one quoted stands, where cases tell who that is. */
const QUOTED_REACH = 12;

/** "приводит ТАСС [слова Анны Орловой]", "cituje agentura [Jana Nováka]": the name behind the verb that is no subject. */
function quotedInCase(a: Analysis, verb: number): Mention | null {
  for (let i = verb + 1; i < verb + QUOTED_REACH; i++) {
    const token = a.tokens[i];
    if (!token || token.sentence !== a.tokens[verb]?.sentence || /^[,;:—–]$/.test(token.lower)) return null;
    const mention = mentionBeginning(a, i);
    if (!mention || isPurePreposition(a, i - 1)) continue;
    const hasWords = mention.type === 'name' && hasNoun(a.tokens, mention.from, Noun.speechNoun);
    if (hasWords || (isPersonsName(a, mention) && isOblique(a, mention))) return mention;
  }
  return null;
}
