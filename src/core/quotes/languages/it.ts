import type { LanguageData } from './language-data.ts';

/** Italian. */
export const italian: LanguageData = {
  code: 'it',
  trust: 0.94,
  paradigms: {
    a: 'a ò ava ano arono ato ando are',
    e: 'e é eva ono erono uto endo ere',
    i: 'isce ì iva iscono irono ito endo ire',
  },
  speech:
    'afferm.a aggiunge aggiungono aggiunse aggiunto ammesso ammette ammise annunci.a assicur.a attacc.a ' +
    'auspic.a avvert.i avverte chiar.i chiede chiese chiest.a chiesto comment.a conclude concluse ' +
    'concluso conferm.a confid.a continu.a denunci.a detto dice dicendo diceva dichiar.a dicono disse ' +
    'domand.a esclam.a esult.a evidenzi.a insiste insistito lament.a neg.a not.a osserv.a precis.a ' +
    'promesso promette prosegue proseguito puntualizz.a raccont.a replic.a ribad.i ricord.a rifer.i ' +
    'rilev.a rimarc.a rincara rispond.e rispose risposto rivel.a scherz.a scrisse scritto scrive ' +
    'segnal.a sosteneva sostenuto sostiene sottoline.a spieg.a tuon.a twittato',
  addressing: '',
  verdict:
    'accus.a attacc.a boll.a chiam.a condann.a critic.a defin.i descritto descrive difende difeso ' +
    'elogi.a paragon.a respinge respinto',
  thought:
    'auspica consider.a cred.e dubita immagina intende pens.a prevede ritenuto ritiene sa sapeva sper.a ' +
    'teme temeva voleva vuole',
  showing: 'afferma conclude emerge indica legge mostr.a recita rivela sottolinea',
  verbs:
    'aggiunge aggiungono aggiunse aggiunto aperto apre arriv.a aveva avevano cade dato divent.a dà ' +
    'entr.a era erano esce fa fanno fatto fu gioc.a ha hanno incontr.a lasci.a lavor.a messo mette ' +
    'morto nato parte partito pass.a perde perso port.a prende preso rest.a ricev.e segue seguito ' +
    'sono tenuto tiene trov.a uscito va vanno vede venuto viene vince vinto visto vive è',
  according: 'secondo stando_a a_detta_di a_parere_di a_giudizio_di per_il',
  accordingAfter: '',
  quotatives: 'così secondo',
  impersonal: 'legge',
  speechNouns: 'comunicato dichiarazione discorso intervista lettera messaggio nota parole tweet',
  termCues:
    'album canzone chiamata chiamato cosiddetta cosiddetto denominata denominato disco film giornale ' +
    'intitolata intitolato libro opera progetto programma quotidiano rivista romanzo serie soprannominata ' +
    'soprannominato',
  auxiliaries:
    'ha hanno aveva avevano avrà avrebbe abbia ho abbiamo è sono era erano sarà sarebbe sia fu furono stato stata stati può possono poteva deve devono doveva va vanno si',
  subjunctives: '',
  prepositions:
    "a ad al allo alla ai agli alle all' con da dal dallo dalla dai dagli dalle dall' di d' del dello della dei degli delle dell' in nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle sull' per tra fra contro dopo prima durante senza verso presso",
  conjunctions: 'e ed o ma però né anzi',
  subordinators: 'quando se come perché poiché mentre dove benché sebbene affinché',
  complementisers: "che ch'",
  relatives: 'cui quale quali',
  articles: "il lo la i gli le l' un uno una un'",
  definites: "il lo la l' questo questa",
  determiners:
    "questo questa questi queste quest' quel quello quella quei quegli quelle nessun nessuna ogni alcuni alcune tutti tutte molti molte due tre quattro cinque sei sette otto nove dieci altro altra altri altre stesso stessa",
  genitives: '',
  agents: 'da dal dalla dai',
  objectPronouns: 'mi ti ci vi lo li le gli ne si me te',
  possessives: 'suo sua suoi sue nostro nostra nostri nostre loro mio mia miei mie',
  adverbs:
    'anche inoltre poi già ancora ora adesso ieri oggi domani sempre mai così infine quindi qui lì ' +
    'molto più meno quasi solo soltanto perfino invece tuttavia recentemente infatti',
  negations: 'non mai neanche nemmeno',
  pronounsMale: 'lui egli',
  pronounsFemale: 'lei ella',
  pronounsPlural: 'loro essi esse',
  pronounsNeuter: 'esso ciò',
  pronounsSpeech: 'io noi voi tu',
  pronounsOpen: 'qualcuno nessuno alcuni molti tutti altri chi entrambi',
  titlesMale: 'signor sig re principe padre don monsignor mons',
  titlesFemale: 'signora sig.ra regina principessa suor',
  titles:
    'avv avvocato colonnello dott dottor dottoressa dr generale ingegner on onorevole premier presidente ' +
    'prof professor professoressa',
  offices: 'prof=professore',
  roles:
    'amministratore attaccante cantante capo capogruppo cardinale colonnello diplomatico fonte generale ' +
    'giudice leader magistrato medico poliziotto portavoce premier presidente responsabile sacerdote ' +
    'testimone vescovo vicepremier vicepresidente',
  rolesMale:
    'allenatore ambasciatore amico assessore attore autore avvocato candidato consigliere deputato ' +
    'direttore esperto figlio fondatore fratello giocatore governatore imprenditore infermiere marito ' +
    'ministro padre papa procuratore professore re ricercatore scienziato scrittore segretario senatore ' +
    'sindaco storico studente uomo vicino',
  rolesFemale: 'donna madre moglie regina sorella',
  plurals: 'chi=co tori=tore trici=trice i=o i=e e=a i=a',
  feminines: 'trice=tore essa=e a=o a=e',
  copula: 'è',
  roleEndings: 'ista trice logo loga',
  groups:
    'autorità carabinieri critici democratici dipendenti dirigenti familiari genitori inquirenti ' +
    'insegnanti investigatori lavoratori manifestanti media oppositori osservatori pompieri ' +
    'repubblicani residenti sostenitori testimoni',
  organisations:
    'agenzia associazione azienda banca camera centro club comitato commissione comune confindustria ' +
    'consiglio corte esercito federazione fondazione giornale governo gruppo istituto lega ministero ' +
    'onu organizzazione ospedale parlamento partito polizia procura quirinale quotidiano radio regione ' +
    'rivista senato sindacato società squadra tribunale unione università',
  bodies: 'azienda società gruppo impresa organizzazione',
  documents:
    'articolo comunicato documento indagine legge lettera libro messaggio nota rapporto ricerca ' +
    'sentenza sondaggio studio testo',
  anonymous: 'fonte testimone testimoni diplomatico',
  namesMale: 'andrea gabriele simone',
  namesFemale: '',
  places:
    'bologna bruxelles europa firenze genova kiev londra milano mosca napoli palermo parigi roma ' +
    'sicilia stati torino usa venezia washington',
  times: 'mattina sera notte settimana mese anno',
  particles: "de di del della dei d' da la lo van von",
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'sig dott dr prof avv ing on mons ecc art pag st n',
  labels: 'domanda risposta d r',
  elisions: "l' d' un' dell' all' nell' dall' sull' quest' quell' c' s' n' m' t' v' ch' com' dov'",
  clitics: '',
  invertsAlways: true,
  capitalisesNouns: false,
  nounEndings: '',
  joinsNouns: false,
  dashDialogue: true,
};
