import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_TITLE, Grammar, Noun } from '../lexicon/word-classes.ts';

/**
 * Letters of the longest listed word that is looked for where words are written without spaces: each more is one more
 * chance to take chance letters for a word. Words of Katakana end with their run, and so may be longer.
 */
const LONGEST_WORD = 6;
const LONGEST_KATAKANA = 9;
/** Most letters of a given name behind a family name. */
const LONGEST_GIVEN = 3;

/**
 * Parts of a script that a word does not leave: ideographs (木ノ下 among them), each of the two syllabaries, Latin
 * letters, figures.
 */
const RUN =
  /[\p{Script=Han}々〆]+(?:[ノヶ](?=\p{Script=Han})\p{Script=Han}+)?|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Hangul}+|\p{N}+(?:[.,:]\p{N}+)*|[^\p{Script=Han}\p{Script=Katakana}ー\p{Script=Hiragana}\p{Script=Hangul}\p{N}]+/gu;

/**
 * Cuts what is written without a space into words. Where the language spaces its words, the particle at the end of a
 * noun is cut off ("장관|은"); where it does not, every listed word is cut out ("退休|教师|吴|佩华|回忆"). A family name is
 * parted from the given name behind it.
 */
export function cutUncased(typed: string, lexicon: Lexicon): string[] {
  return lexicon.data.spacesWords ? cutParticle(typed, lexicon) : cutRun(typed, lexicon);
}

const isWord = (lexicon: Lexicon, word: string): boolean => lexicon.isListed(word);

const hasBits = (lexicon: Lexicon, word: string, noun: number): boolean =>
  lexicon.isListed(word) && (lexicon.wordBits(word)[1] & noun) !== 0;

/** Cuts the particle off the end of a noun: "장관은" → "장관", "은". A listed word is left whole. */
function cutParticle(typed: string, lexicon: Lexicon): string[] {
  if (isWord(lexicon, typed)) return [typed];
  const [longest = ''] = lexicon.nounMarks;
  const most = Math.min(longest.length, typed.length - 1);
  const isCut = (length: number): boolean => {
    const mark = typed.slice(-length);
    return lexicon.nounMarks.has(mark) && isCutAfter(typed, mark, lexicon);
  };
  const lengths = Array.from({ length: most }, (_, n) => most - n).filter(isCut);
  // "아들|은", not "아|들은"
  const length = lengths.find((it) => isWord(lexicon, typed.slice(0, -it))) ?? lengths[0];
  if (length !== undefined) return [...splitName(typed.slice(0, -length), lexicon), typed.slice(-length)];
  return splitName(typed, lexicon);
}

const HANGUL = 0xac00;
const FINALS = 28;
/**
 * Particles that stand behind a consonant, and those behind a vowel. Behind the other kind of sound the same
 * letters are the end of a name or a word.
 */
const AFTER_CONSONANT = /^(?:은|이|을|과|이라)/;
const AFTER_VOWEL = /^(?:는|가|를|와)/;

/** True if a particle may stand behind the last sound of what is left: "정은" is a name, for none is "저는". */
function isCutAfter(typed: string, mark: string, lexicon: Lexicon): boolean {
  const rest = typed.slice(0, -mark.length);
  if (mark.length === 1 && endsBody(typed, lexicon) && !isWord(lexicon, rest.slice(-2))) return false; // 소비자[학과]
  const code = rest.charCodeAt(rest.length - 1) - HANGUL;
  const isHangul = code >= 0 && code < 11172;
  if (isHangul) {
    const isClosed = code % FINALS !== 0;
    if (AFTER_CONSONANT.test(mark) && !isClosed) return false;
    if (AFTER_VOWEL.test(mark) && isClosed) return false;
  }
  return rest.length > 1 || mark.length > 1 || isWord(lexicon, rest);
}

/** True if the last two letters are a noun for a body. */
const endsBody = (typed: string, lexicon: Lexicon): boolean =>
  typed.length > 2 && hasBits(lexicon, typed.slice(-2), Noun.organisation);

/** A name with what adults are called by: "최씨", "윤재갑씨". */
const HONOURED = /^\p{Script=Hangul}{1,3}씨$/u;
/** Syllables that end verbs before a noun, and no name: "기소[된] 남성". */
const ADNOMINAL = /[된던는할]$/;

