import { comparable } from '../../blocks/unseen.ts';
import type { Speaker, SpeakerKind } from '../../types.ts';
import { type Analysis, wordsOf } from '../analysis/analysis.ts';
import { sourcePhraseBefore } from '../cues/source-phrase-before.ts';
import { basesOf } from '../lexicon/inflection.ts';
import { ANY_TITLE, DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, isPossessiveEnding } from '../words/tokens.ts';
import { completedTo, isPlain } from './complements.ts';
import type { Coreference } from './coreference.ts';
import { genderOfArticle, isAnyPerson } from './description-traits.ts';
import type { Entity } from './entities.ts';
import { kindShown } from './kinds.ts';
import {
  asKnownSubject,
  asSubject,
  fullNameAsSubject,
  listedBodyAsSubject,
  manAsSubject,
  womanAsSubject,
} from './name-forms.ts';
import { MERE_ADDRESS, type Role, roleIn } from './role-wording.ts';
import { roleOf } from './roles.ts';
import { bareWording } from './shown-wording.ts';

/** An age between brackets: "A[(81)]씨". */
const AGE = /[(（][^)）]*[)）]/;

/** Bits of a noun for somebody's work alone: not one that is said to anybody, nor one for nobody in particular. */
const MERE_ROLE = Noun.role | MERE_ADDRESS | Noun.anonymous;

/** Gives every source its speaker, each speaker once. */
export class SpeakerList {
  readonly speakers: Speaker[] = [];
  private readonly a: Analysis;
  private readonly coreference: Coreference;
  private readonly named = new Map<Entity, Speaker>();
  private readonly unnamed = new Map<string, Speaker>();
  private introductions: ReadonlyMap<string, Mention[]> | null = null;

  constructor(a: Analysis, coreference: Coreference) {
    this.a = a;
    this.coreference = coreference;
  }

  /** The speaker that a source means; null for a pronoun whose meaning the text leaves open. */
  of(source: Mention): Speaker | null {
    const entity = this.coreference.of(source);
    if (entity) return this.ofEntity(entity);
    if (source.isJoint) return this.ofWords(source, wordsOf(this.a, source.nameFrom, source.to), 'group');
    const own = isPartOf(this.a, source)
      ? source
      : (this.coreference.describedBy(source) ??
        (source.type === 'description' ? source : oneOfSeveral(this.a, source)));
    const described = own && (this.introductionOf(own) ?? own);
    return described && this.ofWords(described, null, kindOfDescription(this.a, described));
  }

  /** Returns the name of somebody who says nothing in the text: the full name, or the words as they stand. */
  nameOf(mention: Mention): string {
    const entity = mention.type === 'name' ? this.coreference.of(mention) : null;
    return entity ? displayName(this.a, entity) : wordsOf(this.a, mention.from, mention.to);
  }

  /**
   * "Esta vecina" is "una vecina de La Pradera", whom the text has brought in. Where an article alone takes the words up
   * ("la vecina"), only one who has spoken is meant.
   */
  private introductionOf(source: Mention): Mention | null {
    const { a } = this;
    const head = a.tokens[source.head];
    if (!head || !(head.noun & Noun.role) || !a.lexicon.definites.has(a.tokens[source.from]?.lower ?? ''))
      return null;
    this.introductions ??= introductions(a);
    const isPointed = !hasGrammar(a.tokens, source.from, Grammar.article);
    const isMeant = (one: Mention): boolean =>
      one.from < source.from && (isPointed || this.coreference.tells(one));
    return this.introductions.get(head.lower)?.findLast(isMeant) ?? null;
  }

  /** True if two sources mean the same one, or where that is open. */
  areOne(x: Mention, y: Mention): boolean {
    const [one, other] = [this.meantBy(x), this.meantBy(y)];
    return one === null || other === null || one === other;
  }

  /** The entity or the description that a source means; null for a pronoun that means nobody whom the text tells. */
  private meantBy(source: Mention): Entity | Mention | null {
    const meant = this.coreference.of(source) ?? this.coreference.describedBy(source);
    return meant ?? (source.type === 'pronoun' ? null : source);
  }

  /** The lead, 0 to 1, of the speaker that a source means over the next possible one. */
  lead(source: Mention): number {
    return this.coreference.lead(source);
  }

  /** The speaker of a label that names nobody ("Q"), with the label for a role. */
  ofLabel(label: string): Speaker {
    return (
      this.unnamed.get(label) ??
      this.add(label, { name: null, role: label, roleEvidence: null, kind: 'unnamed' })
    );
  }

