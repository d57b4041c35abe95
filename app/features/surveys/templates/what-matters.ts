import type { SurveyTemplate } from "./template.ts";
import { choice, inAll, OTHER } from "./words.ts";

/** T3: what makes life hard, and what to work on first. The choices are the names of the themes (DOMAIN §2). */
export const WHAT_MATTERS: SurveyTemplate = {
  code: "what_matters",
  title: inAll("What matters most?", "¿Qué es lo que más importa?", "ما الأهم بالنسبة إليك؟", "Điều gì quan trọng nhất?", "什么最重要？"),
  intro: inAll(
    "We want to work on what makes life hard for the people we serve. You may skip any question.",
    "Queremos trabajar en lo que hace difícil la vida de las personas que atendemos. Puede saltarse cualquier pregunta.",
    "نريد أن نعمل على ما يجعل الحياة صعبة على من نخدمهم. يمكنك تخطّي أي سؤال.",
    "Chúng tôi muốn lo những điều làm cuộc sống khó khăn cho những người chúng tôi phục vụ. Quý vị có thể bỏ qua bất cứ câu hỏi nào.",
    "哪些事让大家的生活变得艰难，我们想从这些事做起。任何问题都可以跳过。",
  ),
  privacy: "anonymous",
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
            "Trong năm qua, những điều nào sau đây làm cuộc sống hoặc sức khỏe của quý vị khó khăn?",
            "过去一年里，下面哪些事让您的生活或健康变得艰难？",
          ),
          choices: [
            choice(
              "cash",
              "Cash help (SSI, disability, TANF)",
              "Ayuda en efectivo (SSI, discapacidad, TANF)",
              "المساعدة النقدية (SSI أو الإعاقة أو TANF)",
              "Trợ cấp tiền mặt (SSI, tiền khuyết tật, TANF)",
              "现金补助（SSI、残障补助、TANF）",
            ),
            choice("food", "Food help (SNAP, WIC)", "Ayuda para comida (SNAP, WIC)", "المساعدة الغذائية (SNAP أو WIC)", "Trợ cấp thực phẩm (SNAP, WIC)", "食物补助（SNAP粮食券、WIC）"),
            choice("insurance", "Health insurance and medical bills", "Seguro médico y facturas", "التأمين الصحي والفواتير الطبية", "Bảo hiểm sức khỏe và hóa đơn y tế", "医疗保险和医疗账单"),
            choice("debt", "Debt", "Deudas", "الديون", "Nợ nần", "债务"),
            choice("rent", "Rent and eviction", "Renta y desalojo", "الإيجار والإخلاء", "Tiền thuê nhà và bị đuổi nhà", "房租和驱逐"),
            choice("repairs", "Mold, pests, repairs", "Moho, plagas y reparaciones", "العفن والحشرات والإصلاحات", "Nấm mốc, gián chuột, sửa chữa", "发霉、虫害、房屋维修"),
            choice("utilities", "Heat, light or water shut off", "Corte de calefacción, luz o agua", "قطع التدفئة أو الكهرباء أو الماء", "Bị cắt lò sưởi, điện hoặc nước", "停暖气、停电或停水"),
            choice(
              "finding_home",
              "Finding a home, changes for a disability",
              "Encontrar vivienda, cambios por discapacidad",
              "إيجاد سكن، أو تعديلات بسبب إعاقة",
              "Tìm nhà ở, sửa đổi nhà vì khuyết tật",
              "找住房，因残障改造住房",
            ),
            choice("school", "Help at school", "Ayuda en la escuela", "المساعدة في المدرسة", "Giúp đỡ ở trường học", "孩子在学校需要的帮助"),
            choice("leave", "Sick or family leave", "Licencia por enfermedad o familia", "إجازة مرضية أو عائلية", "Nghỉ phép vì bệnh hoặc vì gia đình", "病假或家庭假"),
            choice("pay", "Unpaid or unfair work", "Trabajo sin pago o injusto", "عمل بلا أجر أو غير عادل", "Làm việc không được trả tiền hoặc bị đối xử bất công", "拖欠工资或不公平的工作"),
            choice("immigration", "Immigration questions", "Preguntas de inmigración", "أسئلة عن الهجرة", "Vấn đề di trú", "移民问题"),
            choice("records", "IDs and old records", "Identificación y antecedentes", "الهوية والسجلات القديمة", "Giấy tờ tùy thân và tiền án cũ", "身份证件和以前的案底"),
            choice("veteran", "Veterans", "Veteranos", "شؤون المحاربين القدامى", "Cựu chiến binh", "退伍军人事务"),
            choice("family", "Family and safety", "Familia y seguridad", "الأسرة والسلامة", "Gia đình và sự an toàn", "家庭和人身安全"),
            OTHER,
            choice("none", "None of these", "Ninguna de estas", "لا شيء من هذه", "Không có điều nào ở trên", "以上都没有", { isExclusive: true }),
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
            "Of these, which three should the clinic and legal team work on first?",
            "De estas, ¿en cuáles 3 deberían trabajar primero la clínica y el equipo legal?",
            "من بين هذه، ما الأمور الثلاثة التي يجب أن تبدأ بها العيادة والفريق القانوني؟",
            "Trong những điều này, phòng khám và nhóm trợ giúp pháp lý nên lo 3 điều nào trước tiên?",
            "这些当中，诊所和法律团队应该先做哪3件？",
          ),
        },
        {
          type: "single",
          code: "would_tell",
          words: inAll(
            "If you had such a problem, would you tell your care team?",
            "Si tuviera un problema así, ¿se lo diría a su equipo médico?",
            "لو كانت لديك مشكلة كهذه، هل كنت ستخبر فريق رعايتك؟",
            "Nếu gặp khó khăn như vậy, quý vị có nói với nhóm chăm sóc của mình không?",
            "如果您遇到这样的问题，会告诉您的医护人员吗？",
          ),
          choices: [choice("yes", "Yes", "Sí", "نعم", "Có", "会"), choice("maybe", "Maybe", "Tal vez", "ربما", "Có thể", "也许会"), choice("no", "No", "No", "لا", "Không", "不会")],
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
          words: inAll("What would hold you back?", "¿Qué se lo impediría?", "ما الذي قد يمنعك؟", "Điều gì làm quý vị ngại nói?", "什么会让您不想说？"),
          choices: [
            choice("privacy", "Privacy", "La privacidad", "الخصوصية", "Sự riêng tư", "担心隐私"),
            choice("immigration", "Worries about immigration", "Preocupación por inmigración", "القلق بشأن الهجرة", "Lo về di trú", "担心移民问题"),
            choice("shame", "Shame", "Vergüenza", "الخجل", "Xấu hổ", "觉得难为情"),
            choice("cant_help", "They can't help", "No pueden ayudar", "لا يمكنهم المساعدة", "Họ không giúp được", "他们帮不上忙"),
            choice("no_time", "There is no time", "No hay tiempo", "لا يوجد وقت", "Không có thời giờ", "没有时间"),
            choice("language", "Language", "El idioma", "اللغة", "Ngôn ngữ", "语言不通"),
            choice("nobody_asked", "Nobody asked", "Nadie preguntó", "لم يسألني أحد", "Không ai hỏi", "没有人问"),
          ],
        },
        {
          type: "several",
          code: "hear_how",
          words: inAll(
            "How do you want to hear about free legal help?",
            "¿Cómo quiere enterarse de la ayuda legal gratis?",
            "كيف تريد أن تعرف عن المساعدة القانونية المجانية؟",
            "Quý vị muốn biết về trợ giúp pháp lý miễn phí qua đâu?",
            "您希望怎样得知免费法律帮助的消息？",
          ),
          choices: [
            choice("care_team", "From my care team", "De mi equipo médico", "من فريق رعايتي", "Từ nhóm chăm sóc của tôi", "由我的医护人员告诉我"),
            choice("text", "By text message", "Por mensaje de texto", "برسالة نصية", "Qua tin nhắn", "手机短信"),
            choice("poster", "On a poster", "En un cartel", "من ملصق", "Trên áp phích", "海报"),
            choice("video", "In a video", "En un video", "من مقطع فيديو", "Trong video", "视频"),
            choice("community", "From a community group", "De un grupo de la comunidad", "من مجموعة في المجتمع", "Từ một nhóm cộng đồng", "社区团体"),
            OTHER,
          ],
        },
        {
          type: "several",
          code: "workshop",
          words: inAll("When could you come to a workshop?", "¿Cuándo podría venir a un taller?", "متى يمكنك حضور ورشة؟", "Quý vị có thể đến dự buổi hướng dẫn vào lúc nào?", "您什么时候能来参加讲座？"),
          choices: [
            choice("weekday_morning", "Weekday mornings", "Entre semana por la mañana", "صباح أيام الأسبوع", "Ngày thường, buổi sáng", "平日上午"),
            choice("weekday_afternoon", "Weekday afternoons", "Entre semana por la tarde", "بعد الظهر في أيام الأسبوع", "Ngày thường, buổi chiều", "平日下午"),
            choice("weekday_evening", "Weekday evenings", "Entre semana por la noche", "مساء أيام الأسبوع", "Ngày thường, buổi tối", "平日晚上"),
            choice("weekend", "On the weekend", "El fin de semana", "في عطلة نهاية الأسبوع", "Cuối tuần", "周末"),
            choice("none", "I could not come", "No podría venir", "لا يمكنني الحضور", "Tôi không đến được", "我来不了", { isExclusive: true }),
          ],
        },
        { type: "long_text", code: "what_else", words: inAll("What else should we know?", "¿Qué más deberíamos saber?", "ماذا يجب أن نعرف أيضًا؟", "Chúng tôi còn nên biết điều gì?", "您还有什么想让我们知道？") },
      ],
    },
  ],
};
