import { mentionBeginning } from '../analysis/analysis.ts';
import { topicOf } from '../cues/topics.ts';
import { CUE, GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { genderOfDescription, isDefinite } from './description-traits.ts';
import { type Discourse, OPENING_PARAGRAPHS } from './discourse.ts';
import type { Entity } from './entities.ts';
import { agreeInGender } from './gender.ts';
import { genderByVerb, genderOfNoun } from './name-traits.ts';
import { paragraphStart } from './paragraph-reach.ts';
import { rolesOf } from './roles.ts';
import type { Antecedent } from './salience.ts';
import { isEmployer } from './salience-weights.ts';
import { MENTIONS_READ } from './same-office.ts';

/** Entities among which one that is named later is looked for: keeps hostile text linear. */
const ENTITIES_READ = 40;
/** The lead of an entity that is named only later. */
const NAMED_LATER = 0.3;
/** The lead of one whom the next sentences name as the speaker whom the text has described. */
const NAMED_NEXT = 0.8;
/** Sentences behind a description in which its name is looked for. */
const NAME_REACH = 2;

/**
 * Finds the speaker whom a description brings in and the next sentences are the first to name, saying
 * nothing else of who that is: "A pensioner says she was trapped. Maureen Tully, from Harlow, slipped …".
 */
export function namedNext(
  d: Discourse,
  mention: Mention,
  { noun, sentence, paragraph }: Token,
): Antecedent | null {
  const isOne = (noun & Noun.role) !== 0 && (noun & (Noun.group | Noun.organisation | Noun.anonymous)) === 0;
  const opens = hasGrammar(d.a.tokens, mention.from, Grammar.article | Grammar.possessive);
  const isNew = paragraph < OPENING_PARAGRAPHS || (opens && !isDefinite(d.a, mention));
  if (!isOne || mention.isJoint || !d.telling.has(mention.from)) return null;
  if (isDefinite(d.a, mention) && (hasPersonAbove(d, mention, sentence) || isTakenUp(d, mention, noun)))
    return null;
  if (isBesideAnother(d, mention, sentence)) return null;
  const name = nextSubject(d, sentence);
  const entity = name && d.table.of(name);
  if (!entity || entity.words.length < 2) return null;
  // "Her sister laughs. …": one of the family is named in the same paragraph or not at all
  const isKin = hasGrammar(d.a.tokens, mention.from, Grammar.possessive) && genderOfNoun(noun) !== null;
  if (isKin && d.a.tokens[name.from]?.paragraph !== paragraph) return null;
  const isShown = isNew
    ? hasNoun(d.a.tokens, name.nameFrom, GIVEN_NAME)
    : entity.kind === 'person' && goesOnToName(d, mention, name);
  if (!isShown) return null;
  const isFirst = entity.mentions.every((it) => it.from >= name.from || d.a.tokens[it.from]?.paragraph === 0);
  const gender = genderOfDescription(d.a, mention) ?? genderByVerb(d.a, mention);
  if (!isFirst || !agreeInGender(gender, entity.gender) || !rolesOf(d.a, entity).next().done) return null;
  d.introducedAs.set(entity, mention);
  return { entity, lead: NAMED_NEXT };
}

/** "«…», conclude [l’esponente di FdI]": in a tag, where words for one office take up somebody who has spoken. */
function isTakenUp(d: Discourse, { from, head }: Mention, noun: number): boolean {
  if (!hasGrammar(d.a.tokens, from - 1, CUE)) return false;
  const others = d.a.lexicon.sameOffices.get(d.a.tokens[head]?.lower ?? '');
  const isSame = (entity: Entity): boolean =>
    agreeInGender(genderOfNoun(noun), entity.gender) &&
    [...rolesOf(d.a, entity, MENTIONS_READ)].some(({ heads }) => heads.some((word) => others?.has(word)));
  return others !== undefined && [...d.hasSpoken].some(isSame);
}

/** "[A carer] was jailed after a judge told her …": whom the next sentence names is whom this one is about. */
function isBesideAnother({ a }: Discourse, mention: Mention, sentence: number): boolean {
  const { from = 0, to = 0 } = a.sentences[sentence] ?? {};
  const topic = topicOf(a, from, to);
  return topic !== null && topic.from < mention.from && hasNoun(a.tokens, topic.head, Noun.role);
}

/**
 * True if the paragraph has spoken of a person whom a description may mean, before it: "Para Ana Ruiz, … [La científica]
 * recuerda …. Luis Mas, del museo, …".
 */
function hasPersonAbove(d: Discourse, mention: Mention, sentence: number): boolean {
  const gender = genderOfDescription(d.a, mention);
  const start = paragraphStart(d.a, d.a.tokens[mention.from] as Token);
  return (
    start < sentence &&
    d.salience.hasSince(start, (it) => it.kind === 'person' && agreeInGender(gender, it.gender))
  );
}

/**
 * True if a definite description opens a paragraph in which somebody speaks next whom the text has not named: "La
 * ministre de la Culture a salué « … ». Dans un communiqué, Hélène Tardieu souligne « … »".
 */
function goesOnToName(d: Discourse, { from, head }: Mention, name: Mention): boolean {
  const { tokens } = d.a;
  const isSame = tokens[name.from]?.paragraph === tokens[from]?.paragraph;
  const isOpening = tokens[from - 1]?.paragraph !== tokens[from]?.paragraph;
  return isSame && isOpening && d.telling.has(name.from) && !d.introduced.has(tokens[head]?.lower ?? '');
}

/** The name that is the first subject of the sentences behind one; null where a description or pronoun comes first. */
function nextSubject(d: Discourse, sentence: number): Mention | null {
  for (let s = sentence + 1; s <= sentence + NAME_REACH; s++) {
    const { from = 0, to = 0 } = d.a.sentences[s] ?? {};
    for (let i = from; i < to; i++) {
      const mention = mentionBeginning(d.a, i);
      if (!mention || (d.a.tokens[i]?.stretch ?? -1) >= 0) continue;
      if (i > from && !d.speaking.has(i)) continue;
      return mention.type === 'name' && mention.from === mention.nameFrom ? mention : null;
    }
  }
  return null;
}

/** The one entity of the text that agrees, where nobody in mind does: the text names it further on. */
export function namedLater(d: Discourse, agrees: (entity: Entity) => boolean): Antecedent | null {
  // whom only somebody's own words name is not the narrator's "he"
  const isOutside = ({ head }: Mention): boolean => (d.a.tokens[head]?.stretch ?? -1) < 0;
  const isOwn = (entity: Entity): boolean =>
    entity.mentions.some((it) => isOutside(it) && !isEmployer(d.a, it, entity));
  const found = d.table.entities.slice(0, ENTITIES_READ).filter((it) => agrees(it) && isOwn(it));
  const [entity] = found;
  return entity && found.length === 1 ? { entity, lead: NAMED_LATER } : null;
}
