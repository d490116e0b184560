/** First names of the languages that we read, for the gender of a person; they ship as fingerprints. A language's own data overrules them. */

/** Names that are, in most places, given to men. */
export const MALE_NAMES =
  'aaron abdel abdullah abel abelardo abraham abílio achille adalberto adam adel adelmo ademar ' +
  'ademir admar adolfo adriano adrien adrián adão adérito adílson afonso agapito agostinho agostino ' +
  'agustín ahmed aidan aiden airton al alain alan alastair alban albano alberico albert alberto ' +
  'albin albino alcides aldo alec aled aleixo alejandro alejo alessandro alessio alex alexander ' +
  'alexandre alexei alf alfie alfio alfonso alfred alfredo algernon ali alistair allan allen almir ' +
  'alonso alonzo alphonse aluísio aluízio alvaro alvin amadeo amadeu amador amadou amancio amaury ' +
  'ambroise ambrosio amedeo amerigo amine amir amit amos amândio américo amílcar anacleto anatole ' +
  'anatoli anatoly anders anderson andrea andreas andrei andrej andrew andrey andrii andriy andrzej ' +
  'andré andrés andy angelo angus aniello anil annibale anselm anselmo ansgar anson antal anthime ' +
  'anthony antoine antolín antonello antoni antonin antonino antonio antonis antón antónio antônio ' +
  'aníbal apostolos aquiles aquilino arcadio arcangelo ari ariel aristide aristides aristóbulo arjen ' +
  'arjun arlindo armand armando armin armindo arménio arnaldo arnaud arne arnold aron arrigo arsenio ' +
  'arsène artem arthur artur arturo arvind ary ashley ashok asier asif aslan ataíde atif attila ' +
  'attilio aubin aubrey auguste augustin augusto aurelio aurèle aurélien aurélio austin avelino avi ' +
  'axel ayman aymeric ayub azim aziz babak baldassarre baldomero baldwin baltasar baltazar balázs ' +
  'baptiste barack barnaby barnabé barney barry bart bartholomew barthélemy bartolomeo bartolomeu ' +
  'bartolomé bartosz bas bashar basil basile basilio bastian bastien basílio battista baudouin ' +
  'bautista belisario belmiro beltrán ben benedetto benedict benedikt benedito beniamino benigno ' +
  'benito benjamim benjamin benjamín benji benny benoit benoît beppe bernabé bernard bernardino ' +
  'bernardo bernd bernie berthold bertram bertrand biagio bilal bill billy bjarne bjorn björn blaise ' +
  'blake boaventura bob bobby bogdan bohdan bonaventura bonifacio boris borja boubacar boyd brad ' +
  'bradley brahim bram brando brandon braulio brayden brendan breno brent brett brian brice bronson ' +
  'bruce bruno bryan bryce bryn burak burkhard byron bálint béla cadan caetano caio caleb calixte ' +
  'calixto callum calogero calvin cameron camille camillo camilo carl carlo carlos carlton carmelo ' +
  'carmine carsten carter casey casimiro cassius cataldo cayetano cecil cedric celedonio celestino ' +
  'celso cesar cesare chad chandra charles charlie chester chidi chinua chris christian christoph ' +
  'christophe christopher christos chuck chuka chukwuemeka cipriano ciriaco cirilo claes clarence ' +
  'clark claude claudemir claudio claudius claus clay clayton cleber clemens clement cletus cliff ' +
  'clifford clinton clive clovis cláudio cléber clément clóvis cody colin colm connor conor conrad ' +
  'conrado constantin constantino corentin corey cornelis corneliu cornelius corrado cory cosimo ' +
  'cosme costantino costas craig crispín cristian cristiano cristino cristoforo cristóbal cristóvão ' +
  'csaba curt curtis custódio cyprian cyprien cyril cyrille cyrus cándido cássio cândido cédric ' +
  'célestin célio césar cícero côme dale dalton damian damiano damien damir damián damião damon dan ' +
  'daniel daniele danilo danny dante dara dario darius darragh darrell darren darryl darwin darío ' +
  'daud dave davi david davide dawid dayton dean declan deepak delfim demetrio demetrius denis ' +
  'dennis denys denzel deodato deon derek derrick desmond detlef devin dexter dheeraj dick didier ' +
  'diederik diego dieter dietmar dietrich dimas dimitar dimitri dimitrios dimitris dinesh dino diogo ' +
  'dionisio dionísio dirceu dirk djalma djibril dmitri dmitry dmytro domenico domingos dominic ' +
  'dominik dominique domiziano don donald donatello donatien donato donizete donovan dorian doug ' +
  'douglas dragan dries driss duane duarte duccio duncan durval dušan dwayne dwight dylan dário ' +
  'décio eamon eberhard ed eddie edelmiro edgar edgardo edilson edison edmar edmilson edmond edmondo ' +
  'edmund edmundo edoardo edouard edson eduard eduardo edward edwin efrain efraín efrén egidio egon ' +
  'egídio ehud einar eirik eitan eladio elias elie eliezer eligio elijah elio eliot eliseo eliseu ' +
  'elisha elliot elliott ellis elmar elon eloy elton elías elói emanuel emanuele emeka emerenciano ' +
  'emerson emeterio emidio emil emile emiliano emilien emilio emir emmanuel emre emílio ennio enoch ' +
  'enrico enrique enzo eoin ephraim epifanio erasmo ercole erdal eren erhan eric erik erivaldo erkan ' +
  'ermanno ermete ernani ernest ernesto ernst errol ertuğrul erwan erwann erwin estanislao esteban ' +
  'estêvão ethan etienne ettore euan euclides eugene eugenio eugène eugénio eugênio eulogio eurico ' +
  'eusebio eustaquio evaldo evan evandro evaristo everaldo everett ewald ewan exequiel ezekiel ' +
  'ezequiel ezio ezra fabian fabiano fabien fabio fabián fabrice fabricio fabrizio fabrício facundo ' +
  'fahad faisal farhad farid farouk fathi faustin faustino fausto fedele federico felician feliciano ' +
  'felipe felisberto felix ferdinand ferdinando ferenc fergal fergus fermín fernand fernando fernán ' +
  'fernão ferruccio fidel fidelis filiberto filipe filippo finbar finlay finn fiorenzo firmin flavio ' +
  'fletcher florencio florent florentin florentino florian florin florêncio floyd flávio folco folke ' +
  'francesco francis francisco franck franco frank franklin frans franz françois fred freddie ' +
  'frederic frederick frederico frederik fredrik friedrich friso fritz froilán fructuoso frédéric ' +
  'fulgencio fulvio furio fábio félicien félix gabin gabino gabriel gabriele gabrio gael gaetano ' +
  'galeazzo galileo gareth garrett garry garth gary gaspar gaspard gaspare gaston gastone gastón ' +
  'gauthier gautier gavin gavino gaël gaëtan geert genaro genival gennady gennaro genésio geoff ' +
  'geoffrey geoffroy georg george georges georgi georgios gerald geraldo gerardo gerd gerhard ' +
  'germain germán gerrit gerry gerson gert gerónimo getúlio ghassan ghislain giacinto giacomo ' +
  'giambattista giampaolo giampiero giampietro gian giancarlo giandomenico gianfranco giangiacomo ' +
  'gianluca gianluigi gianmarco gianmaria gianni gianpaolo gianpiero gianroberto gideon gilbert ' +
  'gilberto gildas giles gilles gilmar gilson gino ginés gioacchino giordano giorgi giorgio giosuè ' +
  'giovanni girolamo giuliano giulio giuseppe giustino glenn goffredo gohar gonzague gonzalo gonçalo ' +
  'goran gordon gottfried graciliano graeme graham grant greg gregor gregorio gregory gregório ' +
  'grigory grzegorz grégoire grégory gualtiero guerrino guglielmo guido guilherme guillaume ' +
  'guillermo gumersindo gunnar gus gustav gustave gustavo guy guzmán gwenaël gwyn gyorgy györgy ' +
  'gábor gérald gérard géraud günter günther haakon habib hadi hafez hakan hakim halil hamid hamish ' +
  'hamza hannes hanno hans harald harish harlan harold haroldo harrison harry hartmut haruki harun ' +
  'harvey hasan hashim hassan hayden hector heiko heiner heinrich heinz heitor helge helmut helton ' +
  'hendrick hendrik henk henri henrik henrique henry herbert herculano heribert heriberto herman ' +
  'hermann hermenegildo hermes hernando hernán hervé hicham hideki higinio hilario hilário hippolyte ' +
  'hipólito hiro hiroshi hisham holger homero honoré horacio horia horst horácio hossein howard ' +
  'howie hubert hugh hugo hugues humberto humphrey husain husayn hussain hussein huw héctor hélder ' +
  'hélio iacopo iago iain ian ibrahim ichiro idris ignace ignacio ignatius ignazio igor ihor iker ' +
  'ilan ilario ildefonso ilya imad imran imre indalecio ingo ingvar innocenzo inácio ioan ioannis ' +
  'ionuț iosif ippolito ireneo irfan irineu irving irwin isaac isaiah isaías isidoro isidro ismael ' +
  'ismail ismaël israel istván italo itamar ivan ivo ivor iván iwan jaap jacek jacinto jack jackson ' +
  'jacky jaco jacob jacobo jacopo jacques jad jaden jaime jair jairo jake jakob jakub jalal jamal ' +
  'jameel james jamie jamil janez janis jannik jared jaroslav jarosław jarred jarrod jason jasper ' +
  'javier jawad jay jayden jaylen jean jeb jed jeff jefferson jeffrey jelle jens jeremiah jeremias ' +
  'jeremy jeremías jermaine jeroen jerome jeronimo jerry jerzy jerónimo jerônimo jesse jesús jethro ' +
  'jhon jihad jim jimmy jiří joachim joakim joao joaquim joaquin joaquín jochen joe joel joey ' +
  'joffrey johan johann johannes john johnathan johnnie johnny jomo jon jonah jonas jonatas jonathan ' +
  'jonny jonás joost jordan jordi jorge joris jos joschka jose josef josep joseph josh joshua josias ' +
  'joss josselin jostein josué josé jozef joão joël juan juanjo juarez juca juergen juha jules ' +
  'julian juliano julien julio julius julián jun juri juscelino jussi justin justino jusuf juvenal ' +
  'jános jérémie jérémy jérôme józef jörg jörn júlio jürgen kaan kabir kader kai kalle kamal kamel ' +
  'kamil kareem karel karim karl karsten kaspar kasper kazuo keanu kees keiko keir keiran keith ' +
  'kelechi kellan kelvin kemal ken kenan kendrick kenji kenneth kenny kenzo kermit kerry kevan kevin ' +
  'khaled khalid khalil khurram kieran kim kiran kiril kirill kirk kjell klaas klaudius klaus kleber ' +
  'klemens knud knut koen koffi kofi koichi kojo koldo konrad konstantin konstantinos koray kourosh ' +
  'kristian kristof kristoffer krzysztof kumar kunal kurt kwabena kwame kwasi kyle kylian kyriakos ' +
  'kyrylo kévin lachlan ladislao ladislav laerte laith lajos lalit lamar lambert lamberto lamine ' +
  'lance landon lanfranco lapo larry lars lasse laureano laurence laurens laurent laurentiu laurie ' +
  'lauro lautaro lawrence lawson lazare lazzaro leander leandro lech lee leif leighton lennart ' +
  'lennox leo leocadio leon leonard leonardo leoncio leonel leonid leonida leopold leopoldo leroy ' +
  'leslie lev levi levon lewis leónidas liam liborio lindomar lindsey lineu lino linus lionel ' +
  'lisandro livio lloyd lodovico logan lorcan lorenzo loris lothar lou louis lourenço loïc loïck luc ' +
  'luca lucas luciano lucien lucio ludger ludovic ludovico ludwig luigi luis luiz luizinho lukas ' +
  'lukasz luke lukáš lula luther luís lyle lyndon lynton lászló lázaro léandre léo léon léonard ' +
  'léopold lúcio maarten macario maciej mads magnus mahdi mahesh mahmoud mahmud maicon maik majid ' +
  'makoto malachi malcolm malik mamadou manfred manfredi manlio manny manoel manoj manolis manolo ' +
  'mansour manu manuel marat marc marcel marcelin marcelino marcello marcelo marcial marciano marcin ' +
  'marco marcos marcus marek mariano marinho mario mariolino marius mariusz mark markus marlon ' +
  'marlow marshall marten martijn martim martin martinho martino martti marty martín marvin marwan ' +
  'marzio mason massimiliano massimo mateo mateus mateusz matheus mathias mathieu mathis mathurin ' +
  'matias mats matt matteo matthew matthias matthieu matthäus mattia mattias matty matías maurice ' +
  'mauricio maurizio mauro maurício max maxence maxime maximilian maximiliano maximilien maximino ' +
  'maxwell mehdi mehmet melchior melchiorre melchor melvin merlin mert mevlüt micah michael michaël ' +
  'michał micheal michel michelangelo michele mick mickaël miguel mihai mihail mika mikael mike ' +
  'mikel mikhail mikkel mikko miklós milan miles milo milorad milos miloš milton mirco mirko miro ' +
  'miroslav mitch mitchell mitt moacir moacyr moe moez mohamad mohamed mohammad mohammed mohan mohit ' +
  'moisés monty mordechai morgan moritz morris morten moses moshe mourad moussa muammar muhammad ' +
  'muhammed mukesh munir murat murilo murray musa mustafa mykhailo mykola márcio mário nabil nadir ' +
  'naftali nahuel naoki napoleone narciso narcisse narendra naresh naseer nassim natalio natanael ' +
  'nataniel nate nathan nathanael nathanaël nathaniel nawaf nawaz nazario nazir ned neil nelson ' +
  'nereo nestor neville nevio newt newton niall nicanor nicasio niccolò nicholas nick nicky niclas ' +
  'nico nicola nicolae nicolai nicolas nicolau nicolás nicolò nicomedes niels nigel nikhil nikita ' +
  'niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils nilson nilton nizar noah ' +
  'noam noel nolan norbert norberto norman norris noé noël nuno néstor obinna octave octavio octávio ' +
  'odair oded odilon odysseas ofer olaf olav olavo ole oleg olegario olegário oleh oleksandr oleksii ' +
  'oleksiy olindo oliver olivier oliviero ollie olof olu olumide oluwaseun olímpio omar omer omero ' +
  'onofre onofrio onur orazio oreste orfeo oriol orlando oronzo orson osama oscar oskar osman osmar ' +
  'osvaldo oswaldo otacílio otello othman othmar otis otmar ottaviano ottavio otto otávio oumar ' +
  'owain owen pablo paco paddy palle panagiotis pancho pancrazio pankaj panos paolo paride parker ' +
  'pascal pascoal pascual pasquale pat patrice patricio patrick patrik patrizio patrício patxi pau ' +
  'paul paulin paulino paulo pavel pavlo pavlos pawel paweł pedro pekka pelayo pepe percival percy ' +
  'perry petar pete peter petr petri petro petros petter phil philibert philip philipp philippe ' +
  'phillip pier pierantonio pierfrancesco piergiorgio pierluigi piermario piero pierpaolo pierre ' +
  'pierrick piers piet pieter pietro pim pinchas piotr plácido plínio policarpo pompeo porfirio ' +
  'pradeep prakash pranav prasad praveen predrag prem pritam procopio prudencio przemysław quentin ' +
  'quincy quinn quintino quinton quintín quirino rachid radek rado radoslav radosław radu rafael ' +
  'rafał rafe raffaele raffaello rafic rafiq raghav rahim rahul raimondo raimund raimundo rainer raj ' +
  'rajan rajat rajeev rajesh rajiv rakesh ralf ralph rama ramesh rami ramiro ramon ramzan ramzi ' +
  'ramón randal randall randolph randy raniero ranjit raoul raphael raphaël rashad rasheed rashid ' +
  'rasmus raul ravi ray rayan raymond raymundo raynor rayyan raúl recep reece reggie reginald ' +
  'reginaldo reid reinaldo reiner reinhard reinhold reinier remigio remo remy renan renato renaud ' +
  'rene renzo rené reuben reuven rex reynaldo reza rhys ricardo riccardo richard rick rickard rickie ' +
  'ricky ridley rigoberto rik riley rinaldo rino rishi ritchie rob robbie robert roberto robin ' +
  'robson rocco roch rod roderick rodney rodolfo rodolphe rodrigo rodrigue roeland rogelio roger ' +
  'rogério rohan rohit roland rolando rolf romain roman romano romeo romeu romolo romuald romualdo ' +
  'romário roméo ron ronald ronaldo ronan ronnie roque rory rosendo ross rowan roy rubem ruben ' +
  'rubens rubén rudi rudolf rudy rufino rufus ruggero rui rune rupert ruperto rushdi russell rustam ' +
  'rutger ruud ryan ryszard ryu rédouane régis régulo rémi rémy rónán rúben saad sabino sacha sadio ' +
  'sadiq saeed safwan saif salah salim salman salomon salomão salomón salvador salvatore sam sami ' +
  'samir sammy samson samuel samuele samy sancho sandeep sander sandor sandro sanjay sanjeev ' +
  'santiago santino sascha sasha satoshi saturnino saul sava saverio savino savvas saúl scott sead ' +
  'seamus sean sebastian sebastiano sebastien sebastián sebastião sefton segismundo selim semyon ' +
  'sepp serafim serafín serdar serge sergei sergej sergey sergio serhii serhiy servando seth ' +
  'settimio seumas severiano severin severino seán shafiq shahid shai shamsul shane shankar shaun ' +
  'shawn shayne shehbaz sheldon shimon shinzo shlomo shyam sidi sidnei sidney siegfried siegmund ' +
  'sigmar sigmund sigurd silas silvan silvano silverio silvester silvestre silvestro silvino silvio ' +
  'silvério simen simeon simeón simon simone simão siméon simón sinan sipho siro siva sixto slavko ' +
  'slobodan sofiane solomon sotiris soufiane spencer spiros spyros sriram stan stanislas stanislav ' +
  'stanislaw stanisław stanley stavros stef stefan stefano stefanos steffen stelios sten stephan ' +
  'stephane stephen steve steven stewart stig stuart stéphane subhash sudhir sulaiman suleiman sunil ' +
  'suresh svein sven svetozar sylvain sylvester sylvestre sándor séamus sébastien sérgio séverin ' +
  'sílvio sören søren süleyman tadashi tadeo tadeu tadeusz taher tahir takashi takeshi tamer tamir ' +
  'tamás tancredi tanguy tapio tarcísio tarek tareq tarik tariq taro taylor ted teddy tedros telmo ' +
  'temel teo teodomiro teodor teodoro terence terenzio terje terrence terry teun teófilo thabo thad ' +
  'thaddeus themba theo theodor theodore thiago thibaud thibault thibaut thierry thijs thilo thomas ' +
  'thor thorbjørn thorsten théo théodore théophile tiago tiberio tibor tidiane tim timo timon ' +
  'timoteo timothy timothée timur timóteo tito titus tiziano tobias toby tobías todd tom tomas ' +
  'tomasz tomislav tommaso tommy tomás tomáš tomé toni tonino tony torben toribio torquato torsten ' +
  'toshio traian travis trent trevor tristan troy tullio tunde tuomas turgut tyler tyrone túlio ' +
  'ubaldo uberto uday udo ugo ulf uli ulises ulisse ulisses ulrich ulrik umar umberto umut unai ' +
  'uriel urs usman uwe vaclav vadim vadym valdemar valdemir valdir valentim valentin valentino ' +
  'valentín valeriano valerio valeriy valery valter valère valério valéry vanderlei vanni vasco ' +
  'vasil vasile vasilis vasily vasyl veli venancio venanzio venkat venâncio vernon veselin vezio ' +
  'vicente victor victoriano victorien victorino vijay vikas vikram viktor vilhelm viliam vinay ' +
  'vince vincent vincenzo vinicio vinicius vinod vinícius virgil virgile virgilio virginio virgílio ' +
  'viriato vishal vitali vitaliy vitaly vito vitor vittorino vittorio vivek vlad vladimir vladimiro ' +
  'vladimír vladislav vojtěch volker volodymyr václav víctor vítor wade wael wagner waldemar waldir ' +
  'waleed walid wallace wally walmir walt walter wanderley ward warren waseem wayne welington ' +
  'wenceslao wendell werner wes wesley wieland wilbur wilfred wilfredo wilfried wilhelm will willem ' +
  'willi william willie willy wilmer wilson wim winfried winston wissam witold wladimir wojciech ' +
  'wolfgang wolfram woody wouter władysław xabier xander xavi xavier yacine yago yahya yair yakov ' +
  'yamandú yanis yann yannick yannis yaroslav yash yasin yasir yasser yassine yaw yaïr yehuda yeray ' +
  'yevgeny yevhen yiannis yigal yitzhak yoann yohan yohann yohannes yorgos yoshi yoshihide youcef ' +
  'youri yousef youssef yuri yuriy yury yusuf yvan yves yvon zac zacarias zacarías zaccaria zach ' +
  'zacharie zachary zack zafar zaid zain zakaria zane zaqueu zbigniew zdeněk zdravko zeca zeki ' +
  'zeljko zeno zev ziad zico zinedine zlatan zoltan zoltán zoran zubair zulmiro zvi álvaro ángel ' +
  'ângelo édouard édson élcio élie élio éloi émeric émile émilien éric étienne ícaro ítalo íñigo ' +
  'óscar łukasz željko';

