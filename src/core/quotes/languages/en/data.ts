import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** English. */
export const english = defineLanguage({
  code: 'en',
  trust: 1,
  paradigms: {
    a: '- s ed ing',
    e: 'e es ed ing',
    y: 'y ies ied ying',
    h: '- es ed ing',
    d: '- s +ed +ing',
  },
  speech:
    'submit.a object.a instruct.a reminisc.e narrat.e grip.e inton.e signall.a counsell.a rav.e ponder.a specif.y underlin.e raged swore blogged mumbl.e deadpan deadpanned elaborat.e ' +
    'surmis.e aver averred chid.e admonish.h rued ranted railed paraphras.e quizzed ' +
    'apologis.e emphasis.e criticis.e summaris.e stress.h fum.e thunder.a rul.e grin grinned grins ' +
    'chuckl.e laugh.a refut.e bristl.e complain.a recount.a moan.a groan.a grumbl.e hiss.h growl.a ' +
    'bark.a croak.a sob.d mus.e opin.e explain.a reckon.a reflect.a text.a tweet.a testif.y chim.e ' +
    'enthus.e gush.h crow.a quipp.e sneer.a snarl.a volunteer.a ventur.e drawl.a blurt.a coo.a joke ' +
    'jokes concur.d reassur.e beam.a shrug.d wail.a whimper.a rasp.a retort.a rejoin.a counsel.a ' +
    'implor.e beseech.h exhort.a entreat.a attest.a divulg.e enquir.e inquir.e query queried queries ' +
    'rhapsodis.e confid.e ' +
    'acknowledg.e add.a admit.d advis.e advocat.e affirm.a agree agreed agreeing agrees alleg.e ' +
    'announc.e answer.a apologiz.e appeal.a argu.e ask.a assert.a assur.e avow.a beg.d began begins ' +
    'bemoan.a boast.a brag.d caution.a chant.a cit.e claim.a clarif.y comment.a complain.a conced.e ' +
    'conclud.e confess.h confirm.a contend.a continu.e counter.a cr.y declar.e decr.y demand.a den.y ' +
    'disagree disagreed disagreeing disagrees disclos.e echo.h email.a emphasiz.e exclaim.a explain.a ' +
    'goes hint.a impl.y indicat.e inform.a insist.a interject.a interrupt.a jok.e lament.a maintain.a ' +
    'mention.a murmur.a mutter.a not.e observ.e order.a plead.a pledg.e post.a predict.a proclaim.a ' +
    'promis.e pronounc.e propos.e protest.a put puts putting quip quipped quot.e reason.a rebut.d ' +
    'recall.a recommend.a recount.a reiterat.e remark.a remind.a repeat.a repl.y report.a request.a ' +
    'respond.a retort.a retweet.a reveal.a roar.a said say saying says scoff.a scream.a shout.a sigh.a ' +
    'signal.a snap.d speak speaking speaks speculat.e spoke spoken stat.e stress.h suggest.a sum.d ' +
    'summariz.e talk.a tell telling tells testif.y threaten.a told tout.a tweet.a underscor.e urg.e ' +
    'vow.a warn.a went whisper.a wonder.a writ.e written wrote yell.a',
  addressing:
    'promis.e text.a email.a reassur.e implor.e counsel.a ' +
    'accus.e advis.e ask.a assur.e blast.a call.a convinc.e describ.e inform.a persuad.e remind.a tell ' +
    'telling tells thank.a told urg.e warn.a',
  verdict:
    'derid.e savag.e skewer.a congratulat.e teas.e labell labelled labelling ' +
    'criticis.e characteris.e favour.a prais.e term.a dub.d liken.a deplor.e lambast.e decri.e ' +
    'berat.e contradict.a disput.e defend.a ' +
    'accus.e address.h applaud.a assail.a attack.a back.a bash.h blam.e blast.a brand.a call.a ' +
    'celebrat.e challeng.e characteriz.e charg.e commend.a compar.e condemn.a credit.a criticiz.e ' +
    'debat.e decr.y deem.a defend defended defending defends denounc.e depict.a describ.e discuss.h ' +
    'dismiss.h disput.e embrac.e endors.e fault.a favor.a hail.a label.a lash.h laud.a liken.a mock.a ' +
    'nam.e oppos.e portray.a prais.e question.a rais.e rebuk.e refer.d reject.a ridicul.e rip.d scold.a ' +
    'slam.d support.a tak.e target.a taunt.a term.a thank.a tout.a trash.h urge urges welcom.e ' +
    'express.h voic.e bemoan.a pound.a referenc.e echo.h outlin.e',
  thought:
    'admir.e agree agreed agrees aim.a anticipat.e assum.e attempt.a believ.e call.a car.e consider.a ' +
    'decid.e declin.e desir.e determin.e dislik.e doubt.a dream.a enjoy.a estimat.e expect.a fear.a ' +
    'feel feeling feels felt figur.e forecast.a forget guess.h hat.e hear heard hears hop.e imagin.e ' +
    'intend.a knew know knowing known knows lean.a learn.a lik.e long.a lov.e need.a perceiv.e plan.d ' +
    'prefer.d press.h presum.e push.h realiz.e recogniz.e refus.e regard.a regret.d remember.a resolv.e ' +
    'respect.a saw see seeing seek seeking seeks seen sees sign.a sought suppos.e suspect.a think ' +
    'thinking thinks thought tr.y trust.a understand understands understood view.a vot.e want.a weigh.a ' +
    'wish.h worr.y',
  showing:
    'appear.a call.a carr.y conclud.e confirm.a contain.a demonstrat.e depict.a detail.a document.a ' +
    'estimat.e featur.e find finding finds found highlight.a illustrat.e impl.y includ.e indicat.e list.a ' +
    'look.a mean means meant order.a outlin.e prov.e put puts read reading reads report.a requir.e ' +
    'reveal.a rul.e seem.a show.a sound.a stat.e suggest.a warn.a',
  verbs:
    'submit.a order.a maintain.a add.a appeared arrived attended became become becomes becoming began begins born bought breaks ' +
    'bring brought build built buy came campaign campaigned changed changes choose come comes ' +
    'continu.e cut cuts delivered died drop.d endorsed fac.e fall falls fell fight flew fly following ' +
    'founded gave get gets getting give given gives giving go going gone got happened happens held ' +
    'help.a hold holds including issu.e join.a keep keeps kept killed launch.h lead leads leave ' +
    'leaves led left let liv.e lose lost made make makes making married meet meets met offer.a paid ' +
    'pay play.a pointed points post.a published raised ran received releas.e remained remains ' +
    'returned rise rises rose run running runs seemed seems send sent served set sets shot spend ' +
    'spent stands start.a stayed stop.d take taken takes taking throw took traveled turn.a us.e ' +
    'visited win winning wins won work.a writ.e written wrote ' +
    'hit hits hitting withdrew sold drove grew drew threw wore chose broke ate fought taught caught sat stood slept forgot ' +
    'woke swept stole struck stuck shook undertook oversaw fled froze hid hung laid dealt dug rebuilt repaid ' +
    'withheld upheld overcame underwent sank quit provid.e allow.a requir.e enabl.e ensur.e prevent.a produc.e ' +
    'reduc.e improv.e involv.e creat.e operat.e contribut.e consist.a occur.d arriv.e receiv.e achiev.e ' +
    'deserv.e grow grows growing sell sells selling send sends sending spends spending lend lends lent builds ' +
    'building sit sits sitting eat eats eating loses losing choose chooses choosing teach teaches teaching ' +
    'attract.a affect.a protect.a collect.a employ.a owns owned exist.a belong.a depend.a rel.y appl.y carr.y ' +
    'var.y reach.h acquir.e prepar.e sells owes lacks  withdraw withdraws',
  according: 'according_to per as_per citing in_the_words_of',
  speechNouns:
    'advice assessment conclusion verdict warning address announcement answer argument attack call claim comment complaint conference criticism ' +
    'debate interview letter memo message opinion post press promise proposal question quote rally ' +
    'release remark reply response speech statement tweet view word',
  termCues:
    'slogan hashtag motto album band book documentary drama entitled headed headlined captioned episode film magazine movie musical newspaper nicknamed ' +
    'novel painting play podcast poem program programme series show so-called song titled',
  auxiliaries:
    "is are was were be been being am 'm has have had having do does did will would can could may might must shall should 'll 've 'd 're 's " +
    "ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't",
  prepositions:
    'of for in on at by with from to about into onto over under after before between among amid against during through throughout without within ' +
    'across along around behind beside besides beyond despite down inside like near off outside past since toward towards until till up upon via versus vs than as per out',
  conjunctions: 'and or but nor yet so plus &',
  subordinators:
    'if when while because although though unless once whereas where why how after before since until as whenever wherever lest provided even',
  complementisers: 'that whether if',
  relatives: 'who which whom whose that what whoever whatever whichever',
  articles: 'the a an',
  definites: 'the this that',
  determiners:
    'this that these those some any all both each every no another other one two three four five six seven eight nine ten many most several few more such ' +
    'dozens hundreds thousands half first second third last next same former current then-',
  agents: 'by',
  objectPronouns: 'him me us them himself herself themselves itself myself',
  possessives: 'his her their its my our your',
  adverbs:
    'also then later recently once now still again already just only even not never always often ' +
    'repeatedly previously earlier today yesterday tomorrow first finally instead however meanwhile ' +
    'reportedly allegedly initially originally ever soon there here too very quite rather perhaps maybe ' +
    'almost nearly further furthermore moreover otherwise thus hence therefore indeed likewise twice ' +
    'together back away ahead apart aside long far much well famously else tonight nonetheless ' +
    'nevertheless simply actually really ago so yet both either neither least',
  negations:
    "not never n't no isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't",
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
    'adm admiral alderman ambassador archbishop attorney ayatollah bishop capt captain cardinal chair chairman ' +
    'chairwoman chancellor chief cllr coach col colonel commander commissioner congressman congresswoman corporal ' +
    'councillor councilman councilwoman deputy detective director doctor dr ex-president first former gen general ' +
    'gov govs governor imam inspector judge justice lawmaker leader lieutenant lt maj major mayor minister officer pope ' +
    'premier president prime prof professor rabbi rep reps representative rev reverend secretary sen senator sens ' +
    'sergeant sgt sheikh sheriff speaker superintendent vice datuk datin seri shri smt det insp supt pc wpc dci ' +
    'fr adv advocate dcp acp dsp ssp igp dgp alhaji mallam engr barr pastor apostle maulana brig marshal',
  offices: 'sen=senator gov=governor rep=representative rep=congressman prof=professor gen=general',
  kin: 'husband wife brother sister son daughter uncle aunt cousin widow widower boyfriend girlfriend',
  partsApart:
    'accused=defendant=suspect/prosecutor/judge/lawyer=attorney=barrister=solicitor/' +
    'spokesman=spokeswoman=spokesperson patient/doctor=surgeon coach=manager/' +
    'striker=midfielder=goalkeeper=player/referee',
  roles:
    'td garda pm vp svp evp cto cio deportee ' +
    'kid toddler passerby listener cook baker rescuer smallholder medic dropout grandad granddad fiance fiancee islander holidaymaker backpacker ' +
    'trucker steward stewardess grocer butcher barista rancher grower trawlerman gamekeeper ' +
    'zookeeper astronomer oceanographer cfo coo billionaire millionaire organiser protestor ' +
    'demonstrator backbencher frontbencher assemblyman assemblywoman fly-half scrum-half ' +
    'full-back left-back right-back hooker flanker fullback quarterback linebacker goalie slugger ' +
    'batsman all-rounder wicketkeeper spinner seamer sprinter hurdler gymnast umpire podcaster ' +
    'youtuber influencer airman asylum-seeker convict tory ' +
    'mla mp mep msp councillor adjudicator gaffer coroner midfielder striker defender winger ' +
    'goalkeeper skipper captain manager boss accountant lamplighter postman docker foreman pensioner ' +
    'novelist playwright beekeeper fisherman audiologist archaeologist epidemiologist virologist ' +
    'ecologist biologist geologist sociologist solicitor barrister paramedic landlord tenant ' +
    'moderator resident onlooker bystander parishioner applicant claimant complainant respondent ' +
    'defendant plaintiff swimmer dentist physician surgeon midwife technician researcher co-author ' +
    'co-founder cofounder co-owner newcomer campaigner forecaster firefighter headteacher headmaster ' +
    'principal caretaker janitor cleaner mechanic plumber electrician carpenter premier chancellor ' +
    'taoiseach chair chairperson vice-chair treasurer trustee beekeeper grandmother grandfather ' +
    'schoolteacher staffer bureaucrat shopkeeper landowner homeowner flatmate roommate teammate ' +
    'classmate housemate partner predecessor successor counterpart ' +
    'customer client viewer consumer commuter mourner diner teen trooper cop matriarch patriarch mum dad ' +
    'narrator questioner interlocutor academic adviser advisor advocate agent aide ambassador analyst attorney author banker bishop ' +
    'boss candidate captain cardinal ceo chair challenger chancellor chief citizen co-founder coach ' +
    'colleague commander commander-in-chief commissioner conservative consultant counsel critic ' +
    'defendant delegate democrat designer detective developer diplomat director doctor driver editor ' +
    'editor-in-chief executive expert farmer founder friend front-runner general governor head host ' +
    'immigrant insider inspector investigator investor judge justice lawmaker lawyer leader legislator ' +
    'liberal manager mayor member minister mp neighbor neighbour nominee nurse observer officer ' +
    'official organizer owner pastor pilot player pope premier president priest principal producer ' +
    'professor prosecutor protester refugee reporter representative republican researcher resident ' +
    'rival scholar secretary senator sheriff singer soldier source speaker student supporter survivor ' +
    'suspect teacher teenager trader veteran victim voter witness worker writer academician accountant ' +
    'accused activist administrator admirer alderman alumnus anchor announcer applicant apprentice ' +
    'arbiter archaeologist archbishop architect archivist aristocrat artisan assailant assistant ' +
    'associate astronaut athlete attacker attendee auditor authority babysitter backer barber ' +
    'barrister bartender batter beneficiary biographer blogger bodyguard bookmaker bookseller bowler ' +
    'boxer breeder broadcaster broker builder businessperson buyer bystander cabbie caller campaigner ' +
    'carer caretaker cashier caterer celebrity centre-back champion chaplain chef child cleaner cleric ' +
    'climber clinician co-author co-chair co-director co-host co-owner co-pilot co-worker collaborator ' +
    'collector columnist comedian commentator commenter commuter competitor composer concierge ' +
    'conductor confidant confidante congressperson constable consul contender contestant contractor ' +
    'contributor controller coordinator coroner correspondent councillor counsellor counselor ' +
    'counterpart courier cousin crewman cricketer curator cyclist dancer dealer dean debtor defector ' +
    'defender denier deputy descendant devotee donor doorman draughtsman drummer economist educator ' +
    'elder electrician employee employer enforcer engineer envoy epidemiologist ex-chief ex-minister ' +
    'ex-president examiner facilitator fan fellow fighter filmmaker financier firefighter forecaster ' +
    'forward frontman fugitive fundraiser gardener geographer goalkeeper golfer governess graduate ' +
    'grandchild grandparent guest guitarist gunman gynaecologist hacker hairdresser handler ' +
    'headteacher heckler helper hiker historian homeowner hopeful hostage hotelier housekeeper hunter ' +
    'importer inmate innkeeper instructor insurer intern interpreter interviewer inventor jeweller ' +
    'jockey juror keeper kicker kidnapper laborer labourer landowner lecturer librarian lieutenant ' +
    'lifeguard lobbyist lodger lover magistrate magnate maker manufacturer marcher marketer marshal ' +
    'mathematician mechanic mediator merchant messenger meteorologist midfielder midwife migrant miner ' +
    'missionary mobster model moderator mogul monarch motorist mountaineer murderer musician nanny ' +
    'native negotiator neuroscientist neurosurgeon newcomer newsreader novelist oligarch ombudsman ' +
    'operative operator opponent optician orphan paediatrician painter panelist panellist paramedic ' +
    'parent parishioner participant partner passenger patient patriarch patrolman patron paymaster ' +
    'peacekeeper pedestrian pediatrician peer performer perpetrator petitioner pharmacist photographer ' +
    'physician pioneer plaintiff planner playmaker playwright plumber poet politician pollster porter ' +
    'practitioner preacher predecessor presenter prisoner proponent proprietor provider ' +
    'psychotherapist publican publicist publisher pupil purser racer ranger rapper rapporteur reader ' +
    'realtor rector referee regulator relative retailer retiree reviewer rider runner-up sailor ' +
    'salesperson schoolteacher scout screenwriter sculptor seller seminarian septuagenarian serviceman ' +
    'shareholder shepherd shooter shopkeeper shopper sibling signatory skater skier skipper smuggler ' +
    'solicitor songwriter spectator spokesperson spymaster staffer star stockbroker storyteller ' +
    'strategist striker stuntman subordinate successor superintendent supervisor surgeon surveyor ' +
    'swimmer tailor teammate technician technocrat tenant thinker tipster tourist trainee trainer ' +
    'translator traveler traveller treasurer trustee tutor twin tycoon undersecretary undertaker ' +
    'underwriter user vendor vicar villager violinist visitor volunteer walker warden warder watchdog ' +
    'webmaster whistle-blower whistleblower winger winner wrestler youngster youth',
  rolesMale:
    'councilman ' +
    'actor boy brother businessman chairman congressman father husband king man policeman prince son ' +
    'spokesman uncle baron boyfriend brother-in-law dad duke ex-husband father-in-law fiancé fireman ' +
    'fisherman grandfather grandpa grandson groom headmaster heir landlord monk nephew postman ' +
    'salesman son-in-law stepfather stepson waiter widower workman',
  rolesFemale:
    'actress businesswoman chairwoman congresswoman daughter girl mother queen sister spokeswoman wife ' +
    'woman aunt ballerina baroness bride daughter-in-law duchess ex-wife fiancée girlfriend ' +
    'granddaughter grandma grandmother headmistress heiress landlady mom mother-in-law mum niece nun ' +
    'policewoman saleswoman sister-in-law stepdaughter stepmother waitress widow',
  plurals: 'men=man people=person eys=ey ies=y ches=ch sses=ss s=',
  copula: 'is',
  roleEndings: 'ist ian eer eur woman person year-old',
  groups:
    'gardai gardaí locals authorities allies americans audience christians consumers couple crew crowd customers demonstrators donors ' +
    'employees family fans insiders men migrants militants opponents parents people police public ' +
    'readers rebels relatives staff team troops users viewers cent children clergy committee crowds ' +
    'dozens elders folks friends gang grandparents handful jury kids leadership majority minority ' +
    'neighbors neighbours number opposition organisers organizers pair passengers percent quarter ' +
    'rescuers respondents sailors scores siblings spouses stakeholders survivors teenagers third ' +
    'thousands three-quarters tourists trio twins two-thirds villagers visitors witnesses women youth ' +
    'youths',
  bodyNames: `${WORLD_BODIES} downing_street white_house wall_street silicon_valley capitol_hill`,
  organisations:
    'delegation communications comms coastguard directorate bloc guild ' +
    'co plc llc llp productions studios entertainment holdings technologies industries enterprises laboratories motors airlines pharmaceuticals zoo railway customs chancellery inquiry squad band chipmaker carmaker drugmaker watchdog retailer start-up supermarket regulator charity ' +
    'department ministry agency airline brewer lender insurer automaker ' +
    'administration agency airline alliance army assembly association authority bank board brothers ' +
    'bureau cabinet camp campaign caucus center centre chamber charity church club coalition college ' +
    'commission committee company congress corp corporation council court department embassy ' +
    'federation firm force forces foundation fund government group guard hospital house inc industry ' +
    'institute institution journal kremlin league ltd media military ministry museum navy network news ' +
    'newspaper office organisation organization pac paper parliament party pentagon police post press ' +
    'radio school senate service society staff station team television times trust tv union university ' +
    'vatican website academy airport ambulance archive bench body brewery brigade business caliphate ' +
    'carrier chain channel clinic coastguard commonwealth community confederation consortium ' +
    'constabulary consultancy contractor cooperative county developer diocese directorate district ' +
    'dynasty employer enterprise faction factory faculty festival franchise garrison giant ' +
    'headquarters hotel household inspectorate insurer investigation judiciary junta jury kibbutz lab ' +
    'laboratory leadership legislature library lobby magazine maker manufacturer mayoralty mission ' +
    'monarchy mosque movement municipality nation non-profit nonprofit observatory ombudsman orchestra ' +
    'outlet palace panel parish partnership politburo portal prefecture presidency prison producer ' +
    'prosecution provider province publication publisher regime regiment regulator republic restaurant ' +
    'retailer secretariat sect side start-up startup state strategist studio subsidiary supplier ' +
    'synagogue syndicate tabloid taskforce temple theater theatre think-tank thinktank town treasury ' +
    'tribunal trustee unit utility vendor veterinary watchdog weekly wing workshop',
  bodies:
    'company corporation firm group organisation organization agency airline automaker brewer carmaker ' +
    'charity chipmaker drugmaker insurer lender regulator retailer supermarket watchdog',
  documents:
    'account act ad agreement amendment analysis article bill book complaint constitution contract ' +
    'data document e-mail editorial email evidence figures headline indictment law lawsuit legislation ' +
    'letter memo message note opinion order page petition plan platform policy poll post proposal ' +
    'record release report research resolution review rule ruling sign site statement statistics story ' +
    'study suit survey transcript treaty tweet video website advert advertisement affidavit allegation ' +
    'annex announcement app archive assessment audit autobiography ballot bid biography blog brief ' +
    'briefing brochure bulletin bylaws calculation caption catalogue census certificate charter ' +
    'chronicle clause column commentary communique communiqué convention coverage decision declaration ' +
    'decree deed diary dictionary directive directory disclaimer dispatch edition embed essay estimate ' +
    'excerpt extract factbook fatwa filing findings footage forecast guidance guidelines handbook ' +
    'index information injunction inscription invitation invoice itinerary judgement judgment leaflet ' +
    'ledger legend lexicon listing logbook manifesto manual memoir memorandum minutes missive motto ' +
    'newsletter notification novel pamphlet papers paragraph passport permit placard poem poster ' +
    'preface presentation press-kit proclamation profile program programme projection protocol ' +
    'provision publication questionnaire quiz readout receipt recording records register regulation ' +
    'regulations results script scripture signboard slide slideshow slogan speech statute subpoena ' +
    'summary summons syllabus synopsis tally testimony text thesis timeline translation treatise ' +
    'update verdict warning warrant whitepaper writ writing',
  anonymous:
    'source official insider insiders aide diplomat person people someone individual spokesperson ' +
    'witness',
  namesMale:
    'jody avery cassidy payton suman sonam noor nyasha vidya lerato ' +
    'abdul abdel abdullahi abubakar adebayo ade adeyemi adrian ahmad ajay akira akash amar ameer anand ' +
    'andre arif babatunde bhupinder bilal binyamin chinedu daisuke demarcus deshaun devendra dhruv farhan ' +
    'feliciano femi gaurav gopal govind gurpreet hanif hideo ibrahima iqbal jagdish jamaal javed jaspal ' +
    'juma kagiso kaito kapil karan krishna lebron manish minh mohsin mpho naveed naveen neeraj nitin ' +
    'omari ousmane pramod prashant raheem ronny sachin saeb sajjad sameer sanjiv segun shahbaz shakeel ' +
    'sharad shigeru shinji sifiso siyabonga sizwe tanner tarun tendai tyrese virat wei wilf zaheer archie ' +
    'kel jonty callan kyran ryland jaxon braden brody dalton dre deandre jalen kobe kyrie terrell tevin ' +
    'trey travon marquis nev ozzy reg rusty sherman silas tad ty vaughn vern zeke ' +
    'padraig fraser dustin darnell deshawn hakeem sajid anwar clint sam alex jo charlie jordan taylor robin morgan casey riley ashley frankie drew billie val jess ash',
  namesFemale:
    'kel wei krishna tendai mpho jaspal gurpreet bhupinder ade ' +
    'abena adwoa ama anushka archana asha ayumi bukola caitlyn chiamaka divya elodie emiko folake funmi ' +
    'halima haruka ifeoma ilhan indira jaya jody jordyn jyoti kiara komal lakshmi lalita lerato lindiwe ' +
    'luz madhuri manisha meena mei naledi namrata nasreen neelam nomsa noor nokuthula ntombi nyasha padma ' +
    'parveen poonam prachi radhika rajni rani rekha renu rina rukhsana rupa sadia saira sakura sangeeta ' +
    'sania sapna saroj seema shalini sharmila sheetal shilpa sita smriti sonali sonam sudha suman tanvi ' +
    'thandiwe usha vandana vidya vimala yetunde yumi zanele zodwa alana aleesha amelie ashlee avery becca ' +
    'blanche bree briony brynn cassidy cerys ciara dani darcey della dionne effie eilidh gabby georgie ' +
    'gia ginny hallie hattie hettie imani isobel joni kaitlyn kara lacey lexi marnie mollie nell payton ' +
    'rubina selina sheree sienna steph talia tiana una willa ' +
    'kemi tamsin poppy latoya keisha tamika anjali ngozi andrea sam alex jo charlie jordan taylor robin morgan casey riley ashley frankie drew billie val jess ash',
  places:
    'israel turkey american americans arizona asian australian black boston britain british california canadian carolina ' +
    'chicago chinese cleveland colorado cuban democratic dutch east eastern egyptian england english ' +
    'european florida german gop hampshire hispanic illinois indiana iowa iraqi irish islamic israeli ' +
    'italian japanese jewish kentucky korean latino london louisiana maryland massachusetts mexican ' +
    'michigan minnesota missouri moscow muslim nevada ohio oregon paris pennsylvania philadelphia ' +
    'polish republican russian russians scottish southern spanish swedish swiss syrian tennessee texas ' +
    'turkish u.s uk ukrainian us usa utah vermont virginia wales washington welsh west western white ' +
    'wisconsin',
  times:
    'point bc jan feb mar apr jun jul aug sept sep oct nov dec morning afternoon evening night week weekend fortnight month year',
  particles:
    'of de la le du des del della di da dos van von der den ter bin ibn al el abu bint the y zu af e',
  nameSuffixes: 'jr sr ii iii iv esq phd md mbe obe cbe kc qc',
  abbreviations:
    'fr mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt maj cpl adm cmdr det st rev hon jr sr vs etc inc corp ltd co no jan feb mar apr jun jul aug sept sep oct nov dec mt ft ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo a.m p.m e.g i.e u.s u.k u.n d.c approx dept est amb atty messrs',
  clitics: "'d 'll 've 're 'm",
  factInfinitives: 'having being',
  labels: 'q a question answer',
  belonging: 'of from at',
  bodyFields: 'for on against',
  homeEnding: '-based',
  separateArticles: 'the',
  occasions: 'in on at over during before after via through',
  absolutes: 'with despite amid',
  naming: 'called named',
  capacity: 'as',
  becoming: 'became becomes',
  causatives:
    'led leads leading prompted prompts prompting forced forces forcing inspired drove moved pushed compelled caused spurred',
  holding: 'chairs coaches directs edits heads leads manages owns runs teaches',
  ofSeveral: 'one another some others many',
  floating: 'both all each',
});
