import { SPANISH_DANGER, SOON } from "./es-danger.ts";
import type { LanguageOfSignals } from "./rule.ts";

const VULNERABLE = `
  gemel*|cuates|parto|cesarea|acabo_de_dar_a_luz|recien_parida
  bebe*|bebita*|bebito*|recien_nacid*|embarazad*
  {few} meses
  ninos|nino|nina|ninas|hijos pequen*|chiquit*|chic*
  abuel*|ancian*|viejit*|adulto_mayor|adultos_mayores|persona_mayor|personas_mayores
  {old} anos
  oxigeno|cpap|nebuliz*|respirador|ventilador|dialisis|insulina|marcapasos
  maquina|maquinas|aparato|equipo ~ respirar|medic*|dormir|pulmon*|oxigeno
  necesit* ~ maquina|aparato|concentrador
  enferm*|asma|cancer|discapac*|diabet*|convulsion*|fiebre|quimio*|epilep*|neumonia|silla_de_ruedas
  corazon|pulmones|rinones
  cama|silla de hospital|ruedas
  bomba|sonda|tubo|maquina de aliment*|comida|leche
  postrad*|sonda|encamad*`;

const SHUT_OFF = `
  cort*|quit*|apag*|suspend*|desconect* ~ {utility}
  compania|empresa ~ {utility} ~ cort*|desconect*|quit*
  sin|no_hay|no_ay|no_tenemos|no_tengo|no_tiene|falta [el|la] {utility}
  {utility} cortad*|desconectad*|suspendid*
  calefaccion|calenton|boiler|calentador|caldera no|se|esta sirve|funciona|prende|descompuso|descompuest*|danad*|danado`;

const NOT_SHUT_OFF = `
  pusieron|conectaron|reconectaron|volvio|regreso|llego|arreglaron|ya_hay ~ {utility}
  cort*|apag* ~ {utility} [como|por] [un|unos] minuto|minutos|rato|ratito|momento|segundo|segundos
  sin {utility} ~ sala|bano|clinica|oficina|maquina
  corte|cortes de pelo
  apag* la luz al|cuando|del
  no hay|tengo|tiene mas|mucha|mucho {utility}`;

