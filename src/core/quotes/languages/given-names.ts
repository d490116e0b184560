/** First names of the languages that we read, for the gender of a person; they ship as fingerprints. A language's own data overrules them. */

/** Names that are, in most places, given to men. */
export const MALE_NAMES =
  'aaron abdullah adam adrián ahmed aidan aiden al alain alan alastair albert alberto aldo alec aled ' +
  'alejandro alejo alessandro alex alexander alexandre alexei alf alfie alfonso alfred alfredo ' +
  'algernon ali alistair allan allen alonzo alphonse alvaro alvin amadou amir amit amos anatoli ' +
  'anatoly anders andrea andreas andrei andrej andrew andrey andrii andriy andrzej andré andrés andy ' +
  'angelo angus anil anselm ansgar anson antal anthony antoine antoni antonin antonio antonis ' +
  'antónio antônio apostolos ari ariel arjen arjun armando armin arnaud arne arnold aron arsène ' +
  'artem arthur artur arturo arvind ashley ashok asif aslan atif attila aubrey auguste augustin ' +
  'augusto aurelio aurélien austin avi axel ayman ayub azim aziz babak baldwin baltasar balázs ' +
  'barack barnaby barney barry bart bartholomew bartosz bas bashar basil bastian bastien ben ' +
  'benedict benedikt benito benjamin benji benny benoit benoît beppe bernard bernardo bernd bernie ' +
  'berthold bertram bertrand bill billy bjarne bjorn björn blaise blake bob bobby bogdan bohdan ' +
  'boris borja boubacar boyd brad bradley bram brandon brayden brendan brent brett brian bronson ' +
  'bruce bruno bryan bryce bryn burak burkhard byron bálint béla cadan caleb callum calvin cameron ' +
  'camille camilo carl carlo carlos carlton carsten carter casey cassius cecil cedric cesar chad ' +
  'chandra charles charlie chester chidi chinua chris christian christoph christophe christopher ' +
  'christos chuck chuka chukwuemeka claes clarence clark claude claudio claudius claus clay clayton ' +
  'clemens clement cletus cliff clifford clinton clive clément cody colin colm connor conor conrad ' +
  'constantin corentin corey cornelis corneliu cornelius cory cosimo costas craig cristian cristiano ' +
  'cristóbal csaba curt curtis cyprian cyril cyrus cédric césar dale damian damien damir damon dan ' +
  'daniel daniele danny dara dario darius darragh darrell darren darryl darwin daud dave david ' +
  'davide dawid dayton dean declan deepak demetrius denis dennis denys denzel deon derek derrick ' +
  'desmond detlef devin dexter dheeraj dick didier diederik diego dieter dietmar dietrich dimitar ' +
  'dimitri dimitrios dimitris dinesh dino diogo dirk djibril dmitri dmitry dmytro domenico dominic ' +
  'dominik dominique don donald donato donovan dorian doug douglas dragan dries duane duncan dušan ' +
  'dwayne dwight dylan eamon eberhard ed eddie edgar edgardo edison edmund eduard eduardo edward ' +
  'edwin efrain efraín egon ehud einar eirik eitan eladio elias elijah elio eliot elisha elliot ' +
  'elliott ellis elmar elon emanuele emeka emil emiliano emilio emir emmanuel emre ennio enoch ' +
  'enrico enrique enzo eoin ephraim erdal eren erhan eric erik erkan ernest ernesto ernst errol ' +
  'ertuğrul erwin esteban ethan etienne euan eugene evan everett ewald ewan ezekiel ezra fabian ' +
  'fabien fabio fabrice fabrizio fahad faisal farhad farid farouk fathi fausto federico felician ' +
  'felipe felix ferdinand ferenc fergal fergus fernando fidel fidelis filipe filippo finbar finlay ' +
  'finn flavio fletcher florent florian florin floyd flávio folke francesco francis francisco franco ' +
  'frank franklin frans franz françois fred freddie frederic frederick frederik fredrik friedrich ' +
  'friso fritz frédéric fábio félicien félix gabriel gabriele gael gareth garrett garry garth gary ' +
  'gaspard gaston gavin gaël geert genaro gennady gennaro geoff geoffrey georg george georges georgi ' +
  'georgios gerald gerardo gerd gerhard germain germán gerrit gerry gert ghassan gian giancarlo ' +
  'gianluca gianluigi gianni gideon gilbert gilberto giles gilles gino giorgi giorgio giovanni ' +
  'giulio giuseppe glenn gohar gonzague gonzalo gonçalo goran gordon gottfried graeme graham grant ' +
  'greg gregor gregorio gregory grigory grzegorz guido guilherme guillaume guillermo gunnar gus ' +
  'gustav gustave gustavo guy gwyn gyorgy györgy gábor gérard günter günther haakon habib hadi hafez ' +
  'hakan halil hamid hamish hamza hannes hanno hans harald harish harlan harold harrison harry ' +
  'hartmut haruki harun harvey hasan hashim hassan hayden hector heiko heiner heinrich heinz helge ' +
  'helmut hendrick hendrik henk henri henrik henrique henry herbert heribert herman hermann hernán ' +
  'hervé hicham hideki hilario hiro hiroshi hisham holger horacio horia horst hossein howard howie ' +
  'hubert hugh hugo humberto humphrey husain husayn hussain hussein huw héctor iain ian ibrahim ' +
  'ichiro idris ignacio ignatius ignazio igor ihor ilan ilya imad imran imre ingo ingvar inácio ioan ' +
  'ioannis ionuț iosif irfan irving irwin isaac isaiah isidro ismael ismail israel istván italo ivan ' +
  'ivo ivor iván iwan jaap jacek jacinto jack jaco jacob jacobo jacques jad jaden jaime jair jake ' +
  'jakob jakub jalal jamal jameel james jamie jamil janez janis jannik jared jaroslav jarosław ' +
  'jarred jarrod jason jasper javier jawad jay jayden jaylen jean jeb jed jeff jeffrey jelle jens ' +
  'jeremiah jeremy jermaine jeroen jerome jeronimo jerry jerzy jerónimo jesse jesús jethro jihad jim ' +
  'jimmy jiří joachim joakim joao joaquin joaquín jochen joe joel joey johan johann johannes john ' +
  'johnathan johnnie johnny jomo jon jonah jonas jonathan jonny joost jordan jordi jorge joris jos ' +
  'joschka jose josef joseph josh joshua joss jostein josé jozef joão juan juergen juha jules julian ' +
  'julien julio julius jun juri jussi justin jusuf jános jérémie jérôme józef jörg jörn jürgen kaan ' +
  'kabir kader kai kalle kamal kamil kareem karel karim karl karsten kaspar kasper kazuo keanu kees ' +
  'keiko keir keiran keith kelechi kellan kelvin kemal ken kenan kendrick kenji kenneth kenny kenzo ' +
  'kermit kerry kevan kevin khaled khalid khalil khurram kieran kim kiran kiril kirill kirk kjell ' +
  'klaas klaudius klaus klemens knud knut koen koffi kofi koichi kojo konrad konstantin konstantinos ' +
  'koray kourosh kristian kristof kristoffer krzysztof kumar kunal kurt kwabena kwame kwasi kyle ' +
  'kyriakos kyrylo lachlan ladislav laith lajos lalit lamar lambert lamine lance landon larry lars ' +
  'lasse laurence laurens laurent laurentiu laurie lawrence lawson leander leandro lech lee leif ' +
  'leighton lennart lennox leo leon leonard leonardo leoncio leonid leopold leroy leslie lev levi ' +
  'levon lewis liam liborio lindsey lino linus lionel lloyd logan lorcan lorenzo loris lothar lou ' +
  'louis lourenço loïc luc luca lucas luciano ludger ludovic ludwig luigi luis luiz lukas lukasz ' +
  'luke lukáš lula luther luís lyle lyndon lynton lászló lázaro léonard maarten maciej mads magnus ' +
  'mahdi mahesh mahmoud mahmud maik majid makoto malachi malcolm malik mamadou manfred manfredi ' +
  'manny manoel manoj manolis mansour manu manuel marat marc marcel marcelino marcello marcelo ' +
  'marcin marco marcos marcus marek mariano mario mariusz mark markus marlon marlow marshall marten ' +
  'martijn martin martti marty martín marvin marwan mason massimo mateo mateusz mathias mathieu ' +
  'mathis mats matt matteo matthew matthias matthieu matthäus mattias matty matías maurice mauricio ' +
  'maurizio mauro max maxime maximilian maximiliano maxwell mehdi mehmet melvin merlin mert mevlüt ' +
  'micah michael michał micheal michel michele mick mickaël miguel mihai mihail mika mikael mike ' +
  'mikhail mikkel mikko miklós milan miles milo milorad milos miloš milton miro miroslav mitch ' +
  'mitchell mitt moe moez mohamad mohamed mohammad mohammed mohan mohit moisés monty mordechai ' +
  'morgan moritz morris morten moses moshe moussa muammar muhammad muhammed mukesh munir murat ' +
  'murray musa mustafa mykhailo mykola mário nabil nadir naftali nahuel naoki narendra naresh naseer ' +
  'nassim nate nathan nathanael nathaniel nawaf nawaz nazir ned neil nelson neville newt niall ' +
  'nicanor niccolò nicholas nick nicky niclas nico nicola nicolae nicolai nicolas nicolás niels ' +
  'nigel nikhil nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils nizar ' +
  'noah noam noel norbert norman norris noël nuno obinna octavio oded odysseas ofer olaf olav ole ' +
  'oleg oleh oleksandr oleksii oleksiy oliver olivier ollie olof olu olumide oluwaseun omar omer ' +
  'onur oriol orlando orson osama oscar oskar osman osvaldo othmar otis otmar otto oumar owain owen ' +
  'pablo paddy palle panagiotis pankaj panos paolo parker pascal pascual pat patrice patricio ' +
  'patrick patrik paul paulino paulo pavel pavlo pavlos pawel paweł pedro pekka percival percy perry ' +
  'petar pete peter petr petri petro petros petter phil philip philipp philippe phillip pierluigi ' +
  'piero pierre piers piet pieter pietro pim pinchas piotr pradeep prakash pranav prasad praveen ' +
  'predrag prem pritam przemysław quentin quincy quinn quinton radek rado radoslav radosław radu ' +
  'rafael rafał rafe raffaele rafic rafiq raghav rahim rahul raimund rainer raj rajan rajat rajeev ' +
  'rajesh rajiv rakesh ralf ralph rama ramesh rami ramiro ramon ramzan ramzi ramón randal randall ' +
  'randolph randy ranjit raoul raphael raphaël rashad rasheed rashid rasmus raul ravi ray raymond ' +
  'raymundo raynor rayyan raúl recep reece reggie reginald reid reiner reinhard reinhold reinier ' +
  'remo remy renato renaud rene renzo rené reuben reuven rex reza rhys ricardo riccardo richard rick ' +
  'rickard rickie ricky ridley rik riley rinaldo rishi ritchie rob robbie robert roberto robin rocco ' +
  'rod roderick rodney rodolfo rodrigo rodrigue roeland rogelio roger rogério rohan rohit roland ' +
  'rolando rolf romain roman romano romeo romuald ron ronald ronaldo ronan ronnie rory ross rowan ' +
  'roy ruben rubén rudi rudolf rudy rufus rui rune rupert rushdi russell rustam rutger ruud ryan ' +
  'ryszard ryu rémi rónán saad sadio sadiq saeed safwan saif salah salim salman salomon salvador ' +
  'salvatore sam sami samir sammy samson samuel samuele sandeep sander sandor sandro sanjay sanjeev ' +
  'santiago santino sascha sasha satoshi saul sava savvas saúl scott sead seamus sean sebastian ' +
  'sebastien sebastián sefton selim semyon sepp serdar sergei sergej sergey sergio serhii serhiy ' +
  'seth seumas severin seán shafiq shahid shai shamsul shane shankar shaun shawn shayne shehbaz ' +
  'sheldon shimon shinzo shlomo shyam sidi sidney siegfried siegmund sigmar sigmund sigurd silvan ' +
  'silvano silvester silvio simen simeon simon simone sinan sipho siva slavko slobodan solomon ' +
  'sotiris spencer spiros spyros sriram stan stanislas stanislav stanislaw stanisław stanley stavros ' +
  'stef stefan stefano stefanos steffen stelios sten stephan stephane stephen steve steven stewart ' +
  'stig stuart stéphane subhash sudhir sulaiman suleiman sunil suresh svein sven svetozar sylvain ' +
  'sylvester sándor séamus sébastien sérgio sören søren süleyman tadashi tadeusz taher tahir takashi ' +
  'takeshi tamer tamir tamás tanguy tapio tarek tareq tarik tariq taro taylor ted teddy tedros temel ' +
  'teo teodor terence terje terrence terry teun thabo thad thaddeus themba theo theodor theodore ' +
  'thiago thibault thibaut thierry thijs thilo thomas thor thorbjørn thorsten théo tiago tibor tim ' +
  'timo timon timothy timothée timur tito titus tobias toby todd tom tomas tomasz tomislav tommaso ' +
  'tommy tomás tomáš toni tony torben torsten toshio traian travis trent trevor tristan troy tunde ' +
  'tuomas turgut tyler tyrone uday udo ulf uli ulrich ulrik umar umberto umut uriel urs usman uwe ' +
  'vaclav vadim vadym valentin valentino valerio valeriy valery vasco vasil vasile vasilis vasily ' +
  'vasyl veli venkat vernon veselin vicente victor vijay vikas vikram viktor vilhelm viliam vinay ' +
  'vince vincent vincenzo vinod virgil virgilio vishal vitali vitaliy vitaly vito vittorio vivek ' +
  'vlad vladimir vladimír vladislav vojtěch volker volodymyr václav víctor wade wael waldemar waleed ' +
  'walid wallace wally walt walter ward warren waseem wayne wendell werner wes wesley wieland wilbur ' +
  'wilfred wilfried wilhelm will willem willi william willie willy wilson wim winfried winston ' +
  'wissam witold wladimir wojciech wolfgang wolfram woody wouter władysław xabier xander xavi xavier ' +
  'yacine yahya yair yakov yannick yannis yaroslav yash yasin yasir yasser yaw yaïr yehuda yevgeny ' +
  'yevhen yiannis yigal yitzhak yohan yohannes yorgos yoshi yoshihide youcef youri yousef youssef ' +
  'yuri yuriy yury yusuf yvan yves yvon zac zach zachary zack zafar zaid zain zakaria zane zbigniew ' +
  'zdeněk zdravko zeki zeljko zev ziad zico zlatan zoltan zoltán zoran zubair zvi álvaro ángel ' +
  'édouard émile éric étienne íñigo óscar łukasz željko';

