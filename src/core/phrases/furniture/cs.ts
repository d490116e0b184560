import type { Furniture } from '../furniture.ts';

/** Czech. */
export const cs: Furniture = {
  begins: {
    related: `související|doporučujeme|doporučené|nejčtenější|nejnovější|čtěte také|více zde|podívejte se|
      podobné články`,
    advertisement: `inzerce|komerční sdělení|reklama`,
    newsletter: `přihlaste se k odběru|přihlásit k odběru`,
    share: `sdílet`,
    bio: `o autorovi`,
    comments: `komentáře|komentář|diskuze|diskuse`,
    tags: `štítky`,
    meta: `zdroj|aktualizováno|foto|autor`,
    legal: `všechna práva vyhrazena`,
    navigation: `menu`,
  },
  pleas: {
    newsletter: `náš newsletter|našeho newsletteru`,
    share: `sledujte nás na|sledujte nás i na|sledujte nás také|přidejte se k nám na`,
  },
  subscribing: `odebír|odběr|přihla`,
  responses: `odpovědět|nahlásit|reagovat|líbí se mi`,
  credits: `zdroj|autor foto|ilustrační foto|ilustrační fotografie|ilustrace|obrázek|foto|fotografie`,
  notices: {
    correction: `oprava|upřesnění`,
    note: `poznámka redakce`,
  },
  amended: `v předchozí verzi článku|v původní verzi článku`,
};