  ofEntity(entity: Entity): Speaker {
    const known = this.named.get(entity);
    if (known) return known;
    const hasRole = entity.kind === 'person' || entity.kind === 'organisation';
    const before = this.coreference.introductionOf(entity);
    const introduced = before && roleIn(this.a, before, completedTo(this.a, before));
    const role = hasRole ? (roleOf(this.a, entity, introduced) ?? this.calledAs(entity)) : null;
    const speaker: Speaker = {
      id: `s${this.speakers.length}`,
      name: displayName(this.a, entity),
      role: role?.shown ?? null,
      roleEvidence: role?.evidence ?? null,
      kind: kindShown(this.a, entity, this.coreference.takenUpAs(entity)),
    };
    this.named.set(entity, speaker);
    this.speakers.push(speaker);
    return speaker;
  }

  /** The bare noun that takes up an entity of which nothing else is said and that does not bear it: "agency", "striker". */
  private calledAs(entity: Entity): Role | null {
    const calling = this.coreference.callingOf(entity);
    const { noun = 0, lower = '' } = this.a.tokens[calling?.head ?? -1] ?? {};
    const isApt = entity.kind === 'person' ? (noun & MERE_ROLE) === Noun.role : noun & Noun.organisation;
    if (!calling || !isApt || !isPlain(this.a, calling) || isAnyPerson(this.a, calling)) return null;
    if (!isNear(this.a, entity, calling) || articleShowsOtherCase(this.a, calling.nameFrom)) return null;
    const { articlePrefix } = this.a.lexicon.data; // "الشبكة" of "شبكة أطباء محلية"
    const bare = articlePrefix && lower.startsWith(articlePrefix) ? lower.slice(articlePrefix.length) : lower;
    const isBorne = entity.words.some((word) => word.endsWith(bare) || lower.startsWith(word));
    return isBorne ? null : roleIn(this.a, calling, calling.to);
  }

  /**
   * Returns the speaker of a source without an entity: several who speak together, under their names as
   * written, or somebody whom the text only describes.
   */
  private ofWords(source: Mention, name: string | null, kind: SpeakerKind): Speaker {
    const { a } = this;
    const to = completedTo(a, source);
    const bare = hasGrammar(a.tokens, source.nameFrom, Grammar.article)
      ? source.nameFrom + 1
      : source.nameFrom;
    const isOther = articleShowsOtherCase(a, source.nameFrom);
    const words =
      name ?? (isOther ? bareWording(a, behindOwner(a, bare), to) : wordsOf(a, behindWeak(a, source), to));
    const key = comparable(name ?? wordsOf(a, bare, to)).toLowerCase();
    const known = this.unnamed.get(key);
    if (known) return known;
    return this.add(key, { name, role: name === null ? words : null, roleEvidence: null, kind });
  }

  private add(key: string, rest: Omit<Speaker, 'id'>): Speaker {
    const speaker: Speaker = { id: `s${this.speakers.length}`, ...rest };
    this.unnamed.set(key, speaker);
    this.speakers.push(speaker);
    return speaker;
  }

  /** Finds the person who answers the questions that begin at a token; null where that is open. */
  interviewee(from: number): Speaker | null {
    const person = this.coreference.interviewee(from);
    return person && this.ofEntity(person);
  }
}

/**
 * True if an article shows another case than the subject's, by its form or by what stands before it: "laut [einer]
 * Sprecherin", "nach Erkenntnissen [der] Behörden".
 */
function articleShowsOtherCase({ tokens, lexicon }: Analysis, i: number): boolean {
  const { obliqueArticles, data } = lexicon;
  if (obliqueArticles.has(tokens[i]?.lower ?? '')) return true;
  if (!data.capitalisesNouns) return false;
  const isOwner = hasGrammar(tokens, i, Grammar.genitive) && tokens[i - 1]?.isCapital === true;
  return isOwner || hasGrammar(tokens, i - 1, Grammar.preposition | Grammar.according);
}

/** The token behind adjectives whose article stands before their attribute: "in dem [zum Brand] abgesetzten [Tweet der Wehr]". */
function behindWeak({ tokens, lexicon }: Analysis, { nameFrom, head }: Mention): number {
  if (lexicon.data.bareEndings === '') return nameFrom;
  let i = nameFrom;
  while (
    i < head &&
    tokens[i]?.grammar === 0 &&
    !tokens[i]?.isCapital &&
    /e[nm]$/.test(tokens[i]?.lower ?? '')
  )
    i++;
  return i === head ? i : nameFrom;
}

