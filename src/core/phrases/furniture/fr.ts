import type { Furniture } from '../furniture.ts';

/** French. */
export const fr: Furniture = {
  begins: {
    related: `à lire aussi|lire aussi|lire également|à lire|sur le même thème|pour aller plus loin|
      vous aimerez aussi|à découvrir|retrouvez|sur le même sujet|les plus lus|articles liés|à voir aussi|
      voir aussi|dans la même rubrique|nos recommandations|lire la suite|lisez aussi|lire plus|
      en savoir plus|pour en savoir plus|voir également|dans la même catégorie|articles recommandés|
      recommandé pour vous|à relire|
      à lire également|articles similaires`,
    advertisement: `publicité|la suite après cette publicité|contenu sponsorisé`,
    newsletter: `inscrivez vous|recevez|téléchargez notre|téléchargez l application|abonnez vous à notre newsletter|
      abonnez vous|je m abonne`,
    share: `partager|suivez nous|imprimer|copier le lien|partagez|envoyer par`,
    bio: `à propos de l auteur`,
    comments: `commentaires|laisser un commentaire|réagir|vos réactions|commenter|laissez un commentaire|
      ajouter un commentaire|poster un commentaire|tous les commentaires`,
    consent: `nous utilisons des cookies|nous et nos|tout accepter|accepter et continuer|gérer mes|
      avec votre accord|pour afficher ce contenu|pour voir ce contenu|ce contenu est bloqué`,
    paywall: `se connecter|réservé aux abonnés|cet article est réservé|contenu réservé|déjà abonné|
      abonnez vous pour|il vous reste|pour lire la suite|la suite est réservée`,
    player: `lire la vidéo|voir la vidéo|écouter l article|écouter cet`,
    tags: `mots clés|sujets|thématiques`,
    meta: `par|publié|mis à jour|temps de lecture|lecture|min de lecture|modifié le`,
    legal: `tous droits réservés|reproduction interdite`,
    live: `voir plus|les plus récents|charger plus|afficher plus`,
    navigation: `retour|aller au contenu|retour en haut|haut de page|accueil|sommaire`,
  },
  pleas: {
    newsletter: `notre newsletter|faites un don`,
    share: `suivez nous sur|suivez nous également|rejoignez nous sur|retrouvez nous sur`,
    comments: `laissez un commentaire`,
    legal: `liens d affiliation`,
  },
  subscribing: `inscri|abonnez|abonner|abonné|suivez|rejoign|recevez|retrouvez|ajoutez|soutenez`,
  letters: `newsletter|lettre d information|infolettre`,
  responses: `répondre|signaler|signaler un abus|alerter|j aime`,
  credits: `photo|photos|crédit|crédits|visuel|photographie|photographe|illustration|image|images|légende|vidéo|
    archives|droits photo`,
  notices: {
    correction: `rectificatif|correctif|erratum|correction`,
    update: `mise à jour`,
    note: `note de la rédaction`,
  },
  amended: `une version antérieure de cet article|une version précédente de cet article|
    une première version de cet article|dans une version précédente de cet article`,
};
