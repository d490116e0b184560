import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun, PEOPLE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct, isPersonsName } from './can-act.ts';
import type { CueTie } from './cue-tie.ts';
import { labels, namesBeforeColons, signatures } from './labels.ts';
import { accordingAt, besideSource, nounAt } from './source-phrases.ts';
import { withUnspoken } from './unspoken.ts';
import { verbSubject } from './verb-subject.ts';
import { BE, isClitic, isVerb } from './verbs.ts';

/** All cues of a text in reading order, outside quotations; for languages whose quotations the trees tie. */
export function findTies(a: Analysis): CueTie[] {
  const out: CueTie[] = [];
  let speaker: { mention: Mention; sentence: number } | null = null;
  let opiner: { mention: Mention; sentence: number } | null = null;
  a.sentences.forEach((sentence, number) => {
    const own = tiesOf(a, sentence, number);
    const spoken = own
      .filter((tie) => tie.mention && canAct(a, tie.mention) && opensReport(a, tie) && !isDone(a, tie))
      .at(-1);
    if (opiner && number - opiner.sentence <= REPORT_REACH)
      own.push(...opinionsOf(a, sentence, number, opiner.mention));
    const opined = own.filter((tie) => canOpine(a, tie) && tie.path !== 'relative').at(-1);
    if (opined?.mention) opiner = { mention: opined.mention, sentence: number };
    if (!spoken && own.some((tie) => namesOther(a, tie))) speaker = null;
    const inView = spoken ? null : broughtIn(a, sentence, own);
    if (inView) speaker = { mention: inView, sentence: number };
    if (!spoken && speaker && number - speaker.sentence <= REPORT_REACH)
      own.push(...reportedBy(a, sentence, number, speaker.mention, own));
    else if (spoken?.mention) speaker = { mention: spoken.mention, sentence: number };
    if (speaker && own.some((tie) => tie.form === 'reported')) speaker.sentence = number;
    out.push(...own);
  });
  out.push(...labels(a), ...signatures(a));
  const spoken = new Set(out.filter((tie) => isSpeech(a, tie)).map((tie) => tie.sentence));
  out.push(...namesBeforeColons(a, (sentence) => spoken.has(sentence)));
  const inOrder = withWholeSources(out).sort((x, y) => x.cueFrom - y.cueFrom);
  return withUnspoken(a, inOrder).sort((x, y) => x.cueFrom - y.cueFrom);
}

/**
 * Gives all cues of a source the same words for it: where one of them takes a noun into those words, the
 * others do, too.
 */
function withWholeSources(ties: readonly CueTie[]): CueTie[] {
  const widened = new Map<Mention, number>();
  for (const { mention, sourceFrom } of ties)
    if (mention && sourceFrom < mention.from) widened.set(mention, sourceFrom);
  if (widened.size === 0) return [...ties];
  const fromOf = ({ mention, sourceFrom }: CueTie): number =>
    (mention ? widened.get(mention) : undefined) ?? sourceFrom;
  return ties.map((tie) => ({ ...tie, sourceFrom: fromOf(tie) }));
}

/** Sentences over which a report in the subjunctive goes on without its speaker being named again. */
const REPORT_REACH = 2;

/** Words from a verb of saying to the end of its tag: "she told the reporters on Monday". */
const TAG_REACH = 6;

/** Words after a verb among which "that" may stand. */
const THAT_REACH = 8;

/** "…, como explicó la jueza", "…, según informó la policía". */
const TIES = Grammar.according | Grammar.subordinator;

const isSpeech = (a: Analysis, tie: CueTie): boolean =>
  tie.form !== 'verb' || hasGrammar(a.tokens, tie.verb, Grammar.speech);

/**
 * True if the source of a cue may go on speaking in the subjunctive of the next sentences: "nannte sie das
 * Amt beschädigt. Es gehe um mehr."
 */
const opensReport = (a: Analysis, tie: CueTie): boolean =>
  isSpeech(a, tie) || hasGrammar(a.tokens, tie.verb, Grammar.verdict) || opensThat(a, tie);

/**
 * True if the subject of a verb of saying stands behind it, known to act or not: "…, erklärte die Fed" ends the report
 * before. A clause that begins with its subject may still be part of the report: "Die Fed habe …, der Bericht sagt aber …".
 */
const namesOther = (a: Analysis, tie: CueTie): boolean =>
  tie.form === 'verb' &&
  tie.mention !== null &&
  tie.mention.from > tie.verb &&
  tie.path !== 'shared' &&
  isSpeech(a, tie);

/**
 * "[Die Politologin Eva Weber] zieht ein gemischtes Fazit. Der Kanzler habe …": the person whom the first sentence of a paragraph
 * is about, where that reports nothing itself.
 */
