import type { Furniture } from '../furniture.ts';

/** German. */
export const de: Furniture = {
  begins: {
    related: `mehr zum thema|zum thema|mehr zu|mehr aus|mehr von|mehr lesen|lesen sie auch|lesen sie mehr|
      lesen sie hier|weitere artikel|weitere themen|weitere beiträge|auch interessant|
      das könnte sie auch interessieren|meistgelesen|meistgelesene artikel|beliebt|aktuelle nachrichten|
      neueste artikel|neueste beiträge|top themen|ähnliche artikel|ähnliche beiträge|verwandte artikel|
      empfehlungen|nächster artikel|vorheriger artikel|mehr dazu|unsere empfehlungen|weiterlesen|lesetipp|
      lesetipps|lesen sie dazu|auch lesen|lies auch|lesen sie weiter|weitere nachrichten|top artikel|
      siehe auch`,
    advertisement: `anzeige|werbung|der artikel wird nach der anzeige fortgesetzt|weiter nach der anzeige|gesponsert`,
    newsletter: `jetzt abonnieren|abonnieren sie|jetzt anmelden|melden sie sich|jetzt kostenlos|
      newsletter abonnieren|jetzt die app|app herunterladen|zum newsletter|unser newsletter|
      unseren newsletter`,
    share: `teilen|artikel teilen|folgen sie uns|auf facebook teilen|drucken|merken|link kopieren|kopieren|
      vorlesen|anhören|auf twitter teilen|per e mail|folge uns`,
    bio: `über den autor|über die autorin|zum autor|zur autorin`,
    comments: `kommentare|kommentar|diskutieren sie mit|kommentar schreiben|kommentare anzeigen|mitdiskutieren|
      kommentieren|alle kommentare|zu den kommentaren|ihr kommentar|ihre meinung`,
    consent: `wir verwenden cookies|wir nutzen cookies|wir und unsere partner|alle akzeptieren|
      cookie einstellungen|an dieser stelle finden sie|an dieser stelle findest du|externer inhalt|
      empfohlener redaktioneller inhalt|empfohlener externer inhalt|ich bin damit einverstanden dass mir`,
    paywall: `jetzt kostenlos|anmelden|einloggen|weiterlesen mit|jetzt weiterlesen|bereits abonnent|
      sie sind bereits|schon abonniert|nur für abonnenten|dieser artikel ist|exklusiv für|
      lesen sie diesen artikel|melden sie sich an um`,
    player: `video abspielen|artikel anhören|artikel vorlesen|zum video`,
    tags: `schlagwörter|themen`,
    meta: `von|veröffentlicht|aktualisiert|stand|erstellt|lesezeit|quelle|foto|bild|lesedauer|min lesezeit|
      fotos`,
    legal: `alle rechte vorbehalten|die nutzung der inhalte`,
    live: `mehr anzeigen|neueste zuerst|älteste zuerst|mehr laden|weitere laden`,
    navigation: `zum seitenanfang|nach oben|zurück|zur startseite|inhalt|startseite|zum inhalt springen`,
  },
  pleas: {
    newsletter: `unseren newsletter|unseren kostenlosen newsletter|unserem newsletter|unser newsletter|
      unsere newsletter|unsere app`,
    share: `folgen sie uns|folge uns auf|folgt uns auf|unserem whatsapp kanal|unseren whatsapp kanal|
      unserem telegram kanal`,
    comments: `schreiben sie uns in die kommentare`,
    legal: `erhalten wir eine provision`,
  },
  subscribing: `anmeld|abonnier|melden sie sich|unterstützen sie`,
  letters: `newsletter`,
  responses: `antworten|melden|beantworten|kommentar melden|beitrag melden|gefällt mir`,
  credits: `foto|fotos|bild|bilder|bildquelle|archivfoto`,
  notices: {
    correction: `korrektur|richtigstellung|berichtigung`,
    update: `aktualisierung|dieser artikel wurde aktualisiert`,
    note: `anmerkung der redaktion|hinweis der redaktion`,
  },
  amended: `in einer früheren version dieses artikels|in einer früheren version des artikels|
    in einer früheren version dieses textes|in einer früheren version des textes|
    in einer früheren version hieß es|in einer früheren fassung`,
};
