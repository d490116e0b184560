import type { LanguageData } from './language-data.ts';

/** Portuguese. */
export const portuguese: LanguageData = {
  code: 'pt',
  trust: 0.94,
  paradigms: {
    a: 'a ou ava am aram ado ando ar',
    e: 'e eu ia em eram ido endo er',
    i: 'i iu ia em iram ido indo ir',
    j: 'e iu ia em iram ido indo ir',
  },
  speech:
    'acrescent.a admit.j afirm.a alert.a anunci.a apont.a argument.a assegur.a atirou avali.a avis.a ' +
    'brincou coment.a complet.a conclu.i confirm.a consider.a cont.a critic.a declar.a defend.e ' +
    'denunci.a destac.a disse disseram dito diz dizem dizendo dizia esclarec.e escrev.e escrito exig.j ' +
    'explic.a expressou expôs fris.a garant.j gritou indic.a inform.a insist.j ironizou lament.a ' +
    'lembr.a narrou neg.a noticiou observ.a opin.a ped.j pergunt.a ponderou precis.a promet.e publicou ' +
    'reconhec.e record.a refer.j reiter.a relat.a rematou replicou respond.e ressalt.a revel.a ' +
    'salient.a sublinh.a sustent.a tuitou',
  addressing: '',
  verdict:
    'acus.a apelidou chama chamou classific.a compar.a conden.a critic.a defendeu defin.j descrev.e ' +
    'descrito elogi.a rejeit.a',
  thought:
    'acha achava acredita acreditava confia considera deseja duvida entende espera esperava estima ' +
    'pens.a planeja pretende prevê quer queria sabe sabia supõe teme temia',
  showing: 'aponta conclui destaca diz estabelece indica lê mostr.a revel.a',
  verbs:
    'acrescent.a cheg.a começou deix.a deu dá entrou era eram estava está estão faz fazem fez fic.a ' +
    'foi foram ganh.a havia há ia jog.a lev.a morreu pass.a perd.e pôs põe receb.e sa.i segu.j são ' +
    'tem terminou teve tinha tinham tom.a trabalha têm vai veio vem venc.e viv.e vão é',
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
    'atacante autarca bispo cardeal chefe coronel diplomata dirigente estudante fonte general líder ' +
    'músico policial porta-voz presidenta presidente primeiro-ministro responsável testemunha técnico ' +
    'vice-presidente',
  rolesMale:
    'advogado amigo ator autor candidato cantor coordenador delegado deputado diretor embaixador ' +
    'empresário enfermeiro escritor filho fundador governador historiador homem investigador irmão ' +
    'jogador juiz magistrado marido ministro médico pai papa pesquisador prefeito procurador professor ' +
    'rei secretário senador treinador vereador vizinho',
  rolesFemale: 'atriz esposa juíza mulher mãe rainha',
  plurals: 'ões=ão ais=al res=r zes=z s=',
  feminines: 'a=o a=',
  copula: 'é',
  roleEndings: 'ista dor dora logo loga',
  groups: 'autoridades bombeiros críticos familiares funcionários manifestantes opositores republicanos',
  organisations:
    'agência associação banco centro clube comissão comitê companhia congresso conselho câmara empresa ' +
    'equipe exército federação fundação governo grupo hospital instituto jornal liga ministério onu ' +
    'organização parlamento partido planalto polícia prefeitura procuradoria revista rádio senado ' +
    'sindicato supremo tribunal universidade união',
  bodies: 'empresa companhia firma grupo organização',
  documents:
    'artigo carta comunicado decisão documento estudo lei livro mensagem nota pesquisa relatório ' +
    'sentença sondagem texto',
  anonymous: 'fonte testemunha diplomata',
  namesMale: '',
  namesFemale: 'simone',
  places: 'brasília bruxelas europa francês kiev lisboa londres moscou moscovo paris rio são washington',
  times: 'manhã tarde noite semana mês ano',
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
  tagEndings: { sure: 'ou aram iram eram', open: 'a e am em eu iu ava avam ia iam', participle: 'ado ido' },
  infiniteEndings: 'ar er ir ando endo indo',
  dropsSubjects: true,
  pluralVerbs: 'm',
  viewpoints: 'para',
  tagsInside: true,
  dashDialogue: true,
};
