/** First names of the languages that we read, for the gender of a person. A language's own data overrules them. */

/** Names that are, in most places, given to men. */
export const MALE_NAMES =
  'aaron abdullah adam adrián ahmed al alain alan albert alberto aldo alejandro alessandro alex ' +
  'alexander alexandre alexei ali amit anders andrea andreas andrew andrzej andré andrés andy angelo ' +
  'angus anil anthony antoine antonio antónio antônio ariel arjen arjun armin arnaud arne arnold art ' +
  'arthur artur asa ashok austin avi aécio ban barack barney barry bart bas bashar ben benjamin benny ' +
  'benoît beppe bernard bernd bernie bill billy bjorn bob bobby boris boutros brad bradley brandon ' +
  'brent brett brian bruce bruno bryan byron calvin cameron carl carlo carlos carter casey cecil chad ' +
  'charles charlie chester chris christian christoph christophe christopher chuck ciro clarence clark ' +
  'claude claudio clay clifford clinton clyde cody colin conor conrad corey cornelis cory craig cruz ' +
  'curtis cédric césar dale damian damon dan daniel daniele danny dario darrell darren dave david ' +
  'davide dean deepak dennis derek devin dick diederik diego dieter diogo dirk dmitri dmitry domenico ' +
  'dominic dominique don donald doug douglas duncan dustin dwight dylan earl ed eddie edmund eduardo ' +
  'edward ehud elijah elio elliot elliott elon emanuele emilio emmanuel enrico enrique eric erik ernest ' +
  'erwin ethan eugene evan everett evo ezra fabien fabio fabrice federico felipe felix fernando fidel ' +
  'filipe filippo florian floyd flávio francesco francis francisco franco frank franklin frans franz ' +
  'françois fred freddie friedrich frédéric fábio félix gabriel gabriele garrett gary gavin geert geoff ' +
  'geoffrey georg george georges gerald geraldo gerhard gerrit gert-jan gianni gilbert giles gilles ' +
  'giorgio giovanni giulio giuseppe glenn gonzalo gonçalo gordon graham grant greg gregor gregory guido ' +
  'guilherme guillaume guillermo gus gustavo guy gérard günter günther hans harald harold harry harvey ' +
  'hassan hector heinrich heinz helmut hendrik henk henri henrik henrique henry herbert herman hervé ' +
  'hiro hiroshi horace horst howard hubertus hugh hugo hussein ian ibrahim ignacio ignazio igor imran ' +
  'irving isaac ivan iván jack jacob jacques jair jake james jamie jan jared jason javier jay jean jeb ' +
  'jeff jeffrey jeh jens jeremiah jeremy jeroen jerome jerrold jerry jesse jesús jim jimmy joaquín joe ' +
  'joel johannes john johnny jon jonas jonathan joost jordan jordi jorge joschka jose josef joseph josh ' +
  'joshua josé joão juan juergen julian julien julio jun juri justin jérôme jörg jürgen kai karim karl ' +
  'kees keith kellan ken kenji kenneth kevin khalid kim kirk klaas klaus koen kofi kurt kyle lamar ' +
  'lance larry lars laurent lawrence lech lee leo leon leonard leonardo lester lewis li liam lindsey ' +
  'lloyd lodewijk logan lorenzo lothar lou louis luc luca lucas luciano luigi luis luiz lukas luke lula ' +
  'luís lyle lyndon maarten mahmoud mahmud malcolm manfred manny manuel marc marcel marcelo marco ' +
  'marcos marcus marek mariano mario mark markus marshall martijn martin martín marvin mason massimo ' +
  'mathias mathieu mats matt matteo matthew matthias matthieu maurice maurizio max maxime melvin merle ' +
  'merrick micah michael michel michele mick miguel mike mikhail miles milton min-jun mitch mitt ' +
  'mohamad mohamed mohammad mohammed mohan morgan muhammad murray mustafa mário narendra nate nathan ' +
  'nawaz ned neil nelson newt nicholas nick nicola nicolas nicolás nigel nikolai nils noah noel norbert ' +
  'norman nuno olaf olav ole oleg oliver olivier omar oriol orrin oscar oskar otto owen pablo paolo ' +
  'pascal pat patrick paul paulo pavel pedro perry pete peter petr phil philip philipp philippe piero ' +
  'pierre piet pieter pietro pim preston quentin rafael rahul rainer raj rajesh ralf ralph ramon ramón ' +
  'rand randall randy raphaël raul ravi ray raymond raúl recep reggie reid reince reinhard rené rex ' +
  'ricardo riccardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger ' +
  'rogério roland rolf romain roman romano ron ronald ross roy ruben rubén rudolf rudy rui rupert ' +
  'russell rutger ruud ryan salvador salvatore sam samuel sander sanjay santiago satoshi scott sean ' +
  'sebastian sergei sergey sergio seth shane sheldon sherrod shinzo sidney sigmar silvio simon simone ' +
  'spencer spiro stan stanley stef stefan stefano stephen steve steven stewart stuart stéphane sunil ' +
  'suresh sven sébastien sérgio tad takeshi ted terrence terry thad theodor theodore thierry thijs ' +
  'thomas thorsten tiago tim timothy tobias toby todd tom tomasz tommy tomás tony torsten travis trevor ' +
  'trey troy tucker tyler tyrone ulrich uwe vasco ventura vernon vicente victor vijay viktor vince ' +
  'vincent vincenzo virgil vladimir volker volodymyr volodímir víctor wallace walter warren wayne wei ' +
  'wendell werner wesley wilbur wilhelm will willem william willie wim winfried winston wladimir ' +
  'wolfgang woodrow wopke wouter xavier xi yuri yusuf yves zach zachary zack zeke álvaro ángel édouard ' +
  'éric íñigo óscar';

