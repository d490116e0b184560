import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { climb } from '../cues/climb.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { topicOf } from '../cues/topics.ts';
import { withoutArticle } from '../lexicon/look-up.ts';
import { CUE, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { DASH_SIGN } from '../marks/dialogue.ts';
import type { Mention } from '../mentions/mention.ts';
import { anaphorAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import {
  apposedEntity,
  completedTo,
  descriptionTest,
  genderOfDescription,
  hasOwner,
  isAnyPerson,
  isDefinite,
  sameBodyTest,
  sameOfficeTest,
  takingUpTest,
} from './described.ts';
import type { Entity, EntityTable } from './entities.ts';
import { epithetTest } from './epithets.ts';
import { agreeInGender, type Gender } from './gender.ts';
import { genderOfNoun } from './name-traits.ts';
import { rolesOf } from './roles.ts';
import { AMONG_OTHERS, type Antecedent, Salience, Weight } from './salience.ts';

/** Sentences over which "they" and "it" may reach back to a description. */
const DESCRIPTION_REACH = 3;
/** Entities among which one that is named later is looked for: keeps hostile text linear. */
const ENTITIES_READ = 40;
/** Paragraphs of headline, standfirst and lead: people described there are mostly named further on. */
const OPENING_PARAGRAPHS = 3;
/** First paragraph behind headline and standfirst, which describe people of the story in words that it repeats. */
const BODY = 2;
/** Factor for the lead of somebody whom a description takes up by nothing but its place. */
const TAKEN_UP = 0.6;
/** Paragraphs back over which one of whom nothing is said is kept in mind. */
const UNDESCRIBED_REACH = 2;
/** Mentions looked at when offices are sought. */
const MENTIONS_READ = 12;
/** The lead of an entity that is named only later. */
const NAMED_LATER = 0.3;
/** Sentences of a paragraph that are looked back over. */
const PARAGRAPH_REACH = 12;
/** The lead of one whom the next sentences name as the speaker whom the text has described. */
const NAMED_NEXT = 0.8;
/** Sentences behind a description in which its name is looked for. */
const NAME_REACH = 2;
/** An age, joined to a noun or an adjective: "44-Jährige", "23-jarige", "19-årige". */
const AGE = /^\p{N}{1,3}-\p{L}/u;
const NO_ENTITIES: ReadonlySet<Entity> = new Set();

/** True if "it" may mean an entity: a body, or a lone name that nothing shows to be a person's. */
const mayBeBody = ({ kind, gender, words, described }: Entity): boolean =>
  kind === 'organisation' || (described === undefined && gender === null && words.length === 1);

/** True if the text gives a person no office, and nobody else has described that person. */
const isWithoutOffice = (a: Analysis, entity: Entity): boolean =>
  !entity.described && rolesOf(a, entity, MENTIONS_READ).next().done === true;

/** Tokens behind a name, its bracket among them, before the "and" that joins another one to it. */
const JOINED_REACH = 4;

/** True if a name is the first of two: "[Eva Weber] (SPD) und Lena Stahl". */
function isJoined(a: Analysis, { to }: Mention): boolean {
  for (let i = to; i < to + JOINED_REACH; i++) {
    if (hasGrammar(a.tokens, i, Grammar.conjunction)) return mentionBeginning(a, i + 1)?.type === 'name';
    if (i === to && a.tokens[i]?.lower !== '(') return false;
  }
  return false;
}

/**
 * Finds the entity that each mention outside quotations means. Names are looked up in the table; pronouns and
 * definite descriptions take the most salient entity that agrees. Words inside a quotation bring nobody to
 * mind: their names are the speaker's, not the narrator's.
 */
export class Coreference {
  private readonly a: Analysis;
  private readonly table: EntityTable;
  private readonly salience = new Salience();
  private readonly answers = new Map<Mention, Antecedent>();
  private readonly descriptions = new Map<Mention, Mention>();
  /** The description that an entity is brought in by before its name. */
  private readonly introducedAs = new Map<Entity, Mention>();
  /** Head words of the descriptions that have taken an entity up. */
  private readonly calledBy = new Map<Entity, string[]>();
  private readonly nameAt = new Map<number, Mention>();
  private readonly hasSpoken = new Set<Entity>();
  /** Entities that a description has taken up: another description means somebody else. */
  private readonly taken = new Set<Entity>();
  /** First tokens of the mentions that a cue of saying ties. */
  private readonly speaking = new Set<number>();
  /** The same, of a cue of saying, judging or showing. */
  private readonly telling = new Set<number>();
  /** Head words of descriptions that mean somebody whom the text does not name. */
  private readonly introduced = new Set<string>();
  /** Those of them that an indefinite article brings in: with another article at its end such a noun takes them up. */
  private readonly introducedBare = new Set<string>();
  /** Head words of all descriptions of the body so far. */
  private readonly described = new Set<string>();
  /** The last noun for one person that means nobody whom the text has named. */
  private lastDescribed: Mention | null = null;
  private lastGroup: Mention | null = null;
  private lastThing: Mention | null = null;
  private quoted = new Set<Entity>();
  private quotedSentence = -1;

  constructor(a: Analysis, table: EntityTable, ties: readonly CueTie[]) {
    this.a = a;
    this.table = table;
    const weights = new Map<number, number>();
    for (const tie of ties) {
      if (!tie.mention) continue;
      const isTied = tie.owns !== undefined || tie.reports !== undefined;
      const isSpeech = isTied || tie.form !== 'verb' || hasGrammar(a.tokens, tie.verb, Grammar.speech);
      const weight = isSpeech ? Weight.speaker : Weight.subject;
      if (isSpeech) this.speaking.add(tie.mention.from);
      if (isSpeech || hasGrammar(a.tokens, tie.verb, Grammar.verdict | Grammar.showing))
        this.telling.add(tie.mention.from);
      weights.set(tie.mention.from, Math.max(weights.get(tie.mention.from) ?? 0, weight));
    }
    const { completesByCase, verbSecond, invertsAlways, caseAtEnd } = a.lexicon.data;
    const asksNames = !(invertsAlways || caseAtEnd); // there a place or a heading passes for whom a sentence is about
    if (completesByCase || verbSecond || asksNames)
      a.sentences.forEach(({ from, to }) => {
        const topic = topicOf(a, from, to);
        if (
          topic &&
          (!asksNames || (topic.from === from && isPersonsName(a, topic))) &&
          !weights.has(topic.from) &&
          !isJoined(a, topic)
        )
          weights.set(topic.from, Weight.subject);
      });
    for (const mention of a.mentions) if (mention.type === 'name') this.nameAt.set(mention.from, mention);
    for (const mention of a.mentions) this.read(mention, weights.get(mention.from) ?? 0);
  }

  /** The entity that a mention means, or null where the text does not say. */
  of(mention: Mention): Entity | null {
    const entity = this.answers.get(mention)?.entity;
    return entity && !entity.described ? entity : null;
  }

  /** The person named most often before a token, where nobody is named as often, or null. */
  mainPerson(before: number): Entity | null {
    let best: Entity | null = null;
    let most = 0;
    let isTie = false;
    for (const entity of this.table.entities) {
      const weight = entity.kind === 'person' ? this.weightBefore(entity, before) : 0;
      isTie = weight === most || (isTie && weight < most);
      if (weight <= most) continue;
      best = entity;
      most = weight;
    }
    return isTie ? null : best;
  }

  /**
   * Counts the mentions of a person by name before a token; half a mention is added where one of them is
   * quoted, so that of two named alike the one quoted weighs more.
   */
  private weightBefore({ mentions }: Entity, before: number): number {
    const named = mentions.filter(({ from }) => from < before);
    return named.length + (named.some((mention) => this.speaks(mention)) ? 0.5 : 0);
  }

  /** The description that a pronoun takes up, or null. */
  describedBy(mention: Mention): Mention | null {
    return this.descriptions.get(mention) ?? this.answers.get(mention)?.entity.described ?? null;
  }

  /** True if a cue of saying, judging or showing ties the mention. */
  tells({ from }: Mention): boolean {
    return this.telling.has(from);
  }

  /** True if a cue of saying ties the mention. */
  speaks({ from }: Mention): boolean {
    return this.speaking.has(from);
  }

  /** The description that brought an entity in before its name, or null. */
  introductionOf(entity: Entity): Mention | null {
    return this.introducedAs.get(entity) ?? null;
  }

  /** The lead, 0 to 1, of the meaning of a mention over the next possible one; 1 for names. */
  lead(mention: Mention): number {
    return this.answers.get(mention)?.lead ?? 1;
  }

  private read(mention: Mention, weight: number): void {
    const head = this.a.tokens[mention.head];
    const named = this.table.of(mention);
    if (named) this.answers.set(mention, { entity: named, lead: 1 });
    if (!head || head.stretch >= 0) return;
    const resolved = named ? null : this.resolve(mention, head, weight);
    if (resolved) this.answers.set(mention, resolved);
    if (mention.type === 'description' && head.paragraph >= BODY) this.described.add(head.lower);
    const entity = this.of(mention);
    if (entity && resolved && mention.type === 'description' && head.noun & Noun.role) {
      this.taken.add(entity);
      this.calledBy.set(entity, [...(this.calledBy.get(entity) ?? []), head.lower]);
    }
    if (entity && weight >= Weight.speaker) this.hasSpoken.add(entity);
    if (!entity && mention.type === 'description' && head.paragraph >= OPENING_PARAGRAPHS) {
      this.introduced.add(head.lower);
      const opens = hasGrammar(this.a.tokens, mention.from, Grammar.article);
      if (opens && !isDefinite(this.a, mention)) this.introducedBare.add(head.lower);
    }
    const isOne = (head.noun & Noun.role) !== 0 && (head.noun & (Noun.group | Noun.organisation)) === 0;
    if (!entity && mention.type === 'description' && isOne && !mention.isJoint) this.lastDescribed = mention;
    if (entity && this.isEmployer(mention, entity)) return;
    const person = entity ?? this.describedPerson(mention, head, weight);
    if (person) this.salience.raise(person, this.weigh(mention, weight), head.sentence, this.lead(mention));
    if (!entity) this.readDescription(mention, head.grammar, head.noun, head.sentence, weight > 0);
  }

  /** Somebody whom the text only describes, as the subject of a clause: "she" may take "a technician" up. */
  private describedPerson(mention: Mention, { noun, paragraph }: Token, weight: number): Entity | null {
    const known = this.answers.get(mention)?.entity;
    if (known?.described) return known;
    if (known || weight === 0 || this.a.lexicon.data.dropsSubjects) return null;
    if (mention.type !== 'description' || mention.isJoint) return null;
    const isOne = (noun & Noun.role) !== 0 && (noun & (Noun.group | Noun.organisation)) === 0;
    if (!isOne || paragraph < OPENING_PARAGRAPHS || this.isNamedOrOwned(mention)) return null;
    if (this.isBareNoun(mention)) return null;
    const gender = genderOfNoun(noun);
    const own = { words: [], forms: [], fullest: mention, mentions: [mention], full: [] };
    return { ...own, kind: 'person', gender, suffix: null, described: mention };
  }

  /**
   * True if a noun that needs an article or an ending for one has neither: such a word is rather a verb, as "vinner" of
   * "om hun vinner".
   */
  private isBareNoun(mention: Mention): boolean {
    const { tokens, lexicon } = this.a;
    const isLone = mention.to === mention.from + 1 && lexicon.definiteEndings.length > 0;
    return isLone && !hasNoun(tokens, mention.head, Noun.definite);
  }

  /**
   * True if a description means another person than those in mind: "his father", whom "he" means no more than
   * himself; "the co-author, Luis Abascal", whom the text goes on to name.
   */
  private isNamedOrOwned(mention: Mention): boolean {
    const { a } = this;
    const behind = completedTo(a, mention);
    const sign = a.tokens[behind];
    const name = mentionBeginning(a, behind + 1);
    const isNamed =
      name?.type === 'name' &&
      (sign?.lower === ',' ||
        hasGrammar(a.tokens, behind, Grammar.termCue) ||
        a.lexicon.naming.has(sign?.lower ?? ''));
    return isNamed || hasGrammar(a.tokens, mention.from, Grammar.possessive);
  }

  /**
   * True if a mention is only the body that somebody works for: in "an analyst at [Harlow Bank]" the analyst
   * is spoken of, not the bank.
   */
  private isEmployer({ from }: Mention, { kind }: Entity): boolean {
    const before = hasGrammar(this.a.tokens, from - 1, Grammar.preposition)
      ? mentionEnding(this.a, from - 2)
      : null;
    return kind === 'organisation' && before != null && hasNoun(this.a.tokens, before.head, OFFICE);
  }

  private weigh(mention: Mention, weight: number): number {
    if (mention.isModifier) return Weight.modifier;
    if (weight > 0) return weight;
    const isOblique = hasGrammar(this.a.tokens, mention.from - 1, Grammar.preposition);
    return isOblique ? Weight.oblique : Weight.object;
  }

  private resolve(mention: Mention, head: Token, weight: number): Antecedent | null {
    const { grammar, sentence } = head;
    if (mention.type === 'pronoun')
      return this.apposedToPart(mention, grammar) ?? this.resolvePronoun(mention, grammar, sentence);
    if (mention.type !== 'description') return null;
    const apposed = apposedEntity(this.a, this.table, mention);
    if (apposed) return { entity: apposed, lead: 1 };
    const gender = anaphorAt(this.a.lexicon, this.a.tokens, mention.from, mention.to);
    const last = gender && this.salience.last((e) => e.kind === 'person' && (e.gender ?? gender) === gender);
    if (last && this.isDescribedAfter(last, mention, gender)) return null;
    if (last) return { entity: last, lead: AMONG_OTHERS };
    const said = descriptionTest(this.a, mention);
    const test = said && ((entity: Entity): boolean => !entity.described && said(entity));
    const known = test && this.salience.most(sentence, test, null, NO_ENTITIES);
    const named = known ?? this.namedNext(mention, head) ?? (test && this.only(test));
    const ofBody = named ? null : sameBodyTest(this.a, mention);
    const alone = ofBody && this.only(ofBody);
    if (alone) return { ...alone, lead: 1 };
    return (
      named ??
      (weight >= Weight.speaker ? this.takenUp(mention, head) : this.goesOnAs(mention, head, weight)) ??
      (weight >= Weight.subject ? this.bySameOffice(mention, sentence) : null) ??
      this.onlyUndescribed(mention, head) ??
      this.onlyOneSoFar(mention, head) ??
      (weight >= Weight.speaker ? this.byEpithet(mention, head) : null)
    );
  }

  /**
   * True if the text has described somebody without a name since it named an entity: "Ursula Weber a rencontré [le chancelier].
   * Ce dernier …".
   */
  private isDescribedAfter({ mentions }: Entity, { from }: Mention, gender: Gender): boolean {
    const named = mentions.findLast((it) => it.to <= from)?.to ?? 0;
    const last = this.lastDescribed;
    if (!last || last.from < named) return false;
    return agreeInGender(gender, genderOfDescription(this.a, last));
  }

  /** Finds the most salient of those whose office the word of a description means, too: "il mister", "le pénaliste". */
  private bySameOffice(mention: Mention, sentence: number): Antecedent | null {
    const test = sameOfficeTest(this.a, mention, this.calledBy);
    return test && this.salience.most(sentence, test, null, NO_ENTITIES);
  }

  /** Finds the person to whose name a pronoun with "of" leads: "[One] of the organisers, Ann Lee, said". */
  private apposedToPart(mention: Mention, grammar: number): Antecedent | null {
    const { a } = this;
    const to = grammar & Grammar.open ? completedTo(a, mention) : mention.to;
    const name = to > mention.to && a.tokens[to]?.lower === ',' ? mentionBeginning(a, to + 1) : undefined;
    const entity = name?.type === 'name' && a.tokens[name.to]?.lower === ',' ? this.table.of(name) : null;
    return entity?.kind === 'person' ? { entity, lead: 1 } : null;
  }

  /**
   * Finds the one person in mind whose role the text does not give, for a speaker by an office that nobody
   * has: "Le comptoir d’Élodie Marchadier est vide. … «…», confie la pharmacienne".
   */
  private onlyUndescribed(mention: Mention, { noun, paragraph, lower }: Token): Antecedent | null {
    const { a } = this;
    const isOne =
      (noun & Noun.role) !== 0 && (noun & (Noun.group | Noun.organisation | Noun.anonymous)) === 0;
    if (!isOne || !a.lexicon.data.adjectivesFollow || !this.telling.has(mention.from)) return null;
    if (
      !takingUpTest(a, mention) ||
      this.isIntroduced(lower) ||
      hasGrammar(a.tokens, mention.from, Grammar.possessive)
    )
      return null;
    const gender = genderOfDescription(a, mention);
    // "Il sindaco ha …" may be new; «…», dice il sindaco is hardly
    const reach = hasGrammar(a.tokens, mention.from - 1, CUE) ? UNDESCRIBED_REACH : 1;
    const isNear = (sentence: number): boolean =>
      paragraph - (a.sentences[sentence]?.paragraph ?? 0) <= reach;
    const entity = this.salience.only(
      (it, sentence) =>
        isNear(sentence) &&
        it.kind === 'person' &&
        !it.described &&
        !this.taken.has(it) &&
        hasNoun(a.tokens, it.fullest.nameFrom, GIVEN_NAME) &&
        agreeInGender(gender, it.gender) &&
        rolesOf(a, it, MENTIONS_READ).next().done === true,
    );
    if (!entity) return null;
    this.introducedAs.set(entity, mention);
    return { entity, lead: TAKEN_UP };
  }

  /**
   * Finds the one man or woman whom the text has named so far, for a definite description in a tag that says nothing of
   * whose or of what: "La presidenta, Itzel Cordero, denunció …. «…», relató [la edil]".
   */
  private onlyOneSoFar(mention: Mention, { lower }: Token): Antecedent | null {
    const { a } = this;
    const gender = genderOfDescription(a, mention);
    const isInTag = a.lexicon.data.adjectivesFollow && hasGrammar(a.tokens, mention.from - 1, CUE);
    if (!isInTag || gender === null || this.isIntroduced(lower) || isAnyPerson(a, mention)) return null;
    if (hasOwner(a, mention) || !takingUpTest(a, mention)) return null;
    const entity = this.salience.only(
      (it) => it.kind === 'person' && it.words.length > 1 && agreeInGender(gender, it.gender),
    );
    return entity?.gender === gender ? { entity, lead: TAKEN_UP } : null;
  }

  /**
   * Finds the speaker whom a description brings in and the next sentences are the first to name, saying
   * nothing else of who that is: "A pensioner says she was trapped. Maureen Tully, from Harlow, slipped …".
   */
  private namedNext(mention: Mention, { noun, sentence, paragraph }: Token): Antecedent | null {
    const isOne =
      (noun & Noun.role) !== 0 && (noun & (Noun.group | Noun.organisation | Noun.anonymous)) === 0;
    const opens = hasGrammar(this.a.tokens, mention.from, Grammar.article | Grammar.possessive);
    const isNew = paragraph < OPENING_PARAGRAPHS || (opens && !isDefinite(this.a, mention));
    if (!isOne || mention.isJoint || !this.telling.has(mention.from)) return null;
    if (isDefinite(this.a, mention) && this.hasPersonAbove(mention, sentence)) return null;
    const name = this.nextSubject(sentence);
    const entity = name && this.table.of(name);
    if (!entity || entity.words.length < 2) return null;
    // "Her sister laughs. …": one of the family is named in the same paragraph or not at all
    const isKin = hasGrammar(this.a.tokens, mention.from, Grammar.possessive) && genderOfNoun(noun) !== null;
    if (isKin && this.a.tokens[name.from]?.paragraph !== paragraph) return null;
    const isShown = isNew
      ? hasNoun(this.a.tokens, name.nameFrom, GIVEN_NAME)
      : entity.kind === 'person' && this.goesOnToName(mention, name);
    if (!isShown) return null;
    const isFirst = entity.mentions.every(
      (it) => it.from >= name.from || this.a.tokens[it.from]?.paragraph === 0,
    );
    const gender = genderOfNoun(noun);
    if (!isFirst || !agreeInGender(gender, entity.gender) || !rolesOf(this.a, entity).next().done)
      return null;
    this.introducedAs.set(entity, mention);
    return { entity, lead: NAMED_NEXT };
  }

  /**
   * True if the paragraph has spoken of a person whom a description may mean, before it: "Para Ana Ruiz, … [La científica]
   * recuerda …. Luis Mas, del museo, …".
   */
  private hasPersonAbove(mention: Mention, sentence: number): boolean {
    const gender = genderOfDescription(this.a, mention);
    const start = this.paragraphStart(this.a.tokens[mention.from] as Token);
    return (
      start < sentence &&
      this.salience.hasSince(start, (it) => it.kind === 'person' && agreeInGender(gender, it.gender))
    );
  }

  /**
   * True if a definite description opens a paragraph in which somebody speaks next whom the text has not named: "La
   * ministre de la Culture a salué « … ». Dans un communiqué, Hélène Tardieu souligne « … »".
   */
  private goesOnToName({ from, head }: Mention, name: Mention): boolean {
    const { tokens } = this.a;
    const isSame = tokens[name.from]?.paragraph === tokens[from]?.paragraph;
    const isOpening = tokens[from - 1]?.paragraph !== tokens[from]?.paragraph;
    return (
      isSame && isOpening && this.telling.has(name.from) && !this.introduced.has(tokens[head]?.lower ?? '')
    );
  }

  /** The name that is the first subject of the sentences behind one; null where a description or pronoun comes first. */
  private nextSubject(sentence: number): Mention | null {
    for (let s = sentence + 1; s <= sentence + NAME_REACH; s++) {
      const { from = 0, to = 0 } = this.a.sentences[s] ?? {};
      for (let i = from; i < to; i++) {
        const mention = mentionBeginning(this.a, i);
        if (!mention || (this.a.tokens[i]?.stretch ?? -1) >= 0) continue;
        if (i > from && !this.speaking.has(i)) continue;
        return mention.type === 'name' && mention.from === mention.nameFrom ? mention : null;
      }
    }
    return null;
  }

  /** See `takingUpTest`; "the [Fulham] winger" does not mean whom or what its own words name. */
  private takingUp(mention: Mention): ((entity: Entity) => boolean) | null {
    const test = takingUpTest(this.a, mention);
    const own = new Set<Entity>();
    for (let i = mention.from; i < mention.to; i++) {
      const name = this.nameAt.get(i);
      const entity = name ? this.table.of(name) : null;
      if (entity) own.add(entity);
    }
    return test && own.size > 0 ? (entity) => !own.has(entity) && test(entity) : test;
  }

  /**
   * Finds the last speaker, or the last subject, whom a definite description may take up. A description that
   * was brought in before stays itself.
   */
  private takenUp(mention: Mention, head: Token): Antecedent | null {
    const test = this.takingUp(mention);
    const isNew = !this.isIntroduced(head.lower);
    if (!test || !isNew || this.opensParagraph(mention)) return null;
    const since = isAnyPerson(this.a, mention) ? 0 : this.startOfReach(head);
    const subject = this.salience.lastSubject(test, since);
    if (subject) return { entity: subject.entity, lead: subject.lead * TAKEN_UP };
    const above = this.undescribedAbove(mention, head, test);
    if (above) return above;
    const agrees = (entity: Entity) => !entity.described && test(entity) && this.hasSpoken.has(entity);
    const found = this.salience.most(head.sentence, agrees, null, NO_ENTITIES);
    // «…», assicura il titolare: where titles take up so easily, only whom the text is about so far
    const isOpen = this.a.lexicon.data.adjectivesFollow && found?.entity !== this.mainPerson(mention.from);
    if (isOpen) return null;
    return found && { entity: found.entity, lead: found.lead * TAKEN_UP };
  }

  /**
   * Finds the one person whom the paragraph above is about and of whom nothing else is said, for a tag in the first sentence
   * below: "Sergio Núñez sonrió tras la victoria. / «…», dijo [el técnico]".
   */
  private undescribedAbove(
    mention: Mention,
    head: Token,
    test: (entity: Entity) => boolean,
  ): Antecedent | null {
    const own = this.paragraphStart(head);
    const above = this.a.tokens[this.a.sentences[own - 1]?.from ?? -1];
    const isTag = own === head.sentence && hasGrammar(this.a.tokens, mention.from - 1, CUE);
    const entity = above && isTag ? this.salience.onlyPerson(this.paragraphStart(above)) : null;
    if (!entity || entity.described || !test(entity)) return null;
    const isBare = rolesOf(this.a, entity, MENTIONS_READ).next().done === true;
    return isBare ? { entity, lead: TAKEN_UP } : null;
  }

  /**
   * Finds the subject of the sentence before in the same paragraph, where a description by age is the next subject, or one
   * that the text has used of nobody: "Kadile scored. [The 23-year-old striker] grinned.", "Eva Weber smiles. [The novelist]
   * has moved."
   */
  private goesOnAs(mention: Mention, head: Token, weight: number): Antecedent | null {
    const { a } = this;
    const { sentence, paragraph, lower } = head;
    const isNext = a.sentences[sentence - 1]?.paragraph === paragraph;
    const isNew = !this.described.has(lower) && hasGrammar(a.tokens, mention.from, Grammar.article);
    if (weight < Weight.subject || !isNext || !(isNew || this.hasAge(mention))) return null;
    const test = this.takingUp(mention);
    const subject = test && this.salience.lastSubject(test, sentence - 1);
    return subject && (this.hasAge(mention) || isWithoutOffice(a, subject.entity)) ? subject : null;
  }

  /**
   * Finds the one person whom the paragraph has spoken of before a tag, as the subject of a sentence, where a description in
   * the tag fits: "Moser schäumte. „…“, polterte [der Tiroler]". A description that was brought in before stays itself.
   */
  private byEpithet(mention: Mention, head: Token): Antecedent | null {
    const test = this.isIntroduced(head.lower) ? null : epithetTest(this.a, mention);
    const own = this.paragraphStart(head);
    const above = own === head.sentence ? this.a.tokens[this.a.sentences[own - 1]?.from ?? -1] : undefined;
    const start = above ? this.paragraphStart(above) : own; // a tag in the first sentence takes up the paragraph above
    const entity = test && this.salience.onlyPerson(start);
    if (!entity || !test(entity)) return null;
    const sentences = this.a.sentences.slice(start, head.sentence + 1);
    const isSubject = sentences.some(({ from, to }) => {
      const topic = topicOf(this.a, from, to);
      return topic !== null && topic.from < mention.from && this.answers.get(topic)?.entity === entity;
    });
    return isSubject ? { entity, lead: TAKEN_UP } : null;
  }

  /** True if an age describes somebody: "de [23-jarige] aanvaller", "der [44-Jährige]". */
  private hasAge({ from, to }: Mention): boolean {
    return this.a.tokens.slice(from, to).some(({ lower }) => AGE.test(lower));
  }

  /** True if a noun means somebody whom the text has brought in and not named: "en nabo", "naboen". */
  private isIntroduced(noun: string): boolean {
    const { lexicon } = this.a;
    for (const same of lexicon.sameOffices.get(noun) ?? []) if (this.introduced.has(same)) return true;
    return this.introduced.has(noun) || this.introducedBare.has(withoutArticle(lexicon, noun));
  }

  /**
   * True if a description opens a paragraph and brings somebody in there: in a language whose verbs precede those whom they
   * take up, as in "Il sindaco ha …", or where nouns are joined an office: "Planteieren sier …".
   */
  private opensParagraph(mention: Mention): boolean {
    const { tokens, lexicon } = this.a;
    const { adjectivesFollow, joinsNouns } = lexicon.data;
    const bringsIn = adjectivesFollow || (joinsNouns && !isAnyPerson(this.a, mention));
    return bringsIn && tokens[mention.from - 1]?.paragraph !== tokens[mention.from]?.paragraph;
  }

  /**
   * The first sentence of a token's paragraph; of the one before in a spoken line, which it brings in, and where bare
   * offices take up those named before them.
   */
  private startOfReach(head: Token): number {
    const start = this.paragraphStart(head);
    const reachesBack = this.a.lexicon.data.bareIsDefinite || this.opensWithDash(start);
    const before = reachesBack ? this.a.tokens[this.a.sentences[start - 1]?.from ?? -1] : undefined;
    return before ? this.paragraphStart(before) : start;
  }

  /** True if a dash opens a sentence as spoken. */
  private opensWithDash(sentence: number): boolean {
    const { from = 0 } = this.a.sentences[sentence] ?? {};
    const first = this.a.tokens[from]?.isWord === false ? from + 1 : from;
    return this.a.stretches[this.a.tokens[first]?.stretch ?? -1]?.sign === DASH_SIGN;
  }

  /** The first sentence of the paragraph that a token stands in. */
  private paragraphStart({ sentence, paragraph }: Token): number {
    let first = sentence;
    while (sentence - first < PARAGRAPH_REACH && this.a.sentences[first - 1]?.paragraph === paragraph)
      first--;
    return first;
  }

  /** The one entity of the text that agrees, where nobody in mind does: the text names it further on. */
  private only(agrees: (entity: Entity) => boolean): Antecedent | null {
    // whom only somebody's own words name is not the narrator's "he"
    const isOutside = ({ head }: Mention): boolean => (this.a.tokens[head]?.stretch ?? -1) < 0;
    const isOwn = (entity: Entity): boolean =>
      entity.mentions.some((it) => isOutside(it) && !this.isEmployer(it, entity));
    const found = this.table.entities.slice(0, ENTITIES_READ).filter((it) => agrees(it) && isOwn(it));
    const [entity] = found;
    return entity && found.length === 1 ? { entity, lead: NAMED_LATER } : null;
  }

  private resolvePronoun(mention: Mention, grammar: number, sentence: number): Antecedent | null {
    if (grammar & Grammar.relative) {
      const before = this.antecedent(mention);
      if (before?.type === 'description') this.descriptions.set(mention, before);
      return (before && this.answers.get(before)) ?? null;
    }
    const spokenOf = this.quotedIn(sentence);
    const isPerson = (e: Entity): boolean => e.kind === 'person';
    if (grammar & Grammar.male && grammar & Grammar.female)
      return this.salience.most(sentence, isPerson, 'any', spokenOf) ?? this.only(isPerson);
    if (grammar & Grammar.male) {
      return (
        this.salience.most(sentence, (e) => e.kind === 'person' && e.gender !== 'female', 'male', spokenOf) ??
        this.only((e) => e.gender === 'male')
      );
    }
    if (grammar & Grammar.female) {
      return (
        this.salience.most(sentence, (e) => e.kind === 'person' && e.gender !== 'male', 'female', spokenOf) ??
        this.only((e) => e.gender === 'female')
      );
    }
    // „Dennoch sei es …“: where the verb is second "es" stands for anything, and hardly ever for a body that is named
    if (!(grammar & Grammar.neuter) || this.a.lexicon.data.verbSecond) return null;
    const body = this.salience.subjectBefore(sentence, mayBeBody);
    if (body || this.isNear(this.lastThing, sentence)) return body;
    return this.salience.most(sentence, (e) => e.kind === 'organisation', null, spokenOf);
  }

  /** Keeps the last subject that "they" or "it" can take up, or takes it up. */
  private readDescription(
    mention: Mention,
    grammar: number,
    noun: number,
    sentence: number,
    isSubject: boolean,
  ): void {
    if (mention.type === 'pronoun') {
      const last =
        grammar & Grammar.plural ? this.lastGroup : grammar & Grammar.neuter ? this.lastThing : null;
      if (last && this.isNear(last, sentence)) this.descriptions.set(mention, last);
      return;
    }
    if (!isSubject) return;
    if (noun & Noun.group) this.lastGroup = mention;
    else if (noun & (Noun.document | Noun.organisation)) this.lastThing = mention;
  }

  private isNear(mention: Mention | null, sentence: number): boolean {
    return mention !== null && sentence - (this.a.tokens[mention.head]?.sentence ?? 0) <= DESCRIPTION_REACH;
  }

  /** The noun phrase right before a relative pronoun. */
  private antecedent(mention: Mention): Mention | null {
    const { a } = this;
    // "Paola Righi, secondo cui …"
    const isGoverned = hasGrammar(a.tokens, mention.from - 1, Grammar.preposition | Grammar.according);
    const end = mention.from - (isGoverned ? 2 : 1);
    const last = mentionEnding(a, a.tokens[end]?.lower === ',' ? end - 1 : end);
    // "the Aid Group in [Turkey], which says": a place says nothing where something else stands before it
    const isPlace = last && hasNoun(a.tokens, last.head, Noun.place);
    return (isPlace ? this.beforePlace(last) : last) ?? null;
  }

  /** The phrase that a place completes, where it does: "the head of [the Aid Group] in Turkey". */
  private beforePlace(place: Mention): Mention {
    const { a } = this;
    const before = hasGrammar(a.tokens, place.from - 1, Grammar.preposition)
      ? mentionEnding(a, place.from - 2)
      : undefined;
    return before?.type === 'name' ? before : climb(a, place);
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
}