/** Parts a family name of the list from the one or two letters behind it: "한도윤" → "한", "도윤". */
function splitName(word: string, lexicon: Lexicon): string[] {
  const [, initial, title] = /^([A-Z])(\p{Script=Hangul}+)$/u.exec(word) ?? [];
  if (initial && title && isWord(lexicon, title)) return [initial, title]; // "A씨"
  if (HONOURED.test(word) && !isWord(lexicon, word) && hasBits(lexicon, word.slice(0, 1), Noun.family))
    return [...splitName(word.slice(0, -1), lexicon), word.slice(-1)];
  if (ADNOMINAL.test(word)) return [word];
  if (word.length < 2 || word.length > 4 || isWord(lexicon, word)) return [word];
  if (word.length > 2 && [...word].slice(1).every((sign) => lexicon.soundSigns.has(sign))) return [word]; // 도널드
  for (const length of [2, 1]) {
    const rest = word.length - length;
    if (rest === 1 && isWord(lexicon, word.slice(length))) continue;
    if (rest < 1 || rest > 2 || !hasBits(lexicon, word.slice(0, length), Noun.family)) continue;
    return [word.slice(0, length), word.slice(length)];
  }
  return [word];
}

const isHan = (word: string): boolean => /^[\p{Script=Han}々]/u.test(word);

/** Lengths of 2 to `LONGEST_WORD` signs, as `listedLengths` gives them. */
const SEVERAL = (1 << (LONGEST_WORD + 1)) - 4;

/** True if a sign is a Katakana or lengthens one. */
const isKatakana = (sign: string | undefined): boolean =>
  sign !== undefined && ((sign >= 'ァ' && sign <= 'ヶ') || sign === 'ー');

/** Words that are written onto one another, with where the listed ones among them begin and end: each is looked up once. */
interface Joined {
  typed: string;
  lexicon: Lexicon;
  /** Lengths of the listed words that begin at each index; -1 where they are not known yet. */
  lengths: Int16Array;
}

function lengthsAt({ typed, lexicon, lengths }: Joined, at: number): number {
  const known = lengths[at] ?? 0;
  if (known >= 0) return known;
  const most = isKatakana(typed[at]) ? LONGEST_KATAKANA : LONGEST_WORD;
  const found = lexicon.listedLengths(typed, at, most);
  lengths[at] = found;
  return found;
}

/** True if a listed word of one sign stands at an index, or nothing does. */
const isListedSign = (run: Joined, at: number): boolean =>
  at >= run.typed.length || (lengthsAt(run, at) & 2) !== 0;

/** Cuts out every listed word, the longest first; letters between them stay together within their script. */
function cutRun(typed: string, lexicon: Lexicon): string[] {
  const run: Joined = { typed, lexicon, lengths: new Int16Array(typed.length).fill(-1) };
  const out: string[] = [];
  let rest = '';
  const flush = (): void => {
    if (rest.length > 1) for (const [part] of rest.matchAll(RUN)) out.push(...splitGiven(part, lexicon));
    else if (rest !== '') out.push(rest);
    rest = '';
  };
  for (let at = 0; at < typed.length; ) {
    const sound = soundAt(run, at, rest, out.at(-1) ?? '');
    const given = rest === '' && sound === 0 ? givenAt(run, at, out) : 0;
    const length = sound || given || listedAt(run, at, rest);
    if (length === 0) {
      rest += typed[at];
      at++;
      continue;
    }
    flush();
    const end = at + length + (sound || given ? 0 : officeEndAt(run, at, length));
    out.push(typed.slice(at, end));
    at = end;
  }
  flush();
  return out;
}

/** True if a listed word of several signs begins at an index. */
const opensListed = (run: Joined, at: number): boolean => (lengthsAt(run, at) & SEVERAL) !== 0;

/**
 * Returns 1 where a sign that offices end with makes a listed noun one and opens no other word, as in 干事[长];
 * else 0.
 */
