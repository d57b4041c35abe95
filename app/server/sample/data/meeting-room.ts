import type { MeetingKey } from "./meetings.ts";
import type { ImprovementKey, PersonKey, SampleDate, Words } from "./shapes.ts";

/** What the council recommended, the improvement it goes on as, and since when it is linked. */
export const RECOMMENDATIONS: { meeting: MeetingKey; on: SampleDate; words: Words; goesOn?: { as: ImprovementKey; on: SampleDate } }[] = [
  {
    meeting: "C-2026-05-19",
    on: "2026-05-19",
    words: {
      en: "Hold every second meeting in the evening, with child care.",
      es: "Que una de cada dos reuniones sea por la noche, con cuidado de niños.",
      ar: "أن يكون اجتماع من كل اجتماعين في المساء، مع رعاية للأطفال.",
      vi: "Cứ hai buổi họp thì một buổi vào buổi tối, có người giữ trẻ.",
      "zh-Hans": "每两次会议有一次在晚上开，有人照看孩子。",
    },
    goesOn: { as: "I07", on: "2026-06-01" },
  },
  {
    meeting: "C-2026-07-21",
    on: "2026-07-21",
    words: {
      en: "Say on one card, in every language, what the legal team does and that it is free.",
      es: "Decir en una tarjeta, en todos los idiomas, qué hace el equipo legal y que es gratis.",
      ar: "أن تقول بطاقة واحدة، بكل اللغات، ما الذي يفعله الفريق القانوني وأنه مجاني.",
      vi: "Ghi trên một tấm thẻ, bằng mọi ngôn ngữ, nhóm trợ giúp pháp lý làm gì và việc này miễn phí.",
      "zh-Hans": "用一张有各种语言的卡片说明法律团队做什么，而且是免费的。",
    },
    goesOn: { as: "I05", on: "2026-07-28" },
  },
  {
    meeting: "C-2026-09-15",
    on: "2026-09-15",
    words: {
      en: "Have somebody who speaks Haitian Creole at the Wharf Street desk two days a week.",
      es: "Que dos días a la semana haya alguien que hable criollo haitiano en la recepción de Wharf Street.",
      ar: "أن يوجد شخص يتحدث الكريولية الهايتية في استقبال عيادة وارف ستريت يومين في الأسبوع.",
      vi: "Có người nói tiếng Creole Haiti ở quầy tiếp tân Wharf Street hai ngày mỗi tuần.",
      "zh-Hans": "Wharf Street 前台每周两天有会说海地克里奥尔语的人。",
    },
    goesOn: { as: "I10", on: "2026-10-05" },
  },
  {
    meeting: "C-2026-09-15",
    on: "2026-09-15",
    words: {
      en: "Show on the website how long the wait for a lawyer is at the moment.",
      es: "Mostrar en el sitio web cuánto hay que esperar ahora a un abogado.",
      ar: "عرض مدة انتظار المحامي حاليًا على الموقع.",
      vi: "Cho thấy trên trang web hiện nay phải chờ luật sư bao lâu.",
      "zh-Hans": "在网站上写明现在等律师要多久。",
    },
  },
];

/** The published minutes of September, in the languages that are there. */
export const SEPTEMBER: { meeting: MeetingKey; note: string; action: string; body: Words } = {
  meeting: "C-2026-09-15",
  note: "The drafts in eight languages are easy to read. The picture of the scales looks like a court. It goes.",
  action: "Print the card without the scales",
  body: {
    en: "# Who was there\n11 of the 13 members were there, one of them by phone.\n\n# What we recommend\n- Have somebody who speaks Haitian Creole at the Wharf Street desk two days a week.\nA council advises. The programme answers by the next meeting.\n\n# The card about the legal team\nThe drafts in eight languages are easy to read. The picture of the scales looks like a court. It goes.\n2 people told the team something. It goes to the team's inbox.\n\n# What happens next\n- Print the card without the scales (Soledad Arrieta, by {day:2026-10-09})",
    es: "# Quién estuvo\nEstuvieron 11 de los 13 miembros, uno por teléfono.\n\n# Lo que recomendamos\n- Que dos días a la semana haya alguien que hable criollo haitiano en la recepción de Wharf Street.\nUn consejo aconseja. El programa responde a más tardar en la próxima reunión.\n\n# La tarjeta sobre el equipo legal\nLos borradores en ocho idiomas se leen con facilidad. El dibujo de la balanza parece de un tribunal. Se quita.\n2 personas le contaron algo al equipo. Pasa a la bandeja del equipo.\n\n# Lo que sigue\n- Imprimir la tarjeta sin la balanza (Soledad Arrieta, para el {day:2026-10-09})",
    ar: "# من حضر\nحضر 11 من 13 عضوًا، أحدهم بالهاتف.\n\n# ما نوصي به\n- أن يوجد شخص يتحدث الكريولية الهايتية في استقبال عيادة وارف ستريت يومين في الأسبوع.\nالمجلس يشير ويوصي. يجيب البرنامج في موعد أقصاه الاجتماع القادم.\n\n# بطاقة الفريق القانوني\nالمسودات باللغات الثماني سهلة القراءة. صورة الميزان تشبه المحكمة، فتُزال.\nقال شخصان شيئًا للفريق. وصل إلى صندوق وارد الفريق.\n\n# الخطوات التالية\n- طباعة البطاقة من دون الميزان (سوليداد أرييتا، حتى {day:2026-10-09})",
  },
};

