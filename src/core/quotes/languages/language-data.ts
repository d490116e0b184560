/**
 * Everything the attributor knows of one language, as data. A list is one string, words parted by spaces. In the lists
 * of verbs an entry `stem.x` stands for the stem with every ending of paradigm `x`; in `according`, `_` stands for a
 * space.
 */
export interface LanguageData extends LanguageGrammar, WordLists {}

/** Traits of a language, which ship as they are written. */
export interface LanguageGrammar {
  /** BCP 47 primary subtag. */
  code: string;
  /** Other primary subtags that are read with this data: "nb nn". */
  also: string;
  /** The script that tells it, as Unicode names it: "Latin", "Cyrillic", "Hiragana". */
  script: string;
  /**
   * Factor of the confidence, 0 to 1, of all but plain tags: 1 where the weights were learned in this language
   * (docs/design/quotes.md).
   */
  trust: number;
  /**
   * Confidence from which a source is shown whom the text only describes: below it more of them are wrong
   * than right.
   */
  describedFrom: number;
  /** Confidence from which a source is shown that leads to a name. */
  namedFrom: number;
  /** Endings of each paradigm, parted by spaces (see lexicon/inflection.ts). */
  paradigms: Record<string, string>;
  /** Prepositions that name a source before it ("according to", "laut"), and after it ("zufolge"). */
  according: string;
  /** Articles and demonstratives that point at something known: "the", "this". */
  definites: string;
  /** Prepositions that are one word with such an article: "del", "au". */
  definitesJoined: string;
  /** Those of them that tell whether a man or a woman is meant: "el este", "la esta". */
  definitesMale: string;
  definitesFemale: string;
  /** Short titles with the office that they stand for: "gov=governor". */
  offices: string;
  /** Words by which one office or trade is taken up in turn: "entrenador=técnico=preparador". */
  sameOffices: string;
  /**
   * Sets of offices and parts of which one person has but one, `/` between those of a set, words for the same joined:
   * "accused=defendant/prosecutor/judge patient/doctor".
   */
  partsApart: string;
  /** Nouns for one of somebody's family or friends, whom the text tells by whose that one is: "husband". */
  kin: string;
  /** Plurals to singulars, by ending: `ies=y s=`. The plural of a role or a body is a group. */
  plurals: string;
  /** Words for women to those for men, by ending: `trice=tore`. Those in rolesMale have the ones derived from them. */
  feminines: string;
  /** Definite nouns to the bare ones, where the article is an ending, by ending: "statsråd[en]", `en= et=`. */
  definiteEndings: string;
  /** Ending by which a name owns what follows it, without an apostrophe: "Høyre[s] Kristin Dahl". */
  owningEnding: string;
  /** Forms of "be" that say what somebody is now: "is". */
  copula: string;
  /** Endings of nouns for people ("ist"), for words that no list holds. */
  roleEndings: string;
  /** Prefixes of a noun for a person that make another one of it: "[tetra]campeón", "[vice]sindaco". */
  rolePrefixes: string;
  /** Words written onto the next one with an apostrophe ("l'", "d'"): they are tokens of their own. */
  elisions: string;
  /** Small words written onto another with a hyphen or an apostrophe ("-t-il", "'ll"): they are tokens of their own. */
  clitics: string;
  /** True where a verb of saying precedes its subject whenever the quotation stands before it (all but English). */
  invertsAlways: boolean;
  /** True where the finite verb is the second part of a main clause: behind "and" no subject of its own can follow it. */
  verbSecond: boolean;
  /**
   * True where grammar decides whose a quotation is that a tag follows or that stands free, before the trees are asked
   * (sources/owned.ts).
   */
  grammarFirst: boolean;
  /** True where common nouns are capitalised. */
  capitalisesNouns: boolean;
  /** Endings of common nouns that hardly any name has, where capitals do not tell names from nouns. */
  nounEndings: string;
  /** Endings of verbs that stand before the noun they describe, where no name's title has them: "개정[된] 법". */
  adnominalEndings: string;
  /** True where nouns are written together: the end of an unknown word then tells what it is ("Regierungssprecherin"). */
  joinsNouns: boolean;
  /**
   * Endings of verbs that no list holds. Those that only finite verbs have (`sure`) make any such word a verb; by these,
   * by those that other words have as well, and by those of participles the word right after a quotation and its comma
   * is known for a verb of saying. Those that many other words have (`short`) tell only behind marks or a dash that close
   * a quotation, where somebody follows.
   */
  tagEndings: { sure: string; open: string; participle: string; short?: string };
  /**
   * Prepositions that after a first name and a surname say where the person belongs: "Joost Zandstra [van] Weerbureau
   * Noord". A bare office that one completes ("emeryt [spod] hali") is nobody's who has just been named.
   */
  belonging: string;
  /** Ending of an adjective that is made of a place's name and keeps its capital: "New York[-i] férfi", "Delhi[-based]". */
  homeEnding: string;
  /** Ending of nouns that are objects, where hardly any other unlisted noun has it: "a kampány[t]". */
  objectEnding: string;
  /** Prepositions between the name of a body and what it is for: "the Office [for] National Statistics". */
  bodyFields: string;
  /** Articles that open a phrase of their own behind a surname or a noun: "Visit [the] Thunder"; but "Bank of the West". */
  separateArticles: string;
  /** Prepositions of where or when something was said: "said [in] a report that …", not "called [for] a law that …". */
  occasions: string;
  /** Prepositions behind which a gerund has a subject of its own: "[with] analysts warning that …". */
  absolutes: string;
  /** Particles before the finite verb whose subject such a preposition has: "με τον υπουργό [να] κάνει λόγο". */
  absoluteParticles: string;
  /** Words between a description and the name that it goes on to give: "a clerk [called] Tom Hale". */
  naming: string;
  /** Prepositions of what somebody acts as, without an article: "[As] mayor, Eva Weber has …". */
  capacity: string;
  /** Words that open a clause telling who said the rest of its sentence: "wie das Ministerium mitteilt, …". */
  tellingWho: string;
  /** Verbs that say what somebody has come to be, an office without an article behind them: "who [became] minister". */
  becoming: string;
  /** Nouns for what somebody gets from the one who speaks next: "Han får [støtte] fra Eva Dahl." */
  backing: string;
  /**
   * Words that take up what was said, at the head of a sentence or behind "as": "[Das] teilte die Polizei mit.", "comme [l’] a dit
   * la maire", "[Lo] rende noto il Comune".
   */
  takingUp: string;
  /** Verbs that make a participle behind them passive, beside those of being: "Il piano [viene] definito «…»", "[va] detto che …". */
  passives: string;
  /** Prepositions that bring in whom somebody tells something: "dice un agente [ai] cronisti". */
  towards: string;
  /** Words that bring in who speaks for a body: "l'azienda, [per bocca del] direttore Marco Riva, ribatte". */
  mouths: string;
  /** Verbs whose object does what the infinitive behind it says: "The poll [led] Weber to say". */
  causatives: string;
  /** Words behind which, but for a pronoun, a finite verb stands and no noun: "[θα] μιλήσει", "[δεν] του άρεσε". */
  verbParticles: string;
  /** Endings of adverbs that no list holds: "ha [candida|mente] ammesso". */
  adverbEndings: string;
  /** Infinitives that make what a verb of saying reports a fact: "affirme [avoir] vu", "ha detto di [aver] visto". */
  factInfinitives: string;
  /** Verbs, as they stand behind "who", that say what somebody does for a living: "who [runs] a diner". */
  holding: string;
  /** Endings of infinitives and gerunds: they have no subject that could be left unspoken. */
  infiniteEndings: string;
  /** True where a subject pronoun is left out ("«…», añadió"). */
  dropsSubjects: boolean;
  /** True where the word that opens reported clauses is a relative pronoun, too: "la alcaldesa, [que] habló de …". */
  thatIsRelative: boolean;
  /** Endings of finite verbs of several persons ("añadieron"); only where subjects are left out. */
  pluralVerbs: string;
  /** Ending by which the subjunctive of report is known in verbs that no list holds: "Er brauche Zeit." */
  subjunctiveEnding: string;
  /**
   * Endings of an adjective before a subject without an article, of a man, a woman and a thing, where they differ from those
   * behind one: "deutsch[er] Experte", but "der deutsche Experte". Empty where no article changes an adjective.
   */
  bareEndings: string;
  /** Articles of other cases than the subject's, where no subject has the same one: "laut [dem] Bericht". */
  obliqueArticles: string;
  /** Verbs of telling somebody: initials alone behind them are those of the paper told: „…,“ [řekl] ČTK. */
  tellingVerbs: string;
  /** Words of the line that says who asked the questions of an interview: "[Беседовала] Анна Орлова". */
  interviewing: string;
  /** Verbs whose object is the one quoted: "Die Zeitung [zitiert] Eva Weber". */
  quotingVerbs: string;
  /** Verbs of saying that say only that something is where "it" is their subject: "es gibt". */
  expletives: string;
  /**
   * Phrases behind the words for a speaker that say to whom or on what occasion something was said ("gegenüber", "auf
   * Anfrage"), `_` for a space: they are no part of who it is.
   */
  asides: string;
  /** Words before the marks of a paper's name, where every noun has a capital: "sagte Weber [der] „Bild“", "[im] „Boten“". */
  beforePapers: string;
  /** Articles that only a subject has, where articles tell the case: "ο", "η". */
  subjectArticles: string;
  /**
   * Letters that carry the stress, to those without, where a word with a second stress has a possessive behind it: "ο
   * πρόεδρ[ό]ς [της]", `ό=ο`.
   */
  stressed: string;
  /** Articles of other cases with the endings of the words that agree with them: "της=ς του=ου,ού". */
  caseArticles: string;
  /** Words of a definite description that bring in one of several: "a fesztivál [egyik] őre" is "one of its guards". */
  partitives: string;
  /** Prepositions of the one whose opinion it is: "Para el economista, …". */
  viewpoints: string;
  /** Words right behind the noun that they govern, which is no subject then: "újságírók [előtt]". */
  postpositions: string;
  /** Phrases for the opinion of whoever spoke last ("a su juicio", "à ses yeux"), `_` for a space. */
  ownOpinions: string;
  /** Pronouns by which somebody is told to say something of himself or herself: "zeigte [sich] „überrascht“". */
  reflexives: string;
  /** Pronouns that alone stand for one or some of several: "[Another] said". */
  ofSeveral: string;
  /** Pronouns for several that stand between them and their verb: "the mayor and the minister [both] said". */
  floating: string;
  /** Bodies, or the last words of their names, where nothing else shows them to be none of a person: “Reuters”, `_` for a space. */
  bodyNames: string;
  /** Adverbs of several words that tell whose turn it is: "témoigne [de son côté] Anne", `_` for a space. */
  adverbPhrases: string;
  /** Verbs of saying of several words, the verb first: "[έκανε λόγο] για «ντροπή»", "[dał do zrozumienia], że …". */
  speechPhrases: string;
  /** Prepositions of a body for which somebody speaks, with a verb of several persons: "Desde el sindicato aseguran". */
  onBehalf: string;
  /** The pronoun for those of a body who speak, where it names the body before: "À la mairie, [on] reconnaît". */
  ofBody: string;
  /** Phrases that take up whoever was named last, by the gender that they tell, `_` for a space: "ce_dernier". */
  anaphors: { male: string; female: string };
  /** True where adjectives follow their noun: "una fuente diplomática". The first noun of a phrase is then its head. */
  adjectivesFollow: boolean;
  /** True where the words that name the speaker may stand inside the marks: « Nous partons, a-t-il dit, demain. » */
  tagsInside: boolean;
  /** True where a dash opens direct speech. */
  dashDialogue: boolean;
  /** True where a dash before the first of several spoken lines opens them all, and the tag stands in the last. */
  dashOpensLines: boolean;
  /** True where a noun completes the one right before it by its case alone: "słowa ministra", "глава банка". */
  completesByCase: boolean;
  /** Endings of a noun that another one owns, to the bare noun: "unok[ája]", "ája=a". Only where offices follow names. */
  ownedNouns: string;
  /** Endings of a noun in another case than the subject's that another one owns: "a klub honlap[ján]". */
  ownedCases: string;
  /** Endings by which a lone name may say where, though names of people end so, too: "Komlós[on]", "Jans[en]". */
  placeEndings: string;
  /** Letters that writers put for one another, and the one that the lists have: "ё=е". */
  letters: string;
  /**
   * Declensions of names, by who bears them: for each ending of the subject form those of its other cases,
   * "ská=ské,skou". `C` and `V` stand for a consonant and a vowel that all forms keep: "C=Ca,Cowi,Cem".
   */
  nameCases: { male: string; female: string; any: string };
  /**
   * Declensions by which the surname in a full name is shown as a subject where the text has the name in other cases alone
   * ("Антона [Долина]", "Iloně [Omarové]"), written like `nameCases`: the longest ending that fits tells, and where two fit
   * alike none does. Empty where such names are shown as written.
   */
  shownNames: { male: string; female: string };
  /**
   * Articles that may stand before people's names, by the gender that they tell: "ο Νίκος", "της Ελένης". Elsewhere an
   * article shows a name for a body's.
   */
  genderedArticles: { male: string; female: string };
  /** True where a bare office stands right behind the name: "Bede Lajos tűzoltó alezredes". */
  rolesFollow: boolean;
  /** True where the subject may open a tag behind spoken words: "– Se alkaa tästä, Niskanen sanoo." */
  subjectsOpenTags: boolean;
  /** True where the family name stands before the given name: "Balla Tünde". Foreign names keep their own order. */
  surnameFirst: boolean;
  /** True where the last word of a name alone takes the ending of its case: "a Zala Sport[nak]", "Matti Virtase[n]". */
  caseAtEnd: boolean;
  /** Endings, in any case, of names that only women have: "ová ové ovou". */
  womensNames: string;
  /** Endings of the father's name behind the first name, in any case: "ович овича овна". It is no surname. */
  patronymics: string;
  /** Other cases of common nouns to the one of the subject, by ending: `owi= em=`. What is found by them is no subject. */
  nounCases: string;
  /** Endings that nouns and adjectives have in other cases than the subject's, and hardly ever in that one: "ому", "ami". */
  obliqueEndings: string;
  /** Conjunctions that mean "too" before somebody who is no second one: "vzpomíná na něj [i] režisér". */
  additives: string;
  /**
   * Endings of words in the case of the one spoken to, which hardly any name has as a subject: "řekl Deník[u]". With two
   * letters or more no word in small letters completes a noun in it: "наставник официаль[ному] сайту".
   */
  hearerEndings: string;
  /** Endings of verbs that tell the gender of their subject: Russian "сказал", "сказала". */
  genderedVerbs: { male: string; female: string };
  /** True where I and İ are two letters: their small ones are ı and i. */
  dottedI: boolean;
  /** True where a number with a full stop is an ordinal: "25. Bölge Müdürü". */
  ordinalDots: boolean;
  /**
   * Endings written onto names behind an apostrophe, or behind the colon that they have here ("STT[:lle]"): tokens of
   * their own. None stands on a subject.
   */
  nameEndings: { genitive: string; other: string };
  /** Endings by which names and nouns say where something comes from: "Şirket'[ten] yapılan açıklamada". */
  fromEndings: string;
  /** Endings of a noun that another one before it completes: "Bolu vali[si]" is a "vali". */
  possessedEndings: string;
  /** True where a bare noun may mean one that is known, for there are no articles: "vali" is the governor. */
  bareIsDefinite: boolean;
  /** Endings of words for people by where they come from, capitalised like names: "Suriye[li] Ahmet". */
  homeEndings: string;
  /** Endings of common nouns that something belongs to: "köyü[nün] muhtarı". */
  genitiveEndings: string;
  /** Endings of verbs whose subject stands behind them: "di[yen] Salaberri". */
  subjectParticiples: string;
  /** Endings of the verb of a reported clause right before the verb of saying: "olduğunu". */
  statementEndings: string;
  /** False where the script has no capitals: names are then known by family names, titles and the words beside them. */
  hasCapitals: boolean;
  /** Signs that foreign names are written with by their sound, where the script is of ideographs: "斯克尔特". */
  soundSigns: string;
  /**
   * Ending in place of the given name, behind the family name of somebody who is not named in full: "최[모]씨".
   */
  anonymousEnding: string;
  /**
   * Wordings behind a quotation by which only an accused speaks, "[供述]している", and the titles that show one:
   * "山田太郎[容疑者]". Papers leave that subject out.
   */
  confessions: string;
  accused: string;
  /** Signs that family names of two signs end with, by which those are known that no list has: "田山川村". */
  familyEndings: string;
  /**
   * Signs that given names end with and hardly any other word of several signs does: before an office they show a run that
   * no list has to be a whole name (田尻和[夫]市長).
   */
  givenEndings: string;
  /** False where words are written without spaces: what no list holds is cut by the listed words around it. */
  spacesWords: boolean;
  /**
   * The grammar that alone ties a quotation to its speaker, without the trees that were learned on English:
   * `verb-last` by the marks on subjects and behind quotations (話した), `verb-second` by the verb of saying
   * between both (说), `verb-last-cases` by the case endings of nouns and the verb of saying behind the
   * quotation (Turkish), `verb-first` by the verb of saying before its subject (Arabic). Empty: the trees
   * choose.
   */
  tiesByGrammar: '' | 'verb-last' | 'verb-last-cases' | 'verb-second' | 'verb-first';
  /** The article, where it is written onto its noun: "ال". */
  articlePrefix: string;
  /** The article with a small word written before it, where the two are not parted: "لل" of "للوزير". */
  joinedArticles: string;
  /** Ending by which a verb that is listed without it has a woman or a body for its subject: "قالت". */
  womensVerbEnding: string;
  /** First letters of a verb whose subject is a man, and of one whose subject is a woman or a body: "يقول", "تقول". */
  genderedVerbLetters: string;
  /** Possessives written onto a noun, to the bare noun: "والدته", "ته=ة". */
  possessiveEndings: string;
  /** Endings, as they are written, of words that are no part of a name: "قادماً". */
  indefiniteEndings: string;
  /** Small words written onto the next one without a sign: "و ف ب ل". They are tokens of their own before a listed word. */
  wordPrefixes: string;
  /** Particles behind a subject or topic, where it is marked: "は が", "은 는 이 가". */
  subjectMarks: string;
  /** Particles written onto other nouns, where they are written onto them: "을 를 에서 에게". */
  nounMarks: string;
  /**
   * Endings by which a verb behind a quotation is passive: "言[われ]た", "[적혀] 있다". Its speaker is then marked as
   * the doer, or the quotation has none.
   */
  passiveEndings: string;
  /** Endings of reported clauses with the words behind which they stop being the statement: "다고", "라며", "と". */
  statementMarks: string;
}

