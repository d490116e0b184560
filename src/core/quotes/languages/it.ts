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
    'afferm.a aggiunge aggiungono aggiunse aggiunto ammesso ammette ammise annunci.a assicur.a ' +
    'attacc.a auspic.a avvert.i avverte chiar.i chiede chiese chiest.a chiesto comment.a conclude ' +
    'concluse concluso conferm.a confid.a continu.a denunci.a detto dice dicendo diceva dichiar.a ' +
    'dicono disse domand.a esclam.a esult.a evidenzi.a insiste insistito lament.a neg.a not.a ' +
    'osserv.a precis.a promesso promette prosegue proseguito puntualizz.a raccont.a replic.a ribad.i ' +
    'ricord.a rifer.i rilev.a rimarc.a rincara rispond.e rispose risposto rivel.a scherz.a scrisse ' +
    'scritto scrive segnal.a sosteneva sostenuto sostiene sottoline.a spieg.a tuon.a twittato ' +
    'accenn.a accus.a aggiung.e allert.a ammon.i ammoniva analizz.a annot.a apostrof.a arring.a ' +
    'asserisc.e asserisce asseriva attest.a augur.a azzard.a bacchett.a bofonchi.a borbott.a ' +
    'calcola celi.a chios.a cit.a commemor.a conced.e concesso consigli.a constat.a ' +
    'contest.a controbatt.e correg.e critic.a dettagli.a difend.e diffid.a discolp.a ' +
    'elenc.a enunci.a esager.a esordisc.e esordisce esordito esort.a esplicit.a espone esposto ' +
    'evoc.a farfugli.a filosofeggi.a formul.a garantisc.e garantisce garantito giur.a ' +
    'giustific.a grid.a gridava illustr.a implor.a incalz.a incit.a indic.a inform.a insinu.a ' +
    'insorge insorto interrog.a intervenuto interviene intim.a invit.a invoc.a ipotizz.a ironizz.a ' +
    'istru.i loda ment.i menzion.a minacci.a mormor.a motiv.a narr.a obiett.a ' +
    'ordin.a pontific.a postill.a predic.a prega pregato present.a prevede proclam.a ' +
    'promett.e pronostic.a propone proposto protest.a provoc.a quantific.a ragion.a rammaric.a ' +
    'rammenta rassicur.a recit.a reclam.a riassum.e ribatt.e ribatte ribattuto riconosc.e riconosce ' +
    'riconosciuto ricostru.i riepilog.a riflette rilanci.a rimprover.a ringrazi.a ripete ripetuto ' +
    'riport.a risponde sbott.a sbraita scand.i scongiur.a scoppia sentenzi.a sintetizz.a smentisc.e ' +
    'smentisce smentito soggiung.e soggiunge sollecit.a sospir.a specific.a stigmatizz.a ' +
    'suggerisc.e suggerisce suggerito supplic.a sussurr.a svel.a teorizz.a testimoni.a ' +
    'tranquillizz.a urla urlato valut.a vantava',
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
    'amministratore attaccante cantante capo capogruppo cardinale colonnello diplomatico fonte ' +
    'generale giudice leader magistrato medico poliziotto portavoce premier presidente responsabile ' +
    'sacerdote testimone vescovo vicepremier vicepresidente abitante addetto agente alleata alleato ' +
    'analista aspirante assistente atleta attivista automobilista badante barista batterista boss ' +
    'bracciante cabarettista campione cancelliere capitano carabiniere caregiver centravanti ' +
    'centrocampista ciclista cittadina cittadino clochard collega colono comandante combattente ' +
    'commerciante commissario compagna compagno complice consulente coordinatore corrispondente ' +
    'criminale croupier curatore custode delegato denunciante detenuto difensore dipendente ' +
    'dirigente docente donatore editorialista erede esercente esponente esule ex-presidente fan ' +
    'fantino fedele fotoreporter funzionario garante genitore giornalista giovane giurista guardia ' +
    'guida imputato infermiera influencer inquilino inquirente insegnante intellettuale interprete ' +
    'inviata inviato ispettore killer lavoratore legale manager mandante maresciallo mediano membro ' +
    'militante militare ministra musicista narcotrafficante narratore negoziante neonato nipote noto ' +
    'nuotatore offerente operaio ospite ostaggio padrone parente parlamentare partecipante ' +
    'passeggero paziente pedone perito personaggio pilota poeta portiere prigioniero primario ' +
    'profugo protagonista psichiatra pubblicista questore rappresentante regista relatore residente ' +
    'rettore ricercatrice rivale scrittrice segretaria serial-killer soldato soprano sopravvissuto ' +
    'sostenitore sottosegretario spettatore statista stilista studente studiosa studioso superstite ' +
    'supplente tassista tecnico tenente testimonial tifoso titolare turista utente viandante vice ' +
    'vicino vincitrice visitatore vittima volontario',
  rolesMale:
    'allenatore ambasciatore amico assessore attore autore avvocato candidato consigliere deputato ' +
    'direttore esperto figlio fondatore fratello giocatore governatore imprenditore infermiere ' +
    'marito ministro padre papa procuratore professore re ricercatore scienziato scrittore ' +
    'segretario senatore sindaco storico studente uomo vicino abate accademico addestratore allievo ' +
    'ammiraglio analista antropologo archeologo architetto arcivescovo artigiano assassino ' +
    'astronauta avversario azionista bambino banchiere barbiere biologo calciatore cameriere ' +
    'cantante cantautore capitano cassiere chef chimico chirurgo cognato collaboratore comico ' +
    'compositore concorrente conducente conduttore contadino corridore costruttore critico cugino ' +
    'cuoco demografo designer difensore disegnatore domestico economista editore epidemiologo ' +
    'ereditiere eurodeputato europarlamentare farmacista fidanzato filosofo fisico fotografo frate ' +
    'galoppino genero geologo gestore giardiniere illustratore imam indagato informatico ingegnere ' +
    'inventore investigatore investitore inviato istruttore laureato letterato lettore maestro ' +
    'maggiordomo marinaio matematico meccanico mediatore mercante meteorologo musicologo negoziatore ' +
    'neurologo nonno notaio oncologo operatore oppositore organizzatore orologiaio parroco ' +
    'pastore pediatra pescatore pittore politico politologo pompiere postino prefetto preside ' +
    'produttore progettista programmatore promotore proprietario psicologo pugile ragazzo rapinatore ' +
    'redattore rifugiato romanziere sacrestano sceneggiatore scultore sindacalista socio sociologo ' +
    'sommozzatore sottufficiale spacciatore suocero superteste telecronista tenore tesoriere ' +
    'traduttore tutore ultrà vedovo venditore veterinario viaggiatore viceministro vignettista ' +
    'virologo zio',
  rolesFemale:
    'donna madre moglie regina sorella bambina fidanzata figlia nonna ragazza sindaca suora vedova ' + 'zia',
  plurals: 'chi=co tori=tore trici=trice i=o i=e e=a i=a',
  feminines: 'trice=tore essa=e a=o a=e',
  copula: 'è',
  roleEndings: 'ista trice logo loga',
  groups:
    'autorità carabinieri critici democratici dipendenti dirigenti familiari genitori inquirenti ' +
    'insegnanti investigatori lavoratori manifestanti media oppositori osservatori pompieri ' +
    'repubblicani residenti sostenitori testimoni abitanti agenti agricoltori analisti attivisti ' +
    'centinaia cittadini clienti collaboratori colleghi conservatori consumatori coppia decine ' +
    'deputati difensori docenti esperti fedeli giudici imprenditori investitori leader legali ' +
    'maggioranza magistrati medici membri metà migliaia militanti ministri minoranza navigatori ' +
    'operai opposizione organizzatori parenti passeggeri pazienti poliziotti popolo ragazzi ' +
    'ricercatori senatori sindacati sindaci soccorritori storici studenti tecnici tifosi turisti ' +
    'utenti vertici viaggiatori vicini vittime volontari',
  organisations:
    'agenzia associazione azienda banca camera centro club comitato commissione comune confindustria ' +
    'consiglio corte esercito federazione fondazione giornale governo gruppo istituto lega ministero ' +
    'onu organizzazione ospedale parlamento partito polizia procura quirinale quotidiano radio ' +
    'regione rivista senato sindacato società squadra tribunale unione università accademia ' +
    'aeroporto alleanza ambasciata amministrazione arcidiocesi assemblea assessorato ateneo ' +
    'authority autorità bottega brigata cancelleria cantiere capitaneria carabinieri carcere casa ' +
    'catena centrale chiesa coalizione collegio comando compagnia comunità concessionaria ' +
    'confederazione conferenza consolato consorzio cooperativa coordinamento corriere curia ' +
    'delegazione dicastero diocesi dipartimento direzione ditta emittente ente esecutivo fabbrica ' +
    'facoltà farnesina festival filiale garante gazzetta gestore gip giunta guardia holding impresa ' +
    'intelligence ispettorato istituzione jihad juventus laboratorio lobby loggia magistratura ' +
    'marchio marina missione monarchia moschea movimento multinazionale municipio museo nazionale ' +
    'network nunziatura opera opposizione orchestra ordine osservatorio palazzo parrocchia patronato ' +
    'pentagono piattaforma portale prefettura presidenza produttore proloco provincia pubblicazione ' +
    'quartetto questura redazione regime repubblica ristorante sede segreteria settimanale sezione ' +
    'sinagoga sito soprintendenza startup stato studio tabloid teatro tesoro testata unità vaticano ' +
    'vigilanza viminale',
  bodies: 'azienda società gruppo impresa organizzazione',
  documents:
    'articolo comunicato documento indagine legge lettera libro messaggio nota rapporto ricerca ' +
    'sentenza sondaggio studio testo accordo agenda allegato analisi annuncio appello atto avviso ' +
    'bando bilancio biografia bollettino brano canzone cartello catalogo censimento circolare codice ' +
    'comma condanna contratto convenzione copione cronaca decisione decreto delibera denuncia ' +
    'dichiarazione diffida direttiva discorso disegno dossier editoriale elenco enciclica esposto ' +
    'fascicolo foglietto formulario giudizio guida informativa inno intervista invito iscrizione ' +
    'istanza lapide leggenda lista manifesto manuale mappa memoria memoriale missiva mozione norma ' +
    'normativa notizia opuscolo ordinanza ordine pagina parere perizia petizione piano poesia post ' +
    'prefazione progetto programma pronuncia proposta protocollo provvedimento pubblicazione querela ' +
    'questionario reclamo referto registro regolamento relazione requisitoria resoconto ricorso ' +
    'rilevazione risoluzione risposta romanzo saggio sceneggiatura scritta scritto sintesi sms ' +
    'statistica statistiche statuto striscione tabella targa telegramma tesi testamento ' +
    'titolo trascrizione trattato tweet verbale verdetto versione video volantino volume',
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
  tagEndings: {
    sure: 'ò arono irono',
    open: 'a e ano ono ava avano eva evano iva ivano ì',
    participle: 'to ta ti te so sa si se',
  },
  infiniteEndings: 'are ere ire ando endo',
  dropsSubjects: true,
  pluralVerbs: 'no ro',
  viewpoints: 'per',
  tagsInside: true,
  dashDialogue: true,
};