function officeEndAt(run: Joined, at: number, length: number): number {
  const { typed, lexicon } = run;
  const end = at + length;
  if (length < 2 || !lexicon.roleEndings.includes(typed[end] ?? '')) return 0;
  if (!hasBits(lexicon, typed.slice(at, end), Noun.role | Noun.organisation | Noun.place)) return 0;
  return opensListed(run, end) ? 0 : 1;
}

/** Fewest signs of a foreign name that its signs alone tell. */
const LEAST_SOUNDS = 3;

/** True if the signs of a word show it to be a foreign name: 约万诺维奇, 斯凯蒂诺. */
export const isSoundName = (lexicon: Lexicon, word: string): boolean =>
  word.length >= LEAST_SOUNDS &&
  lexicon.soundSigns.size > 0 &&
  [...word].every((sign) => lexicon.soundSigns.has(sign));

/**
 * Returns the number of signs of the foreign name at an index, which no listed word of several signs opens;
 * 0: there is none. Behind an office two signs are enough at the end of a run: 产权官|劳拉·奎特拉.
 * @param rest what stands before, back to the last listed word
 * @param before the last listed word
 */
function soundAt(run: Joined, at: number, rest: string, before: string): number {
  const { typed, lexicon } = run;
  let length = 0;
  while (lexicon.soundSigns.has(typed[at + length] ?? '')) length++;
  if (length < 2) return 0;
  const isBehindOffice = (): boolean =>
    rest === ''
      ? hasBits(lexicon, before, Noun.role)
      : lexicon.roleEndings.some((ending) => rest.endsWith(ending));
  const isEnd = (): boolean => at + length === typed.length && isBehindOffice();
  if (opensListed(run, at)) return 0;
  const isTold = (): boolean => rest === '' && (titleIn(run, at + 2, 0, 0) || saysAt(run, at + 2));
  return length >= LEAST_SOUNDS || isEnd() || (length === 2 && isTold()) ? length : 0;
}

/** Most words between a name and its verb of saying: 迈耶[周二随后]承认. */
const LONGEST_PAUSE = 3;

/** True if a verb of saying begins at an index, or stands behind times and adverbs that do. */
function saysAt(run: Joined, from: number): boolean {
  let at = from;
  for (let n = 0; n <= LONGEST_PAUSE; n++) {
    const word = run.typed.slice(at, at + longestAt(run, at));
    const [grammar, noun] = word === '' ? [0, 0] : run.lexicon.wordBits(word);
    if (grammar & Grammar.speech) return true;
    if (!(grammar & Grammar.adverb) && !(noun & Noun.time)) return false;
    at += word.length;
  }
  return false;
}

/** Small words that no given name holds. */
const SMALL =
  Grammar.speech |
  Grammar.preposition |
  Grammar.conjunction |
  Grammar.auxiliary |
  Grammar.genitive |
  Grammar.negation |
  Grammar.verb;

/**
 * Returns the number of letters of the given name at an index right behind a family name; 0: there is none.
 * Its signs are no word of a list together, though each may be a word by itself (蔡|明宏, 児玉|大介); it ends before
 * a word ("祁|峰|提醒").
 */
function givenAt(run: Joined, at: number, before: readonly string[]): number {
  const { typed, lexicon } = run;
  const family = before.at(-1) ?? '';
  if (!isHan(family) || !hasBits(lexicon, family, Noun.family)) return 0;
  const most = family.length === 1 ? 2 : LONGEST_GIVEN;
  let length = 0;
  // 陳|馮富珍: a husband's family name before one's own
  const isDouble =
    family.length === 1 && hasBits(lexicon, typed[at] ?? '', Noun.family) && !isListedSign(run, at + 2);
  const isTime = hasBits(lexicon, typed[at + 2] ?? '', Noun.time); // 卓|榮泰|今
  if (
    isDouble &&
    !isTime &&
    isEndOfName(run, at + 3) &&
    [0, 1, 2].every((n) => isGivenSign(run, at + n, true)) &&
    isHan(typed[at + 2] ?? '')
  )
    return 3;
  // 杨|某淇: a given name of which a paper hides the first sign
  const isHidden =
    (lexicon.wordBits(typed[at] ?? '')[0] & Grammar.determiner) !== 0 &&
    hasBits(lexicon, typed[at] ?? '', ANY_TITLE);
  if (isHidden && isHan(typed[at + 1] ?? '') && listedAt(run, at + 1, '') === 0) return 2;
  while (length < most && isGivenSign(run, at + length, length > 0 || family.length > 1)) length++;
  if (length === 0 && hasBits(lexicon, before.at(-2) ?? '', Noun.role) && isSmallGiven(run, at)) return 2;
  return length > 0 && length < most && isLastOfName(run, at + length) ? length + 1 : length;
}

