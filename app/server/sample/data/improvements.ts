import { act } from "./shapes.ts";
import type { SampleImprovement } from "./shapes.ts";

export const IMPROVEMENTS: SampleImprovement[] = [
  {
    key: "I01",
    title: {
      en: "Ask about home and safety in private",
      es: "Preguntar en privado sobre la vivienda y la seguridad",
      ar: "السؤال عن السكن والأمان على انفراد",
      vi: "Hỏi riêng về nhà ở và sự an toàn",
      "zh-Hans": "在私密的地方询问住房和安全问题",
    },
    why: {
      en: "People were asked about rent and safety in the hallway, at the desk or next to someone they live with. They felt ashamed, and some could not answer truly. A room with a closed door costs a minute.",
      es: "A las personas les preguntaban sobre la renta y la seguridad en el pasillo, en el mostrador o junto a alguien con quien viven. Sentían vergüenza, y algunas no podían contestar con la verdad. Un cuarto con la puerta cerrada cuesta un minuto.",
      ar: "كان الناس يُسألون عن الإيجار والأمان في الممر أو عند الاستقبال أو بجانب شخص يعيشون معه. شعروا بالحرج، ولم يستطع بعضهم أن يجيب بصدق. غرفة بابها مغلق لا تكلف سوى دقيقة.",
    },
    owner: "S03",
    site: "WS",
    from: [1, 12, 19, 38, 39, 55],
    history: [
      { status: "proposed", ...act("S03", "2026-01-13", "09:30") },
      { status: "accepted", ...act("S02", "2026-01-29", "12:40") },
      { status: "testing", ...act("S03", "2026-03-03", "08:15") },
      { status: "implemented", ...act("S03", "2026-05-26", "09:00") },
      { status: "spreading", ...act("S02", "2026-06-01", "08:30") },
    ],
  },
  {
    key: "I02",
    title: {
      en: "First legal call within 5 business days, visible number, voicemail in the patient's language",
      es: "Primera llamada legal en 5 días hábiles, con número visible y mensaje de voz en el idioma del paciente",
      ar: "أول مكالمة قانونية خلال 5 أيام عمل، برقم ظاهر ورسالة صوتية بلغة المريض",
      vi: "Nhóm trợ giúp pháp lý gọi lần đầu trong 5 ngày làm việc, hiện số điện thoại, để lại lời nhắn bằng tiếng của bệnh nhân",
      "zh-Hans": "法律团队在 5 个工作日内打来第一个电话，显示号码，并用患者的语言留言",
    },
    why: {
      en: "People waited up to two months for the first call. When it came, the number was hidden and nobody left a message. One person had already lost the apartment by then.",
      es: "Algunas personas esperaron hasta dos meses la primera llamada. Cuando llegó, el número estaba oculto y nadie dejó mensaje. Una persona ya había perdido el apartamento.",
      ar: "انتظر بعض الناس شهرين حتى جاءت المكالمة الأولى. وعندما جاءت كان الرقم مخفيًا ولم يترك أحد رسالة. وكان أحدهم قد فقد شقته قبل ذلك.",
    },
    owner: "S05",
    from: [2, 40, 45],
    history: [
      { status: "proposed", ...act("S01", "2026-01-15", "10:20") },
      { status: "accepted", ...act("S02", "2026-02-12", "13:50") },
      { status: "testing", ...act("S02", "2026-04-06", "08:45") },
    ],
  },
  {
    key: "I03",
    title: {
      en: "Status text in own language at day 7, 21 and at closing",
      es: "Mensaje de texto en el propio idioma sobre cómo va el caso: a los 7 días, a los 21 y al cierre",
      ar: "رسالة نصية بلغة الشخص عن سير ملفه: بعد 7 أيام، وبعد 21 يومًا، وعند الإغلاق",
      vi: "Nhắn tin bằng tiếng của từng người về tình trạng hồ sơ: sau 7 ngày, 21 ngày và khi kết thúc",
      "zh-Hans": "用患者自己的语言发短信说明案件进展：7 天后、21 天后和结案时",
    },
    why: {
      en: "Many people never heard what became of their case. They called again and again, or thought that it was lost. A short text in their own language would tell them where it stands.",
      es: "Muchas personas nunca supieron qué pasó con su caso. Llamaban una y otra vez, o pensaban que se había perdido. Un mensaje corto en su idioma les diría cómo va.",
      ar: "كثيرون لم يعرفوا ماذا حدث لملفاتهم. كانوا يتصلون مرة بعد مرة، أو يظنون أن الملف ضاع. رسالة قصيرة بلغتهم تخبرهم أين وصل.",
    },
    owner: "S05",
    from: [21, 9, 17, 36, 51, 58],
    history: [
      { status: "proposed", ...act("S01", "2026-02-05", "09:40") },
      { status: "accepted", ...act("S02", "2026-03-26", "12:30") },
      { status: "testing", ...act("S02", "2026-09-08", "09:00") },
    ],
  },
  {
    key: "I04",
    title: {
      en: "Interpreter with dialect booked when the referral is made; papers read out before signing",
      es: "Reservar intérprete y dialecto desde que se hace la referencia; leer los papeles en voz alta antes de firmar",
      ar: "حجز مترجم باللهجة المناسبة عند الإحالة، وقراءة الأوراق بصوت عالٍ قبل التوقيع",
      vi: "Đặt thông dịch viên đúng phương ngữ ngay khi giới thiệu; đọc giấy tờ thành tiếng trước khi ký",
      "zh-Hans": "转介时就约好会说对方方言的口译员；签字前先把文件念出来",
    },
    why: {
      en: "People got no interpreter, a late one, or one whose dialect they could not follow. Some were asked to sign papers in English. Once, a child had to explain a lawyer's message.",
      es: "Hubo personas sin intérprete, con uno que llegó tarde o con uno cuyo dialecto no entendían. A algunas les pidieron firmar papeles en inglés. Una vez, una niña tuvo que explicar el mensaje de un abogado.",
      ar: "لم يجد بعض الناس مترجمًا، أو جاء متأخرًا، أو تكلم لهجة لا يفهمونها. وطُلب من بعضهم توقيع أوراق بالإنجليزية. وفي إحدى المرات اضطرت طفلة إلى شرح رسالة محامٍ.",
    },
    owner: "S08",
    from: [20, 33, 34, 46, 50, 56],
    history: [
      { status: "proposed", ...act("S01", "2026-01-26", "13:50") },
      { status: "accepted", ...act("S02", "2026-02-05", "13:20") },
      { status: "testing", ...act("S02", "2026-02-23", "08:30") },
      { status: "implemented", ...act("S02", "2026-05-07", "12:45") },
    ],
  },
  {
    key: "I05",
    title: {
      en: "\"What the legal team does. It is free.\" card and poster in 8 languages",
      es: "«Qué hace el equipo legal. Es gratis.»: tarjeta y cartel en 8 idiomas",
      ar: "«ماذا يفعل الفريق القانوني؟ خدمته مجانية.» بطاقة وملصق بـ8 لغات",
      vi: "Tấm thẻ và áp phích “Nhóm trợ giúp pháp lý làm gì. Miễn phí.” bằng 8 ngôn ngữ",
      "zh-Hans": "“法律团队做什么？免费。”8 种语言的卡片和海报",
    },
    why: {
      en: "Some people thought that they were in trouble when the doctor said \"lawyer\". Others never knew that the help is there, or that it is free. The only notice was in English.",
      es: "Algunas personas pensaron que estaban en problemas cuando el doctor dijo «abogado». Otras nunca supieron que existe esta ayuda, ni que es gratis. El único aviso estaba en inglés.",
      ar: "ظن بعض الناس أنهم في ورطة عندما ذكر الطبيب كلمة «محامٍ». ولم يعرف آخرون أن هذه المساعدة موجودة أو أنها مجانية. وكان الإعلان الوحيد بالإنجليزية.",
    },
    owner: "S06",
    from: [25, 15, 49, 60],
    history: [
      { status: "proposed", ...act("S01", "2026-03-17", "10:15") },
      { status: "accepted", ...act("S02", "2026-04-28", "12:50") },
      { status: "testing", ...act("S01", "2026-07-08", "10:00") },
      { status: "implemented", ...act("S01", "2026-10-29", "14:00") },
    ],
  },
  {
    key: "I06",
    title: {
      en: "Ask housing questions yearly or on change, show last answers",
      es: "Hacer las preguntas de vivienda una vez al año o si algo cambia, y mostrar las últimas respuestas",
      ar: "طرح أسئلة السكن مرة في السنة أو عند تغيّر الوضع، مع إظهار آخر الإجابات",
      vi: "Hỏi về nhà ở mỗi năm một lần hoặc khi có thay đổi, cho thấy câu trả lời lần trước",
      "zh-Hans": "住房问题每年问一次，有变化再问，并显示上次的回答",
    },
    why: {
      en: "Patients get the same questions at every visit, and nobody sees what they said last time. It feels as if no one listened. We want to ask once a year, or when something changes.",
      es: "A los pacientes les hacen las mismas preguntas en cada visita, y nadie ve lo que contestaron la última vez. Parece que nadie escuchó. Queremos preguntar una vez al año, o cuando algo cambie.",
      ar: "تُطرح على المرضى الأسئلة نفسها في كل زيارة، ولا يرى أحد ما قالوه في المرة السابقة، فيشعرون بأن أحدًا لم يسمعهم. نريد أن نسأل مرة في السنة أو عندما يتغير شيء.",
    },
    owner: "S02",
    from: [5, 23],
    history: [
      { status: "proposed", ...act("S02", "2026-02-04", "12:35") },
      { status: "accepted", ...act("S02", "2026-04-23", "13:10") },
    ],
  },
  {
    key: "I07",
    title: {
      en: "Evening meetings with child care",
      es: "Reuniones por la tarde con cuidado de niños",
      ar: "اجتماعات مسائية مع رعاية للأطفال",
      vi: "Họp buổi tối, có người giữ trẻ",
      "zh-Hans": "晚上开会，有人照看孩子",
    },
    why: {
      en: "Members who work days, or have small children, could not come to the council. In {month:2026-05-11} we tried an evening by video only: too few could join, so we gave that up. Evenings in person, with child care, are the next try.",
      es: "Las personas que trabajan de día o tienen niños pequeños no podían venir al consejo. En {month:2026-05-11} probamos una reunión de noche solo por video: muy pocas pudieron entrar, así que la dejamos. Lo siguiente es probar reuniones por la tarde, en persona y con cuidado de niños.",
      ar: "لم يستطع الأعضاء الذين يعملون نهارًا أو لديهم أطفال صغار حضور المجلس. جربنا في {month:2026-05-11} اجتماعًا مسائيًا بالفيديو فقط، فلم يتمكن إلا القليل من المشاركة، فتركنا ذلك. التجربة التالية هي اجتماعات مسائية بالحضور مع رعاية للأطفال.",
    },
    owner: "S01",
    from: [10, 31],
    history: [
      { status: "proposed", ...act("S01", "2026-03-05", "10:20") },
      { status: "accepted", ...act("S01", "2026-03-31", "11:00") },
      { status: "testing", ...act("S01", "2026-05-05", "09:30") },
      { status: "implemented", ...act("S01", "2026-07-22", "10:00") },
    ],
  },
  {
    key: "I08",
    title: { en: "Saturday meetings", es: "Reuniones los sábados", ar: "اجتماعات أيام السبت", vi: "Họp vào Thứ Bảy", "zh-Hans": "星期六开会" },
    why: {
      en: "At the council meeting in {month:2026-03-17}, members asked to meet on Saturdays. More people are free then.",
      es: "En la reunión del consejo de {month:2026-03-17}, varias personas pidieron reunirse los sábados. Ese día hay más gente libre.",
      ar: "في اجتماع المجلس في {month:2026-03-17} طلب أعضاء أن نجتمع أيام السبت، لأن عددًا أكبر من الناس يكون متفرغًا.",
    },
    owner: "S01",
    from: [],
    history: [
      { status: "proposed", ...act("S01", "2026-03-18", "10:30") },
      {
        status: "declined",
        ...act("S01", "2026-06-02", "11:15"),
        reason: {
          en: "Weekend interpreters for five languages cost almost twice as much, and two of our three buildings are closed. We will look again in January, with the new budget.",
          es: "Los intérpretes de cinco idiomas cuestan casi el doble los fines de semana, y dos de nuestros tres edificios están cerrados. Lo volveremos a revisar en enero, con el nuevo presupuesto.",
          ar: "تتضاعف تقريبًا أجور المترجمين لخمس لغات في عطلة نهاية الأسبوع، واثنان من مبانينا الثلاثة مغلقان. سنعيد النظر في الأمر في يناير مع الميزانية الجديدة.",
          vi: "Vào cuối tuần, thông dịch viên cho năm thứ tiếng tốn gần gấp đôi, và hai trong ba tòa nhà của chúng tôi đóng cửa. Chúng tôi sẽ xem lại vào tháng 1, với ngân sách mới.",
          "zh-Hans": "周末请五种语言的口译员，费用差不多要翻一倍；我们三栋楼里也有两栋不开门。一月有了新预算，我们会再考虑。",
        },
      },
    ],
  },
  {
    key: "I09",
    title: {
      en: "Repair letters in 5 days + building-wide inspection with the city",
      es: "Cartas de reparación en 5 días e inspección de todo el edificio con la ciudad",
      ar: "رسائل الإصلاح خلال 5 أيام، وتفتيش المبنى كله مع المدينة",
      vi: "Gửi thư yêu cầu sửa chữa trong 5 ngày và cùng thành phố kiểm tra cả tòa nhà",
      "zh-Hans": "5 天内寄出维修信，并和市政府一起检查整栋楼",
    },
    why: {
      en: "Mold, damp and roaches make children ill. One letter from us to a landlord took five weeks. And often it is the whole building, so we want the city to inspect all of it at once.",
      es: "El moho, la humedad y las cucarachas enferman a los niños. Una carta nuestra a un dueño tardó cinco semanas. Y muchas veces es todo el edificio, por eso queremos que la ciudad lo inspeccione completo.",
      ar: "العفن والرطوبة والصراصير تُمرض الأطفال. استغرقت رسالة منا إلى أحد الملاك خمسة أسابيع. وغالبًا ما تكون المشكلة في المبنى كله، ولذلك نريد أن تفتشه المدينة بأكمله دفعة واحدة.",
    },
    owner: "S04",
    from: [6, 27, 35],
    history: [
      { status: "proposed", ...act("S02", "2026-02-09", "12:15") },
      { status: "accepted", ...act("S02", "2026-05-15", "12:30") },
    ],
  },
  {
    key: "I10",
    title: {
      en: "Creole speaker at WS desk two days a week",
      es: "Una persona que hable criollo haitiano en la recepción de Wharf Street dos días por semana",
      ar: "موظف يتكلم الكريولية الهايتية في استقبال وارف ستريت يومين في الأسبوع",
      vi: "Người nói tiếng Creole ở quầy tiếp tân Wharf Street, hai ngày mỗi tuần",
      "zh-Hans": "Wharf Street 前台每周两天有会说海地克里奥尔语的人",
    },
    why: {
      en: "People who speak Haitian Creole come to Wharf Street every day, and nobody at the desk speaks it. A council member asked for two days a week, so that people know when to come.",
      es: "Todos los días vienen a Wharf Street personas que hablan criollo haitiano, y nadie en la recepción lo habla. Una integrante del consejo pidió dos días por semana, para que la gente sepa cuándo venir.",
      ar: "يأتي إلى وارف ستريت كل يوم أشخاص يتكلمون الكريولية الهايتية، ولا أحد في الاستقبال يتكلمها. طلبت عضوة في المجلس يومين في الأسبوع حتى يعرف الناس متى يأتون.",
    },
    site: "WS",
    from: [54],
    history: [{ status: "proposed", ...act("S01", "2026-09-17", "10:20") }],
  },
  {
    key: "I11",
    title: { en: "Phone menu in 6 languages", es: "Menú del teléfono en 6 idiomas", ar: "قائمة الهاتف بـ6 لغات", vi: "Lời hướng dẫn bấm số trên điện thoại bằng 6 ngôn ngữ", "zh-Hans": "6 种语言的电话语音菜单" },
    why: {
      en: "Our phone menu speaks English and Spanish only. People who speak another language don't know which number to press, and hang up.",
      es: "El menú de nuestro teléfono solo está en inglés y español. Quien habla otro idioma no sabe qué número marcar, y cuelga.",
      ar: "قائمة هاتفنا بالإنجليزية والإسبانية فقط. من يتكلم لغة أخرى لا يعرف أي رقم يضغط، فيغلق الخط.",
    },
    owner: "S12",
    from: [42],
    history: [
      { status: "proposed", ...act("S01", "2026-05-14", "11:55") },
      {
        status: "parked",
        ...act("S02", "2026-06-25", "12:20"),
        reason: {
          en: "Our contract with the phone company ends in 2027, and it does not let us change the menu before. The next contract will ask for 6 languages. Until then, stay on the line: a person answers and brings an interpreter.",
          es: "Nuestro contrato con la compañía de teléfono termina en 2027 y no nos deja cambiar el menú antes. El próximo contrato pedirá 6 idiomas. Mientras tanto, no cuelgue: una persona le contesta y trae a un intérprete a la línea.",
          ar: "ينتهي عقدنا مع شركة الهاتف في 2027، ولا يسمح لنا بتغيير القائمة قبل ذلك. سنطلب 6 لغات في العقد القادم. حتى ذلك الحين ابقَ على الخط: سيرد عليك شخص ويضيف مترجمًا إلى المكالمة.",
          vi: "Hợp đồng của chúng tôi với công ty điện thoại đến năm 2027 mới hết, và trước đó không cho phép đổi lời hướng dẫn. Hợp đồng tới sẽ đòi hỏi 6 ngôn ngữ. Trong lúc chờ, xin giữ máy: có người trả lời và gọi thông dịch viên.",
          "zh-Hans": "我们和电话公司的合同到 2027 年才结束，在那之前不能改菜单。下一份合同会要求 6 种语言。在此之前请不要挂断：会有人接听，并为您接通口译员。",
        },
      },
    ],
  },
  {
    key: "I12",
    title: { en: "Appointment texts in own language", es: "Mensajes de citas en el propio idioma", ar: "رسائل المواعيد بلغة الشخص", vi: "Tin nhắn nhắc hẹn bằng tiếng của từng người", "zh-Hans": "用患者自己的语言发预约短信" },
    why: {
      en: "Reminders for visits come in English only. A family missed an appointment because of that.",
      es: "Los recordatorios de citas llegan solo en inglés. Por eso una familia perdió su cita.",
      ar: "تصل رسائل التذكير بالمواعيد بالإنجليزية فقط. وبسبب ذلك فات أسرةً موعدها.",
    },
    owner: "S05",
    from: [30],
    history: [
      { status: "proposed", ...act("S01", "2026-06-09", "09:45") },
      { status: "merged", into: "I03", ...act("S01", "2026-06-23", "10:30") },
    ],
  },
];
