/** First names of the languages that we read, for the gender of a person; they ship as fingerprints. A language's own data overrules them. */

/** Names that are, in most places, given to men. */
export const MALE_NAMES =
  'aaron abdullah adam adrián ahmed al alain alan albert alberto aldo alejandro alessandro alex ' +
  'alexander alexandre alexei ali amit anders andrea andreas andrew andrzej andré andrés andy angelo ' +
  'angus anil anthony antoine antonio antónio antônio ariel arjen arjun armin arnaud arne arnold arthur ' +
  'artur ashok austin avi barack barney barry bart bas ben benjamin benny benoît beppe bernard bernd ' +
  'bernie bill billy bjorn bob bobby boris brad bradley brandon brent brett brian bruce bruno bryan ' +
  'byron calvin cameron carl carlo carlos carter casey chad charles charlie chris christian christoph ' +
  'christophe christopher chuck ciro clark claude claudio clay clinton cody colin conor conrad corey ' +
  'cornelis cory craig curtis cédric césar dale damian damon dan daniel daniele danny dario darrell ' +
  'darren dave david davide dean deepak dennis derek devin dick diederik diego dieter diogo dirk dmitri ' +
  'dmitry domenico dominic dominique don donald doug douglas duncan dustin dwight dylan ed eddie edmund ' +
  'eduardo edward elijah elio elliot elliott elon emanuele emilio emmanuel enrico enrique eric erik ' +
  'ernest erwin ethan eugene evan everett ezra fabien fabio fabrice federico felipe felix fernando ' +
  'fidel filipe filippo florian flávio francesco francis francisco franco frank franklin frans franz ' +
  'françois fred freddie friedrich frédéric fábio félix gabriel gabriele garrett gary gavin geert geoff ' +
  'geoffrey georg george georges gerald gerhard gerrit gianni giles gilles giorgio giovanni giulio ' +
  'giuseppe glenn gonzalo gonçalo gordon graham grant greg gregor gregory guido guilherme guillaume ' +
  'guillermo gus gustavo guy gérard günter günther hans harald harold harry harvey hassan hector ' +
  'heinrich heinz helmut hendrik henk henri henrik henrique henry herbert herman hervé hiro hiroshi ' +
  'horace horst howard hugh hugo hussein ian ibrahim ignacio ignazio igor imran isaac ivan iván jack ' +
  'jacob jacques jair jake james jamie jan jared jason javier jay jean jeb jeff jeffrey jens jeremiah ' +
  'jeremy jeroen jerome jerry jesse jesús jim jimmy joaquín joe joel johannes john johnny jon jonas ' +
  'jonathan joost jordan jordi jorge jose josef joseph josh joshua josé joão juan juergen julian julien ' +
  'julio jun juri justin jérôme jörg jürgen kai karim karl kees keith ken kenji kenneth kevin khalid ' +
  'kim kirk klaas klaus koen kofi kurt kyle lance larry lars laurent lawrence lech lee leo leon leonard ' +
  'leonardo lewis liam lindsey logan lorenzo lothar lou louis luc luca lucas luciano luigi luis luiz ' +
  'lukas luke lula luís lyndon maarten mahmoud mahmud malcolm manfred manny manuel marc marcel marcelo ' +
  'marco marcos marcus marek mariano mario mark markus marshall martijn martin martín marvin mason ' +
  'massimo mathias mathieu mats matt matteo matthew matthias matthieu maurice maurizio max maxime ' +
  'melvin micah michael michel michele mick miguel mike mikhail miles mitt mohamad mohamed mohammad ' +
  'mohammed mohan morgan muhammad murray mustafa mário narendra nate nathan nawaz ned neil nelson newt ' +
  'nicholas nick nicola nicolas nicolás nigel nikolai nils noah noel norbert norman nuno olaf olav ole ' +
  'oleg oliver olivier omar oriol oscar oskar otto owen pablo paolo pascal pat patrick paul paulo pavel ' +
  'pedro perry pete peter petr phil philip philipp philippe piero pierre piet pieter pietro pim preston ' +
  'quentin rafael rahul rainer raj rajesh ralf ralph ramon ramón rand randall randy raphaël raul ravi ' +
  'ray raymond raúl recep reggie reid reinhard rené rex ricardo riccardo richard rick ricky rob robert ' +
  'roberto robin rod rodney rodrigo roger rogério roland rolf romain roman romano ron ronald ross roy ' +
  'ruben rubén rudolf rudy rui rupert russell rutger ruud ryan salvador salvatore sam samuel sander ' +
  'sanjay santiago satoshi scott sean sebastian sergei sergey sergio seth shane shinzo sigmar silvio ' +
  'simon simone spencer stan stanley stef stefan stefano stephen steve steven stewart stuart stéphane ' +
  'sunil suresh sven sébastien sérgio takeshi ted terrence terry thad theodor theodore thierry thijs ' +
  'thomas thorsten tiago tim timothy tobias toby todd tom tomasz tommy tomás tony torsten travis trevor ' +
  'trey troy tyler ulrich uwe vasco ventura vicente victor vijay viktor vince vincent vincenzo vladimir ' +
  'volker volodymyr víctor wallace walter warren wayne werner wesley wilhelm will willem william willie ' +
  'wim winfried winston wladimir wolfgang wouter xavier yuri yusuf yves zach zachary zack zeke álvaro ' +
  'ángel édouard éric íñigo óscar';