function broughtIn(a: Analysis, { from, to, paragraph }: Sentence, ties: readonly CueTie[]): Mention | null {
  const first = ties[0]?.mention;
  if (!first || a.tokens[from - 1]?.paragraph === paragraph || !isPersonsName(a, first)) return null;
  if (ties[0]?.form !== 'verb' || first.to > ties[0].verb || first.from - from > 1) return null;
  for (let i = from; i < to; i++) if (hasGrammar(a.tokens, i, Grammar.subjunctive)) return null;
  return first;
}

/** "schloss nicht aus, dass …": any verb that a clause with "that" completes, in the same sentence. */
function opensThat(a: Analysis, { verb, sentence }: CueTie): boolean {
  return hasThat(a, verb, Math.min(a.sentences[sentence]?.to ?? verb, verb + THAT_REACH));
}

const isCue = (a: Analysis, tie: CueTie): boolean =>
  tie.form !== 'verb' || hasGrammar(a.tokens, tie.verb, CUE);

/** True if a cue has a source that may hold an opinion: no paper that somebody else refers to ("со ссылкой на Reuters"). */
const canOpine = (a: Analysis, tie: CueTie): boolean =>
  tie.mention !== null &&
  isCue(a, tie) &&
  !(tie.form === 'according' && tie.mention.type === 'name' && !isPersonsName(a, tie.mention));

/** "She said the firm had offered help, and [insisted] …": behind a comma and "and" a verb of saying goes on with the first. */
const goesOnSaying = (a: Analysis, verb: number): boolean =>
  hasGrammar(a.tokens, verb, Grammar.speech) &&
  hasGrammar(a.tokens, verb - 1, Grammar.conjunction) &&
  a.tokens[verb - 2]?.lower === ',';

/** "Weber said the firm had closed, [saying] she trusted it": behind a comma a gerund goes on with the main clause. */
const isGerundOfSaying = ({ tokens, lexicon }: Analysis, verb: number): boolean =>
  !lexicon.data.adjectivesFollow &&
  tokens[verb - 1]?.lower === ',' &&
  hasGrammar(tokens, verb, Grammar.speech) &&
  tokens[verb]?.lower.endsWith('ing') === true;

/** True if "that" or a verb of saying stands right before a phrase: it is the subject of what somebody says. */
const isInClause = ({ tokens }: Analysis, { from }: Mention): boolean =>
  hasGrammar(tokens, from - 1, Grammar.complementiser | CUE);

/** True if a verb goes on with who spoke, and not with the last subject: that cannot say anything, or "and" leads back. */
const goesOnFrom = (a: Analysis, verb: number, shared: Mention | null): boolean =>
  goesOnSaying(a, verb) ||
  (shared !== null && hasGrammar(a.tokens, verb, Grammar.speech) && !canAct(a, shared));

/** "È [sceso] in campo il senatore": a lone word behind an auxiliary, where adjectives follow their noun, goes on as nobody. */
const isParticiple = (a: Analysis, { type, from, to }: Mention): boolean =>
  a.lexicon.data.adjectivesFollow &&
  type === 'description' &&
  to === from + 1 &&
  hasGrammar(a.tokens, from - 1, Grammar.auxiliary);

/** True if the subject of a verb may be that of the next one: no relative pronoun is, where adjectives follow their noun. */
const canGoOn = (a: Analysis, { path }: CueTie, mention: Mention): boolean =>
  path !== 'relative' &&
  !isParticiple(a, mention) &&
  !(a.lexicon.data.adjectivesFollow && hasGrammar(a.tokens, mention.head, Grammar.relative));

function tiesOf(a: Analysis, sentence: Sentence, number: number): CueTie[] {
  const out: CueTie[] = [];
  let shared: Mention | null = null;
  let speaker: Mention | null = null;
  let outer: Mention | null = null;
  const goingOn = (verb: number): Mention | null => {
    if (shared && isInClause(a, shared) && isGerundOfSaying(a, verb)) return outer ?? shared;
    return speaker && goesOnFrom(a, verb, shared) ? speaker : shared;
  };
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = a.tokens[i];
    if (!token || token.stretch >= 0) continue;
    const tie: CueTie | null =
      accordingAt(a, i, number) ?? nounAt(a, i, number) ?? verbAt(a, i, number, goingOn(i));
    if (!tie) continue;
    if (tie.form === 'verb' && tie.mention && canGoOn(a, tie, tie.mention)) {
      shared = tie.told ?? tie.mention; // "[Weber] zitierte Hale und empfahl …"
      if (isSpeech(a, tie)) speaker = tie.mention;
      if (isSpeech(a, tie) && !isInClause(a, tie.mention)) outer = tie.mention;
    }
    out.push(tie);
  }
  return out
    .filter((tie) => !isProvenance(a, tie, out))
    .map((tie) => (opensSentence(a, tie, sentence) ? ofMainClause(a, tie, out) : tie));
}

