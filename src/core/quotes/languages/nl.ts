import type { LanguageData } from './language-data.ts';

/** Dutch. */
export const dutch: LanguageData = {
  code: 'nl',
  trust: 0.94,
  paradigms: { t: 't de den', d: 't te ten' },
  speech:
    'aangegeven aangekondigd antwoordde antwoordden antwoordt beloofde beloofden belooft benadrukt ' +
    'benadrukte benadrukten besloot besluit betoogde betoogt bevestigde bevestigden bevestigt beweerde ' +
    'beweert concludeerde concludeert constateerde constateert eist eiste erkende erkenden erkent gaf ' +
    'gaven geeft gemeld geschreven gesteld gevraagd gezegd grapt grapte herhaalde herhaalt hoopt hoopte ' +
    'klaagde klaagt klinkt klonk kondigde kondigt laat lacht legde legt licht lichtte liet lieten luidde ' +
    'luidt meende meenden meent meldde meldden meldt noemde noemt onderstreept onderstreepte ontkende ' +
    'ontkenden ontkent pleit pleitte reageerde reageerden reageert riep riepen roept schreef schreven ' +
    'schrijft sprak spraken spreekt stelde stelden stelt toe toegelicht toegevoegd tweet twitterde ' +
    'twittert uitgelegd verklaar.t verklaarde verklaarden verklaart verteld vertelde vertelden vertelt ' +
    'vervolgde vervolgt verzucht verzuchtte vindt voegde voegt vond vonden vraagt vroeg vroegen ' +
    'waarschuwde waarschuwden waarschuwt weten zeggen zegt zei zeiden',
  addressing: '',
  verdict:
    'bekritiseerde bekritiseert beschreef beschrijft beschuldigde beschuldigden beschuldigt genoemd ' +
    'hekelde hekelt noemde noemden noemt omschreef omschrijft prees prijst verdedigde verdedigt vergeleek ' +
    'vergelijkt veroordeelde veroordeelt verweet verwerpt verwierp verwijt',
  thought:
    'dacht dachten denkt geloofde gelooft hoopt hoopte hoopten plant schat schatte twijfelt verwacht ' +
    'verwachtte verwachtten vindt vond vonden vreesde vreesden vreest weet wenst wil wilde wilden wist ' +
    'wisten zag zagen ziet',
  showing: 'bleek blijkt concludeert luidt meldt staat stond toonde toont',
  verbs:
    'begint begon bleef bleven blijft bracht brengt deden deed doet gaat ging gingen haalde haalt had ' +
    'hadden hebben heeft is komt kreeg kregen krijgt kwam kwamen leidde leidt maakt maakte nam namen ' +
    'neemt speelde speelt verliest verloor volgde volgt waren was werd werden werkt werkte wint won ' +
    'wonnen woonde woont wordt zet zette zijn',
  according: 'volgens naar_eigen_zeggen_van in_de_woorden_van aldus',
  accordingAfter: '',
  quotatives: 'aldus',
  impersonal: 'staat stond',
  speechNouns: 'bericht brief interview persbericht reactie toespraak tweet verklaring woorden',
  termCues:
    'album band bijgenaamd boek film genaamd genaamde getiteld krant lied nummer programma project roman ' +
    'serie tijdschrift zogeheten zogenaamde',
  auxiliaries:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen zich',
  subjunctives: '',
  prepositions:
    'in op aan uit bij met van voor tot over onder tegen door om zonder sinds tijdens wegens tussen achter naast vanaf per na naar als binnen buiten rond',
  conjunctions: 'en of maar want dus',
  subordinators: 'als omdat hoewel nadat voordat terwijl zodra toen waar waarom hoe sinds doordat',
  complementisers: 'dat of',
  relatives: 'die wie wier wiens',
  articles: 'de het een der des den',
  definites: 'de het deze dit die',
  determiners:
    'deze dit die dat geen meerdere veel enkele alle beide twee drie vier vijf zes zeven acht negen tien elke iedere andere sommige',
  genitives: '',
  agents: 'door',
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
  titles: 'dr drs generaal ir mr prof professor',
  offices: '',
  roles:
    'aanvoerder activist advocaat advocate agent ambassadeur analist arts auteur bestuurder bewoner ' +
    'bisschop boer bron burgemeester coach commissaris deskundige diplomaat econoom expert fractieleider ' +
    'generaal getuige historicus hoogleraar huisarts journalist journaliste kamerlid kandidaat kardinaal ' +
    'kunstenaar leider leraar lerares medewerker minister officier ondernemer onderzoeker onderzoekster ' +
    'oprichter partijleider premier president professor rechter regisseur senator staatssecretaris ' +
    'student trainer verpleegkundige voorzitter vriend vriendin wetenschapper wethouder',
  rolesMale:
    'acteur broer buurman directeur koning man paus schrijver speler topman vader woordvoerder zanger ' +
    'zoon',
  rolesFemale:
    'actrice buurvrouw directrice dochter koningin moeder schrijfster speelster topvrouw vrouw ' +
    'woordvoerster zangeres zus',
  groups:
    'activisten advocaten agenten analisten artsen autoriteiten bestuurders bewoners boeren bronnen buren ' +
    'critici demonstranten deskundigen diplomaten economen experts getuigen journalisten kamerleden ' +
    'leraren medewerkers media nabestaanden ondernemers onderzoekers ouders studenten tegenstanders ' +
    'vakbonden voorstanders waarnemers werknemers wetenschappers',
  organisations:
    'bank bedrijf bond centrum club commissie concern gemeente inspectie instituut justitie kabinet kamer ' +
    'krant leger ministerie omroep openbaar organisatie parlement partij persbureau ploeg politie ' +
    'provincie raad rechtbank regering school senaat stichting team unie universiteit vakbond vereniging ' +
    'vn zender ziekenhuis',
  bodies: 'bedrijf concern onderneming organisatie',
  documents:
    'artikel bericht boek brief document onderzoek peiling persbericht plan rapport studie tekst ' +
    'uitspraak verklaring vonnis wet',
  anonymous: 'bron bronnen ingewijde ingewijden getuige getuigen diplomaat diplomaten',
  namesMale: 'jan',
  namesFemale: '',
  places:
    'amerika amerikaanse amsterdam antwerpen belgische belgië berlijn brabant britse brussel china ' +
    'chinese duitse duitsland engeland europa europese frankrijk franse groningen haag israël kiev ' +
    'limburg londen moskou nederland nederlandse oekraïense oekraïne parijs rotterdam rusland russische ' +
    'utrecht vlaanderen vs washington',
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
