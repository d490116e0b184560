import type { LanguageData } from './language-data.ts';

/** German. */
export const german: LanguageData = {
  code: 'de',
  paradigms: {
    t: 't te ten en',
    e: 'et ete eten en',
    i: 'iert ierte ierten ieren',
    p: 't',
  },
  speech:
    'sag.t gesagt erklär.t mein.t gemeint beton.t äußer.t geäußert bericht.e berichtet antwort.e geantwortet frag.t gefragt erzähl.t behaupt.e ' +
    'schrieb schreibt schrieben schreiben geschrieben sprach spricht sprachen gesprochen rief ruft riefen gerufen teilt teilte teilten mitteilte mitgeteilt mitteilten ' +
    'gab gibt gaben angab angegeben bekanntgab kündigt kündigte kündigten angekündigt ankündigte fügt fügte fügten hinzufügte hinzu fuhr fährt fuhren ' +
    'forder.t gefordert warn.t gewarnt kritis.i komment.i argument.i versicher.t versprach verspricht versprochen bestätig.t bekräftig.t unterstrich unterstreicht ' +
    'räumt räumte räumten eingeräumt einräumte gestand gesteht gestanden zugab wies weist wiesen hingewiesen hinwies verwies verweist verwiesen ergänz.t erläuter.t ' +
    'begründ.e bemängel.t beklag.t klag.t geklagt lobt lobte lobten gelobt mahn.t gemahnt appell.i plädier.t reag.i entgegn.e erwider.t konter.t ' +
    'widersprach widerspricht widersprochen bestreitet bestritt bestritten dement.i verkünd.e verlautete verlautet heißt hieß zitiert zitierte wertet wertete ' +
    'urteilt urteilte schlug schlägt vorgeschlagen prognostiz.i schätz.t geschätzt vermut.e twitter.t postete gestikuliert schildert schilderte schilderten berichtete ' +
    'charakteris.i resüm.i bilanz.i fasst fasste zusammen drohte droht drohten gedroht bat bittet baten gebeten rät riet rieten geraten beteuert beteuerte verriet verrät ' +
    'gestand offenbart offenbarte stellt stellte stellten klargestellt sieht sah ließ lässt wissen verteidig.t scherzt scherzte spottet spottete jubelt jubelte schwärmt schwärmte freut freute hob hebt',
  addressing: '',
  verdict:
    'nannte nennt nannten genannt bezeichn.e kritis.i lobt lobte würdig.t verurteil.t wirft warf warfen vorgeworfen beschuldig.t verteidig.t lehnt lehnte abgelehnt ' +
    'begrüßt begrüßte begrüßten bewert.e charakteris.i beschrieb beschreibt beschrieben vergleicht verglich rügt rügte tadelt tadelte sprach spricht feiert feierte tauft taufte betitelt betitelte',
  thought:
    'glaubt glaubte glaubten denkt dachte dachten hofft hoffte hofften will wollte wollten fürchtet fürchtete fürchteten befürchtet befürchtete erwartet erwartete erwarteten ' +
    'weiß wusste wussten findet fand fanden plant plante planten rechnet rechnete geht ging gingen sieht sah sahen hält hielt hielten spekuliert vermutet zweifelt bezweifelt wünscht wünschte beschloss beschlossen entschied entschieden',
  showing:
    'zeigt zeigte zeigten ergab ergibt ergaben steht stand lautet lautete enthält besagt heißt hieß belegt belegte geht hervor',
  verbs:
    'kam kommt kamen ging geht gingen stand steht standen lag liegt lagen nahm nimmt nahmen fand findet fanden trat tritt traten gewann gewinnt verlor verliert starb stirbt ' +
    'wurde wird wurden werden war waren ist sind hatte hatten hat haben machte macht machten begann beginnt blieb bleibt erhielt erhält führte führt zog zieht setzte setzt brachte bringt ' +
    'traf trifft wählte wählt gehört gehörte gilt galt folgt folgte arbeitet arbeitete lebt lebte spielte spielt siegte siegt startete startet endete endet landete landet',
  according:
    'laut gemäß nach_angaben nach_den_angaben nach_ansicht nach_auffassung nach_meinung nach_einschätzung nach_aussage nach_aussagen nach_darstellung ' +
    'nach_überzeugung nach_worten nach_den_worten nach_auskunft nach_informationen nach_mitteilung nach_erkenntnissen nach_berichten nach_einem_bericht laut_angaben',
  accordingAfter: 'zufolge',
  quotatives: 'so',
  impersonal: 'heißt hieß steht stand',
  speechNouns:
    'Aussage Erklärung Interview Rede Kommentar Behauptung Brief Stellungnahme Mitteilung Pressemitteilung Worte Angaben Meinung Ansicht Forderung Kritik Vorwurf Frage Antwort',
  termCues:
    'sogenannte sogenannten sogenannter sogenanntes genannten genannte namens namen motto titel buch film lied album serie sendung roman stück zeitung zeitschrift magazin zeitungen projekt aktion schiff song band gruppe nachrichtenmagazin tageszeitung wochenzeitung wochenmagazin webseite website',
  auxiliaries:
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden worden kann könne können könnte konnte konnten ' +
    'muss müsse müssen müsste musste mussten soll solle sollen sollte sollten will wolle wollen wollte wollten darf dürfe dürfen durfte dürfte mag möge mögen möchte gewesen geworden',
  prepositions:
    'in an auf aus bei mit nach von vor zu über unter für gegen durch um ohne seit während wegen trotz zwischen hinter neben bis ab im am zum zur vom beim ins ans aufs gegenüber per pro als innerhalb außerhalb statt anlässlich',
  conjunctions: 'und oder aber denn sondern sowie doch jedoch',
  subordinators: 'wenn weil obwohl nachdem bevor damit während sobald falls indem wie wo warum weshalb da',
  complementisers: 'dass daß ob',
  relatives: 'welcher welche welches dessen deren',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  determiners:
    'dieser diese dieses diesen diesem jener jene jenes kein keine keinen keiner mehrere viele einige alle beide zwei drei vier fünf sechs sieben acht neun zehn manche jeder jede jedes weitere andere etwa rund',
  genitives: 'des der eines einer dieses dieser',
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
  titles: 'dr prof professor professorin doktor sir lord',
  roles:
    'präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin chef chefin direktor direktorin leiter leiterin vorsitzender vorsitzende vorsitzenden geschäftsführer geschäftsführerin ' +
    'politiker politikerin abgeordneter abgeordnete abgeordneten bürgermeister bürgermeisterin senator senatorin sekretär sekretärin kandidat kandidatin botschafter botschafterin kommissar kommissarin ' +
    'richter richterin anwalt anwältin staatsanwalt staatsanwältin polizist polizistin offizier general trainer trainerin spieler spielerin stürmer torwart manager managerin autor autorin journalist journalistin ' +
    'schriftsteller schriftstellerin experte expertin forscher forscherin wissenschaftler wissenschaftlerin ökonom ökonomin historiker historikerin professor professorin arzt ärztin lehrer lehrerin schüler schülerin ' +
    'vater mutter sohn tochter bruder schwester mann frau ehemann ehefrau freund freundin zeuge zeugin augenzeuge augenzeugin anwohner anwohnerin beobachter insider mitarbeiter mitarbeiterin berater beraterin ' +
    'bischof bischöfin kardinal papst pfarrer pfarrerin unternehmer unternehmerin gründer gründerin vorstand betreiber künstler künstlerin sänger sängerin schauspieler schauspielerin regisseur regisseurin ' +
    'außenminister innenminister premierminister premierministerin regierungschef regierungschefin staatschef generalsekretär generalsekretärin fraktionschef parteichef parteichefin aktivist aktivistin präfekt gouverneur gouverneurin',
  rolesMale:
    'präsident kanzler minister sprecher chef direktor leiter politiker bürgermeister senator trainer spieler vater sohn bruder mann ehemann anwalt richter könig papst',
  rolesFemale:
    'präsidentin kanzlerin ministerin sprecherin chefin direktorin leiterin politikerin bürgermeisterin senatorin trainerin spielerin mutter tochter schwester frau ehefrau anwältin richterin königin',
  groups:
    'experten kritiker beobachter politiker abgeordnete forscher wissenschaftler ärzte lehrer anwohner augenzeugen zeugen vertreter gegner befürworter anhänger demonstranten aktivisten ermittler beamte ' +
    'behörden kreise medien gewerkschaften juristen historiker ökonomen analysten händler bürger menschen deutsche amerikaner grüne liberale linke sozialdemokraten christdemokraten republikaner demokraten ' +
    'veranstalter mitarbeiter kollegen freunde eltern leute diplomaten rebellen truppen soldaten regierungskreise unionspolitiker tierschützer umweltschützer datenschützer',
  organisations:
    'polizei regierung ministerium behörde gericht staatsanwaltschaft partei fraktion union verband verein gewerkschaft unternehmen firma konzern bank kirche universität hochschule institut zeitung ' +
    'magazin nachrichtenagentur agentur sender organisation kommission rat parlament senat bundestag bundesrat bundesregierung stadt gemeinde kreis amt bundesamt landesamt stiftung gesellschaft klub feuerwehr ' +
    'krankenhaus klinik zentrum bündnis initiative armee militär botschaft team mannschaft presse opposition koalition',
  documents:
    'angaben berichte berichten medienberichte medienberichten informationen bericht studie umfrage erklärung mitteilung pressemitteilung brief schreiben dokument papier buch artikel gesetz urteil vertrag gutachten antrag entwurf statistik untersuchung text beitrag meldung',
  anonymous:
    'quelle quellen insider kreise kreisen beobachter augenzeuge augenzeugen zeuge zeugen diplomat diplomaten',
  namesMale:
    'hans peter michael thomas andreas wolfgang klaus jürgen günter günther stefan christian uwe werner horst frank dieter manfred gerhard bernd thorsten torsten mathias matthias helmut walter heinz martin ' +
    'jörg rolf jens sven alexander karl rainer rudolf josef joseph ralf norbert ulrich markus franz kurt herbert friedrich dirk heinrich wilhelm otto paul georg robert daniel tobias sebastian jan philipp ' +
    'johannes max lukas david florian felix tim jonas simon marcel oliver volker guido sigmar olaf armin edmund joschka roland kai erwin hubertus ole kurt reinhard winfried theodor oskar gregor lothar harald ' +
    'john james george david richard william robert tony jacques nicolas silvio wladimir wladimir dmitri viktor juri donald barack joe ehud ariel mahmud hugo fidel',
  namesFemale:
    'maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anna birgit barbara heike marion jutta angelika ' +
    'margarete ulrike stefanie katrin anja eva julia sandra nicole silke daniela ruth bärbel angela annette heidemarie edelgard anke kerstin martina cornelia manuela simone sonja tanja franziska katharina ' +
    'lena laura sophie marie hanna johanna charlotte annalena nancy ricarda saskia hillary condoleezza julija ségolène michelle doris rita hannelore inge iris',
  places:
    'deutschland deutsche deutschen usa amerika amerikanische frankreich französische großbritannien britische england italien italienische spanien spanische russland russische ukraine ukrainische china chinesische ' +
    'japan japanische indien iran irak israel israelische türkei türkische österreich österreichische schweiz schweizer polen polnische europa europäische berlin hamburg münchen köln frankfurt stuttgart düsseldorf ' +
    'leipzig dresden bremen hannover washington london paris moskau brüssel rom wien zürich bayern hessen sachsen thüringen niedersachsen nordrhein-westfalen baden-württemberg saarland brandenburg us-amerikanische',
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
