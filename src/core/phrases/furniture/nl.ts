import type { Furniture } from '../furniture.ts';

/** Dutch. */
export const nl: Furniture = {
  begins: {
    related: `lees ook|lees meer|lees verder|lees ook dit|gerelateerde artikelen|gerelateerd|meest gelezen|
      bekijk ook|meer over|meer nieuws|aanbevolen|lees hier|zie ook|meer lezen|meer weten|verder lezen|
      bekijk hier|misschien vind je|laatste nieuws|meer uit`,
    advertisement: `advertentie|het artikel gaat verder|artikel gaat verder onder de advertentie|gesponsord|tekst gaat verder onder de foto|tekst loopt door onder de foto|tekst gaat door onder de foto|artikel gaat verder onder de video`,
    newsletter: `schrijf je in|nieuwsbrief|meld je aan|download onze|schrijf u in|abonneer je`,
    share: `deel|deel dit artikel|delen|kopieer link|volg ons|stuur door`,
    bio: `over de auteur`,
    comments: `reacties|reageer|plaats een reactie|alle reacties|bekijk reacties|laat een reactie achter|
      geef een reactie`,
    consent: `wij gebruiken cookies|we gebruiken cookies|alles accepteren|cookies accepteren|om deze inhoud te`,
    paywall: `lees verder met|al abonnee|alleen voor abonnees|word abonnee|je leest nu|log in om`,
    player: `video afspelen|bekijk de video|luister naar`,
    tags: `onderwerpen|trefwoorden`,
    meta: `door|leestijd|bijgewerkt|gepubliceerd|laatst gewijzigd|foto`,
    legal: `alle rechten voorbehouden`,
    live: `nieuwste eerst|toon meer|laad meer`,
    navigation: `terug naar boven|ga naar de inhoud|naar boven`,
  },
  pleas: {
    newsletter: `onze nieuwsbrief|onze nieuwsbrieven`,
    share: `volg ons op|volg ons via|volg ons ook|ons whatsapp kanaal`,
    legal: `affiliatelinks`,
  },
  subscribing: `aanmeld|abonneer|schrijf je in|meld je|steun`,
  letters: `nieuwsbrief`,
  responses: `reageer|beantwoorden|antwoorden|melden|rapporteer|beantwoord`,
  credits: `beeld|beelden|fotograaf|afbeelding|archieffoto|bron|foto|fotografie`,
  notices: {
    correction: `correctie|rectificatie`,
    note: `noot van de redactie`,
  },
  amended: `in een eerdere versie van dit artikel|in een eerdere versie van dit bericht|
    een eerdere versie van dit artikel`,
};
