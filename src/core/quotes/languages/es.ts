import type { LanguageData } from './language-data.ts';

/** Spanish. */
export const spanish: LanguageData = {
  code: 'es',
  trust: 0.94,
  paradigms: { a: 'a ó aba an aron ado ando ar', e: 'e ió ía en ieron ido iendo er' },
  speech:
    'aclar.a admite admitido admitió advertido advierte advirtió afirm.a agrega agregado agregó anuncia ' +
    'anunciado anunció apunta apuntado apuntó argumenta argumentado argumentó asegur.a asevera aseveró ' +
    'avisa aviso avisó añad.e bromea bromeó celebra celebró coment.a concluido concluye concluyó ' +
    'confirm.a considera considerado consideró contado contesta contestado contestó contó critic.a ' +
    'criticó cuenta declar.a decía defendido defendió defiende denuncia denunciado denunció destaca ' +
    'destacado destacó dice dicen dicho diciendo dijeron dijo escribe escribió escrito espetó exige ' +
    'exigido exigió explica explicaba explicado explican explicando explicaron explicó expone expresa ' +
    'expresado expresó expuesto expuso garantiza garantizó grita gritó incidió indica indicado indicó ' +
    'insiste insistido insistió ironizó lament.a lanzó manifest.a matizó narra narró negado negó niega ' +
    'opina opinado opinó pedido pide pidió precis.a pregunta preguntado preguntó promete prometido ' +
    'prometió publica publicó puntualizó recalca recalcó reclam.a reconoce reconocido reconoció record.a ' +
    'recuerda reiter.a relata relatado relató remachó replica replicado replicó resalt.a responde ' +
    'respondido respondió revela revelado reveló sentenció señal.a sostenido sostiene sostuvo subray.a ' +
    'tuitea tuiteó zanja zanjó',
  addressing: '',
  verdict:
    'acusa acusado acusó alabó califica calificado calificó compara comparó condena condenó critica ' +
    'criticó defendió define definido definió describe describió descrito elogia elogió llama llamó ' +
    'rechaza rechazado rechazó reprocha reprochó tacha tachó tilda tildó',
  thought:
    'busca confía considera cree creyó creía desea duda entiende espera esperaba estima pensaba pensó ' +
    'piensa planea pretende prevé quería quiere sabe sabía supone teme temía',
  showing: 'apunta concluye destaca dice establece indica mostró muestra recoge revela reveló reza señala',
  verbs:
    'comenzó da deja dejó dio empezó entró era eran es estaba está están fue fueron gana ganó ha había ' +
    'habían hace hacen han hizo iba juega jugó llega llegó lleva llevó murió pasa pasó perdió pierde pone ' +
    'puso queda quedó recibe recibió sale salió sigue siguió son terminó tiene toma tomó trabaja tuvo va ' +
    'van viene vino vive vivió',
  according: 'según de_acuerdo_con de_acuerdo_a a_juicio_de en_palabras_de en_opinión_de para_el conforme_a',
  accordingAfter: '',
  quotatives: 'según',
  impersonal: 'lee',
  speechNouns:
    'carta comparecencia comunicado declaración discurso entrevista intervención mensaje palabras rueda ' +
    'tuit',
  termCues:
    'apodada apodado canción conocida conocido denominada denominado diario disco libro llamada llamado ' +
    'novela obra película periódico programa proyecto revista serie titulada titulado álbum',
  auxiliaries:
    'ha han había habían habrá habría haya he hemos es son era eran fue fueron será serán sería está están estaba puede pueden podía debe deben debía va van se le les lo',
  subjunctives: '',
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras según',
  conjunctions: 'y e o u pero sino ni',
  subordinators: 'cuando si como porque aunque mientras donde pues cómo por',
  complementisers: 'que',
  relatives: 'quien quienes cuyo cuya cual cuales',
  articles: 'el la los las un una unos unas',
  definites: 'el la este esta ese esa',
  determiners:
    'este esta estos estas ese esa esos esas aquel aquella ningún ninguna cada varios varias algunos algunas todos todas muchos muchas dos tres cuatro cinco seis siete ocho nueve diez otro otra otros otras mismo misma',
  genitives: '',
  agents: 'por',
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
  titles: 'coronel doctor doctora dr dra general presidenta presidente profesor profesora',
  offices: '',
  roles:
    'activista agricultor amiga amigo analista artista autor autora cantante cardenal científica ' +
    'científico concejal concejala coordinador coordinadora coronel delantero diplomático dirigente ' +
    'economista embajador embajadora enfermera enfermero escritor escritora estudiante exministro experta ' +
    'experto expresidente fiscal fuente fundador fundadora general gobernador gobernadora historiador ' +
    'historiadora investigador investigadora jefa jefe líder magistrada magistrado médica médico músico ' +
    'obispo periodista policía portavoz profesor profesora responsable sacerdote secretaria secretario ' +
    'seleccionador sindicalista testigo técnico vecina vecino vicepresidente',
  rolesMale:
    'abogado actor alcalde candidato consejero diputado director empresario entrenador esposo hermano ' +
    'hijo hombre juez jugador marido ministro padre papa presidente rey senador',
  rolesFemale:
    'abogada actriz alcaldesa candidata consejera diputada directora empresaria entrenadora esposa ' +
    'hermana hija jueza jugadora madre ministra mujer portavoza presidenta reina senadora vicepresidenta',
  groups:
    'abogados activistas agricultores analistas autoridades bomberos científicos conservadores críticos ' +
    'diplomáticos diputados dirigentes economistas empleados estudiantes expertos familiares fuentes ' +
    'independentistas investigadores manifestantes medios médicos observadores opositores padres ' +
    'partidarios periodistas policías populares profesores republicanos responsables senadores sindicatos ' +
    'socialistas testigos trabajadores vecinos',
  organisations:
    'agencia asociación ayuntamiento banco cadena casa centro club comisión comité compañía congreso ' +
    'consejo corporación diario ejército empresa equipo escuela federación fiscalía fundación generalitat ' +
    'gobierno grupo guardia hospital instituto junta juzgado liga ministerio moncloa onu organización ' +
    'parlamento partido periódico policía radio revista senado sindicato tribunal universidad unión',
  bodies: 'empresa compañía firma grupo organización',
  documents:
    'artículo auto carta comunicado documento encuesta escrito estudio informe ley libro mensaje nota ' +
    'proyecto sentencia sondeo texto',
  anonymous: 'fuente fuentes testigo testigos diplomático diplomáticos portavoz portavoces',
  namesMale: '',
  namesFemale: 'andrea',
  places:
    'alemania alemán andalucía argentina argentino barcelona bruselas cataluña catalán chile china ' +
    'colombia cuba españa español española estados estadounidense europa europeo francia francés galicia ' +
    'israel italia kiev londres madrid mexicano moscú méxico parís perú rusia ruso sevilla ucrania ' +
    'ucraniano unidos valencia venezuela washington',
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
