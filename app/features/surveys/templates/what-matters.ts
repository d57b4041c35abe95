import type { SurveyTemplate } from "./template.ts";
import { choice, inAll, OTHER } from "./words.ts";

/** T3: what makes life hard, and what to work on first. The choices are the names of the themes (DOMAIN §2). */
export const WHAT_MATTERS: SurveyTemplate = {
  code: "what_matters",
  title: inAll("What matters most?", "¿Qué es lo que más importa?", "ما الأهم بالنسبة إليك؟"),
  intro: inAll(
    "We want to work on what makes life hard for the people we serve. It takes about 3 minutes. You may skip any question.",
    "Queremos trabajar en lo que hace difícil la vida de las personas que atendemos. Toma unos 3 minutos. Puede saltarse cualquier pregunta.",
    "نريد أن نعمل على ما يجعل الحياة صعبة على من نخدمهم. يستغرق الأمر نحو 3 دقائق، ويمكنك تخطّي أي سؤال.",
  ),
  privacy: "anonymous",
  minutes: 3,
  pages: [
    {
      code: "hard",
      questions: [
        {
          type: "several",
          code: "hard",
          words: inAll(
            "Which of these made life or health hard in the last year?",
            "¿Cuáles de estas cosas le hicieron difícil la vida o la salud en el último año?",
            "أيّ من هذه الأمور صعّب عليك حياتك أو صحتك في السنة الماضية؟",
          ),
          choices: [
            choice("cash", "Cash help (SSI, disability, TANF)", "Ayuda en efectivo (SSI, discapacidad, TANF)", "المساعدة النقدية (SSI أو الإعاقة أو TANF)"),
            choice("food", "Food help (SNAP, WIC)", "Ayuda para comida (SNAP, WIC)", "المساعدة الغذائية (SNAP أو WIC)"),
            choice("insurance", "Health insurance and medical bills", "Seguro médico y facturas", "التأمين الصحي والفواتير الطبية"),
            choice("debt", "Debt", "Deudas", "الديون"),
            choice("rent", "Rent and eviction", "Renta y desalojo", "الإيجار والإخلاء"),
            choice("repairs", "Mold, pests, repairs", "Moho, plagas y reparaciones", "العفن والحشرات والإصلاحات"),
            choice("utilities", "Heat, light or water shut off", "Corte de calefacción, luz o agua", "قطع التدفئة أو الكهرباء أو الماء"),
            choice("finding_home", "Finding a home, changes for a disability", "Encontrar vivienda, cambios por discapacidad", "إيجاد سكن، أو تعديلات بسبب إعاقة"),
            choice("school", "Help at school", "Ayuda en la escuela", "المساعدة في المدرسة"),
            choice("leave", "Sick or family leave", "Licencia por enfermedad o familia", "إجازة مرضية أو عائلية"),
            choice("pay", "Unpaid or unfair work", "Trabajo sin pago o injusto", "عمل بلا أجر أو غير عادل"),
            choice("immigration", "Immigration questions", "Preguntas de inmigración", "أسئلة عن الهجرة"),
            choice("records", "IDs and old records", "Identificación y antecedentes", "الهوية والسجلات القديمة"),
            choice("veteran", "Veterans", "Veteranos", "شؤون المحاربين القدامى"),
            choice("family", "Family and safety", "Familia y seguridad", "الأسرة والسلامة"),
            OTHER,
            choice("none", "None of these", "Ninguna de estas", "لا شيء من هذه", { isExclusive: true }),
          ],
        },
      ],
    },
    {
      code: "first",
      questions: [
        {
          type: "ranking",
          code: "first",
          choicesOf: "hard",
          most: 3,
          showIf: { question: "hard", atLeast: 2 },
          words: inAll(
            "Of these, which 3 should the clinic and legal team work on first?",
            "De estas, ¿en cuáles 3 deberían trabajar primero la clínica y el equipo legal?",
            "من بين هذه، ما الأمور الثلاثة التي يجب أن تبدأ بها العيادة والفريق القانوني؟",
          ),
        },
        {
          type: "single",
          code: "would_tell",
          words: inAll("If you had such a problem, would you tell your care team?", "Si tuviera un problema así, ¿se lo diría a su equipo médico?", "لو كانت لديك مشكلة كهذه، هل كنت ستخبر فريق رعايتك؟"),
          choices: [choice("yes", "Yes", "Sí", "نعم"), choice("maybe", "Maybe", "Tal vez", "ربما"), choice("no", "No", "No", "لا")],
        },
      ],
    },
    {
      code: "telling",
      questions: [
        {
          type: "several",
          code: "why_not",
          showIf: { question: "would_tell", is: ["maybe", "no"] },
          words: inAll("What would hold you back?", "¿Qué se lo impediría?", "ما الذي قد يمنعك؟"),
          choices: [
            choice("privacy", "Privacy", "La privacidad", "الخصوصية"),
            choice("immigration", "Worries about immigration", "Preocupación por inmigración", "القلق بشأن الهجرة"),
            choice("shame", "Shame", "Vergüenza", "الخجل"),
            choice("cant_help", "They can't help", "No pueden ayudar", "لا يمكنهم المساعدة"),
            choice("no_time", "There is no time", "No hay tiempo", "لا يوجد وقت"),
            choice("language", "Language", "El idioma", "اللغة"),
            choice("nobody_asked", "Nobody asked", "Nadie preguntó", "لم يسألني أحد"),
          ],
        },
        {
          type: "several",
          code: "hear_how",
          words: inAll("How do you want to hear about free legal help?", "¿Cómo quiere enterarse de la ayuda legal gratis?", "كيف تريد أن تعرف عن المساعدة القانونية المجانية؟"),
          choices: [
            choice("care_team", "From my care team", "De mi equipo médico", "من فريق رعايتي"),
            choice("text", "By text message", "Por mensaje de texto", "برسالة نصية"),
            choice("poster", "On a poster", "En un cartel", "من ملصق"),
            choice("video", "In a video", "En un video", "من مقطع فيديو"),
            choice("community", "From a community group", "De un grupo de la comunidad", "من مجموعة في المجتمع"),
            OTHER,
          ],
        },
        {
          type: "several",
          code: "workshop",
          words: inAll("When could you come to a workshop?", "¿Cuándo podría venir a un taller?", "متى يمكنك حضور ورشة؟"),
          choices: [
            choice("weekday_morning", "Weekday mornings", "Entre semana por la mañana", "صباح أيام الأسبوع"),
            choice("weekday_afternoon", "Weekday afternoons", "Entre semana por la tarde", "بعد الظهر في أيام الأسبوع"),
            choice("weekday_evening", "Weekday evenings", "Entre semana por la noche", "مساء أيام الأسبوع"),
            choice("weekend", "On the weekend", "El fin de semana", "في عطلة نهاية الأسبوع"),
            choice("none", "I could not come", "No podría venir", "لا يمكنني الحضور", { isExclusive: true }),
          ],
        },
        { type: "long_text", code: "what_else", words: inAll("What else should we know?", "¿Qué más deberíamos saber?", "ماذا يجب أن نعرف أيضًا؟") },
      ],
    },
  ],
};
