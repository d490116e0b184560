import type { LanguageData } from './language-data.ts';

/** English. */
export const english: LanguageData = {
  code: 'en',
  paradigms: {
    a: '- s ed ing',
    e: 'e es ed ing',
    y: 'y ies ied ying',
    h: '- es ed ing',
    d: '- s - ing',
  },
  speech:
    'say says said saying add.a stat.e writ.e wrote written declar.e announc.e explain.a claim.a argu.e insist.a not.e ' +
    'repl.y respond.a continu.e conclud.e warn.a joke jokes joked joking quip quips quipped quipping tweet.a retweet.a post.a ' +
    'recall.a remark.a comment.a observ.e acknowledg.e admit admits admitted admitting conced.e confess.h deny denies denied denying ' +
    'assert.a affirm.a confirm.a maintain.a contend.a alleg.e complain.a lament.a bemoan.a boast.a brag brags bragged bragging ' +
    'vow.a pledg.e promis.e predict.a report.a reveal.a disclos.e suggest.a impl.y hint.a emphasi.z emphasiz.e emphasis.e stress.h ' +
    'underscor.e reiterat.e repeat.a clarif.y elaborat.e testif.y proclaim.a pronounc.e shout.a yell.a scream.a chant.a cr.y exclaim.a ' +
    'whisper.a mutter.a murmur.a mus.e muse muses wonder.a counter.a retort.a rebut rebuts rebutted rebutting interject.a interrupt.a chim.e ' +
    'fum.e thunder.a roar.a bark.a snap snaps snapped snapping sneer.a scoff.a sniff.a gush.h beam.a laugh.a sigh.a sob sobs sobbed smil.e ' +
    'tell tells told telling ask.a inform.a assur.e remind.a advis.e urg.e answer.a caution.a ' +
    'opin.e theori.z theoriz.e speculat.e reason.a conced.e decr.y protest.a object.a demand.a appeal.a beg begs begged begging implor.e plead.a pleaded pled ' +
    'quot.e cit.e mention.a relay.a recount.a narrat.e email.a text.a blog blogs blogged tout.a rave raves raved ' +
    'allow.a agree agrees agreed agreeing disagree disagrees disagreed disagreeing apologi.z apologiz.e apologis.e echo echoes echoed echoing ' +
    'tease teases teased teasing rant rants ranted ranting intone intones intoned deadpan deadpans deadpanned ventured ventures surmised ' +
    'summari.z summariz.e advocat.e testifies volunteered volunteers recommend.a propos.e request.a order.a threaten.a signal.a indicat.e ' +
    'convey.a communicat.e publicis.e divulg.e avow.a swear swears swore swearing preach.h lecture lectures lectured speak speaks spoke speaking spoken ' +
    'talk.a chat chats chatted ramble rambles rambled sum summed sums put puts putting went goes began begins broadcast.a',
  addressing:
    'tell tells told telling ask.a inform.a assur.e remind.a advis.e urg.e accus.e thank.a warn.a blast.a call.a describ.e convinc.e persuad.e',
  verdict:
    'call.a describ.e label.a brand.a dub dubs dubbed dubbing criticis.e criticiz.e prais.e blast.a slam slams slammed slamming mock.a ' +
    'dismiss.h denounc.e condemn.a accus.e attack.a defend.a hail.a bash.h rip rips ripped ripping deride derides derided deriding ridicul.e ' +
    'lambast.e lambasted rebuk.e castigat.e chid.e scold.a skewer.a assail.a decr.y applaud.a commend.a laud.a salut.e celebrat.e thank.a ' +
    'blam.e fault.a credit.a charg.e compar.e liken.a portray.a paint.a depict.a characteri.z characteriz.e characteris.e refer refers referred referring ' +
    'question.a challeng.e disput.e reject.a oppos.e support.a back.a endors.e favor.a favour.a embrac.e tout.a trumpet.a welcom.e ' +
    'address.h discuss.h debat.e rais.e rail.a lash.h hit hits hitting tak.e taunt.a trash.h torch.h troll.a jab jabs jabbed target.a ' +
    'name names named naming deem.a term terms termed terming cast casts casting pan pans panned panning savag.e thrash.h urge urges',
  thought:
    'think thinks thought thinking believ.e know knows knew knowing known feel feels felt feeling hop.e wish.h want.a fear.a expect.a ' +
    'worr.y doubt.a suspect.a assum.e suppos.e understand understands understood consider.a view.a see sees saw seen seeing regard.a ' +
    'imagin.e realiz.e realis.e recogni.z recogniz.e recognis.e learn.a learnt hear heard hears figur.e guess.h estimat.e anticipat.e forecast.a ' +
    'plan plans planned planning intend.a aim.a seek seeks sought seeking try tries tried trying attempt.a decid.e determin.e resolv.e ' +
    'prefer prefers preferred preferring like likes liked lov.e hat.e dislik.e enjoy.a regret regrets regretted regretting admir.e respect.a ' +
    'refus.e declin.e agree agrees agreed vote votes voted voting sign signs signed remember.a forget forgot interpret.a perceiv.e presum.e ' +
    'need needs needed yearn.a long.a desir.e dream.a car.e trust.a push.h press.h call.a lean.a weigh.a mull.a contemplat.e',
  showing:
    'show.a find finds found finding read reads reading suggest.a indicat.e reveal.a conclud.e stat.e report.a demonstrat.e prov.e confirm.a ' +
    'warn.a detail.a list.a includ.e featur.e carr.y contain.a outlin.e highlight.a estimat.e put puts illustrat.e document.a depict.a ' +
    'appear.a seem.a look.a sound.a mean means meant impl.y rul.e order.a requir.e call.a',
  verbs:
    'came comes come go gone going got get gets getting give gives gave given giving made make makes making take takes took taken taking ' +
    'left leave leaves won win wins winning lost lose loses run runs ran running held hold holds led lead leads kept keep keeps stood stand stands ' +
    'met meet meets paid pay pays sent send sends sat sit sits rose rise rises fell fall falls grew grow grows broke break breaks brought bring brings ' +
    'bought buy buys built build builds caught catch chose choose chooses cut cuts drew draw draws drove drive drives ate fought fight fights flew fly ' +
    'spent spend spends struck strike strikes taught teach threw throw throws wore wear woke turned turn turns began become becomes became becoming ' +
    'used use uses using work works worked working play plays played help helps helped live lives lived joined join joins faced face faces ' +
    'appeared asked offered offers offer launched launch launches released release releases visited traveled travelled attended arrived returned ' +
    'died killed shot born married founded served received following including dropped drop drops endorsed campaigned campaign tops topped ' +
    'set sets let lets seems seemed remains remained stays stayed started starts start stopped stops stop happened happens changed changes ' +
    'issued issue issues delivered delivers stated continues published publishes posted drafted unveiled unveils unveil raised gestured nodded pointed points',
  according: 'according_to per as_per citing',
  accordingAfter: '',
  quotatives: '',
  impersonal: '',
  speechNouns:
    'statement.d interview.d speech speeches remark.d comment.d claim.d tweet.d post.d letter.d email.d e-mail.d memo.d message.d argument.d ' +
    'assertion.d allegation.d accusation.d criticism.d complaint.d pledge promise vow warning.d call.d demand.d question.d answer.d response.d reply replies ' +
    'word.d slogan.d testimony announcement.d declaration.d view.d opinion.d belief.d suggestion.d proposal.d plan.d promise.d attack.d endorsement ' +
    'appearance debate rally address news_conference press_conference conference call press release phrase quote quip joke retort',
  termCues:
    'titled entitled so-called nicknamed book books film films movie movies song songs album albums show shows series novel novels play plays episode episodes program programme podcast magazine newspaper musical sitcom drama comedy documentary exhibition painting poem anthem hashtag codenamed code-named',
  auxiliaries:
    "is are was were be been being am has have had having do does did will would can could may might must shall should 'll 've 'd 're 's " +
    "ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't",
  prepositions:
    'of for in on at by with from to about into onto over under after before between among amid against during through throughout without within ' +
    'across along around behind beside besides beyond despite down inside like near off outside past since toward towards until till up upon via versus vs than as per out',
  conjunctions: 'and or but nor yet so plus &',
  subordinators:
    'if when while because although though unless once whereas where why how after before since until as whenever wherever lest provided even',
  complementisers: 'that whether if',
  relatives: 'who which whom whose that what whoever',
  articles: 'the a an',
  determiners:
    'this that these those some any all both each every no another other one two three four five six seven eight nine ten many most several few more such ' +
    'dozens hundreds thousands half first second third last next same former current then-',
  genitives: '',
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
    'dr doctor prof professor president vice-president sen senator senators rep reps representative congressman congresswoman gov governor mayor secretary minister ' +
    'prime chancellor premier chairman chairwoman chair chief general gen colonel col lt lieutenant captain capt sgt sergeant major maj cpl corporal admiral adm commander cmdr ' +
    'judge justice attorney ambassador amb rev reverend bishop archbishop cardinal pope rabbi imam sheikh sheik ayatollah speaker director detective det officer inspector superintendent ' +
    'coach deputy former vice first ex-president leader councilman councilwoman alderman commissioner sheriff lawmaker sens govs',
  roles:
    'president governor mayor minister senator congressman congresswoman representative lawmaker legislator secretary chancellor premier chairman chairwoman chair chairperson ' +
    'leader head chief director manager executive ceo cfo founder co-founder cofounder owner boss president-elect candidate nominee front-runner frontrunner contender hopeful rival challenger incumbent ' +
    'spokesman spokeswoman spokesperson official aide adviser advisor strategist consultant operative pollster staffer counsel lawyer attorney prosecutor judge justice sheriff ' +
    'officer detective policeman investigator inspector agent soldier general colonel commander captain veteran witness victim suspect defendant plaintiff survivor ' +
    'analyst economist expert scholar researcher scientist professor historian academic student teacher principal doctor physician nurse psychologist psychiatrist epidemiologist ' +
    'author writer journalist reporter correspondent columnist editor commentator anchor host moderator blogger critic pundit producer filmmaker ' +
    'actor actress singer musician artist star comedian rapper model coach player quarterback striker goalkeeper midfielder captain athlete ' +
    'businessman businesswoman billionaire mogul entrepreneur investor banker trader developer engineer designer farmer worker driver pilot nurse retiree ' +
    'activist organizer organiser campaigner advocate volunteer protester supporter delegate voter resident neighbor neighbour citizen immigrant refugee ' +
    'bishop priest pastor rabbi imam pope cardinal reverend father mother son daughter brother sister husband wife uncle aunt cousin grandmother grandfather friend colleague ' +
    'man woman boy girl person source insider observer speaker ambassador envoy diplomat negotiator treasurer superintendent commissioner councilman councilwoman councillor ' +
    'chef shopkeeper firefighter paramedic survivor caller heckler questioner announcer narrator attendee member mp democrat republican liberal conservative socialist king queen prince princess ' +
    'libertarian teenager youth newspaper magazine aide-de-camp whistleblower heiress tycoon magnate mogul native regent dean provost rector curator librarian',
  rolesMale:
    'father son brother husband uncle grandfather man boy businessman spokesman chairman congressman councilman actor king prince policeman salesman dad nephew grandson',
  rolesFemale:
    'mother daughter sister wife aunt grandmother woman girl businesswoman spokeswoman chairwoman congresswoman councilwoman actress queen princess mom mum niece granddaughter lady',
  groups:
    'officials aides advisers advisors sources insiders authorities police prosecutors investigators lawyers attorneys experts analysts economists researchers scientists scholars doctors ' +
    'critics supporters opponents backers allies rivals leaders lawmakers legislators senators members democrats republicans conservatives liberals progressives activists protesters demonstrators ' +
    'voters residents people americans citizens workers employees students parents families women men girls boys veterans journalists reporters editors pundits commentators ' +
    'observers strategists consultants operatives staffers spokesmen spokespeople spokespersons representatives delegates donors fans neighbors neighbours friends colleagues relatives witnesses victims ' +
    'survivors soldiers troops officers firefighters teachers executives investors traders bankers businesses companies governments countries nations campaigners organizers organisers groups ' +
    'historians politicians diplomats negotiators candidates advocates volunteers crowd audience public team staff panel crew family couple pair bankers farmers nurses scholars judges justices ' +
    'agents detectives immigrants migrants refugees muslims christians jews catholics evangelicals socialists libertarians hispanics latinos blacks whites tories labour governors mayors ministers attendees ' +
    'respondents participants users customers consumers readers viewers listeners makers producers skeptics sceptics foes attackers rebels militants moderators hosts',
  organisations:
    'company firm corporation inc corp ltd llc plc gmbh group campaign committee commission council court department ministry agency bureau office administration government white_house ' +
    'house senate congress parliament party union association organization organisation foundation institute institution university college school hospital bank fund board authority service ' +
    'church club team league federation network newspaper magazine paper journal post times news radio television tv channel station press media website outlet coalition alliance society ' +
    'center centre center police army navy force forces guard military embassy consulate cabinet assembly chamber caucus delegation camp pac lobby nonprofit charity think-tank industry airline ' +
    'kremlin pentagon palace vatican administration staff command headquarters laboratory observatory museum society trust holdings partners brothers airlines motors technologies systems',
  documents:
    'report reports study studies survey surveys poll polls statement statements letter letters email emails e-mail e-mails document documents memo memos memorandum article articles book books ad ads advertisement video videos ' +
    'website site page post posts tweet tweets message messages transcript transcripts filing filings lawsuit suit complaint indictment ruling opinion order bill law legislation resolution amendment act ' +
    'constitution agreement treaty contract plan proposal platform policy rule rules headline editorial column op-ed story stories account accounts review analysis data figures statistics numbers results evidence ' +
    'research findings note notes petition sign signs banner banners poster posters placard placards caption inscription newsletter brochure flyer leaflet press_release release manifesto record records paper papers',
  anonymous:
    'source sources official officials insider insiders aide aides diplomat diplomats person people someone individual individuals spokesperson witness witnesses',
  namesMale:
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy roy vincent ralph eugene russell bobby mason philip louis bill mike jim tom bob dan dave steve tim ted ben chris matt tony rob ron don ken greg jeff rick nick alex sam fred harry mitt barack bernie marco rand jeb lindsey mitch newt rudy vladimir volodymyr sergei sergey dmitry igor ivan boris nikolai alexei mikhail viktor oleg yuri emmanuel françois nicolas jean pierre jacques michel laurent olivier philippe antoine hans karl heinz jürgen klaus wolfgang stefan markus thomas friedrich olaf christoph giovanni giuseppe matteo silvio mario luigi francesco antonio carlos luis miguel pedro pablo javier manuel fernando diego rafael jorge alejandro ricardo mohammed muhammad mohamed mohammad ahmed ali hassan hussein omar khalid ibrahim abdullah mahmoud mustafa yusuf bashar recep narendra amit rahul rajesh sanjay vijay anil imran nawaz xi li wei jun kenji hiroshi shinzo takeshi kim ban boutros kofi barry larry todd chad brett kurt craig darren derek doug ed eddie ernest evan felix floyd glenn gordon grant graham hector howard hugh hugo ian isaac jared jake jamie jay jerome jimmy joel johnny julian kirk lance leo leon leonard lee lewis liam lloyd luke malcolm marcus marshall martin marvin maurice max melvin merrick micah milton mohamad morgan neil nelson norman oliver oscar otto owen perry phil preston quentin reggie rex rodney roland ross rupert ruben simon spencer stanley stuart ted terrence theodore tommy travis trevor troy vernon victor warren wesley xavier zach zack charlie corey clarence clifford clinton colin curtis cory dale dean devin dominic duncan dwight earl elliott elliot erik everett al andy angus anders arnold art avi barney bart benny bernard brad bradley brent byron calvin cameron carter casey cecil chester chuck clark claude clay clyde cody conor conrad cruz damian damon danny darrell dick dirk dustin elon ezra francis franklin freddie garrett gavin geoffrey geoff gilbert giles gus guy harvey herbert herman horace irving ivan jacques jeremiah jerrold josh jon juergen kurt kellan lamar lester lou lorenzo lyle lyndon manny merle mick miles mohan murray nate ned nigel noel orrin pat pete rafael ramon randall raul ray reince reid ricky roberto robin rod roderick rolf roman sebastian seth shane sheldon sherrod sidney spiro stan stewart tad thad tobias toby tucker tyrone vince virgil wallace wendell wilbur will winston woodrow zeke jeh asa trey raj ravi arjun ashok deepak suresh sunil hiro satoshi min-jun pavel petr jan andrzej lech marek tomasz lars sven bjorn erik olav henrik mats nils arne',
  namesFemale:
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary melania ivanka michelle condoleezza kellyanne carly nikki tulsi kamala loretta huma cheri angela ursula theresa olga natalia svetlana tatiana irina elena yulia oksana maria claire camille juliette hélène sophie nathalie isabelle brigitte valérie anne sabine petra monika claudia ute heike katrin annalena giulia francesca chiara giorgia lucia carmen isabel ana rosa pilar cristina sofia fatima aisha mariam zahra leila benazir indira sonia priya sushma mamata aung yingluck sheikh hasina megyn rachel gretchen savannah katie diane barbara oprah beyoncé taylor meryl debbie wasserman donna bonnie cindy connie courtney crystal daisy dana darlene dawn debra eileen elaine eleanor ellen elena erica erin esther eva faith florence gail gina ginger glenda gwen gwendolyn harriet hazel heidi hope ida irene iris jane janelle jeanne jeannette jenna jenny jill joanna jo joann jodi josephine joy juanita june kate kathy katy kay kendra kim kirsten kristen kristin krystal latoya leah lena leslie lillian lily liz lois lorraine louise lucy lydia lynn mabel marcia margarita marjorie marlene maureen maxine melanie melinda mildred mindy miranda miriam molly monica muriel myra nadia naomi nina nora norma paige pam patty paula pauline peggy penny phyllis priscilla ramona regina renee rhonda rita roberta robin rosemary roxanne sally sandy shannon sheila shelly sherry stacey stacy stella sue susie suzanne sylvia tamara tammy tanya tara teri tiffany tina toni tracey tracy tricia valerie vanessa vera veronica vicki vivian wanda wendy yolanda yvonne zoe amelia ava mia harper aaliyah alicia alison allison angelina angie april ariana arlene audrey beatrice becky belinda bernadette bertha bethany betsy bianca blanche bridget candace carla carmela carole caroline carrie cassandra cecilia celeste charlene chelsea chelsea clara colleen constance cora deanna della delores desiree dina dolores dora edith edna elisa ella eloise elsa elsie ethel eunice fay felicia fern fiona geneva georgia geraldine gertrude greta gwyneth ilana ingrid ivy jacquelyn jasmine jocelyn joni julianne karla katrina kerry kristina lana latasha laurie leona lindsay lola loretta lorena lucille mandy marcella marianne marion marsha maya meghan meredith minnie misty mollie nadine nell nellie olga opal pearl rena rochelle rosalie rosie sabrina samantha selma serena sheri sonja stacie susanna tasha thelma trina trudy velma verna viola violet willa winifred jayne jan gabrielle gabby amelize malkia melezia malala greta',
  places:
    'america american americans u.s us usa united_states britain british uk england english scotland scottish wales welsh ireland irish france french germany german germans italy italian spain spanish portugal portuguese ' +
    'russia russian russians ukraine ukrainian ukrainians china chinese japan japanese india indian pakistan pakistani iran iranian iraq iraqi syria syrian israel israeli palestine palestinian turkey turkish ' +
    'egypt egyptian saudi arabia canada canadian mexico mexican brazil brazilian argentina cuba cuban australia australian africa african europe european asia asian korea korean greece greek poland polish ' +
    'sweden swedish norway norwegian denmark danish finland finnish netherlands dutch belgium belgian austria austrian switzerland swiss washington london paris berlin moscow kyiv kiev beijing tokyo brussels ' +
    'new_york california texas florida ohio iowa virginia carolina michigan pennsylvania illinois georgia arizona nevada wisconsin colorado indiana hampshire vermont massachusetts minnesota missouri oregon maryland ' +
    'kentucky tennessee alabama louisiana mississippi arkansas oklahoma kansas nebraska utah wyoming montana idaho dakota alaska hawaii maine connecticut jersey delaware cleveland philadelphia chicago boston ' +
    'democratic republican gop muslim christian jewish catholic islamic western eastern northern southern north south east west latino hispanic black white',
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
