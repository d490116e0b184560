import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { completedTo } from './complements.ts';
import { kindOf } from './name-traits.ts';
import { endOfPhrase } from './role-end.ts';
import { afterArticles, clip, type Role } from './role-wording.ts';

/** Phrases right behind one another that are read as one. */
const MAX_LISTED = 4;

/** Reads the living that somebody makes, without "who": "Eva Weber, who heads the city’s clinic,". */
export function roleLived(a: Analysis, { to }: Mention): Role | null {
  const verb = to + 2;
  const isLived =
    a.tokens[to]?.lower === ',' &&
    opensRelative(a, to + 1) &&
    a.lexicon.holding.has(a.tokens[verb]?.lower ?? '');
  const object = isLived ? mentionBeginning(a, verb + 1) : undefined;
  const end = object ? livingEnd(a, object) : verb;
  const isCut = // "who owns a bar [and grill …]"
    !a.lexicon.data.adjectivesFollow && hasGrammar(a.tokens, end, Grammar.conjunction) && end === object?.to;
  return object && !isCut ? clip(a, verb, end, []) : null;
}

/** The end of what somebody heads; where adjectives follow their noun "and" opens another clause: "che dirige il museo [e] …". */
const livingEnd = (a: Analysis, object: Mention): number =>
  a.lexicon.data.adjectivesFollow ? completedTo(a, object) : endOfPhrase(a, object);

/** True for "who", and for "che" and "que" where they are both "that" and "who". */
const opensRelative = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, Grammar.relative) ||
  (a.lexicon.data.thatIsRelative && hasGrammar(a.tokens, i, Grammar.complementiser));

/** "Peter Hale of the Daily Mail", "Peter Hale, of the Daily Mail,": the body behind a name, without the preposition. */
export function placeOfWork(a: Analysis, { type, nameFrom, to }: Mention): Role | null {
  const isWhole = type === 'name' && to > nameFrom + 1;
  const link = a.tokens[to]?.lower === ',' ? to + 1 : to;
  const isTied = isWhole && a.lexicon.belonging.has(a.tokens[link]?.lower ?? '');
  const body = isTied ? mentionBeginning(a, link + 1) : undefined;
  if (body?.type !== 'name' || body.isModifier || !isBodysName(a, body)) return null;
  return clip(a, afterArticles(a, body.from, body.to), body.to, []);
}

/** True if a name is that of a body and of no place. */
function isBodysName(a: Analysis, body: Mention): boolean {
  const isPlace = ({ noun, isWord }: Token): boolean => !isWord || (noun & Noun.place) !== 0;
  if (a.tokens.slice(body.nameFrom, body.to).every(isPlace)) return false;
  const apposed = a.tokens[body.to]?.lower === ',' ? mentionBeginning(a, body.to + 1) : undefined;
  const isExplained = apposed && hasNoun(a.tokens, lastListed(a, apposed).head, Noun.organisation);
  return isExplained === true || kindOf(a, body) === 'organisation';
}

/** The last of some phrases that stand right behind one another: "a London-based private equity and [research firm]". */
function lastListed(a: Analysis, first: Mention): Mention {
  let last = first;
  for (let steps = 0; steps < MAX_LISTED; steps++) {
    const at = hasGrammar(a.tokens, last.to, Grammar.conjunction) ? last.to + 1 : last.to;
    const next = mentionBeginning(a, at);
    if (next?.type !== 'description') return last;
    last = next;
  }
  return last;
}
