import type { Furniture } from '../furniture.ts';

/** Romanian. */
export const ro: Furniture = {
  begins: {
    related: `recomandate|recomandări|citește și|citeşte şi|citește mai mult|citeşte mai mult|citește mai multe|
      citiți și|află mai multe|ultimele ştiri|mai multe`,
    advertisement: `publicitate|reclamă|advertorial`,
    newsletter: `abonează te|abonați vă|înscrie te`,
    share: `distribuie|urmărește ne`,
    bio: `despre autor`,
    comments: `comentarii|comentariu|adaugă un comentariu|adaugă comentariu|lasă un răspuns`,
    consent: `accept`,
    tags: `etichete`,
    meta: `sursa|publicat|actualizat|foto`,
    legal: `toate drepturile rezervate|drepturi de autor`,
  },
  pleas: {
    newsletter: `newsletterul nostru|newsletter ul nostru`,
    share: `urmărește ne pe|urmărește ne și pe|urmăriți ne pe|urmărește știrile`,
  },
  subscribing: `abonea|abonați|înscrie`,
  letters: `buletin`,
  responses: `răspunde|raportează|raspunde|semnalează|îmi place`,
  credits: `fotografii|sursa|sursă|imagine|imagini|ilustrație|foto|fotografie`,
};
