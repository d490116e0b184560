import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Italian. */
export const italian = defineLanguage({
  code: 'it',
  trust: 0.93,
  paradigms: {
    a: 'a ò ava avano ano arono ato ata ati ate ando are',
    e: 'e é eva evano ono erono uto endo ere',
    i: 'isce ì iva ivano iscono irono ito ita iti endo ire',
  },
  speech:
    'ripetere rispondere aggiungere ammettere sostenere concludere insistere riconoscere promettere ribadire ' +
    'chiarire avvertire suggerire smentire garantire ribattere proseguire ' +
    'chiedeva chiedevano chiederà chiederebbe risposero risponderà scrivevano scrissero scriverà dirà diranno ' +
    'conclusero ammisero prometteva promettevano aggiunsero sostenne sostennero sosterrà riconobbe insistette ' +
    'proseguiva proseguì proseguono smentiva smentì garantiva garantì suggeriva suggerì esponeva espose espongono ' +
    'proponeva propose propongono conveniva convenne convengono interveniva piangeva pianse rideva rise sorrise ' +
    'rifletteva riflettono urlano ' +
    'calcol.a stim.a comunic.a esclude escludono escluso rincar.a glissa controreplic.a rintuzz.a precisa ammon.i sprona spron.a arringa sorride ride ' +
    'gongola commenta bisbigli.a balbett.a singhiozz.a piange invit.a suggerisc.e motteggia sferz.a ' +
    'fren.a rassicura profetizz.a preconizz.a vaticin.a ammett.e riconosc.e smentisc.e rettific.a ' +
    'chiarisc.e spiega riassum.e enumera racconta ' +
    'rievoc.a escluse ridacchi.a premette argoment.a gongol.a festeggi.a gliss.a snocciol.a rinfacci.a ripeteva scriveva ' +
    'sfog.a annuisce annu.i grid.a inton.a sorrid.e afferm.a aggiunge aggiungono aggiunse aggiunto ammesso ammette ammise annunci.a assicur.a attacc.a ' +
    'auspic.a avvert.i avverte chiar.i chiede chiese chiest.a chiesto comment.a conclude concluse ' +
    'concluso conferm.a confid.a continu.a denunci.a detto dice dicendo diceva dichiar.a dicono disse ' +
    'domand.a esclam.a esult.a evidenzi.a insiste insistito lament.a neg.a not.a osserv.a precis.a ' +
    'promesso promette prosegue proseguito puntualizz.a raccont.a replic.a ribad.i ricord.a rifer.i ' +
    'rilev.a rimarc.a rincara rispond.e rispose risposto rivel.a scherz.a scrisse scritto scrive segnal.a ' +
    'sosteneva sostenuto sostiene sottoline.a spieg.a tuon.a twittato accenn.a accus.a allert.a ammoniva ' +
    'analizz.a annot.a apostrof.a arring.a asserisce asseriva attest.a augur.a azzard.a bacchett.a ' +
    'bofonchi.a borbott.a chios.a cit.a consigli.a constat.a contest.a controbatt.e critic.a dettagli.a ' +
    'difend.e discolp.a elenc.a enunci.a esordisce esordito esort.a esplicit.a espone esposto evoc.a ' +
    'farfugli.a formul.a garantisce garantito giur.a giustific.a grid.a gridava illustr.a implor.a ' +
    'incalz.a incit.a indic.a inform.a insinu.a insorge insorto interrog.a intervenuto intim.a invoc.a ' +
    'ipotizz.a ironizz.a loda minacci.a mormor.a motiv.a narr.a obiett.a pontific.a postill.a predic.a ' +
    'prega pregato proclam.a pronostic.a propone proposto protest.a provoc.a ragion.a rammaric.a rammenta ' +
    'rassicur.a recit.a reclam.a ribatt.e ribatte ribattuto riconosce riconosciuto riepilog.a riflette ' +
    'rilanci.a rimprover.a ringrazi.a ripete ripetuto risponde sbott.a sbraita scand.i scongiur.a ' +
    'sentenzi.a sintetizz.a smentisce smentito soggiung.e soggiunge sollecit.a sospir.a specific.a ' +
    'stigmatizz.a suggerisce suggerito supplic.a sussurr.a svel.a teorizz.a testimoni.a tranquillizz.a ' +
    'urla urlato valut.a detta detti dette dissero dicevano direbbe aggiungeva ammettono ammettendo ' +
    'ammetteva ammonisce ammonito garantiscono promettono promise riconoscono smentiscono suggeriscono ' +
    'conced.e concesso correg.e corregge ribadisce sostengono chiedono scrivono rispondono sbuff.a sfog.a ' +
    'rimarca minimizz.a sdrammatizz.a conclud.e concludono insistono insisteva interviene intervenne ' +
    'sapere avvertono riassume confess.a',
  verdict:
    'difese respingeva respinse respingono descriveva descrisse descrivono ' +
    'parl.a accus.a attacc.a boll.a chiam.a condann.a critic.a defin.i descritto descrive difende difeso elogi.a ' +
    'paragon.a respinge respinto bocci.a liquid.a bacchett.a etichett.a ribattezz.a giudic.a applaud.e ' +
    'plaude',
  thought:
    'ritengono riteneva ritenne temono ' +
    'auspica consider.a cred.e dubita immagina intende pens.a prevede ritenuto ritiene sa sapeva sper.a ' +
    'teme temeva voleva vuole',
  showing: 'leggere ' + 'afferma conclude emerge indica legge mostr.a recita rivela sottolinea',
  verbs:
    'tace tacciono tacque taceva esita tentenna sorvola scuoteva annuiva ' +
    'volle vollero poté potè seppe tenne tenni venne vennero diede dettero vide videro mise misero ' +
    'prese presero fece fecero stette ebbe ebbero nacque crebbe conobbe ruppe corse scese salì ' +
    'salirono uscì decise decide ottenne ottiene mantiene mantenne trattiene sostenne contiene ' +
    'riesce riuscì riuscito prova provò provato cerca cercò cercato tenta tentò tentato evita evitò ' +
    'smette smesso comincia cominciò cominciato inizia iniziò iniziato finisce finì finito finita ' +
    'continua riprende riprese riparte torna tornò rientra arriva arrivò lascia lasciò porta portò ' +
    'riceve consegna consegnò spedisce visita visitò assiste partecipò compare sembra appare ' +
    'conosce rompe ascolta guarda abbraccia alza cura lavora studia dirige governa compra comprò ' +
    'vende vendette paga pagò incassa spende offre offrì sceglie scelse scelto elegge pareggia ' +
    'segna segnò gioca giocò batte allena corre nuota salta cadde scappa fugge arresta ' +
    'tagli.a scuot.e allarg.a mett.e punt.a chiam.a ricord.a apr.e batt.e rilanci.a gel.a fren.a ' +
    'spegn.e smorz.a incass.a scend.e sal.e votato approv.a boccia convoc.a sospend.e rinvi.a ' +
    'ordin.a spunta usc.i nasce cresc.e muore mor.i ' +
    'guard.a rimane rimase chiude chiuse cammin.a siede alz.a abbass.a sta stava salut.a accoglie accolse promuove promosso invit.a snocciol.a festeggi.a ' +
    'aggiunge aggiungono aggiunse aggiunto aperto apre arriv.a aveva avevano cade dato divent.a dà entr.a ' +
    "e' " +
    'era erano esce fa fanno fatto fu gioc.a ha hanno incontr.a lasci.a lavor.a messo mette morto nato ' +
    'parte partito pass.a perde perso port.a prende preso rest.a ricev.e segue seguito sono tenuto tiene ' +
    'trov.a uscito va vanno vede venuto viene vince vinto visto vive è present.a visit.a firm.a guid.a ' +
    'partecip.a ritorn.a torn.a compar.i abbandon.a annull.a rivendic.a nascond.e presied.e presiede ' +
    'inaugur.a rassegn.a dimett.e accompagn.a',
  according:
    'secondo secondo_quanto_riferito secondo_quanto_reso_noto secondo_quanto_appreso secondo_quanto_dichiarato stando_a_quanto_riferito stando_a stando_al stando_alla stando_ai ' +
    "a_sentire a_detta_di a_detta_del a_detta_dello a_detta_della a_detta_dell' a_detta_dei a_detta_degli a_detta_delle a_parere_di a_parere_del a_parere_dello a_parere_della a_parere_dell' a_parere_dei a_parere_degli a_parere_delle a_giudizio_di a_giudizio_del a_giudizio_dello a_giudizio_della a_giudizio_dell' a_giudizio_dei a_giudizio_degli a_giudizio_delle a_dire_di a_dire_del a_dire_dello a_dire_della a_dire_dell' ad_avviso_di ad_avviso_del ad_avviso_dello ad_avviso_della ad_avviso_dell' agli_occhi_di agli_occhi_del agli_occhi_dello agli_occhi_della agli_occhi_dell' agli_occhi_dei agli_occhi_degli agli_occhi_delle nelle_parole_di nelle_parole_del nelle_parole_dello nelle_parole_della nelle_parole_dell' nelle_parole_dei nelle_parole_degli nelle_parole_delle stando_alle_parole_di stando_alle_parole_del stando_alle_parole_dello stando_alle_parole_della stando_alle_parole_dell' stando_alle_parole_dei stando_alle_parole_degli stando_alle_parole_delle secondo_le_parole_di secondo_le_parole_del secondo_le_parole_dello secondo_le_parole_della secondo_le_parole_dell' per_il",
  quotatives: 'così secondo',
  impersonal: 'legge leggere',
  speechNouns:
    'parola frase sentenza parere bordata sfida provocazione siluro ' +
    'dati cifre ' +
    'comunicato dichiarazione discorso intervista lettera messaggio nota parole tweet commento accusa denuncia ' +
    'affondo attacco replica risposta allarme appello monito sfogo racconto spiegazione ammissione promessa ' +
    'opinione parere pensiero analisi giudizio lamento grido invito auspicio versione tesi stoccata frecciata ' +
    'critica rammarico precisazione annuncio consiglio testimonianza ricordo augurio confessione riflessione ' +
    'irritazione rabbia ira gioia soddisfazione dolore delusione amarezza entusiasmo sdegno orgoglio disperazione sollievo preoccupazione incredulità indignazione perplessità stupore ' +
    'reazione esternazione videomessaggio ultimatum diktat urlo richiamo rimprovero battuta missiva ' +
    'considerazione ragionamento constatazione convinzione provocazione chiosa proposta richiesta osservazione ' +
    'obiezione previsione avvertimento rivendicazione ammonimento',
  termCues:
    'emittente settimanale ' +
    'social piattaforma trasmissione ' +
    'via viale piazza piazzale corso largo vicolo lungomare stadio palasport teatro ospedale liceo aeroporto caserma ' +
    'album canzone chiamata chiamato cosiddetta cosiddetto denominata denominato disco film giornale ' +
    'intitolata intitolato libro opera progetto programma quotidiano rivista romanzo serie soprannominata ' +
    'soprannominato',
  auxiliaries:
    'viene vengono veniva venivano venne vennero verrà verranno ' +
    "e' " +
    'ha hanno aveva avevano avrà avrebbe abbia ho abbiamo è sono era erano sarà sarebbe sia fu furono stato stata stati può possono poteva potevano potrà potranno potrebbe potrebbero dovrà dovranno dovrebbe dovrebbero dovevano avranno avrebbero saranno sarebbero siano abbiano sta stanno stava starebbe starebbero deve devono doveva va vanno si',
  prepositions:
    "a ad al allo alla ai agli alle all' con da dal dallo dalla dai dagli dalle dall' di d' del dello della dei degli delle dell' in nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle sull' per tra fra contro dopo durante senza verso presso",
  conjunctions: 'e ed o ma però né anzi',
  subordinators: 'quando se come perché poiché mentre dove benché sebbene affinché',
  complementisers: "che ch'",
  relatives: 'cui quale quali quanto quanta quanti quante',
  articles: "il lo la i gli le l' un uno una un'",
  definites: "il lo la l' questo questa",
  definitesJoined: "del dello della dell' al allo alla all' dal dallo dalla dall'",
  determiners:
    "tutto tutta questo questa questi queste quest' quel quello quella quei quegli quelle nessun nessuna ogni alcuni alcune tutti tutte molti molte due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta cento altro altra altri altre stesso stessa",
  agents: "da dal dallo dalla dall' dai dagli dalle",
  objectPronouns: "mi ti ci vi lo li le gli ne si me te c' v' m' t' s' n'",
  possessives: 'suo sua suoi sue nostro nostra nostri nostre loro mio mia miei mie',
  adverbs:
    'dietro davanti sopra sotto vicino lontano intorno accanto anche inoltre poi già prima ancora ora adesso ieri oggi domani sempre mai così infine quindi qui lì molto ' +
    'più meno quasi solo soltanto perfino invece tuttavia recentemente infatti forse magari soprattutto ' +
    'intanto finora ormai appena stamattina stasera stamani abbastanza davvero proprio piuttosto insomma ' +
    'comunque dunque poco troppo tanto subito spesso presto tardi altrimenti innanzitutto probabilmente ' +
    'evidentemente sicuramente naturalmente ovviamente certamente attualmente concretamente testualmente ' +
    'purtroppo fortunatamente bene male fuori dentro',
  negations: 'non mai neanche nemmeno',
  pronounsMale: 'lui egli',
  pronounsFemale: 'lei ella',
  pronounsPlural: 'loro essi esse',
  pronounsNeuter: 'esso ciò',
  pronounsSpeech: 'io noi voi tu',
  commonNouns:
    'processo caso omicidio delitto strage tragedia inchiesta incidente rapina scandalo vertenza crollo effetto affare ' +
    'giallo dramma addio emergenza blitz rogo incendio alluvione terremoto sciopero manovra furto truffa aggressione ' +
    'sparatoria esplosione maltempo lutto ' +
    'braccia testa spalle mani occhi voce sguardo esteri interni interno economia finanze giustizia ' +
    'salute istruzione cultura ambiente lavoro trasporti infrastrutture agricoltura turismo riforme',
  pronounsOpen: 'altro altra qualcuno nessuno alcuni molti tutti altri chi entrambi',
  titlesMale: 'signor sig re principe padre don monsignor mons',
  titlesFemale: 'signora sig.ra dott.ssa prof.ssa dr.ssa regina principessa suor',
  titles:
    'nobel ' +
    'avv avvocato colonnello dott dottor dottoressa dr generale ingegner on onorevole premier presidente ' +
    'prof professor professoressa',
  offices: 'prof=professore',
  kin: 'madre padre mamma papà nonno nonna nipote genero nuora fidanzato fidanzata compagna genitore marito moglie fratello sorella figlio figlia zio zia cugino cugina vedova vedovo cognato cognata suocero suocera',
  partsApart:
    'imputato=accusato=indagato/procuratore=pm=pubblico=magistrato/giudice/avvocato=legale=difensore/' +
    'portavoce paziente/medico=chirurgo premier/presidente/ministro/sindaco/prefetto/assessore/consigliere/' +
    'portavoce allenatore=tecnico=mister/attaccante=portiere=giocatore/arbitro',
  sameOffices:
    'premier=leader vicepremier=leader cancelliere=leader cancelliera=leader governatore=leader ' +
    'cgil=sindacato cisl=sindacato uil=sindacato ugl=sindacato fiom=sindacato usb=sindacato cobas=sindacato ' +
    'fillea=sindacato filctem=sindacato filt=sindacato flc=sindacato anief=sindacato nursind=sindacato ' +
    'codacons=associazione legambiente=associazione coldiretti=associazione wwf=associazione arci=associazione ' +
    'confindustria=associazione confcommercio=associazione confesercenti=associazione federconsumatori=associazione ' +
    'altroconsumo=associazione anpi=associazione assoutenti=associazione confartigianato=associazione ' +
    'università=ateneo politecnico=ateneo ministero=dicastero governo=esecutivo quotidiano=giornale ' +
    'comune=amministrazione=municipio greenpeace=associazione=organizzazione ospedale=nosocomio istat=istituto inps=istituto iss=istituto inail=istituto ' +
    'presidente=presidentessa virologo=medico infettivologo=medico=specialista epidemiologo=medico ' +
    'psicologo=terapeuta psicologa=terapeuta psichiatra=medico generale=militare=ufficiale ' +
    'ammiraglio=militare=ufficiale contrammiraglio=militare=ufficiale colonnello=militare comandante=militare ' +
    'capitano=militare maresciallo=militare carabiniere=militare ispettore=poliziotto giudice=gip ' +
    'avvocata=difensore avvocata=avvocatessa segretario=sindacalista segretaria=sindacalista ' +
    'coordinatore=sindacalista delegato=sindacalista imprenditore=industriale ristoratore=titolare ristoratore=chef ' +
    'barista=titolare negoziante=commerciante=titolare allevatore=imprenditore cardinale=porporato=prelato ' +
    'rapper=cantante=artista=musicista cantautore=artista=cantante=musicista cantautrice=artista=cantante ' +
    'pianista=musicista=artista conduttore=presentatore=giornalista conduttrice=presentatrice=giornalista ' +
    'attivista=ambientalista=militante trequartista=fantasista=calciatore=giocatore ' +
    'terzino=difensore=calciatore=giocatore attaccante=fantasista tennista=giocatore=atleta=campione ' +
    'tennista=giocatrice=atleta=campionessa nuotatore=atleta=campione nuotatrice=atleta=campionessa ' +
    'ciclista=corridore=atleta pilota=campione eurodeputato=europarlamentare eurodeputata=europarlamentare ' +
    'capogruppo=senatore=deputato capogruppo=senatrice=deputata allenatore=commissario ' +
    'ct=tecnico=allenatore=commissario fondatore=imprenditore=patron ambasciatore=diplomatico ' +
    'ambasciatrice=diplomatica preside=direttrice rettrice=prof autore=scrittore=romanziere autrice=scrittrice ' +
    'disegnatore=fumettista=autore fotografo=artista stilista=designer ' +
    'sindaco=cittadino sindaca=cittadina ' +
    'allenatore=tecnico=mister=coach=ct allenatrice=tecnica=coach avvocato=legale=difensore=penalista ' +
    'avvocata=legale=penalista avvocatessa=legale giudice=magistrato giudice=magistrata procuratore=magistrato ' +
    'pm=magistrato=magistrata procuratrice=magistrata governatore=presidente governatrice=presidente ' +
    'ministro=titolare ministra=titolare deputato=parlamentare=onorevole deputata=parlamentare=onorevole ' +
    'senatore=parlamentare=esponente senatrice=parlamentare=esponente viceministro=esponente ministro=esponente ministra=esponente deputato=esponente deputata=esponente sottosegretario=esponente capogruppo=esponente=parlamentare responsabile=esponente consigliere=esponente consigliera=esponente segretario=esponente segretaria=esponente segretario=leader segretaria=leader ' +
    'professore=docente=prof professoressa=docente=prof insegnante=docente=prof maestra=insegnante ' +
    'maestro=insegnante direttore=dirigente=manager direttrice=dirigente=manager ad=manager=dirigente ' +
    'amministratore=manager scrittore=autore=romanziere scrittrice=autrice=romanziera poeta=autore ' +
    'romanziere=autore romanziera=autrice medico=dottore=specialista medica=dottoressa=specialista ' +
    'attaccante=bomber=punta=centravanti portiere=estremo pittore=artista pittrice=artista scultore=artista ' +
    'scultrice=artista cantante=artista attore=interprete=protagonista attrice=protagonista attrice=interprete regista=cineasta=autore=autrice ' +
    'colonnello=ufficiale capitano=ufficiale comandante=ufficiale ricercatore=scienziato=studioso ' +
    'ricercatrice=scienziata=studiosa vescovo=presule=prelato arcivescovo=presule=prelato papa=pontefice ' +
    'parroco=sacerdote=prete imputato=accusato imputata=accusata chef=cuoco=cuoca rettore=prof ' +
    'attaccante=calciatore=giocatore difensore=calciatore=giocatore centrocampista=calciatore=giocatore ' +
    'portiere=calciatore=giocatore=numero centravanti=calciatore=giocatore biologo=scienziato=ricercatore ' +
    'biologa=scienziata=ricercatrice fisico=scienziato=ricercatore economista=esperto=analista ' +
    'storico=studioso storica=studiosa preside=dirigente=insegnante professore=studioso=ricercatore ' +
    'professoressa=studiosa=ricercatrice insegnante=professoressa=maestra insegnante=professore=maestro ' +
    'primario=medico=chirurgo chirurgo=medico senatore=politico=esponente deputato=politico=esponente ministro=politico=titolare=esponente ministra=titolare=esponente ' +
    'assessore=politico=esponente assessora=esponente consigliere=politico=esponente consigliera=esponente sindaco=politico ' +
    'governatore=politico capogruppo=politico=esponente segretario=politico segretaria=leader sottosegretario=politico=esponente ' +
    'europarlamentare=politico=esponente=eurodeputato senatrice=esponente=parlamentare deputata=esponente=parlamentare ' +
    'parlamentare=senatore=deputato=esponente=politico ' +
    'falegname=artigiano vasaio=artigiano contadino=agricoltore allevatore=agricoltore ' +
    'imprenditore=titolare=patron imprenditrice=titolare presidente=numero avvocato=avv',
  roles:
    'dem chavista azzurro ' +
    'cineasta azionista concorrente conducente economista farmacista mercante pediatra preside progettista ' +
    'sindacalista telecronista vignettista costituzionalista penalista tennista soprintendente ' +
    'edicolante blogger successore console magnate tycoon erede coetaneo connazionale educatore ' +
    'rider patron ' +
    'persona passante migrante coach bomber ufficiale specialista ' +
    'ceo ad dg vicesegretario capodelegazione fuoriclasse collega coinquilino testimonial youtuber ' +
    'streamer interista juventino milanista romanista laziale napoletano ' +
    'trequartista velocista saggista cronista fumettista pianista violinista chitarrista ' +
    'collezionista gallerista urbanista anestesista nutrizionista fisioterapista psicoterapeuta ' +
    'alpinista vigilante sergente leghista querelante internazionalista borsista apprendista ' +
    'elettricista camionista macchinista archivista ' +
    'cliente manifestante ' +
    'attaccante cantante capo capogruppo cardinale fonte generale giudice leader portavoce premier ' +
    'presidente responsabile sacerdote testimone vescovo vicepremier vicepresidente abitante agente ' +
    'analista assistente atleta attivista automobilista badante barista batterista boss ' +
    'bracciante cabarettista campione caregiver centravanti centrocampista ciclista clochard colono ' +
    'comandante combattente commerciante commissario complice consulente corrispondente ' +
    'criminale croupier custode denunciante difensore dipendente dirigente docente editorialista ' +
    'esercente esponente esule ex-presidente fan fotoreporter garante giornalista giovane giurista ' +
    'guardia guida influencer inquirente insegnante intellettuale interprete killer ' +
    'legale manager mandante mediano membro militante militare musicista narcotrafficante ' +
    'negoziante nipote padrone parente parlamentare partecipante paziente pedone pilota poeta psichiatra ' +
    'pubblicista rappresentante regista residente rivale serial-killer ' +
    'soldato soprano statista stilista studente superstite supplente tassista tecnico tenente ' +
    'titolare turista utente viandante vice vittima pm gip pg ',
  rolesMale:
    'contrammiraglio ergastolano pentito pizzaiolo fornaio ferroviere impiegato astronomo sfollato immigrato ' +
    'predecessore miliardario duca compaesano concittadino disoccupato fattorino magazziniere benzinaio ' +
    'anziano ' +
    'lavoratore alunno cacciatore giurato elettore monaco commentatore presule prelato dottore guardasigilli ariete schermidore scalatore ballerino coreografo drammaturgo rapper ' +
    'antiquario paleontologo astrofisico biochimico statistico ginecologo dermatologo ortopedico ' +
    'rianimatore soccorritore bagnino caporale appuntato brigadiere vicequestore viceprefetto gup ' +
    'eurocommissario pentastellato meloniano renziano grillino onorevole sospettato ' +
    'condannato broker finanziere sviluppatore prorettore bidello universitario parrucchiere ' +
    'panettiere pasticcere fruttivendolo macellaio pescivendolo sarto idraulico fabbro muratore ' +
    'enologo apicoltore olivicoltore autotrasportatore capotreno steward libraio bibliotecario ' +
    'restauratore condomino affittuario prete rabbino pontefice nunzio presentatore showman ' +
    'anchorman caporedattore vicedirettore impresario ' +
    'signore papà agricoltore mister terzino arbitro controllore arrestato ' +
    'pensionato accusato allenatore ambasciatore amico assessore attore autore avvocato candidato consigliere deputato ' +
    'direttore esperto figlio fondatore fratello giocatore governatore imprenditore infermiere marito ' +
    'ministro padre papa procuratore professore re ricercatore scienziato scrittore segretario senatore ' +
    'sindaco storico studente uomo vicino abate accademico addestratore allievo ammiraglio ' +
    'antropologo archeologo architetto arcivescovo artigiano assassino astronauta avversario ' +
    'bambino banchiere barbiere biologo calciatore cameriere cantautore capitano cassiere chef ' +
    'chimico chirurgo cognato collaboratore comico compositore conduttore ' +
    'contadino corridore costruttore cugino cuoco demografo designer difensore disegnatore domestico ' +
    'editore epidemiologo ereditiere eurodeputato europarlamentare fidanzato ' +
    'filosofo fisico fotografo frate galoppino geologo gestore giardiniere illustratore imam indagato ' +
    'informatico ingegnere inventore investigatore investitore inviato istruttore laureato letterato ' +
    'lettore maestro maggiordomo marinaio matematico meccanico mediatore meteorologo musicologo ' +
    'negoziatore neurologo nonno notaio oncologo operatore oppositore organizzatore orologiaio parroco ' +
    'pastore pescatore pittore politologo pompiere postino prefetto produttore ' +
    'programmatore promotore proprietario psicologo pugile ragazzo rapinatore redattore ' +
    'rifugiato romanziere sacrestano sceneggiatore scultore socio sociologo sommozzatore ' +
    'sottufficiale spacciatore suocero superteste tenore tesoriere traduttore tutore ultrà ' +
    'vedovo venditore veterinario viaggiatore viceministro virologo zio cardiologo ' +
    'infettivologo immunologo climatologo rettore sottosegretario ' +
    'cancelliere primario vigile ristoratore albergatore allevatore viticoltore ' +
    'amministratore colonnello diplomatico magistrato medico poliziotto addetto alleato carabiniere ' +
    'cittadino compagno coordinatore curatore delegato detenuto donatore fantino funzionario genitore ' +
    'imputato inquilino ispettore maresciallo narratore nuotatore operaio ostaggio passeggero perito ' +
    'portiere prigioniero profugo questore relatore sopravvissuto sostenitore spettatore studioso tifoso ' +
    'visitatore volontario vicesindaco',
  rolesFemale:
    'giurata commissaria avvocatessa presidentessa casalinga successora ' +
    'cantautrice conduttrice presentatrice campionessa ballerina nuotatrice schermitrice ' +
    'scienziata architetta avvocata magistrata questora prefetta rettrice cancelliera ' +
    'deputata senatrice governatrice consigliera poetessa dottoressa imprenditrice amministratrice ' +
    'fondatrice ideatrice curatrice direttrice modella cuoca ostetrica educatrice ' +
    'mamma alunna impiegata ' +
    'ricercatrice scrittrice segretaria ministra vincitrice compagna alleata inviata infermiera studiosa assessora vicesindaca donna madre moglie regina sorella bambina fidanzata figlia nonna ragazza sindaca suora vedova ' +
    'zia',
  plurals: 'chi=co tori=tore trici=trice i=o i=e e=a i=a',
  feminines: 'trice=tore essa=e a=o a=e',
  copula: "è e'",
  roleEndings:
    'ista trice logo loga 0enne 1enne 2enne 3enne 4enne 5enne 6enne 7enne 8enne 9enne ntenne ttenne dicenne',
  rolePrefixes: 'ex vice sotto sub bi tri tetra penta pluri co neo',
  groups:
    'vertici alpini capigruppo ribelli miliziani profughi maestranze parrocchiani industriali detrattori internauti ' +
    'ong uomini persone gente pm vigili operatori infermieri sanitari primari presidi maestri universitari scienziati ' +
    'archeologi ambientalisti animalisti pendolari automobilisti tassisti balneari albergatori ' +
    'esercenti artigiani allevatori pescatori viticoltori sfollati feriti superstiti amici compagni ' +
    'consiglieri parlamentari leghisti grillini azzurri meloniani centristi alleati governatori ' +
    'assessori economisti azionisti soci creditori commissari periti ' +
    'coppia ' +
    'decina ventina trentina quarantina centinaio migliaio migliaia centinaia decine autorità carabinieri critici democratici dipendenti dirigenti familiari genitori inquirenti ' +
    'insegnanti investigatori lavoratori manifestanti oppositori osservatori pompieri repubblicani ' +
    'residenti sostenitori testimoni abitanti agenti agricoltori analisti attivisti cittadini clienti ' +
    'collaboratori colleghi conservatori consumatori deputati difensori docenti esperti fedeli giudici ' +
    'imprenditori investitori leader legali maggioranza magistrati medici membri militanti ministri ' +
    'minoranza operai opposizione organizzatori parenti passeggeri pazienti poliziotti popolo ragazzi ' +
    'ricercatori senatori sindacati sindaci soccorritori storici studenti tecnici tifosi turisti utenti ' +
    'viaggiatori vicini vittime volontari giornalisti ecologisti avvocati commercianti ristoratori',
  bodyNames: `${WORLD_BODIES} movimento_5 5_stelle movimento_cinque cinque_stelle forza_italia italia_viva fratelli_d' d'_italia partito_democratico più_europa noi_moderati sinistra_italiana europa_verde alleanza_verdi palazzo_madama palazzo_chigi palazzo_marino palazzo_vecchio palazzo_vidoni palazzo_piacentini piazza_affari scotland_yard quirinale farnesina viminale cremlino casa_bianca`,
  organisations:
    'colosso liceo collettivo aeronautica pool milizia federcalcio ' +
    'protezione soccorso croce scuola zoo supermercato dogana gabinetto clinica porto hotel consulta campidoglio carroccio nazareno mimit mef mit csm cassazione riesame gup dda antimafia forestale ' +
    'adnkronos ansa agi askanews lapresse italpress fiom fim uilm flai filcams fisascat uiltucs filt fillea feneal filca filctem femca uiltec cobas usb ugl snals gilda anief anaao nursind confapi cna federalberghi confesercenti ' +
    'bankitalia consob antitrust agcom garante inps istat inail aifa iss asl ats politecnico cnr ' +
    'infn enea ingv anas ferrovie trenitalia assicurazione cgil cisl uil confcommercio coldiretti ' +
    'confartigianato legambiente codacons figc coni uefa fifa ' +
    'difesa accusa agenzia associazione azienda banca camera centro club comitato commissione comune confindustria ' +
    'consiglio corte esercito federazione fondazione giornale governo gruppo istituto lega ministero onu ' +
    'organizzazione ospedale parlamento partito polizia procura quirinale quotidiano radio regione ' +
    'rivista senato sindacato società squadra tribunale unione università accademia aeroporto alleanza ' +
    'ambasciata amministrazione arcidiocesi assemblea assessorato ateneo authority autorità bottega ' +
    'brigata cancelleria capitaneria carcere chiesa coalizione collegio comando compagnia comunità ' +
    'concessionaria confederazione conferenza consolato consorzio cooperativa coordinamento corriere ' +
    'curia delegazione dicastero diocesi dipartimento direzione ditta emittente ente esecutivo fabbrica ' +
    'facoltà farnesina festival filiale gazzetta giunta guardia holding impresa intelligence ' +
    'ispettorato istituzione jihad juventus laboratorio lobby loggia magistratura marina monarchia ' +
    'moschea movimento multinazionale municipio museo network nunziatura opposizione orchestra ' +
    'osservatorio parrocchia patronato pentagono portale prefettura presidenza proloco provincia ' +
    'quartetto questura redazione regime repubblica ristorante segreteria settimanale sinagoga ' +
    'soprintendenza startup tabloid teatro testata unità vaticano vigilanza viminale',
  bodies:
    'azienda società gruppo impresa organizzazione associazione ente istituto fondazione compagnia multinazionale casa piattaforma organismo',
  documents:
    'dati cifre mail motivazioni motivazione carte atti referto articolo comunicato documento indagine legge lettera libro messaggio nota rapporto ricerca sentenza ' +
    'report relazione bozza regolamento email scheda ' +
    'mail motivazioni motivazione carte atti referto articolo comunicato documento indagine legge lettera libro messaggio nota rapporto ricerca sentenza ' +
    'sondaggio studio testo accordo allegato analisi annuncio appello avviso bando bilancio biografia ' +
    'bollettino brano censimento circolare codice condanna contratto convenzione copione cronaca ' +
    'decisione decreto delibera denuncia dichiarazione diffida direttiva discorso dossier editoriale ' +
    'enciclica esposto fascicolo foglietto formulario giudizio guida informativa inno intervista ' +
    'iscrizione istanza lapide manifesto manuale memoriale missiva mozione norma normativa notizia ' +
    'opuscolo ordinanza ordine parere perizia petizione piano poesia post prefazione pronuncia proposta ' +
    'protocollo provvedimento pubblicazione querela questionario reclamo referto registro requisitoria ' +
    'resoconto ricorso rilevazione risoluzione risposta romanzo saggio sceneggiatura scritta sintesi sms ' +
    'statistica statistiche statuto striscione telegramma tesi testamento trascrizione trattato tweet ' +
    'verbale verdetto versione video volantino volume',
  anonymous: 'fonte testimone testimoni diplomatico',
  namesMale:
    'andrea gabriele simone abramo alvise aroldo ciro clemente elia germano gherardo gioele glauco graziano ivano lando ' +
    'manuele moreno nando nestore palmiro pino sabatino serafino tobia',
  namesFemale:
    'assunta assuntina dorotea elettra ferdinanda fosca ghita gisella ilde iole lilli loriana milvia mimma natascia ' +
    'onorina pina porzia rosamaria rosangela saveria susy tea zelinda',
  places:
    'stoccolma oslo copenaghen helsinki varsavia praga budapest bucarest belgrado zagabria lubiana sarajevo ' +
    'tirana atene ankara istanbul lisbona barcellona dublino amsterdam ginevra zurigo strasburgo marsiglia lione ' +
    'monaco amburgo francoforte salisburgo vilnius minsk tbilisi baku erevan damasco beirut amman baghdad riad ' +
    'doha dubai kabul islamabad delhi mumbai bangkok hanoi manila giacarta seul pyongyang shanghai taipei ' +
    'canberra sydney melbourne ottawa toronto montreal caracas bogotà lima quito brasilia montevideo avana ' +
    'tripoli tunisi algeri rabat cairo nairobi dakar pretoria johannesburg california texas florida boston ' +
    'chicago miami dallas york baviera catalogna andalusia provenza normandia scozia crimea donbass cisgiordania ' +
    'rafah kharkiv odessa mariupol agrigento catanzaro cosenza crotone potenza matera pescara teramo pesaro ' +
    'macerata terni rieti frosinone viterbo grosseto rimini forlì cesena piacenza bergamo brescia mantova varese ' +
    'monza sondrio cuneo gorizia bolzano treviso vicenza rovigo belluno sassari nuoro oristano olbia ' +
    'caltanissetta caserta benevento avellino campobasso friuli trentino ' +
    'nigeriano nigeriana argentino argentina francese tedesco tedesca spagnolo spagnola britannico ' +
    'britannica olandese veneto veneta siciliano siciliana napoletano napoletana romano romana ' +
    'milanese torinese belga svizzero svizzera americano americana statunitense ' +
    'bologna bruxelles europa firenze genova kiev londra milano mosca napoli palermo parigi roma sicilia ' +
    'stati torino usa venezia washington uniti germania berlino bari catania verona padova trieste trento ' +
    'perugia cagliari sardegna puglia calabria campania lombardia piemonte veneto liguria toscana umbria ' +
    'lazio abruzzo molise basilicata gaza teheran pechino tokyo gerusalemme madrid vienna',
  times:
    'giornata gen feb mar apr mag giu lug ago ott nov dic mattina sera notte settimana mese anno quaranta cinquanta sessanta settanta ottanta novanta',
  particles: "de di del dello della dell' dei degli delle d' da la lo le van von der den ter",
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'sig dott dr prof avv ing on mons ecc art pag st n',
  labels: 'domanda risposta d r',
  elisions: "l' d' un' dell' all' nell' dall' sull' quest' quell' c' s' n' m' t' v' ch' com' dov'",
  invertsAlways: true,
  grammarFirst: true,
  tagEndings: {
    sure: 'ò arono irono arà rrà drà aranno rranno dranno arebbe rrebbe erà irà eranno iranno erebbe irebbe erebbero irebbero',
    open: 'a e ano ono ava avano eva evano iva ivano ì',
    participle: 'to ta ti te so sa si se',
  },
  adverbEndings: 'mente',
  factInfinitives: 'aver avere',
  infiniteEndings: 'are ere ire ando endo',
  dropsSubjects: true,
  thatIsRelative: true,
  pluralVerbs: 'no ro',
  viewpoints: 'per',
  ownOpinions: 'a_suo_avviso a_suo_giudizio a_suo_parere a_suo_dire a_detta_sua',
  anaphors: {
    male: "quest'_ultimo l'_interessato il_diretto_interessato",
    female: "quest'_ultima l'_interessata la_diretta_interessata",
  },
  takingUp: "lo l'",
  passives: 'viene vengono veniva venivano venne vennero verrà verranno va vanno andrebbe',
  towards: "a ad al allo alla ai agli alle all'",
  mouths:
    "per_bocca_di per_bocca_del per_bocca_dello per_bocca_della per_bocca_dell' per_voce_di per_voce_del per_voce_dello per_voce_della per_voce_dell' attraverso_il attraverso_la tramite_il tramite_la",
  onBehalf: "da dal dalla dall' dai dallo dagli dalle",
  adjectivesFollow: true,
  tagsInside: true,
  dashDialogue: true,
  belonging: "di del della dello dei degli delle dell' da dal dalla dalle dai",
  definitesMale: 'il lo questo quel del dello al allo dal dallo',
  definitesFemale: 'la questa quella della alla dalla',
  capacity: 'come',
  adverbPhrases:
    "dello_stesso_avviso dello_stesso_parere di_parere_opposto di_avviso_opposto di_tutt'_altro_avviso " +
    "di_tutt'_altro_parere sulla_stessa_linea sulla_stessa_lunghezza_d'_onda di_diverso_avviso di_parere_contrario " +
    'dal_canto_suo dal_canto_loro a_sua_volta da_parte_sua per_parte_sua poco_dopo subito_dopo nel_frattempo a_stretto_giro a_caldo a_fine_gara a_fine_partita in_serata in_mattinata in_giornata',
  reflexives: "si s'",
  speechPhrases:
    'ama_ripetere ama_dire amava_ripetere amava_dire soleva_dire ' +
    'taglia_corto tagliano_corto tagliò_corto tagliato_corto fa_sapere fanno_sapere fece_sapere fatto_sapere ' +
    'fa_notare fanno_notare fece_notare fatto_notare fa_presente fatto_presente fa_capire fatto_capire ' +
    'lascia_intendere lasciano_intendere lasciato_intendere lascia_capire lasciato_capire ' +
    'lascia_trapelare mette_in_guardia mettono_in_guardia messo_in_guardia rende_noto rendono_noto reso_noto ' +
    'punta_il_dito puntano_il_dito puntato_il_dito rincara_la_dose getta_acqua_sul_fuoco mette_le_mani_avanti ' +
    "lancia_l'_allarme lanciano_l'_allarme lanciato_l'_allarme va_all'_attacco passa_all'_attacco butta_lì",
  holding: 'dirige guida presiede insegna coordina',
});
