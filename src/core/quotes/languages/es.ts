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
    'aclar.a admit.e advertido advierte advirtió afirm.a agreg.a anunci.a apunt.a argument.a ' +
    'asegur.a asever.a avis.a aviso añad.e brome.a celebr.a coment.a concluido concluye concluyó ' +
    'confirm.a consider.a cont.a contest.a critic.a cuenta declar.a decía defendido defendió ' +
    'defiende denunci.a destac.a dice dicen dicho diciendo dijeron dijo escrib.e escrito espetó ' +
    'exig.e explic.a expone expres.a expuesto expuso garantiz.a grit.a incidió indic.a insist.e ' +
    'ironizó lament.a lanzó manifest.a matizó narr.a neg.a niega opin.a pedido pid.e precis.a ' +
    'pregunt.a promet.e public.a puntualizó recalc.a reclam.a reconoc.e record.a recuerda reiter.a ' +
    'relat.a remachó replic.a resalt.a respond.e revel.a sentenció señal.a sostenido sostiene ' +
    'sostuvo subray.a tuite.a zanj.a abund.a acept.a aconsej.a adelant.a admir.a aduce adujo ' +
    'agradec.e aleg.a alent.a alert.a alienta analiz.a apel.a apostill.a arguy.e arremete arremetió ' +
    'bram.a clam.a coincid.e concede concedió conclu.e confes.a confiesa conjetur.a constat.a ' +
    'contrapone contrapuso corrobor.a cuestion.a deplor.a describ.e detall.a dictamin.a discrep.a ' +
    'disculpa ejemplific.a enfatiz.a enumer.a esgrim.e especific.a estim.a exager.a exclam.a ' +
    'exhort.a exige exigió explay.a expon.e formul.a implor.a inform.a inquir.e inquirió ' +
    'insinu.a insta instó interpel.a invit.a jur.a justific.a mencion.a murmur.a ' +
    'objet.a observ.a orden.a plante.a postul.a pregon.a presum.e proclam.a pronostic.a ' +
    'pronunci.a propone propuso prosigue prosiguió protest.a proyect.a puntualiz.a quej.a ' +
    'razon.a rebat.e rebate recit.a recomend.a recomienda reconstruy.e rectific.a refiere refirió ' +
    'reflexion.a refrend.a refut.a regañ.a reivindic.a remarc.a rememor.a reproch.a ' +
    'requirió resum.e retruc.a rog.a ruega sentenci.a sinceró solicit.a solloz.a sosten.e ' +
    'suger.e sugiere sugirió suplic.a susurr.a teoriz.a tercia terció testific.a tranquiliz.a ' +
    'transmit.e transmite urg.e vaticin.a verbaliz.a vocifer.a zanja',
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
    'vicepresidente activista agente ajedrecista alférez alumna alumno anciana anciano artista ' +
    'arzobispo asistente aspirante astronauta atleta auxiliar ayudante capitán centrocampista ' +
    'cliente colega colono comandante comensal comerciante compatriota conferenciante confidente ' +
    'corresponsal cuidadora cómplice cónyuge defensa delincuente denunciante dependiente ' +
    'descendiente detective docente edil electricista exalcalde exfiscal exfutbolista exjefe exjuez ' +
    'exjugador exlíder expiloto exportavoz familiar fan feriante finalista gerente guardia guía ' +
    'habitante hablante heredero huésped inmigrante inspectora integrante intelectual interlocutor ' +
    'intérprete izquierdista joven jurista mandatario manifestante mayor menor miembro militante ' +
    'militar mánager nadadora narradora oficial oyente paciente pariente participante patinador ' +
    'peatón pediatra piloto pintor presa preso primo principal profesional progenitor psiquiatra ' +
    'rehén reo representante residente rival seguidor sindicalista soldado superviviente suplente ' +
    'teniente titular trabajador turista técnico usuario vidente visitante viuda voluntario votante',
  rolesMale:
    'abogado actor alcalde amigo autor candidato científico concejal consejero coordinador diputado ' +
    'director embajador empresario enfermero entrenador escritor esposo experto fundador gobernador ' +
    'hermano hijo historiador hombre investigador juez jugador magistrado marido ministro médico ' +
    'padre papa portavoz presidente profesor rey secretario senador vecino abuelo académico ' +
    'accionista acusado administrador aficionado agricultor albañil alumno analista anfitrión ' +
    'arqueólogo arquitecto asesor banquero biólogo bombero boxeador camarero camionero campeón ' +
    'cantautor cazador chófer ciclista cineasta ciudadano cocinero colaborador columnista ' +
    'comentarista comisario compañero compositor comprador concursante conductor constructor ' +
    'consumidor contable contratista corredor crítico cura delegado demandante deportista ' +
    'desarrollador detenido diseñador doctorando dueño economista editor educador ejecutivo empleado ' +
    'emprendedor encargado enviado escalador escultor especialista eurodiputado exdiputado ' +
    'exdirector exministro expresidente exsecretario farmacéutico filósofo fiscal florista fotógrafo ' +
    'funcionario futbolista físico galerista ganadero ganador gestor geólogo granjero guionista ' +
    'heredero humorista imputado influencer informático ingeniero inquilino inspector instructor ' +
    'interventor inversor jardinero jefe jubilado lector lehendakari letrado locutor maestro ' +
    'mecánico mediador meteorólogo migrante minero monitor monje músico nieto niño notario novelista ' +
    'novio obrero observador oceanógrafo odontólogo operador opositor organizador panadero ' +
    'parlamentario pastor patrocinador periodista perito pescador pintor poeta politólogo político ' +
    'premier presentador prisionero procurador productor promotor propietario psicólogo publicista ' +
    'químico reclamante recluso regidor relator reportero responsable restaurador sacerdote ' +
    'seleccionador sindicalista sobrino socio sociólogo solicitante subdirector subsecretario suegro ' +
    'tendero tenista tenor tesorero testigo torero traductor tuitero tutor tío usuario vendedor ' +
    'veterinario viajero viceministro vicesecretario viudo yerno zapatero',
  rolesFemale:
    'actriz alcaldesa madre mujer presidenta reina vicepresidenta abuela concejala consejera ' +
    'diputada directora esposa hermana hija jueza ministra niña novia portavoza señora tía viuda',
  plurals: 'ces=z es= s=',
  feminines: 'a=o a=',
  copula: 'es',
  roleEndings: 'ista dor dora logo loga',
  groups:
    'autoridades bomberos críticos empleados familiares manifestantes medios opositores partidarios ' +
    'populares republicanos abogados agricultores alumnos analistas asistentes cargos cientos ' +
    'conservadores decenas defensores detenidos diputados docentes escoltas especialistas expertos ' +
    'fuentes fuerzas funcionarios ganaderos independentistas investigadores juristas jóvenes líderes ' +
    'mayoría miembros migrantes miles mitad mujeres médicos niños padres pareja pasajeros peritos ' +
    'población portavoces profesores pueblo rivales seguidores sindicatos socialistas trabajadores ' +
    'turistas técnicos usuarios vecinos visitantes voluntarios votantes víctimas',
  organisations:
    'agencia asociación ayuntamiento banco cadena centro club comisión comité compañía congreso ' +
    'consejo corporación diario ejército empresa equipo fiscalía fundación gobierno grupo guardia ' +
    'hospital instituto junta juzgado liga ministerio moncloa onu organización parlamento partido ' +
    'periódico policía radio revista senado sindicato tribunal universidad unión administración ' +
    'aerolínea aeropuerto alcaldía alianza archivo arzobispado asamblea audiencia autoridad bancada ' +
    'brigada bufete cabildo caja cancillería candidatura casa coalición colectivo colegio comisaría ' +
    'comunidad concejalía concello concesionaria confederación conferencia consejería consorcio ' +
    'constructora consulado consultora cooperativa cuerpo cámara cúpula defensoría delegación ' +
    'departamento diputación dirección diócesis ejecutivo embajada emisora entidad escuela estado ' +
    'estudio eurocámara fabricante facultad federación festival filial firma formación franquicia ' +
    'fuerza generalitat gestora gobernación guardería hermandad iglesia inmobiliaria inspección ' +
    'institución kremlin laboratorio mezquita monarquía movimiento multinacional museo ' +
    'observatorio oficina operadora oposición orquesta patronal pentágono plantilla plataforma ' +
    'prefectura presidencia productora proveedor rectorado refinería república régimen sala ' +
    'sección secretaría sede selección servicio sociedad subdelegación supremo tabloide teatro ' +
    'telediario templo tesorería unidad vaticano web zarzuela',
  bodies: 'empresa compañía firma grupo organización',
  documents:
    'artículo carta comunicado documento encuesta escrito estudio informe ley libro mensaje nota ' +
    'sentencia sondeo texto acta acuerdo alegato anuncio análisis archivo atestado auto balance ' +
    'biografía boletín borrador canción cartel catálogo censo circular contrato convenio ' +
    'convocatoria correo crónica cuestionario código decreto demanda denuncia dictamen directiva ' +
    'discurso edicto editorial ensayo entrada epístola esquela estadística estadísticas estatuto ' +
    'estatutos evaluación expediente factura fallo ficha folleto formulario guía hoja ' +
    'inscripción investigación itinerario leyenda manifiesto manual mapa memoria memorándum moción ' +
    'norma normativa noticia novela oficio orden pancarta panfleto pasaje placa pliego ' +
    'poema ponencia portada prefacio pregón prensa programa propuesta protocolo proyecto prólogo ' +
    'publicación querella recurso registro reglamento relato reportaje reseña resolución respuesta ' +
    'resumen revista rótulo sinopsis solicitud sumario tabla tesis testamento titular ' +
    'transcripción tratado tuit veredicto versión vídeo whatsapp índice',
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
  tagEndings: { sure: 'ó aron ieron', open: 'a e an en aba aban ía ían', participle: 'ado ido' },
  infiniteEndings: 'ar er ir arse erse irse ando iendo',
  dropsSubjects: true,
  pluralVerbs: 'n',
  viewpoints: 'para',
  tagsInside: true,
  dashDialogue: true,
};
