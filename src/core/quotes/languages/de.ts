import type { LanguageData } from './language-data.ts';

/** German. */
export const german: LanguageData = {
  code: 'de',
  trust: 0.94,
  paradigms: {
    t: 't te ten en',
    e: 'et ete eten en',
    i: 'iert ierte ierten ieren',
    p: 't',
  },
  speech:
    'angab angegeben angekündigt ankündigte antwort.e appell.i argument.i bat baten begründ.e behaupt.e ' +
    'bekanntgab beklag.t bekräftig.t bemängel.t bericht.e berichtet berichtete bestreitet bestritt ' +
    'bestritten bestätig.t beteuert beteuerte beton.t bilanz.i bittet charakteris.i dement.i droht drohte ' +
    'drohten eingeräumt einräumte entgegn.e ergänz.t erklär.t erläuter.t erwider.t erzähl.t fasst fasste ' +
    'forder.t frag.t freut freute fuhr fuhren fährt fügt fügte fügten gab gaben geantwortet gebeten ' +
    'gedroht gefordert gefragt geklagt gelobt gemahnt gemeint geraten gerufen gesagt geschrieben ' +
    'geschätzt gesprochen gestand gestanden gesteht gestikuliert gewarnt geäußert gibt hebt heißt hieß ' +
    'hingewiesen hinwies hinzu hinzufügte hob jubelt jubelte klag.t klargestellt komment.i konter.t ' +
    'kritis.i kündigt kündigte kündigten ließ lobt lobte lobten lässt mahn.t mein.t mitgeteilt mitteilte ' +
    'mitteilten offenbart offenbarte plädier.t postete prognostiz.i reag.i resüm.i rief riefen riet ' +
    'rieten ruft rät räumt räumte räumten sag.t sah scherzt scherzte schildert schilderte schilderten ' +
    'schlug schlägt schreiben schreibt schrieb schrieben schwärmt schwärmte schätz.t sieht spottet ' +
    'spottete sprach sprachen spricht stellt stellte stellten teilt teilte teilten twitter.t ' +
    'unterstreicht unterstrich urteilt urteilte verkünd.e verlautet verlautete vermut.e verriet verrät ' +
    'versicher.t versprach verspricht versprochen verteidig.t verweist verwies verwiesen vorgeschlagen ' +
    'warn.t weist wertet wertete widersprach widerspricht widersprochen wies wiesen wissen zitiert ' +
    'zitierte zugab zusammen äußer.t',
  addressing: '',
  verdict:
    'abgelehnt begrüßt begrüßte begrüßten beschreibt beschrieb beschrieben beschuldig.t betitelt ' +
    'betitelte bewert.e bezeichn.e charakteris.i feiert feierte genannt kritis.i lehnt lehnte lobt lobte ' +
    'nannte nannten nennt rügt rügte sprach spricht tadelt tadelte tauft taufte vergleicht verglich ' +
    'verteidig.t verurteil.t vorgeworfen warf warfen wirft würdig.t',
  thought:
    'befürchtet befürchtete beschloss beschlossen bezweifelt dachte dachten denkt entschied entschieden ' +
    'erwartet erwartete erwarteten fand fanden findet fürchtet fürchtete fürchteten geht ging gingen ' +
    'glaubt glaubte glaubten hielt hielten hofft hoffte hofften hält plant plante planten rechnet ' +
    'rechnete sah sahen sieht spekuliert vermutet weiß will wollte wollten wusste wussten wünscht ' +
    'wünschte zweifelt',
  showing:
    'belegt belegte besagt enthält ergab ergaben ergibt geht heißt hervor hieß lautet lautete stand steht ' +
    'zeigt zeigte zeigten',
  verbs:
    'arbeitet arbeitete begann beginnt bleibt blieb brachte bringt endet endete erhielt erhält fand ' +
    'fanden findet folgt folgte führt führte galt geht gehört gehörte gewann gewinnt gilt ging gingen ' +
    'haben hat hatte hatten ist kam kamen kommt lag lagen landet landete lebt lebte liegt macht machte ' +
    'machten nahm nahmen nimmt setzt setzte siegt siegte sind spielt spielte stand standen starb startet ' +
    'startete steht stirbt traf trat traten trifft tritt verliert verlor war waren werden wird wurde ' +
    'wurden wählt wählte zieht zog',
  according:
    'laut gemäß nach_angaben nach_den_angaben nach_ansicht nach_auffassung nach_meinung nach_einschätzung nach_aussage nach_aussagen nach_darstellung ' +
    'nach_überzeugung nach_worten nach_den_worten nach_auskunft nach_informationen nach_mitteilung nach_erkenntnissen nach_berichten nach_einem_bericht laut_angaben',
  accordingAfter: 'zufolge',
  quotatives: 'so',
  impersonal: 'heißt hieß steht stand',
  speechNouns:
    'Angaben Ansicht Antwort Aussage Behauptung Brief Erklärung Forderung Frage Interview Kommentar ' +
    'Kritik Meinung Mitteilung Pressemitteilung Rede Stellungnahme Vorwurf Worte',
  termCues:
    'aktion album band buch film genannte genannten gruppe lied magazin motto nachrichtenmagazin namen ' +
    'namens projekt roman schiff sendung serie sogenannte sogenannten sogenannter sogenanntes song stück ' +
    'tageszeitung titel webseite website wochenmagazin wochenzeitung zeitschrift zeitung zeitungen',
  auxiliaries:
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden worden kann könne können könnte konnte konnten ' +
    'muss müsse müssen müsste musste mussten soll solle sollen sollte sollten will wolle wollen wollte wollten darf dürfe dürfen durfte dürfte mag möge mögen möchte gewesen geworden',
  subjunctives: 'sei seien habe werde könne müsse solle wolle dürfe',
  prepositions:
    'in an auf aus bei mit nach von vor zu über unter für gegen durch um ohne seit während wegen trotz zwischen hinter neben bis ab im am zum zur vom beim ins ans aufs gegenüber per pro als innerhalb außerhalb statt anlässlich',
  conjunctions: 'und oder aber denn sondern sowie doch jedoch',
  subordinators: 'wenn weil obwohl nachdem bevor damit während sobald falls indem wie wo warum weshalb da',
  complementisers: 'dass daß ob',
  relatives: 'welcher welche welches dessen deren',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  definites: 'der die das dem den dieser diese dieses',
  determiners:
    'dieser diese dieses diesen diesem jener jene jenes kein keine keinen keiner mehrere viele einige alle beide zwei drei vier fünf sechs sieben acht neun zehn manche jeder jede jedes weitere andere etwa rund',
  genitives: 'des der eines einer dieses dieser',
  agents: 'von vom',
  objectPronouns: 'ihn ihm ihnen sich mich mir uns dich dir',
  possessives:
    'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren mein meine euer eure',
  adverbs:
    'ähnlich darin davon dafür davor darüber somit zwar wohl offenbar angeblich möglicherweise vielmehr auch dann später zuvor bereits schon noch nun jetzt heute gestern morgen zudem außerdem weiter weiterhin nur erneut wieder wörtlich dazu deshalb daher dagegen hingegen allerdings unterdessen inzwischen ' +
    'dabei damit hier dort immer oft zunächst schließlich anschließend vorher nachher ebenfalls sehr ganz eher etwa rund fast kaum gleichzeitig demnach so darauf daraufhin indes bislang bisher mit hinzu fort ein hin vor an zurück',
  negations: 'nicht nie kein keine niemals',
  pronounsMale: 'er ihn ihm',
  pronounsFemale: 'sie',
  pronounsPlural: '',
  pronounsNeuter: 'es',
  pronounsSpeech: 'ich mich mir wir uns du dich dir',
  pronounsOpen: 'man jemand niemand viele einige andere beide alle',
  titlesMale: 'herr herrn könig prinz papst graf kaiser',
  titlesFemale: 'frau königin prinzessin gräfin',
  titles: 'doktor dr lord prof professor professorin sir',
  offices: 'prof=professor',
  roles:
    'abgeordnete abgeordneten abgeordneter aktivist aktivistin anwohner anwohnerin arzt augenzeuge ' +
    'augenzeugin autor autorin außenminister beobachter berater beraterin betreiber bischof bischöfin ' +
    'botschafter botschafterin experte expertin forscher forscherin fraktionschef freund freundin general ' +
    'generalsekretär generalsekretärin geschäftsführer geschäftsführerin gouverneur gouverneurin gründer ' +
    'gründerin historiker historikerin innenminister insider journalist journalistin kandidat kandidatin ' +
    'kardinal kommissar kommissarin künstler künstlerin lehrer lehrerin manager managerin mitarbeiter ' +
    'mitarbeiterin offizier parteichef parteichefin pfarrer pfarrerin polizist polizistin premierminister ' +
    'premierministerin professor professorin präfekt regierungschef regierungschefin regisseur ' +
    'regisseurin schauspieler schauspielerin schriftsteller schriftstellerin schüler schülerin sekretär ' +
    'sekretärin staatsanwalt staatsanwältin staatschef stürmer sänger sängerin torwart unternehmer ' +
    'unternehmerin vorsitzende vorsitzenden vorsitzender vorstand wissenschaftler wissenschaftlerin zeuge ' +
    'zeugin ärztin ökonom ökonomin',
  rolesMale:
    'anwalt bruder bürgermeister chef direktor ehemann kanzler könig landrat leiter minister papst ' +
    'politiker präsident richter senator sohn spieler sprecher stadtrat trainer vater',
  rolesFemale:
    'anwältin bürgermeisterin chefin direktorin ehefrau frau kanzlerin königin landrätin leiterin ' +
    'ministerin mutter politikerin präsidentin richterin schwester senatorin spielerin sprecherin ' +
    'stadträtin tochter trainerin',
  groups:
    'abgeordnete aktivisten amerikaner analysten anhänger anwohner augenzeugen beamte befürworter ' +
    'behörden beobachter bürger christdemokraten datenschützer demokraten demonstranten deutsche ' +
    'diplomaten eltern ermittler experten forscher freunde gegner gewerkschaften grüne historiker händler ' +
    'juristen kollegen kreise kritiker lehrer leute liberale linke medien menschen mitarbeiter politiker ' +
    'rebellen regierungskreise republikaner soldaten sozialdemokraten tierschützer truppen umweltschützer ' +
    'unionspolitiker veranstalter vertreter wissenschaftler zeugen ärzte ökonomen',
  organisations:
    'agentur amt armee bank behörde botschaft bundesamt bundesrat bundesregierung bundestag bündnis ' +
    'feuerwehr firma fraktion gemeinde gericht gesellschaft gewerkschaft hochschule initiative institut ' +
    'kirche klinik klub koalition kommission konzern krankenhaus kreis landesamt magazin mannschaft ' +
    'militär ministerium nachrichtenagentur opposition organisation parlament partei polizei presse rat ' +
    'regierung senat sender staatsanwaltschaft stadt stiftung team union universität unternehmen verband ' +
    'verein zeitung zentrum',
  bodies: 'unternehmen firma konzern gruppe organisation',
  documents:
    'angaben antrag artikel beitrag bericht berichte berichten brief buch dokument entwurf erklärung ' +
    'gesetz gutachten informationen medienberichte medienberichten meldung mitteilung papier ' +
    'pressemitteilung schreiben statistik studie text umfrage untersuchung urteil vertrag',
  anonymous:
    'quelle quellen insider kreise kreisen beobachter augenzeuge augenzeugen zeuge zeugen diplomat diplomaten',
  namesMale: 'jan',
  namesFemale: 'andrea gabriele simone',
  places:
    'amerika amerikanische baden-württemberg bayern berlin brandenburg bremen britische brüssel china ' +
    'chinesische deutsche deutschen deutschland dresden düsseldorf england europa europäische frankfurt ' +
    'frankreich französische großbritannien hamburg hannover hessen indien irak iran israel israelische ' +
    'italien italienische japan japanische köln leipzig london moskau münchen niedersachsen ' +
    'nordrhein-westfalen paris polen polnische rom russische russland saarland sachsen schweiz schweizer ' +
    'spanien spanische stuttgart thüringen türkei türkische ukraine ukrainische us-amerikanische usa ' +
    'washington wien zürich österreich österreichische',
  times:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen abend mittag nacht vormittag nachmittag woche monat jahr uhr ' +
    'donnerstagabend montagabend dienstagabend mittwochabend freitagabend wochenende tag',
  particles: 'von van der de zu zur la le al bin ibn da di dos und',
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations:
    'dr prof bzw ca usw etc vgl str nr st mio mrd u.a z.b d.h hrsg evtl ggf inkl max min jr sr art abs',
  labels: 'frage antwort',
  elisions: '',
  clitics: '',
  invertsAlways: true,
  capitalisesNouns: true,
  nounEndings: 'ung ungen heit keit schaft schaften tion tionen tät ismus nis nisse ling tum chen lein ik ie',
  joinsNouns: true,
  dashDialogue: false,
};
