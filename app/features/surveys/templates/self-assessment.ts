import type { SurveyTemplate } from "./template.ts";
import { agree, inAll } from "./words.ts";

const intro = inAll(
  "Once a year we ask how our council is doing. Nobody sees who answered what. You may skip any question.",
  "Una vez al año preguntamos cómo va nuestro consejo. Nadie ve quién contestó qué. Puede saltarse cualquier pregunta.",
  "نسأل مرة كل سنة عن سير عمل مجلسنا. لا يرى أحد من أجاب بماذا. يمكنك تخطّي أي سؤال.",
  "Mỗi năm một lần, chúng tôi hỏi hội đồng của chúng ta đang ra sao. Không ai thấy ai trả lời gì. Quý vị có thể bỏ qua bất cứ câu hỏi nào.",
  "我们每年问一次委员会办得怎么样。谁也看不到是谁怎样回答的。任何问题都可以跳过。",
);

const BEST = { type: "long_text" as const, code: "best_result", words: inAll("What was the best result this year?", "¿Cuál fue el mejor resultado de este año?", "ما أفضل نتيجة تحققت هذه السنة؟", "Kết quả tốt nhất trong năm nay là gì?", "今年最好的成果是什么？") };
const CHANGE = { type: "long_text" as const, code: "biggest_change", words: inAll("What is the biggest change we need?", "¿Cuál es el cambio más grande que necesitamos?", "ما أكبر تغيير نحتاج إليه؟", "Thay đổi lớn nhất mà chúng ta cần là gì?", "我们最需要的改变是什么？") };

/** T6, for members of a council: each sentence has the same code as its mirror for staff, so that both can be laid side by side. */
export const SELF_ASSESSMENT: SurveyTemplate = {
  code: "self_assessment",
  title: inAll("How is our council doing?", "¿Cómo va nuestro consejo?", "كيف يسير عمل مجلسنا؟", "Hội đồng của chúng ta đang ra sao?", "我们的委员会办得怎么样？"),
  intro,
  privacy: "anonymous",
  pages: [
    {
      code: "who_we_are",
      questions: [
        agree("goals_clear", "The goals of our council are clear.", "Las metas de nuestro consejo son claras.", "أهداف مجلسنا واضحة.", "Mục tiêu của hội đồng rõ ràng.", "我们委员会的目标很清楚。"),
        agree(
          "looks_like",
          "The members look like the patients we serve.",
          "Los miembros se parecen a los pacientes que atendemos.",
          "الأعضاء يشبهون المرضى الذين نخدمهم.",
          "Các thành viên giống với những bệnh nhân mà chúng ta phục vụ.",
          "成员能代表我们服务的患者。",
        ),
        agree("languages_equal", "All languages take equal part.", "Todos los idiomas participan por igual.", "تشارك كل اللغات بالتساوي.", "Người nói mọi thứ tiếng tham gia ngang nhau.", "各种语言的人都能平等参加。"),
        agree(
          "agenda_shared",
          "The agenda comes from patients as much as from staff.",
          "La agenda viene tanto de los pacientes como del personal.",
          "يأتي جدول الأعمال من المرضى بقدر ما يأتي من الموظفين.",
          "Nghị trình đến từ bệnh nhân cũng nhiều như từ nhân viên.",
          "议程既来自工作人员，也同样来自患者。",
        ),
        agree("in_time", "We get information in time.", "Recibimos la información a tiempo.", "تصلنا المعلومات في الوقت المناسب.", "Chúng tôi nhận thông tin đúng lúc.", "我们及时得到信息。"),
      ],
    },
    {
      code: "how_we_work",
      questions: [
        agree("well_led", "Our meetings are well led.", "Nuestras reuniones están bien dirigidas.", "تُدار اجتماعاتنا جيدًا.", "Các buổi họp của chúng ta được điều khiển tốt.", "我们的会议主持得好。"),
        agree("staff_act", "Staff act on our advice.", "El personal actúa según nuestros consejos.", "يعمل الموظفون بنصائحنا.", "Nhân viên làm theo lời khuyên của chúng tôi.", "工作人员会按我们的建议去做。"),
        agree(
          "told_why",
          "We are told why when they don't.",
          "Cuando no lo hacen, nos dicen por qué.",
          "عندما لا يعملون بها، يخبروننا بالسبب.",
          "Khi họ không làm theo, chúng tôi được cho biết vì sao.",
          "没有照做时，会告诉我们原因。",
        ),
        agree("leaders_listen", "Leaders attend and listen.", "Los directivos asisten y escuchan.", "يحضر القادة ويستمعون.", "Lãnh đạo đến dự và lắng nghe.", "领导会到会，并认真听。"),
        agree("see_data", "We see data.", "Vemos los datos.", "نطّلع على البيانات.", "Chúng tôi được xem số liệu.", "我们能看到数据。"),
      ],
    },
    {
      code: "what_came_of_it",
      questions: [
        agree("fairer", "Our work made care fairer.", "Nuestro trabajo hizo más justa la atención.", "جعل عملنا الرعاية أكثر عدلًا.", "Việc chúng tôi làm giúp sự chăm sóc công bằng hơn.", "我们的工作让医疗服务更公平。"),
        agree("welcomed", "New members are welcomed.", "Los miembros nuevos son bien recibidos.", "يُرحَّب بالأعضاء الجدد.", "Thành viên mới được chào đón.", "新成员受到欢迎。"),
        agree(
          "support_works",
          "The practical support works (rides, child care, interpreters, pay).",
          "El apoyo práctico funciona (transporte, cuidado de niños, intérpretes, pago).",
          "الدعم العملي يعمل جيدًا (المواصلات، رعاية الأطفال، المترجمون، الأجر).",
          "Những giúp đỡ thiết thực có kết quả tốt (xe đưa đón, giữ trẻ, thông dịch viên, tiền trả).",
          "实际的帮助做得好（接送、照看孩子、口译员、报酬）。",
        ),
        agree("time_used", "My time is well used.", "Mi tiempo se aprovecha bien.", "يُستفاد من وقتي جيدًا.", "Thời giờ của tôi được dùng có ích.", "我的时间用得值得。"),
      ],
    },
    { code: "words", questions: [BEST, CHANGE] },
  ],
};

