/** First names of the languages that we read, for the gender of a person; they ship as fingerprints. A language's own data overrules them. */

/** Names that are, in most places, given to men. */
export const MALE_NAMES =
  'aaron abdullah adam adrián ahmed al alain alan albert alberto aldo alejandro alessandro alex ' +
  'alexander alexandre alexei ali amit anders andrea andreas andrew andrzej andré andrés andy angelo ' +
  'angus anil anthony antoine antonio antónio antônio ariel arjen arjun armin arnaud arne arnold arthur ' +
  'artur ashok austin barack barney barry bart bas ben benjamin benny benoît beppe bernard bernd bernie ' +
  'bill billy bjorn bob bobby boris brad bradley brandon brent brett brian bruce bruno bryan calvin ' +
  'cameron carl carlo carlos carter casey chad charles charlie chris christian christoph christophe ' +
  'christopher chuck clark claude claudio clay clinton colin conor conrad cornelis craig curtis cédric ' +
  'césar dale damian damon dan daniel daniele danny dario darren dave david davide dean deepak dennis ' +
  'derek dick diederik diego dieter diogo dirk dmitri dmitry domenico dominic dominique don donald doug ' +
  'douglas duncan dylan ed eddie edmund eduardo edward elliot elliott elon emanuele emilio emmanuel ' +
  'enrico enrique eric erik ernest erwin ethan eugene evan everett fabien fabio fabrice federico felipe ' +
  'felix fernando fidel filipe filippo florian flávio francesco francis francisco franco frank franklin ' +
  'frans franz françois fred freddie friedrich frédéric fábio félix gabriel gabriele gary gavin geert ' +
  'geoff geoffrey georg george georges gerald gerhard gerrit gianni giles gilles giorgio giovanni ' +
  'giulio giuseppe glenn gonzalo gonçalo gordon graham grant greg gregor gregory guido guilherme ' +
  'guillaume guillermo gustavo guy gérard günter günther hans harald harold harry harvey hassan ' +
  'heinrich heinz helmut hendrik henk henri henrik henrique henry herbert herman hervé hiro hiroshi ' +
  'horst howard hugh hugo hussein ian ibrahim ignacio ignazio igor imran isaac ivan iván jack jacob ' +
  'jacques jair jake james jamie jared jason javier jay jean jeb jeff jeffrey jens jeremiah jeremy ' +
  'jeroen jerome jerry jesse jesús jim jimmy joaquín joe joel johannes john johnny jon jonas jonathan ' +
  'joost jordan jordi jorge jose josef joseph josh joshua josé joão juan juergen julian julien julio ' +
  'jun juri justin jérôme jörg jürgen kai karim karl kees keith ken kenji kenneth kevin khalid kim ' +
  'klaas klaus koen kofi kurt kyle larry lars laurent lawrence lech lee leo leon leonard leonardo lewis ' +
  'liam lindsey logan lorenzo lothar lou louis luc luca lucas luciano luigi luis luiz lukas luke lula ' +
  'luís maarten mahmoud mahmud malcolm manfred manny manuel marc marcel marcelo marco marcos marcus ' +
  'marek mariano mario mark markus marshall martijn martin martín mason massimo mathias mathieu mats ' +
  'matt matteo matthew matthias matthieu maurice maurizio max maxime michael michel michele mick miguel ' +
  'mike mikhail mitt mohamad mohamed mohammad mohammed mohan muhammad mustafa mário narendra nate ' +
  'nathan nawaz ned neil nelson newt nicholas nick nicola nicolas nicolás nigel nikolai nils noah noel ' +
  'norbert nuno olaf olav ole oleg oliver olivier omar oriol oscar oskar otto owen pablo paolo pascal ' +
  'pat patrick paul paulo pavel pedro perry pete peter petr phil philip philipp philippe piero pierre ' +
  'piet pieter pietro pim rafael rahul rainer raj rajesh ralf ralph ramon ramón raphaël raul ravi ' +
  'raymond raúl recep reid reinhard rené ricardo riccardo richard rick ricky rob robert roberto rod ' +
  'rodrigo roger rogério roland rolf romain roman romano ron ronald ross roy ruben rubén rudolf rudy ' +
  'rui rupert russell rutger ruud ryan salvador salvatore sam samuel sander sanjay santiago satoshi ' +
  'scott sean sebastian sergei sergey sergio shinzo sigmar silvio simon simone stan stanley stef stefan ' +
  'stefano stephen steve steven stuart stéphane sven sébastien sérgio takeshi ted terrence terry ' +
  'theodor thierry thijs thomas thorsten tiago tim timothy tobias toby todd tom tomasz tommy tomás tony ' +
  'torsten travis trevor tyler ulrich uwe vasco vicente victor vijay viktor vince vincent vincenzo ' +
  'vladimir volker volodymyr víctor wallace walter warren werner wesley wilhelm will willem william ' +
  'willie wim winfried winston wladimir wolfgang wouter xavier yuri yusuf yves álvaro ángel édouard ' +
  'éric íñigo óscar';

