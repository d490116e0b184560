import type { LanguageData } from './language-data.ts';

/** English. */
export const english: LanguageData = {
  code: 'en',
  trust: 1,
  paradigms: {
    a: '- s ed ing',
    e: 'e es ed ing',
    y: 'y ies ied ying',
    h: '- es ed ing',
    d: '- s - ing',
  },
  speech:
    'acknowledg.e add.a admit admits admitted admitting advis.e advocat.e affirm.a agree agreed agreeing ' +
    'agrees alleg.e allow.a announc.e answer.a apologis.e apologiz.e appeal.a argu.e ask.a ' +
    'assert.a assur.e avow.a bark.a beam.a beg began begged begging begins begs bemoan.a blog blogged ' +
    'blogs boast.a brag bragged bragging brags caution.a chant.a chat chats chatted chim.e ' +
    'cit.e claim.a clarif.y comment.a communicat.e complain.a conced.e conclud.e confess.h confirm.a ' +
    'contend.a continu.e convey.a counter.a cr.y deadpan deadpanned deadpans declar.e decr.y demand.a ' +
    'denied denies deny denying disagree disagreed disagreeing disagrees disclos.e divulg.e echo echoed ' +
    'echoes echoing elaborat.e email.a emphasis.e emphasiz.e exclaim.a explain.a fum.e goes ' +
    'gush.h hint.a impl.y implor.e indicat.e inform.a insist.a interject.a interrupt.a intone intoned ' +
    'intones joke joked jokes joking lament.a laugh.a lecture lectured lectures maintain.a mention.a ' +
    'murmur.a mus.e muse muses mutter.a narrat.e not.e object.a observ.e opin.e order.a plead.a pleaded ' +
    'pled pledg.e post.a preach.h predict.a proclaim.a promis.e pronounc.e propos.e protest.a publicis.e ' +
    'put puts putting quip quipped quipping quips quot.e ramble rambled rambles rant ranted ranting rants ' +
    'rave raved raves reason.a rebut rebuts rebutted rebutting recall.a recommend.a recount.a reiterat.e ' +
    'relay.a remark.a remind.a repeat.a repl.y report.a request.a respond.a retort.a retweet.a reveal.a ' +
    'roar.a said say saying says scoff.a scream.a shout.a sigh.a signal.a smil.e snap snapped snapping ' +
    'snaps sneer.a sniff.a sob sobbed sobs speak speaking speaks speculat.e spoke spoken stat.e stress.h ' +
    'suggest.a sum summariz.e summed sums surmised swear swearing swears swore talk.a tease ' +
    'teased teases teasing tell telling tells testif.y testifies text.a theoriz.e threaten.a ' +
    'thunder.a told tout.a tweet.a underscor.e urg.e ventured ventures volunteered volunteers vow.a ' +
    'warn.a went whisper.a wonder.a writ.e written wrote yell.a',
  addressing:
    'accus.e advis.e ask.a assur.e blast.a call.a convinc.e describ.e inform.a persuad.e remind.a tell ' +
    'telling tells thank.a told urg.e warn.a',
  verdict:
    'accus.e address.h applaud.a assail.a attack.a back.a bash.h blam.e blast.a brand.a call.a cast ' +
    'castigat.e casting casts celebrat.e challeng.e characteris.e characteriz.e charg.e ' +
    'chid.e commend.a compar.e condemn.a credit.a criticis.e criticiz.e debat.e decr.y deem.a defend.a ' +
    'denounc.e depict.a deride derided derides deriding describ.e discuss.h dismiss.h disput.e dub dubbed ' +
    'dubbing dubs embrac.e endors.e fault.a favor.a favour.a hail.a hit hits hitting jab jabbed jabs ' +
    'label.a lambast.e lambasted lash.h laud.a liken.a mock.a name named names naming oppos.e paint.a pan ' +
    'panned panning pans portray.a prais.e question.a rail.a rais.e rebuk.e refer referred referring ' +
    'refers reject.a ridicul.e rip ripped ripping rips salut.e savag.e scold.a skewer.a slam slammed ' +
    'slamming slams support.a tak.e target.a taunt.a term termed terming terms thank.a thrash.h torch.h ' +
    'tout.a trash.h troll.a trumpet.a urge urges welcom.e',
  thought:
    'admir.e agree agreed agrees aim.a anticipat.e assum.e attempt.a believ.e call.a car.e consider.a ' +
    'contemplat.e decid.e declin.e desir.e determin.e dislik.e doubt.a dream.a enjoy.a estimat.e expect.a ' +
    'fear.a feel feeling feels felt figur.e forecast.a forget forgot guess.h hat.e hear heard hears hop.e ' +
    'imagin.e intend.a interpret.a knew know knowing known knows lean.a learn.a learnt like liked likes ' +
    'long.a lov.e mull.a need needed needs perceiv.e plan planned planning plans prefer preferred ' +
    'preferring prefers press.h presum.e push.h realis.e realiz.e recognis.e recogniz.e refus.e ' +
    'regard.a regret regrets regretted regretting remember.a resolv.e respect.a saw see seeing seek ' +
    'seeking seeks seen sees sign signed signs sought suppos.e suspect.a think thinking thinks thought ' +
    'tried tries trust.a try trying understand understands understood view.a vote voted votes voting ' +
    'want.a weigh.a wish.h worr.y yearn.a',
  showing:
    'appear.a call.a carr.y conclud.e confirm.a contain.a demonstrat.e depict.a detail.a document.a ' +
    'estimat.e featur.e find finding finds found highlight.a illustrat.e impl.y includ.e indicat.e list.a ' +
    'look.a mean means meant order.a outlin.e prov.e put puts read reading reads report.a requir.e ' +
    'reveal.a rul.e seem.a show.a sound.a stat.e suggest.a warn.a',
  verbs:
    'appeared arrived asked ate attended became become becomes becoming began born bought break breaks ' +
    'bring brings broke brought build builds built buy buys came campaign campaigned catch caught changed ' +
    'changes choose chooses chose come comes continues cut cuts delivered delivers died drafted draw ' +
    'draws drew drive drives drop dropped drops drove endorsed face faced faces fall falls fell fight ' +
    'fights flew fly following fought founded gave gestured get gets getting give given gives giving go ' +
    'going gone got grew grow grows happened happens held help helped helps hold holds including issue ' +
    'issued issues join joined joins keep keeps kept killed launch launched launches lead leads leave ' +
    'leaves led left let lets live lived lives lose loses lost made make makes making married meet meets ' +
    'met nodded offer offered offers paid pay pays play played plays pointed points posted published ' +
    'publishes raised ran received release released releases remained remains returned rise rises rose ' +
    'run running runs sat seemed seems send sends sent served set sets shot sit sits spend spends spent ' +
    'stand stands start started starts stated stayed stays stood stop stopped stops strike strikes struck ' +
    'take taken takes taking taught teach threw throw throws took topped tops traveled travelled turn ' +
    'turned turns unveil unveiled unveils use used uses using visited wear win winning wins woke won wore ' +
    'work worked working works',
  according: 'according_to per as_per citing',
  accordingAfter: '',
  quotatives: '',
  impersonal: '',
  speechNouns:
    'accusation.d address allegation.d announcement.d answer.d appearance argument.d assertion.d attack.d ' +
    'belief.d call call.d claim.d comment.d complaint.d conference criticism.d debate declaration.d ' +
    'demand.d e-mail.d email.d endorsement interview.d joke letter.d memo.d message.d news_conference ' +
    'opinion.d phrase plan.d pledge post.d press press_conference promise promise.d proposal.d question.d ' +
    'quip quote rally release remark.d replies reply response.d retort slogan.d speech speeches ' +
    'statement.d suggestion.d testimony tweet.d view.d vow warning.d word.d',
  termCues:
    'album albums anthem book books code-named codenamed comedy documentary drama entitled episode ' +
    'episodes exhibition film films hashtag magazine movie movies musical newspaper nicknamed novel ' +
    'novels painting play plays podcast poem program programme series show shows sitcom so-called song ' +
    'songs titled',
  auxiliaries:
    "is are was were be been being am has have had having do does did will would can could may might must shall should 'll 've 'd 're 's " +
    "ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't",
  subjunctives: '',
  prepositions:
    'of for in on at by with from to about into onto over under after before between among amid against during through throughout without within ' +
    'across along around behind beside besides beyond despite down inside like near off outside past since toward towards until till up upon via versus vs than as per out',
  conjunctions: 'and or but nor yet so plus &',
  subordinators:
    'if when while because although though unless once whereas where why how after before since until as whenever wherever lest provided even',
  complementisers: 'that whether if',
  relatives: 'who which whom whose that what whoever',
  articles: 'the a an',
  definites: 'the this that',
  determiners:
    'this that these those some any all both each every no another other one two three four five six seven eight nine ten many most several few more such ' +
    'dozens hundreds thousands half first second third last next same former current then-',
  genitives: '',
  agents: 'by',
  objectPronouns: 'him me us them himself herself themselves itself myself',
  possessives: 'his her their its my our your',
  adverbs:
    'also then later recently once now still again already just only even not never always often repeatedly previously earlier today yesterday tomorrow ' +
    'first finally instead however meanwhile reportedly allegedly initially originally ever soon there here too very quite rather perhaps maybe almost nearly ' +
    'further furthermore moreover otherwise thus hence therefore indeed likewise twice together back away ahead apart aside long far much well famously ' +
    'else tonight nonetheless nevertheless simply actually really away ago so yet both either neither',
  negations: "not never n't no",
  pronounsMale: 'he him himself',
  pronounsFemale: 'she her herself',
  pronounsPlural: 'they them themselves',
  pronounsNeuter: 'it itself',
  pronounsSpeech:
    "i me we us you myself ourselves yourself i'm i've i'll i'd we're we've we'll you're you've",
  pronounsOpen:
    'one some many others everyone everybody someone somebody nobody anyone most few several both all none those another',
  titlesMale: 'mr mister sir lord king prince father monsignor herr monsieur señor duke baron',
  titlesFemale: 'mrs ms miss dame lady queen princess madam madame mme señora duchess baroness',
  titles:
    'adm admiral alderman amb ambassador archbishop attorney ayatollah bishop capt captain cardinal chair ' +
    'chairman chairwoman chancellor chief cmdr coach col colonel commander commissioner congressman ' +
    'congresswoman corporal councilman councilwoman cpl deputy det detective director doctor dr ' +
    'ex-president first former gen general gov governor govs imam inspector judge justice lawmaker leader ' +
    'lieutenant lt maj major mayor minister officer pope premier president prime prof professor rabbi rep ' +
    'representative reps rev reverend secretary sen senator senators sens sergeant sgt sheik sheikh ' +
    'sheriff speaker superintendent vice vice-president',
  offices: 'sen=senator gov=governor rep=representative rep=congressman prof=professor gen=general',
  roles:
    'academic activist adviser advisor advocate agent aide aide-de-camp ambassador analyst anchor ' +
    'announcer artist athlete attendee attorney author banker billionaire bishop blogger boss caller ' +
    'campaigner candidate captain cardinal ceo cfo chair chairperson challenger chancellor chef chief ' +
    'citizen co-founder coach cofounder colleague colonel columnist comedian commander commentator ' +
    'commissioner conservative consultant contender correspondent councillor counsel cousin critic ' +
    'curator dean defendant delegate democrat designer detective developer diplomat director doctor ' +
    'driver economist editor engineer entrepreneur envoy epidemiologist executive expert farmer filmmaker ' +
    'firefighter founder friend front-runner frontrunner general goalkeeper governor head heckler heiress ' +
    'historian hopeful host imam immigrant incumbent insider inspector investigator investor journalist ' +
    'judge justice lawmaker lawyer leader legislator liberal libertarian librarian magazine magnate ' +
    'manager mayor member midfielder minister model moderator mogul mp musician narrator native ' +
    'negotiator neighbor neighbour newspaper nominee nurse observer officer official operative organiser ' +
    'organizer owner paramedic pastor person physician pilot plaintiff player pollster pope premier ' +
    'president president-elect priest principal producer professor prosecutor protester provost ' +
    'psychiatrist psychologist pundit quarterback questioner rabbi rapper rector refugee regent reporter ' +
    'representative republican researcher resident retiree reverend rival scholar scientist secretary ' +
    'senator sheriff shopkeeper singer socialist soldier source speaker spokesperson staffer star ' +
    'strategist striker student superintendent supporter survivor suspect teacher teenager trader ' +
    'treasurer tycoon veteran victim volunteer voter whistleblower witness worker writer youth',
  rolesMale:
    'actor boy brother businessman chairman congressman councilman dad father grandfather grandson ' +
    'husband king man nephew policeman prince salesman son spokesman uncle',
  rolesFemale:
    'actress aunt businesswoman chairwoman congresswoman councilwoman daughter girl granddaughter ' +
    'grandmother lady mom mother mum niece princess queen sister spokeswoman wife woman',
  groups:
    'unions companies parties campaigns agencies ministries banks schools universities airlines activists advisers advisors advocates agents aides allies americans analysts attackers attendees ' +
    'attorneys audience authorities backers bankers blacks boys businesses campaigners candidates ' +
    'catholics christians citizens colleagues commentators companies conservatives consultants consumers ' +
    'countries couple crew critics crowd customers delegates democrats demonstrators detectives diplomats ' +
    'doctors donors economists editors employees evangelicals executives experts families family fans ' +
    'farmers firefighters foes friends girls governments governors groups hispanics historians hosts ' +
    'immigrants insiders investigators investors jews journalists judges justices labour latinos ' +
    'lawmakers lawyers leaders legislators liberals libertarians listeners makers mayors members men ' +
    'migrants militants ministers moderators muslims nations negotiators neighbors neighbours nurses ' +
    'observers officers officials operatives opponents organisers organizers pair panel parents ' +
    'participants people police politicians producers progressives prosecutors protesters public pundits ' +
    'readers rebels refugees relatives reporters representatives republicans researchers residents ' +
    'respondents rivals sceptics scholars scientists senators skeptics socialists soldiers sources ' +
    'spokesmen spokespeople spokespersons staff staffers strategists students supporters survivors ' +
    'teachers team tories traders troops users veterans victims viewers volunteers voters whites ' +
    'witnesses women workers',
  organisations:
    'administration agency airline airlines alliance army assembly association authority bank board ' +
    'brothers bureau cabinet camp campaign caucus center centre chamber channel charity church club ' +
    'coalition college command commission committee company congress consulate corp corporation council ' +
    'court delegation department embassy federation firm force forces foundation fund gmbh government ' +
    'group guard headquarters holdings hospital house inc industry institute institution journal kremlin ' +
    'laboratory league llc lobby ltd magazine media military ministry motors museum navy network news ' +
    'newspaper nonprofit observatory office organisation organization outlet pac palace paper parliament ' +
    'partners party pentagon plc police post press radio school senate service society staff station ' +
    'systems team technologies television think-tank times trust tv union university vatican website ' +
    'white_house',
  bodies: 'company corporation firm group organisation organization agency',
  documents:
    'account accounts act ad ads advertisement agreement amendment analysis article articles banner ' +
    'banners bill book books brochure caption column complaint constitution contract data document ' +
    'documents e-mail e-mails editorial email emails evidence figures filing filings findings flyer ' +
    'headline indictment inscription law lawsuit leaflet legislation letter letters manifesto memo ' +
    'memorandum memos message messages newsletter note notes numbers op-ed opinion order page paper ' +
    'papers petition placard placards plan platform policy poll polls post poster posters posts ' +
    'press_release proposal record records release report reports research resolution results review rule ' +
    'rules ruling sign signs site statement statements statistics stories story studies study suit survey ' +
    'surveys transcript transcripts treaty tweet tweets video videos website',
  anonymous:
    'source sources official officials insider insiders aide aides diplomat diplomats person people someone individual individuals spokesperson witness witnesses',
  namesMale: '',
  namesFemale: 'andrea',
  places:
    'africa african alabama alaska america american americans arabia argentina arizona arkansas asia ' +
    'asian australia australian austria austrian beijing belgian belgium berlin black boston brazil ' +
    'brazilian britain british brussels california canada canadian carolina catholic chicago china ' +
    'chinese christian cleveland colorado connecticut cuba cuban dakota danish delaware democratic ' +
    'denmark dutch east eastern egypt egyptian england english europe european finland finnish florida ' +
    'france french georgia german germans germany gop greece greek hampshire hawaii hispanic idaho ' +
    'illinois india indian indiana iowa iran iranian iraq iraqi ireland irish islamic israel israeli ' +
    'italian italy japan japanese jersey jewish kansas kentucky kiev korea korean kyiv latino london ' +
    'louisiana maine maryland massachusetts mexican mexico michigan minnesota mississippi missouri ' +
    'montana moscow muslim nebraska netherlands nevada new_york north northern norway norwegian ohio ' +
    'oklahoma oregon pakistan pakistani palestine palestinian paris pennsylvania philadelphia poland ' +
    'polish portugal portuguese republican russia russian russians saudi scotland scottish south southern ' +
    'spain spanish sweden swedish swiss switzerland syria syrian tennessee texas tokyo turkey turkish u.s ' +
    'uk ukraine ukrainian ukrainians united_states us usa utah vermont virginia wales washington welsh ' +
    'west western white wisconsin wyoming',
  times:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'morning afternoon evening night week month year',
  particles:
    'of de la le du des del della di da dos van von der den ter bin ibn al el abu bint the y zu af e',
  nameSuffixes: 'jr sr ii iii iv esq phd md',
  abbreviations:
    'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt maj cpl adm cmdr det st rev hon jr sr vs etc inc corp ltd co no jan feb mar apr jun jul aug sept sep oct nov dec mt ft ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo a.m p.m e.g i.e u.s u.k u.n d.c approx dept est amb atty messrs',
  labels: 'q a question answer',
  elisions: '',
  clitics: '',
  invertsAlways: false,
  capitalisesNouns: false,
  nounEndings: '',
  joinsNouns: false,
  dashDialogue: false,
};
