import type { Furniture } from '../furniture.ts';

/** Italian. */
export const it: Furniture = {
  begins: {
    related: `leggi anche|leggi di più|raccomandati per te|potrebbe interessarti|potrebbero interessarti|
      articoli correlati|i più letti|leggi tutto|altre notizie|vedi anche|correlati|consigliati|leggi qui|
      leggi ora|leggi l articolo|leggi gli altri|ti potrebbe interessare|più letti|articolo successivo|
      leggi ancora|guarda anche|per approfondire|ultime notizie|notizie correlate|altri articoli`,
    advertisement: `pubblicità|contenuto sponsorizzato|continua a leggere dopo la pubblicità`,
    newsletter: `abbonati|iscriviti|scarica la|scarica l app|scarica gratis`,
    share: `salva|condividi|copia link|copia il link|seguici su|seguici|segui i`,
    bio: `l autore|l autrice`,
    comments: `lascia un commento|commenti|commenta|aggiungi un commento|scrivi un commento|mostra commenti|
      vedi tutti i commenti`,
    consent: `utilizziamo i cookie|questo sito utilizza|accetta tutti|accetta e|noi e i nostri|
      per visualizzare questo contenuto`,
    paywall: `accedi|abbonati|abbonati per|sei già abbonato|contenuto riservato|per continuare a leggere|
      riservato agli abbonati`,
    player: `riproduci|guarda il video|ascolta`,
    tags: `argomenti`,
    meta: `di|aggiornato|tempo di lettura|pubblicato|ultimo aggiornamento|fonte|foto`,
    legal: `tutti i diritti riservati|riproduzione riservata|riproduzione vietata`,
    live: `più recenti|carica altri|mostra altro`,
    navigation: `torna su|vai al contenuto`,
  },
  pleas: {
    newsletter: `nostra newsletter|nostre newsletter`,
    share: `seguici su|seguici anche su|seguici sui|iscriviti al nostro canale`,
    comments: `lascia un commento`,
    legal: `link di affiliazione`,
  },
  subscribing: `iscriv|segui il|segui la|unisciti|entra nel|ricevi|aggiungi|sostieni`,
  channels: `giornalism`,
  responses: `rispondi|segnala|segnala abuso|mi piace`,
  credits: `fotografie|immagine|immagini|crediti|credito|didascalia|foto|fotografia`,
  notices: {
    correction: `correzione|rettifica|errata corrige`,
    update: `aggiornamento`,
    note: `nota della redazione`,
  },
  amended: `una versione precedente di questo articolo|in una versione precedente di questo articolo`,
};
