import type { LanguageData } from './language-data.ts';

/** Portuguese. */
export const portuguese: LanguageData = {
  code: 'pt',
  trust: 0.94,
  paradigms: { a: 'a ou ava am aram ado ando ar', e: 'e eu ia em eram ido endo er' },
  speech:
    'acrescenta acrescentado acrescentou admite admitido admitiu afirm.a alerta alertou anuncia anunciado ' +
    'anunciou aponta apontou argumenta argumentou assegura assegurou atirou avalia avaliou avisa avisou ' +
    'brincou coment.a completa completou conclui concluiu confirm.a considera considerou conta contado ' +
    'contou critica criticado criticou declar.a defende defendeu defendido denuncia denunciou destac.a ' +
    'disse disseram dito diz dizem dizendo dizia esclarece esclareceu escreve escreveu escrito exige ' +
    'exigiu explica explicado explicam explicaram explicava explicou expressou expôs frisa frisou garante ' +
    'garantido garantiu gritou indica indicado indicou informa informou insiste insistiu ironizou ' +
    'lament.a lembra lembrou narrou nega negado negou noticiou observa observou opina opinou pede pedido ' +
    'pediu pergunta perguntou ponderou precisa precisou promete prometeu prometido publicou reconhece ' +
    'reconheceu recorda recordou refere referiu reiter.a relata relatou rematou replicou respond.e ' +
    'respondeu ressalt.a revela revelado revelou salient.a sublinha sublinhou sustenta sustentou tuitou',
  addressing: '',
  verdict:
    'acusa acusado acusou apelidou chama chamou classifica classificou compara comparou condena condenou ' +
    'critica criticou defendeu define definiu descreve descreveu descrito elogia elogiou rejeita rejeitou',
  thought:
    'acha achava acredita acreditava confia considera deseja duvida entende espera esperava estima pensa ' +
    'pensava pensou planeja pretende prevê quer queria sabe sabia supõe teme temia',
  showing: 'aponta conclui destaca diz estabelece indica lê mostra mostrou revela revelou',
  verbs:
    'chega chegou começou deixa deixou deu dá entrou era eram estava está estão faz fazem fez fica ficou ' +
    'foi foram ganha ganhou havia há ia joga jogou leva levou morreu passa passou perde perdeu pôs põe ' +
    'recebe recebeu sai saiu segue seguiu são tem terminou teve tinha tinham toma tomou trabalha têm vai ' +
    'veio vem vence venceu vive viveu vão é',
  according: 'segundo de_acordo_com conforme na_opinião_de nas_palavras_de para_o',
  accordingAfter: '',
  quotatives: 'segundo conforme',
  impersonal: 'lê',
  speechNouns: 'carta coletiva comunicado declaração discurso entrevista mensagem nota palavras tuíte',
  termCues:
    'apelidada apelidado canção chamada chamado conhecida conhecido denominada denominado disco filme ' +
    'intitulada intitulado jornal livro música obra programa projeto revista romance série álbum',
  auxiliaries:
    'tem têm tinha tinham terá teria tenha é são era eram foi foram será serão seria está estão estava pode podem podia deve devem devia vai vão havia há se lhe',
  subjunctives: '',
  prepositions:
    'a ao aos à às ante após até com contra de do da dos das desde em no na nos nas entre para pelo pela pelos pelas perante por sem sob sobre durante',
  conjunctions: 'e ou mas nem porém',
  subordinators: 'quando se como porque embora enquanto onde pois',
  complementisers: 'que',
  relatives: 'quem cujo cuja qual quais',
  articles: 'o a os as um uma uns umas',
  definites: 'o a este esta esse essa',
  determiners:
    'este esta estes estas esse essa esses essas aquele aquela nenhum nenhuma cada vários várias alguns algumas todos todas muitos muitas dois duas três quatro cinco seis sete oito nove dez outro outra outros outras mesmo mesma',
  genitives: '',
  agents: 'por pelo pela',
  objectPronouns: 'me te nos vos lhe lhes se',
  possessives: 'seu sua seus suas nosso nossa nossos nossas meu minha meus minhas',
  adverbs:
    'também ainda já depois então agora ontem hoje amanhã sempre nunca assim aqui ali muito mais menos quase só apenas inclusive finalmente recentemente posteriormente além',
  negations: 'não nunca jamais nem',
  pronounsMale: 'ele',
  pronounsFemale: 'ela',
  pronounsPlural: 'eles elas',
  pronounsNeuter: 'isso isto',
  pronounsSpeech: 'eu nós você vocês tu',
  pronounsOpen: 'alguém ninguém alguns muitos vários todos outros quem ambos',
  titlesMale: 'sr senhor dom rei príncipe padre',
  titlesFemale: 'sra senhora dona rainha princesa irmã',
  titles: 'coronel doutor doutora dr dra general presidente professor professora',
  offices: '',
  roles:
    'agricultor amiga amigo analista artista atacante ativista autarca autor autora bispo cardeal chefe ' +
    'cientista coordenador coordenadora coronel delegada delegado diplomata dirigente economista ' +
    'embaixador embaixadora enfermeira enfermeiro escritor escritora especialista estudante fonte ' +
    'fundador fundadora general governador governadora historiador historiadora investigador ' +
    'investigadora jornalista líder magistrada magistrado médica médico músico pesquisador pesquisadora ' +
    'policial porta-voz presidenta presidente primeiro-ministro procurador procuradora professor ' +
    'professora responsável secretária secretário sindicalista testemunha técnico vereador vereadora ' +
    'vice-presidente vizinha vizinho',
  rolesMale:
    'advogado ator candidato cantor deputado diretor empresário filho homem irmão jogador juiz marido ' +
    'ministro pai papa prefeito rei senador treinador',
  rolesFemale:
    'advogada atriz candidata cantora deputada diretora empresária esposa filha jogadora juíza ministra ' +
    'mulher mãe prefeita rainha senadora treinadora',
  groups:
    'advogados agricultores analistas apoiadores ativistas autoridades bombeiros cientistas críticos ' +
    'deputados diplomatas dirigentes economistas especialistas estudantes familiares fontes funcionários ' +
    'jornalistas manifestantes moradores médicos observadores opositores pais pesquisadores policiais ' +
    'professores republicanos senadores sindicatos socialistas testemunhas trabalhadores vizinhos',
  organisations:
    'agência associação banco centro clube comissão comitê companhia congresso conselho câmara emissora ' +
    'empresa equipe escola exército federação fundação governo grupo hospital instituto jornal liga ' +
    'ministério onu organização parlamento partido planalto polícia prefeitura procuradoria revista rádio ' +
    'senado sindicato supremo tribunal universidade união',
  bodies: 'empresa companhia firma grupo organização',
  documents:
    'artigo carta comunicado decisão documento estudo lei levantamento livro mensagem nota pesquisa ' +
    'projeto relatório sentença sondagem texto',
  anonymous: 'fonte fontes testemunha testemunhas diplomata diplomatas',
  namesMale: '',
  namesFemale: 'simone',
  places:
    'alemanha alemão americano angola argentina brasil brasileira brasileiro brasília bruxelas china ' +
    'espanha estados europa europeu francês frança israel itália kiev lisboa londres moscou moscovo ' +
    'moçambique paris porto portugal portuguesa português rio russo rússia são ucraniano ucrânia unidos ' +
    'washington',
  times:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite semana mês ano',
  particles: 'de da do dos das e van von',
  nameSuffixes: 'jr sr ii iii iv filho neto',
  abbreviations: 'sr sra dr dra prof profa d etc art núm pág st',
  labels: 'pergunta resposta p r',
  elisions: '',
  clitics: '',
  invertsAlways: true,
  capitalisesNouns: false,
  nounEndings: '',
  joinsNouns: false,
  dashDialogue: true,
};
