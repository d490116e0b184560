import type { Analysis } from '../analysis/analysis.ts';
import { CUE, GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { genderShown } from './agreement.ts';
import { CarriedSpeaker, type Owner } from './carried-speaker.ts';

/** The ending of nouns and participles that are grammatically female. */
const FEMALE = /ة$/;

/** The last speakers of each gender, where the form of a verb tells its subject's. */
export class CarriedByGender {
  private readonly a: Analysis;
  /** The last speaker of either gender. */
  private readonly carried: CarriedSpeaker;
  /** Last speakers of each gender. */
  private readonly carriedBy = { male: new CarriedSpeaker(), female: new CarriedSpeaker() };
  /** Genders of subjects, as their verbs tell them. */
  private readonly genders = new Map<Mention, 'male' | 'female'>();

  constructor(a: Analysis, carried: CarriedSpeaker) {
    this.a = a;
    this.carried = carried;
  }

  carry(speaker: Mention, paragraph: number): void {
    this.carried.set(speaker, paragraph);
    const gender = this.genderOf(speaker);
    if (gender) this.carriedBy[gender].set(speaker, paragraph);
  }

  /** Keeps the gender that the form of a verb tells of its subject. */
  learn(verb: number, subject: Mention): void {
    const shown = this.genderOfVerb(verb);
    if (shown) this.genders.set(subject, shown);
  }

  /** Finds the speaker who goes on where a verb has no subject: the last one of its gender. */
  goesOn(verb: number, paragraph: number): Owner | null {
    const last = this.carried.at(paragraph);
    if (!last?.mention || this.agrees(verb, last.mention)) return last;
    return this.carriedBy[this.genderOfVerb(verb) ?? 'male'].at(paragraph);
  }

  /** Finds the last speaker of one gender: the very last one, if nothing shows another gender. */
  lastOf(gender: 'male' | 'female', paragraph: number): Owner | null {
    const last = this.carried.at(paragraph);
    const shown = last?.mention && this.genderOf(last.mention);
    return shown && shown !== gender ? this.carriedBy[gender].at(paragraph) : last;
  }

  agrees(verb: number, mention: Mention): boolean {
    const gender = this.genderOfVerb(verb);
    const shown = gender && this.genderOf(mention);
    return !shown || shown === gender;
  }

  /** The gender of somebody: a first name tells it before an office, which women may hold by its word for men. */
  private genderOf(mention: Mention): 'male' | 'female' | null {
    const told = this.genders.get(mention);
    if (told) return told;
    const given = mention.type === 'name' ? (this.a.tokens[mention.nameFrom]?.noun ?? 0) & GIVEN_NAME : 0;
    if (given === Noun.nameMale) return 'male';
    if (
      hasNoun(this.a.tokens, mention.head, Noun.organisation) &&
      FEMALE.test(this.a.tokens[mention.head]?.lower ?? '')
    )
      return 'female'; // "الشركة"
    return given === Noun.nameFemale ? 'female' : genderShown(this.a, mention);
  }

  /**
   * The gender that the form of a verb tells: "قالت" and "تقول" are a woman's or a body's; "قال" and "يقول" are not, for they
   * have another form.
   */
  private genderOfVerb(verb: number): 'male' | 'female' | null {
    const { lexicon, tokens } = this.a;
    const { lower = '' } = tokens[verb] ?? {};
    const { womensVerbEnding: ending, genderedVerbLetters } = lexicon.data;
    const isVerb = (word: string): boolean => (lexicon.wordBits(word)[0] & CUE) !== 0;
    if (ending === '') return null;
    if (hasGrammar(tokens, verb, Grammar.addressing)) return FEMALE.test(lower) ? 'female' : 'male'; // قائلة, قائلا
    const [mans = '', womans = ''] = genderedVerbLetters.split(' ');
    if (lower.startsWith(mans) && isVerb(womans + lower.slice(mans.length))) return 'male';
    if (lower.startsWith(womans) && isVerb(mans + lower.slice(womans.length))) return 'female';
    if (lower.endsWith(ending) && isVerb(lower.slice(0, -ending.length))) return 'female';
    if (isVerb(lower + ending)) return 'male';
    return null;
  }
}
