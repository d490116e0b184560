import { defineLanguage } from '../define-language.ts';
import { WORLD_BODIES } from '../world-bodies.ts';

/** Spanish. */
export const spanish = defineLanguage({
  code: 'es',
  trust: 0.93,
  paradigms: {
    a: 'a ó aba aban an aron ado ando ar ará',
    e: 'e ió ía ían en ieron ido iendo er ir',
  },
  speech:
    'pedirá dirá sostuvieron proponía proponen advirtieron refería desmentía rió reía sonreía proseguía prosiguen ' +
    'negaba sugería repiten corrige corrigió convino exigía ' +
    'apremi.a encar.a contraatac.a repas.a profundiz.a esboz.a avanz.a apuntal.a asevera arenga ' +
    'arengó enfatiza remata remató remat.a apostrof.a increp.a deplora puntualiza redund.a matiza ' +
    'ejemplific.a esclarec.e argumentó arguyó razona refunfuñ.a mascull.a musit.a balbuce.a ri.e ' +
    'sonr.e sonríe ríe deneg.a pronuncia intuye trasmit.e traslad.a comunic.a notific.a inst.a ' +
    'prometió predice predijo auguró vaticinó reprochó recriminó recrimin.a censuró clarific.a ' +
    'acot.a reflexiona suscrib.e desgran.a apostilló pontific.a zanjó ' +
    'desvel.a descart.a resopl.a suspir.a evoc.a invoc.a sintetiz.a augur.a analiz.a minimiz.a festej.a mantiene mantuvo interviene intervino alarde.a enumer.a ilustr.a evidenci.a ' +
    'core.a rez.a jale.a avent.a aclar.a admit.e advertido advierte advirtió afirm.a agreg.a anunci.a apunt.a argument.a asegur.a ' +
    'asever.a avis.a añad.e brome.a celebr.a coment.a concluido concluye concluyó confirm.a consider.a ' +
    'cont.a contest.a critic.a cuenta declar.a decía defendido defendió defiende denunci.a destac.a dice ' +
    'dicen dicho diciendo dijeron dijo escrib.e escrito espetó explic.a expone expres.a expuesto expuso ' +
    'garantiz.a grit.a incidió indic.a insist.e ironizó lament.a lanzó manifest.a matizó narr.a niega ' +
    'opin.a pedido pid.e precis.a pregunt.a promet.e public.a puntualizó recalc.a reclam.a reconoc.e ' +
    'record.a recuerda reiter.a relat.a remachó replic.a resalt.a respond.e revel.a sentenció señal.a ' +
    'sostenido sostiene sostuvo subray.a tuite.a zanj.a abund.a acept.a aconsej.a adelant.a aduce adujo ' +
    'agradec.e aleg.a alent.a alert.a alienta apel.a apostill.a arguy.e arremete arremetió bram.a ' +
    'coincid.e concede concedió conclu.e confiesa conjetur.a constat.a corrobor.a cuestion.a deplor.a ' +
    'describ.e detall.a dictamin.a discrep.a enfatiz.a esgrim.e especific.a estim.a exclam.a exhort.a ' +
    'exige exigió expon.e implor.a inform.a inquir.e inquirió insinu.a insta instó interpel.a jur.a ' +
    'justific.a mencion.a murmur.a objet.a observ.a plante.a postul.a pregon.a proclam.a pronostic.a ' +
    'propone propuso prosigue prosiguió protest.a puntualiz.a razon.a rebat.e rebate recit.a recomend.a ' +
    'recomienda rectific.a refiere refirió reflexion.a refrend.a refut.a reivindic.a remarc.a rememor.a ' +
    'reproch.a requirió resum.e retruc.a rog.a ruega sentenci.a solicit.a solloz.a sugirió suplic.a ' +
    'susurr.a teoriz.a tercia terció testific.a tranquiliz.a transmit.e transmite urg.e vaticin.a ' +
    'verbaliz.a vocifer.a zanja contar confes.a confesó confesaba sugiere exigen clam.a confiesan cuentan ' +
    'contaba negó niegan negado recuerdan advierten advertía sostienen sostenía sugieren decían diría ' +
    'propuesto propusieron reconocía quej.a queja sincer.a pronunci.a disculp.a jact.a congratul.a ' +
    'felicit.a interrog.a ironiz.a matiz.a remach.a apunta apuntill.a incid.e espet.a abronc.a lanz.a ' +
    'ahond.a desliz.a ratific.a refieren repuso repite repitió saber pidió piden pedía',
  verdict:
    'defienden defendía ' +
    'habl.a acus.a alabó calific.a compar.a conden.a critic.a defendió defin.e describ.e descrito elogi.a llama ' +
    'llamó rechaz.a reproch.a tach.a tild.a bautiz.a censur.a cuestion.a aplaud.e desmient.e desmintió ' +
    'desmiente equipar.a atribuy.e ve',
  thought:
    'creen temen esperan confían preveía siente sintió sentía ' +
    'busca confía considera cree creyó creía desea duda entiende espera esperaba estima pens.a piensa ' +
    'planea pretende prevé quería quiere sabe sabía supone teme temía',
  showing:
    'lee leer leerse ' +
    'apunta concluye destaca dice establece indica mostró muestra recoge revel.a reza señala reflej.a ' +
    'detall.a precis.a sostiene subray.a advierte',
  verbs:
    'quiso quisieron quieren pudo pudieron supo supieron tuvieron hicieron pusieron trajo trajeron ' +
    'vinieron dieron vio vieron anduvo estuvo estuvieron produjo condujo redujo introdujo obtuvo ' +
    'obtiene detuvo detiene contuvo retuvo dispuso dispone compuso impuso impone supuso opuso ' +
    'previno siguió sigue consiguió consigue persigue eligió elige dirigió sirvió sirve vistió ' +
    'compitió compite despidió midió rindió sintió siente prefirió prefiere convirtió convierte ' +
    'invirtió invierte durmió leyó oyó oye huyó construyó destruyó contribuyó incluyó incluye ' +
    'excluyó intentó intenta trató trata evitó evita logró logra llegó llega comienza acabó acaba ' +
    'dejó deja llevó lleva tomó toma quedó queda pasó pasa entra salió sale subió sube bajó baja ' +
    'gana marcó marca recibió recibe entregó entrega envió envía visitó visita acudió acude asistió ' +
    'asiste participó participa comparece permaneció permanece pareció parece apareció aparece ' +
    'nació conoció conoce rompió rompe escuchó escucha miró mira sonrió lloró llora abrazó abraza ' +
    'levantó levanta cuidó cuida vivió trabajó estudió estudia dirige gobierna compra compró vendió ' +
    'vende pagó paga cobró cobra gastó ofreció ofrece ' +
    'baraj.a insta recurr.e reaccion.a compart.e difund.e cuelg.a lanz.a anot.a ganó cay.ó falleció ' +
    'fallec.e ingres.a termin.a empiez.a vive nac.e crec.e encabez.a lidera lideró negoci.a acord.a ' +
    'vot.a aprob.a rechaz.a convoc.a suspend.e cancel.a aplaz.a retir.a orden.a decret.a ' +
    'ofrec.e entr.a mir.a abre abrió cierra cerró levant.a baj.a mantiene mantuvo dispar.a salud.a invit.a interviene intervino festej.a evidenci.a ' +
    'agreg.a apunt.a añad.e comenzó da dej.a dio empezó entró era eran es estaba está están fue fueron ' +
    'gan.a ha había habían hace hacen han hizo iba juega jugó lleg.a llev.a murió pas.a perdió pierde ' +
    'pone puso qued.a recib.e sal.e sigu.e son terminó tiene tom.a trabaja tuvo va van viene vino viv.e ' +
    'acud.e abandon.a asist.e camin.a compareci.e compareció visit.a dict.a dirig.e ocup.a present.a ' +
    'firm.a particip.a celebr.a entreg.a acompañ.a respald.a inaugur.a preside presidió dimitió dimite ' +
    'vuelve volvió regres.a reún.e reunió viaj.a ocult.a',
  according:
    'según_consta_en según_figura_en según_se_lee_en según_recoge según_se_desprende_de ' +
    'según de_acuerdo_con de_acuerdo_a a_juicio_de a_juicio_del en_palabras_de en_palabras_del en_opinión_de en_opinión_del a_ojos_de a_ojos_del a_entender_de a_entender_del a_decir_de a_decir_del en_boca_de al_decir_de para_el conforme_a',
  quotatives: 'según',
  impersonal: 'lee leer leerse',
  speechNouns:
    'diagnóstico conclusión resumen frase ' +
    'datos cifras ' +
    'relato estimación carta comparecencia comunicado declaración discurso entrevista intervención mensaje palabras rueda ' +
    'tuit comentario opinión denuncia respuesta réplica advertencia reflexión queja lamento crítica ' +
    'conclusión mensaje explicación acusación análisis consejo aviso petición resumen',
  termCues:
    'emisora cadena semanario ' +
    'social plataforma ' +
    'apodada apodado canción conocida conocido denominada denominado diario disco libro llamada llamado ' +
    'novela obra película periódico programa proyecto revista serie titulada titulado álbum',
  auxiliaries:
    'ha han había habían habrá habría haya he hemos es son era eran fue fueron será serán sería está están estaba puede pueden podía podían podrá podrán podría podrían debe deben debía debían deberá deberán debería deberían habrán habrían hayan hubo sea sean serían estará estarán estaría estarían suele suelen va van se le les lo',
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras según',
  conjunctions: 'y e o u pero sino ni',
  subordinators: 'cuando si como porque aunque mientras donde pues cómo',
  complementisers: 'que',
  relatives: 'quien quienes cuyo cuya cual cuales',
  articles: 'el la los las un una unos unas',
  definites: 'el la este esta ese esa',
  definitesJoined: 'del al',
  determiners:
    'este esta estos estas ese esa esos esas aquel aquella ningún ninguna cada varios varias algunos algunas todos todas muchos muchas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien ambos otro otra otros otras mismo misma propio propia',
  agents: 'por',
  objectPronouns: 'me te nos os lo le les se',
  possessives: 'su sus nuestro nuestra nuestros nuestras mi mis tu tus',
  adverbs:
    'detrás delante encima debajo cerca lejos alrededor enfrente también además ya aún todavía luego después antes ahora ayer hoy mañana siempre nunca así asimismo ' +
    'igualmente entonces aquí allí muy más menos casi solo sólo incluso finalmente recientemente ' +
    'posteriormente quizá quizás acaso tampoco apenas igual mientras concretamente precisamente ' +
    'actualmente probablemente evidentemente efectivamente obviamente claramente textualmente ' +
    'tajantemente rotundamente literalmente públicamente previamente anoche anteayer afortunadamente ' +
    'desgraciadamente lamentablemente curiosamente aparentemente justo tal pronto tarde temprano ' +
    'aun demasiado bastante encima abajo arriba cerca lejos alrededor',
  negations: 'no nunca jamás tampoco',
  pronounsMale: 'él',
  pronounsFemale: 'ella',
  pronounsPlural: 'ellos ellas',
  pronounsNeuter: 'ello esto eso',
  pronounsSpeech: 'yo nosotros nosotras tú vosotros usted ustedes',
  commonNouns: 'exteriores interior hacienda economía sanidad educación cultura trabajo fomento turismo',
  pronounsOpen: 'uno otro otra alguien nadie algunos muchos varios todos otros quien ambos',
  titlesMale: 'sr señor don rey príncipe padre',
  titlesFemale: 'sra señora doña reina princesa sor',
  titles: 'nobel ' + 'coronel doctor doctora dr dra general presidenta presidente profesor profesora',
  kin: 'marido esposo esposa hermano hermana hijo hija tío tía primo prima viuda viudo cuñado cuñada suegro suegra',
  partsApart:
    'acusado=procesado=imputado=investigado/fiscal/juez=jueza=magistrado/abogado=letrado/portavoz paciente/' +
    'médico=cirujano presidente/ministro/alcalde/gobernador/portavoz entrenador=técnico/' +
    'delantero=portero=jugador/árbitro',
  sameOffices:
    'cgt=sindicato ccoo=sindicato ugt=sindicato uso=sindicato csif=sindicato comisiones=sindicato satse=sindicato ' +
    'facua=asociación=organización ocu=asociación=organización greenpeace=organización amnistía=organización ' +
    'oxfam=organización universidad=institución ministerio=departamento consejería=departamento gobierno=ejecutivo ' +
    'generalitat=ejecutivo ayuntamiento=consistorio hospital=centro colegio=centro diario=periódico=rotativo ' +
    'premier=mandatario secretario=sindicalista secretaria=sindicalista portavoz=diputado=parlamentario ' +
    'portavoz=diputada=parlamentaria general=militar=uniformado almirante=militar contralmirante=militar=oficial ' +
    'coronel=militar=oficial capitán=militar=oficial comandante=militar sargento=guardia inspector=policía ' +
    'ministro=funcionario ministra=funcionaria eurodiputado=parlamentario psicólogo=terapeuta psicóloga=terapeuta ' +
    'epidemióloga=científica física=científica chef=cocinero cocinero=chef cocinera=chef ' +
    'cantautor=artista=cantante=músico cantautora=artista=cantante rapero=artista=cantante músico=artista ' +
    'actor=intérprete actriz=intérprete director=cineasta=realizador directora=cineasta=realizadora ' +
    'seleccionador=técnico=entrenador=preparador fotógrafo=reportero activista=ecologista maestra=docente=profesora ' +
    'maestro=docente tenista=jugador=deportista tenista=jugadora=deportista mediapunta=futbolista=jugador ' +
    'astrofísica=científica embajador=diplomático embajadora=diplomática camionero=conductor=transportista ' +
    'panadero=comerciante ' +
    'presidente=mandatario=dirigente presidenta=mandataria=dirigenta=dirigente gobernador=mandatario gobernadora=mandataria líder=dirigente concejal=edil alcalde=edil=munícipe alcaldesa=edil ' +
    'entrenador=técnico=preparador=míster entrenadora=técnica=preparadora juez=magistrado=instructor ' +
    'jueza=magistrada=instructora abogado=letrado=penalista=defensor abogada=letrada=penalista=defensora ' +
    'alcalde=regidor alcaldesa=regidora ministro=titular ministra=titular ' +
    'consejero=titular=directivo=ejecutivo consejera=titular=directiva=ejecutiva diputado=parlamentario ' +
    'diputada=parlamentaria director=directivo profesor=docente=catedrático profesora=docente=catedrática ' +
    'escritor=novelista=autor escritora=novelista=autora médico=doctor=facultativo médica=doctora=facultativa ' +
    'delantero=ariete escultor=artista escultora=artista pintor=artista pintora=artista cantante=artista ' +
    'actriz=artista actor=artista policía=agente autor=escritor autora=escritora ' +
    'delantero=futbolista=jugador=atacante=goleador centrocampista=futbolista=jugador=mediocentro ' +
    'defensa=futbolista=jugador=zaguero=central lateral=futbolista=jugador ' +
    'portero=guardameta=futbolista=jugador delantera=futbolista=jugadora biólogo=científico=investigador ' +
    'bióloga=científica=investigadora investigador=científico investigadora=científica ' +
    'catedrático=investigador=científico=experto catedrática=investigadora=científica=experta ' +
    'profesor=investigador=experto economista=experto=analista presidente=jefe ministro=político ' +
    'diputado=político alcalde=político=dirigente senador=político=parlamentario ' +
    'senadora=política=parlamentaria fiscal=acusador cineasta=director=realizador ' +
    'cineasta=directora=realizadora empresario=dueño=propietario empresaria=dueña=propietaria ' +
    'agricultor=labrador ganadero=pastor sacerdote=cura=párroco obispo=prelado arzobispo=prelado ' +
    'campeón=deportista=atleta campeona=deportista=atleta piloto=corredor ciclista=corredor ' +
    'artesano=alfarero=ceramista',
  roles:
    'portavoz juez concejal canciller testigo miembro árbitro técnico médico músico capataz guarda alguacil ' +
    'ombudsman broker aprendiz burócrata demócrata accionista analista ciclista cineasta columnista comentarista concursante contratista ' +
    'demandante deportista economista especialista florista futbolista galerista guionista humorista migrante ' +
    'novelista periodista publicista reclamante solicitante tenista ecologista constitucionalista penalista ' +
    'taxista ' +
    'sobreviviente papá cónsul magnate duque president conseller hincha rival combatiente cabecilla narco ' +
    'ariete ' +
    'simpatizante persona transeúnte modista estilista asambleísta dermatólogo socialista comunista huelguista conserje internauta ' +
    'tuitera youtuber tiktoker streamer ' +
    'guardameta mediocampista gimnasta velocista fondista marchista regatista karateca ensayista ' +
    'cronista historietista dibujante monologuista violinista pianista guitarrista coleccionista ' +
    'urbanista intensivista anestesista nutricionista fisioterapeuta logopeda socorrista rescatista ' +
    'submarinista alpinista vigilante subteniente contralmirante almirante intendente ' +
    'superintendente exvicepresidente exagente intendente congresista constituyente independentista ' +
    'nacionalista ponente querellante forense internacionalista inversionista cerealista ' +
    'transportista maquinista regante ' +
    'víctima joven menor adolescente chef ' +
    'cantante cardenal coronel diplomático dirigente estudiante expresidente fiscal fuente jefe ' +
    'líder músico policía responsable sacerdote vicepresidente activista agente ajedrecista alférez ' +
    'artista asistente aspirante astronauta atleta auxiliar ayudante capitán ' +
    'centrocampista cliente colega colono comandante comerciante compatriota conferenciante confidente ' +
    'corresponsal cómplice cónyuge delincuente denunciante dependiente detective docente edil ' +
    'electricista exalcalde exfiscal exfutbolista exjefe exjuez exlíder exportavoz familiar fan feriante ' +
    'finalista gerente guía habitante hablante huésped inmigrante integrante intelectual ' +
    'intérprete izquierdista jurista manifestante militante militar mánager oficial ' +
    'oyente paciente pariente participante peatón pediatra piloto presa preso psiquiatra rehén ' +
    'representante residente sindicalista soldado superviviente teniente titular turista técnico vidente ' +
    'visitante votante adjunto presidente dircom',
  rolesMale:
    'vocero prefecto investigado allegado lugareño míster muchacho desplazado adversario ' +
    'predecesor sucesor multimillonario pasajero operario cartero maratoniano miliciano ' +
    'guerrillero ' +
    'refugiado jurado extremo mediocentro zaguero mediapunta carrilero pívot artillero arquero estratega luchador ' +
    'bailarín coreógrafo dramaturgo ilustrador rapero anticuario subastador paleontólogo astrofísico ' +
    'bioquímico matemático estadístico demógrafo geógrafo ginecólogo dermatólogo traumatólogo ' +
    'podólogo sanitario celador camillero montañero sargento cabo subinspector comisionado ' +
    'vicecanciller exfuncionario exembajador expolicía exmilitar eurocomisario síndico ' +
    'consejal alcaldable precandidato presidenciable legislador republicano ' +
    'sospechoso encausado procesado condenado absuelto convicto criminólogo financiero ' +
    'asegurador programador inventor rector vicerrector decano catedrático orientador universitario ' +
    'bachiller becario peluquero barbero pastelero frutero carnicero pescadero sastre ' +
    'fontanero herrero jornalero viticultor bodeguero enólogo apicultor olivarero hotelero revisor ' +
    'azafato quiosquero librero bibliotecario archivero museólogo lotero sintecho mendigo okupa ' +
    'casero arrendador comunero cofrade nazareno costalero párroco cura fraile abad rabino imán ' +
    'pontífice nuncio ' +
    'chico portero afectado ' +
    'abogado actor alcalde amigo autor candidato científico consejero coordinador diputado ' +
    'director embajador empresario enfermero entrenador escritor esposo experto fundador gobernador ' +
    'hermano hijo historiador hombre investigador jugador magistrado marido ministro padre ' +
    'papa presidente profesor rey secretario senador vecino abuelo académico acusado ' +
    'administrador aficionado agricultor albañil alumno anfitrión arqueólogo arquitecto asesor ' +
    'banquero biólogo bombero boxeador camarero camionero campeón cantautor cazador chófer ' +
    'ciudadano cocinero colaborador comisario compañero compositor ' +
    'comprador conductor constructor consumidor contable corredor crítico ' +
    'delegado desarrollador detenido diseñador doctorando dueño editor ' +
    'educador ejecutivo empleado emprendedor encargado enviado escalador escultor ' +
    'eurodiputado exdiputado exdirector exministro expresidente exsecretario farmacéutico filósofo ' +
    'fotógrafo funcionario físico ganadero ganador gestor geólogo granjero ' +
    'heredero imputado influencer informático ingeniero inquilino inspector ' +
    'instructor interventor inversor jardinero jefe jubilado lector lehendakari letrado locutor maestro ' +
    'mecánico mediador meteorólogo minero monje nieto niño notario novio obrero ' +
    'observador oceanógrafo odontólogo opositor organizador panadero parlamentario pastor patrocinador ' +
    'perito pescador pintor poeta politólogo político presentador prisionero procurador ' +
    'productor promotor propietario psicólogo químico recluso regidor relator ' +
    'reportero restaurador seleccionador sobrino socio sociólogo ' +
    'subdirector subsecretario suegro tendero tenor tesorero torero traductor ' +
    'tuitero tutor tío usuario vendedor veterinario viajero viceministro vicesecretario viudo yerno ' +
    'zapatero cirujano cardiólogo neurólogo virólogo epidemiólogo inmunólogo oncólogo antropólogo ' +
    'astrónomo climatólogo ecólogo consultor exentrenador ' +
    'exalcalde hostelero exgobernador cuñado primo preso ' +
    'repartidor delantero obispo anciano arzobispo exjugador expiloto interlocutor ' +
    'mandatario patinador progenitor reo seguidor trabajador voluntario',
  rolesFemale:
    'mamá campeona consellera ' +
    'matrona refugiada monja lideresa cancillera exministra exdiputada exalcaldesa expresidenta fiscala bailarina heroína ' +
    'poetisa comisaria edila regidora mandataria dirigenta gobernadora senadora intendenta azafata ' +
    'chica capitana portera productora afectada clienta ' +
    'alumna anciana asesora nadadora inspectora cuidadora ginecóloga epidemióloga vicealcaldesa narradora jefa viuda actriz alcaldesa madre mujer presidenta reina vicepresidenta abuela concejala consejera ' +
    'diputada directora esposa hermana hija jueza ministra niña novia portavoza señora tía viuda',
  plurals: 'ciones=ción siones=sión ces=z es= s=',
  feminines: 'a=o a=',
  copula: 'es',
  roleEndings: 'ista dor dora logo loga',
  rolePrefixes: 'ex vice sub bi tri tetra penta hexa hepta multi co',
  groups:
    'hinchas directivos convocantes rebeldes milicianos fieles detractores ' +
    'gente ediles parlamentarios congresistas legisladores allegados compañeros colegas estudiantes ' +
    'universitarios enfermeros facultativos hosteleros comerciantes taxistas transportistas ' +
    'pescadores regantes afectados damnificados heridos supervivientes testigos observadores ' +
    'inversores accionistas científicos paleontólogos astrónomos historiadores arqueólogos forenses ' +
    'rescatistas responsables dirigentes barones ' +
    'pareja ' +
    'treintena veintena quincena docena decena centenar millar puñado demás miles cientos decenas centenares autoridades bomberos críticos empleados familiares manifestantes medios opositores partidarios ' +
    'republicanos abogados agricultores alumnos analistas asistentes cargos conservadores defensores ' +
    'detenidos diputados docentes escoltas especialistas expertos fuentes fuerzas funcionarios ganaderos ' +
    'independentistas investigadores juristas jóvenes líderes mayoría miembros migrantes mujeres médicos ' +
    'niños padres pasajeros peritos población portavoces profesores pueblo rivales seguidores sindicatos ' +
    'socialistas trabajadores turistas técnicos usuarios vecinos visitantes voluntarios votantes víctimas ' +
    'ecologistas periodistas alcaldes jueces fiscales empresarios sanitarios inquilinos socios consejeros ' +
    'ministros senadores concejales presidentes',
  bodyNames: `${WORLD_BODIES} moncloa kremlin casa_blanca`,
  organisations:
    'redacción rotativo semanario obispado milicia guerrilla ' +
    'zoológico startup supermercado fabricante armada aduana municipio clínica cárcel puerto hotel restaurante consistorio gabinete conselleria consell govern xunta ertzaintza mossos benemérita carabineros ' +
    'gendarmería inacif superintendencia contraloría procuraduría subsecretaría intendencia ' +
    'coordinadora sindical gremio tecnológica farmacéutica automovilística naviera gasista ' +
    'energética cervecera televisión discográfica editorial pinacoteca filmoteca academia ateneo ' +
    'cátedra organismo ente corte abogacía letrado ' +
    'defensa acusación agencia asociación ayuntamiento banco cadena centro club comisión comité compañía congreso consejo ' +
    'corporación diario ejército empresa equipo fiscalía fundación gobierno grupo guardia hospital ' +
    'instituto junta juzgado liga ministerio moncloa onu organización parlamento partido periódico ' +
    'policía radio revista senado sindicato tribunal universidad unión administración aerolínea ' +
    'aeropuerto alcaldía alianza archivo arzobispado asamblea audiencia autoridad bancada brigada bufete ' +
    'cabildo cancillería coalición colectivo colegio comisaría comunidad concejalía concello ' +
    'concesionaria confederación conferencia consejería consorcio constructora consulado consultora ' +
    'cooperativa cámara cúpula defensoría delegación departamento diputación diócesis ejecutivo embajada ' +
    'emisora entidad escuela eurocámara facultad federación festival filial firma franquicia generalitat ' +
    'gobernación guardería hermandad iglesia inmobiliaria inspección institución kremlin laboratorio ' +
    'mezquita monarquía movimiento multinacional museo observatorio oficina operadora oposición orquesta ' +
    'patronal pentágono plataforma prefectura presidencia productora proveedor rectorado refinería ' +
    'república régimen sección secretaría selección servicio sociedad subdelegación supremo tabloide ' +
    'teatro telediario templo tesorería unidad vaticano zarzuela aseguradora eléctrica petrolera cofradía ' +
    'ong',
  bodies:
    'empresa compañía firma grupo organización organismo entidad institución aerolínea asociación multinacional constructora eléctrica tecnológica farmacéutica fundación plataforma establecimiento',
  documents:
    'datos cifras artículo carta comunicado documento encuesta escrito estudio informe ley libro mensaje nota ' +
    'misiva dosier peritaje grabación providencia ' +
    'artículo carta comunicado documento encuesta escrito estudio informe ley libro mensaje nota ' +
    'auto resolución escrito atestado sentencia sondeo texto acta acuerdo alegato anuncio análisis atestado auto biografía boletín ' +
    'borrador censo circular contrato convenio convocatoria correo crónica cuestionario código decreto ' +
    'demanda denuncia dictamen directiva discurso edicto editorial ensayo entrada epístola esquela ' +
    'estadística estadísticas estatuto estatutos evaluación expediente factura fallo folleto formulario ' +
    'inscripción investigación itinerario manifiesto manual memorándum moción norma normativa noticia ' +
    'novela pancarta panfleto pasaje pliego poema ponencia prefacio pregón prensa propuesta protocolo ' +
    'prólogo publicación querella reglamento relato reportaje reseña resolución resumen rótulo sinopsis ' +
    'solicitud sumario tesis testamento transcripción tratado tuit veredicto versión vídeo whatsapp',
  anonymous: 'fuente testigo diplomático portavoz',
  namesFemale: 'andrea',
  places:
    'estocolmo oslo copenhague helsinki varsovia praga budapest bucarest belgrado zagreb atenas ankara estambul ' +
    'lisboa dublín ámsterdam ginebra zúrich estrasburgo marsella lyon múnich hamburgo fráncfort minsk tiflis bakú ' +
    'ereván damasco beirut amán bagdad riad doha dubái kabul islamabad delhi bombay bangkok hanói manila yakarta ' +
    'seúl pyongyang shanghái taipéi sídney ottawa toronto montreal brasilia managua tegucigalpa rabat argel ' +
    'trípoli nairobi dakar pretoria viena tokio california texas florida boston chicago miami york cisjordania ' +
    'crimea cádiz almería castellón tarragona lleida girona huesca teruel logroño donostia oviedo gijón ourense ' +
    'pontevedra coruña albacete badajoz cáceres tenerife lanzarote fuerteventura menorca ibiza tijuana cancún ' +
    'medellín barranquilla guayaquil arequipa cusco valparaíso tucumán maracaibo ' +
    'bilbaíno bilbaína riojano riojana luso lusa andaluz andaluza asturiano asturiana canario canaria ' +
    'extremeño extremeña cántabro cántabra malagueño malagueña granadino granadina gaditano gaditana balear ' +
    'chileno chilena peruano peruana venezolano venezolana ecuatoriano ecuatoriana boliviano boliviana ' +
    'paraguayo paraguaya cubano cubana ruso rusa ucraniano ucraniana polaco polaca belga suizo suiza sueco ' +
    'sueca danés danesa noruego noruega finlandés finlandesa austríaco austríaca austriaco austriaca croata ' +
    'serbio griego griega turco turca marroquí argelino argelina japonés japonesa chino coreano coreana ' +
    'canadiense australiano australiana sudafricano nigeriano nigeriana senegalés egipcio egipcia israelí ' +
    'iraní galo gala germano germana ecuatoguineano hondureño hondureña salvadoreño salvadoreña guatemalteco ' +
    'guatemalteca costarricense panameño panameña dominicano dominicana puertorriqueño rumano rumana húngaro ' +
    'húngara checo checa irlandés irlandesa escocés escocesa ' +
    'argentino argentina británico británica alemán alemana francés francesa italiano italiana ' +
    'holandés holandesa neerlandés neerlandesa mexicano mexicana colombiano colombiana uruguayo ' +
    'uruguaya brasileño brasileña portugués portuguesa inglés inglesa estadounidense catalán ' +
    'catalana gallego gallega vasco vasca madrileño madrileña sevillano sevillana valenciano ' +
    'valenciana ' +
    'israel andalucía barcelona bruselas cataluña europa galicia kiev londres madrid moscú parís sevilla ' +
    'valencia washington bilbao zaragoza málaga murcia granada alicante valladolid pamplona santander ' +
    'asturias navarra canarias extremadura aragón bogotá caracas lima quito santiago habana montevideo ' +
    'berlín roma pekín jerusalén gaza teherán',
  times: 'mañana tarde noche semana mes año',
  particles: 'de del la las los le y e i van von der den ter',
  nameSuffixes: 'jr sr ii iii iv',
  abbreviations: 'sr sra srta dr dra d dña ee uu etc art núm pág ud uds st',
  labels: 'pregunta respuesta p r',
  invertsAlways: true,
  grammarFirst: true,
  tagEndings: {
    sure: 'ó aron ieron ará erá irá arán erán irán arían erían',
    open: 'a e an en aba aban ía ían',
    participle: 'ado ido',
  },
  adverbEndings: 'mente',
  factInfinitives: 'haber haberlo haberla haberse',
  infiniteEndings: 'ar er ir arse erse irse ando iendo',
  dropsSubjects: true,
  thatIsRelative: true,
  pluralVerbs: 'n',
  viewpoints: 'para',
  bodyFields: 'para contra',
  ownOpinions: 'a_su_juicio en_su_opinión a_su_parecer a_su_entender a_su_modo_de_ver en_sus_palabras',
  onBehalf: 'desde',
  anaphors: {
    male: 'este_último el_interesado el_aludido el_propio_interesado',
    female: 'esta_última la_interesada la_aludida la_propia_interesada',
  },
  adjectivesFollow: true,
  tagsInside: true,
  dashDialogue: true,
  definitesMale: 'el este ese aquel',
  definitesFemale: 'la esta esa aquella',
  capacity: 'como',
  adverbPhrases:
    'de_la_misma_opinión en_la_misma_línea en_el_mismo_sentido en_términos_similares en_parecidos_términos ' +
    'en_la_misma_dirección de_opinión_contraria ' +
    'por_su_parte por_su_lado a_su_vez poco_después poco_antes minutos_después minutos_antes horas_después horas_antes días_antes días_después acto_seguido al_mismo_tiempo',
  reflexives: 'se',
  ofSeveral: 'uno',
  holding: 'dirige preside lidera encabeza coordina',
});
