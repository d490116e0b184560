import type { LanguageData } from './language-data.ts';

/** Italian. */
export const italian: LanguageData = {
  code: 'it',
  trust: 0.94,
  paradigms: { a: 'a ò ava ano arono ato ando are', e: 'e é eva ono erono uto endo ere' },
  speech:
    'afferm.a aggiunge aggiungono aggiunse aggiunto ammesso ammette ammise annuncia annunciato annunciò ' +
    'assicur.a attacca attaccato auspica auspicato avverte avvertito avvertì chiarisce chiarito chiede ' +
    'chiese chiest.a chiesto comment.a conclude concluse concluso conferm.a confida confidato continua ' +
    'continuato denuncia denunciato detto dice dicendo diceva dichiar.a dicono disse domanda domandato ' +
    'esclama esclamato esulta esultato evidenzia evidenziato insiste insistito lamenta lamentato nega ' +
    'negato negò nota notato osserv.a precis.a promesso promette prosegue proseguito puntualizza ' +
    'puntualizzato racconta raccontato raccontò replic.a ribadisce ribadito ribadì ricord.a riferisce ' +
    'riferito riferì rileva rilevato rimarca rimarcato rincara rispond.e rispose risposto rivela rivelato ' +
    'rivelò scherza scherzato scrisse scritto scrive segnala segnalato sosteneva sostenuto sostiene ' +
    'sottoline.a spiega spiegano spiegato spiegò tuona tuonato twittato',
  addressing: '',
  verdict:
    'accusa accusato attacca attaccato bolla bollato chiama chiamato condanna condannato critica ' +
    'criticato definisce definito definì descritto descrive difende difeso elogia elogiato paragona ' +
    'paragonato respinge respinto',
  thought:
    'auspica considera considerato crede credeva creduto dubita immagina intende pensa pensato pensava ' +
    'prevede ritenuto ritiene sa sapeva spera sperato teme temeva voleva vuole',
  showing: 'afferma conclude emerge indica legge mostra mostrato recita rivela sottolinea',
  verbs:
    'aperto apre arriva arrivato aveva avevano cade dato diventa diventato dà entra entrato era erano ' +
    'esce fa fanno fatto fu gioca giocato ha hanno incontra incontrato lascia lasciato lavora lavorato ' +
    'messo mette morto nato parte partito passa passato perde perso porta portato prende preso resta ' +
    'restato riceve ricevuto segue seguito sono tenuto tiene trova trovato uscito va vanno vede venuto ' +
    'viene vince vinto visto vive è',
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
    'anche inoltre poi già ancora ora adesso ieri oggi domani sempre mai così infine quindi qui lì molto più meno quasi solo soltanto perfino invece tuttavia recentemente infatti ieri',
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
    'agricoltore ambasciatore ambasciatrice amica amico amministratore analista artista assessora ' +
    'assessore attaccante attivista autore autrice cantante capo capogruppo cardinale colonnello ' +
    'diplomatico economista esperta esperto fondatore fondatrice fonte generale giornalista giudice ' +
    'governatore governatrice infermiera infermiere leader magistrato medico poliziotto portavoce premier ' +
    'presidente procuratore procuratrice regista responsabile ricercatore ricercatrice sacerdote ' +
    'scienziata scienziato scrittore scrittrice segretaria segretario sindacalista storica storico ' +
    'studente studentessa tecnico testimone vescovo vicepremier vicepresidente vicina vicino',
  rolesMale:
    'allenatore attore avvocato candidato consigliere deputato direttore figlio fratello giocatore ' +
    'imprenditore marito ministro padre papa professore re senatore sindaco uomo',
  rolesFemale:
    'allenatrice attrice avvocata candidata consigliera deputata direttrice donna figlia giocatrice ' +
    'imprenditrice madre ministra moglie professoressa regina senatrice sindaca sorella',
  groups:
    'agricoltori analisti attivisti autorità avvocati carabinieri critici democratici deputati dipendenti ' +
    'diplomatici dirigenti economisti esperti familiari fonti genitori giornalisti inquirenti insegnanti ' +
    'investigatori lavoratori leghisti magistrati manifestanti media medici oppositori osservatori ' +
    'poliziotti pompieri repubblicani residenti ricercatori scienziati senatori sindacati sostenitori ' +
    'studenti testimoni',
  organisations:
    'agenzia associazione azienda banca camera carabinieri centro club comitato commissione comune ' +
    'confindustria consiglio corte emittente esercito federazione fondazione giornale governo gruppo ' +
    'istituto lega ministero onu organizzazione ospedale parlamento partito polizia procura quirinale ' +
    'quotidiano radio regione rivista scuola senato sindacato società squadra tribunale unione università',
  bodies: 'azienda società gruppo impresa organizzazione',
  documents:
    'articolo comunicato documento indagine legge lettera libro messaggio nota ordinanza progetto ' +
    'rapporto ricerca sentenza sondaggio studio testo',
  anonymous: 'fonte fonti testimone testimoni diplomatico diplomatici',
  namesMale: 'andrea gabriele simone',
  namesFemale: '',
  places:
    'americano berlino bologna bruxelles cina cinese europa europeo firenze francese francia genova ' +
    'germania israele italia italiana italiano kiev lombardia londra milano mosca napoli palermo parigi ' +
    'roma russia russo sicilia spagna stati tedesco torino ucraina ucraino uniti usa venezia washington',
  times:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina sera notte settimana mese anno',
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
