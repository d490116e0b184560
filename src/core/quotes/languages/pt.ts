import type { LanguageData } from './language-data.ts';

/** Portuguese. */
export const portuguese: LanguageData = {
  code: 'pt',
  paradigms: { a: 'a ou ava am aram ado ando ar', e: 'e eu ia em eram ido endo er' },
  speech:
    'disse diz dizia dizem disseram dito dizendo afirm.a declar.a explicou explica explicava explicam explicaram explicado garantiu garante garantido acrescentou acrescenta acrescentado sublinhou sublinha destac.a indicou indica indicado coment.a ' +
    'ressalt.a salient.a sustentou sustenta insistiu insiste lembrou lembra recordou recorda alertou alerta avisou avisa admitiu admite admitido reconheceu reconhece negou nega negado confirm.a anunciou anuncia anunciado esclareceu esclarece precisou precisa ' +
    'reiter.a lament.a denunciou denuncia criticou critica criticado pediu pede pedido exigiu exige respond.e respondeu replicou perguntou pergunta escreveu escreve escrito tuitou publicou relatou relata contou conta contado narrou expressou expôs opinou opina ' +
    'considerou considera concluiu conclui prometeu promete prometido revelou revela revelado defendeu defende defendido argumentou argumenta assegurou assegura ironizou brincou gritou atirou rematou frisou frisa apontou aponta completou completa observou observa ponderou avaliou avalia referiu refere noticiou informou informa',
  addressing: '',
  verdict:
    'classificou classifica acusou acusa acusado criticou critica condenou condena elogiou elogia descreveu descreve descrito definiu define comparou compara rejeitou rejeita defendeu chamou chama apelidou',
  thought:
    'acredita acreditava acha achava pensa pensava pensou espera esperava quer queria teme temia sabe sabia considera entende prevê duvida deseja confia estima supõe planeja pretende',
  showing: 'mostra mostrou revela revelou indica aponta conclui estabelece diz destaca lê',
  verbs:
    'é era foi são eram foram está estava estão tem tinha têm tinham há havia fez faz fazem vai ia vão chegou chega saiu sai deu dá teve veio vem pôs põe ficou fica passou passa ganhou ganha perdeu perde morreu vive viveu trabalha joga jogou entrou recebeu recebe tomou toma deixou deixa começou terminou segue seguiu leva levou venceu vence',
  according: 'segundo de_acordo_com conforme na_opinião_de nas_palavras_de para_o',
  accordingAfter: '',
  quotatives: 'segundo conforme',
  impersonal: 'lê',
  speechNouns: 'declaração comunicado entrevista discurso carta mensagem tuíte palavras nota coletiva',
  termCues:
    'intitulado intitulada chamado chamada denominado denominada apelidado apelidada filme livro romance música canção disco álbum programa série revista jornal obra projeto conhecido conhecida',
  auxiliaries:
    'tem têm tinha tinham terá teria tenha é são era eram foi foram será serão seria está estão estava pode podem podia deve devem devia vai vão havia há se lhe',
  prepositions:
    'a ao aos à às ante após até com contra de do da dos das desde em no na nos nas entre para pelo pela pelos pelas perante por sem sob sobre durante',
  conjunctions: 'e ou mas nem porém',
  subordinators: 'quando se como porque embora enquanto onde pois',
  complementisers: 'que',
  relatives: 'quem cujo cuja qual quais',
  articles: 'o a os as um uma uns umas ao do da dos das no na',
  determiners:
    'este esta estes estas esse essa esses essas aquele aquela nenhum nenhuma cada vários várias alguns algumas todos todas muitos muitas dois duas três quatro cinco seis sete oito nove dez outro outra outros outras mesmo mesma',
  genitives: '',
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
  titles: 'dr dra doutor doutora professor professora general coronel presidente',
  roles:
    'presidente presidenta ministro ministra senador senadora deputado deputada prefeito prefeita autarca secretário secretária chefe diretor diretora porta-voz líder dirigente candidato candidata vereador vereadora governador governadora primeiro-ministro ' +
    'advogado advogada procurador procuradora juiz juíza magistrado magistrada policial general coronel delegado delegada especialista analista economista historiador historiadora pesquisador pesquisadora investigador investigadora cientista professor professora médico médica enfermeiro enfermeira ' +
    'autor autora escritor escritora jornalista ator atriz cantor cantora músico artista jogador jogadora treinador treinadora técnico atacante empresário empresária fundador fundadora embaixador embaixadora diplomata ' +
    'pai mãe filho filha irmão marido mulher esposa homem amigo amiga vizinho vizinha testemunha ativista sindicalista agricultor fonte bispo cardeal papa estudante responsável coordenador coordenadora vice-presidente',
  rolesMale:
    'ministro senador deputado prefeito diretor candidato advogado juiz ator jogador treinador pai filho irmão marido homem rei papa empresário cantor',
  rolesFemale:
    'ministra senadora deputada prefeita diretora candidata advogada juíza atriz jogadora treinadora mãe filha mulher esposa rainha empresária cantora',
  groups:
    'especialistas analistas economistas pesquisadores cientistas médicos advogados sindicatos críticos observadores opositores apoiadores ativistas manifestantes deputados senadores moradores vizinhos testemunhas familiares autoridades policiais bombeiros ' +
    'jornalistas professores estudantes pais agricultores trabalhadores funcionários dirigentes diplomatas fontes socialistas republicanos',
  organisations:
    'governo ministério polícia procuradoria tribunal partido sindicato associação empresa companhia grupo banco universidade escola hospital prefeitura câmara conselho comissão congresso senado parlamento agência jornal revista emissora rádio federação liga clube equipe ' +
    'exército onu planalto organização instituto fundação comitê união centro supremo',
  documents:
    'relatório estudo pesquisa sondagem comunicado carta documento texto artigo lei projeto nota mensagem livro sentença decisão levantamento',
  anonymous: 'fonte fontes testemunha testemunhas diplomata diplomatas',
  namesMale:
    'josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo bruno eduardo felipe filipe rodrigo manuel mário jorge fernando ricardo sérgio andré rui nuno tiago miguel diogo gonçalo hugo vasco jair fábio ' +
    'gustavo henrique guilherme leonardo alexandre roberto rogério geraldo aécio ciro flávio arthur alberto artur marcelo ventura donald vladimir emmanuel joe volodymyr',
  namesFemale:
    'maria ana francisca antónia antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela vera vitória larissa cláudia beatriz catarina inês joana sofia rita carla teresa ' +
    'dilma marina simone marta gleisi cármen rosa helena isabel margarida cristina ursula giorgia hillary kamala angela',
  places:
    'brasil brasileiro brasileira portugal português portuguesa lisboa porto são rio brasília europa europeu estados unidos americano rússia russo ucrânia ucraniano frança francês alemanha alemão espanha itália china israel washington moscou moscovo kiev bruxelas londres paris argentina angola moçambique',
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