/** The minutes of the housing group's meeting in August: approved, not yet published. */
export const AUGUST: { meeting: MeetingKey; body: string } = {
  meeting: "H-2026-08-13",
  body: "# Who was there\n6 of the 9 members were there.\n\n# The letter that benefits end\nThe letter comes too late and says the date on page two. The group wants the date in the first line.",
};

/** The minutes of the housing group's last meeting, still a draft. */
export const NOVEMBER_DRAFT: { meeting: MeetingKey; body: string } = {
  meeting: "H-2026-11-12",
  body: "# Who was there\n7 of the 8 members were there, two of them by phone.\n\n# Repair letters\nThe letter to landlords now goes out in nine days, not five weeks. The group wants five.\n\n# What happens next\n- Ask the city for a date of the building inspection (Beatriz Lamborn, by {day:2026-11-30})",
};

/** Tomorrow's meeting of the council: its agenda after what happened since, and what to read before. */
export const TOMORROW: {
  meeting: MeetingKey;
  items: { title: Words; minutes: number; purpose: "inform" | "discuss" | "advise" | "decide"; owner: PersonKey; improvement?: ImprovementKey }[];
  paper: { title: Words; body: Words };
} = {
  meeting: "C-2026-11-17",
  items: [
    {
      title: { en: "Interpreters: what still goes wrong?", es: "Intérpretes: ¿qué sigue fallando?", ar: "المترجمون الفوريون: ما الذي لا يسير جيدًا بعد؟" },
      minutes: 25,
      purpose: "discuss",
      owner: "M04",
      improvement: "I04",
    },
    {
      title: { en: "Text messages about your case: read three drafts", es: "Mensajes de texto sobre su caso: leer tres borradores", ar: "رسائل نصية عن ملفك: قراءة ثلاث مسودات" },
      minutes: 30,
      purpose: "advise",
      owner: "S01",
      improvement: "I03",
    },
    {
      title: { en: "When do we meet next year?", es: "¿Cuándo nos reunimos el próximo año?", ar: "متى نجتمع في السنة القادمة؟" },
      minutes: 15,
      purpose: "decide",
      owner: "M01",
    },
  ],
  paper: {
    title: { en: "Three text messages to look at", es: "Tres mensajes de texto para revisar", ar: "ثلاث رسائل نصية للنظر فيها" },
    body: {
      en: "One. We have your papers. A lawyer will call you within five days.\nTwo. Your case is still open. The next step is a call on Tuesday.\nThree. Your case is closed. Call us if you have a question.\n\nIs anything hard to understand? Is anything missing?",
      es: "Uno. Tenemos sus papeles. Un abogado le llamará en menos de cinco días.\nDos. Su caso sigue abierto. El siguiente paso es una llamada el martes.\nTres. Su caso está cerrado. Llámenos si tiene una pregunta.\n\n¿Hay algo difícil de entender? ¿Falta algo?",
      ar: "الأولى: وصلتنا أوراقك. سيتصل بك محامٍ خلال خمسة أيام.\nالثانية: ملفك ما زال مفتوحًا. الخطوة التالية اتصال يوم الثلاثاء.\nالثالثة: أُغلق ملفك. اتصل بنا إن كان لديك سؤال.\n\nهل هناك ما يصعب فهمه؟ هل ينقص شيء؟",
    },
  },
};
