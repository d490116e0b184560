import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Role of the speaker of the first quotation and the sentence that it was read in. */
function roleOf(lang: string, text: string) {
  const { quotes, speakers } = attributeText(text, { lang });
  const speaker = speakers.find(({ id }) => id === quotes.find(({ kind }) => kind === 'direct')?.speakerId);
  const span = speaker?.roleEvidence;
  return [speaker?.role ?? null, span ? text.slice(span.start, span.end).trim() : null];
}

describe('the sentence that a role was read in', () => {
  it.each([
    [
      'en',
      'Eva Weber, the mayor of Augsburg, came late. It rained. “We will go on,” Weber said.',
      'mayor of Augsburg',
      'Eva Weber, the mayor of Augsburg, came late.',
    ],
    [
      'en',
      '“We will go on,” Mayor Eva Weber said.\nWeber is the mayor of Augsburg. She was elected in 2020.',
      'mayor of Augsburg',
      'Weber is the mayor of Augsburg.',
    ],
    [
      'de',
      'Es regnete. Eva Kern, die Bürgermeisterin von Augsburg, kam spät. „Wir machen weiter“, sagte Kern.',
      'Bürgermeisterin von Augsburg',
      'Eva Kern, die Bürgermeisterin von Augsburg, kam spät.',
    ],
    [
      'fr',
      'Il pleuvait. Anne Martin, la maire de Lille, est arrivée. « Nous continuons », a dit Mme Martin.',
      'maire de Lille',
      'Anne Martin, la maire de Lille, est arrivée.',
    ],
    [
      'es',
      'Llovía. Ana García, alcaldesa de Lugo, llegó tarde. «Vamos a seguir», dijo García.',
      'alcaldesa de Lugo',
      'Ana García, alcaldesa de Lugo, llegó tarde.',
    ],
  ])('is handed out with it: %s %s', (lang, text, role, sentence) => {
    expect(roleOf(lang, text)).toEqual([role, sentence]);
  });

  it('is none where there is no role, or no name', () => {
    expect(roleOf('en', 'Eva Weber came late. “We will go on,” Weber said.')).toEqual([null, null]);
    expect(roleOf('en', '“We will go on,” the mayor said.')).toEqual(['the mayor', null]);
  });
});
