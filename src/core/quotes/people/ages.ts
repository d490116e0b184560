import type { Analysis } from '../analysis/analysis.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import { completedTo } from './complements.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entities.ts';
import type { Antecedent } from './salience.ts';
import { MENTIONS_READ } from './same-office.ts';

/** An age joined to the word for it: "44-Jährige", "23-jarige", "19-årige", "28enne"; alone: "de 22 años". */
const AGE = /^(\p{Nd}{1,3})(?:-\p{L}.*|\p{L}{4,})?$/u;
/** The lead of the one person of that age. */
const SAME_AGE = 0.9;
/** People among whom one of an age is looked for: keeps hostile text linear. */
const PEOPLE_READ = 40;

/** The age at a token, in years, or null. */
function ageAt({ tokens }: Analysis, i: number): number | null {
  const [, digits] = AGE.exec(tokens[i]?.lower ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The age that a description gives, or null: "der [58]-Jährige", "l’attaquant de [22] ans". */
function ageIn(a: Analysis, mention: Mention): number | null {
  const to = completedTo(a, mention);
  for (let i = mention.from; i < to; i++) {
    const age = ageAt(a, i);
    if (age !== null) return age;
  }
  return null;
}

/** The age behind a comma or bracket that follows the name, or null: "Eva Weber, [36],", "Ana Ruiz, de [82] años". */
function ageOf(a: Analysis, { mentions }: Entity): number | null {
  for (const { to } of mentions.slice(0, MENTIONS_READ)) {
    if (!/^[,(]$/.test(a.tokens[to]?.lower ?? '')) continue;
    const age = ageAt(a, hasGrammar(a.tokens, to + 1, Grammar.preposition) ? to + 2 : to + 1);
    if (age !== null) return age;
  }
  return null;
}

/** True if the text gives a person another age than a description does. */
export function isOfAnotherAge(a: Analysis, mention: Mention, entity: Entity): boolean {
  const age = ageIn(a, mention);
  const own = age === null ? null : ageOf(a, entity);
  return own !== null && own !== age;
}

/** Finds the one person of the age that a description gives: "Daniel Okafor, 36, ran on. … [the 36-year-old] laughed". */
export function bySameAge(d: Discourse, mention: Mention): Antecedent | null {
  const age = ageIn(d.a, mention);
  if (age === null) return null;
  const isOne = (entity: Entity): boolean => entity.kind === 'person' && ageOf(d.a, entity) === age;
  const [entity, other] = d.table.entities.slice(0, PEOPLE_READ).filter(isOne);
  return entity && !other ? { entity, lead: SAME_AGE } : null;
}
