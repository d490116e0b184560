import type { Analysis } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { withoutArticle } from '../lexicon/look-up.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity, EntityTable } from './entities.ts';
import type { Gender } from './gender.ts';
import { NamePlaces } from './name-places.ts';
import { type Antecedent, Salience } from './salience.ts';
import type { ClauseWeights } from './salience-weights.ts';

/** Paragraphs of headline, standfirst and lead: people described there are mostly named further on. */
export const OPENING_PARAGRAPHS = 3;

/** Names without a verb of saying that one beside such a verb outweighs. */
const SPEAKING = 2;

/** The discourse model: what the text has said of its entities up to one place, and who is in mind there. */
export class Discourse {
  readonly a: Analysis;
  readonly table: EntityTable;
  readonly salience: Salience;
  readonly answers = new Map<Mention, Antecedent>();
  readonly descriptions = new Map<Mention, Mention>();
  /** The description that an entity is brought in by before its name. */
  readonly introducedAs = new Map<Entity, Mention>();
  /** Head words of the descriptions that have taken an entity up. */
  readonly calledBy = new Map<Entity, string[]>();
  readonly nameAt = new Map<number, Mention>();
  readonly places: NamePlaces;
  readonly hasSpoken = new Set<Entity>();
  /** Entities that a description has taken up: another description means somebody else. */
  readonly taken = new Set<Entity>();
  /** First tokens of the mentions that a cue of saying ties. */
  readonly speaking: ReadonlySet<number>;
  /** The same, of a cue of saying, judging or showing. */
  readonly telling: ReadonlySet<number>;
  /** Head words of descriptions that mean somebody whom the text does not name. */
  readonly introduced = new Set<string>();
  /** Those of them that an indefinite article brings in: with another article at its end such a noun takes them up. */
  readonly introducedBare = new Set<string>();
  /** Head words of all descriptions of the body so far. */
  readonly described = new Set<string>();
  /** The last noun for one person that means nobody whom the text has named. */
  lastDescribed: Mention | null = null;
  /** The last such noun that was a subject. */
  lastPerson: Mention | null = null;
  /** The gender of the first pronoun that means somebody whose name leaves it open; null: pronouns contradict one another. */
  readonly pronounGender = new Map<Entity, Gender | null>();
  /** Who spoke last, in whatever words. */
  lastTeller: Mention | null = null;
  lastGroup: Mention | null = null;
  lastThing: Mention | null = null;
  /** The last body that the text calls by a joined noun alone: "Miljøstyrelsen". */
  lastBody: Mention | null = null;
  private quoted = new Set<Entity>();
  private quotedSentence = -1;

  constructor(a: Analysis, table: EntityTable, { speaking, telling }: ClauseWeights) {
    this.a = a;
    this.salience = new Salience(a.lexicon.data.adjectivesFollow);
    this.table = table;
    this.speaking = speaking;
    this.telling = telling;
    for (const mention of a.mentions) if (mention.type === 'name') this.nameAt.set(mention.from, mention);
    this.places = new NamePlaces(a, table, this.nameAt);
  }

  /** The entity that a mention means, or null where the text does not say. */
  of(mention: Mention): Entity | null {
    const entity = this.answers.get(mention)?.entity;
    return entity && !entity.described ? entity : null;
  }

  /** The person named most often before a token, where nobody is named as often, or null. */
  mainPerson(before: number): Entity | null {
    return this.foremost((entity) => this.weightBefore(entity, before));
  }

  /**
   * The person who most likely answers the questions that begin at a token, or null where that is open. Of those named before
   * them the one whose names weigh most: each before them once, each beside a verb of saying, wherever, `SPEAKING` times. Not
   * who asks them: "Z Ewą Nowak rozmawia [Paweł Lis]".
   */
  interviewee(from: number): Entity | null {
    const { tokens, lexicon } = this.a;
    const asks = ({ from: first, nameFrom }: Mention): boolean =>
      tokens.slice(Math.max(0, first - 1), nameFrom).some(({ lower }) => lexicon.interviewing.has(lower));
    const before = (entity: Entity): number =>
      entity.mentions.some(asks) ? 0 : this.weightBefore(entity, from);
    const speaks = ({ mentions }: Entity): number =>
      mentions.filter((mention) => this.speaking.has(mention.from)).length;
    return this.foremost((entity) => before(entity) && before(entity) + SPEAKING * speaks(entity));
  }

  /** The person whose weight is greatest and above 0, where nobody else has that weight, or null. */
  private foremost(weightOf: (person: Entity) => number): Entity | null {
    let best: Entity | null = null;
    let most = 0;
    let isTie = false;
    for (const entity of this.table.entities) {
      const weight = entity.kind === 'person' ? weightOf(entity) : 0;
      isTie = weight === most || (isTie && weight < most);
      if (weight <= most) continue;
      best = entity;
      most = weight;
    }
    return isTie ? null : best;
  }

  /**
   * Counts the mentions of a person by name before a token; half a mention is added where one of them is
   * quoted, and a quarter where one shows to be a person's, or an eighth for a full name, so that of two named alike that one
   * weighs more.
   */
  private weightBefore({ mentions, words }: Entity, before: number): number {
    const named = mentions.filter(({ from }) => from < before);
    const isQuoted = named.some((mention) => this.speaking.has(mention.from));
    const isPerson = named.some((mention) => isPersonsName(this.a, mention));
    const manner = isPerson ? 0.25 : words.length > 1 ? 0.125 : 0;
    return named.length > 0 ? named.length + (isQuoted ? 0.5 : 0) + manner : 0;
  }

  /** True if a noun means somebody whom the text has brought in and not named: "en nabo", "naboen". */
  isIntroduced(noun: string): boolean {
    const { lexicon } = this.a;
    for (const same of lexicon.sameOffices.get(noun) ?? []) if (this.introduced.has(same)) return true;
    return this.introduced.has(noun) || this.introducedBare.has(withoutArticle(lexicon, noun));
  }

  /** The entities named inside the quotations of a sentence: its pronouns hardly ever mean them. */
  quotedIn(sentence: number): ReadonlySet<Entity> {
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
