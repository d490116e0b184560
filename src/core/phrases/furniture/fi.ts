import type { Furniture } from '../furniture.ts';

/** Finnish. */
export const fi: Furniture = {
  begins: {
    related: `luetuimmat|luetuin|suosituimmat|suosittelemme|tuoreimmat|lue myös|kuuntele myös|uusimmat uutiset|
      edellinen artikkeli`,
    advertisement: `mainos|mainokset`,
    newsletter: `uutiskirje|uutiskirjeet`,
    share: `tulosta`,
    comments: `kommentit|kommentti|kommentoi|kirjoita kommentti`,
    tags: `aiheet`,
    meta: `kuva|kuvat`,
    legal: `kaikki oikeudet`,
  },
  pleas: {
    newsletter: `uutiskirjeemme`,
    share: `seuraa meitä|tykkää meistä facebookissa|liity whatsapp kanavallemme|seuraa kanavaamme`,
    legal: `mainoslinkkejä`,
  },
  subscribing: `tilaa`,
  letters: `uutiskirj`,
  responses: `vastaa|ilmoita|ilmianna|ilmoita asiaton viesti|tykkää`,
  credits: `kuva|kuvat|kuvaaja|valokuva|arkistokuva|grafiikka`,
  notices: {
    correction: `oikaisu`,
  },
  amended: `jutun aiemmassa versiossa|artikkelin aiemmassa versiossa`,
};
