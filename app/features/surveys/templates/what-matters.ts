import type { SurveyTemplate } from "./template.ts";
import { choice, inAll, OTHER } from "./words.ts";

/** T3: what makes life hard, and what to work on first. The choices are the names of the themes (DOMAIN §2). */
export const WHAT_MATTERS: SurveyTemplate = {
  code: "what_matters",
  title: inAll("What matters most?", "¿Qué es lo que más importa?", "ما الأهم بالنسبة إليك؟", "Điều gì quan trọng nhất?"),
  intro: inAll(
    "We want to work on what makes life hard for the people we serve. It takes about 3 minutes. You may skip any question.",
    "Queremos trabajar en lo que hace difícil la vida de las personas que atendemos. Toma unos 3 minutos. Puede saltarse cualquier pregunta.",
    "نريد أن نعمل على ما يجعل الحياة صعبة على من نخدمهم. يستغرق الأمر نحو 3 دقائق، ويمكنك تخطّي أي سؤال.",
    "Chúng tôi muốn lo những điều làm cuộc sống khó khăn cho những người chúng tôi phục vụ. Khảo sát mất khoảng 3 phút. Quý vị có thể bỏ qua bất cứ câu hỏi nào.",
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
            "Trong năm qua, những điều nào sau đây làm cuộc sống hoặc sức khỏe của quý vị khó khăn?",
          ),
          choices: [
            choice(
              "cash",
              "Cash help (SSI, disability, TANF)",
              "Ayuda en efectivo (SSI, discapacidad, TANF)",
              "المساعدة النقدية (SSI أو الإعاقة أو TANF)",
              "Trợ cấp tiền mặt (SSI, tiền khuyết tật, TANF)",
            ),
            choice("food", "Food help (SNAP, WIC)", "Ayuda para comida (SNAP, WIC)", "المساعدة الغذائية (SNAP أو WIC)", "Trợ cấp thực phẩm (SNAP, WIC)"),
            choice("insurance", "Health insurance and medical bills", "Seguro médico y facturas", "التأمين الصحي والفواتير الطبية", "Bảo hiểm sức khỏe và hóa đơn y tế"),
            choice("debt", "Debt", "Deudas", "الديون", "Nợ nần"),
            choice("rent", "Rent and eviction", "Renta y desalojo", "الإيجار والإخلاء", "Tiền thuê nhà và bị đuổi nhà"),
            choice("repairs", "Mold, pests, repairs", "Moho, plagas y reparaciones", "العفن والحشرات والإصلاحات", "Nấm mốc, gián chuột, sửa chữa"),
            choice("utilities", "Heat, light or water shut off", "Corte de calefacción, luz o agua", "قطع التدفئة أو الكهرباء أو الماء", "Bị cắt lò sưởi, điện hoặc nước"),
            choice(
              "finding_home",
              "Finding a home, changes for a disability",
              "Encontrar vivienda, cambios por discapacidad",
              "إيجاد سكن، أو تعديلات بسبب إعاقة",
              "Tìm nhà ở, sửa đổi nhà vì khuyết tật",
            ),
            choice("school", "Help at school", "Ayuda en la escuela", "المساعدة في المدرسة", "Giúp đỡ ở trường học"),
            choice("leave", "Sick or family leave", "Licencia por enfermedad o familia", "إجازة مرضية أو عائلية", "Nghỉ phép vì bệnh hoặc vì gia đình"),
            choice("pay", "Unpaid or unfair work", "Trabajo sin pago o injusto", "عمل بلا أجر أو غير عادل", "Làm việc không được trả tiền hoặc bị đối xử bất công"),
            choice("immigration", "Immigration questions", "Preguntas de inmigración", "أسئلة عن الهجرة", "Vấn đề di trú"),
            choice("records", "IDs and old records", "Identificación y antecedentes", "الهوية والسجلات القديمة", "Giấy tờ tùy thân và tiền án cũ"),
            choice("veteran", "Veterans", "Veteranos", "شؤون المحاربين القدامى", "Cựu chiến binh"),
            choice("family", "Family and safety", "Familia y seguridad", "الأسرة والسلامة", "Gia đình và sự an toàn"),
            OTHER,
            choice("none", "None of these", "Ninguna de estas", "لا شيء من هذه", "Không có điều nào ở trên", { isExclusive: true }),
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
            "Trong những điều này, phòng khám và nhóm trợ giúp pháp lý nên lo 3 điều nào trước tiên?",
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
          ),
          choices: [choice("yes", "Yes", "Sí", "نعم", "Có"), choice("maybe", "Maybe", "Tal vez", "ربما", "Có thể"), choice("no", "No", "No", "لا", "Không")],
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
          words: inAll("What would hold you back?", "¿Qué se lo impediría?", "ما الذي قد يمنعك؟", "Điều gì làm quý vị ngại nói?"),
          choices: [
            choice("privacy", "Privacy", "La privacidad", "الخصوصية", "Sự riêng tư"),
            choice("immigration", "Worries about immigration", "Preocupación por inmigración", "القلق بشأن الهجرة", "Lo về di trú"),
            choice("shame", "Shame", "Vergüenza", "الخجل", "Xấu hổ"),
            choice("cant_help", "They can't help", "No pueden ayudar", "لا يمكنهم المساعدة", "Họ không giúp được"),
            choice("no_time", "There is no time", "No hay tiempo", "لا يوجد وقت", "Không có thời giờ"),
            choice("language", "Language", "El idioma", "اللغة", "Ngôn ngữ"),
            choice("nobody_asked", "Nobody asked", "Nadie preguntó", "لم يسألني أحد", "Không ai hỏi"),
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
          ),
          choices: [
            choice("care_team", "From my care team", "De mi equipo médico", "من فريق رعايتي", "Từ nhóm chăm sóc của tôi"),
            choice("text", "By text message", "Por mensaje de texto", "برسالة نصية", "Qua tin nhắn"),
            choice("poster", "On a poster", "En un cartel", "من ملصق", "Trên áp phích"),
            choice("video", "In a video", "En un video", "من مقطع فيديو", "Trong video"),
            choice("community", "From a community group", "De un grupo de la comunidad", "من مجموعة في المجتمع", "Từ một nhóm cộng đồng"),
            OTHER,
          ],
        },
        {
          type: "several",
          code: "workshop",
          words: inAll("When could you come to a workshop?", "¿Cuándo podría venir a un taller?", "متى يمكنك حضور ورشة؟", "Quý vị có thể đến dự buổi hướng dẫn vào lúc nào?"),
          choices: [
            choice("weekday_morning", "Weekday mornings", "Entre semana por la mañana", "صباح أيام الأسبوع", "Ngày thường, buổi sáng"),
            choice("weekday_afternoon", "Weekday afternoons", "Entre semana por la tarde", "بعد الظهر في أيام الأسبوع", "Ngày thường, buổi chiều"),
            choice("weekday_evening", "Weekday evenings", "Entre semana por la noche", "مساء أيام الأسبوع", "Ngày thường, buổi tối"),
            choice("weekend", "On the weekend", "El fin de semana", "في عطلة نهاية الأسبوع", "Cuối tuần"),
            choice("none", "I could not come", "No podría venir", "لا يمكنني الحضور", "Tôi không đến được", { isExclusive: true }),
          ],
        },
        { type: "long_text", code: "what_else", words: inAll("What else should we know?", "¿Qué más deberíamos saber?", "ماذا يجب أن نعرف أيضًا؟", "Chúng tôi còn nên biết điều gì?") },
      ],
    },
  ],
};
