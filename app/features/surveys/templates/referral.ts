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
  title: inAll("How was it to get legal help?", "¿Cómo fue recibir ayuda legal?", "كيف كانت تجربتك مع المساعدة القانونية؟", "Việc nhận trợ giúp pháp lý ra sao?", "您得到法律帮助的经历怎么样？"),
  intro: inAll(
    "The clinic works with a legal team. It is free. We want to know how it went for you, so that we can do better. You may skip any question.",
    "La clínica trabaja con un equipo legal. Es gratis. Queremos saber cómo le fue para mejorar. Puede saltarse cualquier pregunta.",
    "تعمل العيادة مع فريق قانوني، وخدمته مجانية. نريد أن نعرف كيف كانت تجربتك حتى نتحسن. يمكنك تخطّي أي سؤال.",
    "Phòng khám làm việc cùng một nhóm trợ giúp pháp lý. Việc trợ giúp này miễn phí. Chúng tôi muốn biết mọi việc với quý vị ra sao, để làm tốt hơn. Quý vị có thể bỏ qua bất cứ câu hỏi nào.",
    "诊所和一个法律团队合作，服务是免费的。我们想知道您的经历，好做得更好。任何问题都可以跳过。",
  ),
  privacy: "anonymous",
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
            "Trong 12 tháng qua, có ai ở phòng khám hỏi về nhà ở, hóa đơn, sự an toàn hoặc quyền lợi của quý vị không?",
            "过去12个月里，诊所有没有人问过您的住房、账单、安全或权利？",
          ),
          choices: [choice("yes", "Yes", "Sí", "نعم", "Có", "有"), choice("no", "No", "No", "لا", "Không", "没有"), choice("dont_remember", "I don't remember", "No me acuerdo", "لا أتذكر", "Tôi không nhớ", "我不记得了")],
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
          words: inAll("Where were you when they asked?", "¿Dónde estaba usted cuando le preguntaron?", "أين كنت عندما سألوك؟", "Lúc được hỏi, quý vị ở đâu?", "问您的时候，您在哪里？"),
          choices: [
            choice("closed_room", "A room with the door closed", "En un cuarto con la puerta cerrada", "في غرفة بابها مغلق", "Trong phòng đóng cửa", "关着门的房间"),
            choice("open_room", "A room with the door open", "En un cuarto con la puerta abierta", "في غرفة بابها مفتوح", "Trong phòng mở cửa", "开着门的房间"),
            choice("hallway", "In the hallway or at the front desk", "En el pasillo o en la recepción", "في الممر أو عند مكتب الاستقبال", "Ở hành lang hoặc quầy tiếp tân", "走廊里或前台"),
            choice("phone", "On the phone", "Por teléfono", "عبر الهاتف", "Qua điện thoại", "电话里"),
            choice("paper", "On paper or on a tablet", "En papel o en una tableta", "على ورقة أو جهاز لوحي", "Trên giấy hoặc máy tính bảng", "用纸质表格或平板电脑"),
            OTHER,
          ],
        },
        {
          type: "yes_no",
          code: "overheard",
          hasNotSure: true,
          showIf: WAS_ASKED,
          words: inAll(
            "Did you feel that others could hear or see?",
            "¿Sintió que otras personas podían oír o ver?",
            "هل شعرت أن آخرين يمكنهم أن يسمعوا أو يروا؟",
            "Quý vị có cảm thấy người khác nghe được hoặc thấy được không?",
            "您是否觉得别人能听到或看到？",
          ),
        },
        { ...agree("why_clear", "I understood why they asked.", "Entendí por qué me preguntaron.", "فهمت لماذا سألوني.", "Tôi hiểu vì sao họ hỏi.", "我明白他们为什么问。"), showIf: WAS_ASKED },
        {
          ...agree(
            "free_to_refuse",
            "I felt free to say “I don't want to answer”.",
            "Me sentí libre de decir «no quiero contestar».",
            "شعرت أنني حر في أن أقول «لا أريد أن أجيب».",
            "Tôi thấy mình được tự do nói “Tôi không muốn trả lời”.",
            "我觉得可以说“我不想回答”。",
          ),
          showIf: WAS_ASKED,
        },
        {
          type: "single",
          code: "told",
          showIf: WAS_ASKED,
          words: inAll("Were you told about the legal team?", "¿Le hablaron del equipo legal?", "هل أخبروك عن الفريق القانوني؟", "Quý vị có được cho biết về nhóm trợ giúp pháp lý không?", "有没有人跟您说过法律团队？"),
          choices: [
            choice("wanted", "Yes, and I wanted help", "Sí, y quise ayuda", "نعم، وأردت المساعدة", "Có, và tôi muốn được giúp", "有，我想要帮助"),
            choice("did_not_want", "Yes, but I didn't want help", "Sí, pero no quise ayuda", "نعم، لكنني لم أُرِد المساعدة", "Có, nhưng tôi không muốn được giúp", "有，但我不要帮助"),
            choice("no", "No", "No", "لا", "Không", "没有"),
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
            "Bao lâu sau thì nhóm trợ giúp pháp lý nói chuyện với quý vị lần đầu?",
            "过了多久，法律团队才第一次和您谈？",
          ),
          choices: [
            choice("same_day", "The same day", "El mismo día", "في اليوم نفسه", "Trong ngày", "当天"),
            choice("within_1_week", "Within a week", "Menos de 1 semana", "خلال أسبوع", "Trong vòng 1 tuần", "1周以内"),
            choice("weeks_1_2", "One to two weeks", "De 1 a 2 semanas", "من أسبوع إلى أسبوعين", "1 đến 2 tuần", "1到2周"),
            choice("weeks_3_4", "3 to 4 weeks", "De 3 a 4 semanas", "من 3 إلى 4 أسابيع", "3 đến 4 tuần", "3到4周"),
            choice("longer", "Longer", "Más tiempo", "أكثر من ذلك", "Lâu hơn", "更久"),
            choice("not_yet", "They haven't yet", "Todavía no ha hablado conmigo", "لم يتحدث معي بعد", "Họ chưa nói chuyện với tôi", "还没有谈过"),
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
            "Nhóm trợ giúp pháp lý có nói tiếng của quý vị hoặc dùng thông dịch viên không?",
            "法律团队说您的语言，或者用口译员吗？",
          ),
          choices: [...FREQ4, choice("not_needed", "I didn't need it", "No lo necesité", "لم أحتج إلى ذلك", "Tôi không cần", "我不需要")],
        },
        {
          ...agree(
            "choices_explained",
            "The lawyer explained my choices in a way I understood.",
            "El abogado o la abogada me explicó mis opciones de una forma que entendí.",
            "شرح لي المحامي خياراتي بطريقة فهمتها.",
            "Luật sư giải thích các lựa chọn theo cách tôi hiểu được.",
            "律师把我有哪些选择解释得很明白。",
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
          words: inAll(
            "Did anyone tell you what was happening with your case?",
            "¿Alguien le dijo qué estaba pasando con su caso?",
            "هل أخبرك أحد بما كان يجري في قضيتك؟",
            "Có ai cho quý vị biết hồ sơ của quý vị đang đến đâu không?",
            "有人告诉您案件的进展吗？",
          ),
          choices: [
            choice("regularly", "Regularly", "Con regularidad", "بانتظام", "Thường xuyên", "经常告诉"),
            choice("once_or_twice", "Once or twice", "Una o dos veces", "مرة أو مرتين", "Một hai lần", "一两次"),
            choice("when_asked", "Only when I asked", "Solo cuando pregunté", "فقط عندما سألت", "Chỉ khi tôi hỏi", "我问了才告诉"),
            choice("never", "Never", "Nunca", "أبدًا", "Không bao giờ", "从不"),
          ],
        },
        {
          type: "single",
          code: "ended",
          showIf: WANTED_HELP,
          words: inAll("How did it end?", "¿Cómo terminó?", "كيف انتهى الأمر؟", "Kết quả ra sao?", "结果怎么样？"),
          choices: [
            choice("better", "Things are better", "Las cosas están mejor", "أصبحت الأمور أفضل", "Mọi việc tốt hơn", "情况变好了"),
            choice("partly", "Partly better", "Mejor en parte", "أفضل جزئيًا", "Tốt hơn một phần", "好了一部分"),
            choice("same", "The same", "Igual", "كما كانت", "Vẫn như cũ", "没有变化"),
            choice("worse", "Worse", "Peor", "أسوأ", "Xấu hơn", "变差了"),
            choice("going_on", "It is still going on", "Todavía sigue", "ما زالت مستمرة", "Vẫn đang tiếp tục", "还在进行"),
            choice("dont_know", "I don't know", "No sé", "لا أعرف", "Tôi không biết", "不知道"),
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
          words: inAll("What got better?", "¿Qué mejoró?", "ما الذي تحسّن؟", "Điều gì đã tốt hơn?", "哪些方面变好了？"),
          choices: [
            choice("home", "Home", "Vivienda", "السكن", "Nhà ở", "住房"),
            choice("money_food", "Money or food", "Dinero o comida", "المال أو الطعام", "Tiền bạc hoặc thức ăn", "钱或食物"),
            choice("insurance", "Health insurance", "Seguro médico", "التأمين الصحي", "Bảo hiểm sức khỏe", "医疗保险"),
            choice("school_work", "School or work", "Escuela o trabajo", "المدرسة أو العمل", "Trường học hoặc việc làm", "上学或工作"),
            choice("papers", "Papers", "Papeles", "الأوراق والوثائق", "Giấy tờ", "证件或文件"),
            choice("safety", "Safety", "Seguridad", "السلامة", "Sự an toàn", "人身安全"),
            choice("less_worry", "Less worry", "Menos preocupación", "قلق أقل", "Bớt lo", "少了担心"),
            choice("health", "Health", "Salud", "الصحة", "Sức khỏe", "健康"),
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
            "Quý vị tin tưởng phòng khám đến mức nào với những thông tin như vậy?",
            "把这类情况告诉诊所，您有多放心？",
          ),
          low: inAll("not at all", "nada", "لا أثق إطلاقًا", "hoàn toàn không", "完全不放心"),
          high: inAll("completely", "por completo", "أثق تمامًا", "hoàn toàn tin tưởng", "完全放心"),
        },
        { type: "long_text", code: "went_well", words: inAll("What went well?", "¿Qué salió bien?", "ما الذي سار على ما يرام؟", "Điều gì tốt?", "哪些地方做得好？") },
        { type: "long_text", code: "change_first", words: inAll("What should we change first?", "¿Qué deberíamos cambiar primero?", "ما أول شيء يجب أن نغيّره؟", "Chúng tôi nên thay đổi điều gì trước tiên?", "我们应该先改变什么？") },
      ],
    },
  ],
};
