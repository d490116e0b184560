import type { LanguageData } from './language-data.ts';

/** Spanish. */
export const spanish: LanguageData = {
  code: 'es',
  trust: 0.94,
  paradigms: {
    a: 'a ó aba an aron ado ando ar',
    e: 'e ió ía en ieron ido iendo er',
  },
  speech:
    'aclar.a admit.e advertido advierte advirtió afirm.a agreg.a anunci.a apunt.a argument.a asegur.a ' +
    'asever.a avis.a aviso añad.e brome.a celebr.a coment.a concluido concluye concluyó confirm.a ' +
    'consider.a cont.a contest.a critic.a cuenta declar.a decía defendido defendió defiende denunci.a ' +
    'destac.a dice dicen dicho diciendo dijeron dijo escrib.e escrito espetó exig.e explic.a expone ' +
    'expres.a expuesto expuso garantiz.a grit.a incidió indic.a insist.e ironizó lament.a lanzó ' +
    'manifest.a matizó narr.a neg.a niega opin.a pedido pid.e precis.a pregunt.a promet.e public.a ' +
    'puntualizó recalc.a reclam.a reconoc.e record.a recuerda reiter.a relat.a remachó replic.a ' +
    'resalt.a respond.e revel.a sentenció señal.a sostenido sostiene sostuvo subray.a tuite.a zanj.a',
  addressing: '',
  verdict:
    'acus.a alabó calific.a compar.a conden.a critic.a defendió defin.e describ.e descrito elogi.a ' +
    'llama llamó rechaz.a reproch.a tach.a tild.a',
  thought:
    'busca confía considera cree creyó creía desea duda entiende espera esperaba estima pens.a piensa ' +
    'planea pretende prevé quería quiere sabe sabía supone teme temía',
  showing: 'apunta concluye destaca dice establece indica mostró muestra recoge revel.a reza señala',
  verbs:
    'agreg.a apunt.a añad.e comenzó da dej.a dio empezó entró era eran es estaba está están fue ' +
    'fueron gan.a ha había habían hace hacen han hizo iba juega jugó lleg.a llev.a murió pas.a perdió ' +
    'pierde pone puso qued.a recib.e sal.e sigu.e son terminó tiene tom.a trabaja tuvo va van viene ' +
    'vino viv.e',
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
    'cantante cardenal coronel delantero diplomático dirigente estudiante exministro expresidente ' +
    'fiscal fuente general jefa jefe líder músico obispo policía responsable sacerdote testigo ' +
    'vicepresidente',
  rolesMale:
    'abogado actor alcalde amigo autor candidato científico concejal consejero coordinador diputado ' +
    'director embajador empresario enfermero entrenador escritor esposo experto fundador gobernador ' +
    'hermano hijo historiador hombre investigador juez jugador magistrado marido ministro médico padre ' +
    'papa portavoz presidente profesor rey secretario senador vecino',
  rolesFemale: 'actriz alcaldesa madre mujer presidenta reina vicepresidenta',
  plurals: 'ces=z es= s=',
  feminines: 'a=o a=',
  copula: 'es',
  roleEndings: 'ista dor dora logo loga',
  groups:
    'autoridades bomberos críticos empleados familiares manifestantes medios opositores partidarios ' +
    'populares republicanos',
  organisations:
    'agencia asociación ayuntamiento banco cadena centro club comisión comité compañía congreso consejo ' +
    'corporación diario ejército empresa equipo fiscalía fundación gobierno grupo guardia hospital ' +
    'instituto junta juzgado liga ministerio moncloa onu organización parlamento partido periódico ' +
    'policía radio revista senado sindicato tribunal universidad unión',
  bodies: 'empresa compañía firma grupo organización',
  documents:
    'artículo carta comunicado documento encuesta escrito estudio informe ley libro mensaje nota ' +
    'sentencia sondeo texto',
  anonymous: 'fuente testigo diplomático portavoz',
  namesMale: '',
  namesFemale: 'andrea',
  places:
    'andalucía barcelona bruselas cataluña europa galicia kiev londres madrid moscú parís sevilla ' +
    'valencia washington',
  times: 'mañana tarde noche semana mes año',
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