/** Names that are, in most places, given to women. */
export const FEMALE_NAMES =
  'aaliyah abigail ada adriana agnès aisha alejandra alessandra alexis alice alicia aline alison ' +
  'allison amanda amber amelia amy amélie ana andrea angela angelika angelina angie anja anke ann anna ' +
  'annalena anne anne-sophie annemarie annette annie antónia antônia april ariana ashley audrey aung ' +
  'aurélie ava barbara beatrice beatriz becky belinda bernadette bethany betsy betty beyoncé bianca ' +
  'birgit bonnie brenda bridget brigitte brittany bruna bärbel camila camille candace carla carly ' +
  'carmela carmen carol carola carole caroline carolyn carrie cassandra catarina caterina catherine ' +
  'cecilia celeste chantal charlene charlotte chelsea cheri cheryl chiara chloé christa christina ' +
  'christine cindy claire clara claudia cláudia colleen concepción condoleezza connie constance cora ' +
  'corinne cornelia courtney cristina crystal cynthia cármen céline daisy dana daniela danielle dawn ' +
  'deanna debbie debora deborah debra della delphine denise desiree diana diane dilma dina dolores ' +
  'donna dora doris dorothy edna eileen elaine eleanor elena elisa elisabeth elizabeth ella ellen elly ' +
  'elsa elsie emily emma erica erika erin esperanza esther eva evelyn fabienne faith fatima federica ' +
  'felicia femke fern fernanda fiona florence frances francesca francisca franziska françoise gabby ' +
  'gabriela gabriele gabrielle gail geneva georgia geraldine gina ginger giorgia giovanna giulia ' +
  'giuseppina glenda gloria grace greta gretchen gwen gwendolyn hanna hannah harper harriet hazel ' +
  'heather heidi heike helen helena helga hendrika hillary hope hélène ida ilana ilaria inge ingrid ' +
  'inés inês irene irina iris isabel isabella isabelle ivanka ivy jacqueline jacquelyn jan jane janelle ' +
  'janet janice jasmine jean jeanne jeannette jenna jennifer jenny jessica jill jo joan joana joann ' +
  'joanna jocelyn jodi johanna joni josephine joy joyce juanita judith judy julia juliana julianne ' +
  'julie juliette julija jéssica júlia kamala karen karin karla kate katharina katherine kathleen ' +
  'kathryn kathy katie katrin katrina katy kay kayla kelly kellyanne kendra kerry kerstin khadija kim ' +
  'kimberly kirsten kristen kristin kristina krystal lana larissa latasha latoya laura lauren laurence ' +
  'laurie leah leila lena leona leslie lilianne lillian lily linda lindsay lisa liz lois lola lorena ' +
  'lori lorraine lotte louise lucia luciana lucy lucía lydia lynn léa madison malala malkia mandy manon ' +
  'manuela mara marcella marcia margaret margarete margaretha margarida margarita maria mariam mariana ' +
  'marianne marie marilyn marina marine marion marlene marsha marta martha martina martine mary maría ' +
  'mathilde maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith meryl ' +
  'mia michela michelle michèle mindy minnie miranda miriam mirjam misty mollie molly mona monica ' +
  'monika monique montserrat márcia mónica nadia nadine nancy naomi natalia natalie nathalie nellie ' +
  'nicole nikki nina nora norma oksana olga olivia oprah paige pam pamela paola patricia patrizia ' +
  'patrícia patty paula pauline pearl peggy penny petra phyllis pilar priscilla priya rachel rachida ' +
  'ramona raquel rebecca regina rena renate renee rhonda rita roberta robin rochelle rocío rosa rosalie ' +
  'rosemary rosie roxanne ruth sabine sabrina sally samantha sandra sandrine sandy sanne sara sarah ' +
  'saskia savannah selma serena shannon sharon sheila shelly sheri sherry shirley sigrid silke silvia ' +
  'simona simone sofia sonia sonja sophia sophie soraya stacey stacie stacy stefania stefanie stella ' +
  'stephanie stéphanie sue susan susana susanna susanne susie suzanne svetlana sylvia sylvie ségolène ' +
  'tamara tammy tanja tanya tara tasha tatiana taylor teresa teri theresa tiffany tina toni tracey ' +
  'tracy tricia trina trudy ulrike ursula valentina valerie valérie vanessa vera veronica verónica ' +
  'vicki victoria viola violet virginia virginie vitória vivian véronique wanda wendy wilhelmina willa ' +
  'winifred yolanda yulia yvonne zahra zoe élisabeth élodie émilie';