/** Names that are, in most places, given to women. */
export const FEMALE_NAMES =
  'abbie abby abigail ada adaeze adalgisa adela adelaida adelaide adele adelina adeline aditi ' +
  'adriana adrienne adèle adélaïde adélia agata agatha agathe agnes agnese agnieszka agnès agostinha ' +
  'agustina aida aileen ailsa aimee aimée ainara ainhoa ainsley aisha aishwarya aisling aissatou ' +
  'aita aitana aiyana akiko alberta albertina alcina alda alejandra aleksandra alena alessandra ' +
  'alessia alexa alexandra alexandria alexia alexis alfonsina alice alicia alida alina aline alisa ' +
  'alison alix aliyah allegra allie allison ally alma almerinda almudena alondra althea alva alyssa ' +
  'alzira alícia amaia amal amalia amalie amanda amandine amara amaya amber ambra amelia amie amina ' +
  'aminata amira amparo amrita amy amália amélia amélie ana anabel anabela anabella anahí analía ' +
  'anastasia anastasiia anat anaïs anca andrea andreea andreia andressa andreína andréa andrée ' +
  'andréia ane aneta angela angeles angelica angelika angelina angie angèle angélica angélique anika ' +
  'aniko anil anissa anita anja anke ann anna annabel annabella annabelle annalena annalisa ' +
  'annamaria annarita anne anne-sophie annegret anneke anneli annelies anneliese annemarie annette ' +
  'annick annie annika annunziata anouk anthea antje antoinette antonella antonia antonieta ' +
  'antonietta antonina antónia antônia anya anália aoife aparna apolline arabella araceli arantxa ' +
  'aranzazu aretha ariadna ariana ariane arianna arielle arlene arlet arlete arlette armanda ' +
  'armandina armelle armida ashleigh asma assia astrid asunción athena athénaïs aubrey aude audrey ' +
  'augusta augustine aung aurelia aurora aurore aurélia aurélie ava avril axelle ayesha ayla aylin ' +
  'ayşe azadeh azra azucena aída aïcha barbara barbora bea beata beate beatrice beatrix beatriz ' +
  'becky begoña belinda bella belén benedetta benita benvinda berenice bernadete bernadette bernarda ' +
  'bernice berta bertha berthe beryl bess beth bethan bethany betsabé betsy bettina betty beverley ' +
  'beverly bianca bibiana bice birgit birgitta birte blanca blandine bobbie bogdana bonnie bożena ' +
  'branka brenda briana brianna bridget bridie brigid brigida brigitta brigitte britta brittany ' +
  'bronwyn brooke bruna brunella brunhilde brígida bárbara bärbel béatrice bénédicte bérengère ' +
  'bérénice caitlin callie camila camilla camille candace candela candelaria candice capucine cara ' +
  'carina carine carla carlota carlotta carly carme carmel carmela carmem carmen carol carola carole ' +
  'carolin carolina caroline carolyn carrie caryn casandra casilda cassandra cassandre cassie ' +
  'catalina catarina cate caterina catherine cathy cathérine catia catriona cayetana cecilia cecily ' +
  'cecília celeste celestina celia celina celine cesira chana chandrika chantal charity charlene ' +
  'charline charlotte charlène chelsea cherie cheryl chiara chidinma chimamanda chloe chloé christa ' +
  'christel christelle christiane christina christine cilla cindy cinthia cintia cinzia claire clara ' +
  'clare clarice clarissa clarisse claudette claudia claudie claudine cleide clelia clementina ' +
  'clementine cleo cleonice cleusa clotilde cloé cláudia cléa clémence clémentine cléo colette ' +
  'coline colleen concepción concetta conchi conchita condoleezza connie constance constanza ' +
  'constança consuelo cora coralie cordelia corina corinna corinne cornelia cosette cosima costanza ' +
  'courtney cremilde crescenza cristiana cristiane cristina custódia cynthia cármen cátia cécile ' +
  'céleste célestine célia céline cíntia dafne dagmar dagny daiane daisy dalia dalila dalva dana ' +
  'danica daniela daniella danielle danièle danna danuta daphne daphné dara daria darlene daría dawn ' +
  'daysi deanna debbie debora deborah debra deepa deepika deidre deirdre deise delfina delia ' +
  'delphine demet demi denise deolinda derya desiree desirée despina devi diana diane dianne diba ' +
  'didem dieuwke dilek diletta dilma dina dinah djamila dolores dominga domingas dominika dominique ' +
  'domitila domitilla donata donatella donna dora doralice doreen doria doriana doris dorit dorota ' +
  'dorothea dorothy dorothée dorte dunja débora désirée ebba ebony ebru edda edie edith edna eduarda ' +
  'edurne edvige edyta eileen eilish ekaterina elaine elda eleanor elena eleni eleonora eleonore ' +
  'elfriede eliana eliane elif elin elina elinor elis elisa elisabet elisabete elisabeth elisabetta ' +
  'elise elissa elisângela eliza elizabete elizabeth elke ella ellen ellie elly elodie eloise eloá ' +
  'eloísa eloïse elsa elsbeth else elsie elspeth elvira elza ema emanuela emeline emer emilia ' +
  'emiliana emilie emily emine emma emmanuelle emília encarna enrica enriqueta enza erica erika erin ' +
  'ermelinda erminia erna ernesta ernestina ernestine ersilia esma esmeralda esmé esperanza esra ' +
  'estefanía estefânia estela estelle ester esterina esther estrella estíbaliz etelvina ethel eudora ' +
  'eugenia eugénia eugénie eugênia eulalia eulalie eulália eunice eva evangelina evangeline evdokia ' +
  'eve evelien evelina evelyn evelyne evie ewa fabiana fabienne fabiola fabrizia fabíola fadia ' +
  'fadila faith faiza fannie fanny fanta farah fariba farida fatema fatiha fatima fatma fatou ' +
  'fatoumata fausta faustine faye federica fedora felicia felicita felicitas felicity felipa felisa ' +
  'felícia femke fern fernanda fernande fidela filipa filiz filomena fiona fiorella fiorenza ' +
  'flaminia flavia fleur flora florence floriana floriane florine flávia fran franca frances ' +
  'francesca francine francisca franzisca franziska françoise frauke freda frederica freya frida ' +
  'frieda friederike frédérique fulvia fátima félicie gabi gabriela gabriele gabriella gabrielle ' +
  'gaby gaia gail galina gaëlle geeta gelsomina gema gemma geneviève genoveffa genoveva georgette ' +
  'georgia georgiana georgina geraldina geraldine gerda gerlinde germaine gertrude gertrudis gesine ' +
  'gessica ghada ghislaine giacinta giada gianna gigi gigliola gilberte gilda gill gillian gina ' +
  'ginevra giorgia giovana giovanna gisela gisele giselle gisèle giuditta giulia giuliana giuseppa ' +
  'giuseppina giusi giusy gladys glenda gloria gláucia golda golnaz grace gracia graciela graciete ' +
  'grazia graziana graziela graziella gregoria greta gretchen gretel griet griselda gráinne ' +
  'guadalupe gudrun gudula guendalina guilhermina guillermina guiomar gunilla gwen gwenaëlle ' +
  'gwendoline gwendolyn gwyneth géraldine gönül gül gülay hadia hadiza hadley hafida hafsa hafsat ' +
  'hala halina halle hana hanan hanna hannah hanne hannelore harriet hatice hayat haydée hayley ' +
  'hazel heather heba hebe hedwig hedy heidemarie heidi heike helen helena helene helga helle ' +
  'heloise heloísa hendrika henriette hermine herminia hermione hermínia hila hilary hilda hilde ' +
  'hildegard hillary hille holly honorine hope hortense hortensia hortência houria huda huguette ' +
  'hélia hélène iara iben ida idil idoia ikram ilana ilaria ilda ildikó ileana ilenia iliana ilma ' +
  'ilona ilse iman imelda imma immacolata immaculata imogen ina ines inez inga inge ingeborg ingrid ' +
  'inmaculada inna iná inès inés inês ioana iolanda iona iracema irena irene iride irina iris irma ' +
  'irmgard irène isa isabel isabela isabella isabelle isadora isaura isaure isha ishbel isidora isla ' +
  'isotta itzel itziar ivana ivanka ivete ivone ivonne ivy iwona iza izaskun jacinda jacinta jacira ' +
  'jackie jaclyn jacqueline jacquelyn jada jade jadwiga jaimie jamila jan jana janaína jandira jane ' +
  'janelle janet janete janette janice janina janine jaqueline jasmin jasmine jayne jazmín jean ' +
  'jeanette jeanine jeanne jeannette jeannie jeannine jelena jemima jemma jen jenna jennie jennifer ' +
  'jenny jessamyn jessica jessie jesusa jette jewel jill jillian jimena jo joan joana joann joanna ' +
  'joanne joaquina jocelyn jocélia jodi jodie joelma joely johana johanna johanne jolanda jolanta ' +
  'jole jolene jordana josefa josefina josefine josephine josette josiane josie josée joséphine joy ' +
  'joyce joëlle juana juanita judit judite judith judy julia juliana juliane julianne julie julienne ' +
  'juliet julieta juliette julija june jupira jussara justine jutta juçara jéssica júlia kaja kamala ' +
  'kamila karen karima karin karina karine karla karol karolin karolina karoline kasia kassandra ' +
  'katarina katarzyna kate kateryna kateřina katharina katherine kathleen kathrin kathryn kathy ' +
  'katia katie katinka katja katrien katrin katrina katy kavita kay kayla keira kelly kellyanne ' +
  'kelsey kendra kerry kerstin kezia khadija kiera kim kimberley kimberly kinga kirsten kirstie ' +
  'kirsty klara klára kornelia kris krista kristen kristi kristin kristina kristine kristy krystyna ' +
  'kylie kátia kübra laetitia laia laila lana lara larissa lata latifa latisha laura laure lauren ' +
  'laurence laurencia lauriane laurie laurinda laurène lavinia layla laëtitia laís lea leah leanne ' +
  'leda leena leila leire lella lena leni lenka leocadia leona leonie leonilde leonor leonora ' +
  'leontine lesley leslie leticia letizia letícia leyla leïla lia liana libby licia lidia lidija ' +
  'lieke liesbeth lieselotte lila lili lilia lilian liliana liliane lilianne lilith lillian lilly ' +
  'lilou lily lina linda lindsay linnea lisa lisbeth lise liselotte lisette liv livia liz liza ' +
  'lizzie lluïsa lodovica lois lola loredana loreen lorella lorena lorenza loreto loretta lori lorna ' +
  'lorraine lorène lotta lotte lottie louisa louise lourdes loïs luana lucetta lucette lucia luciana ' +
  'luciane lucie lucienne lucila lucile lucilla lucille lucinda lucrecia lucrezia lucy lucía lucília ' +
  'ludivine ludmila ludmilla ludovica luigia luigina luisa luise luiza lulu lurdes luzia luísa ' +
  'lyanne lydia lydie lyn lyna lynda lyndsey lynn lynne lynsey lyudmila léa lélia léna léonie ' +
  'léontine léopoldine lía lídia lígia lília lívia lúcia mabel macarena madalena maddalena maddie ' +
  'madeleine madeline madelyn madison madonna mae maeve mafalda magali magalie magalí magda ' +
  'magdalena maggie magnolia maha mai maia maike maira maisie maitane maite maja malala malena ' +
  'malgorzata malia malin malkia mallory mandy manon manuela mara marcela marcele marcelina ' +
  'marceline marcella marcia mareike margaret margareta margarete margaretha margarida margarita ' +
  'margaux margherita margie margit margot margriet marguerite maria mariagrazia mariah mariam ' +
  'mariama mariana mariangela marianna marianne mariapia mariarosa mariastella maribel maricarmen ' +
  'marie marieke mariela mariella marielle marietta mariette marija marika marilena marilisa marilyn ' +
  'marilyne marilú marina marinalva marine marinella marion marisa marisol maristella marit marita ' +
  'marite maritza marjane marjolaine marjolein marjorie marla marlene marlies marlène marlí marsha ' +
  'marta martha marthe martina martine mary maryam maryline maryse marzia maría marília mathilda ' +
  'mathilde matilda matilde maud maude maura maureen mavis maxine maya mayara mayra maëlle maëlys ' +
  'maísa maïa maïté małgorzata mechthild meera megan meghan mehwish meike melania melanie melina ' +
  'melinda melisa melissa mercedes mercè meredith meret merete merle meryem meryl mette mia micaela ' +
  'michaela michela michele michelle michèle mieke mila milagros mildred milena milica millicent ' +
  'millie milva mimi mina minna minnie miranda mireia mireille mirela mirella mireya miriam mirian ' +
  'mirjam mirka mirna mirta mirtha mitali moira molly mona monia monica monika monique montse ' +
  'montserrat morag morgane moya muna muriel myfanwy mylène myra myriam myrna myrtle márcia mária ' +
  'mégane mélanie mélina mélissa mélodie míriam mònica mónica mônica nabila nadezhda nadia nadine ' +
  'nadja nadège nagham nagore nahla naila naima nair najat nancy nandini naomi narges nasrin ' +
  'nastassja natacha natalia natalie nataliia natalina natalya natasha nathalie natália natércia ' +
  'nawal nayeli nazanin naïma neda neha neide neiva nela nellie nelly nerea nerina nermin nesrin ' +
  'neus neusa nia niamh nicla nicola nicole nicoletta nicolette nieves nika nikki nila nilda nilde ' +
  'nilufar nilza nimra nina ninette nino ninon nisha nita nives noa noelia noelle noemi noemí ' +
  'nolwenn nora norah noreen norma noémia noémie noêmia nuala nunzia nuria nursel nurul nádia nélida ' +
  'núria oana octavia océane odete odette odile odília ofelia oksana olena olga olha olive olivia ' +
  'olwen olympe olímpia olívia ombeline ombretta oona ophelia ophélie oprah oriana oriane orietta ' +
  'orla ornella orsola orsolya ottavia otília paige paloma pam pamela paola parisa parvati pascale ' +
  'patricia patrizia patrícia patsy patti patty paula paule paulette paulina pauline payal pearl ' +
  'peggy penelope penny penélope pepa pernille perpetua perrine petra petronella philippa philippine ' +
  'phillipa philomena phoebe phyllis pia piedad piera pierina pierrette pilar pippa polina polly ' +
  'pooja prisca priscila priscilla priscille priti priya priyanka purificación pâmela quitterie ' +
  'quitéria rachael rachel rachele rachida radha rafaela raffaella rahel raimunda raisa ramona rana ' +
  'randa rania raphaëlle raquel rashida raven raya rayhan raymonde razan rebeca rebecca rebekah ' +
  'regiane regina regine reina rena renata renate rene renee reni renée rhea rhiannon rhoda rhona ' +
  'rhonda ria rianne ricarda rieke rihanna rika rinaani risa rita ritu roberta roberte robyn ' +
  'rochelle rocio rocío rokhaya romana romane romina romy ronja ros rosa rosalba rosalia rosalie ' +
  'rosalind rosalinda rosalyn rosalía rosamund rosana rosanna rosanne rosaria rosario rosaura rose ' +
  'roseli roseline rosella rosemarie rosemary rosenda rosetta rosie rosilene rosina rosinda rosita ' +
  'rossana rossella roswitha rosália rosário rosângela rowena roxana roxane roxanne roya rozenn ruby ' +
  'ruqayya ruta ruth ruthie ryoko rébecca régine sabina sabine sabrina sadie saffron sahar saida ' +
  'saima sakina salima sally salma salomé saloua salvadora samanta samantha samara samia samira sana ' +
  'sandhya sandra sandrine sandy sanna sanne santina saoirse sara sarah saray sari sarita sarra ' +
  'saskia savannah savina scarlett selena selene selin selma sema serafina serap serena severina ' +
  'sevgi sevim shabana shabnam shada shakira shanice shannon shanti sharon shaunna sheela sheena ' +
  'sheila shelby shelley shereen sherry shiori shirin shirley shreya shruti sian sibel sibilla ' +
  'sibongile sibylle sidonie siegrid sigourney sigrid silke silvana silvia silvie silvina simona ' +
  'simone simonetta sinead sinéad siobhan sissel sixtine siân slavica smita sneha snežana sofia ' +
  'sofie sofía solange soledad soline solveig solène sonia sonja sonsoles sonya sophia sophie soraia ' +
  'soraya soña stacey staci stacy stefania stefanie steffi stella stephanie stine stéphanie sue ' +
  'suelen sueli suella suely suhair sukhmani sumaya sunita suraya susan susana susanna susannah ' +
  'susanne sushma susi susie suzan suzana suzanna suzanne suzette suzie svenja svetlana sveva ' +
  'sviatlana svitlana swati sybil sybille sylvaine sylvette sylvia sylviane sylvie synne ségolène ' +
  'séverine sónia sônia tabea tabitha tahira taina tainá tamar tamara tami tammy tania tanja tanya ' +
  'tara tariro tasha tasneem tatiana tatiane tatjana tatyana taís tecla tegan telma temitope teodora ' +
  'teresa teresinha tereza terezinha tess tessa tetiana thalia thalita thalía thandi thaís thea ' +
  'thelma theodora theresa therese thomasina thérèse tia tiffany tilda tilde tilly tina tine tineke ' +
  'tiziana tomasa toni tonya toos tordis tosca tova toyah tracey traci tracy tricia trine trish ' +
  'trisha trixie trudy tullia tulsi tuğba tyra tânia térèse ulla ulrica ulrike uma ursula ursule ' +
  'urszula uta ute uğur valentina valentine valeria valerie valquíria valéria valérie vanda vanesa ' +
  'vanessa vanna vera verena verity veronica veronika verónica verônica vesna vicenta vicki vicky ' +
  'victoria victorine vigdis viktoria vilma vincenza viola violaine violante violet violeta violetta ' +
  'virginia virginie virgínia virna vita vitalba vitória viv vivian viviana viviane vivien vivienne ' +
  'vlasta vroni vânia véronique wafa waltraud wanda wangari wendy wibke wiebke wilhelmina wilma ' +
  'winifred winnie wynne xanthe xavière ximena xiomara yael yagmur yajaira yamila yamina yana yanina ' +
  'yara yasmeen yasmin yasmina yasmine yasmín yaël yekaterina yelena yesenia yessica yevgenia ylenia ' +
  'yoko yolanda yolande yosra ysaline yukiko yuko yulia yuliana yuliya yvette yvonne zadie zahra ' +
  'zaida zainab zaira zara zehra zeinab zelda zelma zena zenaide zeynep zilda zinaida zita zoe zofia ' +
  'zohra zooey zoraida zoé zoë zsófia zuleica zuleika zulema zulmira zuzana zélia ágata ágnes águeda ' +
  'ángela ângela åsa ève édith édwige élisa élisabeth élise élodie éloïse éléonore émeline émilie ' +
  'érica évelyne íris özlem úrsula';
