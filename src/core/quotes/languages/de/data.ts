import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** German. */
export const german = defineLanguage({
  code: 'de',
  trust: 0.93,
  paradigms: {
    t: 't te ten en',
    e: 'et ete eten en',
    i: 'iert ierte ierten ieren',
    w: 't te ten en ge~t',
  },
  speech:
    'wunder.t verwunder.t attack.i skizz.i ermahn.t ermunter.t ermutig.t feix.t grins.t strahl.t ulk.t blaff.t fauch.t zeter.t wüt.e rätsel.t tön.t mail.t blogg.t inform.i korrig.i lacht lachte lächelt lächelte bemerkt bemerkte murrt murrte postet postete skand.i not.i folger.t schlussfolger.t verdeutlich.t wiederhol.t verlang.t prahl.t zürn.t raunz.t tob.t beicht.e gift.e analys.i spekul.i grantel.t nuschel.t echauff.i hader.t enthüll.t grins.t strahl.t ' +
    'krächz.t höhn.t mon.i moser.t schimpf.t wetter.t ätz.t schäum.t grummel.t seufz.t zisch.t ' +
    'gezischt murmel.t stöhn.t brüll.t schrie schrien schreit prophezei.t konstat.i bezweifel.t ' +
    'pflichtet pflichtete pflichteten beziffer.t beziffert läster.t frotzel.t witzel.t flüster.t ' +
    'hauch.t knurr.t brumm.t polter.t empör.t ärger.t jammer.t schluchz.t erinner.t dank.w präzis.i ' +
    'konkretis.i refer.i proklam.i postul.i signalis.i garant.i attest.i bekannte bekennt gelob.t ' +
    'schwor schwört meld.e vermeld.e orakel.t philosoph.i sinn.i bedauer.t beruhig.t beschwichtig.t ' +
    'beschwer.t unk.t nörgel.t stichel.t triumph.i frohlock.t protest.i insist.i poch.t dräng.t ' +
    'empfiehlt empfahl empfahlen empfohlen plauder.t bekund.e bejah.t vernein.t argwöhn.t mutmaß.t ' +
    'raun.t stammel.t stotter.t schnauz.t motz.t schmunzel.t staun.t lament.i doz.i konzed.i tröst.e ' +
    'merk.t befand befanden wandte wandten wendet schob schoben schiebt schloss vertraut vertraute ' +
    'anvertraut dagegenhielt quitt.i gratul.i fleht flehte anfügte hinzugefügt betonten zurückwies ' +
    'angab angegeben angekündigt ankündigte antworte.w antworten appell.i argument.i bat baten ' +
    'begründ.e behaupt.e bekanntgab beklag.t bekräftig.t bemängel.t bericht.e bestreitet bestritt ' +
    'bestritten bestätig.t beteuer.t beton.t bilanz.i bittet charakteris.i dement.i droh.w eingeräumt ' +
    'einräumte entgegn.e ergänz.t erklär.t erläuter.t erwider.t erzähl.t fass.t forder.w frag.w freu.t ' +
    'fuhr fuhren fährt füg.t gab gaben gebeten geraten gerufen geschrieben gesprochen gestand gestanden ' +
    'gesteht gestikuliert gibt hebt heißt hieß hingewiesen hinwies hinzufügte hob jubel.t klag.w ' +
    'klargestellt komment.i konter.t kritis.i kündig.t ließ lob.w lässt mahn.w mein.w mitgeteilt ' +
    'mitteilt mitteilen angibt angeben ankündigt zugibt hinweist hinzufügt anfügt einräumt klarstellt klarstellte feststellt ' +
    'feststellte festgestellt festhält festhielt festgehalten anmerkt anmerkte angemerkt vorschlägt bekanntgibt darlegt darlegte ' +
    'ausführt ausführte mitteilte mitteilten offenbar.t pläd.i postete prognostiz.i reag.i resüm.i rief riefen riet rieten ' +
    'ruft rät räum.t sag.w sah scherz.t schilder.t schlug schlägt schreiben schreibt schrieb schrieben ' +
    'schwärm.t schätz.w sieht spott.e sprach sprachen spricht stell.t teil.t twitter.t unterstreicht ' +
    'unterstrich rechtfertig.t urteil.t verkünd.e verlaut.e vermut.e verriet verrät versicher.t versprach verspricht ' +
    'versprochen verteidig.t verweist verwies verwiesen vorgeschlagen warn.w weist wert.e widersprach ' +
    'widerspricht widersprochen wies wiesen wissen zit.i zugab zusammen äußer.w',
  verdict:
    'ort.e titul.i bescheinig.t unterstell.t ' +
    'ächt.e fand fanden findet befand befanden hielt hielten hält bekrittel.t brandmark.t geißel.t ' +
    'kür.t prangert prangerte schmäh.t feiert feierte rühm.t preist pries abtat ' +
    'abgelehnt begrüß.t beschreibt beschrieb beschrieben beschuldig.t betitel.t bewert.e bezeichn.e ' +
    'charakteris.i fe.i genannt kritis.i lehn.t lob.t nannte nannten nennt rüg.t sprach spricht tadel.t ' +
    'tauf.t vergleicht verglich verteidig.t verurteil.t vorgeworfen warf warfen wirft würdig.t',
  thought:
    'befürcht.e beschloss beschlossen bezweifelt dachte dachten denkt entschied entschieden erwart.e ' +
    'fand fanden findet fürcht.e geht ging gingen glaub.t hielt hielten hoff.t hält plan.t rechn.e sah ' +
    'sahen sieht spekuliert vermutet weiß will wollte wollten wusste wussten wünsch.t zweifelt',
  showing: 'beleg.t besagt enthält ergab ergaben ergibt geht heißt hervor hieß laut.e stand steht zeig.t',
  verbs:
    'bekam bekamen bekommt fehl.t wart.e versuch.t brauch.t wohn.t kauf.t verkauf.t fiel fielen fällt lief liefen läuft litt litten leidet las lasen ' +
    'liest saß saßen sitzt schwieg schwiegen schweigt sank sanken sinkt stieg stiegen steigt trug trugen trägt wuchs wuchsen wächst ' +
    'rannte rannten rennt begannen blieben brachten gewannen galten erhielten verloren trafen starben zogen ' +
    'arbeit.e begann beginnt bleibt blieb brachte bringt end.e erhielt erhält fand fanden findet folg.t ' +
    'führ.t galt geht gehör.t gewann gewinnt gilt ging gingen haben hat hatte hatten ist kam kamen ' +
    'kommt lag lagen land.e leb.t liegt mach.t nahm nahmen nimmt setz.t sieg.t sind spiel.t stand ' +
    'standen schloss schließt starb start.e steht stirbt traf trat traten trifft tritt verliert verlor war waren werden ' +
    'wird wurde wurden wähl.t zieht zog',
  according:
    'laut gemäß nach_angaben nach_den_angaben nach_ansicht nach_auffassung nach_meinung nach_einschätzung nach_aussage nach_aussagen nach_darstellung ' +
    'nach_überzeugung nach_worten nach_den_worten nach_auskunft nach_informationen nach_mitteilung nach_erkenntnissen nach_berichten nach_einem_bericht laut_angaben',
  accordingAfter: 'zufolge',
  quotatives: 'so',
  impersonal: 'heißt hieß steht stand verlautet verlautete',
  speechNouns:
    'Diagnose Prognose Urteil Fazit Rat Appell Botschaft Bilanz Einschätzung Befund Formel Credo Warnung Reaktion Bitte Ansicht Antwort Aussage Behauptung Forderung Frage Interview Kommentar Kritik Meinung Rede ' +
    'Stellungnahme Vorwurf Worte',
  termCues:
    'album band buch film genannte genannten lied magazin motto namen namens projekt roman sendung ' +
    'serie sogenannte sogenannten sogenannter sogenanntes song titel webseite website zeitschrift ' +
    'zeitung',
  auxiliaries:
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden worden kann könne können könnte konnte konnten ' +
    'muss müsse müssen müsste musste mussten soll solle sollen sollte sollten will wolle wollen wollte wollten darf dürfe dürfen durfte dürfte mag möge mögen möchte gewesen geworden',
  subjunctives: 'sei seien habe werde könne müsse solle wolle dürfe hätten wären würden müssten',
  prepositions:
    'in an auf aus bei mit nach von vor zu über unter für gegen durch um ohne seit während wegen trotz zwischen hinter neben bis ab im am zum zur vom beim ins ans aufs gegenüber per pro als innerhalb außerhalb statt anlässlich',
  conjunctions: 'und oder aber denn sondern sowie doch jedoch',
  subordinators:
    'wenn weil obwohl nachdem bevor damit während sobald falls indem wie wo warum weshalb da woraufhin wobei wodurch womit wofür worauf',
  complementisers: 'dass daß ob',
  relatives: 'welcher welche welches dessen deren',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  definites: 'der die das dem den dieser diese dieses',
  determiners:
    'dieser diese dieses diesen diesem jener jene jenes kein keine keinen keiner mehrere viele einige alle beide zwei drei vier fünf sechs sieben acht neun zehn manche jeder jede jedes weitere andere etwa rund dies beides jeglicher jegliche jegliches einzelne sämtliche',
  genitives: 'des der eines einer dieses dieser',
  agents: 'von vom',
  objectPronouns: 'ihn ihm ihnen sich mich mir uns dich dir',
  possessives:
    'seines ihres unseres eures meines deines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren mein meine euer eure eigene eigenen eigener eigenem',
  adverbs:
    'danach dadurch darum hierfür ähnlich darin davon dafür davor darüber somit zwar wohl offenbar angeblich möglicherweise ' +
    'vielmehr auch dann später zuvor bereits schon noch nun jetzt heute gestern morgen zudem ' +
    'außerdem weiter weiterhin nur erneut wieder wörtlich dazu deshalb daher dagegen hingegen ' +
    'allerdings unterdessen inzwischen dabei damit hier dort immer oft zunächst schließlich ' +
    'anschließend vorher nachher ebenfalls sehr ganz eher etwa rund fast kaum gleichzeitig demnach ' +
    'so darauf daraufhin indes bislang bisher mit hinzu fort ein hin vor an zurück ferner erst ' +
    'anfangs überdies zuletzt daneben stattdessen trotzdem immerhin freilich zugleich mittlerweile ' +
    'vorerst letztlich dennoch hierzu hierbei folglich demzufolge ebenso kürzlich jüngst neulich ' +
    'vermutlich wahrscheinlich tatsächlich eigentlich grundsätzlich insgesamt insbesondere besonders ' +
    'beispielsweise erstmals nochmals abermals konkret kurz früher seither seitdem währenddessen ' +
    'zwischenzeitlich andererseits einerseits ohnehin sowieso übrigens jedenfalls gerne alleine lange ' +
    'beinahe nahe solange vorne beide keineswegs hierzulande andernorts entweder anders jederzeit womöglich bestenfalls schlimmstenfalls letztendlich vielerorts ' +
    'bald damals künftig derzeit momentan aktuell zuerst endlich manchmal selten meist meistens häufig nahezu knapp ziemlich ' +
    'lediglich bloß sogar gleichfalls gleichwohl deswegen vielleicht anscheinend scheinbar natürlich selbstverständlich leider ' +
    'glücklicherweise zumindest wenigstens überhaupt wirklich überall nirgends irgendwo draußen drinnen einmal zweimal unlängst ' +
    'längst sofort umgehend plötzlich allmählich gern lieber gemeinsam abends morgens nachts mittags tagsüber anderswo genauso ' +
    'vergebens umsonst ungefähr mindestens höchstens spätestens frühestens teilweise größtenteils weitgehend schlussendlich ' +
    'normalerweise üblicherweise',
  negations: 'nicht nie kein keine niemals',
  pronounsMale: 'er ihn ihm',
  pronounsFemale: 'sie',
  pronounsNeuter: 'es',
  pronounsSpeech: 'ich mich mir wir uns du dich dir',
  pronounsOpen: 'man jemand niemand viele einige andere beide alle',
  titlesMale: 'herr herrn könig prinz papst graf kaiser',
  titlesFemale: 'frau königin prinzessin gräfin',
  titles:
    'doktor dr lord prof professor professorin sir richter richterin verteidiger verteidigerin angeklagte ' +
    'angeklagter angeklagten zeuge zeugin',
  offices: 'prof=professor',
  kin: 'ehemann ehefrau bruder schwester sohn tochter onkel tante cousin cousine witwe witwer lebensgefährte lebensgefährtin',
  partsApart:
    'angeklagter=angeklagte=beschuldigter=beschuldigte=verdächtiger/staatsanwalt=staatsanwältin=ankläger/' +
    'richter/verteidiger=anwalt=anwältin/sprecher patient/arzt=ärztin präsident/' +
    'premierminister=ministerpräsident=premier=kanzler/minister/bürgermeister=oberbürgermeister/landrat/' +
    'sprecher trainer/spieler=stürmer=torwart=verteidiger/schiedsrichter',
  sameOffices:
    'trainer=coach=übungsleiter stürmer=angreifer=torjäger=fußballer=spieler=profi ' +
    'torhüter=keeper=schlussmann=torwart=fußballer=spieler=profi verteidiger=fußballer=spieler=profi ' +
    'mittelfeldspieler=fußballer=spieler=profi anwalt=jurist=verteidiger=rechtsanwalt ' +
    'anwältin=juristin=verteidigerin=rechtsanwältin richter=jurist richterin=juristin ' +
    'bürgermeister=rathauschef=stadtchef=kommunalpolitiker ' +
    'bürgermeisterin=rathauschefin=stadtchefin=kommunalpolitikerin minister=politiker=ressortchef ' +
    'ministerin=politikerin=ressortchefin präsident=staatschef=politiker=staatsoberhaupt ' +
    'präsidentin=staatschefin=politikerin kanzler=regierungschef=politiker ' +
    'kanzlerin=regierungschefin=politikerin ministerpräsident=regierungschef=landeschef ' +
    'ministerpräsidentin=regierungschefin=landeschefin premierminister=regierungschef=premier ' +
    'premierministerin=regierungschefin abgeordneter=parlamentarier=politiker ' +
    'abgeordnete=parlamentarierin=politikerin senator=politiker senatorin=politikerin forscher=wissenschaftler ' +
    'forscherin=wissenschaftlerin biologe=wissenschaftler=forscher biologin=wissenschaftlerin=forscherin ' +
    'physiker=wissenschaftler=forscher physikerin=wissenschaftlerin=forscherin ' +
    'professor=wissenschaftler=forscher=hochschullehrer ' +
    'professorin=wissenschaftlerin=forscherin=hochschullehrerin historiker=wissenschaftler ' +
    'historikerin=wissenschaftlerin ökonom=wissenschaftler=experte=volkswirt ' +
    'ökonomin=wissenschaftlerin=expertin=volkswirtin arzt=mediziner=doktor ärztin=medizinerin ' +
    'schriftsteller=autor=romancier schriftstellerin=autorin=romancière sänger=musiker=künstler ' +
    'sängerin=musikerin=künstlerin schauspieler=darsteller=künstler schauspielerin=darstellerin=künstlerin ' +
    'regisseur=filmemacher regisseurin=filmemacherin maler=künstler malerin=künstlerin bildhauer=künstler ' +
    'bildhauerin=künstlerin geschäftsführer=firmenchef=unternehmer=chef ' +
    'geschäftsführerin=firmenchefin=unternehmerin=chefin vorstandschef=manager=konzernchef=firmenchef ' +
    'vorstandschefin=managerin=konzernchefin direktor=leiter=chef direktorin=leiterin=chefin ' +
    'schulleiter=rektor=pädagoge schulleiterin=rektorin=pädagogin lehrer=pädagoge lehrerin=pädagogin ' +
    'landwirt=bauer landwirtin=bäuerin pfarrer=geistlicher=seelsorger pfarrerin=geistliche=seelsorgerin ' +
    'bischof=geistlicher wirt=gastronom wirtin=gastronomin',
  roles:
    'präsidenten kandidaten intendanten dirigenten kommandanten superintendenten fotografen ökonomen psychologen biologen soziologen politologen meteorologen virologen epidemiologen doktoranden dezernenten kommandant kommandantin profi flüchtling gemeinderätin radprofi klubboss sportboss knipser sechser spielmacher matchwinner neuzugang mesner türmer kaplan ministrant dreher anlieger zöllner inspekteur sanierer mittelständler dramaturg choreograf rezensent ' +
    'ehrenamtliche freiwillige mädchen kind azubi auszubildende teenager angehörige mensch person ' +
    'angreifer mittelstürmer flügelspieler linksverteidiger rechtsverteidiger mittelfeldmann keeper schlussmann österreicher schweizer franzose italiener spanier niederländer belgier däne schwede norweger pole tscheche russe ukrainer brite engländer amerikaner kanadier brasilianer argentinier portugiese kroate serbe türke grieche japaner chinese australier coach kapitän beklagte beklagten postangestellte jüngere ältere rat vize fraktionsvize parteivize ' +
    'insider jährige jährigen abgeordnete abgeordneten vorsitzende vorsitzenden vorstand adlige ' +
    'angeklagte angestellte beauftragte bekannte betroffene delegierte experten fan geflüchtete geisel ' +
    'geistliche gesandte jugendliche magistrat minderjährige mitglied mitglieder opfer pflegekraft ' +
    'promi prominente rabbi reisende sachverständige star streikende talent tatverdächtige tennisprofi ' +
    'verantwortliche verdächtige verletzte versicherte vertraute verwandte vorgesetzte zwilling ' +
    'überlebende',
  rolesMale:
    'mann champion junge kumpel pensionär senior flüchtling häftling gefangener beschuldigter schöffe wähler redner ' +
    'youtuber mönch kommentator fußgänger ' +
    'gewerkschafter aufsichtsrat pendler käufer comedian vereinsboss baudezernent dezernent ' +
    'wahlkämpfer parlamentarier organisator veranstalter initiator naturschützer kontrahent ' +
    'drummer frontmann sänger machthaber landsmann biathlet glaziologe ' +
    'kollege psychologe biologe soziologe meteorologe gynäkologe politologe archäologe geologe ' +
    'virologe theologe kriminologe pädagoge ökologe epidemiologe infektiologe onkologe kardiologe ' +
    'neurologe ethnologe astrologe ozeanograf ozeanograph fotograf geograf geograph biograf stratege ' +
    'kunde zeuge experte nachkomme genosse bote pate demograf herpetologe zoologe ornithologe ' +
    'botaniker vorsteher behördenleiter referee routinier coiffeur friseur linksaußen innenverteidiger ' +
    'verhandlungsführer oppositionsführer regierungschef hersteller betreiber versicherer händler ' +
    'pilzsammler rechtsberater postangestellter torjäger torschütze kranführer fliesenleger ' +
    'krankenpfleger pressesprecher kolumnist anwohner autor berater botschafter bruder bürgermeister ' +
    'chef direktor ehemann forscher freund general geschäftsführer gründer historiker journalist ' +
    'kandidat kanzler kommissar könig künstler landrat lehrer leiter manager minister mitarbeiter ' +
    'papst pfarrer politiker polizist professor präsident regisseur richter schauspieler schüler ' +
    'sekretär senator sohn spieler sprecher stadtrat sänger trainer unternehmer vater wissenschaftler ' +
    'ökonom abgesandter abiturient absolvent agent akademiker aktionär alleinerziehender althistoriker ' +
    'amtsinhaber analyst analytiker anbieter angler animateur ansprechpartner antragsteller apotheker ' +
    'arbeiter architekt archivar artist assistent astronaut astronom athlet attaché attentäter ' +
    'aufseher aussteller auswerter autofahrer bademeister bandleader banker bauarbeiter bauer bauherr ' +
    'bauleiter bergmann bergretter bergsteiger besitzer besucher betriebsrat bewährungshelfer ' +
    'bezirksbürgermeister bildhauer bischofssprecher boxer brandmeister braumeister buchhändler ' +
    'bundeskanzler bundespräsident bundestrainer bäcker bürger chauffeur chefredakteur chemiker ' +
    'chorleiter chronist cousin dachdecker darsteller demonstrant deutschlehrer dichter dieb diener ' +
    'dirigent dolmetscher dozent drehbuchautor drucker einbrecher einsatzleiter einwohner elektriker ' +
    'enkel entdecker entertainer entwickler erbe erfinder ermittler erzieher erzähler ethiker ' +
    'europaabgeordneter fahrer fahrgast fahrlehrer feuerwehrmann filmemacher finanzier fischer ' +
    'fleischer flieger florist fraktionschef fremdenführer funktionär fußballer förderer förster gast ' +
    'gastgeber gastronom gefährte gegenspieler geiger gesellschafter gesprächspartner gewinner ' +
    'gitarrist gouverneur gratulant großvater gutachter gärtner handwerker hausarzt hausbesitzer ' +
    'hausmeister heimleiter helfer herausgeber herzog hotelier hütehund imam imker influencer ' +
    'informant informatiker ingenieur inhaber innenminister inspektor intendant investor jockey ' +
    'jugendlicher jugendtrainer jurist juror jäger kabarettist kameramann kapitän kassierer kellner ' +
    'kicker klempner klimaforscher kneipier koch komponist konditor konkurrent konsul kontrolleur ' +
    'koordinator korrespondent kosmonaut kreisbrandmeister kreml-chef kritiker kunsthistoriker kurator ' +
    'kutscher kutter kämmerer küster ladenbesitzer landesvater landwirt lebensgefährte lehrling leser ' +
    'lieferant lobbyist lokführer läufer makler maler maschinist mathematiker matrose maurer ' +
    'mechaniker mediziner meister metzger mieter moderator motorradfahrer musiker mörder müller ' +
    'nachbar nachfolger nationaltrainer netzpolitiker notar notarzt nutzer oberarzt oberbürgermeister ' +
    'ombudsmann onkel optiker orthopäde parteichef parteifreund partner pastor patenonkel patient ' +
    'personalrat pfadfinder physiker physiotherapeut pianist pilger planer polier popstar portier ' +
    'premier priester privatdozent produzent projektleiter prophet prorektor prozessbeobachter ' +
    'präsidentschaftskandidat psychiater publizist radfahrer ranger rapper rechtsanwalt redakteur ' +
    'referent reiter rektor rennfahrer reporter restaurator rettungssanitäter rivale roboter rodler ' +
    'ruderer rückkehrer sachbearbeiter sammler sanitäter satiriker schachspieler schaffner ' +
    'schatzmeister schiedsmann schlagzeuger schlosser schmied schneider schornsteinfeger schreiner ' +
    'schriftsteller schulleiter schwiegersohn schwiegervater schwimmer schäfer seelsorger seemann ' +
    'segler sieger skifahrer skispringer soldat sozialarbeiter sozialdemokrat sozialpädagoge spediteur ' +
    'spender spitzenkandidat sportdirektor sportler staatsanwalt staatssekretär stadtführer ' +
    'steuerberater steward stifter student studienleiter stürmer techniker teilnehmer tennisspieler ' +
    'therapeut tierarzt tierpfleger tischler torhüter treuhänder träger turner täter tüv-prüfer ' +
    'umweltminister unfallforscher unterhändler urgroßvater urlauber verbraucher verbraucherschützer ' +
    'verfasser verfechter verkäufer verleger vermittler vermögensverwalter verteidiger verwalter ' +
    'volkswirt volontär vorarbeiter wachmann wahlhelfer waldbesitzer wanderer weber weltmeister werber ' +
    'widersacher winzer wirtschaftsprüfer wirtschaftsweiser wärter zahnarzt zauberer zeichner ' +
    'zimmermann zoodirektor zuschauer züchter übersetzer gemeinderat regierungsrat nationalrat ' +
    'ständerat bundesrat kreisrat bezirksrat lektor fachsekretär ortsvorsteher anwalt arzt augenzeuge ' +
    'bischof kardinal offizier aktivist anführer arbeitnehmer auswanderer bassist berliner betreuer ' +
    'betroffener bewerber bewohner bräutigam chirurg designer diplomat eigentümer ersatzmann fachmann ' +
    'geschäftsmann hauptmann insasse interessent jungunternehmer kaufmann kläger komiker kommandeur ' +
    'kommunalpolitiker laie leutnant major marschall milliardär millionär mitbewohner neffe oberst ' +
    'obmann opa papa passagier passant pfleger pilot praktikant prinz provokateur rabbiner rentner ' +
    'repräsentant ressortchef schwager spezialist staatschef stammgast steuerzahler superintendent ' +
    'taucher teammanager tourist tänzer tüftler umweltschützer verkehrsteilnehmer vizekanzler ' +
    'vorgänger vormund wirt witwer zivilist zuhörer generalbevollmächtigter beklagter jähriger ' +
    'abgeordneter beobachter torwart vorsitzender abteilungsleiter angehöriger angeklagter ' +
    'angestellter beamter beauftragter bekannter delegierter doktorand fahnder familienvater ' +
    'geflüchteter geistlicher gesandter hausherr held premierminister prominenter rebell reisender ' +
    'retter sachverständiger schiedsrichter spion stellvertreter tatverdächtiger verantwortlicher ' +
    'verdächtiger verletzter vermieter versicherter vertrauter vertreter verwandter veteran ' +
    'vorgesetzter überlebender',
  rolesFemale:
    'rätin köchin stewardess migrantin nonne betriebsrätin seniorin userin beamtin ' +
    'coiffeuse kauffrau fachfrau geschäftsfrau obfrau ombudsfrau feuerwehrfrau kamerafrau landsfrau ' +
    'hausfrau krankenpflegerin anwältin ehefrau frau landrätin mutter schwester stadträtin tochter ' +
    'braut bäuerin cousine dame enkelin expertin freundin gattin großmutter hebamme herzogin ' +
    'krankenschwester königin ministerin nichte oma patin schwiegermutter tante witwe ärztin trainerin ' +
    'bischöfin zeugin bewerberin generalin klägerin künstlerin prinzessin rektorin richterin ' +
    'schwägerin kammerfrau mama',
  plurals: 'innen=in isten=ist ten=t en=e en=',
  feminines: 'in= in=e',
  backing: 'zuspruch unterstützung rückendeckung beistand',
  copula: 'ist',
  roleEndings: 'istin erin list zist rist vist nist ologe ologin iker entin antin',
  groups:
    'präsidenten kandidaten intendanten dirigenten kommandanten superintendenten fotografen ökonomen psychologen biologen soziologen politologen meteorologen virologen epidemiologen doktoranden dezernenten unterstützer kinder männer jungen jungs geschwister paar gäste herren amerikaner anhänger beamte befürworter bürger deutsche eltern ermittler forscher gegner grüne ' +
    'kollegen kreise kritiker leute liberale linke medien menschen mitarbeiter politiker rebellen ' +
    'republikaner soldaten truppen vertreter wissenschaftler zeugen ärzte abgeordnete aktivisten ' +
    'analysten autoren autoritäten beamten beschäftigte christdemokraten drittel dutzende eheleute ' +
    'ehepaar einsatzkräfte experten fachleute familie familien fans feuerwehrleute forschende ' +
    'forschern freunde grünen hinterbliebene hunderte hälfte initiatoren jugendliche juristen ' +
    'klima-aktivisten landwirte lehrkräfte liberalen mehrheit migranten minderheit mitglieder ' +
    'nachbarn opfer organisatoren parteien passanten patienten polizisten prozent rettungskräfte ' +
    'sicherheitskräfte sozialdemokraten studenten studierende tausende touristen verantwortliche ' +
    'verbündete verwandte viertel zwillinge überlebende',
  bodyNames: `${WORLD_BODIES} verdi ig_metall ig_bau thyssenkrupp lufthansa commerzbank deutsche_bank deutsche_bahn volkswagen siemens kreml weißes_haus weiße_haus bundestag foodwatch`,
  organisations:
    'jury uni airline supermarkt bahn versorger versicherung zollamt finanzamt landesamt arbeitsamt standesamt präsidialamt konsortium mannschaft crew rentenversicherung landeskriminalamt bundeskriminalamt bauamt umweltamt verkehrsbetriebe werft spedition molkerei brauerei bäckerei metzgerei apotheke praxis galerie druckerei gärtnerei festival staatsschutz autozulieferer zulieferer lebensmittelhersteller hersteller modekette kette sozialverband ' +
    'bürgerinitiative initiative umweltorganisation verbraucherzentrale leitstelle feuerwehr ' +
    'gesundheitsamt amtsgericht landgericht firmenleitung nachrichtenagentur rechnungshof eigentümer ' +
    'gewerbeverband schwimmverband einwohnergemeinde ' +
    'agentur amt armee bank behörde botschaft bundestag landkreistag städtetag bündnis feuerwehr firma fraktion gemeinde ' +
    'gericht gesellschaft gewerkschaft initiative institut kirche klinik klub koalition kommission ' +
    'konzern kreis magazin militär ministerium opposition organisation parlament partei polizei ' +
    'presse rat regierung senat sender staatsanwaltschaft stadt stiftung team union universität ' +
    'unternehmen verband verein zeitung zentrum abteilung akademie aktiengesellschaft allianz ' +
    'anbieter anstalt aufsicht ausschuss betrieb bezirk bistum blatt brigade bund bundesamt ' +
    'bundesbank bundesliga bundesrat bundesregierung bundesverband bundeswehr büro chor dachverband ' +
    'dienst dienstleister direktion einheit einrichtung erzbistum fabrik fachverband fakultät ' +
    'fernsehen fluggesellschaft flughafen fonds forum föderation gefängnis geheimdienst gemeinschaft ' +
    'genossenschaft geschäft geschäftsstelle gremium gruppe hafen handelskammer haus heer ' +
    'herausgeber hersteller hilfsorganisation hochschule holding hotel innenministerium instanz ' +
    'internat jugendamt justiz kabinett kammer kanzlei kanzleramt kaserne kette kindergarten klasse ' +
    'kolleg konferenz konsulat krankenhaus krankenkasse kreisverwaltung kreml königshaus labor ' +
    'landesregierung landkreis landratsamt landtag leitstelle leitung liga loge management marine ' +
    'marke messe mission moschee museum nachrichtenagentur nachrichtendienst nationalmannschaft ' +
    'netzwerk niederlassung oper orchester ordnungsamt partnerschaft pentagon pfarrei pflegeheim ' +
    'plattform portal produzent projekt provinz präsidium rathaus ratsfraktion redaktion reederei ' +
    'regime regiment reich rektorat republik ressort restaurant runde rundfunk schule sekretariat ' +
    'sektion siedlung sondereinheit sozialamt sparkasse spitze staat stab stadtrat stadtverwaltung ' +
    'stadtwerke startup stelle streitkräfte studio synagoge tageszeitung theater tochter ' +
    'tochterfirma tribunal truppe universitätsklinik vatikan veranstalter verbraucherzentrale ' +
    'verfassungsschutz verlag verwaltung volkspartei vorstand wache weltbank werk wetterdienst ' +
    'wirtschaft wochenzeitung zeitschrift zentralbank zentrale zentralrat zoll zoo',
  bodies:
    'unternehmen firma konzern gruppe organisation behörde verein stiftung hersteller verband anbieter betreiber plattform institut',
  documents:
    'daten zahlen antrag artikel beitrag bericht brief buch dokument entwurf erklärung gesetz gutachten ' +
    'medienberichte meldung mitteilung papier schreiben statistik studie text umfrage urteil vertrag ' +
    'abkommen absatz abschlussbericht akte aktennotiz analyse anfrage angaben anklage anklageschrift ' +
    'anleitung anmeldung annonce antwort anzeige appell aufruf aufzeichnung ausgabe auskunft ' +
    'ausschreibung auswertung bekanntmachung bescheid beschluss beschwerde bilanz biografie blog ' +
    'broschüre bulletin chronik dekret depesche dossier drehbuch durchsage einladung eintrag ' +
    'email-mail empfehlung enzyklika erlass ermittlungsakte essay expertise facebook-post faltblatt ' +
    'fassung fazit flugblatt flyer formular gebrauchsanweisung gedicht geschäftsbericht ' +
    'gesetzentwurf grundgesetz grußwort haftbefehl handbuch handlungsleitfaden hausordnung inschrift ' +
    'interview jahresbericht katalog klage klageschrift kolumne kommentar konzept leitartikel ' +
    'leitfaden leitlinie lexikon lied liste mail manifest memo memoiren merkblatt nachricht nachruf ' +
    'notiz offener-brief petition plakat plan post presseerklärung pressemitteilung prognose ' +
    'programm prospekt protokoll publikation rangliste rechnung regelung reportage resolution ' +
    'richtlinie roman rundschreiben satzung schild schlagzeile schriftsatz stellungnahme ' +
    'strategiepapier szenario tagebuch testament transkript tweet unterlagen untersuchung verfassung ' +
    'verfügung verordnung veröffentlichung video vorlage vorwort website widmung zeugnis ' +
    'zusammenfassung übersicht',
  anonymous: 'quelle insider kreise beobachter augenzeuge zeuge zeugen diplomat',
  namesMale:
    'thees eike xaver alois reto ueli cem ahmet jan alfons ansgar beat björn caspar carsten clemens danilo detlef dieter emeka fiete gernot götz gregor hauke heinz hendrik henning henrik hinnerk ingo jens jonas jörg jörn kai kilian konrad lasse lothar lutz magnus malte marek mirko murat norbert oliver ortwin piotr ralf roland ronny simon sören tadeusz thilo thorsten timo tobias torben torsten urs uwe valentin volker wolfram',
  namesFemale: 'resi ayse andrea dörte gabriele hedwig heike silke simone uta',
  commonNouns: 'straße strasse allee gasse chaussee platz',
  places:
    'israel nrw amerika bayern berlin brandenburg bremen brüssel chinesische deutsche deutschen dresden england ' +
    'europa frankfurt hamburg hessen israelische köln leipzig london moskau münchen niedersachsen ' +
    'paris polnische rom russische sachsen schweizer stuttgart thüringen türkische ukrainische ' +
    'new york los angeles san francisco tel aviv chicago boston teheran jerusalem beirut damaskus kairo istanbul ankara athen lissabon barcelona mailand prag ' +
    'budapest belgrad kopenhagen stockholm oslo helsinki riga minsk dublin delhi seoul sydney gaza ' +
    'us-amerikanische usa washington wien zürich amerikanische basel bern britische dortmund ' +
    'düsseldorf essen französische genf graz hannover innsbruck italienische karlsruhe kassel kiew ' +
    'linz luxemburg madrid mainz mannheim münster nürnberg peking potsdam saarbrücken salzburg ' +
    'schwerin spanische straßburg tirol tokio warschau wiesbaden württemberg österreichische',
  times:
    'jahre jahren monate monaten wochen tage tagen stunden anfang mitte ende morgen abend mittag nacht woche monat jahr uhr wochenende tag',
  particles: 'von van der de zu zur la le al bin ibn da di dos und',
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations:
    'dr prof bzw ca usw etc vgl str nr st mio mrd u.a z.b d.h hrsg evtl ggf inkl max min jr sr art abs',
  labels: 'frage antwort',
  invertsAlways: true,
  verbSecond: true,
  takingUp: 'das dies',
  owningEnding: 's',
  capitalisesNouns: true,
  nounEndings: 'ung ungen heit keit schaft schaften tion tionen tät ismus nis nisse ling tum chen lein ik ie',
  grammarFirst: true,
  joinsNouns: true,
  tagEndings: { sure: '', open: 'te t', participle: '' },
  subjunctiveEnding: 'e',
  bareEndings: 'er e es',
  obliqueArticles:
    'dem den des einem einen eines diesem diesen jenem jenen jedem jeden keinem keinen seinem seinen ihrem ihren ' +
    'seines ihres meines unseres meinem meinen unserem unseren welchem welchen manchem manchen solchem solchen',
  expletives: 'gibt gab gäbe',
  quotingVerbs: 'zitiert zitieren zitierte zitierten',
  asides:
    'mit_den_worten gegenüber auf_anfrage auf_nachfrage im_gespräch im_interview in_einem_interview in_einem_gespräch am_telefon vor_ort am_abend am_morgen am_nachmittag nach_dem_spiel nach_der_partie im_anschluss auf_twitter auf_facebook vor_gericht in_richtung',
  beforePapers: 'im beim gegenüber der dem bei in mit',
  viewpoints: 'für',
  definitesMale: 'der',
  capacity: 'als',
  tellingWho: 'wie',
  reflexives: 'sich',
  ofSeveral: 'andere einige viele',
});