/** Names that are, in most places, given to women. */
export const FEMALE_NAMES =
  'ada adriana agnès aisha alejandra alessandra alexis alice alicia aline alison allison amanda amber ' +
  'amelia amy amélie ana andrea angela angelika angelina angie anja anke ann anna annalena anne ' +
  'anne-sophie annemarie annette annie antónia antônia ariana audrey aung aurélie barbara beatrice ' +
  'beatriz belinda betty bianca birgit brenda brigitte bruna bärbel camila camille carla carmela carmen ' +
  'carol carola carole caroline catarina caterina catherine cecilia celeste chantal charlene charlotte ' +
  'chelsea chiara chloé christa christina christine cindy claire clara claudia cláudia colleen ' +
  'concepción condoleezza connie constance cora corinne cornelia cristina cynthia cármen céline dana ' +
  'daniela danielle debbie debora deborah delphine desiree diana diane dilma dina dolores donna doris ' +
  'dorothy edna eileen eleanor elena elisa elisabeth elizabeth ella ellen elly elsa elsie emily emma ' +
  'erica erika erin esperanza esther eva evelyn fabienne faith fatima federica felicia femke fern ' +
  'fernanda fiona florence frances francesca francisca franziska françoise gabriela gabriele gabrielle ' +
  'gina giorgia giovanna giulia giuseppina grace greta gretchen gwen gwendolyn hanna hannah harriet ' +
  'heather heidi heike helen helena helga hendrika hillary hélène ida ilana ilaria inge ingrid inés ' +
  'inês irene irina iris isabel isabella isabelle ivanka jacqueline jacquelyn jane janelle janet janice ' +
  'jasmine jean jeanne jeannette jenna jennifer jenny jessica jill jo joan joana joann joanna jodi ' +
  'johanna josephine joyce judith judy julia juliana julianne julie juliette julija jéssica júlia ' +
  'kamala karen karin karla kate katharina katherine kathleen kathryn kathy katie katrin katrina katy ' +
  'kay kayla kelly kellyanne kerry kerstin khadija kim kimberly kirsten kristen kristin kristina laura ' +
  'lauren laurence laurie leah leila lena leona leslie lilianne lillian lily linda lindsay lisa liz ' +
  'lois lola lorena lotte louise lucia luciana lucy lucía lydia lynn léa malala malkia manon manuela ' +
  'mara marcella marcia margaret margarete margaretha margarida margarita maria mariam mariana marianne ' +
  'marie marilyn marina marine marion marlene marsha marta martha martina martine mary maría mathilde ' +
  'maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith meryl mia michela ' +
  'michelle michèle miranda miriam mirjam mona monica monika monique montserrat márcia mónica nadia ' +
  'nadine nancy naomi natalia natalie nathalie nellie nicole nina nora norma oksana olga olivia pam ' +
  'pamela paola patricia patrizia patrícia paula pauline peggy petra pilar priscilla priya rachel ' +
  'rachida raquel rebecca regina renate renee rita roberta rochelle rocío rosa rosalie rosemary ruth ' +
  'sabine sabrina sally samantha sandra sandrine sandy sanne sara sarah saskia selma shannon sharon ' +
  'sheila shirley sigrid silke silvia simona simone sofia sonia sonja sophia sophie soraya stacey stacy ' +
  'stefania stefanie stella stephanie stéphanie susan susana susanna susanne susie suzanne svetlana ' +
  'sylvia sylvie ségolène tamara tanja tatiana teresa theresa tina toni tracy ulrike ursula valentina ' +
  'valerie valérie vanessa vera veronica verónica vicki victoria viola virginia virginie vitória ' +
  'véronique wanda wendy wilhelmina yulia yvonne zahra zoe élisabeth élodie émilie';
