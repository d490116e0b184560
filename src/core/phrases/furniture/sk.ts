import type { Furniture } from '../furniture.ts';

/** Slovak. */
export const sk: Furniture = {
  begins: {
    related: `súvisiace|najčítanejšie|čítajte tiež|čítajte aj|čítajte viac|prečítajte si|mohlo by vás zaujímať|
      viac z|pozrite si`,
    advertisement: `článok pokračuje pod|reklama`,
    newsletter: `prihláste sa|podporte nás`,
    share: `zdieľať`,
    comments: `komentáre|diskusia|pridať komentár|odpovedať`,
    tags: `značky`,
    meta: `zdroj|autor`,
    legal: `všetky práva vyhradené`,
  },
  pleas: {
    newsletter: `podporte nás`,
    share: `sledujte nás na|sledujte nás aj na|pridajte sa k nám na`,
  },
  responses: `odpovedať|reagovať|nahlásiť`,
  credits: `ilustračné foto|ilustračná fotografia|snímka|foto|zdroj|autor foto`,
};
