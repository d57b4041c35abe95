import { act } from "./shapes.ts";
import type { SampleInput } from "./shapes.ts";

export const SPANISH_INPUTS: SampleInput[] = [
  {
    number: 19, on: "2026-01-15", at: "17:26", channel: "web", lang: "es", site: "WS", urgency: 4,
    words: "Me hicieron las preguntas de la renta delante de toda la gente. Me dio vergüenza. Por favor, háganlo en privado.",
    gloss: "They asked me the questions about my rent in front of everybody. I was ashamed. Please do it in private.",
    quoteConsentOn: "2026-01-15",
    acknowledged: act("S03", "2026-01-16", "10:40"),
    links: [{ to: "I01", ...act("S03", "2026-01-16", "10:50") }],
    outcome: "linked",
  },
  {
    number: 20, on: "2026-01-26", channel: "phone", lang: "es", site: "EG", urgency: 2, enteredBy: "S01",
    words: "El abogado me llamó en inglés y dejó un mensaje que no entendí. Mi hija de 12 años me lo tuvo que explicar.",
    gloss: "The lawyer called me in English and left a message that I did not understand. My 12-year-old daughter had to explain it to me.",
    contact: { kind: "phone", value: "555-0155", leaveMessage: true },
    acknowledged: act("S01", "2026-01-26", "13:30"),
    links: [{ to: "I04", ...act("S01", "2026-01-26", "13:50") }],
    answer: {
      ...act("S01", "2026-01-26", "14:30"),
      words: {
        en: "We are sorry. A child should never have to explain a lawyer's message. Legal intake calls you today with a Spanish interpreter. You can always ask for an interpreter. It is free. If you want to make a complaint, Imani Forsgren will help you: 555-0142.",
        own: "Lo sentimos. Una niña nunca debería tener que explicar el mensaje de un abogado. El equipo legal le llama hoy con un intérprete de español. Usted siempre puede pedir un intérprete; es gratis. Si quiere presentar una queja, Imani Forsgren le ayudará: 555-0142.",
      },
    },
    ownCase: {
      need: "other",
      reason: "asks_for_help",
      sent: act("S01", "2026-01-26", "14:00"),
      consent: { by: "S01", on: "2026-01-26", at: "14:10", bestTime: "afternoon", news: true },
      handedOver: { to: "S05", way: "in_person", ...act("S01", "2026-01-26", "14:20") },
      tries: [
        { result: "no_answer", ...act("S05", "2026-01-26", "15:10") },
        { result: "reached", ...act("S05", "2026-01-26", "16:20") },
      ],
      closed: { outcome: "reached", ...act("S05", "2026-01-26", "16:40") },
      lesson: { to: "I04", words: "The legal team left a message in English for a family that speaks Spanish. A child had to explain it.", ...act("S01", "2026-01-26", "14:45") },
    },
    outcome: "handed_over",
  },
  {
    number: 21, on: "2026-02-04", at: "19:10", channel: "web", lang: "es", site: "WS", urgency: 3,
    words: "Llevo seis semanas esperando y nadie me ha dicho nada. No sé si todavía tienen mi caso.",
    gloss: "I have been waiting for six weeks and nobody has told me anything. I don't know if you still have my case.",
    contact: { kind: "email", value: "jacaranda@correo.example", leaveMessage: true },
    acknowledged: act("S01", "2026-02-05", "09:20"),
    links: [{ to: "I03", ...act("S01", "2026-02-05", "09:40") }],
    thread: [
      {
        kind: "question", ...act("S01", "2026-02-05", "09:55"),
        words: {
          en: "Six weeks without news is too long. May the legal team call you? If yes, tell us a phone number and the best day and time.",
          own: "Seis semanas sin noticias es demasiado. ¿Le puede llamar el equipo legal? Si está de acuerdo, díganos un número de teléfono y el mejor día y hora.",
        },
      },
      {
        kind: "reply", on: "2026-02-05", at: "20:02",
        words: "Sí, por favor, al 555-0156. De lunes a viernes después de las cinco, porque antes estoy trabajando. Prefiero que me llamen en español.",
        gloss: "Yes, at 555-0156. Monday to Friday after five, because I am at work before. I would like the call to be in Spanish.",
      },
    ],
    answer: {
      ...act("S01", "2026-02-10", "11:15"),
      words: {
        en: "The legal team told us that they called you yesterday after five, in Spanish. Your words also started a plan: a text message in your own language, after 7 days, after 21 days and at the end. This page will show how it goes.",
        own: "El equipo legal nos dijo que le llamó ayer después de las cinco, en español. Sus palabras también dieron inicio a un plan: un mensaje de texto en su idioma a los 7 días, a los 21 días y al final. En esta página verá cómo avanza.",
      },
    },
    outcome: "answered",
  },
  {
    number: 22, on: "2026-02-10", at: "08:52", channel: "web", lang: "es", site: "LF", urgency: 1, needsHelpToday: true,
    words: "El dueño nos cambió la chapa y nuestras cosas están adentro. Tenemos dos niños. ¿Qué hacemos?",
    gloss: "The landlord changed our lock and our things are inside. We have two children. What do we do?",
    contact: { kind: "phone", value: "555-0157", leaveMessage: true },
    acknowledged: act("S01", "2026-02-10", "09:25"),
    answer: {
      ...act("S01", "2026-02-10", "09:40"),
      words: {
        en: "Legal intake is calling you now, in Spanish. If you miss the call, call them: 555-0148. If you and the children have no place to sleep tonight, call 211. If somebody threatens you, call 911.",
        own: "El equipo legal le está llamando ahora, en español. Si no alcanza a contestar, llame usted: 555-0148. Si usted y los niños no tienen dónde dormir esta noche, llame al 211. Si alguien les amenaza, llame al 911.",
      },
    },
    ownCase: {
      need: "housing",
      reason: "danger",
      sent: act("S01", "2026-02-10", "09:28"),
      consent: { by: "writer", on: "2026-02-10", at: "09:33", words: true, news: true },
      handedOver: { to: "S05", way: "mail", ...act("S01", "2026-02-10", "09:36") },
      tries: [{ result: "reached", ...act("S05", "2026-02-10", "09:50") }],
      closed: { outcome: "reached", ...act("S05", "2026-02-10", "12:00") },
    },
    outcome: "handed_over",
  },
  {
    number: 23, on: "2026-02-19", channel: "survey", lang: "es", site: "WS", urgency: 3, enteredBy: "S01",
    words: "No quise contestar dónde nací. ¿Para qué lo necesitan? Tengo miedo de que lo compartan.",
    gloss: "I did not want to answer where I was born. What do you need it for? I am afraid that you will share it.",
    acknowledged: act("S02", "2026-02-23", "12:20"),
    links: [{ to: "I06", ...act("S02", "2026-02-23", "12:35") }],
    answer: {
      ...act("S02", "2026-02-27", "13:05"),
      words: {
        en: "You were right not to answer if you didn't want to. You get the same care and the same help. We looked at the form: nobody could tell us why that question was there, so we took it off. You can say \"I don't want to answer\" to any question, always.",
        own: "Hizo bien en no contestar si no quería. Recibe la misma atención y la misma ayuda. Revisamos el formulario: nadie nos supo decir para qué estaba esa pregunta, así que la quitamos. Usted puede decir «no quiero contestar» a cualquier pregunta, siempre.",
      },
    },
    outcome: "answered",
  },
  {
    number: 24, on: "2026-02-25", channel: "survey", lang: "es", site: "EG", urgency: 4, enteredBy: "S01",
    words: "La carta vino en español, pero con palabras que nadie usa. Parece traducida por una computadora.",
    gloss: "The letter came in Spanish, but with words that nobody uses. It looks as if a computer had translated it.",
    acknowledged: act("S01", "2026-03-02", "11:30"),
    answer: {
      ...act("S01", "2026-03-19", "14:00"),
      words: {
        en: "You noticed right: a computer wrote that letter in Spanish, and nobody had checked it. Soledad Arrieta, our translator, wrote it again in everyday words. From now on no letter to patients leaves Eastgate before a translator has read it.",
        own: "Tiene razón: esa carta la tradujo una computadora y nadie la había revisado. Soledad Arrieta, nuestra traductora, la escribió de nuevo con palabras de todos los días. Desde ahora, ninguna carta para pacientes sale de Eastgate sin que antes la lea una traductora.",
      },
    },
    outcome: "answered",
  },
  {
    number: 25, on: "2026-03-12", channel: "survey", lang: "es", site: "EG", urgency: 4, enteredBy: "S01",
    words: "Gracias a la licenciada, mi hijo ya tiene su ayuda en la escuela. Ojalá más familias supieran de este programa.",
    gloss: "Thanks to the lawyer, my son now has his help at school. I wish more families knew about this program.",
    quoteConsentOn: "2026-03-24",
    acknowledged: act("S01", "2026-03-17", "09:50"),
    links: [{ to: "I05", ...act("S01", "2026-03-17", "10:15") }],
    answer: {
      ...act("S01", "2026-03-17", "10:40"),
      words: {
        en: "We read your words to the lawyer, and she was very happy for your son. You are right that more families should know. Because of you we began to plan a card and a poster about the legal team.",
        own: "Le leímos sus palabras a la licenciada y se alegró mucho por su hijo. Tiene razón: más familias deberían saberlo. Gracias a usted empezamos a preparar una tarjeta y un cartel sobre el equipo legal.",
      },
    },
    outcome: "thanked",
  },
  {
    number: 26, on: "2026-03-30", channel: "phone", lang: "es", site: "LF", urgency: 4, enteredBy: "S01",
    words: "La cita con el abogado siempre es en horas de trabajo. Si falto, me descuentan el día.",
    gloss: "The appointment with the lawyer is always during working hours. If I miss work, they take the day off my pay.",
    acknowledged: act("S01", "2026-04-01", "10:00"),
    answer: {
      ...act("S01", "2026-04-23", "15:20"),
      words: {
        en: "Nobody should lose a day's pay for a talk with a lawyer. At Lindenfield the legal team now gives appointments on Thursdays until 7 pm, in the clinic or by phone. Ask for \"Thursday evening\" when they call you. We can't offer weekends yet.",
        own: "Nadie debería perder un día de sueldo por hablar con un abogado. En Lindenfield, el equipo legal ya da citas los jueves hasta las 7 de la noche, en la clínica o por teléfono. Pida «jueves por la tarde» cuando le llamen. Los fines de semana todavía no podemos.",
      },
    },
    outcome: "answered",
  },
  {
    number: 27, on: "2026-04-01", at: "14:00", channel: "meeting", lang: "es", site: "LF", urgency: 3, enteredBy: "S01",
    words: "Hay cucarachas y humedad en todo el edificio, no solo en mi apartamento. Somos ocho familias y los niños tienen asma.",
    gloss: "There are cockroaches and damp in the whole building, not only in my apartment. We are eight families, and the children have asthma.",
    acknowledged: act("S01", "2026-04-02", "09:45"),
    links: [{ to: "I09", ...act("S01", "2026-04-03", "11:10") }],
    outcome: "linked",
  },
  {
    number: 28, on: "2026-04-21", channel: "paper", lang: "es", site: "WS", urgency: 3, enteredBy: "S03",
    words: "La señora de la entrada me gritó porque no le entendía. No soy sorda, solo no hablo inglés.",
    gloss: "The lady at the entrance shouted at me because I did not understand her. I am not deaf, I just don't speak English.",
    acknowledged: act("S03", "2026-04-22", "09:10"),
    answer: {
      ...act("S03", "2026-04-30", "16:00"),
      words: {
        en: "We are sorry. Nobody may shout at you in our clinic. I talked with everyone who works at the entrance. They now call an interpreter on the phone first, and there is a card on the desk where you can point to your language. If it happens again, ask for me: Nora Castellan, 555-0110.",
        own: "Le pedimos disculpas. En nuestra clínica nadie le debe gritar. Hablé con todas las personas que trabajan en la entrada. Ahora llaman primero a un intérprete por teléfono, y en el mostrador hay una tarjeta donde usted puede señalar su idioma. Si vuelve a pasar, pregunte por mí: Nora Castellan, 555-0110.",
      },
    },
    outcome: "answered",
  },
  {
    number: 29, on: "2026-05-26", at: "14:05", channel: "web", lang: "es", site: "WS", urgency: 1, needsHelpToday: true,
    words: "Me llamo Rosaura Quintanilla, mi teléfono es 555-0173. Mi esposo me pegó el domingo y tengo miedo de volver a la casa.",
    gloss: "My name is Rosaura Quintanilla, my phone number is 555-0173. My husband hit me on Sunday and I am afraid to go back home.",
    // A message left at home could put her in danger.
    contact: { kind: "phone", value: "555-0173", leaveMessage: false },
    acknowledged: act("S03", "2026-05-26", "14:17"),
    answer: {
      ...act("S03", "2026-05-26", "14:24"),
      words: {
        en: "Thank you for telling us. A social worker is calling you now, in Spanish, and leaves no message. You can also come to Wharf Street and ask for Nora: there is a room where you can be alone with us. If you are in danger, call 911. Day and night: 800-799-7233.",
        own: "Gracias por decírnoslo. Una trabajadora social le está llamando ahora, en español, y no dejará ningún mensaje. También puede venir a Wharf Street y preguntar por Nora: hay un cuarto donde puede estar a solas con nosotras. Si está en peligro, llame al 911. De día y de noche: 800-799-7233.",
      },
    },
    ownCase: {
      need: "family",
      reason: "danger",
      sent: act("S03", "2026-05-26", "14:35"),
      consent: { by: "S01", on: "2026-05-26", at: "15:05", words: true },
      handedOver: { to: "S05", way: "in_person", ...act("S01", "2026-05-26", "15:10") },
      tries: [{ result: "reached", ...act("S05", "2026-05-26", "15:40") }],
      closed: { outcome: "reached", ...act("S05", "2026-05-26", "16:30") },
    },
    redacted: {
      ...act("S01", "2026-05-26", "16:45"),
      words: "Me llamo [nombre], mi teléfono es [teléfono]. Mi esposo me pegó el domingo y tengo miedo de volver a la casa.",
      gloss: "My name is [name], my phone number is [phone number]. My husband hit me on Sunday and I am afraid to go back home.",
    },
    outcome: "handed_over",
  },
  {
    number: 30, on: "2026-06-08", at: "15:41", channel: "web", lang: "es", site: "EG", urgency: 4,
    words: "Perdí la cita porque el mensaje de texto llegó en inglés.",
    gloss: "I missed my appointment because the text message came in English.",
    acknowledged: act("S01", "2026-06-09", "09:30"),
    links: [{ to: "I12", ...act("S01", "2026-06-09", "09:45") }],
    outcome: "linked",
  },
  {
    number: 31, on: "2026-05-19", at: "19:40", channel: "meeting", lang: "es", urgency: 4, person: "M08", enteredBy: "S01",
    words: "Propongo que haya cuidado de niños en las reuniones del consejo. Sin eso no puedo ir.",
    gloss: "I propose child care at the council meetings. Without it I can't come.",
    translated: { ar: "أقترح توفير رعاية للأطفال في اجتماعات المجلس. من دونها لا أستطيع الحضور.", vi: "Tôi đề nghị có người giữ trẻ trong các buổi họp hội đồng. Không có thì tôi không đến được.", "zh-Hans": "我提议开委员会会议时有人照看孩子。没有的话，我来不了。" },
    quoteConsentOn: "2026-05-21",
    acknowledged: act("S01", "2026-05-20", "11:20"),
    links: [{ to: "I07", ...act("S01", "2026-05-20", "11:30") }],
    outcome: "linked",
  },
  {
    // Its translation into English still waits; Soledad Arrieta read it to the team on the phone.
    number: 32, on: "2026-09-02", at: "10:16", channel: "web", lang: "es", site: "WS", urgency: 4,
    words: "Después de ganar el caso, nadie me dijo qué papeles tenía que guardar.",
    acknowledged: act("S03", "2026-09-08", "09:30"),
    answer: {
      ...act("S03", "2026-09-24", "14:45"),
      words: {
        en: "We are glad that it ended well, and sorry that the last step was missing. The legal team now adds one page to the closing letter: which papers to keep, and for how long. They will send you yours in Spanish. Call 555-0148 and ask for it.",
        own: "Nos alegra que haya terminado bien, y sentimos que faltara el último paso. El equipo legal ahora agrega una página a la carta de cierre: qué papeles guardar y por cuánto tiempo. Le pueden mandar la suya en español. Llame al 555-0148 y pídala.",
      },
    },
    outcome: "answered",
  },
];
