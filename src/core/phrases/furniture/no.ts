import type { Furniture } from '../furniture.ts';

/** Norwegian. */
export const no: Furniture = {
  begins: {
    related: `les mer|les også|relatert|anbefalt|populært|les hele|les saken|les artikkelen|relaterte saker|
      flere saker|neste artikkel|mer om`,
    advertisement: `annonse|annonsørinnhold`,
    newsletter: `meld deg på|abonner på|nyhetsbrev`,
    share: `del artikkelen`,
    bio: `om forfatteren`,
    comments: `kommenter|skriv kommentar|legg igjen en kommentar|vis kommentarer|kommentarer|kommentar|
      skriv en kommentar`,
    tags: `emner`,
    meta: `kilde|publisert|foto`,
    legal: `alle rettigheter`,
  },
  pleas: {
    newsletter: `våre nyhetsbrev`,
    share: `følg oss på|følg oss i|lik oss på|følg oss også`,
    legal: `annonselenker`,
  },
  subscribing: `meld deg på|abonner`,
  responses: `svar|rapporter|liker|lik`,
  credits: `bilde|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|illustrasjon|bildetekst|foto|fotograf|bilder|
    arkivfoto`,
  notices: {
    correction: `rettelse|presisering`,
  },
  amended: `i en tidligere versjon av denne|i en tidligere versjon av saken`,
};