/**
 * True if a source behind a comma only tells where the words were read of somebody whom the same sentence has saying them:
 * "“…,” she told them, [according to a transcript]".
 */
function isProvenance(
  a: Analysis,
  { form, cueFrom, mention: paper }: CueTie,
  ties: readonly CueTie[],
): boolean {
  if (form !== 'according' || !paper || a.tokens[cueFrom - 1]?.lower !== ',') return false;
  const isAside = a.tokens[paper.to]?.lower === ','; // "it was closed, according to her, in May"
  const isSaid = ({ form: by, verb, mention, path, isNegated, isPassive }: CueTie): boolean =>
    by === 'verb' &&
    verb < cueFrom &&
    (!isAside || cueFrom - verb <= TAG_REACH) &&
    mention !== null &&
    canAct(a, mention) &&
    path !== 'relative' &&
    !isNegated &&
    !isPassive &&
    hasGrammar(a.tokens, verb, Grammar.speech);
  return ties.some(isSaid);
}

/**
 * "[Calling] it “reckless”, Weber said …", "After [saying] no, she left": a gerund without a subject opens the sentence, or in a
 * language that leaves subjects out a clause with none: "Αφού [τόνισε] ότι …, ο Λύκος είπε …".
 */
function opensSentence(a: Analysis, { mention, verb }: CueTie, { from }: Sentence): boolean {
  if (mention !== null || verb - from > 1 || !hasGrammar(a.tokens, verb, CUE)) return false;
  const isClause = a.lexicon.data.dropsSubjects && hasGrammar(a.tokens, from, Grammar.subordinator);
  return a.tokens[verb]?.lower.endsWith('ing') === true || (isClause && verb > from);
}

/** The gerund with the subject of the clause that follows it. */
function ofMainClause(a: Analysis, gerund: CueTie, ties: readonly CueTie[]): CueTie {
  const isMain = ({ mention, path, verb }: CueTie): boolean =>
    mention !== null &&
    verb > gerund.verb &&
    mention.from > gerund.verb &&
    path !== 'relative' &&
    (a.tokens[mention.from - 1]?.lower === ',' ||
      (a.tokens[mention.from - 1]?.stretch ?? -1) >= 0 ||
      /^["”’']$/.test(a.tokens[mention.from - 1]?.lower ?? ''));
  const main = ties.find(isMain);
  return main?.mention
    ? { ...gerund, mention: main.mention, sourceFrom: main.sourceFrom, path: 'shared' }
    : gerund;
}

/**
 * A sentence in the subjunctive of report goes on with what the last speaker said: "Die Lage sei ernst." A clause with "that"
 * behind another verb is its subject's: "Eva Weber wunderte sich, [dass es so sei]".
 */
function reportedBy(
  a: Analysis,
  sentence: Sentence,
  number: number,
  mention: Mention,
  own: readonly CueTie[],
): CueTie[] {
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = a.tokens[i];
    if (!token || token.stretch >= 0 || !(token.grammar & Grammar.subjunctive)) continue;
    return isOfOther(a, own, i) || hasThat(a, sentence.from, i)
      ? []
      : [besideSource('reported', i, 1, number, mention)];
  }
  return [];
}

/**
 * "Das Urteil sei [gesprochen worden]", "Die Stadt solle [informieren]": what is done to something, or reported of somebody
 * with a subjunctive right behind, makes nobody the speaker.
 */
const isDone = (a: Analysis, tie: CueTie): boolean => {
  const { form, verb, isPassive, path, mention } = tie;
  if (form !== 'verb' || path !== 'adjacent' || opensThat(a, tie)) return false;
  const isReported =
    mention !== null && mention.to < verb && hasGrammar(a.tokens, mention.to, Grammar.subjunctive);
  return isPassive || isReported || BE.test(a.tokens[verb + 1]?.lower ?? '');
};

/** "Kritisiert wurde, [dass er das Amt nicht kenne]": a clause with "that" is what a verb of saying of nobody reports. */
const isOfOther = (a: Analysis, own: readonly CueTie[], subjunctive: number): boolean =>
  own.some(
    ({ form, mention, verb }) =>
      form === 'verb' &&
      mention === null &&
      hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict) &&
      isBesideBe(a, verb) &&
      hasThat(a, verb, subjunctive),
  );

/** True if a form of "be" stands beside a verb, which it makes passive. */
const isBesideBe = ({ tokens }: Analysis, verb: number): boolean =>
  [verb - 1, verb + 1].some((i) => BE.test(tokens[i]?.lower ?? ''));

