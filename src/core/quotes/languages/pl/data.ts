import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Polish. */
export const polish = defineLanguage({
  code: 'pl',
  trust: 0.93,
  describedFrom: 0.55,
  paradigms: {
    a: 'ał ała ali ały a ają ając',
    e: 'ał ała ali ały uje ują ując',
    i: 'ił iła ili iły i ią iąc',
    y: 'ył yła yli yły y ą ąc',
    p: 'ał ała ali ały',
    q: 'ił iła ili iły',
    n: 'nął nęła nęli nęły nie',
    d: 'ał ała ali ały e ą ąc',
  },
  speech:
    'powiedział powiedziała powiedzieli powiedziały powie mówi mówią mówił mówiła mówili mówiły mówiąc dod.p dodaje dodają dodając ' +
    'zaznacz.y zaznacz.a podkreśl.q podkreśl.a stwierdz.q stwierdz.a wyjaśni.p wyjaśn.q wyjaśni.a tłumacz.y ' +
    'wytłumacz.y poinform.e poinformow.p inform.e informow.p informuje informują przekaz.p przekazuje przekazują ' +
    'ocen.q oceni.a ocenia uważa uważają zauważ.y zauważ.a wskaz.p wskazuje wskazują przyzn.p przyznaje przyznają ' +
    'zapewn.q zapewni.a zapowiedział zapowiedziała zapowiedzieli zapowiada zapowiadają ogłos.q ogłasz.a oświadcz.y ' +
    'oświadcz.a odpowiedział odpowiedziała odpowiedzieli odpowiada odpowiadają odparł odparła odparli odpar.p ' +
    'odpiera odrzek.p odrzekł odrzekła pyt.a zapyt.p napis.p pisz.d pisał pisała pisali pisze piszą skomentow.p ' +
    'koment.e komentow.p komentuje komentują krytyk.e skrytykow.p alarm.e alarmuje alarmują alarmow.p zaalarmow.p ostrzeg.a ostrzegł ' +
    'ostrzegła ostrzegli apel.e apeluje apelują apelow.p zaapelow.p wezw.p wzyw.a żąda żądają zażąd.p ' +
    'argument.e argumentuje argumentują argumentow.p przekon.e przekonuje przekonują przekonyw.p przypomin.a przypomniał przypomniała przypomnieli ' +
    'wspomin.a wspomniał wspomniała wspomnieli opowiad.a opowiedział opowiedziała opowiedzieli relacjon.e relacjonuje relacjonują ' +
    'relacjonow.p zrelacjonow.p rel.e żal.y poskarżył poskarżyła skarży skarżą skarżył skarżyła żartuje żartują ' +
    'żartow.p zażartow.p śmieje śmieją śmiał śmiała zaśmi.p kwit.e kwituje kwitują kwitow.p skwitow.p ucin.a uciął ucięła ' +
    'rzuc.q rzuca rzucił rzuciła deklar.e deklaruje deklarują deklarow.p zadeklarow.p obieca.p obiec.p obiecuje ' +
    'obiecują obiecyw.p potwierdz.q potwierdz.a zaprzecz.y zaprzecz.a twierdz.q twierdzi twierdzą twierdził twierdziła ' +
    'twierdzili utrzymuje utrzymują utrzymyw.p sugeruje sugerują sugerow.p zasugerow.p propon.e proponuje proponują ' +
    'proponow.p zaproponow.p postul.e postuluje postulują wnioskuje wnioskują rekomend.e zalec.q zalec.a radz.q radzi ' +
    'radzą doradz.a poradz.q nalega nalegał domaga domagają domagał domagała zwróc.q zwrac.a ujawn.q ujawni.a zdradz.q zdradz.a ' +
    'donos.q donosi donoszą cytuje cytują cytow.p zacytow.p podaj.d podaje podają podał podała podali precyz.e ' +
    'precyzuje precyzują sprecyzow.p uzupełn.q uzupełni.a kontynuuje kontynuow.p dorzuc.q dorzuc.a wylicz.y wylicz.a ' +
    'opis.p opisuje opisują nazw.p nazyw.a określ.q określ.a zwierz.y wyzn.p wyznaje podsumow.p podsumowuje podsumowują ' +
    'konklud.e konkluduje skonkludow.p reag.e reaguje reagują zareagow.p ripost.e ripostuje ripostow.p zripostow.p ' +
    'odnotow.p obwieśc.q obwieszcz.a wyraz.q wyraż.a pochwal.q chwal.q chwali chwalą dziękuje dziękują dziękow.p ' +
    'podziękow.p gratul.e gratuluje pogratulow.p narzek.a ubolewa ubolewają ubolew.p martwi martwią martwił martwiła ' +
    'dziwi dziwią dziwił dziwiła cieszy cieszą cieszył cieszyła oburza oburzał oburzył oburzyła denerwuje irytuje ' +
    'wzdych.a westchn.n krzycz.y krzyk.n wykrzyk.n woła wołają wołał wołała zawołał zawołała szepcze szepn.n mrucz.y ' +
    'pociesz.a uspokaj.a uspoko.q grozi grożą groził groziła zagroz.q przestrzeg.a przestrzegł przestrzegła ' +
    'przewiduje przewidują przewidyw.p prognoz.e prognozuje prognozują szacuje szacują szacow.p oszacow.p ' +
    'liczy nadmieni.p nadmien.q nadmienia akcentuje akcentow.p zaakcentow.p uzasadni.a uzasadn.q uzasadnia ' +
    'odnos.q odniósł odniosła skłania zeznaje zeznał zeznała zeznali zeznają zeznaw.p oskarż.y oskarż.a zarzuc.q zarzuc.a ' +
    'broni bronią bronił broniła powtarz.a powtórz.y powtórzył powtórzyła nie_kryje wtór.e wtóruje wtórują wtórow.p czyt.a ' +
    'przeczyt.p rozkład.a macha machn.n przeprosił przeprosiła przeprosili przepraszał przeprasza prosi proszą prosił prosiła prosili poprosił poprosiła ' +
    'spytał spytała zagadn.n odpisał odpisała odpisali odpisuje wypalił wypaliła wyrokuje wyrokował szydzi szydził kpi kpił ironiz.e ironizuje ' +
    'ironizow.p dodawał dodawała dopowiada dopowiedział dopowiedziała doprecyz.e doprecyzow.p doprecyzował wyrecytował ' +
    'słyszymy usłyszeliśmy dowiedzieliśmy czytamy przyznawał przyznawała mawia mawiał mawiała twittuje tweetuje przytacz.a przytoczył przytoczyła ' +
    'pokręcił pokręciła kiwa kręci wzrusza zgadza zgadzają zgodził zgodziła oponuje oponował zaoponował zaoponowała ' +
    'protestuje protestują protestow.p zastrzeg.a zastrzegł zastrzegła zastrzegli odradz.a zdementow.p dementuje dementują ' +
    'zapiera wspominają raportuje raportował raportują sprostował prostuje nakazał nakazała poleca polecił poleciła ' +
    'wyjawił wyjawiła objaśnił objaśniła objaśnia instruuje perswaduje perswadował mówiono skwitowa.ł ' +
    'bagatelizuje docenia dopytuje grzmi grzmiał grzmiała kontruje lamentuje mruknął mruknęła namawia nie_ukrywa ' +
    'oznajmia oznajmił oznajmiła polemizuje pomstuje powątpiewa pozdrawia przytakuje przypuszcza puentuje puentował ' +
    'puentowała rapował uprzedza usprawiedliwia uściśla uściślił uściśliła utyskuje wtrąca wtrącił wtrąciła wytyka ' +
    'zachęca zachwala zachwyca zarzeka zastanawia żali życzy',
  verdict:
    'nazw.p nazyw.a określ.q określ.a opis.p opisuje ocen.q oceni.a skrytykow.p krytyk.e krytykuje krytykują pochwal.q ' +
    'chwal.q potęp.q potępi.a oskarż.y zarzuc.q zarzuc.a uzn.p uznaje uznają porówn.p porównuje ochrzc.q odrzuc.q odrzuc.a poparł poparła',
  thought:
    'uważa uważają uważał uważała myśl.q myśli myślą pomyśl.p sądz.q sądzi sądzą chce chcą chciał chciała chcieli wierz.y ' +
    'uwierzył ma mają nadzieję spodziewa spodziewają liczy liczą obaw.a obawia obawiają boi boją wie wiedzą wiedział wiedziała ' +
    'plan.e planuje planują planow.p zamierz.a postanow.q zdecydow.p wol.q woli rozważ.a marzy wątp.q wątpi przypuszcza',
  showing:
    'wynika wynikało czytamy pokazuje pokazują pokaz.p dowodzi świadczy świadczą napisano zapisano brzmi głosi głoszą podano stwierdzono podkreślono',
  verbs:
    'stanął stanęła stanęli zaatakował zaatakowała zaatakowali uderzył uderzyła uderzyli wybuchł wybuchła ' +
    'wybuchło zderzył zderzyła zderzyły uszkodził uszkodziła zniszczył zniszczyła uratował uratowała uratowali ' +
    'ewakuował ewakuowali przeszedł przeszła przeszli przeniósł przeniosła przenieśli zebrał zebrała zebrali ' +
    'dołączył dołączyła dołączyli wystartował wystartowała zwolnił zwolniła zwolnili przeprowadził ' +
    'przeprowadziła przeprowadzili zniknął zniknęła zniknęli uciekł uciekła uciekli należy należą bada śledzi ' +
    'naruszył naruszyła umarł zmarł zmarła zmarli ukradł ukradła ukradli przywrócił podniósł podniosła ' +
    'podnieśli obniżył obniżyła wniósł wniosła wnieśli opuścił opuściła opuścili odwiedził odwiedziła ' +
    'odwiedzili bronił broni bronią oddał oddała wstąpił wstąpiła rzucił rzuciła zasiada zasiadają zasiadał ' +
    'był była było byli były jest są będzie będą został została zostało zostali zostały zostanie zostaną stał stała stało ' +
    'stanie zacz.n zaczął zaczęła zaczęli zaczyna rozpocz.n rozpoczął rozpoczęła skończ.y zakończ.y trwa trwał trwała trwają ' +
    'ruszy ruszył ruszyła ruszyli ruszają odby.p odbył odbyła odbędzie wyda.p wydał wydała wydali wydaje podpis.p przyjął ' +
    'przyjęła przyjęli dosta.p dostał dostała dostali dostaną trafi trafią trafił trafiła wzrosł wzrósł wzrosła wzrosły rośnie ' +
    'spadł spadła spadły spada zabił zginął zginęła zginęli ucierpiał przyjechał przyjechała przyszedł przyszła przyszli ' +
    'poszedł poszła wyszedł wyszła wszedł weszła wrócił wróciła wrócili wraca wracają jedzie jadą idzie idą szedł pracuje pracują ' +
    'pracował pracowała mieszka mieszkają mieszkał żyje żyją żył znajduje znajdują znalazł znalazła znaleźli leży leżą stoi ' +
    'stoją siedzi miał miała mieli miały może mogą mógł mogła mogli musi muszą musiał musiała trzeba można powinien powinna ' +
    'powinny powinno będzie prowadzi prowadzą prowadził prowadziła kieruje kierują kierował kierowała wygrał wygrała ' +
    'wygrali przegrał przegrała pokon.p zdobył zdobyła zdobyli zagra zagrał zagrała grał grała gra grają strzelił strzeliła ' +
    'kupił kupiła kupiła sprzedał sprzedała zapłac.q płaci kosztuje kosztują kosztował wynosi wynosił wyniesie wyniósł ' +
    'otworz.y otwiera zamkn.n zamyka zbud.e zbudow.p buduje budują powstał powstała powstanie powstaje zatrzym.p ' +
    'skaz.p skazał skazała zbada bada badają sprawdz.q sprawdza ustal.q ustala odwoł.p wstrzym.p wstrzymuje zawiesz.a ' +
    'zawies.q odda.p dał dała dali da daje dają brał wziął wzięła bierze nosi robi robią robił robiła zrobił zrobiła ' +
    'pozwoli pozwala poprowadzi wybrał wybrała wybrali wybuchł wybuchła pomaga pomógł pomogła należy potrzebuje ' +
    'brakuje wystarczy udało uda doszło dojdzie chodzi chodziło dotyczy dotyczą obejmuje wprowadz.q wprowadza ' +
    'przygotow.p przygotowuje złożył złożyła złożyli opublikow.p publikuje zadebiutuje debiutuje odebrał odebrała ' +
    'urodził urodziła zmarł zmarła spłaca czeka czekają czekał czekała pojawił pojawiła pojawiły widać słychać zna znają',
  according:
    'według zdaniem wedle w_ocenie w_opinii jak_podaje jak_informuje jak_wynika_z wg za_informacją zgodnie_z_informacjami ' +
    'z_informacji_przekazanych_przez w_przekonaniu na_podstawie_informacji z_ustaleń z_relacji z_danych z_informacji w_świetle ' +
    'z_zapowiedzi z_szacunków powołując_się_na',
  ownOpinions:
    'jego_zdaniem jej_zdaniem ich_zdaniem w_jego_ocenie w_jej_ocenie w_ich_ocenie w_jego_opinii w_jej_opinii',
  impersonal: 'czytamy napisano podkreślono stwierdzono zaznaczono dodano poinformowano podano zapisano',
  speechNouns:
    'cytat oświadczenie komunikat słowa odpowiedź komentarz pytanie opinia zarzut wypowiedź wywiad przemówienie wniosek apel',
  termCues:
    'platformie platformę serwisie serwisu portalu portal film filmu filmie serial serialu książka książki książce powieść powieści piosenka piosenki album płyta płyty spektakl ' +
    'program programu programie projekt projektu projekcie kampania kampanii akcja akcji akcję konkurs konkursu konkursie festiwal ' +
    'festiwalu hasło hasłem hasła nazwą nazwa nazwie tytuł tytułem tytule tzw zwany zwana zwane zwanego zwanej zwanych gazeta ' +
    'gazety gazecie dziennik dzienniku tygodnik tygodniku miesięcznik portal portalu serwis serwisu restauracja klub klubu ' +
    'zespół zespołu grupa grupy fundacja fundacji fundację stowarzyszenie stowarzyszenia spółka spółki spółkę firma firmy firmie hotel ' +
    'statek statku operacja operacji pseudonim ps pseudonimem określenie określeniem słowo termin kopalnia kopalni pomnik wystawa wystawy cyklu ' +
    'ustawa ustawę ustawy rubryce rubryka plakat transparent napis napisem kategorii nagroda nagrody nagrodę magazyn magazynu',
  auxiliaries:
    'był była było byli były być jest są będzie będą został została zostało zostali zostały by może mogą mógł mogła mogli',
  prepositions:
    'w we na z ze do od o po za przed przy pod nad dla bez przez między pomiędzy u ku wobec wśród spośród podczas oprócz ' +
    'mimo pomimo dzięki obok wokół dookoła koło poza poprzez przeciw przeciwko spod znad zza sprzed wzdłuż zamiast ' +
    'względem wbrew według wskutek około naprzeciw naprzeciwko ponad poniżej powyżej',
  conjunctions: 'i oraz a ale lub albo ani lecz jednak zaś natomiast bądź',
  subordinators:
    'gdy kiedy jeśli jeżeli ponieważ bo gdyż chociaż choć zanim dopóki podczas-gdy skoro aby żeby jak gdzie dokąd skąd ' +
    'dlaczego jakby gdyby dopiero',
  complementisers: 'że iż czy aby żeby by',
  relatives: 'który która które którzy którego której któremu którym którą których którymi czyj',
  definites: 'ten ta to ci te tego tej temu tym tą tę tych tymi sam sama',
  determiners:
    'ten ta ci te tego tej temu tym tą tę tych tymi tamten tamta każdy każda każde wszystkie wszyscy wszystkich cały cała całe inny inna ' +
    'inne inni innych jeden jedna jedno jednego jednej dwa dwie dwóch dwaj trzy trzej trzech cztery czterech pięć pięciu sześć ' +
    'siedem osiem dziewięć dziesięć kilka kilku kilkanaście kilkudziesiąt wiele wielu wielu niektóre niektórzy niektórych ' +
    'żaden żadna żadne taki taka takie tacy takiego takiej jakiś jakaś jakieś ile tyle sam sama samo sami oba obie obaj oboje więcej mniej',
  agents: 'przez',
  objectPronouns:
    'to go jego ją jej ich je im nim nią nimi niego niej nich mu jemu mnie mi nam nas ci cię tobie ciebie was wam sobie siebie się mną',
  obliqueArticles:
    'swój swoja swoje swoi swojego swojej swojemu swoim swoją swoich swoimi swą swego swe swej',
  possessives:
    'jego jej ich swój swoja swoje swoi swojego swojej swoim swoją swoich swoimi mój moja moje moi mojego mojej nasz nasza nasze nasi ' +
    'naszego naszej naszych naszym wasz wasza wasze pański pana pani',
  adverbs:
    'kolei tak już jeszcze też także również tylko bardzo dziś dzisiaj wczoraj jutro teraz wtedy potem następnie tutaj tu tam ' +
    'wcześniej później niedawno wkrótce zaraz często czasami zwykle zawsze nigdy dawno obecnie ostatnio ponownie znów znowu ' +
    'razem osobno krótko długo szybko powoli dobrze źle prawie niemal szczególnie ogólnie dość całkiem raczej ' +
    'chyba może pewnie oczywiście naprawdę właśnie nawet przede wprost oficjalnie publicznie otwarcie szczerze ostro ' +
    'stanowczo spokojnie smutno dosłownie mniej więcej najpierw początkowo wreszcie w-końcu odwrotnie nagle jednocześnie ' +
    'zarazem praktycznie faktycznie odpowiednio zatem więc dlatego tymczasem ponadto zresztą przecież po-raz dwukrotnie ' +
    'częściowo całkowicie nadal wciąż podobno rzekomo prawdopodobnie ewentualnie niestety jedynie dumnie gorzko ironicznie ' +
    'półżartem żartobliwie natychmiast dopiero wspólnie tak inaczej blisko daleko rano wieczorem nocą się rzeczywiście jednak ' +
    'dodatkowo jednakże niemniej wszakże ostatecznie dosadnie zdecydowanie jasno osobiście dotąd dotychczas ciągle ' +
    'zapewne szczęśliwie głównie zwłaszcza dalej niegdyś kiedyś dawniej podobnie wyraźnie łagodnie ostrożnie ' +
    'konkretnie dobitnie lakonicznie',
  negations: 'nie ani nigdy',
  pronounsMale: 'on',
  pronounsFemale: 'ona',
  pronounsPlural: 'oni one',
  pronounsNeuter: 'ono',
  pronounsSpeech: 'ja my wy ty mnie mi nas nam was wam ciebie cię mną nami wami',
  pronounsOpen: 'ktoś nikt kto wielu niektórzy inni wszyscy jeden jedna',
  titlesMale: 'pan pana panu panem ks książę król hrabia o br',
  titlesFemale: 'pani panią siostra królowa księżna księżniczka s',
  titles:
    'dr prof doktor profesor gen płk mjr kpt por ppłk ppor mł st asp insp nadkom kom podkom bryg mec inż mgr hab red abp bp kard sierż sir lord lek prok adw podinsp nadinsp sędz plut szer chor nadbryg dyr wiceadm kadm adm',
  roles:
    'dziecko osoba ofiara lokator lokatorka świadek odtwórca odtwórczyni krytyk krytyczka emerytka emeryt podopieczna podopieczny rywalka rywal raszynianka strażak ratownik selekcjoner szkoleniowiec pokrzywdzony pokrzywdzona politolog gazownik włodarz samorządowiec golkiper medyk twórca filmowiec eurodeputowany podkomisarz aspirant astronom doktorant ' +
    'krytyk skrzydłowy podróżnik współzałożyciel influencer youtuber celebryta ' +
    'polak niemiec rumun szwajcar hiszpan włoch francuz anglik brytyjczyk amerykanin ukrainiec rosjanin czech słowak węgier szwed norweg duńczyk holender belg austriak portugalczyk brazylijczyk argentyńczyk chorwat serb słoweniec kanadyjczyk japończyk turek grek ' +
    'prezydent wiceprezydent premier wicepremier minister wiceminister marszałek wicemarszałek wojewoda wicewojewoda ' +
    'starosta wicestarosta burmistrz wiceburmistrz wójt zastępca sołtys radny radna poseł posłanka senator senatorka ' +
    'europoseł europosłanka polityk lider liderka przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca ' +
    'prezes wiceprezes dyrektor wicedyrektor kierownik kierowniczka szef szefowa sekretarz podsekretarz rzecznik ' +
    'rzeczniczka pełnomocnik pełnomocniczka komisarz ambasador konsul sędzia prokurator adwokat radca prawnik ' +
    'prawniczka obrońca notariusz komornik biegły biegła oskarżony oskarżona podejrzany podejrzana skazany skazana ' +
    'pokrzywdzony pokrzywdzona świadek komendant naczelnik dowódca oficer policjant policjantka strażak ratownik ratowniczka ' +
    'żołnierz generał pułkownik major kapitan porucznik lekarz lekarka pielęgniarka pielęgniarz położna chirurg ' +
    'kardiolog onkolog pediatra psychiatra psycholog wirusolog epidemiolog weterynarz farmaceuta aptekarka ratownik ' +
    'dyspozytor ordynator profesor doktor docent adiunkt rektor prorektor dziekan naukowiec badacz badaczka historyk ' +
    'socjolog socjolożka politolog politolożka ekonomista ekonomistka analityk analityczka ekspert ekspertka specjalista ' +
    'specjalistka biolog biolożka ekolog ekolożka fizyk chemik geolog archeolog meteorolog synoptyk klimatolog hydrolog inżynier ' +
    'architekt konserwator projektant informatyk programista nauczyciel nauczycielka wychowawczyni wychowawca pedagog ' +
    'trener trenerka selekcjoner szkoleniowiec piłkarz piłkarka napastnik obrońca pomocnik bramkarz kapitan zawodnik ' +
    'zawodniczka siatkarz siatkarka skoczek kolarz lekkoatleta pływak pływaczka tenisista tenisistka mistrz mistrzyni ' +
    'medalista medalistka kibic reżyser reżyserka aktor aktorka piosenkarz piosenkarka muzyk wokalista wokalistka ' +
    'kompozytor dyrygent pisarz pisarka poeta poetka autor autorka dziennikarz dziennikarka redaktor redaktorka ' +
    'publicysta publicystka komentator komentatorka reporter reporterka wydawca tłumacz tłumaczka malarz malarka ' +
    'rzeźbiarz fotograf kurator kuratorka kustosz bibliotekarka bibliotekarz przedsiębiorca przedsiębiorczyni biznesmen ' +
    'właściciel właścicielka współwłaściciel założyciel założycielka inwestor deweloper pracodawca pracownik pracownica ' +
    'kierowca kierowczyni motorniczy maszynista konduktor pilot marynarz rybak rolnik rolniczka sadownik plantator hodowca ogrodnik ' +
    'leśnik leśniczy myśliwy górnik hutnik elektryk hydraulik spawacz mechanik piekarz kucharz cukiernik kelner sprzedawca ' +
    'sprzedawczyni ekspedientka kasjerka fryzjerka listonosz dozorca sprzątaczka ochroniarz taksówkarz kurier związkowiec działacz ' +
    'działaczka aktywista aktywistka wolontariusz wolontariuszka społecznik opozycjonista kandydat kandydatka wyborca ' +
    'ksiądz proboszcz wikary biskup arcybiskup kardynał papież zakonnik zakonnica pastor rabin mieszkaniec mieszkanka ' +
    'sąsiad sąsiadka emeryt emerytka uczeń uczennica student studentka pacjent pacjentka klient klientka pasażer pasażerka ' +
    'turysta turystka czytelnik czytelniczka widz internauta internautka rodzic lokator lokatorka najemca ' +
    'rozmówca rozmówczyni informator źródło uczestnik uczestniczka organizator organizatorka koordynator koordynatorka ' +
    'przedstawiciel przedstawicielka delegat doradca doradczyni asystent asystentka współpracownik współpracowniczka ' +
    'urzędnik urzędniczka inspektor inspektorka kontroler rewident audytor skarbnik księgowa księgowy bankier makler ' +
    'menedżer menedżerka konsultant laureat laureatka absolwent absolwentka weteran kombatant ofiara sprawca ' +
    'przewodnik kustoszka operator hejnalista dyżurny prezeska dyrektorka ministra premierka gubernator kanclerz ' +
    'monarcha szeryf negocjator dyplomata attaché wójtka burmistrzyni sołtyska prezydentka strażaczka leśniczka ' +
    'latek latka bratanek eksperta eks-minister hydrolożka prorektorka gospodarz gospodyni członek członkini wiceszef wiceszefowa wiceprezeska wicedyrektorka wiceministra wiceprzewodnicząca mecenas metropolita pustelnik nauczyciel kierownik dziennikarz mieszkaniec sąsiad emeryt uczeń student pacjent rolnik pracownik urzędnik ' +
    'poszkodowany zatrzymany eksminister restaurator hotelarz barman stróż pszczelarz ortopeda urolog językoznawca ' +
    'etnograf raper choreograf bloger stoper bokser agent działkowiec senior ranny kredytobiorca wynalazca zoolog ' +
    'botanik opat dramaturg',
  rolesMale:
    'nastolatek partner robotnik przechodzień użytkownik pieszy uchodźca migrant więzień zwolennik przeciwnik demonstrant prezenter imam mnich ojciec brat syn mąż dziadek wujek wuj kuzyn wnuk narzeczony wdowiec mężczyzna chłopak chłopiec staruszek zięć teść tata kolega ' +
    'aktor piosenkarz pisarz  szkot irlandczyk walijczyk bułgar bośniak albańczyk czarnogórzec macedończyk białorusin litwin łotysz estończyk fin islandczyk meksykanin chilijczyk kolumbijczyk wenezuelczyk peruwiańczyk urugwajczyk kubańczyk chińczyk koreańczyk australijczyk nowozelandczyk kenijczyk etiopczyk nigeryjczyk senegalczyk marokańczyk algierczyk tunezyjczyk egipcjanin izraelczyk palestyńczyk irakijczyk irańczyk syryjczyk libańczyk gruzin ormianin kazach uzbek monakijczyk',
  rolesFemale:
    'partnerka tancerka polityczka parlamentarzystka artystka prokuratorka sędzina adwokatka psycholożka historyczka profesorka ' +
    'rzeźbiarka krytyczka lekkoatletka związkowczyni noblistka naukowczyni celebrytka ' +
    'matka siostra córka żona babcia ciotka ciocia kuzynka wnuczka narzeczona wdowa kobieta dziewczyna dziewczynka staruszka ' +
    'synowa teściowa mama koleżanka nauczycielka kierowniczka dziennikarka mieszkanka sąsiadka emerytka uczennica studentka ' +
    'pacjentka aktorka piosenkarka pisarka rolniczka pracownica urzędniczka lekarka pielęgniarka rzeczniczka dyrektorka ' +
    'przewodnicząca posłanka radna szefowa prezeska burmistrzyni trenerka ekspertka badaczka autorka właścicielka polka niemka francuzka hiszpanka włoszka portugalka brytyjka angielka szkotka irlandka walijka holenderka belgijka szwajcarka austriaczka czeszka słowaczka węgierka rumunka bułgarka greczynka turczynka serbka chorwatka słowenka bośniaczka albanka ukrainka rosjanka białorusinka litwinka łotyszka estonka finka szwedka norweżka dunka islandka amerykanka kanadyjka meksykanka brazylijka argentynka chilijka kolumbijka kubanka chinka japonka koreanka australijka nowozelandka kenijka etiopka nigeryjka marokanka tunezyjka egipcjanka izraelka palestynka iranka gruzinka ormianka kazaszka krakowianka warszawianka ' +
    'obrończyni poszkodowana kelnerka kucharka stewardessa terapeutka dietetyczka rektorka doktorantka ' +
    'językoznawczyni ilustratorka producentka prezenterka influencerka łyżwiarka gimnastyczka biegaczka narciarka ' +
    'seniorka przyjaciółka żołnierka uchodźczyni najemczyni',
  groups:
    'mężczyźni mieszkańcy ludzie eksperci analitycy naukowcy lekarze ratownicy posłowie senatorowie radni urzędnicy dziennikarze ' +
    'rodzice nauczyciele uczniowie studenci emeryci aktywiści wolontariusze pracownicy policjanci strażacy śledczy ' +
    'ekolodzy historycy ekonomiści prawnicy adwokaci politycy wojskowi żołnierze krewni sąsiedzi przyjaciele świadkowie ' +
    'czytelnicy widzowie pasażerowie pacjenci klienci przedsiębiorcy rolnicy producenci sprzedawcy organizatorzy ' +
    'uczestnicy autorzy badacze specjaliści kibice piłkarze trenerzy krytycy przeciwnicy zwolennicy przedstawiciele ' +
    'synoptycy prokuratorzy dyplomaci małżonkowie dzieci turyści kierowcy górnicy związkowcy działacze samorządowcy ' +
    'samorządy władze służby opozycja plantatorzy leśnicy rybacy artyści koledzy znajomi działkowcy lokatorzy media',
  bodyNames: `${WORLD_BODIES} biały_dom kreml`,
  organisations:
    'zespole zespołem zespołowi urzędu urzędzie urzędem związku związkiem ośrodka ośrodku ośrodkiem kościoła kościele ' +
    'rząd ministerstwo resort urząd ratusz magistrat sejm senat parlament kancelaria sąd trybunał prokuratura policja ' +
    'komenda komisariat straż pogotowie szpital przychodnia klinika sanepid inspekcja inspektorat agencja biuro wydział ' +
    'departament komisja komitet rada zarząd zarządca dyrekcja kuratorium szkoła liceum przedszkole uniwersytet uczelnia ' +
    'politechnika akademia instytut centrum ośrodek muzeum teatr biblioteka galeria filharmonia fundacja stowarzyszenie ' +
    'związek federacja izba zrzeszenie organizacja partia klub koalicja spółka firma przedsiębiorstwo koncern holding ' +
    'bank zakład fabryka kopalnia huta elektrownia cukrownia stocznia lotnisko port kolej przewoźnik operator deweloper ' +
    'gazeta dziennik tygodnik portal redakcja telewizja radio stacja wydawnictwo episkopat kuria parafia diecezja ' +
    'kościół armia wojsko sztab jednostka nato unia onz ambasada konsulat starostwo gmina powiat województwo miasto ' +
    'nadleśnictwo regionalna zus nfz nik abw cba imgw gus uokik pkp ipn tvp pap spółdzielnia wspólnota drużyna reprezentacja sztab zespół',
  bodies:
    'firma spółka organizacja resort ministerstwo urząd klub przedsiębiorstwo koncern stowarzyszenie fundacja instytucja producent operator sieć',
  documents:
    'dane liczby raport sprawozdanie dokument list oświadczenie komunikat ustawa projekt rozporządzenie zarządzenie decyzja wyrok ' +
    'uzasadnienie umowa porozumienie artykuł publikacja notatka skarga pozew wniosek apel sondaż badanie statystyka ' +
    'prognoza protokół opinia instrukcja regulamin statut konstytucja plan biuletyn wpis post tweet nagranie ogłoszenie ' +
    'książka pamiętnik depesza rezolucja deklaracja manifest petycja ankieta pismo analiza ulotka plakat kronika',
  anonymous: 'korespondent korespondentka źródło rozmówca informator świadek dyplomata urzędnik',
  namesMale:
    'dmitrij siergiej władimir wołodymyr aleksiej andriej igor oleg nikołaj jewgienij michaił jurij anatolij ołeksandr mychajło wałerij witalij kyryło denys abbas adam adrian albert aleksander aleksy alfred andrzej antoni arkadiusz artur bartłomiej bartosz błażej bogdan bogumił ' +
    'bogusław bolesław borys bronisław cezary czesław damian daniel dariusz dawid dominik donald edmund edward emil ernest ' +
    'eryk eugeniusz fabian feliks filip franciszek fryderyk gabriel grzegorz gustaw henryk hieronim hubert igor ignacy ' +
    'ireneusz jacek jakub jan janusz jarosław jeremi jerzy józef julian juliusz kacper kamil karol kazimierz konrad ' +
    'konstanty kornel krystian krzysztof ksawery lech leon leszek lucjan ludwik łukasz maciej maksymilian marcel marcin ' +
    'marek marian mariusz mateusz maurycy michał mieczysław mikołaj miłosz mirosław norbert olaf oskar olgierd patryk ' +
    'paweł piotr przemysław radosław rafał remigiusz robert roman ryszard sebastian seweryn sławomir stanisław stefan ' +
    'szczepan szymon tadeusz teodor tomasz tymon tymoteusz wacław waldemar walenty wawrzyniec wiesław wiktor wincenty witold ' +
    'władysław włodzimierz wojciech zbigniew zdzisław zenon zygmunt jędrzej kuba tomek wołodymyr ołeksandr wiktor joe ' +
    'emmanuel olaf viktor benjamin aleksiej siergiej dmitrij iwan igor oleg bazyli wit żelisław ziemowit nikodem',
  namesFemale:
    'ada adela adrianna agata agnieszka aldona aleksandra alicja alina amelia anastazja aneta angelika anita anna ' +
    'antonina aurelia barbara beata bernadetta blanka bogna bogumiła bogusława bożena bronisława cecylia celina ' +
    'czesława dagmara danuta daria diana dominika dorota edyta elżbieta eliza elwira emilia ewa ewelina felicja ' +
    'franciszka gabriela genowefa grażyna halina hanna helena henryka honorata ilona irena irmina iwona iza izabela ' +
    'izabella jadwiga janina joanna jolanta józefa julia julita justyna kaja kamila karolina katarzyna kazimiera kinga ' +
    'klara klaudia kornelia krystyna laura lena lidia liliana lucyna ludmiła ludwika łucja magda magdalena maja ' +
    'małgorzata marcelina maria marianna mariola maryla marta martyna marzena matylda michalina milena mirosława ' +
    'monika nadia natalia nina oktawia ola olga oliwia patrycja paulina pola regina renata róża roksana rozalia ' +
    'sabina sandra sara stanisława stefania stella sylwia tamara teresa urszula wanda weronika wiesława wiktoria ' +
    'wioletta władysława zofia zuzanna zdzisława żaneta angela ursula kamala',
  places:
    'polska polski polskie polską warszawa warszawy warszawie kraków krakowa krakowie łódź łodzi wrocław wrocławia wrocławiu poznań ' +
    'poznania poznaniu gdańsk gdańska gdańsku gdynia gdyni sopot szczecin szczecina szczecinie bydgoszcz bydgoszczy lublin lublina ' +
    'lublinie katowice katowic katowicach białystok białegostoku toruń torunia kielce kielc kielcach rzeszów rzeszowa ' +
    'rzeszowie olsztyn olsztyna opole opola gorzów zielona radom radomia radomiu sosnowiec gliwice zabrze bytom tychy ' +
    'częstochowa częstochowy zakopane zakopanem mazowsze mazowsza śląsk śląska śląsku podlasie podlasia podhale pomorze ' +
    'pomorza wielkopolska małopolska mazury mazur kaszuby europa europy europie niemcy niemiec rosja rosji ukraina ' +
    'ukrainy ukrainie białoruś białorusi kijów kijowa moskwa moskwy berlin berlina bruksela brukseli paryż paryża londyn ' +
    'waszyngton waszyngtonu usa pekin chiny chin francja francji czechy czech słowacja litwa litwy wisła odra bałtyk tatry',
  times:
    'rano wieczór noc tydzień miesiąc rok godzina minuta poniedziałek wtorek środę czwartek piątek sobotę niedzielę ' +
    'poniedziałku wtorku środy czwartku piątku soboty niedzieli stycznia lutego marca kwietnia maja czerwca lipca ' +
    'sierpnia września października listopada grudnia styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu ' +
    'październiku listopadzie grudniu roku lat dni tygodnia miesiąca godz początek koniec połowa wiosną latem jesienią zimą',
  particles: 'von van de der da di la le el al ben bin',
  abbreviations:
    'dr prof hab gen płk mjr kpt por ppłk ppor mł st asp insp nadkom kom podkom bryg mec inż mgr red abp bp kard ks o br s ' +
    'ul pl al os tys mln mld zł godz r w np itd itp tzn tzw tj ok nr im ds św woj pow gm al lek sierż ps prok adw podinsp nadinsp sędz plut szer chor nadbryg dyr wiceadm kadm adm',
  labels: 'pytanie odpowiedź dziennikarz',
  onBehalf: 'w we',
  roleEndings: 'ista ysta istka ystka olog olożka iciel icielka aciel',
  speechPhrases:
    'dał_do_zrozumienia dała_do_zrozumienia dali_do_zrozumienia daje_do_zrozumienia zwrócił_uwagę zwróciła_uwagę zwrócili_uwagę zwraca_uwagę zwracają_uwagę nie_krył_oburzenia nie_kryła_oburzenia dał_wyraz dała_wyraz',
  invertsAlways: true,
  dropsSubjects: true,
  grammarFirst: true,
  dashDialogue: true,
  tagsInside: true,
  adjectivesFollow: true,
  belonging: 'z ze spod',
  completesByCase: true,
  bareIsDefinite: true,
  tagEndings: {
    sure: 'ał ała ało ali ały ił iła iło ili iły ył yła yli yły ął ęła ęli ęły uje ują',
    open: 'ał ała ali ił iła ili ył yła yli ął ęła uje ują',
    short: 'ł ła li e i y ją',
    participle: '',
  },
  infiniteEndings: 'ać ić yć eć ąć ść źć ąc wszy łszy no to',
  pluralVerbs: 'li ły ją ą',
  genderedVerbs: { male: 'ł', female: 'ła' },
  nameCases: {
    male:
      'ski=skiego,skiemu,skim cki=ckiego,ckiemu,ckim dzki=dzkiego,dzkiemu,dzkim i=iego,iemu,im y=ego,emu,ym e=ego,emu,em ' +
      'ek=ka,kowi,kiem,ku ec=ca,cowi,cem,cu ciec=ćca eł=ła,łowi,łem,le el=la,lowi,lem,lu er=ra,rowi,rem,rze ' +
      'ń=nia,niowi,niem,niu ć=cia,ciowi,ciem,ciu ś=sia,siowi,siem,siu ź=zia,ziowi,ziem,ziu ' +
      'ek=ka,kowi,kiem,ku ób=oba,obowi,obem ół=oła,ołowi,ołem ór=ora,orowi,orem óz=oza,ąb=ęba,ębowi ' +
      't=cie d=dzie r=rze ł=le st=ście k=kiem g=giem l=lem,lu ' +
      'C=Ca,Cowi,Cem,Cie,Cu a=y,ie,ę,ą,i,e ka=ki,ce,kę,ką ga=gi,dze,gę,gą ra=ry,rze,rę ta=cie da=dzie ła=le o=y,ie,ę,ą,i ' +
      'ko=ki,ce,kę,ką cho=chy,sze,chę,chą ło=ły,le,łę,łą',
    female:
      'ska=skiej,ską cka=ckiej,cką dzka=dzkiej,dzką a=ej a=y,ie,ę,ą,i,e ia=ii,ię,ią,i ja=ji,ję,ją,i ka=ki,ce,kę,ką ' +
      'ga=gi,dze,gę,gą ra=ry,rze,rę,rą ta=ty,cie,tę,tą da=dy,dzie,dę,dą ła=ły,le,łę,łą cha=chy,sze,chę,chą owa=owej,ową',
    any: '',
  },
  shownNames: {
    male:
      'ski=skiego,skiemu,skim cki=ckiego,ckiemu,ckim dzki=dzkiego,dzkiemu,dzkim i=iego,iemu y=ego,emu ' +
      'dek=dka,dkowi,dkiem tek=tka,tkowi,tkiem rek=rka,rkowi,rkiem czek=czka,czkowi,czkiem szek=szka,szkowi,szkiem żek=żka,żkowi,żkiem ' +
      'nek=nka,nkowi,nkiem bek=bka,bkowi,bkiem łek=łka,łkowi,łkiem wek=wka,wkowi,wkiem jek=jka,jkowi,jkiem k=kiem g=giem ' +
      'piec=pca,pcowi wiec=wca,wcowi lec=lca,lcowi niec=ńca,ńcowi miec=mca,mcowi bel=bla,blowi gel=gla,glowi ' +
      'ń=nia,niowi,niem ć=cia,ciowi ś=sia,siowi ź=zia,ziowi C=Ca,Cowi,Cem nia=ni,nię a=y,ę,ą bro=bry ka=ki ga=gi',
    female: 'ska=skiej,ską cka=ckiej,cką dzka=dzkiej,dzką a=ej,y,ę ka=ki ga=gi owa=owej,ową',
  },
  womensNames: 'ska cka dzka skiej ckiej dzkiej ską cką dzką ówna ówny',
  interviewing: 'rozmawiał rozmawiała rozmawiali rozmawia rozmawiają',
  tellingVerbs: 'powiedział powiedziała powiedzieli przekazał przekazali',
  quotingVerbs: 'cytuje cytują cytował cytowała cytowały zacytował zacytowała',
  kin: 'mąż żona brat siostra syn córka wujek ciotka kuzyn kuzynka wdowa wdowiec szwagier',
  partsApart:
    'oskarżony=podejrzany/prokurator/sędzia/adwokat=mecenas/rzecznik pacjent/lekarz prezydent/premier/' +
    'minister/burmistrz/wojewoda/wójt/rzecznik trener=szkoleniowiec/napastnik=bramkarz=piłkarz/arbiter',
  sameOffices:
    'premier=szef=polityk prezydent=polityk=głowa minister=szef=polityk ministra=szefowa=polityczka ' +
    'poseł=polityk=parlamentarzysta posłanka=polityczka=parlamentarzystka senator=polityk=parlamentarzysta ' +
    'prezes=szef=menedżer dyrektor=szef burmistrz=włodarz=samorządowiec wójt=włodarz=samorządowiec ' +
    'trener=szkoleniowiec=selekcjoner napastnik=piłkarz=zawodnik=snajper pomocnik=piłkarz=zawodnik ' +
    'obrońca=piłkarz=zawodnik bramkarz=golkiper=piłkarz=zawodnik adwokat=obrońca=prawnik ' +
    'obrońca=adwokat=mecenas=prawnik lekarz=medyk=doktor piosenkarka=artystka=wokalistka ' +
    'piosenkarz=artysta=wokalista aktor=artysta aktorka=artystka reżyser=twórca=filmowiec pisarz=autor ' +
    'pisarka=autorka ekonomista=analityk=ekspert analityk=ekspert=ekonomista rzecznik=przedstawiciel ' +
    'rzeczniczka=przedstawicielka naukowiec=badacz europoseł=polityk=eurodeputowany ' +
    'bramkarka=piłkarka=zawodniczka napastniczka=piłkarka=zawodniczka biolog=naukowiec=badacz ' +
    'profesor=naukowiec=badacz=uczony fizyk=naukowiec=badacz historyk=naukowiec=badacz ' +
    'psycholog=naukowiec=badacz architekt=projektant architektka=projektantka=autorka chirurg=lekarz=medyk ' +
    'wojewoda=urzędnik prezydent=samorządowiec marszałek=samorządowiec starosta=samorządowiec rolnik=gospodarz ' +
    'rolniczka=gospodyni ksiądz=duchowny=kapłan proboszcz=duchowny=ksiądz biskup=hierarcha=duchowny ' +
    'arcybiskup=hierarcha=duchowny nauczyciel=pedagog nauczycielka=pedagożka ' +
    'sprinterka=lekkoatletka=zawodniczka biegaczka=lekkoatletka=zawodniczka',
  tellingWho: 'jak',
  genitiveEndings: 'u y i a',
  additives: 'i',
  hearerEndings: 'owi emu om',
  obliqueEndings: 'ego emu owi om ami ach em iem ej ych ich ym im ymi imi ów ą ę u',
  nounCases:
    'a= owi= em= iem= u= ie= ego=y emu=y ym=y ego=i iego=i iemu=i im=i y=a i=a ie=a ę=a ą=a ki=ka ce=ka kę=ka ką=ka ' +
    'rze=ra rze=r dze=ga cie=ta cie=t dzie=da dzie=d le=ła le=ł ła=eł ej=a ą=a ka=ek kowi=ek kiem=ek ku=ek ca=ec cowi=ec cem=ec cu=ec ' +
    'ra=er a=o u=o em=o ie=o a=e u=e em=e ia=ie iu=ie iem=ie ia=ień nia=ń niowi=ń niem=ń niu=ń cia=ć ciowi=ć ciem=ć ciu=ć ' +
    'ii=ia ię=ia ią=ia ji=ja ję=ja ją=ja ni=nia ów=u du=d ództwa=ództwo u=um',
  plurals:
    'owie= ów= om= ami= ach= om=y ami=y ach=y i= y= e= ów=y ów=e om=e ami=e ach=e cy=ka cy=k ków=k kom=k kami=k kach=k rzy=r rów=r rom=r ' +
    'ści=sta stów=sta stom=sta stami=sta ci=t tów=t dzi=d ki=ka ek=ka ice=ica zy=g yni=ynia nie=ń ze=z cy=ec ców=ec com=ec cami=ec zi=ź ' +
    'y=a om=a ami=a ach=a i=a a=o om=o ami=o ia=ie iom=ie iami=ie iach=ie ień=nie le=l li=l lom=l lami=l lach=l i=el owi= scy=ski ',
  feminines: '',
});
