import type { LanguageData } from './language-data.ts';

/** German. */
export const german: LanguageData = {
  code: 'de',
  trust: 0.94,
  paradigms: {
    t: 't te ten en',
    e: 'et ete eten en',
    i: 'iert ierte ierten ieren',
    w: 't te ten en ge~t',
  },
  speech:
    'angab angegeben angekündigt ankündigte antworte.w antworten appell.i argument.i bat baten ' +
    'begründ.e behaupt.e bekanntgab beklag.t bekräftig.t bemängel.t bericht.e bestreitet bestritt ' +
    'bestritten bestätig.t beteuer.t beton.t bilanz.i bittet charakteris.i dement.i droh.w eingeräumt ' +
    'einräumte entgegn.e ergänz.t erklär.t erläuter.t erwider.t erzähl.t fass.t forder.w frag.w freu.t ' +
    'fuhr fuhren fährt füg.t gab gaben gebeten geraten gerufen geschrieben gesprochen gestand gestanden ' +
    'gesteht gestikuliert gibt hebt heißt hieß hingewiesen hinwies hinzu hinzufügte hob jubel.t klag.w ' +
    'klargestellt komment.i konter.t kritis.i kündig.t ließ lob.w lässt mahn.w mein.w mitgeteilt ' +
    'mitteilte mitteilten offenbar.t pläd.i postete prognostiz.i reag.i resüm.i rief riefen riet rieten ' +
    'ruft rät räum.t sag.w sah scherz.t schilder.t schlug schlägt schreiben schreibt schrieb schrieben ' +
    'schwärm.t schätz.w sieht spott.e sprach sprachen spricht stell.t teil.t twitter.t unterstreicht ' +
    'unterstrich urteil.t verkünd.e verlaut.e vermut.e verriet verrät versicher.t versprach verspricht ' +
    'versprochen verteidig.t verweist verwies verwiesen vorgeschlagen warn.w weist wert.e widersprach ' +
    'widerspricht widersprochen wies wiesen wissen zit.i zugab zusammen äußer.w',
  addressing: '',
  verdict:
    'abgelehnt begrüß.t beschreibt beschrieb beschrieben beschuldig.t betitel.t bewert.e bezeichn.e ' +
    'charakteris.i fe.i genannt kritis.i lehn.t lob.t nannte nannten nennt rüg.t sprach spricht tadel.t ' +
    'tauf.t vergleicht verglich verteidig.t verurteil.t vorgeworfen warf warfen wirft würdig.t',
  thought:
    'befürcht.e beschloss beschlossen bezweifelt dachte dachten denkt entschied entschieden erwart.e ' +
    'fand fanden findet fürcht.e geht ging gingen glaub.t hielt hielten hoff.t hält plan.t rechn.e sah ' +
    'sahen sieht spekuliert vermutet weiß will wollte wollten wusste wussten wünsch.t zweifelt',
  showing: 'beleg.t besagt enthält ergab ergaben ergibt geht heißt hervor hieß laut.e stand steht zeig.t',
  verbs:
    'arbeit.e begann beginnt bleibt blieb brachte bringt end.e erhielt erhält fand fanden findet folg.t ' +
    'führ.t galt geht gehör.t gewann gewinnt gilt ging gingen haben hat hatte hatten ist kam kamen ' +
    'kommt lag lagen land.e leb.t liegt mach.t nahm nahmen nimmt setz.t sieg.t sind spiel.t stand ' +
    'standen starb start.e steht stirbt traf trat traten trifft tritt verliert verlor war waren werden ' +
    'wird wurde wurden wähl.t zieht zog',
  according:
    'laut gemäß nach_angaben nach_den_angaben nach_ansicht nach_auffassung nach_meinung nach_einschätzung nach_aussage nach_aussagen nach_darstellung ' +
    'nach_überzeugung nach_worten nach_den_worten nach_auskunft nach_informationen nach_mitteilung nach_erkenntnissen nach_berichten nach_einem_bericht laut_angaben',
  accordingAfter: 'zufolge',
  quotatives: 'so',
  impersonal: 'heißt hieß steht stand',
  speechNouns:
    'Ansicht Antwort Aussage Behauptung Forderung Frage Interview Kommentar Kritik Meinung Rede ' +
    'Stellungnahme Vorwurf Worte',
  termCues:
    'album band buch film genannte genannten lied magazin motto namen namens projekt roman sendung ' +
    'serie sogenannte sogenannten sogenannter sogenanntes song titel webseite website zeitschrift ' +
    'zeitung',
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
    'abgeordnete abgeordneten abgeordneter anwalt arzt augenzeuge beobachter bischof bischöfin experte ' +
    'expertin insider kardinal offizier stürmer torwart vorsitzende vorsitzenden vorsitzender vorstand ' +
    'zeuge zeugin ärztin',
  rolesMale:
    'anwohner autor berater botschafter bruder bürgermeister chef direktor ehemann forscher freund ' +
    'general geschäftsführer gründer historiker journalist kandidat kanzler kommissar könig künstler ' +
    'landrat lehrer leiter manager minister mitarbeiter papst pfarrer politiker polizist professor ' +
    'präsident regisseur richter schauspieler schüler sekretär senator sohn spieler sprecher stadtrat ' +
    'sänger trainer unternehmer vater wissenschaftler ökonom',
  rolesFemale: 'anwältin ehefrau frau landrätin mutter schwester stadträtin tochter',
  plurals: 'innen=in isten=ist ten=t en=e en=',
  feminines: 'in=',
  copula: 'ist',
  roleEndings: 'istin erin list zist rist vist nist',
  groups:
    'amerikaner anhänger beamte befürworter bürger deutsche eltern ermittler forscher gegner grüne ' +
    'kollegen kreise kritiker leute liberale linke medien menschen mitarbeiter politiker rebellen ' +
    'republikaner soldaten truppen vertreter wissenschaftler zeugen ärzte',
  organisations:
    'agentur amt armee bank behörde botschaft bundestag bündnis feuerwehr firma fraktion gemeinde ' +
    'gericht gesellschaft gewerkschaft initiative institut kirche klinik klub koalition kommission ' +
    'konzern kreis magazin militär ministerium opposition organisation parlament partei polizei presse ' +
    'rat regierung senat sender staatsanwaltschaft stadt stiftung team union universität unternehmen ' +
    'verband verein zeitung zentrum',
  bodies: 'unternehmen firma konzern gruppe organisation',
  documents:
    'antrag artikel beitrag bericht brief buch dokument entwurf erklärung gesetz gutachten ' +
    'medienberichte meldung mitteilung papier schreiben statistik studie text umfrage urteil vertrag',
  anonymous: 'quelle insider kreise beobachter augenzeuge zeuge zeugen diplomat',
  namesMale: 'jan',
  namesFemale: 'andrea gabriele simone',
  places:
    'amerika bayern berlin brandenburg bremen brüssel chinesische deutsche deutschen dresden england ' +
    'europa frankfurt hamburg hessen israelische köln leipzig london moskau münchen niedersachsen paris ' +
    'polnische rom russische sachsen schweizer stuttgart thüringen türkische ukrainische ' +
    'us-amerikanische usa washington wien zürich',
  times: 'morgen abend mittag nacht woche monat jahr uhr wochenende tag',
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
