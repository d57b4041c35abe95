import type { SignalRule } from "./rule.ts";

/** Days that are near, where something else says what is on them. */
export const SOON = `
  {day}
  {few} dias|horas|hrs
  24|48|72 horas|hrs
  esta|proxima|otra|siguiente semana
  semana {that} viene|entra
  el [dia] {date}
  {date} de {month}`;

/** Danger now, in Spanish. */
export const SPANISH_DANGER: SignalRule[] = [
  {
    signal: "self_harm",
    urgency: 1,
    any: `
      quiero|quisiera|quiere|queria|querer|ganas|deseo|prefiero|prefiere|mejor|desearia|pienso|piensa|pensando|pensado [ya|de|en|solo|mejor] [ya] morir*|matarme|matarse|suicidar*|desaparecer|estar_muert*|ahorcarme|colgarme
      me|se quiero|quiere|quisiera|voy|va|vaa|pienso|queria|iba [a] matar|suicidar|ahorcar|morir|quitar_la_vida|colgar|cortar_las_venas|envenenar
      no|ya_no|no_ya|tampoco quiero|quiere|quisiera|deseo|aguanto|puedo|queria|quiera [seguir] vivir|viviendo|existir|estar_aqui|estar_viv*|seguir_viv*|despertar*|la_vida
      no|ya_no [le|la] encuentro|veo|hallo|tiene|tengo [ningun|ninguna] sentido|razon|motivo|caso ~ vida|vivir|nada|seguir
      no|ya_no vale|tiene [la] pena|caso|sentido [seguir] vivir|viviendo|seguir|la_vida
      razon|motivo|motivos|ganas para|de|pa vivir|seguir_viviendo
      sin ganas de vivir
      mejor [todos] [ellos] sin mi
      quitar*|quita|quito|quite la vida
      acabar|terminar|ponerle_fin [ya] [de_una_vez] con|a todo|mi_vida|mi_existencia|esto|mi
      acabar|terminar|acabo|fin con|a todo|mi_vida|esta_vida|mi_existencia
      suicid*
      hacer*|hago|hace|lastimar*|lastim* [me|se|nos|dano] dano ~ {that}_mismo|mism*|a_mi|asi
      hacerme|hacerse|lastimarme|lastimarse|autolesion*
      se|me corta|corto|cortando|cortarse|cortan|esta_cortando [los|las|sus|mis] brazos|venas|munecas|piernas|brazo
      cortarme|cortarse|abrirme|abrirse las venas|venas|los_brazos
      tomar*|tomo|tome|tragar*|tomando [todas|todo|muchas|un|el|me] ~ pastillas|medicinas|frasco|veneno|cloro|pastilla
      dormir*|acostar* ~ no|nunca|jamas despertar*|levantar*
      no|nunca despertar* nunca|mas|jamas|ya
      mejor|estaria|quisiera_estar [mejor] muert*
      ojala ~ muera|muriera|muero|nacido|despierte|despertara
      no [haber] nacido
      tirarme|aventarme|lanzarme|tirarse|aventarse|saltar ~ puente|tren|edificio|techo|metro|rio|balcon|ventana
      despedirme de todos|mis_hijos|este_mundo
      ya no puedo mas ~~ vida|morir*|vivir|pastillas
      no quiero seguir [con] [esta|esto|asi|viv*|aqui]
      todos|mis_hijos|familia|ellos|gente|hijos ~ mejor|tranquil*|felices|feliz|alivi* ~ muero|muriera|sin_mi|no_estoy|no_estuviera|me_voy|desaparezco|desapareciera
      sin mi|yo ~ mejor|tranquil*|felices|feliz|alivi*
      si me muero|muriera|muero|mato
      si yo no estuviera|existiera
      quiero|quisiera|quiere|mejor|ganas_de|prefiero|deseo [ya] [solo] desaparecer|desaparezco|descansar_para_siempre|irme_de_este_mundo|dejar_de_existir|dejar_de_sufrir|no_existir|no_despertar|que_todo_termine|que_esto_termine|que_se_acabe_todo
      me|se quiso|quisieron|trato_de|intento|intente|ha_intentado|quize|quiere|trata_de|queria [de] ahorcar|matar|suicidar|colgar|quitar_la_vida|tirar|cortar
      ahorcarse|colgarse|ahorco_sola|ahorco_solo
      frasco|bote|puno|monton ~ pastillas|medicina|veneno
      pastillas ~ mano|todas|morir*|dormir*
      ya no|ya_no_quiero|no quiero|puedo|aguanto|soporto [mas] [seguir] sufrir|sufriendo|el_dolor|esta_vida|esto
      ya no|ya_no puedo|aguanto|soporto|resisto [mas|esto]
      no puedo|aguanto|soporto|resisto mas
      soy|eres|es [solo] [una] carga|estorbo
      no tengo|hay|veo|queda|encuentro [ninguna|ya|otra] salida|esperanza|salidas|esperanzas|futuro
      no me|le importa|interesa [ya] [si] vivir|morir*|la_vida|me_muero|nada_ya
      me da|dan igual vivir|morir*
      cuiden|cuida|cuidar a mis hijos ~ cuando|si|ya
      perdonenme|perdoname|adios hijos|mama|a_todos|todos
      me|se [voy|va|quiero] [a] [echar|aventar|tirar|lanzar|estrellar] estrellar|aventar|tirar|lanzar [con|al|del|a] [el|la] carro|tren|puente|trafico|calle|balcon|metro
      pistola|navaja|cuchillo|soga|cuerda ~ cabeza|cuello|venas|munecas
      para|pa {that} vivir|vivo|sigo_viviendo|seguir_viviendo|estoy_viva|estoy_vivo
      dig*|dile a|les [a] mis|mi|los hijos|hijo|hija|ninos|familia|mama ~ amo|quiero|perdonen
      no|ya_no [puedo|tengo|quiero] [fuerzas|fuerza|ganas] [para|de|ya] [seguir] luchar|luchando|peleando|pelear|seguir_luchando|seguir_viva|seguir_vivo|seguir_asi
      sin|no_tengo|ya_no_tengo fuerzas|fuerza|ganas para|de|ya seguir|nada|luchar|vivir|levantarme|continuar
      {us}|tom*|trag* tomo|trago|tome|trague|toma [un|una|muchas|todas|como|varias] monton|monto|bonche|muchas|todas|puno|frasco|caja|pastillas ~ pastillas|medicina*|tabletas|pastillas
      monton|bonche|puno|frasco|caja de pastillas|pastilla|medicina
      tomo|bebio|tome|tomar|beber cloro|veneno|raticida|pesticida
      pensamientos|ideas suicidas|de_muerte|de_morir|de_matarme
      quiero|quiere|quisiera|ya_quiere|ya_quiero|me_quiero|se_quiere [ya] [ir|irme|irse|estar|reunir*] con|al|a dios|diosito|cielo|mi_difunto|mi_mama_que_murio
      ir|irme|irse con|al dios|diosito|cielo|senor
      veo|miro|paro|voy|me_quedo|parada ~ puente|vias|azotea|balcon ~~ pienso|brincar|saltar|aventar*|tirar*
      pienso|pensar|pensando|ganas|pense en|de brincar|saltar|aventarme|tirarme|la_muerte|mi_muerte|dejar_este_mundo|irme_de_este_mundo
      no|tampoco [me] merec* [seguir] vivir|viviendo|la_vida|estar_viv*
      regal*|repart* [todas] [ya] mis|sus|todas|todo ~ cosas|pertenencias
      despedi|despidio|despidi*|despedirme|despedirse|despedido [me|se] [ya] de|todos [mis|sus|todos|la|mi]
      dejo|deje|escrib*|encontre ~ carta|nota ~ diciendo|despedida|morir*|vivir|perdon`,
    unless: `
      no|nunca|jamas|tampoco|ni [me|se] quiero|quiere|queria|quisiera|pienso|piensa|voy|va|pienso_en|iba [a|en] morir*|matar*|suicidar*|hacer*_dano|lastimar*|ahorcar*
      no [es|soy|estoy|hay] suicid*
      morir*|muero|muere|morimos|muriendo|muerto|muerta de|d|del risa|hambre|ganas|verguenza|calor|frio|sueno|aburrimiento|pena|sed|miedo|cansancio
      prevencion|linea|contra [de|del|el|al] [prevencion] suicid*
      hacerse|hacerme los|un|una|el|la|cargo|socio|miembro|tarde
      no quiero estar_aqui a|tanto|esperando|todo|toda|hasta|cuando
      no quiero seguir en|con_la_cita|esperando|con_este
      tomar|tomo|tome|tomando [mis|sus|las|unas|la|una] pastillas|medicinas|pastilla [para|de|a|cada|todos]
      acabar|terminar|acabo con esto_rapido|el|la
      cartel|poster|letrero|folleto|anuncio|volante ~~ suicid*|dano|morir*
      no|ya_no puedo|aguanto|soporto mas|el|la|los|las|con|de [el|la|los|las|tanto] ruido|calor|olor|espera|tanto|gente|vecin*|papeleo|dolor_de|cola|frio|renta
      no|ya_no puedo|aguanto [mas] esperar|con_el|con_la|de_hambre|ir|asistir|comer|caminar|trabajar|leer|ver|pagar|venir
      desaparecer|desaparece la|el|los|las mensaje*|formulario
      es una carga mas|para_la_clinica`,
  },
  {
    signal: "violence",
    urgency: 1,
    any: `
      {us} [esta|estan|ha|han|a|volvio_a|vuelve_a|sigue|quiere|quiso|trato_de|hanesta|va|siguen] [a] {beat}
      {us} empuj*|jalone*|arrastr*|quem*|escup*|agred*|tumb*|avent*_contra ~ {partner}|contra|escalera*|pared|suelo|piso|cara|pelo
      {partner}|{he} [siempre|tambien|ya] [me|nos|le|la|lo] agred*|empuj*|jalone*|escup*|insult*_y
      pega|pego|pegan|golpea|golpeo|maltrata|maltrato|lastima|lastimo|abusa|abuso|viola|violo|pegandole|golpeando [de|a|al|ala|alos] [mi|mis|la|los|el|las|sus|nuestros] {kin}
      pegandome|pegandonos|golpeandome|maltratandome|ahorcandome
      {us} agarro|agarra|agarrado|apreto|jalo|jala de|del|el|los [el|los|la] cuello|pelo|brazos|brazo|cabello|garganta
      sufro|sufre|sufrimos|vivo|victima|hay|tengo|por|de ~ violencia|maltrato|abuso|golpes
      violencia domestica|intrafamiliar|en_mi_casa|en_casa
      abuso|acoso sexual
      miedo|temor|terror|temo|panico|pavor [mucho] [de|a] volver|regresar|llegar|ir|entrar|estar|irme|quedarme|dormir [a|ami|en|ala|de] [la|mi] casa
      miedo|temor|temo|terror [de|a] {that} [el|ella|mi] [{partner}] [me|nos|les|le|lo|la] mate|pegue|golpee|haga|encuentre|busque|lastime|quite|siga|mata|matar|vuelva|regrese|venga
      miedo|temor|panico a|de|por|al [mi|el|su] {partner}|el|ella|mi_vida|nuestra_vida|su_vida|mis_hijos
      no|ya_no|tampoco puedo|quiero|me_atrevo_a|podemos|puede volver|regresar|llegar|ir a|ami|ala [la|mi] casa
      amenaz* [con|de|a|en] [{that}] [el] [me|nos|un|una|va|iba] [a] matar*|muerte|pistola|cuchillo|arma|golpear*|machete|navaja|hacer*_dano|quemar*
      me|nos|la|lo|los|te va|vaa|quiere|iba|queria|quiso|trato_de|van [a] matar|golpear|pegar|violar|matarme
      {that} me|nos mate|maten|mataba
      jura|dice|dijo {that} me|nos|la|lo mata|matara|matar
      saco|trae|tiene|puso|apunto|apunta|agarro|tomo|carga|con [me|nos] [con] [una|un|el|la] pistola|cuchillo|arma|machete|navaja|pistolas|armas
      no me|nos deja|dejan|permite [el] salir|ir_me|irme|hablar|trabajar|tener_telefono
      me|nos tiene|tienen|tuvo|dejo encerrad*|amenazad*|secuestrad*
      no [me|nos] [siento|sentimos|estoy|estamos] segur*|a_salvo en|con [mi|la|el] [casa|el|{partner}|ella]
      estoy|estamos|esta|estan|vida en|corre peligro
      me|nos|la persigue|acosa|acecha|espia|esta_siguiendo|anda_siguiendo
      toca|toco|tocaba|manose* a|la|lo|sus|en [mi|sus|las] partes|hija|nina|nino|hijo
      me|nos|le|la|lo rompio|quebro|partio|fracturo|torcio|saco|tumbo|dejo [el|la|un|los|las] brazo|nariz|diente|dientes|mano|dedo|pierna|costilla*|labio|boca|cabeza|cara|moretes|moreton*|morad*|ojo
      ojo morado|moretead*
      si lo|la|le dejo|me_voy|denuncio|digo|hablo ~ mata|matar|busca|encuentra|pega
      me|nos mata|mataria|matara si|cuando|el
      {partner}|{he}|{kin} ~ me|nos|le|les grita|avienta|tira|insulta|humilla|escupe|amenaza|jalonea
      le|les tengo|tenemos [mucho] miedo
      {partner}|{he} [la|lo|le|me|nos|siempre|les] golpea|pega|maltrata|golpeo|pego|ahorco
      grit*|llor* ~ la|lo|le golpea|pega|maltrata
      escap*|escond*|hui|huyendo|huir ~ {partner}|el|maltrato
      viol*|rompio|no_respeta ~ orden_de|orden proteccion|restriccion|alejamiento|restrictiva
      {partner}|el esta|anda|vino|llego|aparece|espera ~ afuera|puerta|esperandome
      me quito|quita|rompio|esconde [el|mi|las|mis] telefono|celular|llaves
      la proxima|siguiente vez ~ mata*|peor|termina*
      agresiv*|violent* conmigo|con|cuando
      pega|golpea|maltrata|grita ~ toma|borrach*|drog*
      {us} azot*|avent*|estrell*|empuj*|tir*|aporre* ~ contra|al|pared|refri*|piso|suelo|puerta|escalera*|cama|mesa
      {partner}|{he}|{kin}|sobrino|nieto|yerno|hijo ~ {us} empuj*|azot*|jalone*|golpe*|pega|aventar|avienta
      quit*|rob*|agarra* ~ dinero|cheque|pension ~ abuel*|mama|papa|ancian*|viejit*
      ex|exesposo|exmarido|exnovio ~ aparec*|sigue|persigue|busca|viene|espera|amenaza|afuera|llama|escribe|encontro
      pega|golpea|castiga|pego|golpeo|azota ~ cinto|cinturon|cable|palo|chancla|puno*|correa
      pega|pego|golpea|golpeo|maltrata [a] [mi|mis|su|los|la] hermanit*|hermano|hermana|sobrin*|niet*|abuelit*|hij*|nin*|mama|papa|esposa
      
      quemar*|incendiar la|mi|nuestra|el casa|carro|departamento
      {partner}|{he}|mi_hijo ~ violent*|agresiv*|abusiv*
      encierr*|encerr*|amarr*|atar*|ata ~ {kin}|primo|prima|nino|nina|abuel* ~ closet|cuarto|bano|cama|sotano|ropero
      jal*|agarr*|arrastr* [me|nos|la|lo] [del|de|por] [el|los|la] cabello|pelo|cuello|brazo|brazos
      met*|entro|rompio|forzo ~ mi|la|nuestra casa|puerta ~ jal*|golpe*|peg*|amenaz*|fuerza`,
    unless: `
      nunca|jamas|no|ya_no|tampoco|dejo_de [me|nos|la|lo|le|les|los|las] [ha|han|a|esta] {beat}
      ya_no|no|sin|nunca|tampoco|menos [le|les|me] [tengo|tenemos|siento|tiene|da] [nada_de] miedo|temor|panico
      ya no|nunca ~ amenaz*|peligro|en_peligro
      antes|antiguamente ~~ pegaba|golpeaba|maltrataba|lastimaba|pego|golpeo|abusaba
      pegaba|golpeaba|maltrataba|abusaba|{beat} ~~ hace_anos|hace_mucho|anos_atras|hace_tiempo|hace_muchos|hace_varios
      hace|hacen ~ anos ~~ pego|golpeo|pegaba|golpeaba|maltrataba|violo|abuso|violencia
      de|cuando nina|nino|chica|chico|era ~~ {beat}
      {us} pego|pega|golpeo [la|el|un|una|mucho|muy|duro] gripe|covid|frio|susto|sol|calambre|virus|aire|la|carro|coche|pelota|crisis|noticia
      me|nos golpee|lastime|pegue|queme en|con|cuando|la|el|trabajando|al
      jefe|jefa|trabajo|calor|renta|espera|estres|pies|rodilla* ~ mata*|matar
      me|nos va [a] matar|pegar [de|si|el|la|este|esta|por] risa|llego|trabajo|calor|renta|verguenza
      hablar|salir con_el_doctor|temprano|a_tiempo
      cartel|poster|letrero|folleto|anuncio|volante|encuesta ~~ dano|pega|golpe*|segur*|violencia
      contra|taller|curso|clase|charla|grupo|folleto ~ violencia|maltrato|abuso
      abuso|abusa|abusan de|del [la] confianza|tiempo|poder|sistema
      me|nos rompio|quebro|fracturo ~ trabajo|caer|cai|caida|escalera
      se rompio|quebro|pego
      le tengo miedo a|al ~ dentista|aguja*|doctor*|hospital|medico
      grita|gritan ~ nino|ninos|bebe ~ sala
      miedo|asustad* a|de|por|con las|los|la|al|el aguja*|inyeccion*|doctor*|dentista|hospital|operacion|avion|perro*|vacuna*|examen|perder|migra
      miedo|temor {that} [mi|el] [esposo|marido|hijo] ~ aplicacion|papeles|trabajo|seguro|beneficio*|cita`,
  },
  {
    // Marks that somebody has, where somebody is near who may have made them.
    signal: "violence",
    urgency: 1,
    any: "moreton*|morete*|golpes|marcas|ojo_morado|quemadura*",
    near: "cuida*|asilo|{partner}|maestr*|guarderia|ninera|enfermera",
    unless: "de|por caerse|la_caida|inyeccion|sangre",
  },
  {
    // Fear and somebody close in one thought.
    signal: "violence",
    urgency: 1,
    any: "miedo|temor|terror|asustad*|aterrad*|amenaza|amenazas",
    near: "{partner}|mi_hijo|mi_hija|mi_yerno|cuidador*",
  },
  {
    signal: "lockout",
    urgency: 1,
    any: `
      cambi*|quit* [de] [la|las|el|los|nuestra|mi] chapa|chapas|cerradura*|candado*|llave|llaves|cerrojo*|seguro|combinacion
      puso|pusieron|pone|ponen|puzo [un|una|otro|otra] ~ candado*|cadena*|chapa*
      {us} dejo|dejaron|dejan|quede|quedamos|quedo [en|por|con] [aqui|alla] afuera|fuera|en_la_calle|enla_calle|encerrad*_afuera
      no|ni|ya_no nos|me|los|la deja|dejan|dejo|permite*|dejaron|dejar [el|la] entrar|pasar|meter|sacar|recoger
      no|ya_no puedo|podemos|pude|pudimos entrar|meterme|pasar a|al|ala|en|ami [mi|la|el|nuestra|nuestro] {home}
      {us} echo|echaron|corrio|corrieron|saco|sacaron|boto|botaron|desalojo|desalojaron|lanzo|lanzaron|sacan|echan a|ala|de|del|hoy|ayer|con|anoche|y
      echar*|sacar*|desalojar*|botar* ala|a_la|en_la calle
      tiro|tiraron|saco|sacaron|boto|botaron|echo|echaron|avento|aventaron|dejo|puso|pusieron ~ {things} ~ calle|afuera|basura|banqueta|patio|pasillo|fuera
      {things} estan|quedaron|siguen|se_quedaron|estaban|en adentro|dentro|afuera|la_calle|encerrad*
      no|ni|sin me|nos|quiere|quieren [quiere|quieren|deja|dejan] [me|nos] dar*|devolver*|regresar*|entregar*|sacar* ~ {things}
      se quedo|quedaron|quedan con|adentro [todas] mis|nuestras|las cosas|pertenencias
      no tenemos|tengo|hay [a] donde|adonde|lugar [para] dormir|ir|quedarnos|quedarme|vivir|pasar
      en|ala|a la calle con [mis|los|mi|dos|tres|el|la] hijos|ninos|bebe|hijo|hija|nino|nina|familia
      puso|pusieron|cerro|cerraron|echo|echaron [le] [con] [la|el|un|una] llave|candado|seguro|cerrojo
      le puso|pusieron|echo|echaron llave|candado
      no puedo|podemos|pude|deja|dejan [ir_a] sacar|agarrar|recoger|entrar_por ~ insulina|medicina*|{things}|papeles
      durmiendo|dormimos|dormir|vivimos|viviendo|duermo|estamos|durmiendo_con en|ala|a [el|la|un] carro|calle|parque|coche|troca|camioneta|van|estacion|auto
      nos|me quedamos|quede|dejaron sin_casa|sin_techo|en_la_calle|sin_hogar
      cambi* ~ cilindro|chapa|clave|codigo|llaves
      {things} ~ bolsas|cajas ~ calle|banqueta|afuera|basura|acera|pasillo
      metieron|pusieron|empacaron|echaron ~ {things} ~ bolsas|cajas
      dej* ~ {things} ~ calle|banqueta|afuera|acera
      ya no|no vivo|vivimos aqui|ahi|alli
      dice|dijo {that} [yo] [ya] no vivo|vivimos
      salirnos|salir|irnos|desocupar|salgamos|fuera antes|a|para ~ medianoche|mediodia|manana|hoy
      no|sin [hay|tenemos|tengo] [a] donde|adonde|donde_ir|a_donde|lugar_donde
      quit*|arranc*|saco|tumb*|romp* [la|nuestra|mi|las] [puerta|puertas|chapa] [de] puerta|puertas|entrada|escaleras|ventanas
      dice|dijo|grito|dicen ~ larg*|fuera|salgan|salganse|nos_vayamos|nos_larguemos|que_me_vaya|desocupen
      dio|dieron|da|dan [solo] [nada_mas] 24|48|72 horas|hrs
      llave|llaves ~ no|ya_no [ya] abre|abren|funciona|funcionan|sirve|sirven|entra`,
    unless: `
      {us} dejo|dejaron|quede|quedo|quedamos [por] afuera|fuera de|del [mi|la|el] cuenta|portal|clase|reunion|programa|lista|grupo|zoom
      {us} echo|echaron|corrio|corrieron|saco|sacaron|boto|botaron de|del [mi|la|el|un] trabajo|chamba|clase|escuela|reunion|grupo|lista|sangre|programa
      {us} saco|sacaron|echo de|con [un|una|la|una|el] apuro|duda|dinero|mano
      cambi* ~ llave|llaves ~ bano
      ya|menos_mal ~ dejaron|dejo entrar
      no ~ dejan|deja entrar ~ sala|consulta|visita*|cita
      llave|llaves ~ bano|agua|portal|fregadero`,
  },
  {
    // The day that an officer comes, or that one must be gone.
    signal: "lockout",
    urgency: 1,
    any: `
      sheriff*|cherif*|sherif*|shariff*|marshal*|alguacil*
      policia*|oficial ~~ salir|sacar*|desaloj*|irnos|irme|saquemos|salgamos|salga
      nos|me van|va|vienen|viene|quieren|quiere|vaa [a] sacar*|echar*|desalojar*|correr|lanzar
      tenemos|tengo|debemos|hay {that} salir|desocupar|irnos|irme|dejar ~ {home}
      sacarnos|desalojarnos|echarnos|sacarme`,
    near: `
      {day}
      {few} horas
      24|48|72 horas|hrs
      {few} dias`,
    unless: "{day} ~ gracias",
  },
];
