import type { Furniture } from '../furniture.ts';

/** Swedish. */
export const sv: Furniture = {
  begins: {
    related: `relaterat|populärt|rekommenderat|läs också|läs även|läs mer|mer om|mest lästa|
      du kanske också gillar`,
    advertisement: `annons|annonser|annonsinnehåll|reklam`,
    newsletter: `prenumerera|nyhetsbrev`,
    share: `dela`,
    bio: `om författaren`,
    comments: `kommentarer|kommentera|skriv en kommentar|lämna en kommentar|kommentar`,
    tags: `ämnen`,
    meta: `källa|publicerad|foto|bild`,
    legal: `alla rättigheter`,
  },
  pleas: {
    newsletter: `vårt nyhetsbrev`,
    share: `följ oss på|följ oss i|gilla oss på|följ oss även`,
    legal: `annonslänkar`,
  },
  subscribing: `prenumer|anmäl`,
  letters: `nyhetsbrev`,
  responses: `svara|anmäl|rapportera|gilla`,
  credits: `fotograf|arkivbild|arkivfoto|genrebild|källa|montage|foto|bild|bilder`,
  notices: {
    correction: `rättelse|förtydligande`,
    note: `redaktionens anmärkning`,
  },
  amended: `i en tidigare version av artikeln|i en tidigare version av den här`,
};