/** The token behind a possessive of another case: "nach den Worten [seines] Chefs". */
const behindOwner = ({ tokens, lexicon }: Analysis, i: number): number =>
  hasGrammar(tokens, i, Grammar.possessive) && lexicon.obliqueArticles.has(tokens[i]?.lower ?? '')
    ? i + 1
    : i;

/** True if the phrase behind a pronoun makes it a description: "One of the survivors", "einer der Zeugen". */
function isPartOf(a: Analysis, source: Mention): boolean {
  return (
    source.type === 'pronoun' &&
    hasGrammar(a.tokens, source.head, Grammar.open) &&
    completedTo(a, source) > source.to
  );
}

/** A pronoun that alone stands for one of several: “…,” [one] wrote. [Another] said: “…” Null for any other. */
const oneOfSeveral = (a: Analysis, source: Mention): Mention | null =>
  a.lexicon.ofSeveral.has(a.tokens[source.head]?.lower ?? '') ? source : null;

/** Descriptions of people with an indefinite article, outside quotations, by their head word: "una vecina del tercero". */
function introductions(a: Analysis): Map<string, Mention[]> {
  const out = new Map<string, Mention[]>();
  for (const mention of a.mentions) {
    const head = a.tokens[mention.head];
    const first = a.tokens[mention.from];
    const isIndefinite = first && first.grammar & Grammar.article && !a.lexicon.definites.has(first.lower);
    if (
      mention.type !== 'description' ||
      !isIndefinite ||
      !head ||
      head.stretch >= 0 ||
      !(head.noun & Noun.role)
    )
      continue;
    const known = out.get(head.lower);
    if (known) known.push(mention);
    else out.set(head.lower, [mention]);
  }
  return out;
}

/** "[la] leader": of a noun for one and for several the article tells that it is one. */
const isOne = (a: Analysis, mention: Mention): boolean =>
  hasNoun(a.tokens, mention.head, Noun.role) && genderOfArticle(a, mention) !== null;

function kindOfDescription(a: Analysis, source: Mention): SpeakerKind {
  const noun = a.tokens[source.head]?.noun ?? 0;
  if (noun & Noun.anonymous) return 'unnamed';
  if (noun & Noun.document && !(noun & Noun.role)) return 'document';
  if (noun & Noun.group && !isOne(a, source)) return 'group';
  return noun & Noun.organisation && !(noun & Noun.role) ? 'organisation' : 'unnamed';
}

/**
 * True if a name stands in another case than the subject's, where that shows at its end: "Virtasen mukaan".
 */
const isDeclined = (a: Analysis, mention: Mention): boolean =>
  a.lexicon.data.caseAtEnd &&
  mention.titleTo === undefined &&
  (isOblique(a, mention) ||
    (a.lexicon.data.completesByCase && hasGrammar(a.tokens, mention.to, Grammar.accordingAfter)));

/** A body's name as a subject has it, where its last noun is listed so: "Bursa Valiliği[nden]". */
function bodyAsSubject({ lexicon, tokens }: Analysis, { head }: Mention, name: string): string {
  const { lower = '' } = tokens[head] ?? {};
  const isBody = (word: string): boolean => (lexicon.wordBits(word)[1] & Noun.organisation) !== 0;
  const base = isBody(lower)
    ? undefined
    : basesOf(lower, lexicon.nounCases).find((it) => lower.startsWith(it) && isBody(it));
  return base !== undefined && name.toLowerCase().endsWith(lower)
    ? name.slice(0, base.length - lower.length)
    : name;
}

/** The gender that the article before a name shows, if it shows that it is no subject: "τον Πέτρο Μάρη"; else null. */
function genderBehindArticle({ lexicon, tokens }: Analysis, { from }: Mention): 'male' | 'female' | null {
  const { lower = '' } = tokens[from] ?? {};
  const { male, female } = lexicon.genderedArticles;
  if (!hasNoun(tokens, from, Noun.oblique)) return null;
  return male.has(lower) ? 'male' : female.has(lower) ? 'female' : null;
}

/**
 * True if the article belongs to the name: amid a sentence no other has a capital, as in "schrijft [De]
 * Telegraaf".
 */
function ownsArticle({ tokens }: Analysis, { from, nameFrom }: Mention): boolean {
  const [before, article] = [tokens[from - 1], tokens[from]];
  const isAmid = before?.isWord === true && before.sentence === article?.sentence;
  return (
    isAmid &&
    nameFrom === from + 1 &&
    article?.isCapital === true &&
    hasGrammar(tokens, from, Grammar.article)
  );
}

