import { type Analysis, firstTokenFrom } from './analysis.ts';
import { Grammar, Noun } from './lexicon/word-classes.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { climb, type Subject, subjectAfter } from './subject.ts';
import { isAgent, isVerb, verbSubject } from './verb-subject.ts';

/** What ties a statement to its source. */
export type FrameForm = 'verb' | 'according' | 'label' | 'dash' | 'noun' | 'reported';

/** A cue with the source that it belongs to; token indices, `cueTo` exclusive. */
export interface Frame extends Subject {
  form: FrameForm;
  cueFrom: number;
  cueTo: number;
  /** Index of the word of the cue that carries its meaning: of "a déclaré" the participle. */
  verb: number;
  sentence: number;
}

const LABEL_WORDS = 6;
const DASH = /^[—–―-]$/;

/** All cues of a text in reading order, outside quotations. */
export function findFrames(a: Analysis): Frame[] {
  const out: Frame[] = [];
  let speaker: { mention: Mention; sentence: number } | null = null;
  a.sentences.forEach((sentence, number) => {
    const own = framesOf(a, sentence, number);
    const spoken = own.filter((frame) => frame.mention && isSpeech(a, frame)).at(-1);
    if (!spoken && speaker && number - speaker.sentence <= REPORT_REACH)
      own.push(...reportedBy(a, sentence, number, speaker.mention));
    else if (spoken?.mention) speaker = { mention: spoken.mention, sentence: number };
    if (speaker && own.some((frame) => frame.form === 'reported')) speaker.sentence = number;
    out.push(...own);
  });
  out.push(...labels(a), ...signatures(a));
  return out.sort((x, y) => x.cueFrom - y.cueFrom);
}

/** Sentences over which a report in the subjunctive goes on without its speaker being named again. */
const REPORT_REACH = 2;

const isSpeech = (a: Analysis, frame: Frame): boolean =>
  frame.form !== 'verb' || ((a.tokens[frame.verb]?.grammar ?? 0) & Grammar.speech) !== 0;

function framesOf(a: Analysis, sentence: Sentence, number: number): Frame[] {
  const out: Frame[] = [];
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
  return out;
}

/** A sentence in the subjunctive of report goes on with what the last speaker said: "Die Lage sei ernst." */
function reportedBy(a: Analysis, sentence: Sentence, number: number, mention: Mention): Frame[] {
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = a.tokens[i];
    if (!token || token.stretch >= 0 || !(token.grammar & Grammar.subjunctive)) continue;
    return [besideSource('reported', i, 1, number, mention)];
  }
  return [];
}

const PLAIN = { isPassive: false, isNegated: false, isInfinitive: false };

/** A frame whose cue, of `length` tokens from `i`, stands right beside the words that name the source. */
function besideSource(form: FrameForm, i: number, length: number, sentence: number, mention: Mention): Frame {
  return { form, cueFrom: i, cueTo: i + length, verb: i, sentence, mention, path: 'adjacent', ...PLAIN };
}

function accordingAt(a: Analysis, i: number, sentence: number): Frame | null {
  const token = a.tokens[i];
  const phrases = token ? a.lexicon.accordingPhrases.get(token.lower) : undefined;
  if (phrases) {
    const rest = phrases.find((words) => words.every((word, k) => a.tokens[i + 1 + k]?.lower === word));
    const mention = rest ? subjectAfter(a, i + rest.length) : null;
    if (rest && mention && a.inMention[i] === 0) {
      const noun = i + rest.length; // "nach Angaben der Polizei": the noun belongs to the words that name the source
      if (rest.length > 0 && a.inMention[noun] === 1 && mention.from === noun + 1) mention.from = noun;
      return besideSource('according', i, 1 + rest.length, sentence, mention);
    }
  }
  if (token && token.grammar & Grammar.quotative && isAfterQuotation(a, i)) {
    const mention = subjectAfter(a, i);
    if (mention) return besideSource('according', i, 1, sentence, mention);
  }
  if (token && token.grammar & Grammar.accordingAfter) {
    const index = a.mentionTo[i - 1] ?? -1;
    const mention = index >= 0 ? a.mentions[index] : undefined;
    if (mention) return besideSource('according', i, 1, sentence, mention);
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
  const after = isAgent(a, i + 1) ? subjectAfter(a, i + 1) : null;
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

function verbAt(a: Analysis, i: number, sentence: number, shared: Mention | null): Frame | null {
  if (!isVerb(a, i)) return null;
  const subject = verbSubject(a, i, a.sentences[sentence]?.from ?? i);
  const mention = subject.mention ?? (subject.path === 'shared' ? shared : null);
  const cueFrom = subject.path === 'inverted' ? auxiliariesFrom(a, i) : i;
  return { form: 'verb', cueFrom, cueTo: i + 1, verb: i, sentence, ...subject, mention };
}

/** Where the auxiliaries of a verb begin: they belong to the cue. */
function auxiliariesFrom(a: Analysis, verb: number): number {
  let i = verb;
  while (i > verb - 3 && (a.tokens[i - 1]?.grammar ?? 0) & Grammar.auxiliary && a.inMention[i - 1] === 0) i--;
  return i;
}

/** "WEBER: …" and headlines such as "Weber: …"; the place that opens a report ("OSLO: …") is no label. */
function labels(a: Analysis): Frame[] {
  const out: Frame[] = [];
  let paragraph = -1;
  a.sentences.forEach((sentence, number) => {
    if (sentence.paragraph === paragraph) return;
    paragraph = sentence.paragraph;
    const frame = labelAt(a, sentence, number);
    if (frame) out.push(frame);
  });
  const isCapital = (frame: Frame): boolean => a.tokens[frame.cueFrom - 1]?.isAllCapital === true;
  const isDateline = out.filter(isCapital).length < 2;
  return out.filter(
    (frame) => !(isDateline && isCapital(frame) && (a.tokens[frame.cueTo]?.stretch ?? -1) < 0),
  );
}

function labelAt(a: Analysis, sentence: Sentence, number: number): Frame | null {
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + LABEL_WORDS + 1); i++) {
    if (a.tokens[i]?.lower !== ':') continue;
    const last = a.mentions[a.mentionTo[i - 1] ?? -1];
    const mention = last && climb(a, last);
    if (mention?.from !== sentence.from) return null;
    return {
      form: 'label',
      cueFrom: i,
      cueTo: i + 1,
      verb: i,
      sentence: number,
      mention,
      path: 'adjacent',
      ...PLAIN,
    };
  }
  return null;
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
