/** First names of men and of women that Danish, Norwegian and Swedish papers share, in lower case, parted by spaces. */

export const NORDIC_NAMES_MALE =
  'aage abdi aksel albin aleksander amund anton arild arvid asbjørn asgeir asger aslak atle audun ' +
  'august bengt bent bernt bertel bertil birger bjørn bjørnar bo brage brede bård börje børge ' +
  'casper christer christoffer dag didrik ebbe edvard edvin egil eigil eivind ejnar ejvind elis ' +
  'elof enar erlend erling esben eskil espen even evert eystein filip flemming folmer frants frede ' +
  'frits frode gaute geir geirmund gillis gisle gjermund gorm greger gregers gustaf göran gösta ' +
  'hallvard halvard halvor hampus hannibal hartvig hasse henning herluf hilding hjalmar håkan ' +
  'håkon håvard ib idar ingar inge ingebrigt ingemar ingmar ingolf isak ivar iver iversen jan ' +
  'jan-olof jarl jarle jeppe jerker jesper joacim joar jonatan jorgen jöns jörgen jørgen jørn kaj ' +
  'keld kennet kent kjartan kjetil klas kresten krister kyrre kåre laurits laust lavrans leiv love ' +
  'ludvig magne malte marius melker mogens mourits mårten nicklas nils-aslak nis njål nore norvald ' +
  'odd oddbjørn oddgeir oddvar odin ola olai olle olov oluf orla ottar ove patric peder peer pehr ' +
  'per pontus poul povl preben pär pål ragnar ragnvald reidar reinert rikard roald roar ronny ' +
  'sakarias set sigbjørn sigge sigvard sigve silas sindre sivert sixten sjur snorre sondre staffan ' +
  'steen stein steinar stian storm sture sune svante svend sverker sverre syver tage tarald tarjei ' +
  'thorkild thorvald tjerand tor tor-arne torbjörn torbjørn tord tore torfinn torgeir torgny ' +
  'torgrim torkel torleif torleiv tormod torstein tosten troels trond tryggve trygve trym ture ' +
  'tyge tyko tørres uffe uno urban vagn valdemar valter vebjørn vegar vegard vermund verner vetle ' +
  'vidar viggo vilfred villads ville villiam villy walther yngve ådne åge åke åsmund örjan östen ' +
  'øistein ørjan øystein øyvind';

export const NORDIC_NAMES_FEMALE =
  'aase agneta agnete aja alberte amelie anette ann-kristin ann-mari ann-sofie anna-karin ' +
  'anne-grethe annelise arnhild asta aud barbro benedikte bente berit berit-anne birgitte birthe ' +
  'bjørg bodil borghild brit brita britt britt-marie catharina cathrine cecilie charlotta desirée ' +
  'disa ditte dorthe edel edit eirin eldbjørg eleonor eli eline ellinor elna elsebeth emelie ester ' +
  'eva-lena frederikke freja gerd gitte gjertrud grete grethe gro gry gull gun gunhild gunn gunnel ' +
  'gunvor guri gyri hedda hedvig hege hildegunn hildur hjørdis ine inga-lill ingalill ingegerd ' +
  'ingela ingelin inger ingjerd ingunn ingvild iren iselin janne jannicke jannie jofrid jonna ' +
  'jorid jorun jorunn josefin juni jytte kajsa kamilla kari kathrine katrine kine kirsti kirstine ' +
  'kjersti lene line linn linnéa lis live lone lova lovisa lærke maiken maj maj-britt malene malou ' +
  'maren margrete margrethe mari marte may meta mie mikaela mille mimmi moa märta målfrid nana ' +
  'nanna nete nicoline norunn oda oddlaug oddny oddrun olaug pernilla ragna ragnhild randi ' +
  'rannveig ravna rebecka rebekka reidun rigmor rikke rima rut saga sickan sidsel signe sigrun ' +
  'silje sine siri siv solfrid solvor stina sunniva sussi svanhild svea synnøve synva sølvi tale ' +
  'tekla terese tilde tiril tone tonje torbjørg torhild toril torill torunn tove trude turid tuva ' +
  'ulrika ulrikke unn unni valborg vanja vendela vibeke vilde villum viveka vivi vivianne ylva ' +
  'yngvild yrsa zenia áile åse åshild åslaug åste';
