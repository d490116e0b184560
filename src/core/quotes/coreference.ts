import type { Analysis } from './analysis.ts';
import type { Entity, EntityTable, Gender } from './entities.ts';
import type { Frame } from './frames.ts';
import { ANY_TITLE, Grammar, Noun } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/**
 * Whom each mention outside quotations means. Pronouns take the most salient entity that agrees; salience is given by
 * place and grammar and halves with every sentence (after Lappin and Leass 1994, "An algorithm for pronominal anaphora
 * resolution"). What is said inside a quotation gives no salience: its names are the speaker's, not the narrator's.
 */
export class Coreference {
  private readonly a: Analysis;
  private readonly table: EntityTable;
  private readonly answers = new Map<Mention, Entity>();
  private readonly nameAt = new Map<number, Mention>();
  private quoted = new Set<Entity>();
  private quotedSentence = -1;
  private recent: { entity: Entity; salience: number; sentence: number }[] = [];

  constructor(a: Analysis, table: EntityTable, frames: readonly Frame[]) {
    this.a = a;
    this.table = table;
    const weight = new Map<Mention, number>();
    for (const frame of frames) {
      if (!frame.mention) continue;
      const isSpeech = (a.tokens[frame.verb]?.grammar ?? 0) & Grammar.speech;
      weight.set(frame.mention, Math.max(weight.get(frame.mention) ?? 0, isSpeech ? SPEAKER : SUBJECT));
    }
    for (const mention of a.mentions) if (mention.type === 'name') this.nameAt.set(mention.from, mention);
    for (const mention of a.mentions) this.read(mention, weight.get(mention) ?? 0);
  }

  /** The entity that a mention means, or null where the text does not say. */
  of(mention: Mention): Entity | null {
    return this.answers.get(mention) ?? null;
  }

  private read(mention: Mention, weight: number): void {
    const head = this.a.tokens[mention.head];
    if (!head || head.stretch >= 0) {
      const named = this.table.of(mention);
      if (named) this.answers.set(mention, named);
      return;
    }
    const entity = this.table.of(mention) ?? this.resolve(mention, head.grammar, head.sentence);
    if (!entity) return;
    this.answers.set(mention, entity);
    const place = mention.isModifier
      ? MODIFIER
      : weight > 0
        ? weight
        : isAfterPreposition(this.a, mention)
          ? OBLIQUE
          : OBJECT;
    this.raise(entity, place, head.sentence);
  }

  private raise(entity: Entity, by: number, sentence: number): void {
    const at = this.recent.findIndex((r) => r.entity === entity);
    const known = at >= 0 ? this.recent.splice(at, 1)[0] : undefined;
    const salience = (known ? decayed(known.salience, sentence - known.sentence) : 0) + by;
    this.recent.unshift({ entity, salience: Math.min(salience, MOST), sentence });
    if (this.recent.length > KEPT) this.recent.length = KEPT;
  }

  private resolve(mention: Mention, grammar: number, sentence: number): Entity | null {
    if (mention.type === 'pronoun') {
      if (grammar & Grammar.relative) return this.antecedent(mention);
      if (grammar & Grammar.male)
        return this.mostSalient(sentence, (e) => e.kind === 'person' && e.gender !== 'female', 'male');
      if (grammar & Grammar.female)
        return this.mostSalient(sentence, (e) => e.kind === 'person' && e.gender !== 'male', 'female');
      if (grammar & Grammar.neuter) return this.mostSalient(sentence, (e) => e.kind === 'organisation', null);
      return null;
    }
    return mention.type === 'description'
      ? (this.apposed(mention) ?? this.described(mention, sentence))
      : null;
  }

  /** The noun phrase right before a relative pronoun. */
  private antecedent(mention: Mention): Entity | null {
    const { a } = this;
    const end = a.tokens[mention.from - 1]?.lower === ',' ? mention.from - 2 : mention.from - 1;
    const index = a.mentionTo[end] ?? -1;
    const before = index >= 0 ? a.mentions[index] : undefined;
    return before ? this.of(before) : null;
  }