/** True if a name may end before an index: the run ends there, or a listed word of several signs or a small one begins. */
const isEndOfName = (run: Joined, at: number): boolean =>
  at >= run.typed.length || (lengthsAt(run, at) & ~1) !== 0;

/** Small words that a name may be written with as well: at its beginning, and at its end. */
const TIES = Grammar.preposition | Grammar.conjunction | Grammar.verb;
const LAST_TIES = Grammar.conjunction | Grammar.verb;

/**
 * True if the given name behind an office and a family name begins with a small word, before a sign that no
 * list has: 发言人付[令辉].
 */
function isSmallGiven(run: Joined, at: number): boolean {
  const { typed, lexicon } = run;
  const isSmall = (lexicon.wordBits(typed[at] ?? '')[0] & TIES) !== 0;
  const next = typed.slice(at + 1, at + 1 + listedAt(run, at + 1, ''));
  const isFamily = next.length === 1 && hasBits(lexicon, next, Noun.family); // 简若[华]
  const opens = listedAt(run, at, '') > 1 || (next !== '' && !isFamily);
  return isSmall && !opens && isHan(typed[at + 1] ?? '');
}

/**
 * True if a small word right before a verb of saying is none, but the last sign of a name: 闵仲[和]建议, 崔美[花]说.
 */
function isLastOfName(run: Joined, at: number): boolean {
  const { typed, lexicon } = run;
  const sign = typed[at] ?? '';
  const [tie] = lexicon.wordBits(sign);
  if (!isHan(sign) || !isListedSign(run, at) || !(tie & TIES)) return false;
  const isSaying = (word: string): boolean => (lexicon.wordBits(word)[0] & Grammar.speech) !== 0;
  if (opensListed(run, at)) return false;
  for (let length = 1; length <= LONGEST_WORD && at + length < typed.length; length++) {
    // 陈立对[批评]表示: behind a preposition the verb is a noun, unless nothing follows
    const isLast = at + 1 + length === typed.length;
    if ((isLast || tie & LAST_TIES) && isSaying(typed.slice(at + 1, at + 1 + length))) return true;
  }
  return false;
}

/**
 * True if a sign may stand in a given name: it is no small word, and no listed word of several signs begins
 * with it.
 */
function isGivenSign(run: Joined, at: number, mayBeNoun: boolean): boolean {
  const sign = run.typed[at] ?? '';
  if (!isHan(sign) || opensListed(run, at)) return false;
  if (!isListedSign(run, at)) return true;
  const [grammar, noun] = run.lexicon.wordBits(sign);
  if (grammar & SMALL) return false;
  if (grammar & Grammar.determiner && titleIn(run, at + 1, 0, 0)) return false; // 石橋繁[元]幹事長
  const isNoun = (noun & ~(Noun.family | Noun.particle)) !== 0;
  return !isNoun || (mayBeNoun && (noun & ANY_TITLE) === 0);
}

/**
 * Returns the number of letters of the longest listed word at an index; 0: there is none. A word of one
 * letter does not count inside a run of its own script.
 */
function listedAt(run: Joined, at: number, rest: string): number {
  const { typed } = run;
  const lengths = lengthsAt(run, at);
  for (let length = 31 - Math.clz32(lengths); length > 0; length--) {
    if (!(lengths & (1 << length))) continue;
    if (length === 2 && PARTICLE_AND_SIGN.test(typed.slice(at, at + 2))) continue;
    if (length === 2 && isHonoured(run, at)) continue;
    if (length > 1 && isDateEnd(run, at)) continue;
    if (length > LONGEST_FAMILY && isOnlyFamily(run, at, length)) continue;
    if (isKatakana(typed[at]) && isInKatakana(run, at, length, rest)) continue;
    if (length === 1 && isPartOfWord(run, at, rest)) continue;
    return length;
  }
  return 0;
}

