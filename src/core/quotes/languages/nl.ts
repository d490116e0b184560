import type { LanguageData } from './language-data.ts';

/** Dutch. */
export const dutch: LanguageData = {
  code: 'nl',
  paradigms: { t: 't de den', d: 't te ten' },
  speech:
    'zei zegt zeggen zeiden gezegd verklaar.t verklaart verklaarde verklaarden stelt stelde stelden gesteld meldt meldde meldden gemeld schrijft schreef schreven geschreven vertelt vertelde vertelden verteld antwoordt antwoordde antwoordden vraagt vroeg vroegen gevraagd ' +
    'voegt voegde toe toegevoegd laat liet lieten weten benadrukt benadrukte benadrukten bevestigt bevestigde bevestigden ontkent ontkende ontkenden waarschuwt waarschuwde waarschuwden belooft beloofde beloofden kondigt kondigde aangekondigd legt legde uitgelegd ' +
    'meent meende meenden vindt vond vonden reageert reageerde reageerden concludeert concludeerde erkent erkende erkenden geeft gaf gaven aangegeven twittert twitterde tweet roept riep riepen noemt noemde klinkt klonk luidt luidde besluit besloot ' +
    'vervolgt vervolgde herhaalt herhaalde constateert constateerde klaagt klaagde pleit pleitte eist eiste hoopt hoopte spreekt sprak spraken licht lichtte toegelicht onderstreept onderstreepte betoogt betoogde beweert beweerde grapt grapte lacht verzucht verzuchtte',
  addressing: '',
  verdict:
    'noemt noemde noemden genoemd bekritiseert bekritiseerde prijst prees beschuldigt beschuldigde beschuldigden veroordeelt veroordeelde omschrijft omschreef beschrijft beschreef vergelijkt vergeleek verwijt verweet verdedigt verdedigde verwerpt verwierp hekelt hekelde',
  thought:
    'denkt dacht dachten gelooft geloofde hoopt hoopte hoopten wil wilde wilden vreest vreesde vreesden verwacht verwachtte verwachtten weet wist wisten vindt vond vonden ziet zag zagen twijfelt wenst plant schat schatte',
  showing: 'toont toonde blijkt bleek staat stond meldt luidt concludeert',
  verbs:
    'is was waren zijn heeft had hadden hebben wordt werd werden gaat ging gingen komt kwam kwamen doet deed deden maakt maakte neemt nam namen krijgt kreeg kregen blijft bleef bleven wint won wonnen verliest verloor speelt speelde werkt werkte woont woonde begint begon leidt leidde volgt volgde brengt bracht zet zette haalt haalde',
  according: 'volgens naar_eigen_zeggen_van in_de_woorden_van aldus',
  accordingAfter: '',
  quotatives: 'aldus',
  impersonal: 'staat stond',
  speechNouns: 'verklaring interview toespraak brief bericht reactie woorden persbericht tweet',
  termCues:
    'genaamd genaamde zogenaamde zogeheten getiteld bijgenaamd film boek roman lied album programma serie krant tijdschrift project band nummer',
  auxiliaries:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen zich',
  prepositions:
    'in op aan uit bij met van voor tot over onder tegen door om zonder sinds tijdens wegens tussen achter naast vanaf per na naar als binnen buiten rond',
  conjunctions: 'en of maar want dus',
  subordinators: 'als omdat hoewel nadat voordat terwijl zodra toen waar waarom hoe sinds doordat',
  complementisers: 'dat of',
  relatives: 'die wie wier wiens',
  articles: 'de het een der des den',
  determiners:
    'deze dit die dat geen meerdere veel enkele alle beide twee drie vier vijf zes zeven acht negen tien elke iedere andere sommige',
  genitives: '',
  objectPronouns: 'hem haar hen hun zich mij me ons je',
  possessives: 'zijn haar hun ons onze mijn jouw uw',
  adverbs:
    'ook dan later eerder al nog nu gisteren vandaag morgen daarnaast bovendien verder alleen opnieuw weer daarom echter ondertussen inmiddels daarbij hier daar altijd vaak vervolgens tenslotte zeer heel ongeveer bijna slechts daarop woensdag er',
  negations: 'niet nooit geen',
  pronounsMale: 'hij hem',
  pronounsFemale: 'zij ze',
  pronounsPlural: '',
  pronounsNeuter: 'het',
  pronounsSpeech: 'ik wij we jij je u jullie',
  pronounsOpen: 'men iemand niemand velen sommigen anderen beiden allen',
  titlesMale: 'dhr heer meneer koning prins pater',
  titlesFemale: 'mevr mevrouw koningin prinses',
  titles: 'dr drs prof ir mr professor generaal',
  roles:
    'president premier minister staatssecretaris senator kamerlid burgemeester wethouder woordvoerder woordvoerster directeur directrice voorzitter leider fractieleider partijleider kandidaat commissaris advocaat advocate officier rechter agent generaal ' +
    'deskundige expert analist econoom historicus onderzoeker onderzoekster wetenschapper hoogleraar professor arts huisarts verpleegkundige auteur schrijver schrijfster journalist journaliste acteur actrice zanger zangeres regisseur kunstenaar speler speelster trainer coach ' +
    'aanvoerder ondernemer oprichter ambassadeur diplomaat vader moeder zoon dochter broer zus man vrouw vriend vriendin buurman buurvrouw getuige bewoner activist boer bron bisschop kardinaal paus student leraar lerares topman topvrouw bestuurder medewerker',
  rolesMale:
    'woordvoerder directeur acteur zanger vader zoon broer man buurman koning paus topman schrijver speler',
  rolesFemale:
    'woordvoerster directrice actrice zangeres moeder dochter zus vrouw buurvrouw koningin topvrouw schrijfster speelster',
  groups:
    'deskundigen experts analisten economen onderzoekers wetenschappers artsen advocaten vakbonden critici waarnemers tegenstanders voorstanders activisten demonstranten kamerleden bewoners getuigen buren nabestaanden autoriteiten agenten media journalisten ' +
    'leraren studenten ouders boeren werknemers medewerkers bestuurders diplomaten bronnen ondernemers',
  organisations:
    'regering ministerie kabinet politie gemeente rechtbank partij vakbond vereniging bedrijf concern bank universiteit school ziekenhuis raad commissie kamer senaat parlement persbureau krant omroep zender bond club ploeg team leger vn organisatie instituut stichting ' +
    'openbaar justitie inspectie provincie unie centrum',
  documents:
    'rapport onderzoek studie peiling verklaring brief document tekst artikel wet plan bericht boek vonnis uitspraak persbericht',
  anonymous: 'bron bronnen ingewijde ingewijden getuige getuigen diplomaat diplomaten',
  namesMale:
    'jan johannes hendrik willem pieter cornelis gerrit jacob dirk peter hans kees henk piet wim mark geert frans jeroen bas tom tim thijs lars sander rob ruud marco dennis martijn erik ronald rené maarten bart joost koen pim jesse klaas lodewijk diederik ' +
    'alexander wouter stef hugo dick wopke rutger sven arjen robert frank gert-jan guy charles bart elio donald vladimir emmanuel joe volodymyr',
  namesFemale:
    'maria johanna anna cornelia elisabeth wilhelmina hendrika margaretha sophie lisa emma julia eva sanne anne lotte femke marianne ingrid monique esther petra linda saskia mona carola jetta ank ollongren sigrid kajsa dilan caroline lilianne khadija ' +
    'sharon mirjam annemarie angela ursula giorgia hillary kamala ellen karin inge yvonne',
  places:
    'nederland nederlandse belgië belgische vlaanderen amsterdam rotterdam haag utrecht brussel antwerpen europa europese duitsland duitse frankrijk franse engeland britse rusland russische oekraïne oekraïense vs amerikaanse amerika china chinese israël londen parijs washington moskou kiev berlijn groningen limburg brabant',
  times:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ochtend middag avond nacht week maand jaar uur',
  particles: "van der de den ter ten het 't von la le el al",
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'dhr mevr dr drs prof ir mr bijv enz o.a m.b.t ca nr st art',
  labels: 'vraag antwoord',
  elisions: '',
  clitics: '',
  invertsAlways: true,
  capitalisesNouns: false,
  nounEndings: '',
  joinsNouns: true,
  dashDialogue: false,
};
