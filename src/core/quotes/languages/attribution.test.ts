import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Before, after, in the middle, by colon, by "according to", inverted, woven in: every sentence quotes one speaker. */
const SENTENCES: Record<string, { speaker: string; texts: string[] }> = {
  fr: {
    speaker: 'Claire Dubois',
    texts: [
      '« Nous allons reconstruire le pont », a déclaré Claire Dubois.',
      'Claire Dubois a déclaré : « Nous allons reconstruire le pont. »',
      '« Nous allons reconstruire », a-t-elle promis. Claire Dubois dirige la ville.',
      'Selon Claire Dubois, la décision est « une grave erreur ».',
      'Claire Dubois juge la décision « honteuse et absurde ».',
      '« C’est fini », selon Claire Dubois, maire de Lille.',
      '« C’est fini », a dit Mme Dubois. Claire Dubois était en colère.',
      '« Nous partons », explique Claire Dubois, présidente de l’association.',
      'D’après Claire Dubois, « personne ne nous écoute ».',
    ],
  },
  es: {
    speaker: 'Clara Domínguez',
    texts: [
      '«Vamos a reconstruir el puente», dijo Clara Domínguez.',
      'Clara Domínguez dijo: «Vamos a reconstruir el puente».',
      '«Vamos a reconstruir», prometió Clara Domínguez, «y lo haremos pronto».',
      'Según Clara Domínguez, la decisión es «un grave error».',
      '«Vamos a reconstruir», ha asegurado este lunes la alcaldesa Clara Domínguez.',
      'Clara Domínguez calificó la decisión de «vergonzosa y absurda».',
      '—¿Vendrás mañana? —preguntó Clara Domínguez.',
      'De acuerdo con Clara Domínguez, «nadie nos escucha».',
      '"Es el fin", señaló Clara Domínguez.',
      '“Es el fin”, añadió ella. Clara Domínguez se marchó.',
    ],
  },
  it: {
    speaker: 'Chiara Bianchi',
    texts: [
      '«Ricostruiremo il ponte», ha detto Chiara Bianchi.',
      'Chiara Bianchi ha detto: «Ricostruiremo il ponte».',
      '«Ricostruiremo», ha promesso Chiara Bianchi, «e lo faremo presto».',
      'Secondo Chiara Bianchi, la decisione è «un grave errore».',
      '«Ricostruiremo», ha spiegato lunedì la sindaca Chiara Bianchi.',
      'Chiara Bianchi ha definito la decisione «vergognosa e assurda».',
      'Per Chiara Bianchi la scelta è «un grave errore».',
      '"È la fine", afferma Chiara Bianchi.',
      '«È la fine», così Chiara Bianchi.',
      'A detta di Chiara Bianchi, «nessuno ci ascolta».',
    ],
  },
  pt: {
    speaker: 'Clara Domingues',
    texts: [
      '“Vamos reconstruir a ponte”, disse Clara Domingues.',
      'Clara Domingues disse: “Vamos reconstruir a ponte”.',
      '“Vamos reconstruir”, prometeu Clara Domingues, “e será em breve”.',
      'Segundo Clara Domingues, a decisão é “um grave erro”.',
      '“Vamos reconstruir”, afirmou na segunda-feira a prefeita Clara Domingues.',
      'Clara Domingues classificou a decisão como “vergonhosa e absurda”.',
      'De acordo com Clara Domingues, “ninguém nos ouve”.',
      '«É o fim», explicou Clara Domingues.',
      'Clara Domingues afirmou que a decisão é “um grave erro”.',
    ],
  },
  nl: {
    speaker: 'Clara de Boer',
    texts: [
      '‘We gaan de brug herbouwen’, zei Clara de Boer.',
      'Clara de Boer zei: ‘We gaan de brug herbouwen.’',
      '‘We gaan herbouwen’, beloofde Clara de Boer, ‘en dat gebeurt snel.’',
      'Volgens Clara de Boer is het besluit ‘een grote fout’.',
      '“Het is voorbij”, aldus Clara de Boer.',
      '‘We gaan herbouwen’, zei burgemeester Clara de Boer maandag.',
      'Clara de Boer noemde het besluit ‘schandelijk en absurd’.',
      '‘Niemand luistert naar ons’, vertelt Clara de Boer.',
    ],
  },
  de: {
    speaker: 'Klara Vogel',
    texts: [
      '„Wir bauen die Brücke wieder auf“, sagte Klara Vogel.',
      'Klara Vogel sagte: „Wir bauen die Brücke wieder auf.“',
      '„Wir bauen auf“, versprach Klara Vogel, „und zwar bald.“',
      'Laut Klara Vogel ist der Beschluss „ein schwerer Fehler“.',
      'Nach Angaben von Klara Vogel ist der Beschluss „ein schwerer Fehler“.',
      '„Es ist vorbei“, so Klara Vogel.',
      'Klara Vogel nannte den Beschluss „eine Schande für die Stadt“.',
      '„Es ist vorbei“, hat die Ministerin Klara Vogel am Montag gesagt.',
      '»Es ist vorbei«, meinte Klara Vogel.',
      'Der Beschluss sei „ein schwerer Fehler“, sagte Klara Vogel.',
      '„Es ist vorbei“, teilte Klara Vogel mit.',
    ],
  },
};

describe.each(Object.entries(SENTENCES))('%s', (lang, { speaker, texts }) => {
  it.each(texts)('%s', (text) => {
    const found = attributeText(text, { lang }).quotes.filter((quote) => quote.kind !== 'indirect');
    expect(new Set(found.map((quote) => quote.speaker))).toEqual(new Set([speaker]));
  });
});

describe('dialogue with dashes', () => {
  const spoken = (text: string, lang: string): [string, string | null][] =>
    attributeText(text, { lang }).quotes.map((quote) => [text.slice(quote.start, quote.end), quote.speaker]);

  it('has speakers in French and Spanish', () => {
    expect(
      spoken(
        '— Vous viendrez demain ? demanda Paul Martin.\n— Jamais de la vie, répondit Claire Dubois.',
        'fr',
      ).map(([, speaker]) => speaker),
    ).toEqual(['Paul Martin', 'Claire Dubois']);
    expect(spoken('—¿Vendrás mañana? —preguntó Clara Domínguez—. Te espero.', 'es')).toEqual([
      ['¿Vendrás mañana?', 'Clara Domínguez'],
      ['Te espero.', 'Clara Domínguez'],
    ]);
  });

  it('is found without speakers in a language that is not read, what the narrator puts in left out', () => {
    expect(spoken('— Мы идём домой, — сказал Иван. — Уже поздно.\n— Нет, — ответила Анна.', 'bg')).toEqual([
      ['Мы идём домой,', null],
      ['Уже поздно.', null],
      ['Нет,', null],
    ]);
    expect(
      spoken('– Idziemy do domu – powiedział Jan.\n– Nie! – odparła Anna. – Jeszcze nie.', 'sk'),
    ).toEqual([
      ['Idziemy do domu', null],
      ['Nie!', null],
      ['Jeszcze nie.', null],
    ]);
  });

  it('is no list of two words after dashes', () => {
    expect(spoken('— мост\n— дорога', 'bg')).toEqual([]);
  });
});