/** True if a word is a title and no office: "الحاج". */
const isMereTitle = ({ tokens }: Analysis, i: number): boolean =>
  hasNoun(tokens, i, ANY_TITLE) && !hasNoun(tokens, i, Noun.role);

/**
 * True if an office in another case than the subject's, a preposition or "according to" stands before a name: "zdaniem
 * [eksperta] Jana Gawora", "[podle] Jana Nováka".
 */
function standsDeclined(a: Analysis, { from, nameFrom }: Mention): boolean {
  const office = a.tokens.slice(from, nameFrom).find(({ noun }) => noun & OFFICE);
  const isGoverned = hasGrammar(a.tokens, from - 1, Grammar.preposition | Grammar.according);
  return isGoverned || sourcePhraseBefore(a, from) > 0 || ((office?.noun ?? 0) & Noun.oblique) !== 0;
}

/** The end of a name with the full stop of a surname that is cut to its initial: "Martien R[.]" */
function endOfName({ tokens }: Analysis, { nameFrom, to }: Mention): number {
  const [last, stop] = [tokens[to - 1], tokens[to]];
  const isInitial = to > nameFrom + 1 && last?.isAllCapital === true && last.end - last.start === 1;
  return isInitial && stop?.lower === '.' && stop.start === last.end ? to + 1 : to;
}

/** The first token of the fullest form of a name; an organisation keeps its possessor ("Norway’s Labour Party"). */
function beginningOfName(a: Analysis, { fullest, kind }: Entity): number {
  const { from, nameFrom, to } = fullest;
  if (kind !== 'person') {
    const opening = hasGrammar(a.tokens, from, Grammar.article) ? from + 1 : from;
    const first = a.tokens[opening];
    const isPossessed = isPossessiveEnding(a.tokens[nameFrom - 1]);
    return isPossessed && first?.isCapital && !(first.grammar & DETERMINER) ? opening : nameFrom;
  }
  // "الحاج يونس": a first name alone is hardly one without what it is said with
  const isBare = !a.lexicon.data.hasCapitals && to === nameFrom + 1;
  const isTitled =
    isBare && from < nameFrom && hasNoun(a.tokens, nameFrom, GIVEN_NAME) && isMereTitle(a, nameFrom - 1);
  return isTitled ? nameFrom - 1 : nameFrom;
}

/** The fullest form of a name as the text writes it. */
function writtenName(a: Analysis, entity: Entity): string {
  const { fullest } = entity;
  const { nameFrom, to, titleTo = to } = fullest;
  // "杨[女士]": a family name of one sign is hardly a name without the title behind it
  const isSign = !a.lexicon.data.hasCapitals && to === nameFrom + 1 && a.tokens[nameFrom]?.lower.length === 1;
  const whole = wordsOf(a, beginningOfName(a, entity), isSign ? titleTo : endOfName(a, fullest));
  return isSign ? whole.replace(AGE, '') : whole;
}

/** The name that readers are shown: its fullest form, as a subject where the language inflects names. */
function displayName(a: Analysis, entity: Entity): string {
  const { fullest, kind, mentions } = entity;
  const written = kind === 'person' ? undefined : mentions.find((it) => ownsArticle(a, it));
  if (written && written.to - written.nameFrom === fullest.to - fullest.nameFrom)
    return wordsOf(a, written.from, written.to);
  const name = writtenName(a, entity);
  if (kind !== 'person' && a.lexicon.fromEndings.length > 0) return bodyAsSubject(a, fullest, name);
  const gender = genderBehindArticle(a, fullest);
  if (gender !== null) return gender === 'male' ? manAsSubject(a, name) : womanAsSubject(a, name);
  const lastWords = mentions
    .filter((mention) => !isDeclined(a, mention))
    .map(({ head }) => wordsOf(a, head, head + 1));
  if (isDeclined(a, fullest)) return asSubject(a, name, lastWords);
  const known = a.lexicon.data.caseAtEnd ? asKnownSubject(a, name, lastWords) : null; // "Tero Tyynelän … Tyynelä kertoo"
  if (known !== null) return known;
  if (kind !== 'person') return listedBodyAsSubject(a, name);
  return fullNameAsSubject(a, name, lastWords, standsDeclined(a, fullest));
}

/** True if the paragraph of a description, or the one before, calls somebody by name before it. */
function isNear({ tokens }: Analysis, { mentions }: Entity, { from }: Mention): boolean {
  const least = (tokens[from]?.paragraph ?? 0) - 1;
  return mentions.some((it) => it.from < from && (tokens[it.from]?.paragraph ?? 0) >= least);
}
