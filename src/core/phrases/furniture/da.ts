import type { Furniture } from '../furniture.ts';

/** Danish. */
export const da: Furniture = {
  begins: {
    related: `relateret|anbefalet|læs også|læs mere|læs videre|læs hele|relaterede artikler|seneste nyheder|
      næste artikel|populært`,
    advertisement: `annonce|annoncer|sponsoreret`,
    newsletter: `nyhedsbrev|tilmeld dig`,
    share: `udskriv|print`,
    bio: `om forfatteren`,
    comments: `kommentér|deltag i debatten|log ind for at kommentere|kommentarer|kommentar|kommenter|
      skriv en kommentar|skriv kommentar|vis kommentarer`,
    tags: `emneord|emner`,
    meta: `publiceret|opdateret|foto|kilde`,
    legal: `alle rettigheder|copyright`,
    navigation: `menu`,
  },
  pleas: {
    newsletter: `vores nyhedsbrev`,
    share: `følg os på|følg os her|følg os i|like os på`,
    legal: `annoncelinks`,
  },
  subscribing: `tilmeld|abonnér`,
  letters: `nyhedsbrev`,
  responses: `svar|besvar|anmeld|rapporter|synes godt om`,
  credits: `billede|billeder|arkivbillede|modelfoto|genrefoto|billedtekst|foto|fotograf|arkivfoto|fotos`,
  notices: {
    correction: `præcisering`,
  },
  amended: `i en tidligere version af denne|i en tidligere version af artiklen`,
};
