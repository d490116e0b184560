import type { Analysis } from './analysis.ts';
import { CUE, Grammar, Noun } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { climb, type Subject, subjectAfter, subjectBefore } from './subject.ts';

/** What ties a statement to its source. */
export type FrameForm = 'verb' | 'according' | 'label' | 'dash' | 'noun';

/** A cue with the source that it belongs to; token indices, `cueTo` exclusive. */
export interface Frame extends Subject {
  form: FrameForm;
  cueFrom: number;
  cueTo: number;
  /** Index of the word of the cue that carries its meaning: of "a déclaré" the participle. */
  verb: number;
  sentence: number;
}

const VERB = CUE | Grammar.verb;
const LABEL_WORDS = 6;
const AUXILIARY_REACH = 16;
const DASH = /^[—–-]$/;

/** All cues of a text in reading order, outside quotations. */
export function findFrames(a: Analysis): Frame[] {
  const out: Frame[] = [];
  a.sentences.forEach((sentence, number) => {
    let shared: Mention | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = a.tokens[i];
      if (!token || token.stretch >= 0) continue;
      const frame: Frame | null =
        accordingAt(a, i, number) ?? nounAt(a, i, number) ?? verbAt(a, i, number, shared);
      if (!frame) continue;
      if (frame.form === 'verb' && frame.mention && frame.path !== 'relative') shared = frame.mention;
      out.push(frame);
    }
  });
  out.push(...labels(a), ...signatures(a));
  return out.sort((x, y) => x.cueFrom - y.cueFrom);
}

const PLAIN = { isPassive: false, isNegated: false, isInfinitive: false };

function accordingAt(a: Analysis, i: number, sentence: number): Frame | null {
  const token = a.tokens[i];
  const phrases = token ? a.lexicon.accordingPhrases.get(token.lower) : undefined;
  if (phrases) {
    const rest = phrases.find((words) => words.every((word, k) => a.tokens[i + 1 + k]?.lower === word));
    const mention = rest ? subjectAfter(a, i + rest.length) : null;
    if (rest && mention && a.inMention[i] === 0) {
      const noun = i + rest.length; // "nach Angaben der Polizei": the noun belongs to the words that name the source
      if (rest.length > 0 && a.inMention[noun] === 1 && mention.from === noun + 1) mention.from = noun;
      return {
        form: 'according',
        cueFrom: i,
        cueTo: i + 1 + rest.length,
        verb: i,
        sentence,
        mention,
        path: 'adjacent',
        ...PLAIN,
      };
    }
  }
  if (token && token.grammar & Grammar.quotative && isAfterQuotation(a, i)) {
    const mention = subjectAfter(a, i);
    if (mention)
      return {
        form: 'according',
        cueFrom: i,
        cueTo: i + 1,
        verb: i,
        sentence,
        mention,
        path: 'adjacent',
        ...PLAIN,
      };
  }
  if (token && token.grammar & Grammar.accordingAfter) {
    const index = a.mentionTo[i - 1] ?? -1;
    const mention = index >= 0 ? a.mentions[index] : undefined;
    if (mention)
      return {
        form: 'according',
        cueFrom: i,
        cueTo: i + 1,
        verb: i,
        sentence,
        mention,
        path: 'adjacent',
        ...PLAIN,
      };
  }
  return null;
}

/** Whether a quotation, or a comma, stands right before the token. */
function isAfterQuotation(a: Analysis, i: number): boolean {
  const before = a.tokens[i - 1];
  return before !== undefined && (before.stretch >= 0 || before.lower === ',');
}

/** "Weber’s statement", "his claim", "remarks by Ms Weber". */
function nounAt(a: Analysis, i: number, sentence: number): Frame | null {
  const token = a.tokens[i];
  if (!token || !(token.noun & Noun.speechNoun) || a.inMention[i] === 0) return null;
  const after = a.tokens[i + 1]?.lower === 'by' ? subjectAfter(a, i + 1) : null;
  if (after)
    return {
      form: 'noun',
      cueFrom: i,
      cueTo: i + 1,
      verb: i,
      sentence,
      mention: after,
      path: 'inverted',
      ...PLAIN,
    };
  return null;
}

function isVerb(a: Analysis, i: number): boolean {
  const token = a.tokens[i];
  if (!token?.isWord || a.inMention[i] === 1) return false;
  const before = a.tokens[i - 1];
  if (
    before &&
    before.grammar & Grammar.preposition &&
    !(before.grammar & Grammar.subordinator) &&
    before.lower !== 'to' &&
    !token.lower.endsWith('ing')
  )
    return false;
  if (token.grammar & Grammar.auxiliary && (a.tokens[i + 1]?.grammar ?? 0) & CUE) return false;
  if (token.grammar & VERB) return true;
  return !token.isCapital && token.grammar === 0 && /(?:ed|[^s]s|ing)$/.test(token.lower);
}