/** Most signs of a family name: what is longer and looks like one has its hash by chance. */
const LONGEST_FAMILY = 3;

function isOnlyFamily({ typed, lexicon }: Joined, at: number, length: number): boolean {
  const [grammar, noun] = lexicon.wordBits(typed.slice(at, at + length));
  return grammar === 0 && noun === Noun.family;
}

/** Fewest letters of a word for an office that stands at the end of a run of Katakana. */
const LEAST_KATAKANA_OFFICE = 4;

/** True if a listed word of Katakana is a part of the run around it, and no office at its end: チーフマーケット[エコノミスト]. */
function isInKatakana({ typed, lexicon }: Joined, at: number, length: number, rest: string): boolean {
  if (isKatakana(typed[at + length])) return true;
  if (!isKatakana(rest.at(-1))) return false;
  return (
    length < LEAST_KATAKANA_OFFICE || !hasBits(lexicon, typed.slice(at, at + length), ANY_TITLE | Noun.role)
  );
}

/** True if a sign for a time ends a date, and so opens no word: 20[日]报道 is no 日报. */
const isDateEnd = (run: Joined, at: number): boolean =>
  /^\p{N}$/u.test(run.typed[at - 1] ?? '') &&
  isListedSign(run, at) &&
  hasBits(run.lexicon, run.typed[at] ?? '', Noun.time);

/** True if a family name of one sign stands before what people are addressed by: [孙]女士 is no 孙女. */
function isHonoured({ typed, lexicon }: Joined, at: number): boolean {
  return (
    hasBits(lexicon, typed[at] ?? '', Noun.family) &&
    hasBits(lexicon, typed.slice(at + 1, at + 3), Noun.titleMale | Noun.titleFemale)
  );
}

/** True if a listed word of one sign is a part of what stands around it, and no word of its own there. */
function isPartOfWord(run: Joined, at: number, rest: string): boolean {
  const { typed, lexicon } = run;
  const [grammar, noun] = lexicon.wordBits(typed[at] ?? '');
  // A family name of one sign opens a run, and so does not stand inside one.
  const isFamily = grammar === 0 && (noun & ~Noun.family) === 0;
  if (isFamily && opensLongFamily(run, at)) return true;
  if (isHan(rest) && lexicon.data.tiesByGrammar === 'verb-last' && isPartOfName(run, at, rest)) return true;
  if (isFamily && rest !== '' && !lexicon.roleEndings.some((ending) => rest.endsWith(ending))) return true;
  if (grammar === 0 && lexicon.roleEndings.includes(typed[at + 1] ?? '')) return true; // 预[报]员
  if (isInBodyName(run, at, rest)) return true;
  return (noun & Noun.organisation) !== 0 && opensName(run, at, rest);
}

/**
 * True if a listed word of one sign behind signs that no list has is a part of a name: none that stands before nouns,
 * 秋[本]ゆり; none for somebody or a time right before what people are called by or at the end of a run, 恒[夫]さん.
 */
function isPartOfName(run: Joined, at: number, rest: string): boolean {
  const { typed, lexicon } = run;
  const [grammar, noun] = lexicon.wordBits(typed[at] ?? '');
  if (grammar & Grammar.determiner) return true;
  if (grammar !== 0) return false;
  // [植][村]|和夫|総裁: a sign for a body ends a family name where a given name and an office follow
  const isFamilyEnd = rest.length === 1 && lexicon.familyEndings.has(typed[at] ?? '');
  if (noun & Noun.organisation) return isFamilyEnd && titleIn(run, at + 1, 1, 3);
  if ((noun & (Noun.role | Noun.time)) === 0) return false;
  return at + 1 === typed.length || titleIn(run, at + 1, 0, 1);
}

/** True if what people are addressed by begins from `least` to `most` ideographs behind an index, before any other word. */
function titleIn(run: Joined, at: number, least: number, most: number): boolean {
  for (let n = 0; n <= most; n++) {
    const word = run.typed.slice(at + n, at + n + longestAt(run, at + n));
    if (word.length > 1 || (word !== '' && hasBits(run.lexicon, word, ANY_TITLE)))
      return n >= least && hasBits(run.lexicon, word, ANY_TITLE);
    if (!isHan(run.typed[at + n] ?? '')) return false;
  }
  return false;
}

