import type { ShowIf } from "../survey.ts";
import type { SurveyTemplate } from "./template.ts";
import { agree, choice, FREQ4, inAll, OTHER } from "./words.ts";

const WAS_ASKED: ShowIf = { question: "asked", isNot: ["no", "dont_remember"] };
const WANTED: ShowIf = { question: "told", isNot: ["did_not_want", "no"] };
const WANTED_HELP: ShowIf = { all: [WAS_ASKED, WANTED] };
const SPOKE: ShowIf = { all: [WAS_ASKED, WANTED, { question: "first_contact", isNot: ["not_yet"] }] };

/** T2: from being asked about home and rights to how the legal help ended. */
export const REFERRAL: SurveyTemplate = {
  code: "referral",
  title: inAll("How was it to get legal help?", "¿Cómo fue recibir ayuda legal?", "كيف كانت تجربتك مع المساعدة القانونية؟"),
  intro: inAll(
    "The clinic works with a legal team. It is free. We want to know how it went for you, so that we can do better. It takes about 5 minutes. You may skip any question.",
    "La clínica trabaja con un equipo legal. Es gratis. Queremos saber cómo le fue para mejorar. Toma unos 5 minutos. Puede saltarse cualquier pregunta.",
    "تعمل العيادة مع فريق قانوني، وخدمته مجانية. نريد أن نعرف كيف كانت تجربتك حتى نتحسن. يستغرق الأمر نحو 5 دقائق، ويمكنك تخطّي أي سؤال.",
  ),
  privacy: "anonymous",
  minutes: 5,
  pages: [
    {
      code: "asked",
      questions: [
        {
          type: "single",
          code: "asked",
          words: inAll(
            "In the last 12 months, did someone at the clinic ask about your home, bills, safety or rights?",
            "En los últimos 12 meses, ¿alguien de la clínica le preguntó por su vivienda, sus cuentas, su seguridad o sus derechos?",
            "في الأشهر الـ12 الماضية، هل سألك أحد في العيادة عن سكنك أو فواتيرك أو سلامتك أو حقوقك؟",
          ),
          choices: [choice("yes", "Yes", "Sí", "نعم"), choice("no", "No", "No", "لا"), choice("dont_remember", "I don't remember", "No me acuerdo", "لا أتذكر")],
        },
      ],
    },
    {
      code: "asking",
      questions: [
        {
          type: "single",
          code: "where_asked",
          showIf: WAS_ASKED,
          words: inAll("Where were you when they asked?", "¿Dónde estaba usted cuando le preguntaron?", "أين كنت عندما سألوك؟"),
          choices: [
            choice("closed_room", "A room with the door closed", "En un cuarto con la puerta cerrada", "في غرفة بابها مغلق"),
            choice("open_room", "A room with the door open", "En un cuarto con la puerta abierta", "في غرفة بابها مفتوح"),
            choice("hallway", "In the hallway or at the front desk", "En el pasillo o en la recepción", "في الممر أو عند مكتب الاستقبال"),
            choice("phone", "On the phone", "Por teléfono", "عبر الهاتف"),
            choice("paper", "On paper or on a tablet", "En papel o en una tableta", "على ورقة أو جهاز لوحي"),
            OTHER,
          ],
        },
        {
          type: "yes_no",
          code: "overheard",
          hasNotSure: true,
          showIf: WAS_ASKED,
          words: inAll("Did you feel that others could hear or see?", "¿Sintió que otras personas podían oír o ver?", "هل شعرت أن آخرين يمكنهم أن يسمعوا أو يروا؟"),
        },
        { ...agree("why_clear", "I understood why they asked.", "Entendí por qué me preguntaron.", "فهمت لماذا سألوني."), showIf: WAS_ASKED },
        {
          ...agree(
            "free_to_refuse",
            "I felt free to say “I don't want to answer”.",
            "Me sentí libre de decir «no quiero contestar».",
            "شعرت أنني حر في أن أقول «لا أريد أن أجيب».",
          ),
          showIf: WAS_ASKED,
        },
        {
          type: "single",
          code: "told",
          showIf: WAS_ASKED,
          words: inAll("Were you told about the legal team?", "¿Le hablaron del equipo legal?", "هل أخبروك عن الفريق القانوني؟"),
          choices: [
            choice("wanted", "Yes, and I wanted help", "Sí, y quise ayuda", "نعم، وأردت المساعدة"),
            choice("did_not_want", "Yes, but I didn't want help", "Sí, pero no quise ayuda", "نعم، لكنني لم أُرِد المساعدة"),
            choice("no", "No", "No", "لا"),
          ],
        },
      ],
    },
    {
      code: "help",
      questions: [
        {
          type: "single",
          code: "first_contact",
          showIf: WANTED_HELP,
          words: inAll(
            "How long was it until the legal team first spoke with you?",
            "¿Cuánto tiempo pasó hasta que el equipo legal habló con usted por primera vez?",
            "كم مضى من الوقت حتى تحدث معك الفريق القانوني أول مرة؟",
          ),
          choices: [
            choice("same_day", "The same day", "El mismo día", "في اليوم نفسه"),
            choice("within_1_week", "Within 1 week", "Menos de 1 semana", "خلال أسبوع"),
            choice("weeks_1_2", "1 to 2 weeks", "De 1 a 2 semanas", "من أسبوع إلى أسبوعين"),
            choice("weeks_3_4", "3 to 4 weeks", "De 3 a 4 semanas", "من 3 إلى 4 أسابيع"),
            choice("longer", "Longer", "Más tiempo", "أكثر من ذلك"),
            choice("not_yet", "They haven't yet", "Todavía no ha hablado conmigo", "لم يتحدث معي بعد"),
          ],
        },
        {
          type: "single",
          code: "own_language",
          showIf: SPOKE,
          words: inAll(
            "Did the legal team speak your language or use an interpreter?",
            "¿El equipo legal habló su idioma o usó un intérprete?",
            "هل تحدث الفريق القانوني بلغتك أو استعان بمترجم؟",
          ),
          choices: [...FREQ4, choice("not_needed", "I didn't need it", "No lo necesité", "لم أحتج إلى ذلك")],
        },
        {
          ...agree(
            "choices_explained",
            "The lawyer explained my choices in a way I understood.",
            "El abogado o la abogada me explicó mis opciones de una forma que entendí.",
            "شرح لي المحامي خياراتي بطريقة فهمتها.",
          ),
          showIf: SPOKE,
        },
      ],
    },
    {
      code: "outcome",
      questions: [
        {
          type: "single",
          code: "kept_informed",
          showIf: WANTED_HELP,
          words: inAll("Did anyone tell you what was happening with your case?", "¿Alguien le dijo qué estaba pasando con su caso?", "هل أخبرك أحد بما كان يجري في قضيتك؟"),
          choices: [
            choice("regularly", "Regularly", "Con regularidad", "بانتظام"),
            choice("once_or_twice", "Once or twice", "Una o dos veces", "مرة أو مرتين"),
            choice("when_asked", "Only when I asked", "Solo cuando pregunté", "فقط عندما سألت"),
            choice("never", "Never", "Nunca", "أبدًا"),
          ],
        },
        {
          type: "single",
          code: "ended",
          showIf: WANTED_HELP,
          words: inAll("How did it end?", "¿Cómo terminó?", "كيف انتهى الأمر؟"),
          choices: [
            choice("better", "Things are better", "Las cosas están mejor", "أصبحت الأمور أفضل"),
            choice("partly", "Partly better", "Mejor en parte", "أفضل جزئيًا"),
            choice("same", "The same", "Igual", "كما كانت"),
            choice("worse", "Worse", "Peor", "أسوأ"),
            choice("going_on", "It is still going on", "Todavía sigue", "ما زالت مستمرة"),
            choice("dont_know", "I don't know", "No sé", "لا أعرف"),
          ],
        },
      ],
    },
    {
      code: "better",
      questions: [
        {
          type: "several",
          code: "got_better",
          showIf: { question: "ended", is: ["better", "partly"] },
          words: inAll("What got better?", "¿Qué mejoró?", "ما الذي تحسّن؟"),
          choices: [
            choice("home", "Home", "Vivienda", "السكن"),
            choice("money_food", "Money or food", "Dinero o comida", "المال أو الطعام"),
            choice("insurance", "Health insurance", "Seguro médico", "التأمين الصحي"),
            choice("school_work", "School or work", "Escuela o trabajo", "المدرسة أو العمل"),
            choice("papers", "Papers", "Papeles", "الأوراق والوثائق"),
            choice("safety", "Safety", "Seguridad", "السلامة"),
            choice("less_worry", "Less worry", "Menos preocupación", "قلق أقل"),
            choice("health", "Health", "Salud", "الصحة"),
          ],
        },
      ],
    },
    {
      code: "all_in_all",
      questions: [
        {
          type: "scale",
          code: "trust",
          from: 0,
          to: 10,
          words: inAll(
            "How much do you trust the clinic with this kind of information?",
            "¿Cuánto confía en la clínica con este tipo de información?",
            "إلى أي حد تثق بالعيادة في هذا النوع من المعلومات؟",
          ),
          low: inAll("not at all", "nada", "لا أثق إطلاقًا"),
          high: inAll("completely", "por completo", "أثق تمامًا"),
        },
        { type: "long_text", code: "went_well", words: inAll("What went well?", "¿Qué salió bien?", "ما الذي سار على ما يرام؟") },
        { type: "long_text", code: "change_first", words: inAll("What should we change first?", "¿Qué deberíamos cambiar primero?", "ما أول شيء يجب أن نغيّره؟") },
      ],
    },
  ],
};
