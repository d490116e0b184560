import type { Furniture } from '../furniture.ts';

/** Serbian. */
export const sr: Furniture = {
  begins: {
    related: `повезано|најчитаније|препоручујемо|povezano|najčitanije|preporučujemo|izdvajamo|прочитајте још|
      повезане вести|pročitajte još|pogledajte još|slične vesti|
      pročitajte i|pogledajte i|čitajte još`,
    advertisement: `маркетинг|оглас`,
    newsletter: `prijavite se|prijavi se|pretplatite se`,
    share: `podeli|podelite`,
    bio: `о аутору`,
    comments: `коментари|оставите коментар|пошаљите коментар|одговори|pošalji komentar|коментар|komentar`,
    tags: `ознаке`,
    meta: `извор|објављено|ажурирано|фото|foto`,
    legal: `сва права задржана|ауторска права`,
  },
  pleas: {
    newsletter: `naš newsletter|preuzmite našu aplikaciju`,
    share: `pratite nas na|pratite nas i na|pratite nas i putem|пратите нас на`,
  },
  subscribing: `prijavi|претплати|pretplati`,
  letters: `njuzleter|bilten`,
  responses: `odgovori|prijavi|одговори|пријави|sviđa mi se`,
  credits: `фотографија|извор|илустрација|приватна архива|fotografija|printscreen|фото|foto`,
};