  /** "The mayor of the town, [Eva Weber], said": the name set after a description between commas. */
  private apposed(mention: Mention): Entity | null {
    const { a } = this;
    if (!((a.tokens[mention.head]?.noun ?? 0) & (Noun.role | ANY_TITLE))) return null;
    let to = mention.to;
    for (let steps = 0; steps < 3; steps++) {
      const isLinked = (a.tokens[to]?.grammar ?? 0) & Grammar.preposition;
      const next = a.mentions[a.mentionFrom[isLinked ? to + 1 : to] ?? -1];
      if (!next || (!isLinked && !((a.tokens[to]?.grammar ?? 0) & Grammar.genitive))) break;
      to = next.to;
    }
    const name = a.tokens[to]?.lower === ',' ? a.mentions[a.mentionFrom[to + 1] ?? -1] : undefined;
    if (name?.type !== 'name' || !/^[,.)(]$/.test(a.tokens[name.to]?.lower ?? '')) return null;
    const entity = this.table.of(name);
    return entity?.kind === 'person' ? entity : null;
  }

  private mostSalient(
    sentence: number,
    agrees: (entity: Entity) => boolean,
    gender: Gender | null,
  ): Entity | null {
    let best: Entity | null = null;
    let most = 0;
    for (const { entity, salience, sentence: at } of this.recent) {
      if (!agrees(entity)) continue;
      const sure = gender !== null && entity.gender === gender ? KNOWN_GENDER : 1;
      const spokenOf = this.quotedIn(sentence).has(entity) ? SPOKEN_OF : 1;
      const value = decayed(salience, sentence - at) * sure * spokenOf;
      if (value > most) {
        best = entity;
        most = value;
      }
    }
    if (best && gender !== null && most < FORGOTTEN) return null;
    return best;
  }

  /** The entities named inside the quotations of a sentence: its pronouns hardly ever mean them. */
  private quotedIn(sentence: number): ReadonlySet<Entity> {
    if (this.quotedSentence !== sentence) {
      this.quotedSentence = sentence;
      this.quoted = new Set();
      const { from = 0, to = 0 } = this.a.sentences[sentence] ?? {};
      for (let i = from; i < to; i++) {
        if ((this.a.tokens[i]?.stretch ?? -1) < 0) continue;
        const mention = this.nameAt.get(i);
        const entity = mention ? this.table.of(mention) : null;
        if (entity) this.quoted.add(entity);
      }
    }
    return this.quoted;
  }

  /** "the governor" for one whom the text calls governor. */
  private described(mention: Mention, sentence: number): Entity | null {
    const first = this.a.tokens[mention.from];
    const head = this.a.tokens[mention.head];
    if (
      !first ||
      !head ||
      !(first.grammar & (Grammar.article | Grammar.determiner)) ||
      first.lower === 'a' ||
      first.lower === 'an'
    )
      return null;
    if (!(head.noun & (Noun.role | ANY_TITLE))) return null;
    const word = head.lower;
    return this.mostSalient(sentence, (e) => e.kind === 'person' && hasOffice(this.a, e, word), null);
  }
}

const SPEAKER = 100;
const SUBJECT = 80;
const OBJECT = 40;
const OBLIQUE = 25;
const MODIFIER = 15;
const MOST = 250;
const SPOKEN_OF = 0.25;
const KNOWN_GENDER = 1.6;
const FORGOTTEN = 0.05;
/** How many entities stay in mind: keeps hostile text linear. */
const KEPT = 24;

const decayed = (salience: number, sentences: number): number => salience * 0.5 ** Math.max(0, sentences);

const isAfterPreposition = (a: Analysis, mention: Mention): boolean =>
  ((a.tokens[mention.from - 1]?.grammar ?? 0) & Grammar.preposition) !== 0;

/** Whether a title or office before one of the entity's first mentions, or right after it, is the word. */
function hasOffice(a: Analysis, entity: Entity, word: string): boolean {
  for (const mention of entity.mentions.slice(0, 12)) {
    for (let i = mention.from; i < mention.nameFrom; i++)
      if (isOffice(a.tokens[i]?.lower ?? '', word)) return true;
    if (a.tokens[mention.to]?.lower !== ',' || isAfterPreposition(a, mention)) continue;
    const index = a.mentionFrom[mention.to + 1] ?? -1;
    const next = index >= 0 ? a.mentions[index] : undefined;
    if (next?.type === 'description' && a.tokens[next.head]?.lower === word) return true;
  }
  return false;
}

const SHORT_OFFICES: Readonly<Record<string, string>> = {
  senator: 'sen',
  governor: 'gov',
  representative: 'rep',
  congressman: 'rep',
  congresswoman: 'rep',
  professor: 'prof',
  general: 'gen',
};
const isOffice = (title: string, word: string): boolean => title === word || title === SHORT_OFFICES[word];
