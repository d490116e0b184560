import type { Furniture } from '../furniture.ts';

/** Hungarian. */
export const hu: Furniture = {
  begins: {
    related: `kapcsolódó|ajánlott|ajánljuk|ajánló|cikkajánló|legolvasottabb|legolvasottabbak|legfrissebb|
      olvass tovább|ezek is érdekelhetnek|hasonló cikkek|nézze meg|
      olvassa el|olvasd el|olvassa el ezt is|ezt is olvassa|kapcsolódó cikkek`,
    advertisement: `hirdetés|támogatott tartalom`,
    newsletter: `feliratkozás|hírlevél|hírlevélre`,
    share: `megosztás|oszd meg`,
    bio: `a szerzőről`,
    comments: `hozzászólások|hozzászólás|kommentek|komment|összes hozzászólás`,
    tags: `címkék`,
    meta: `fotó|forrás|frissítve`,
    legal: `minden jog fenntartva|szerzői jog`,
  },
  pleas: {
    newsletter: `hírlevelünkre|hírlevelünkért`,
    share: `kövess minket|kövessen minket|kövesse oldalunkat|csatlakozz hozzánk`,
  },
  subscribing: `feliratkoz|iratkoz`,
  letters: `hírlev`,
  responses: `válasz|válaszolok|válaszol|jelentem|jelentés|tetszik`,
  credits: `fotó|fotók|kép|képek|forrás|fénykép|foto`,
  notices: {
    correction: `helyesbítés|helyreigazítás`,
  },
  amended: `cikkünk korábbi változatában|a cikk korábbi változatában`,
};