/** Names that are, in most places, given to women. */
export const FEMALE_NAMES =
  'aaliyah abigail ada adriana agnès aisha alejandra alessandra alexis alice alicia aline alison ' +
  'allison amanda amber amelia amelize amy amélie ana andrea angela angelika angelina angie anja ank ' +
  'anke ann anna annalena anne anne-sophie annemarie annette annie antónia antônia april ariana arlene ' +
  'ashley audrey aung aurélie ava barbara beatrice beatriz becky begoña belinda benazir bernadette ' +
  'bertha bethany betsy betty beverly beyoncé bianca birgit blanche bonnie brenda bridget brigitte ' +
  'brittany bruna bärbel camila camille candace carla carly carmela carmen carol carola carole caroline ' +
  'carolyn carrie cassandra catarina caterina catherine cayetana cecilia celeste chantal charlene ' +
  'charlotte chelsea cheri cheryl chiara chloé christa christina christine cindy claire clara claudia ' +
  'cláudia colleen concepción condoleezza connie constance cora corinne cornelia courtney cristina ' +
  'crystal cynthia cármen céline daisy dana daniela danielle darlene dawn deanna debbie debora deborah ' +
  'debra della delores delphine denise desiree diana diane dilan dilma dina dolores dolors donna dora ' +
  'doris dorothy edelgard edith edna eileen elaine eleanor elena elisa elisabeth elizabeth ella ellen ' +
  'elly eloise elsa elsie emily emma erica erika erin esperanza esther ethel eunice eva evelyn fabienne ' +
  'faith fatima fay federica felicia femke fern fernanda fiona florence frances francesca francisca ' +
  'franziska françoise gabby gabriela gabriele gabrielle gail geneva georgia geraldine gertrude gina ' +
  'ginger giorgia giovanna gisela giulia giuseppina gleisi glenda gloria grace greta gretchen gwen ' +
  'gwendolyn gwyneth hanna hannah hannelore harper harriet hasina hazel heather heidemarie heidi heike ' +
  'helen helena helga hendrika hildegard hillary hope huma hélène ida ilana ilaria indira inge ingrid ' +
  'inés inês irene irina iris isabel isabella isabelle ivanka ivy jacqueline jacquelyn jan jane janelle ' +
  'janet janice jasmine jayne jean jeanne jeannette jenna jennifer jenny jessica jetta jill jo joan ' +
  'joana joann joanna jocelyn jodi johanna joni josephine joy joyce juanita judith judy julia juliana ' +
  'julianne julie juliette julija june jutta jéssica júlia kajsa kamala karen karin karla kate ' +
  'katharina katherine kathleen kathryn kathy katie katrin katrina katy kay kayla kelly kellyanne ' +
  'kendra kerry kerstin khadija kim kimberly kirsten kristen kristin kristina krystal laetitia lana ' +
  'larissa latasha latoya laura lauren laurence laurie leah leila lena leona leslie letícia licia ' +
  'lilianne lillian lily linda lindsay lisa liz lois lola lorena loretta lori lorraine lotte louise ' +
  'lucia luciana lucille lucy lucía lydia lynn léa mabel madison malala malkia mamata mandy manon ' +
  'manuela mara marcella marcia margaret margarete margaretha margarida margarita maria mariam mariana ' +
  'marianne marie marilyn marina marine marion marjorie marlene marsha marta martha martina martine ' +
  'mary maría mathilde maureen maxine maya megan meghan megyn melania melanie melezia melinda melissa ' +
  'mercedes meredith meryl mia michela michelle michèle mildred mindy minnie miranda miriam mirjam ' +
  'misty mollie molly mona monica monika monique montserrat muriel myra márcia mónica nadia nadine ' +
  'nancy naomi natalia natalie nathalie nell nellie nicole nikki nina nora norma nuria oksana olga ' +
  'olivia ollongren opal oprah paige pam pamela paola patricia patrizia patrícia patty paula pauline ' +
  'pearl peggy penny petra phyllis pilar priscilla priya rachel rachida ramona raquel rebecca regina ' +
  'rena renate renee rhonda ricarda rita roberta robin rochelle rocío rosa rosalie rosemary rosie ' +
  'roxanne ruth sabine sabrina sally samantha sandra sandrine sandy sanne sara sarah saskia savannah ' +
  'selma serena shannon sharon sheikh sheila shelly sheri sherry shirley sigrid silke silvia simona ' +
  'simone sofia sonia sonja sophia sophie soraya stacey stacie stacy stefania stefanie stella stephanie ' +
  'stéphanie sue susan susana susanna susanne sushma susie suzanne svetlana sylvia sylvie ségolène ' +
  'tamara tammy tanja tanya tara tasha tatiana taylor teresa teri thelma theresa tiffany tina toni ' +
  'tracey tracy tricia trina trudy tulsi ulrike ursula ute valentina valerie valérie vanessa velma vera ' +
  'verna veronica verónica vicki victoria viola violet virginia virginie vitória vivian véronique wanda ' +
  'wasserman wendy wilhelmina willa winifred xiomara yingluck yolanda yulia yvonne zahra zoe élisabeth ' +
  'élodie émilie';