/** Word lists of a language. They ship as fingerprints (see src/core/fingerprints), small words as written. */
interface WordLists {
  /** Verbs of saying. */
  speech: string;
  /** Verbs of saying that take the hearer as object and so never stand before their subject ("told"). */
  addressing: string;
  /** Verbs of passing judgement ("criticised", "called", "described"). */
  verdict: string;
  /** Verbs of belief, wish and plan. */
  thought: string;
  /** Verbs that documents and studies take ("shows", "found", "reads"). */
  showing: string;
  /**
   * Other common finite verbs: they end a noun phrase and mark its subject. A verb of saying that stands here, too, is
   * one of doing as well: it reports clauses, but with an object alone ("added 25 points") it reports nothing.
   */
  verbs: string;
  accordingAfter: string;
  /** Words that tie a quotation to the name right after them (German “…“, so Weber). */
  quotatives: string;
  /** Verbs whose "it" stands for a document: "heißt es in dem Brief". */
  impersonal: string;
  /** Nouns of saying ("statement", "claim", "remarks"). */
  speechNouns: string;
  /** Words before a term or a title between marks: "so-called", "film", "known as". */
  termCues: string;
  auxiliaries: string;
  /** Forms of the auxiliaries that by themselves mark a sentence as reported ("sei", "habe"). */
  subjunctives: string;
  prepositions: string;
  conjunctions: string;
  /** Words that open a subordinate clause, the complementiser apart. */
  subordinators: string;
  /** Words that open a reported clause: "that", "whether", "dass", "que". */
  complementisers: string;
  relatives: string;
  articles: string;
  /** Determiners besides articles and possessives, numerals and quantifiers included. */
  determiners: string;
  /** Articles of a noun that belongs to the noun right before it (German "der Sprecher des Ministeriums"). */
  genitives: string;
  /** Prepositions of the doer in the passive: "was told by". */
  agents: string;
  /** Pronouns that are never a subject. */
  objectPronouns: string;
  possessives: string;
  adverbs: string;
  negations: string;
  pronounsMale: string;
  pronounsFemale: string;
  pronounsPlural: string;
  pronounsNeuter: string;
  /** I, we, you: never a source that the newsroom reports on, save in interviews. */
  pronounsSpeech: string;
  /** Indefinite pronouns that can speak ("one", "some", "many", "others"). */
  pronounsOpen: string;
  titlesMale: string;
  titlesFemale: string;
  titles: string;
  /** Nouns for people in the singular: offices, professions, kinship, "source"; those that tell the gender apart. */
  roles: string;
  rolesMale: string;
  rolesFemale: string;
  /** Nouns for several people that no inflection gives. */
  groups: string;
  /** Nouns that name an organisation, as a common noun or as a part of its name. */
  organisations: string;
  /** Nouns for a company or body that take up its name ("the company"). */
  bodies: string;
  documents: string;
  /** Roles of unnamed sources ("source", "official", "aide"). */
  anonymous: string;
  /** First names of which given-names.ts says nothing or, for this language, the wrong thing. */
  namesMale: string;
  namesFemale: string;
  /** Family names, where they stand before the given name and tell a name in a script without capitals: "田中", "김", "吴". */
  familyNames: string;
  /** Nouns and adjectives for no person, where neither capitals nor anything else tells names from nouns. */
  commonNouns: string;
  /** Regions, cities and demonyms: capitalised, yet no person. The runtime knows the countries. */
  places: string;
  /** Nouns of time besides the days and months, which every runtime knows. */
  times: string;
  /** Particles inside a name ("van", "de", "al"), and suffixes ("Jr."). */
  particles: string;
  nameSuffixes: string;
  /** Words followed by a full stop that does not end a sentence. */
  abbreviations: string;
  /** Labels of questions and answers in an interview ("Q", "A", "Frage"). */
  labels: string;
}
