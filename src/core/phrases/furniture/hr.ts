import type { Furniture } from '../furniture.ts';

/** Croatian. */
export const hr: Furniture = {
  begins: {
    related: `najčitaniji|pročitajte više|pročitaj više|pročitaj i ovo|povezani članci|povezane teme|
      vezani članci|vezane teme|još vijesti|preporučeni članci|prethodni članak|saznaj više|povezano|
      preporučujemo|
      pročitajte i|pročitajte još`,
    advertisement: `oglasi|članak se nastavlja`,
    newsletter: `pretplati se|preuzmi aplikaciju|uključi se|pretplatite se|newsletter`,
    share: `podijeli|podijelite`,
    bio: `o autorici`,
    comments: `komentiraj|dodaj komentar|napiši komentar|prikaži komentare|uključi se u raspravu|komentar`,
    tags: `ključne riječi`,
    meta: `zadnja izmjena|vrijeme čitanja|min čitanja|foto|autor`,
    legal: `zabranjeno je|uvjeti korištenja`,
  },
  pleas: {
    share: `pratite nas na|prati nas na|pratite nas i na|lajkajte našu`,
    newsletter: `naš newsletter|prijavite se na newsletter`,
  },
  responses: `odgovori|prijavi|sviđa mi se|prijavi komentar`,
  credits: `arhiva|snimka|snimio|snimila|foto|fotografija`,
};
