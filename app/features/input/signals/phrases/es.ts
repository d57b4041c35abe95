import type { Phrases } from "./phrases.ts";

export const SPANISH_PHRASES: Phrases = {
  heldOut: `
    self_harm | ya no le encuentro sentido a la vida
    self_harm | Mi hijo dice que mejor se va a matar, ayúdenme por favor
    self_harm | aveces pienso en tomarme todas las pastillas y ya
    violence | mi pareja me agarro del cuello anoche y dice q me va matar
    violence | El señor que cuida a mi abuelita le pega, la he visto con moretones
    violence | no puedo regresar ami casa el esta ahi tomado y me amenazo con un cuchillo
    lockout | llegamos del trabajo y el casero le puso candado a la puerta
    lockout | el sheriff viene mañana a sacarnos
    shutoff | nos cortaron la luz y mi mamá usa oxígeno
    shutoff:3 | Estamos sin agua desde el lunes
    deadline | tengo corte el jueves por el desalojo y no tengo abogado
    deadline | La carta dice que tengo 10 días para apelar
    threat | el patron dice q si digo algo le habla a la migra
    threat | No me quieren pagar y me dijo que me iban a deportar
    rights | mi niño de 9 años tuvo que traducirle al doctor
    rights | la recepcionista le conto a mi vecina lo q tengo
    health_harm | el baño lleno de moho y la niña con el asma cada vez peor
    no_answer | ya paso mas de un mes y nadie me llama
    - | me muero de ganas de ir a la reunion del consejo
    - | No me quiero morir, solo estoy cansada de tanto papeleo.
    - | Se me murió el celular y por eso no contesté
    - | Antes mi esposo me pegaba, hace años que me separé y ya estoy bien.
    - | gracias ya no tengo miedo de volver a mi casa
    - | la clínica está cerca de la corte, ¿hay estacionamiento?
    - | Ya nos pusieron la luz otra vez, gracias
  `,
  tuned: `
    self_harm | Ya no quiero vivir.
    self_harm | me quiero morir ya no aguanto mas
    self_harm | estoy pensando en quitarme la vida
    self_harm | mis hijos estarian mejor sin mi
    self_harm | mi hija se corta los brazos
    self_harm | quisiera dormirme y no despertar nunca
    self_harm | tengo ganas de acabar con todo
    violence | Mi esposo me pegó el domingo y tengo miedo de volver a la casa.
    violence | mi novio me ahorco y me quito el telefono
    violence | tengo miedo que me mate
    violence | el papa de mis hijos los golpea cuando toma
    violence | mi marido me maltrata y no me deja salir
    violence | me amenazó con una pistola
    violence | ME ESTA PEGANDO OTRA VEZ
    violence | a mi mamá la maltratan en el asilo
    lockout | El dueño nos cambió la chapa y nuestras cosas están adentro.
    lockout | nos echaron a la calle con los niños
    lockout | el landlord nos saco y no nos deja entrar a sacar las cosas
    lockout | la policia dijo que tenemos que salir mañana
    lockout | el dueño tiro todas mis cosas a la banqueta
    lockout | me dejaron afuera no puedo entrar a mi departamento
    shutoff | nos cortaron el gas y tengo un bebé
    shutoff | no hay calefaccion y mi niño esta enfermo
    shutoff | Van a cortar la luz y necesito mi máquina para respirar
    shutoff:3 | me cortaron la luz porque no pude pagar
    deadline | mañana tengo audiencia de inmigración y no tengo quien me ayude
    deadline | me llegó un aviso de desalojo, dice 5 días
    deadline | tengo hasta el viernes para apelar lo de las estampillas
    deadline | Mi cita en la corte es la próxima semana
    threat | El dueño dice que va a llamar a inmigración si nos quejamos.
    threat | me amenazan con la migra si no trabajo el domingo
    threat | mi jefe no me paga y dice que me va a reportar
    rights | Mi hija de 12 años me lo tuvo que explicar porque no había intérprete.
    rights | no me quisieron atender porque no hablo inglés
    rights | publicaron mis datos en facebook
    rights | me discriminaron por ser indígena
    rights | me preguntaron si me siento segura delante de mi esposo
    health_harm | Hay cucarachas y humedad en todo el edificio y los niños tienen asma.
    health_harm | mi hija tose toda la noche por el moo de la pared
    no_answer | Llevo seis semanas esperando y nadie me ha dicho nada.
    no_answer | deje 4 mensajes y no me contestan
    no_answer | me dijeron que mandaron la referencia y el abogado dice que no tiene nada
    - | La carta vino en español, pero con palabras que nadie usa.
    - | me matan los pies de tanto esperar parada
    - | Qué muerta de hambre estaba, y no había nada en la máquina
    - | mi perro se murió y la enfermera fue muy linda
    - | La cita con el abogado siempre es en horas de trabajo.
    - | Gracias a la licenciada, mi hijo ya tiene su ayuda en la escuela.
    - | en la reunion se cortó la luz un minuto pero todo bien
    - | se me olvidó la contraseña y me quede afuera de mi cuenta
    - | ganamos en la corte el martes, gracias
    - | El cartel dice "¿Alguien le hace daño?" y está muy bonito.
    - | me contestaron el mismo dia, excelente
    - | no me pega, nunca me ha pegado, solo es serio
    - | vale la pena morirse de risa en las reuniones
    - | mi hijo juega en la cancha los sabados
    self_harm | ya no puedo mas, quiero desaparecer
    self_harm | pienso que sin mi estarian mas tranquilos
    self_harm | mi hermano se quiso ahorcar ayer
    self_harm | tengo un frasco de pastillas y no se que hacer ya no quiero sufrir
    violence | el papá de mi niña me rompió el brazo la semana pasada
    violence | me dijo que si lo dejo me mata
    violence | Mi hijo de 30 años me grita y me avienta cosas, le tengo miedo
    violence | mi vecina grita en la noche, el marido la golpea
    lockout | el manager le puso llave al cuarto y no puedo sacar la insulina
    lockout | ayer nos sacaron de la casa, estamos durmiendo en el carro con la bebe
    shutoff | me desconectaron la electricidad y mi abuelita tiene cama de hospital
    deadline | Me citaron para el lunes con el juez y no sé por qué
    threat | dice que si pedimos arreglos nos manda a la migra
    rights | la enfermera grito enfrente de todos que tengo VIH
    rights | Una señora me dijo que si no hablo inglés me regrese a mi país
    health_harm | se mete el agua por el techo y mi niño ya no puede respirar bien
    no_answer | sigo esperando noticias de mi caso desde julio
    - | Ese formulario está matador
    - | mi niño se pegó en la cabeza en la escuela, ¿qué clínica está abierta?
    - | por favor apaguen la tele de la sala
    - | al principio me dio miedo pero la licenciada fue muy amable
    - | cuanto cuesta el examen de audicion
    - | mi vuelo se cancelo y perdi la cita del martes
    self_harm | díganles a mis hijos que los amo, ya no puedo seguir luchando
    self_harm | pa que vivir si perdemos la casa
    self_harm | mi esposa se tomo un monton de pastillas el viernes y tengo miedo que lo haga otra vez
    self_harm | ando con pensamientos suicidas desde q llego la carta
    violence | me azotó contra el refri y mis niños vieron todo
    violence | mi ex se aparece en mi trabajo, tengo miedo
    violence | mi sobrino le quita el dinero a mi abuelo y lo empuja
    lockout | el super cambio el cilindro y dice q yo ya no vivo aqui
    lockout | metieron nuestra ropa en bolsas y la dejaron en la banqueta
    lockout | tenemos que salirnos antes de medianoche y no hay a donde
    shutoff | seis dias sin agua caliente ni calefaccion y acabo de tener gemelos
    deadline | la carta dice que conteste en 10 dias o pierdo el medicaid
    deadline | la audiencia de custodia es este viernes
    threat | la manager dijo que sabe que no tenemos papeles y que mejor nos callemos de las horas
    rights | la trabajadora leyo mi expediente en voz alta en la recepcion
    rights | me dijeron que llevara mi propio interprete y lo hizo mi hijo
    health_harm | ratas en la cocina y mordieron a mi hija, tiene fiebre
    no_answer | ustedes nunca devuelven las llamadas
    - | a mi esposo y a mi nos encanta la clinica nueva
    - | dio en el clavo con lo del estacionamiento
    - | casi me muero de la pena, le dije otro nombre
    - | nos mudamos el año pasado y fue buena decision
    - | el bebedero del segundo piso no sirve
    - | muy buena la platica de seguridad en el hogar
    self_harm | mi mama dice que ya se quiere ir con Dios y no come
    self_harm | con tanto dolor y deudas a veces veo el puente y pienso en brincar
    self_harm | desde la audiencia no duermo y pienso en matarme todos los dias
    violence | mi padrastro le pega a mi hermanito con el cinturon
    violence | deje a mi marido y ahora me escribe que va a quemar la casa con nosotros adentro
    violence | mi novio se pone violento cuando hablo del bebe
    lockout | el dueño quito la puerta y dice que nos larguemos
    lockout | hoy vino el sheriff y nos dio 24 horas
    shutoff | la compañia va a cortar la luz el viernes y mi hijo usa bomba de alimentacion
    deadline | tengo mi audiencia del seguro social el jueves y nadie me acompaña
    rights | el consultorio puso mi foto sin pedirme permiso
    no_answer | nadie contesta en la oficina legal, llevo tres semanas intentando
    - | el puente de la clinica esta cerrado, los camiones vienen tarde
    - | mi hijo le tiene miedo a las agujas
    - | favor de contestar cuando reciban esto
    self_harm | ya regale mis cosas y me despedi de mis hermanos
    self_harm | mi hija adolescente dejo una carta diciendo que no merece vivir
    violence | el vecino se metio a la casa y me jalo del cabello
    violence | mi tia encierra a mi primo en el closet cuando llora
    lockout | regrese de la dialisis y mi llave ya no abre
    lockout | el martes a las 9 vienen los alguaciles
    deadline | me entregaron unos papeles y tengo que contestar antes del lunes
    rights | dos personas de la oficina se burlaron de mi acento y me dijeron tonta
    no_answer | llamo y llamo y solo suena
    - | Este programa me salvó la vida
    - | el seguro de la puerta del baño no sirve
    - | que rapido me contestaron, gracias
  `,
  later: `
    self_harm | a veces quisiera que me atropelle un camion
    self_harm | le dije a la enfermera que estoy bien pero pienso usar la insulina para terminar
    violence | el papa sacude a la bebe cuando llora
    violence | me aventó café caliente en la cara
    lockout | mientras me operaban el dueño saco la estufa y el colchon y puso tranca
    shutoff | mi mama esta con maquina para respirar y llego el ultimo aviso de la luz
    deadline | el juez dijo que volviera en 9 dias con pruebas
    threat | el supervisor dice que no hay cheque para el que vaya con el abogado
    rights | se rieron del velo de mi esposa y la dejaron al ultimo
    no_answer | me prometieron una llamada en junio
    - | casi me muero de la risa en la obra
    - | mi antiguo casero era estricto pero justo
    - | ayudan a la gente que quiere aprender a manejar?
  `,
};