export const SPANISH: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
      that: "que q k qe",
      partner: `esposo esposa marido novio novia pareja ex exesposo exmarido exnovio senor mujer viejo padrastro papa padre tio cunado hermano suegro suegra yerno companero conyuge`,
      he: "el ella ellos alguien un_hombre un_senor este_hombre ese_hombre",
      kin: `hijo hija hijos hijas nino nina ninos ninas bebe mama madre papa abuela abuelo abuelita abuelito hermana hermano nieto nieta sobrina sobrino chiquita chiquito mujer esposa tia
        suegra muchacho muchacha senora`,
      us: "me nos le les la lo los las",
      beat: `pega pego pegan pegando pegado pegar pegaron pegue peguen golpea golpeo golpean golpeando golpeado golpear golpearon maltrata maltrato maltratan maltratando maltratado
        ahorca ahorco ahorcar ahorcando ahorcado ahorcaba estrangul* patea pateo pateado cachetea cacheteo cachetad* abofete* violo violaron violado violan abusa abuso abusan abusado abusando
        acuchill* apunal* lastima lastimo lastiman lastimando lastimado madre* madriza golpiza`,
      day: `hoy manana mañana lunes martes miercoles jueves viernes sabado domingo esta_noche esta_tarde pasado_manana`,
      few: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 un dos tres cuatro cinco seis siete ocho nueve diez once doce catorce pocos",
      many: "2 3 4 5 6 7 8 9 10 11 12 dos tres cuatro cinco seis siete ocho nueve diez doce varias varios muchas muchos un mas_de_un mas_de_dos como_dos",
      date: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
      month: "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
      old: "65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99",
      utility: "luz agua gas calefaccion electricidad corriente calenton agua_caliente energia calentador",
      home: "casa departamento apartamento depa cuarto vivienda traila hogar departamentos apto apartamiento",
      things: "cosas pertenencias muebles ropa medicina medicinas cama camas documentos todo",
      child: "hijo hija hijos nino nina ninos nieto nieta sobrino sobrina muchacho muchacha hijito hijita",
      migra: "migra inmigracion imigracion migracion ice uscis",
    },
  },
  rules: [
    ...SPANISH_DANGER,
    { signal: "shutoff", urgency: 3, any: SHUT_OFF, unless: NOT_SHUT_OFF },
    { signal: "shutoff", urgency: 2, any: SHUT_OFF, with: VULNERABLE, unless: NOT_SHUT_OFF },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        corte|tribunal|juez|jueza|audiencia|juicio|juzgado|desaloj*|apel*|deportacion|asilo|demanda|demandaron|citatorio|custodia|desahucio
        estampillas|cupones|beneficio|beneficios|ssi|seguro_social|medicaid|desempleo|snap|discapacidad ~~ cort*|quit*|termin*|plazo|vence|renovar|cancel*
        plazo|fecha_limite|se_vence|vencimiento`,
      near: SOON,
      unless: `
        corte|cortes de pelo|luz|agua|gas|energia|calefaccion
        cancha|cabello
        gan* ~~ corte|caso|juicio|audiencia|apel*
        corte|juicio|audiencia|apel* ~~ gan*|ya_paso|salio_bien|estuvo_bien|gracias
        cerca|lado|enfrente|frente|atras|junto de|del|a|ala [la|el] corte|tribunal|juzgado`,
    },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        {few} dias para|pa|de apel*|contest*|respond*|salir*|desocup*|mudar*|irnos|irme|pagar|pelear|plazo|aviso
        aviso|orden|carta|papeles|notificacion|demanda|notificasion de desaloj*|lanzamiento|deportacion|desahucio
        apel*|contest*|respond* antes del|de|hasta
        contest*|respond*|apel*|mand*|present* ~ {few} dias
        {few} dias ~ o|sino ~ pierdo|perdemos|perder|cort*|quit*|cancel*
        pierdo|perder|perdemos|cort*|quit* ~ {few} dias`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        llamar|llama|llamara|llamaria|llamarle|llaman|hablar|habla|hablarle|hablara|reportar*|reporta|denunci*|avisar*|avisa|echar*|echa|mandar* [le] [a] [a|ala|con|al|para] [la|los|de] {migra}
        reportar*|reporta|denunciar*|denuncia|entregar* ~~ {migra}|policia|autoridades
        amenaz* ~~ {migra}|report*|deport*|desaloj*|correr*|despedir*|policia|denunci*|quitar*_los_ninos|quitarme
        me|nos va|van|iba|iban|quiere|quieren|puede|pueden|vaa [a] deportar|reportar|denunciar
        dice|dijo|amenaza|amenazo|dicen ~~ deport*|{migra}
        hacer|hacernos|hacerme deportar
        me|nos quito|quitaron|escondio|retiene|retienen|quita ~ pasaporte*|papeles|documentos|visa
        nos|me|les manda|mandan|echa|trae|va_a_mandar|va_a_echar|traer|mandar [a] [la] {migra}
        manda|mandar|traer|trae|echar|echa [a|con|ala] [la] {migra}
        sabe*|se_entero ~ no|sin [tenemos|tengo|tiene] papeles|documentos|legal
        callad*|callemos|calle|callarme|callarnos|callate|quedemos_callad* ~ horas|pago|papeles|o
        mejor nos callemos|me_calle|callados|callada|callado`,
      unless: `
        yo|puedo|debo|quiero|tengo_que|como|para llame|llamar|llamo|hablar [a|con|ala] [la] {migra}
        cita|caso|corte|papeles|tramite|carta|oficina|audiencia|abogado de|en|con [la] {migra}
        no|nunca|jamas [me|nos] amenaz*`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        no|sin|ni [me|nos] [quiere|quieren|ha|han|quiso|quisieron|a] pagar*|paga|pagan|pago|pagaron|pagado
        debe|deben ~ sueldo|semana|semanas|quincena*|dinero|pago|horas
        retien*|quit* ~ cheque|sueldo|pago|propinas`,
      near: `
        amenaz*|deport*|{migra}|correr*|corre|despedir*|despide|reportar*|reporta|arrepentir
        si digo|hablo|me_quejo|reclamo|reporto|renuncio`,
    },
    {
      signal: "rights",
      urgency: 2,
      any: `
        {child} ~~ tuvo|tiene|tuvieron|tienen|toca|toco|hizo|hacer|hace|anda|estuvo [{that}|de|a] [me|le|nos|hacerla|hacer] tradu*|interpret*|explic*
        {child} ~~ me|nos|le [lo|la] [tuvo|tiene|ha] [{that}] tradu*|interpret*|explico
        usaron|pusieron|hicieron|pidieron|usan|ponen|piden|obligaron ~ {child}|esposo|marido|vecin* ~~ tradu*|interpret*
        cont*|dijo|dijeron|dice|divulg*|compart*|ensen*|platic* [le|les] ~ vecin*|jefe|patron|suegra|comadre|companer*|familia|ex ~ mi|lo|{that}|mis|de
        sin mi|pedir*|nuestro permiso|consentimiento|autorizacion
        public*|pusieron|subi*|compart*|pusier* ~~ facebook|internet|redes|instagram|whatsapp|tiktok
        viol* ~ privacidad|confidencialidad|derechos
        pregunt* ~~ delante|enfrente|frente|junto|lado [de|a|del|al] [mi] {partner}
        pregunt* ~~ segur*|golpe*|pega*|dano|violencia ~~ {partner}
        discrimin*|racis*
        por|x ser|mi|su [una|un] indigena|latin*|negr*|mexican*|inmigrante*|hispan*|musulman*|gay|trans|lesbiana|discapacitad*|moren*|centroamerican*|guatemaltec*|hondure*|salvador*|haitian*|color|acento|raza|religion|sord*|cieg*
        no|neg*|rechaz* ~ atend*|atiend*|ayud*|servicio|interprete|recib* ~~ ingles
        neg*|rehus*|rechaz* ~ interprete|traductor*
        no me|nos quisieron|quiso|quieren dar|poner|conseguir ~ interprete|traductor*
        trat* ~ mal|diferente|peor|perro* ~ por|porque|xq
        regres*|vayase|vete|larg* a|ate|pa [a] [tu|su] pais
        grit*|dij*|anunci*|llam* ~~ frente|delante|enfrente|todos|alta ~~ vih|sida|diagnostico|embaraz*|enferm*|resultad*|ten*
        vih|sida|diagnostico|resultados ~~ frente|delante|enfrente|todos|voz_alta|sala
        regres*|vayase|vuelv*|largu* a|ami|para mi|tu|su|nuestro pais
        aprend* ingles ~ o|si|primero
        si no hablo|hablas|habla|hablan ingles
        burl*|rieron|ri* ~ de ~ acento|ingles|idioma
        ley*|leyo|dijo|dijeron|grit*|habl*|pregunt* ~ mi|nuestro|mis|su expediente|caso|diagnostico|archivo|resultados|informacion|datos ~ alta|frente|delante|todos|recepcion|sala
        llev*|traj*|traer|traiga|consig* [mi|su|nuestro|a|un] propio|familiar|alguien interprete|traductor*|para_interpretar|que_traduzca
        propio|propia interprete|traductor*
        interprete ~~ lo_hizo|fue mi hij*|nin*
        foto|fotos|imagen|video|nombre|historia|informacion ~~ sin permiso|pedir*|avisar*|preguntar*|autorizacion
        sin pedirme|pedir|preguntarme [mi] permiso`,
      unless: `
        {child} es|quiere|estudia|trabaja [ser|para|de|como] tradu*|interpret*
        no|nunca|contra|sin ~ discrimin*|racis*
        contra la discrimin*`,
    },
    {
      signal: "health_harm",
      urgency: 3,
      any: `
        moho*|moo|mojo|hongo*|humedad*|cucaracha*|raton*|ratas|rata|chinche*|plomo|plaga*|goter*|asbesto|drenaje
        agua ~~ techo|pared*|paredes
        techo ~ cay*|gotea|goter*|cae`,
      with: `
        asma|tos|tose*|tosiendo|alerg*|respir*|enferm*|bronqui*|inhalador|pulmon*|roncha*|hospital|fiebre|neumonia|dolor*|analisis|sarpullido
        respirar`,
      unless: "ya|limpiaron|quitaron|arreglaron|no_hay [quitaron|limpiaron|arreglaron|no_hay|se_fue] [el|la|las|los] moho|humedad|cucaracha*|raton*|plomo",
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        nadie|ninguno|nunca|tampoco [me|nos] [ha|han|a|habia] [llegado_a] llaman|llama|llamado|contesta|contestan|contesto|contestaron|contestado|responde|responden|respondio|respondieron|respondido|devuelve*|devolv*|busca|atiende
        nadie|no|nunca|ni [me|nos] [ha|han|a] dicho|dicen|dice|dijo|dijeron|avis*|sabe|saben nada|algo
        no|ni|aun_no|todavia_no|sin [me|nos] [han|ha|a] llaman|llamado|llamaron|contestan|contestaron|contestado|responden|respondido|respondieron|devuelven|regresan
        sin|ninguna|ni|no_hay|no_tengo [una|ninguna] respuesta|noticias|noticia|llamada|contestacion
        dej*|mand*|envi* ~ mensaje*|recado*|correo*|mail* ~~ no|nadie|nada|nunca|ni
        perd*|extravi* ~ mi|mis|la|el|nuestro referencia|papeles|caso|expediente|solicitud|aplicacion|documentos
        referencia|referido|derivacion ~~ no|nunca|perdi*|nada
        no|ni se|sabemos|se_sabe ~~ mi|nuestro|el caso|expediente|solicitud|referencia
        cerr* ~ mi|el|nuestro caso|expediente
        tienen mi caso
        esperando|espero|sigo|seguimos ~ noticias|respuesta|llamada|resultado
        esper*|nada|noticias ~~ desde enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el_verano|el_ano
        nunca|no|jamas [me|nos|le] devuelven|devuelve|regresan|contestan|responden|hablan_para_atras [las|mis|la] llamadas|llamada|mensajes|telefono|nada
        llamo|llame|marco y llamo|llame|marco ~ nadie|suena|nada
        solo|nomas|nada_mas suena|timbra`,
      unless: "nadie ~ dicho|dijo|avis* ~ cuando|donde",
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        {many} semanas|meses|mes|ano
        meses|semanas`,
      near: "esper*|nadie|respuesta|noticias|contest*|llam*",
      unless: "{many} semanas|meses|mes de embaraz*|edad|nacid*",
    },
  ],
};
