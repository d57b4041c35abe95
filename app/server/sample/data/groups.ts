import type { SampleGroup } from "./shapes.ts";

export const GROUPS: SampleGroup[] = [
  {
    key: "C",
    slug: "patient-and-family-council",
    name: {
      en: "Patient and Family Council",
      es: "Consejo de Pacientes y Familias",
      ar: "مجلس المرضى والأسر",
      vi: "Hội đồng Bệnh nhân và Gia đình",
      "zh-Hans": "患者与家属委员会",
    },
    purpose: {
      en: "Patients and families tell our clinics and the legal team what to change first. Staff bring back what became of it. The council advises. It does not decide alone.",
      es: "Pacientes y familias dicen a nuestras clínicas y al equipo legal qué hay que cambiar primero. El personal cuenta después qué pasó con cada cosa. El consejo aconseja; no decide solo.",
      ar: "يقول المرضى وأسرهم لعياداتنا وللفريق القانوني ما الذي يجب تغييره أولًا، ثم يخبرهم العاملون بما حدث بعد ذلك. المجلس يقدم المشورة ولا يقرر وحده.",
      vi: "Bệnh nhân và gia đình cho các phòng khám và nhóm trợ giúp pháp lý biết điều gì cần thay đổi trước tiên. Sau đó nhân viên cho biết kết quả ra sao. Hội đồng góp ý kiến, không quyết định một mình.",
      "zh-Hans": "患者和家属告诉我们的诊所和法律团队，应该先改变什么。工作人员会回来说明结果。委员会提建议，不单独作决定。",
    },
    meets: {
      en: "Every two months on a Tuesday, 5:45 to 7:15 pm; every second meeting starts at 6:15. Come in person, by video or by phone. We pay $45 an hour and have interpreters, child care and rides.",
      es: "Cada dos meses, un martes de 5:45 a 7:15 de la tarde; una de cada dos reuniones empieza a las 6:15. Puede venir en persona, por video o por teléfono. Pagamos $45 por hora y hay intérpretes, cuidado de niños y transporte.",
      ar: "مرة كل شهرين يوم الثلاثاء من 5:45 إلى 7:15 مساءً، ويبدأ اجتماع من كل اجتماعين في الساعة 6:15. يمكنك الحضور شخصيًا أو بالفيديو أو بالهاتف. ندفع 45 دولارًا في الساعة، ونوفر المترجمين ورعاية الأطفال والمواصلات.",
      vi: "Hai tháng một lần vào Thứ Ba, 5:45 chiều đến 7:15 tối; cứ hai buổi thì một buổi bắt đầu lúc 6:15. Quý vị có thể đến tận nơi, qua video hoặc qua điện thoại. Chúng tôi trả $45 một giờ và có thông dịch viên, người giữ trẻ và xe đưa đón.",
      "zh-Hans": "每两个月一次，星期二晚上 5:45 到 7:15；每两次有一次从 6:15 开始。可以到场，也可以用视频或电话参加。每小时报酬 45 美元，有口译员、照看孩子和接送。",
    },
    join: {
      en: "Ask to join with the form on this page, by phone or at the front desk. We talk with you for 20 to 30 minutes, with an interpreter if you want one. Places are free each January; until then there is a waiting list. Preparation counts as paid time.",
      es: "Pida unirse con el formulario de esta página, por teléfono o en la recepción. Hablamos con usted de 20 a 30 minutos, con intérprete si lo desea. Cada enero hay lugares libres; mientras tanto hay una lista de espera. El tiempo de preparación también se paga.",
      ar: "اطلب الانضمام عبر النموذج في هذه الصفحة أو بالهاتف أو في مكتب الاستقبال. نتحدث معك من 20 إلى 30 دقيقة، مع مترجم إذا رغبت. تتوفر أماكن شاغرة في يناير من كل عام، وهناك قائمة انتظار حتى ذلك الحين. وقت التحضير مدفوع أيضًا.",
      vi: "Xin tham gia bằng mẫu trên trang này, qua điện thoại hoặc ở quầy tiếp tân. Chúng tôi nói chuyện với quý vị 20 đến 30 phút, có thông dịch viên nếu quý vị muốn. Mỗi năm vào tháng 1 có chỗ trống; trước đó có danh sách chờ. Thời giờ chuẩn bị cũng được trả tiền.",
      "zh-Hans": "请用这一页的表格申请，也可以打电话或到前台申请。我们会和您谈 20 到 30 分钟，您需要的话有口译员。每年一月有名额，在那以前可以先进候补名单。准备会议的时间也有报酬。",
    },
    seats: 14,
  },
  {
    key: "H",
    slug: "housing-and-benefits-group",
    name: {
      en: "Housing and Benefits Group",
      es: "Grupo de Vivienda y Beneficios",
      ar: "مجموعة السكن والإعانات",
      vi: "Nhóm Nhà ở và Trợ cấp",
      "zh-Hans": "住房与福利小组",
    },
    purpose: {
      en: "People who know what bad housing or lost benefits do to their health help us find what to fix, in our clinics and with the city.",
      es: "Personas que saben lo que una mala vivienda o la pérdida de un beneficio le hacen a la salud nos ayudan a encontrar qué arreglar, en nuestras clínicas y con la ciudad.",
      ar: "أشخاص يعرفون كيف يؤثر السكن السيئ أو فقدان الإعانات في صحتهم يساعدوننا في معرفة ما يجب إصلاحه، في عياداتنا ومع المدينة.",
      vi: "Những người hiểu nhà ở tồi tàn hoặc mất trợ cấp làm hại sức khỏe ra sao giúp chúng tôi tìm điều cần sửa, trong các phòng khám và cùng với thành phố.",
      "zh-Hans": "有些人知道，住房不好或失去福利会怎样影响健康。他们帮我们找出该改进的地方，包括我们的诊所，也包括要和市政府一起做的事。",
    },
    meets: {
      en: "Four times a year on a Thursday, 12:30 to 1:45 pm, by video and phone. We pay $45 an hour and have interpreters.",
      es: "Cuatro veces al año, un jueves de 12:30 a 1:45 de la tarde, por video y por teléfono. Pagamos $45 por hora y hay intérpretes.",
      ar: "أربع مرات في السنة يوم الخميس من 12:30 إلى 1:45 ظهرًا، بالفيديو والهاتف. ندفع 45 دولارًا في الساعة ونوفر المترجمين.",
      vi: "Bốn lần mỗi năm vào Thứ Năm, 12:30 trưa đến 1:45 chiều, qua video và điện thoại. Chúng tôi trả $45 một giờ và có thông dịch viên.",
      "zh-Hans": "每年四次，星期四中午 12:30 到 1:45，用视频和电话。每小时报酬 45 美元，有口译员。",
    },
    join: {
      en: "Ask to join with the form on this page or by phone. You need no internet: many members take part by phone. We talk with you for 20 to 30 minutes first.",
      es: "Pida unirse con el formulario de esta página o por teléfono. No necesita internet: muchas personas participan por teléfono. Primero hablamos con usted de 20 a 30 minutos.",
      ar: "اطلب الانضمام عبر النموذج في هذه الصفحة أو بالهاتف. لا تحتاج إلى الإنترنت، فكثير من الأعضاء يشاركون بالهاتف. نتحدث معك أولًا من 20 إلى 30 دقيقة.",
      vi: "Xin tham gia bằng mẫu trên trang này hoặc qua điện thoại. Không cần internet: nhiều thành viên tham gia qua điện thoại. Trước hết chúng tôi nói chuyện với quý vị 20 đến 30 phút.",
      "zh-Hans": "请用这一页的表格或打电话申请。不需要上网：很多成员打电话参加。我们会先和您谈 20 到 30 分钟。",
    },
    seats: 10,
  },
];