/** Names that are, in most places, given to women. */
export const FEMALE_NAMES =
  'abbie abby abigail ada adaeze adela adelaide adele adelina aditi adriana adrienne adèle agata ' +
  'agatha agnes agnese agnieszka agnès aida aileen ailsa aimee aimée ainhoa ainsley aisha aishwarya ' +
  'aisling aissatou aita aiyana akiko alejandra aleksandra alena alessandra alessia alexa alexandra ' +
  'alexandria alexis alice alicia alina aline alisa alison alix aliyah allegra allie allison ally ' +
  'alma almudena althea alva alyssa alícia amal amalia amalie amanda amara amaya amber amelia amie ' +
  'amina aminata amira amrita amy amélie ana anastasia anastasiia anat anaïs anca andrea andreea ane ' +
  'aneta angela angeles angelica angelika angelina angie angélica anika aniko anil anita anja anke ' +
  'ann anna annabel annabelle annalena anne anne-sophie annegret anneke anneli annelies anneliese ' +
  'annemarie annette annie annika anouk anthea antje antoinette antonella antonia antónia antônia ' +
  'anya aoife aparna arabella araceli arantxa aretha ariadna ariana ariane arianna arielle arlene ' +
  'arlette armelle ashleigh asma astrid athena aubrey aude audrey augusta aung aurelia aurora ' +
  'aurélie ava avril ayesha ayla aylin ayşe azadeh azra aïcha barbara barbora bea beata beate ' +
  'beatrice beatrix beatriz becky begoña belinda bella belén benedetta bernadette bernice beryl bess ' +
  'beth bethan bethany betsy bettina betty beverley beverly bianca bibiana birgit birgitta birte ' +
  'blanca blandine bobbie bogdana bonnie bożena branka brenda briana brianna bridget bridie brigid ' +
  'brigida brigitta brigitte britta brittany bronwyn brooke bruna brunhilde bärbel béatrice bérénice ' +
  'caitlin callie camila camilla camille candace candice cara carina carine carla carlotta carly ' +
  'carme carmel carmela carmen carol carola carole carolin carolina caroline carolyn carrie caryn ' +
  'cassie catalina catarina cate caterina catherine cathy cathérine catriona cecilia cecily celeste ' +
  'celia celina celine chana chandrika chantal charity charlene charlotte charlène chelsea cherie ' +
  'cheryl chiara chidinma chimamanda chloe chloé christa christel christelle christiane christina ' +
  'christine cilla cindy claire clara clare clarice clarissa claudia claudine clementine cleo ' +
  'cláudia clémence cléo colette colleen concepción concetta condoleezza connie constance constanza ' +
  'consuelo cora coralie cordelia corina corinna corinne cornelia cosima courtney cristina cynthia ' +
  'cármen cécile célia céline dagmar dagny daisy dalia dana danica daniela daniella danielle danièle ' +
  'danuta daphne dara daria darlene dawn deanna debbie debora deborah debra deepa deepika deidre ' +
  'deirdre delia delphine demet demi denise derya desiree despina devi diana diane dianne diba didem ' +
  'dieuwke dilek dilma dina dinah djamila dolores dominika dominique donatella donna dora doreen ' +
  'doria doris dorit dorota dorothea dorothy dorothée dorte dunja désirée ebba ebony ebru edda edie ' +
  'edith edna edyta eileen eilish ekaterina elaine eleanor elena eleni eleonora eleonore elfriede ' +
  'eliane elif elin elina elinor elisa elisabet elisabeth elisabetta elise elissa eliza elizabeth ' +
  'elke ella ellen ellie elly eloise elsa elsbeth else elsie elspeth elvira emanuela emer emilia ' +
  'emilie emily emine emma emmanuelle encarna erica erika erin ermelinda erna ernestine esma ' +
  'esmeralda esmé esperanza esra estefanía estela estelle esther estrella ethel eudora eugenia ' +
  'eugénie eunice eva evangeline evdokia eve evelien evelina evelyn evelyne evie ewa fabiana ' +
  'fabienne fadia fadila faith faiza fannie fanny farah fariba farida fatema fatima fatma fatou ' +
  'fatoumata faustine faye federica felicia felicitas felicity femke fern fernanda filiz filomena ' +
  'fiona flavia fleur flora florence floriane fran frances francesca francine francisca franzisca ' +
  'franziska françoise frauke freda frederica freya frida frieda friederike frédérique fátima gabi ' +
  'gabriela gabriele gabriella gabrielle gaby gaia gail galina geeta gemma geneviève georgette ' +
  'georgia georgiana georgina geraldine gerda gerlinde germaine gertrude gesine ghada ghislaine gigi ' +
  'gill gillian gina ginevra giorgia giovanna gisela gisèle giulia giuliana giuseppina gladys glenda ' +
  'gloria golda golnaz grace gracia grazia graziella greta gretchen gretel griet gráinne guadalupe ' +
  'gudrun gudula gunilla gwen gwendolyn gwyneth gönül gül gülay hadia hadiza hadley hafsa hafsat ' +
  'hala halina halle hana hanan hanna hannah hanne hannelore harriet hatice hayat hayley hazel ' +
  'heather heba hebe hedwig hedy heidemarie heidi heike helen helena helene helga helle heloise ' +
  'hendrika henriette hermine hermione hila hilary hilda hilde hildegard hillary hille holly hope ' +
  'hortense huda huguette hélia hélène iben ida idil ikram ilana ilaria ildikó ilona ilse iman ' +
  'imelda immaculata imogen ina ines inga inge ingeborg ingrid inna inès inés inês ioana iona irena ' +
  'irene irina iris irma irmgard irène isabel isabela isabella isabelle isadora isha ishbel isla ' +
  'ivana ivanka ivy iwona iza jacinda jacinta jackie jaclyn jacqueline jacquelyn jada jade jadwiga ' +
  'jaimie jamila jan jana jane janelle janet janette janice janina janine jasmin jasmine jayne jean ' +
  'jeanette jeanne jeannette jeannie jelena jemima jemma jen jenna jennie jennifer jenny jessamyn ' +
  'jessica jessie jette jewel jill jillian jo joan joana joann joanna joanne jocelyn jodi jodie ' +
  'joely johanna johanne jolanda jolanta jolene jordana josefa josefina josefine josephine josette ' +
  'josie joséphine joy joyce juana juanita judit judith judy julia juliana julianne julie juliet ' +
  'juliette julija june justine jutta jéssica júlia kaja kamala kamila karen karin karina ' +
  'karine karla karolin karolina karoline kasia kassandra katarina katarzyna kate kateryna kateřina ' +
  'katharina katherine kathleen kathrin kathryn kathy katia katie katinka katja katrien katrin ' +
  'katrina katy kavita kay kayla keira kelly kellyanne kelsey kendra kerry kerstin kezia khadija ' +
  'kiera kim kimberley kimberly kinga kirsten kirstie kirsty klara klára kornelia kris krista ' +
  'kristen kristi kristin kristina kristine kristy krystyna kylie kübra laetitia laila lana lara ' +
  'larissa lata latifa latisha laura laure lauren laurence lauriane laurie lavinia layla lea leah ' +
  'leanne leda leena leila lena leni lenka leona leonie leonor leonora leontine lesley leslie ' +
  'leticia letizia leyla lia liana libby lidia lidija lieke liesbeth lieselotte lila lili lilia ' +
  'lilian liliana liliane lilianne lilith lillian lilly lily lina linda lindsay linnea lisa lisbeth ' +
  'lise liselotte lisette liv livia liz liza lizzie lois lola loreen lorena loretta lori lorna ' +
  'lorraine lotta lotte lottie louisa louise lourdes luana lucia luciana lucie lucienne lucille ' +
  'lucinda lucrezia lucy lucía ludmila ludmilla luisa luise lulu luísa lyanne lydia lydie lyn lynda ' +
  'lyndsey lynn lynne lynsey lyudmila léa mabel macarena maddie madeleine madeline madelyn madison ' +
  'madonna mae maeve magali magda magdalena maggie magnolia maha mai maia maike maira maisie maja ' +
  'malala malgorzata malia malin malkia mallory mandy manon manuela mara marcela marcella marcia ' +
  'mareike margaret margareta margarete margaretha margarida margarita margaux margherita margie ' +
  'margit margot margriet marguerite maria mariah mariam mariama mariana marianna marianne maribel ' +
  'marie marieke mariella marielle marietta marija marika marilena marilyn marina marine marion ' +
  'marisa marisol maristella marit marita marite marjane marjolein marjorie marla marlene marlies ' +
  'marlène marsha marta martha marthe martina martine mary maryam maryse maría mathilda mathilde ' +
  'matilda matilde maud maura maureen mavis maxine maya mayra maëlle maïa małgorzata mechthild meera ' +
  'megan meghan mehwish meike melania melanie melina melinda melissa mercedes meredith meret merete ' +
  'merle meryem meryl mette mia michaela michela michele michelle michèle mieke mila milagros ' +
  'mildred milena milica millicent millie mimi mina minna minnie miranda mireia mireille mirela ' +
  'miriam mirjam mirka mitali moira molly mona monica monika monique montserrat morag morgane moya ' +
  'muna muriel myfanwy myra myriam myrna myrtle márcia mária mélanie mélissa mònica mónica nadezhda ' +
  'nadia nadine nadja nagham nahla naila naima najat nancy nandini naomi narges nasrin nastassja ' +
  'natacha natalia natalie nataliia natalya natasha nathalie nawal nazanin neda neha nela nellie ' +
  'nelly nerea nermin nesrin nia niamh nicola nicole nicolette nieves nika nikki nila nilufar nimra ' +
  'nina ninette nino nisha nita noa noelia noelle noemi nora noreen norma noémie nuala nuria ' +
  'nursel nurul núria oana octavia odette odile ofelia oksana olena olga olha olive olivia olwen ' +
  'olympe oona ophelia ophélie oprah oriana orla ornella orsolya paige paloma pam pamela paola ' +
  'parisa parvati pascale patricia patrizia patrícia patsy patti patty paula paulette paulina ' +
  'pauline payal pearl peggy penelope penny pernille perpetua petra petronella philippa phillipa ' +
  'philomena phoebe phyllis pia piedad pierrette pilar pippa polina polly pooja prisca priscilla ' +
  'priti priya priyanka purificación rachael rachel rachele rachida radha raffaella rahel ' +
  'raisa ramona rana randa rania raquel rashida raven raya rayhan razan rebeca rebecca rebekah ' +
  'regina regine reina rena renata renate rene renee reni renée rhea rhiannon rhoda rhona rhonda ria ' +
  'rianne ricarda rieke rihanna rika rinaani risa rita ritu roberta roberte robyn rochelle rocio ' +
  'rocío romana romane romina romy ronja ros rosa rosalia rosalie rosalind rosalyn rosamund rosanna ' +
  'rosanne rosario rose rosemarie rosemary rosetta rosie rosina rosita roswitha rowena roxana roxane ' +
  'roxanne roya ruby ruqayya ruta ruth ruthie ryoko régine sabina sabine sabrina sadie ' +
  'saffron sahar saida saima sakina sally salma saloua samantha samia samira sana sandhya sandra ' +
  'sandrine sandy sanna sanne saoirse sara sarah sari sarita saskia savannah scarlett selena ' +
  'selin selma sema serap serena sevgi sevim shabana shabnam shada shakira shanice shannon shanti ' +
  'sharon shaunna sheela sheena sheila shelby shelley shereen sherry shiori shirin shirley ' +
  'shreya shruti sian sibel sibongile sibylle siegrid sigourney sigrid silke silvana silvia silvie ' +
  'simona simone sinead sinéad siobhan sissel siân slavica smita sneha snežana sofia sofie sofía ' +
  'solange soledad solveig sonia sonja sonya sophia sophie soraya soña stacey staci stacy stefania ' +
  'stefanie steffi stella stephanie stine stéphanie sue suella suhair sukhmani sumaya sunita suraya ' +
  'susan susana susanna susannah susanne sushma susi susie suzan suzanna suzanne suzette suzie ' +
  'svenja svetlana sviatlana svitlana swati sybil sylvia sylvie synne ségolène sônia tabea tabitha ' +
  'tahira taina tamar tamara tami tammy tania tanja tanya tara tariro tasha tasneem tatiana tatjana ' +
  'tatyana tegan temitope teresa tereza tess tessa tetiana thalia thandi thea thelma theodora ' +
  'theresa therese thomasina thérèse tia tiffany tilda tilly tina tine tineke tiziana toni tonya ' +
  'toos tordis tova toyah tracey traci tracy tricia trine trish trisha trixie trudy tulsi tuğba tyra ' +
  'térèse ulla ulrica ulrike uma ursula urszula uta ute uğur valentina valentine valeria valerie ' +
  'valérie vanda vanessa vera verena verity veronica veronika verónica vesna vicki vicky victoria ' +
  'vigdis viktoria vilma viola violet violeta violetta virginia virginie vita vitória viv vivian ' +
  'viviana vivien vivienne vlasta vroni véronique wafa waltraud wanda wangari wendy wibke wiebke ' +
  'wilhelmina wilma winifred winnie wynne xanthe ximena xiomara yael yagmur yamina yana yara yasmeen ' +
  'yasmin yasmine yekaterina yelena yesenia yevgenia yoko yolanda yolande yosra yukiko yuko yulia ' +
  'yuliya yvette yvonne zadie zahra zainab zara zehra zeinab zelda zelma zena zeynep zinaida zita ' +
  'zoe zofia zohra zooey zoé zoë zsófia zuleika zuzana ágnes ángela åsa élisabeth élodie éloïse ' +
  'émilie özlem';