function verbAt(a: Analysis, i: number, sentence: number, shared: Mention | null): Frame | null {
  if (!isVerb(a, i)) return null;
  const token = a.tokens[i];
  const from = a.sentences[sentence]?.from ?? i;
  let subject = subjectBefore(a, i, from);
  const before = a.tokens[beforeVerb(a, i)];
  const afterQuote =
    before !== undefined &&
    (before.stretch >= 0 ||
      (before.lower === ',' && (a.tokens[beforeVerb(a, i) - 1]?.stretch ?? -1) >= 0) ||
      DASH.test(before.lower));
  const opensClause = afterQuote || before?.lower === ',' || i === from;
  const inverting = a.lexicon.data.invertsAlways ? CUE : Grammar.speech;
  const canInvert = (token?.grammar ?? 0) & inverting && !token?.lower.endsWith('ing');
  if (
    canInvert &&
    (opensClause || a.lexicon.data.invertsAlways) &&
    (subject.mention === null || afterQuote)
  ) {
    const mention = subjectAfter(a, i);
    if (mention) subject = { ...subject, mention, path: 'inverted' };
  }
  if (subject.mention === null && subject.path === 'shared' && shared)
    subject = { ...subject, mention: shared };
  const cueFrom = isInverted(subject) ? auxiliariesFrom(a, i) : i;
  return { form: 'verb', cueFrom, cueTo: i + 1, verb: i, sentence, ...subject };
}

/** The token before the verb and its auxiliaries: « … », a déclaré Mme Martin. */
function beforeVerb(a: Analysis, verb: number): number {
  let i = verb - 1;
  if (!a.lexicon.data.invertsAlways) return i;
  while (
    i > verb - 4 &&
    (a.tokens[i]?.grammar ?? 0) & (Grammar.auxiliary | Grammar.adverb) &&
    (a.tokens[i]?.stretch ?? -1) < 0
  )
    i--;
  return i;
}

const isInverted = (subject: Subject): boolean => subject.path === 'inverted';

/** Where the auxiliaries of a verb begin: they belong to the cue. */
function auxiliariesFrom(a: Analysis, verb: number): number {
  let i = verb;
  while (i > verb - 3 && (a.tokens[i - 1]?.grammar ?? 0) & Grammar.auxiliary && a.inMention[i - 1] === 0) i--;
  return i;
}

/** "heißt es in dem Brief", "in dem Brief heißt es": the document that "es" stands for. */
function _impersonalSource(a: Analysis, verb: number, subject: Subject): Mention | null {
  const token = a.tokens[verb];
  if (!token || !(token.grammar & Grammar.impersonal)) return null;
  const it = subject.mention;
  if (it && !((a.tokens[it.head]?.grammar ?? 0) & Grammar.neuter)) return null;
  const left = a.mentions[a.mentionTo[verb - 1] ?? -1];
  if (left && left !== it) return climb(a, left);
  const from = it && it.from > verb ? it.to : verb + 1;
  for (let i = from; i < from + 4; i++) {
    if ((a.tokens[i]?.grammar ?? 0) & Grammar.preposition)
      return a.mentions[a.mentionFrom[i + 1] ?? -1] ?? null;
  }
  return null;
}

/** The subject of the auxiliary that a participle at the end of its clause belongs to: "hat die Ministerin gestern gesagt". */
function _subjectOfAuxiliary(a: Analysis, verb: number, from: number): Subject | null {
  if (!a.lexicon.data.invertsAlways) return null;
  for (let i = verb - 1; i >= from && verb - i < AUXILIARY_REACH; i--) {
    const token = a.tokens[i];
    if (!token || token.lower === ',' || token.stretch >= 0) return null;
    if (!(token.grammar & Grammar.auxiliary)) continue;
    const left = subjectBefore(a, i, from);
    if (left.mention) return left;
    const right = subjectAfter(a, i);
    return right && right.to <= verb ? { ...left, mention: right, path: 'inverted' } : null;
  }
  return null;
}

/** "PENCE: …", "Q: …", and headlines such as "Pence: …". */
function labels(a: Analysis): Frame[] {
  const out: Frame[] = [];
  let paragraph = -1;
  a.sentences.forEach((sentence, number) => {
    if (sentence.paragraph === paragraph) return;
    paragraph = sentence.paragraph;
    for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + LABEL_WORDS + 1); i++) {
      if (a.tokens[i]?.lower !== ':') continue;
      const index = a.mentionTo[i - 1] ?? -1;
      const mention = index >= 0 ? a.mentions[index] : undefined;
      if (mention && climb(a, mention).from === sentence.from)
        out.push({
          form: 'label',
          cueFrom: i,
          cueTo: i + 1,
          verb: i,
          sentence: number,
          mention: climb(a, mention),
          path: 'adjacent',
          ...PLAIN,
        });
      return;
    }
  });
  return out;
}

/** “…” — Eva Weber: a dash and a name at the end of a paragraph, after a quotation. */
function signatures(a: Analysis): Frame[] {
  const out: Frame[] = [];
  for (const stretch of a.stretches) {
    if (stretch.depth > 0) continue;
    const end = stretch.outer.end;
    let i = firstTokenFrom(a, end);
    if (!DASH.test(a.tokens[i]?.lower ?? '')) continue;
    while (DASH.test(a.tokens[i]?.lower ?? '')) i++;
    const index = a.mentionFrom[i] ?? -1;
    const mention = index >= 0 ? a.mentions[index] : undefined;
    const token = a.tokens[i];
    if (mention?.type === 'name' && token?.paragraph === stretch.paragraph) {
      out.push({
        form: 'dash',
        cueFrom: i - 1,
        cueTo: i,
        verb: i - 1,
        sentence: token.sentence,
        mention,
        path: 'adjacent',
        ...PLAIN,
      });
    }
  }
  return out;
}

/** Index of the first token that begins at or after a character offset. */
export function firstTokenFrom(a: Analysis, offset: number): number {
  let low = 0;
  let high = a.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((a.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