/** True if "that" stands outside quotations between two tokens. */
function hasThat(a: Analysis, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (hasGrammar(a.tokens, i, Grammar.complementiser) && (a.tokens[i]?.stretch ?? -1) < 0) return true;
  return false;
}

/** "A su juicio, …": the opinion of whoever spoke or judged last. */
function opinionsOf(a: Analysis, sentence: Sentence, number: number, mention: Mention): CueTie[] {
  const out: CueTie[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const length = (a.tokens[i]?.stretch ?? -1) < 0 ? phraseAt(a.lexicon.ownOpinions, a.tokens, i) : 0;
    if (length > 0) out.push({ ...besideSource('according', i, length, number, mention), isUnspoken: true });
  }
  return out;
}

function verbAt(a: Analysis, i: number, sentence: number, shared: Mention | null): CueTie | null {
  if (!isVerb(a, i)) return null;
  const subject = verbSubject(a, i, a.sentences[sentence]?.from ?? i);
  const isOther = isOfClause(a, i, subject.mention) || isObjectBehind(a, i, subject, shared);
  const ownSubject = isOther ? null : subject.mention;
  const own = ownSubject && (speakingFor(a, ownSubject) ?? ownSubject);
  const mention = own ?? (subject.path === 'shared' || subject.mention ? shared : null);
  const isBehind = subject.path === 'inverted' || (own !== null && (own.from > i || isClitic(a, own.from)));
  const cueFrom = isBehind ? cueStart(a, i) : i;
  const sourceFrom = mention?.from ?? i;
  return { form: 'verb', cueFrom, cueTo: i + 1, verb: i, sentence, ...subject, mention, sourceFrom };
}

/** "L’azienda, per bocca [del direttore Marco Riva], ribatte": who speaks for the body that is the subject, or null. */
function speakingFor(a: Analysis, { to }: Mention): Mention | null {
  const opens = Grammar.complementiser | Grammar.relative;
  const from = a.tokens[to]?.lower === ',' || hasGrammar(a.tokens, to, opens) ? to + 1 : to;
  const length = phraseAt(a.lexicon.mouths, a.tokens, from);
  const mouth = length > 0 ? mentionBeginning(a, from + length) : undefined;
  return mouth ? (namedBehind(a, mouth) ?? mouth) : null;
}

/** Words of an office between its noun and the comma before who holds it: "la responsabile Risorse [umane], Anna Riva". */
const OFFICE_REACH = 3;

/** The person named behind a comma who holds an office. */
function namedBehind(a: Analysis, office: Mention): Mention | null {
  for (let i = office.to; i < office.to + OFFICE_REACH; i++) {
    if (a.tokens[i]?.lower !== ',') continue;
    const name = mentionBeginning(a, i + 1);
    return name && isPersonsName(a, name) ? name : null;
  }
  return null;
}

/**
 * True if a phrase before a gerund of saying cannot act, and is no subject of it: "Shares fell on Monday, she
 * wrote in [May], saying …".
 */
const isOfClause = (a: Analysis, verb: number, before: Mention | null): boolean =>
  before !== null &&
  hasGrammar(a.tokens, verb, Grammar.speech) &&
  a.tokens[verb]?.lower.endsWith('ing') === true &&
  !canAct(a, before);

/**
 * "El alcalde habló y, por ello, mostró [una carpeta]": a thing behind a verb is its object where whoever the clause before was
 * about goes on, and the language puts subjects behind their verbs as well.
 */
const isObjectBehind = (
  a: Analysis,
  verb: number,
  { mention, path }: Pick<CueTie, 'mention' | 'path'>,
  shared: Mention | null,
): boolean =>
  a.lexicon.data.invertsAlways &&
  a.lexicon.data.adjectivesFollow &&
  path === 'adjacent' &&
  mention?.type === 'description' &&
  mention.from > verb &&
  !canAct(a, mention) &&
  shared !== null &&
  isPersonsPhrase(a, shared);

/** True if a phrase names a person, or one by an office. */
const isPersonsPhrase = (a: Analysis, mention: Mention): boolean =>
  isPersonsName(a, mention) ||
  (mention.type === 'description' && hasNoun(a.tokens, mention.head, PEOPLE & ~Noun.group));

/**
 * Returns the first token of a cue: the auxiliaries of its verb and the word that ties it belong to it
 * ("según ha dicho la jueza").
 */
function cueStart(a: Analysis, verb: number): number {
  let i = isClitic(a, verb - 1) ? verb - 1 : verb;
  while (i > verb - 4 && hasGrammar(a.tokens, i - 1, Grammar.auxiliary) && a.inMention[i - 1] === 0) i--;
  const isTied = a.tokens[i - 2]?.lower === ',' && hasGrammar(a.tokens, i - 1, TIES);
  return isTied && a.lexicon.data.invertsAlways ? i - 1 : i;
}
