import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Portuguese. */
export const portuguese = defineLanguage({
  code: 'pt',
  trust: 0.93,
  paradigms: {
    a: 'a ou ava avam am aram ado ada ando ar ará',
    e: 'e eu ia iam em eram ido endo er',
    i: 'i iu ia iam em iram ido indo ir',
    j: 'e iu ia iam em iram ido indo ir',
  },
  speech:
    'diziam dirá propunha propõem concluía riu sorri sorriu opõe expõe expunha intervém interveio ' +
    'reag.e desconvers.a retruc.a arremat.a pondera profetiz.a alfinet.a debocha choraming.a soluç.a ' +
    'berr.a gracej.a vinc.a conclui concluiu explicit.a clarific.a pormenoriz.a elenc.a sintetiz.a ' +
    'resum.e recapitul.a evoc.a confidenci.a segred.a assum.e admit.e conced.e desment.e contrapôs ' +
    'fundament.a insta instou exig.e ' +
    'queix.a ri desabaf.a entoa entoavam reconhec.e frisou acrescent.a admit.j afirm.a alert.a anunci.a apont.a argument.a assegur.a atirou avali.a avis.a ' +
    'brincou coment.a complet.a conclu.i confirm.a consider.a cont.a critic.a declar.a defend.e denunci.a ' +
    'destac.a disse disseram dito diz dizem dizendo dizia esclarec.e escrev.e escrito exig.j explic.a ' +
    'expressou expôs fris.a garant.j gritou indic.a inform.a insist.j ironizou lament.a lembr.a narrou ' +
    'neg.a noticiou observ.a opin.a ped.j pergunt.a ponderou precis.a promet.e publicou reconhec.e ' +
    'record.a refer.j reiter.a relat.a rematou replicou respond.e ressalt.a revel.a salient.a sublinh.a ' +
    'sustent.a tuitou aconselh.a adiant.a advert.j advog.a aleg.a ameaç.a analis.a apel.a assever.a ' +
    'assinal.a atest.a brinc.a cit.a clam.a compromet.e concord.a confess.a confid.a constat.a contest.a ' +
    'corrobor.a dedu.i desabaf.a desment.j desmente detalh.a devolv.e discord.a emend.a enfatiz.a ' +
    'enumer.a esbravej.a especific.a exclam.a exemplific.a exort.a explan.a express.a fal.a frisou gab.a ' +
    'garante grit.a implor.a indag.a insinu.a interrog.a ironiz.a jur.a justific.a manifest.a mencion.a ' +
    'minimiz.a murmur.a orden.a pediu pedem perguntou ponder.a preconiz.a prevê previu proclam.a prometeu ' +
    'pronunci.a propôs propõe prossegu.j protest.a provoc.a queix.a questiona question.a ratific.a ' +
    'reafirm.a reag.j rebat.e reclam.a recomend.a reforç.a refut.a reivindic.a relembr.a rememor.a ' +
    'remat.a repet.j repete replic.a resmung.a resum.j resume retorqui retorquiu salientou sentenci.a ' +
    'solicit.a sugere suger.j suspir.a sussurr.a teoriz.a testemunh.a vaticin.a vociferou saber contam ' +
    'conta dissera diria noticia public.a tuit.a narr.a aduz aduziu retorqu.i redargu.i indign.a dispara ' +
    'argu.i',
  verdict:
    'atribu.i fal.a acus.a apelidou chama chamou classific.a compar.a conden.a critic.a defendeu defin.j descrev.e ' +
    'descrito elogi.a rejeit.a apelid.a apont.a batiz.a censur.a defend.e desclassific.a equipar.a louv.a ' +
    'tach.a tax.a rotul.a repudi.a rebate vê',
  thought:
    'acreditam acham crê previa temem esperam ' +
    'acha achava acredita acreditava confia considera deseja duvida entende espera esperava estima pens.a ' +
    'planeja pretende prevê quer queria sabe sabia supõe teme temia julg.a presum.j vislumbr.a',
  showing:
    'ler ' +
    'aponta conclui destaca diz estabelece indica lê mostr.a revel.a sublinha refere regist.a relata reza ' +
    'salienta',
  verbs:
    'quis quiseram pôde puderam soube souberam tiveram fizeram puseram trouxe trouxeram vieram ' +
    'deram viu viram esteve estiveram produziu conduziu reduziu introduziu manteve mantém obteve ' +
    'obtém deteve detém conteve dispôs impôs supôs opôs interveio seguiu segue conseguiu consegue ' +
    'persegue elegeu elege dirigiu serviu vestiu competiu despediu mediu rendeu sentiu sente ' +
    'preferiu prefere converteu investiu investe dormiu leu ouviu ouve fugiu construiu destruiu ' +
    'contribuiu incluiu inclui excluiu tentou tenta tratou trata evitou evita chegou chega voltou ' +
    'volta acabou acaba deixou deixa levou leva tomou toma ficou fica passou passa entra saiu sai ' +
    'desceu desce perdeu perde ganhou ganha jogou joga marcou marca recebeu recebe entregou entrega ' +
    'enviou envia visitou visita assistiu assiste participou participa comparece permaneceu ' +
    'permanece pareceu parece apareceu aparece nasceu conheceu conhece abriu abre fechou fecha ' +
    'quebrou quebra olhou olha sorriu sorri chorou chora abraçou abraça levantou levanta cuidou ' +
    'cuida viveu vive trabalhou estudou estuda presidiu governa comprou compra vendeu vende pagou ' +
    'paga cobrou gastou ofereceu oferece ' +
    'reag.e reagiu cai caiu morr.e sobe subiu lider.a chefi.a comand.a negoci.a vot.a aprov.a ' +
    'rejeit.a convoc.a suspend.e cancel.a adi.a orden.a afast.a veta vetou recorr.e termin.a começ.a ' +
    'nasc.e cresc.e ' +
    'acrescent.a cheg.a começou deix.a deu dá entrou era eram estava está estão faz fazem fez fic.a foi ' +
    'foram ganh.a havia há ia jog.a lev.a morreu pass.a perd.e pôs põe receb.e sa.i segu.j são tem ' +
    'terminou teve tinha tinham tom.a trabalha têm vai veio vem venc.e viv.e vão é abandon.a apresent.a ' +
    'assin.a assum.j visit.a compareceu dirig.j particip.a pres.i preside esconde escond.e reúne reuniu ' +
    'regress.a volt.a inaugur.a demitiu mostr.a discut.j encontr.a viaj.a convers.a',
  according:
    'segundo de_acordo_com conforme ' +
    'na_opinião_de na_opinião_do na_opinião_da nas_palavras_de nas_palavras_do nas_palavras_da na_avaliação_de na_avaliação_do na_avaliação_da na_visão_de na_visão_do na_visão_da no_entendimento_de no_entendimento_do no_entendimento_da no_entender_de no_entender_do no_entender_da aos_olhos_de aos_olhos_do aos_olhos_da na_ótica_de na_ótica_do na_ótica_da na_análise_de na_análise_do na_análise_da para_o',
  quotatives: 'segundo conforme',
  impersonal: 'lê ler',
  speechNouns:
    'diagnóstico conclusão resumo frase recado ' +
    'dados números ' +
    'relato estimativa carta coletiva comunicado declaração discurso entrevista mensagem nota palavras tuíte postagem ' +
    'publicação pronunciamento declarações conferência resposta comentário opinião avaliação alerta crítica ' +
    'desabafo conclusão explicação acusação análise conselho aviso',
  termCues:
    'emissora diário ' +
    'social plataforma ' +
    'apelidada apelidado canção chamada chamado conhecida conhecido denominada denominado disco filme ' +
    'intitulada intitulado jornal livro música obra programa projeto revista romance série álbum',
  auxiliaries:
    'tem têm tinha tinham terá teria tenha é são era eram foi foram será serão seria está estão estava pode podem podia podiam poderá poderão poderia poderiam deve devem devia deviam deverá deverão deveria deveriam terão teriam seja sejam seriam estará estarão estaria estariam haverá haveria costuma costumam vai vão havia há se lhe',
  prepositions:
    'partir a ao aos à às ante após até com contra de do da dos das desde em no na nos nas entre para pelo pela pelos pelas perante por sem sob sobre durante num numa nuns numas dum duma',
  conjunctions: 'e ou mas nem porém',
  subordinators: 'quando se como porque embora enquanto onde pois',
  complementisers: 'que',
  relatives: 'quem cujo cuja qual quais',
  articles: 'o a os as um uma uns umas',
  definites: 'o a este esta esse essa',
  definitesJoined: 'do da ao à pelo pela',
  determiners:
    'este esta estes estas esse essa esses essas aquele aquela nenhum nenhuma cada vários várias alguns algumas todos todas muitos muitas dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta cem outro outra outros outras mesmo mesma próprio própria',
  agents: 'por pelo pela',
  objectPronouns: 'me te nos vos lhe lhes se -o -a -os -as -se -lhe -lhes -me -nos',
  possessives: 'seu sua seus suas nosso nossa nossos nossas meu minha meus minhas',
  adverbs:
    'dele dela atrás diante acima embaixo perto longe também ainda já depois então agora ontem hoje amanhã sempre nunca assim aqui ali muito mais menos ' +
    'quase só apenas inclusive finalmente recentemente posteriormente além talvez aliás porventura ' +
    'ademais anteontem atualmente actualmente provavelmente evidentemente obviamente claramente ' +
    'certamente infelizmente felizmente lamentavelmente igualmente novamente entretanto todavia contudo ' +
    'bastante demasiado cedo tarde pouco bem mal perto longe logo jamais sequer somente tão tanto ' +
    'depressa devagar textualmente concretamente precisamente lá aí',
  negations: 'não nunca jamais nem',
  pronounsMale: 'ele',
  pronounsFemale: 'ela',
  pronounsPlural: 'eles elas',
  pronounsNeuter: 'isso isto',
  pronounsSpeech: 'eu nós você vocês tu',
  commonNouns:
    'finanças economia saúde educação justiça fazenda defesa cultura ambiente ' +
    'braços ombros mãos olhos voz testa olhar',
  pronounsOpen: 'outro outra alguém ninguém alguns muitos vários todos outros quem ambos',
  titlesMale: 'sr senhor dom rei príncipe padre',
  titlesFemale: 'sra senhora dona rainha princesa irmã',
  titles:
    'nobel ' +
    'coronel doutor doutora dr dra general presidente professor professora deputado deputada senador ' +
    'senadora ministro ministra governador governadora prefeito prefeita vereador delegado juiz juíza ' +
    'desembargador embaixador capitão major tenente cabo sargento',
  kin: 'marido esposa irmão irmã filho filha tio tia primo prima viúva viúvo cunhado cunhada sogro sogra',
  partsApart:
    'arguido=acusado=réu=suspeito/procurador=promotor/juiz/advogado/porta-voz paciente=doente/médico ' +
    'presidente/primeiro-ministro/ministro/governador/prefeito=autarca/porta-voz treinador=técnico/' +
    'avançado=goleiro=guarda-redes=jogador/árbitro',
  sameOffices:
    'fenprof=sindicato cgtp=sindicato ugt=sindicato fnam=sindicato deco=associação ' +
    'universidade=instituição hospital=instituição escola=instituição prefeitura=município=administração ' +
    'governo=executivo jornal=diário petrobras=estatal=petroleira ' +
    'presidente=mandatário=dirigente governador=mandatário líder=dirigente ' +
    'treinador=técnico=míster=comandante ministro=titular ministra=titular secretário=titular ' +
    'secretária=titular vereador=parlamentar vereadora=parlamentar prefeito=gestor prefeita=gestora treinadora=técnica juiz=magistrado juíza=magistrada ' +
    'advogado=criminalista=defensor advogada=criminalista=defensora deputado=parlamentar deputada=parlamentar ' +
    'senador=parlamentar senadora=parlamentar ministro=governante ministra=governante secretário=governante ' +
    'secretária=governante escritor=romancista=autor escritora=romancista=autora professor=docente ' +
    'professora=docente diretor=executivo diretora=executiva presidente-executivo=executivo=ceo ' +
    'poeta=escritor=autor médico=clínico médica=clínica avançado=atacante=dianteiro pintor=artista ' +
    'pintora=artista cantor=artista cantora=artista ator=artista atriz=artista ' +
    'avançado=futebolista=jogador=goleador atacante=jogador=futebolista=goleador zagueiro=jogador=defensor ' +
    'defesa=jogador=futebolista goleiro=jogador=arqueiro médio=jogador=futebolista meia=jogador ' +
    'volante=jogador pesquisador=cientista pesquisadora=cientista biólogo=cientista=pesquisador=investigador ' +
    'bióloga=cientista=pesquisadora=investigadora professor=pesquisador=especialista=investigador ' +
    'professora=pesquisadora=especialista=investigadora economista=especialista=analista oleiro=artesão ' +
    'ceramista=artesão ceramista=artesã luthier=artesão presidente=dirigente=cartola ' +
    'cineasta=diretor=realizador cineasta=diretora=realizadora padre=pároco=sacerdote bispo=prelado ' +
    'arcebispo=prelado agricultor=produtor=lavrador empresário=dono=proprietário empresária=dona=proprietária ' +
    'senador=político deputado=político prefeito=político governador=político',
  roles:
    'acionista camionista cardiologista cineasta colunista economista epidemiologista futebolista humorista ' +
    'infectologista meteorologista neurologista oncologista palestrante roteirista tenista urbanista utente ' +
    'virologista argumentista diarista ' +
    'transeunte mister míster centroavante cônsul rival magnata duque estafeta superintendente ' +
    'cartola craque traficante ceo ' +
    'pessoa adolescente migrante ambientalista influenciador youtuber streamer feirante romancista tucano estrategista ' +
    'economista-chefe grávida ' +
    'velocista ginasta surfista cronista cartunista quadrinista sambista pianista violinista ' +
    'galerista ginecologista dermatologista ortopedista intensivista anestesista nutricionista ' +
    'fisioterapeuta socorrista alpinista vigilante almirante legista criminologista financista ' +
    'bolsista pecuarista ruralista maquinista arquivista governante congressista petista ' +
    'bolsonarista emedebista pedetista ' +
    'criança guarda-redes chef manicure réu ' +
    'atacante autarca bispo cardeal chefe coronel diplomata dirigente estudante fonte general líder ' +
    'músico policial porta-voz presidente responsável testemunha técnico vice-presidente ' +
    'adjunto ativista activista agente analista artista assistente astronauta atleta ' +
    'capitão ciclista cidadão cientista cliente colega comandante comediante comentarista comerciante ' +
    'cônjuge correspondente dentista docente especialista estilista familiar gerente guarda guia ' +
    'guitarrista habitante imigrante integrante intérprete jornalista jovem jurista lojista ' +
    'manifestante membro militante militar motorista paciente parente participante pediatra ' +
    'piloto psiquiatra refém representante residente sindicalista sobrevivente soldado taxista tenente ' +
    'titular turista vítima cacique edil arcebispo ',
  rolesMale:
    'defensor investigado detido esposo companheiro namorado astrônomo astrónomo escultor campeão adepto ' +
    'idoso deslocado adversário antecessor sucessor bilionário opositor carteiro miliciano ' +
    'guerrilheiro ' +
    'menino primo pedestre leitor usuário refugiado detento preso jurado eleitor monge bastonário arqueiro ponta-de-lança artilheiro selecionador nadador judoca bailarino coreógrafo ' +
    'dramaturgo ensaísta ilustrador rapper sertanejo funkeiro colecionador paleontólogo astrofísico ' +
    'bioquímico estatístico demógrafo salva-vidas mergulhador sargento cabo brigadeiro escrivão ' +
    'corregedor condenado foragido perito desenvolvedor programador inventor pró-reitor decano ' +
    'catedrático tutor estagiário aprendiz cabeleireiro barbeiro padeiro pasteleiro açougueiro ' +
    'peixeiro alfaiate encanador ferreiro boia-fria garimpeiro fazendeiro viticultor enólogo ' +
    'apicultor livreiro bibliotecário senhorio padre frade abade rabino imã pontífice núncio âncora ' +
    'mandatário vice-prefeito vice-governador ex-prefeito ex-governador ex-deputado tucano ' +
    'rapaz garçom goleiro avançado arguido reformado ' +
    'aposentado advogado amigo ator autor candidato cantor coordenador delegado deputado diretor embaixador ' +
    'empresário enfermeiro escritor filho fundador governador historiador homem investigador irmão ' +
    'jogador juiz magistrado marido ministro médico pai papa pesquisador prefeito procurador professor ' +
    'rei secretário senador treinador vereador vizinho acadêmico académico acusado ' +
    'administrador agricultor aluno antropólogo apresentador árbitro arqueólogo ' +
    'arquiteto arquitecto artesão assessor banqueiro biólogo bombeiro caminhoneiro ' +
    'chanceler cirurgião colaborador compositor condutor conselheiro ' +
    'construtor consultor corretor cozinheiro criador crítico curador dançarino desembargador desenhador ' +
    'dono editor educador empregado encenador engenheiro entrevistado ' +
    'estudioso eurodeputado ex-ministro ex-presidente farmacêutico filósofo físico fotógrafo funcionário ' +
    'geólogo gestor inquilino inspetor investidor jardineiro ' +
    'lavrador locutor maestro mecânico mestre morador motoboy músico neto ' +
    'notário orientador padrasto pároco parlamentar pastor pedreiro ' +
    'pescador pintor poeta político politólogo porteiro produtor promotor proprietário psicólogo ' +
    'publicitário químico realizador reitor relator repórter sacerdote secretário-geral ' +
    'seringueiro síndico sócio sociólogo subsecretário tesoureiro tio tradutor trabalhador ' +
    'vendedor veterinário viúvo zagueiro avô genro sogro sobrinho cunhado ' +
    'primeiro-ministro comissário herdeiro passageiro suspeito voluntário',
  rolesFemale:
    'cirurgiã mamãe ' +
    'namorada parteira administrativa grávida bastonária bailarina promotora procuradora desembargadora delegada ' +
    'investigadora prefeita reitora maestrina apresentadora nadadora treinadora campeã bicampeã ' +
    'enfermeira técnica auxiliar faxineira cozinheira merendeira costureira pescadora ' +
    'marisqueira lavradora agricultora moradora vizinha jurada ré ' +
    'rapariga advogada acusada arguida reformada artesã doméstica bordadeira ' +
    'presidenta assessora cantora inspetora embaixatriz vereadora deputada senadora governadora ministra atriz esposa juíza mulher mãe rainha avó filha irmã moça menina nora sogra tia viúva freira poetisa ' +
    'embaixatriz',
  plurals: 'ões=ão ais=al res=r zes=z s=',
  feminines: 'a=o a=',
  copula: 'é',
  roleEndings: 'ista dor dora logo loga',
  rolePrefixes: 'ex vice sub bi tri tetra penta hexa hepta multi co',
  groups:
    'operários hoteleiros rebeldes milicianos responsáveis fiéis idosos detratores internautas ' +
    'homens jovens gente autarcas sindicalistas ativistas governadores prefeitos parlamentares aliados assessores ' +
    'auxiliares interlocutores técnicos peritos promotores economistas investidores caminhoneiros ' +
    'taxistas pescadores produtores ruralistas quilombolas sem-terra amigos clientes usuários ' +
    'pacientes feridos desalojados torcedores adeptos jogadores ' +
    'casal dezena vintena trintena centena milhar punhado ' +
    'milhares centenas dezenas autoridades bombeiros críticos familiares funcionários manifestantes opositores republicanos ' +
    'agricultores alunos ambientalistas analistas advogados bolsonaristas cientistas colegas ' +
    'conservadores defensores democratas deputados docentes eleitores empresários enfermeiros ' +
    'especialistas estudantes fontes indígenas investigadores jornalistas juízes lideranças líderes ' +
    'médicos membros militares ministros moradores motoristas organizadores pais parentes passageiros ' +
    'petistas pesquisadores polícias policiais professores procuradores senadores sindicatos socialistas ' +
    'sobreviventes testemunhas trabalhadores utentes vereadores vítimas vizinhos voluntários população ' +
    'oposição maioria minoria',
  bodyNames: `${WORLD_BODIES} planalto kremlin casa_branca`,
  organisations:
    'corte superintendência redação diário semanário arquidiocese milícia chancelaria cpi ' +
    'promotoria zoológico supermercado marinha alfândega município clínica prisão porto hotel restaurante coalizão pasta assessoria equipe comunicação colegiado tutela fenprof fnam psp gnr pj sef aima dgs infarmed anac anatel aneel anvisa ibama ' +
    'funai incra inss bndes petrobras copom bc fiesp cni cna cut mst oab tse tcu pgr mpf agu cgu tj ' +
    'diretório executiva regulador maternidade junta alvorada belém petroleira varejista ' +
    'farmacêutica ' +
    'defesa acusação agência associação banco centro clube comissão comitê companhia congresso conselho câmara empresa ' +
    'equipe exército federação fundação governo grupo hospital instituto jornal liga ministério onu ' +
    'organização parlamento partido planalto polícia prefeitura procuradoria revista rádio senado ' +
    'sindicato supremo tribunal universidade união academia administração aeroporto aliança assembleia ' +
    'autarquia autoridade bancada brigada cartório coligação coletivo colégio comando comité comunidade ' +
    'concessionária confederação consórcio construtora consulado consultora consultoria cooperativa ' +
    'corporação corregedoria defensoria delegacia departamento diocese direção direcção diretoria editora ' +
    'embaixada emissora entidade escola estatal executivo fabricante faculdade federal festival filial ' +
    'gabinete gravadora igreja imobiliária inspeção instituição itamaraty judiciário kremlin laboratório ' +
    'magistratura mineradora monarquia montadora movimento multinacional museu mídia observatório ong ' +
    'operadora oposição orquestra ouvidoria patronato pentágono petrolífera plataforma presidência ' +
    'produtora provedor reitoria regime república secretaria secção seção seguradora seleção serviço ' +
    'sociedade startup stf teatro televisão transportadora vaticano freguesia',
  bodies:
    'empresa companhia firma grupo organização montadora associação entidade instituição fundação órgão plataforma construtora varejista fabricante petroleira mineradora farmacêutica operadora',
  documents:
    'dados números denúncia email artigo carta comunicado decisão documento estudo lei mensagem nota pesquisa relatório sentença ' +
    'trecho ' +
    'perícia regulamento minuta gravação boletim ' +
    'denúncia email artigo carta comunicado decisão documento estudo lei mensagem nota pesquisa relatório sentença ' +
    'sondagem texto acordo acórdão acta anúncio análise aviso ata balanço biografia censo circular código ' +
    'convenção contrato crónica crônica declaração decreto despacho diploma discurso dossiê editorial ' +
    'ensaio entrevista epístola estatística estatísticas estatuto estatutos inquérito investigação laudo ' +
    'levantamento manifesto manual memorando moção norma obituário ofício panfleto parecer petição ' +
    'postagem prefácio proposta protocolo publicação queixa questionário reportagem requerimento resenha ' +
    'resolução romance súmula telegrama tese testamento tratado transcrição tuíte verbete veredito ' +
    'veredicto versão vídeo livro',
  anonymous: 'fonte testemunha diplomata interlocutor interlocutores aliado aliados auxiliar auxiliares',
  namesMale: 'otávio dirceu caio heitor zeca',
  namesFemale: 'lívia jurema marlene sílvia luíza simone',
  places:
    'estocolmo oslo copenhaga copenhague helsínquia helsinque varsóvia praga budapeste bucareste belgrado zagreb ' +
    'atenas ancara istambul dublin amesterdão amsterdã zurique estrasburgo marselha lyon munique hamburgo ' +
    'frankfurt minsk damasco beirute bagdá riade riad doha dubai cabul islamabad bombaim mumbai bangkok ' +
    'banguecoque hanói manila jacarta seul pyongyang xangai taipé sydney ottawa toronto montreal caracas bogotá ' +
    'lima quito montevidéu havana rabat argel tripoli nairobi dakar pretória viena jerusalém tóquio califórnia ' +
    'flórida texas boston chicago miami york cisjordânia crimeia setúbal évora beja leiria santarém viseu funchal ' +
    'maceió aracaju teresina cuiabá niterói luanda maputo bissau ' +
    'luso lusa transmontano transmontana açoriano açoriana madeirense alentejano alentejana algarvio algarvia ' +
    'minhoto minhota lisboeta portuense pernambucano pernambucana cearense paranaense catarinense mexicano ' +
    'mexicana colombiano colombiana chileno chilena peruano peruana venezuelano venezuelana boliviano ' +
    'boliviana paraguaio paraguaia cubano cubana russo russa ucraniano ucraniana polaco polaca polonês ' +
    'polonesa belga suíço suíça sueco sueca dinamarquês dinamarquesa norueguês norueguesa austríaco austríaca ' +
    'croata sérvio sérvia grego grega turco turca marroquino marroquina japonês japonesa chinês chinesa ' +
    'coreano coreana canadense canadiano canadiana australiano australiana angolano angolana moçambicano ' +
    'moçambicana cabo-verdiano nigeriano nigeriana senegalês escocês escocesa irlandês irlandesa britânico ' +
    'britânica norte-americano norte-americana americano americana ' +
    'argentino argentina uruguaio uruguaia francês francesa inglês inglesa espanhol espanhola alemão ' +
    'alemã italiano italiana português portuguesa brasileiro brasileira paulista carioca gaúcho ' +
    'gaúcha mineiro mineira baiano baiana holandês holandesa ' +
    'israel brasília bruxelas europa kiev lisboa londres moscou moscovo paris rio são washington angola ' +
    'moçambique porto coimbra braga faro madeira açores algarve alentejo bahia salvador recife fortaleza ' +
    'manaus belém curitiba goiânia florianópolis campinas minas pernambuco ceará paraná amazonas gaza ' +
    'teerã teerão pequim berlim roma madrid madri genebra nova',
  times: 'manhã tarde noite semana mês ano',
  particles: 'de da do dos das e van von der den ter',
  nameSuffixes: 'jr sr ii iii iv filho neto',
  abbreviations:
    'sr sra dr dra prof profa d etc art núm pág st exmo exma eng engº arq cel gen ten cap min dep sen gov ' +
    'pref',
  labels: 'pergunta resposta p r',
  clitics: '-o -a -os -as -se -lhe -lhes -me -nos',
  invertsAlways: true,
  grammarFirst: true,
  tagEndings: {
    sure: 'ou iu aram iram eram ará erá irá arão erão irão ariam eriam',
    open: 'a e am em eu iu ava avam ia iam',
    participle: 'ado ido',
  },
  adverbEndings: 'mente',
  factInfinitives: 'ter',
  infiniteEndings: 'ar er ir ando endo indo',
  dropsSubjects: true,
  thatIsRelative: true,
  pluralVerbs: 'm',
  viewpoints: 'para',
  anaphors: {
    male: 'este_último o_visado o_próprio',
    female: 'esta_última a_visada a_própria',
  },
  ownOpinions: 'na_sua_opinião em_sua_opinião a_seu_ver no_seu_entender na_sua_ótica',
  adjectivesFollow: true,
  tagsInside: true,
  dashDialogue: true,
  definitesMale: 'o este esse aquele',
  definitesFemale: 'a esta essa aquela',
  capacity: 'como',
  adverbPhrases:
    'na_mesma_linha da_mesma_opinião no_mesmo_sentido de_opinião_contrária na_mesma_direção ' +
    'por_sua_vez por_seu_lado por_seu_turno da_sua_parte pouco_antes pouco_depois horas_depois horas_antes dias_antes dias_depois logo_em_seguida ao_mesmo_tempo',
  reflexives: 'se',
  holding: 'dirige preside chefia lidera coordena leciona',
});