/** T6, for staff who work with a council. */
export const SELF_ASSESSMENT_STAFF: SurveyTemplate = {
  code: "self_assessment_staff",
  title: inAll("How is our council doing? For staff", "¿Cómo va nuestro consejo? Para el personal", "كيف يسير عمل مجلسنا؟ للموظفين", "Hội đồng của chúng ta đang ra sao? Dành cho nhân viên", "我们的委员会办得怎么样？（工作人员用）"),
  intro,
  privacy: "anonymous",
  pages: [
    {
      code: "who_we_are",
      questions: [
        agree("goals_clear", "The goals of the council are clear to me.", "Las metas del consejo me quedan claras.", "أهداف المجلس واضحة لي.", "Tôi thấy mục tiêu của hội đồng rõ ràng.", "我清楚委员会的目标。"),
        agree(
          "looks_like",
          "The members look like the patients we serve.",
          "Los miembros se parecen a los pacientes que atendemos.",
          "الأعضاء يشبهون المرضى الذين نخدمهم.",
          "Các thành viên giống với những bệnh nhân mà chúng ta phục vụ.",
          "成员能代表我们服务的患者。",
        ),
        agree("languages_equal", "All languages take equal part.", "Todos los idiomas participan por igual.", "تشارك كل اللغات بالتساوي.", "Người nói mọi thứ tiếng tham gia ngang nhau.", "各种语言的人都能平等参加。"),
        agree(
          "agenda_shared",
          "The agenda comes from patients as much as from us.",
          "La agenda viene tanto de los pacientes como de nosotros.",
          "يأتي جدول الأعمال من المرضى بقدر ما يأتي منا.",
          "Nghị trình đến từ bệnh nhân cũng nhiều như từ chúng tôi.",
          "议程既来自我们，也同样来自患者。",
        ),
        agree(
          "in_time",
          "We give members information in time.",
          "Damos la información a los miembros a tiempo.",
          "نقدّم المعلومات للأعضاء في الوقت المناسب.",
          "Chúng tôi cho thành viên thông tin đúng lúc.",
          "我们及时把信息告诉成员。",
        ),
      ],
    },
    {
      code: "how_we_work",
      questions: [
        agree("well_led", "The meetings are well led.", "Las reuniones están bien dirigidas.", "تُدار الاجتماعات جيدًا.", "Các buổi họp được điều khiển tốt.", "会议主持得好。"),
        agree("staff_act", "We act on the council's advice.", "Actuamos según los consejos del grupo.", "نعمل بنصائح المجلس.", "Chúng tôi làm theo lời khuyên của hội đồng.", "我们会按委员会的建议去做。"),
        agree(
          "told_why",
          "When we don't, we tell members why.",
          "Cuando no lo hacemos, les decimos por qué.",
          "عندما لا نعمل بها، نخبر الأعضاء بالسبب.",
          "Khi không làm theo, chúng tôi cho thành viên biết vì sao.",
          "没有照做时，我们会告诉成员原因。",
        ),
        agree("leaders_listen", "Our leaders attend and listen.", "Nuestros directivos asisten y escuchan.", "يحضر قادتنا ويستمعون.", "Lãnh đạo của chúng tôi đến dự và lắng nghe.", "我们的领导会到会，并认真听。"),
        agree("see_data", "We show members data.", "Mostramos los datos a los miembros.", "نعرض البيانات على الأعضاء.", "Chúng tôi cho thành viên xem số liệu.", "我们给成员看数据。"),
      ],
    },
    {
      code: "what_came_of_it",
      questions: [
        agree(
          "fairer",
          "The council's work made care fairer.",
          "El trabajo del consejo hizo más justa la atención.",
          "جعل عمل المجلس الرعاية أكثر عدلًا.",
          "Việc hội đồng làm giúp sự chăm sóc công bằng hơn.",
          "委员会的工作让医疗服务更公平。",
        ),
        agree("welcomed", "We welcome new members.", "Recibimos bien a los miembros nuevos.", "نرحّب بالأعضاء الجدد.", "Chúng tôi chào đón thành viên mới.", "我们欢迎新成员。"),
        agree(
          "support_works",
          "The practical support for members works.",
          "El apoyo práctico para los miembros funciona.",
          "الدعم العملي للأعضاء يعمل جيدًا.",
          "Những giúp đỡ thiết thực cho thành viên có kết quả tốt.",
          "给成员的实际帮助做得好。",
        ),
        agree(
          "time_used",
          "My time with the council is well used.",
          "Mi tiempo con el consejo se aprovecha bien.",
          "يُستفاد جيدًا من وقتي مع المجلس.",
          "Thời giờ của tôi với hội đồng được dùng có ích.",
          "我花在委员会的时间用得值得。",
        ),
      ],
    },
    { code: "words", questions: [BEST, CHANGE] },
  ],
};
