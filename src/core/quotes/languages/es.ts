import type { LanguageData } from './language-data.ts';

/** Spanish. */
export const spanish: LanguageData = {
  code: 'es',
  paradigms: { a: 'a ó aba an aron ado ando ar', e: 'e ió ía en ieron ido iendo er' },
  speech:
    'dijo dice decía dicen dijeron dicho diciendo afirm.a asegur.a declar.a explicó explica explicaba explican explicaron explicado explicando señal.a añad.e agregó agrega agregado apuntó apunta apuntado subray.a destacó destaca destacado indicó indica indicado ' +
    'coment.a manifest.a sostuvo sostiene sostenido insistió insiste insistido record.a recuerda advirtió advierte advertido admitió admite admitido reconoció reconoce reconocido negó niega negado confirm.a anunció anuncia anunciado ' +
    'aclar.a precis.a resalt.a reiter.a lament.a denunció denuncia denunciado critic.a criticó pidió pide pedido exigió exige exigido reclam.a respondió responde respondido replicó replica replicado contestó contesta contestado preguntó pregunta preguntado ' +
    'escribió escribe escrito tuiteó tuitea publicó publica relató relata relatado contó cuenta contado narró narra expresó expresa expresado expuso expone expuesto opinó opina opinado consideró considera considerado concluyó concluye concluido ' +
    'prometió promete prometido aseveró asevera zanjó zanja reveló revela revelado avisó avisa aviso garantizó garantiza defendió defiende defendido argumentó argumenta argumentado bromeó bromea gritó grita espetó remachó recalcó recalca incidió puntualizó matizó ironizó celebró celebra lanzó sentenció',
  addressing: '',
  verdict:
    'calificó califica calificado tildó tilda tachó tacha acusó acusa acusado criticó critica condenó condena elogió elogia alabó describió describe descrito definió define definido comparó compara rechazó rechaza rechazado defendió reprochó reprocha llamó llama',
  thought:
    'cree creía creyó piensa pensaba pensó espera esperaba quiere quería teme temía sabe sabía considera entiende prevé duda desea confía estima supone planea busca pretende',
  showing: 'muestra mostró revela reveló indica señala concluye recoge establece reza dice apunta destaca',
  verbs:
    'es era fue son eran fueron está estaba están ha había han habían hizo hace hacen va iba van llegó llega salió sale dio da tuvo tiene vino viene puso pone quedó queda pasó pasa ganó gana perdió pierde murió vive vivió trabaja juega jugó entró recibió recibe tomó toma dejó deja empezó comenzó terminó sigue siguió lleva llevó',
  according: 'según de_acuerdo_con de_acuerdo_a a_juicio_de en_palabras_de en_opinión_de para_el conforme_a',
  accordingAfter: '',
  quotatives: 'según',
  impersonal: 'lee',
  speechNouns:
    'declaración comunicado entrevista discurso carta mensaje tuit palabras rueda intervención comparecencia',
  termCues:
    'titulado titulada llamado llamada denominado denominada apodado apodada película libro novela canción disco álbum programa serie revista diario periódico obra proyecto conocido conocida',
  auxiliaries:
    'ha han había habían habrá habría haya he hemos es son era eran fue fueron será serán sería está están estaba puede pueden podía debe deben debía va van se le les lo',
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras según',
  conjunctions: 'y e o u pero sino ni',
  subordinators: 'cuando si como porque aunque mientras donde pues cómo por',
  complementisers: 'que',
  relatives: 'quien quienes cuyo cuya cual cuales',
  articles: 'el la los las un una unos unas del al',
  determiners:
    'este esta estos estas ese esa esos esas aquel aquella ningún ninguna cada varios varias algunos algunas todos todas muchos muchas dos tres cuatro cinco seis siete ocho nueve diez otro otra otros otras mismo misma',
  genitives: '',
  objectPronouns: 'me te nos os lo le les se',
  possessives: 'su sus nuestro nuestra nuestros nuestras mi mis tu tus',
  adverbs:
    'también además ya aún todavía luego después antes ahora ayer hoy mañana siempre nunca así asimismo igualmente entonces aquí allí muy más menos casi solo sólo incluso sobre finalmente recientemente posteriormente por ello',
  negations: 'no nunca jamás tampoco',
  pronounsMale: 'él',
  pronounsFemale: 'ella',
  pronounsPlural: 'ellos ellas',
  pronounsNeuter: 'ello esto eso',
  pronounsSpeech: 'yo nosotros nosotras tú vosotros usted ustedes',
  pronounsOpen: 'alguien nadie algunos muchos varios todos otros quien ambos',
  titlesMale: 'sr señor don rey príncipe padre',
  titlesFemale: 'sra señora doña reina princesa sor',
  titles: 'dr dra doctor doctora profesor profesora general coronel presidente presidenta',
  roles:
    'presidente presidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa secretario secretaria jefe jefa director directora portavoz líder dirigente candidato candidata consejero consejera concejal concejala gobernador gobernadora ' +
    'abogado abogada fiscal juez jueza magistrado magistrada policía general coronel experto experta analista economista historiador historiadora investigador investigadora científico científica profesor profesora médico médica enfermero enfermera ' +
    'autor autora escritor escritora periodista actor actriz cantante músico director artista jugador jugadora entrenador entrenadora técnico seleccionador delantero empresario empresaria fundador fundadora embajador embajadora diplomático ' +
    'padre madre hijo hija hermano hermana marido mujer esposa esposo hombre amigo amiga vecino vecina testigo activista sindicalista agricultor fuente obispo cardenal papa sacerdote estudiante responsable coordinador coordinadora vicepresidente vicepresidenta exministro expresidente',
  rolesMale:
    'presidente ministro senador diputado alcalde director candidato abogado juez actor jugador entrenador padre hijo hermano marido esposo hombre rey papa consejero empresario',
  rolesFemale:
    'presidenta ministra senadora diputada alcaldesa directora candidata abogada jueza actriz jugadora entrenadora madre hija hermana mujer esposa reina consejera empresaria portavoza vicepresidenta',
  groups:
    'expertos analistas economistas investigadores científicos médicos abogados sindicatos críticos observadores opositores partidarios activistas manifestantes diputados senadores vecinos testigos familiares autoridades policías bomberos medios ' +
    'periodistas profesores estudiantes padres agricultores trabajadores empleados dirigentes responsables diplomáticos fuentes socialistas populares republicanos conservadores independentistas',
  organisations:
    'gobierno ministerio policía guardia fiscalía tribunal juzgado partido sindicato asociación empresa compañía grupo banco universidad escuela hospital ayuntamiento junta consejo comisión congreso senado parlamento agencia periódico diario revista cadena ' +
    'radio federación liga club equipo ejército onu moncloa casa organización instituto fundación comité unión centro corporación generalitat',
  documents:
    'informe estudio encuesta comunicado carta documento texto artículo ley proyecto nota mensaje libro sentencia auto sondeo escrito',
  anonymous: 'fuente fuentes testigo testigos diplomático diplomáticos portavoz portavoces',
  namesMale:
    'josé antonio juan manuel francisco luis javier miguel carlos jesús ángel rafael pedro pablo fernando jorge alberto david daniel alejandro sergio andrés diego mario ramón enrique vicente víctor joaquín santiago eduardo rubén óscar álvaro adrián ' +
    'iván mariano íñigo gabriel gustavo hugo nicolás ricardo roberto raúl salvador tomás xavier oriol jordi albert félix ignacio gonzalo guillermo julio césar martín emilio evo lula donald vladimir volodímir emmanuel joe',
  namesFemale:
    'maría carmen ana isabel laura cristina marta lucía elena pilar rosa dolores teresa paula sara raquel beatriz silvia patricia mónica andrea rocío julia irene yolanda nuria susana montserrat inés eva alicia sonia esperanza margarita ' +
    'cayetana dolors ada soraya begoña claudia michelle cristina gabriela verónica alejandra daniela mercedes concepción angela ursula giorgia kamala hillary xiomara dina',
  places:
    'españa español española madrid barcelona valencia sevilla cataluña catalán andalucía galicia méxico mexicano argentina argentino chile colombia venezuela perú cuba europa europeo estados unidos estadounidense rusia ruso ucrania ucraniano francia francés alemania alemán italia china israel washington moscú kiev bruselas londres parís',
  times:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana tarde noche semana mes año',
  particles: 'de del la las los y e i van von',
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'sr sra srta dr dra d dña ee uu etc art núm pág ud uds st',
  labels: 'pregunta respuesta p r',
  elisions: '',
  clitics: '',
  invertsAlways: true,
  capitalisesNouns: false,
  nounEndings: '',
  joinsNouns: false,
  dashDialogue: true,
};
