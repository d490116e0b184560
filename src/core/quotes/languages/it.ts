import type { LanguageData } from './language-data.ts';

/** Italian. */
export const italian: LanguageData = {
  code: 'it',
  paradigms: { a: 'a ò ava ano arono ato ando are', e: 'e é eva ono erono uto endo ere' },
  speech:
    'detto dice disse diceva dicono dicendo dichiar.a afferm.a spiegato spiega spiegò spiegano aggiunto aggiunge aggiunse aggiungono sottoline.a precis.a sostiene sostenuto sosteneva ricord.a annunciato annuncia annunciò ' +
    'conferm.a assicur.a osserv.a comment.a conclude concluso concluse replic.a rispond.e risposto rispose chiest.a chiesto chiede chiese scritto scrive scrisse twittato racconta raccontato raccontò rivela rivelato rivelò ammette ammesso ammise ' +
    'nega negato negò avverte avvertito avvertì promette promesso denuncia denunciato lamenta lamentato ribadisce ribadito ribadì insiste insistito rileva rilevato nota notato segnala segnalato riferisce riferito riferì prosegue proseguito continua continuato ' +
    'evidenzia evidenziato auspica auspicato esclama esclamato domanda domandato puntualizza puntualizzato chiarisce chiarito rimarca rimarcato attacca attaccato rincara tuona tuonato esulta esultato scherza scherzato confida confidato',
  addressing: '',
  verdict:
    'definisce definito definì accusa accusato critica criticato condanna condannato elogia elogiato descrive descritto bolla bollato paragona paragonato attacca attaccato difende difeso respinge respinto chiama chiamato',
  thought:
    'pensa pensato pensava crede creduto credeva spera sperato vuole voleva teme temeva sa sapeva ritiene ritenuto considera considerato immagina prevede dubita auspica intende',
  showing: 'mostra mostrato rivela indica emerge conclude sottolinea recita afferma legge',
  verbs:
    'è era sono erano fu ha aveva hanno avevano fatto fa fanno va vanno viene venuto preso prende messo mette resta restato diventa diventato dato dà trova trovato arriva arrivato parte partito esce uscito entra entrato cade morto nato vive visto vede ricevuto riceve tiene tenuto vinto vince perso perde gioca giocato porta portato passa passato incontra incontrato lascia lasciato lavora lavorato apre aperto segue seguito',
  according: 'secondo stando_a a_detta_di a_parere_di a_giudizio_di per_il',
  accordingAfter: '',
  quotatives: 'così secondo',
  impersonal: 'legge',
  speechNouns: 'dichiarazione comunicato intervista discorso lettera messaggio tweet parole nota',
  termCues:
    'intitolato intitolata chiamato chiamata cosiddetto cosiddetta soprannominato soprannominata film libro romanzo canzone disco album programma serie rivista giornale quotidiano opera progetto denominato denominata',
  auxiliaries:
    'ha hanno aveva avevano avrà avrebbe abbia ho abbiamo è sono era erano sarà sarebbe sia fu furono stato stata stati può possono poteva deve devono doveva va vanno si',
  prepositions:
    "a ad al allo alla ai agli alle all' con da dal dallo dalla dai dagli dalle dall' di d' del dello della dei degli delle dell' in nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle sull' per tra fra contro dopo prima durante senza verso presso",
  conjunctions: 'e ed o ma però né anzi',
  subordinators: 'quando se come perché poiché mentre dove benché sebbene affinché',
  complementisers: "che ch'",
  relatives: 'cui quale quali',
  articles: "il lo la i gli le l' un uno una un'",
  determiners:
    "questo questa questi queste quest' quel quello quella quei quegli quelle nessun nessuna ogni alcuni alcune tutti tutte molti molte due tre quattro cinque sei sette otto nove dieci altro altra altri altre stesso stessa",
  genitives: '',
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
    'dott dottor dottoressa dr prof professor professoressa ingegner avv avvocato generale colonnello presidente premier on onorevole',
  roles:
    'presidente premier ministro ministra senatore senatrice deputato deputata sindaco sindaca segretario segretaria capo direttore direttrice portavoce leader candidato candidata assessore assessora consigliere consigliera governatore governatrice ' +
    'avvocato avvocata procuratore procuratrice giudice magistrato poliziotto generale colonnello esperto esperta analista economista storico storica ricercatore ricercatrice scienziato scienziata professore professoressa medico infermiere infermiera ' +
    'autore autrice scrittore scrittrice giornalista attore attrice cantante regista artista giocatore giocatrice allenatore allenatrice tecnico attaccante imprenditore imprenditrice fondatore fondatrice ambasciatore ambasciatrice diplomatico ' +
    'padre madre figlio figlia fratello sorella marito moglie uomo donna amico amica vicino vicina testimone attivista sindacalista agricoltore fonte vescovo cardinale papa sacerdote studente studentessa responsabile vicepremier vicepresidente capogruppo amministratore',
  rolesMale:
    'ministro senatore deputato sindaco direttore candidato avvocato attore giocatore allenatore padre figlio fratello marito uomo re papa consigliere imprenditore professore',
  rolesFemale:
    'ministra senatrice deputata sindaca direttrice candidata avvocata attrice giocatrice allenatrice madre figlia sorella moglie donna regina consigliera imprenditrice professoressa',
  groups:
    'esperti analisti economisti ricercatori scienziati medici avvocati sindacati critici osservatori oppositori sostenitori attivisti manifestanti deputati senatori residenti testimoni familiari autorità poliziotti pompieri media giornalisti ' +
    'insegnanti studenti genitori agricoltori lavoratori dipendenti dirigenti diplomatici fonti inquirenti investigatori carabinieri magistrati democratici repubblicani leghisti',
  organisations:
    'governo ministero polizia procura tribunale corte partito sindacato associazione azienda società gruppo banca università scuola ospedale comune regione consiglio commissione camera senato parlamento agenzia giornale quotidiano rivista emittente ' +
    'radio federazione lega club squadra esercito onu quirinale organizzazione istituto fondazione comitato unione centro confindustria carabinieri',
  documents:
    'rapporto studio ricerca sondaggio comunicato lettera documento testo articolo legge progetto nota messaggio libro sentenza ordinanza indagine',
  anonymous: 'fonte fonti testimone testimoni diplomatico diplomatici',
  namesMale:
    'giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano roberto stefano marco andrea alessandro matteo luca davide simone federico lorenzo riccardo ' +
    'fabio massimo claudio alberto enrico guido silvio romano beppe giulio nicola emanuele gianni maurizio walter piero dario daniele filippo gabriele ignazio donald vladimir emmanuel joe volodymyr',
  namesFemale:
    'maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca paola laura elena giulia chiara sara valentina alessandra silvia federica martina elisa simona barbara monica cristina daniela patrizia roberta giorgia elly ' +
    'marta emma virginia laura beatrice maria elena mara stefania licia debora michela ilaria serena rita sofia ursula hillary kamala',
  places:
    'italia italiano italiana roma milano napoli torino palermo genova bologna firenze venezia sicilia lombardia europa europeo francia francese germania tedesco spagna russia russo ucraina ucraino usa americano stati uniti cina cinese israele londra parigi washington mosca kiev bruxelles berlino',
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