/** The length of the longest listed word at an index; 0: there is none. */
const longestAt = (run: Joined, at: number): number =>
  at < run.typed.length ? Math.max(0, 31 - Math.clz32(lengthsAt(run, at))) : 0;

/**
 * True if a small word of one sign between a sign that no list has and the one that bodies end with is a part of the
 * body's name: 中[经]院, 台[经]院.
 */
function isInBodyName({ typed, lexicon }: Joined, at: number, rest: string): boolean {
  const small = Grammar.preposition | Grammar.conjunction | Grammar.verb;
  const isOne = rest.length === 1 && isHan(rest) && (lexicon.wordBits(typed[at] ?? '')[0] & small) !== 0;
  return isOne && hasBits(lexicon, typed[at + 1] ?? '', Noun.organisation);
}

/** A syllable and an ideograph: no word, but a particle and the beginning of the next one, "の|金城". */
const PARTICLE_AND_SIGN = /^\p{Script=Hiragana}\p{Script=Han}$/u;

/** True if a family name of one sign is the first sign of one of two, before a given name: [滝]川|浩. */
const opensLongFamily = (run: Joined, at: number): boolean =>
  run.lexicon.familyEndings.has(run.typed[at + 1] ?? '') &&
  isHan(run.typed[at + 2] ?? '') &&
  !opensListed(run, at + 1);

/**
 * True if a sign for a body opens a run, before a sign that no list has, and so belongs to a name: [大]介容疑者.
 */
const opensName = (run: Joined, at: number, rest: string): boolean =>
  rest === '' && isHan(run.typed[at + 1] ?? '') && listedAt(run, at + 1, '') === 0;

/** True if an unlisted word ends as family names of two signs do: 荻田, 合田, 木ノ下. */
export const isFamilyShaped = (lexicon: Lexicon, word: string): boolean =>
  (word.length === 2 || /^.[ノヶ].$/u.test(word)) &&
  isHan(word) &&
  lexicon.familyEndings.has(word.at(-1) ?? '') &&
  !isWord(lexicon, word);

/** Fewest and most signs of a whole name that its last sign shows. */
const LEAST_WHOLE = 3;
const LONGEST_WHOLE = 5;

/** True if an unlisted word has the length of a whole name and ends like a given one: 矢代真紀, 桑名謙二. */
export const isNameShaped = (lexicon: Lexicon, word: string): boolean =>
  word.length >= LEAST_WHOLE &&
  word.length <= LONGEST_WHOLE &&
  /^\p{Script=Han}+$/u.test(word) &&
  lexicon.givenEndings.has(word.at(-1) ?? '') &&
  !isWord(lexicon, word);

/**
 * Splits a run that no list has whole into the family name and the given name behind it, with the office
 * before them.
 */
function splitGiven(run: string, lexicon: Lexicon): string[] {
  if (!isHan(run) || run.length < 2) return [run];
  const office = officeIn(run, lexicon);
  if (office > 0) return [run.slice(0, office), ...splitGiven(run.slice(office), lexicon)];
  for (const length of /^.[ノヶ]/u.test(run) ? [3] : [2, 1]) {
    const given = run.length - length;
    const family = run.slice(0, length);
    if (given < 1 || given > LONGEST_GIVEN) continue;
    if (hasBits(lexicon, family, Noun.family) || isFamilyShaped(lexicon, family))
      return [family, run.slice(length)];
  }
  return [run];
}

/**
 * Returns the number of signs of the office that opens a run and ends as offices do, with a whole name behind
 * it: 幹事長|鄺雅雯; 0: there is none.
 */
function officeIn(run: string, lexicon: Lexicon): number {
  for (let given = 2; given >= 1; given--)
    for (const family of [2, 1]) {
      const at = run.length - given - family;
      const isName = at > 1 && hasBits(lexicon, run.slice(at, at + family), Noun.family);
      if (isName && lexicon.roleEndings.some((ending) => run.slice(0, at).endsWith(ending))) return at;
    }
  return 0;
}
