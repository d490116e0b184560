import { describe, expect, it } from 'vitest';
import { readLexicon } from '../lexicon/read-lexicon.fixture.ts';
import { withDialogue, withSpokenJoined } from './dialogue.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findStretches } from './stretches.ts';

const spoken = (text: string, code: string): string[] => {
  const paragraphs = paragraphsOf(text);
  return withDialogue(text, paragraphs, findStretches(text, paragraphs), readLexicon(code))
    .filter((stretch) => stretch.depth === 0)
    .map(({ start, end }) => text.slice(start, end));
};

describe('dialogue', () => {
  it.each([
    ['ru', '— Школа — это наш дом, — добавляет она.', ['Школа — это наш дом']],
    ['uk', '— Школа — це наш дім, — додає вона. — Ми не йдемо.', ['Школа — це наш дім', 'Ми не йдемо.']],
    ['pl', '– Szkoła – to nasz dom – dodaje ona.', ['Szkoła – to nasz dom']],
    ['es', '—No lo sé —respondió Marta—. Mañana hablamos.', ['No lo sé', 'Mañana hablamos.']],
    ['fr', '— Je reste, assure le maire. Ma place est ici.', ['Je reste', 'Ma place est ici.']],
    ['fr', '— Elle a dit « jamais » deux fois, raconte Paul Roy.', ['Elle a dit « jamais » deux fois']],
    ['fr', '— « Jamais de la vie », répond Paul Roy.', ['Jamais de la vie']],
    ['pl', 'Ludzie głosują nogami. – Nikt tu nie wraca – ironizuje wójt.', ['Nikt tu nie wraca']],
    [
      'pl',
      '– To nie jest droga – nie kryje oburzenia Adam Wrona. – To jest rów.',
      ['To nie jest droga', 'To jest rów.'],
    ],
    ['pl', 'WARSZAWA, 2 maja. – Sejm przyjął ustawę.', []],
    ['no', '– Utløst av samlivsbrudd\nBruddet endret alt, skriver avisa Dagen.', ['Utløst av samlivsbrudd']],
    [
      'no',
      '– Jeg ble sittende.\nHun har foreslått en fest. «Vi feirer alt», skriver Vik på nettet.',
      ['Jeg ble sittende.', 'Vi feirer alt'],
    ],
    ['no', '– Det er flaut, sier islendingen til avisa.', ['Det er flaut']],
    ['pt', 'Ela encolheu os ombros: — Não sei de nada.', ['Não sei de nada.']],
  ])('%s: %s', (code, text, parts) => {
    expect(spoken(text, code)).toEqual(parts);
  });

  it('joins the sentences of one remark where each has its line', () => {
    const text =
      'Hun er redd.\n- Dette er gode nyheter.\nAlle har jobbet hardt, sier Eva Dahl.\nMøtet er over.';
    expect(withSpokenJoined(text, paragraphsOf(text), readLexicon('no'))).toHaveLength(3);
  });

  it('is no list', () => {
    expect(spoken('— el pan\n— la leche\n— los huevos', 'es')).toEqual([]);
  });
});
