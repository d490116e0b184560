import fc from 'fast-check';
import { attributeText } from '../../../src/core/quotes/every-language.ts';
import { SENTENCES, text } from '../pieces.ts';
import { hold, holdPlain, target } from '../target.ts';

const word = fc.constantFrom(
  ' said ',
  ' Eva Weber ',
  ', ',
  '. ',
  ': ',
  ' he ',
  ' von der Leyen',
  'Q: ',
  '\n— ',
  '’s ',
  ' according to ',
  ' sagte ',
  ' a déclaré ',
  '(',
  ')',
  ' the ministry ',
);
const lang = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ja', 'zz-', undefined);

const growing = (piece: string) => (size: number) => {
  const made = piece.repeat(size / piece.length);
  return () => attributeText(made, { lang: 'en' });
};

/** A text in any language: every offset lies in it, and every speaker is one of its speakers. */
export const quotes = target(
  'quotes',
  fc.tuple(fc.array(fc.oneof(text, word), { maxLength: 50 }), lang),
  ([pieces, lang]) => {
    const made = pieces.join('');
    const { quotes, speakers } = attributeText(made, lang ? { lang } : {});
    holdPlain({ quotes, speakers });
    const ids = new Set(speakers.map(({ id }) => id));
    for (const { start, end, source, cue, evidence, stretches, speakerId, confidence } of quotes) {
      hold(confidence >= 0 && confidence <= 1, 'the confidence is a probability');
      hold(speakerId === null || ids.has(speakerId), 'the speaker is among the speakers');
      for (const span of [{ start, end }, source, cue, evidence, ...stretches])
        hold(
          !span || (span.start >= 0 && span.start < span.end && span.end <= made.length),
          'a span lies in the text',
        );
    }
  },
  {
    quotations: growing(`${SENTENCES.join(' ')}\n`),
    'opening marks': growing('“'),
    'nested marks': growing('“‘a '),
    names: growing('Eva Weber '),
  },
);
