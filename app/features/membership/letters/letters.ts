import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { LetterCode } from "../application.ts";

/**
 * The letters to applicants that ship with Heard. English is the source; the others are shipped translations, which a
 * translator of the programme checks before they are used. Blanks: {{name}}, {{group}}, {{date}}, {{phone}}.
 */
export const SHIPPED_LETTERS: Record<LetterCode, Record<ShippedLanguage, string>> = {
  received: {
    en: "Dear {{name}},\n\nthank you for asking to join the {{group}}. A person has read your answers. Next we would like to talk with you, in your language. We will reach you by {{date}} in the way you chose.\n\nYou can write to us on this page at any time.",
    es: "Hola, {{name}}:\n\nGracias por querer unirse a {{group}}. Una persona leyó sus respuestas. Ahora queremos hablar con usted, en su idioma. Le buscaremos a más tardar el {{date}}, de la manera que usted eligió.\n\nPuede escribirnos en esta página en cualquier momento.",
    ar: "مرحبًا {{name}}،\n\nشكرًا لأنك ترغب في الانضمام إلى {{group}}. قرأ أحد العاملين إجاباتك، ونود الآن أن نتحدث معك بلغتك. سنتواصل معك في موعد أقصاه {{date}} بالطريقة التي اخترتها.\n\nيمكنك أن تكتب إلينا في هذه الصفحة في أي وقت.",
    vi: "Kính chào {{name}},\n\nCảm ơn quý vị đã xin tham gia {{group}}. Đã có người đọc các câu trả lời của quý vị. Tiếp theo, chúng tôi muốn nói chuyện với quý vị, bằng tiếng của quý vị. Chúng tôi sẽ liên lạc theo cách quý vị đã chọn, trễ nhất là {{date}}.\n\nQuý vị có thể viết cho chúng tôi trên trang này bất cứ lúc nào.",
    "zh-Hans": "{{name}}，您好：\n\n谢谢您申请加入{{group}}。我们已经读了您填的内容，下一步想用您的语言和您谈一谈。我们最晚在{{date}}联系您，用您选的方式。\n\n您随时可以在这一页上给我们写几句。",
  },
  interview: {
    en: "Dear {{name}},\n\nwe would like to meet you and talk about the {{group}}. The time: {{date}}. It takes 20 to 30 minutes. Two people will be there: the coordinator and somebody who is an advisor already. If you need an interpreter, we bring one, and it costs you nothing.\n\nYou need not prepare anything. Bring your questions for us. If the time does not suit you, tell us on this page or call us.",
    es: "Hola, {{name}}:\n\nQueremos conocerle y hablar sobre {{group}}. La cita: {{date}}; dura de 20 a 30 minutos. Estarán dos personas: la persona que coordina el programa y alguien que ya es asesor o asesora del grupo. Si necesita intérprete, nosotros lo conseguimos, y para usted es gratis.\n\nNo tiene que preparar nada. Traiga sus preguntas. Si la hora no le conviene, díganos en esta página o llámenos.",
    ar: "مرحبًا {{name}}،\n\nنود أن نلتقي بك ونتحدث عن {{group}}. الموعد: {{date}}. يستغرق اللقاء من 20 إلى 30 دقيقة، ويحضره شخصان: منسق البرنامج وأحد أعضاء المجموعة. إذا كنت تحتاج إلى مترجم فسنوفره لك مجانًا.\n\nلا حاجة إلى تحضير أي شيء. أحضر أسئلتك لنا. إذا لم يناسبك الموعد فأخبرنا في هذه الصفحة أو اتصل بنا.",
    vi: "Kính chào {{name}},\n\nChúng tôi muốn gặp quý vị và nói chuyện về {{group}}. Thời gian: {{date}}. Buổi gặp kéo dài 20 đến 30 phút. Sẽ có hai người: điều phối viên và một người đã là cố vấn. Nếu quý vị cần thông dịch viên, chúng tôi sẽ lo, và quý vị không phải trả tiền.\n\nQuý vị không cần chuẩn bị gì. Xin mang theo những câu quý vị muốn hỏi. Nếu giờ này không tiện, xin cho chúng tôi biết trên trang này hoặc gọi chúng tôi.",
    "zh-Hans": "{{name}}，您好：\n\n我们想和您见面，谈谈{{group}}。时间：{{date}}，大约20到30分钟。到场的有两个人：协调员和一位现任的患者顾问。如果您需要口译员，我们会安排，您不用付钱。\n\n您不用准备什么。有问题尽管问我们。如果时间不合适，请在这一页上告诉我们，或者给我们打电话。",
  },
  offer: {
    en: "Dear {{name}},\n\nwe would be glad to have you in the {{group}}. You bring a voice that we need.\n\nTell us by {{date}} whether you want to join: write yes or no on this page, or call us. You may ask us anything first. If you say yes, we show you what comes next, one step at a time.",
    es: "Hola, {{name}}:\n\nNos dará mucho gusto tenerle en {{group}}. Usted trae una voz que nos hace falta.\n\nDíganos a más tardar el {{date}} si quiere unirse: escriba sí o no en esta página, o llámenos. Antes puede preguntarnos lo que quiera. Si dice que sí, le mostramos lo que sigue, paso a paso.",
    ar: "مرحبًا {{name}}،\n\nيسعدنا أن تكون معنا في {{group}}. نحن بحاجة إلى صوتك.\n\nأخبرنا في موعد أقصاه {{date}} إن كنت ترغب في الانضمام: اكتب نعم أو لا في هذه الصفحة، أو اتصل بنا. يمكنك أن تسألنا عن أي شيء قبل ذلك. وإذا وافقت فسنوضح لك الخطوات التالية واحدة بعد الأخرى.",
    vi: "Kính chào {{name}},\n\nChúng tôi rất mừng nếu có quý vị trong {{group}}. Chúng tôi cần tiếng nói của quý vị.\n\nXin cho biết quý vị có muốn tham gia không, trễ nhất là {{date}}: xin viết có hoặc không trên trang này, hoặc gọi chúng tôi. Trước đó quý vị có thể hỏi chúng tôi bất cứ điều gì. Nếu quý vị đồng ý, chúng tôi sẽ cho biết các việc tiếp theo, từng bước một.",
    "zh-Hans": "{{name}}，您好：\n\n我们很高兴请您加入{{group}}。我们需要听到您的声音。\n\n请最晚在{{date}}告诉我们您愿不愿意加入：在这一页上写愿意或不愿意，或者给我们打电话。在那以前，您有什么问题都可以问。如果您愿意，我们会一步一步告诉您接下来怎么做。",
  },
  waitlist: {
    en: "Dear {{name}},\n\nthank you for your patience. The {{group}} has no free place now. We keep you on the waiting list, and we look again by {{date}}.\n\nUntil then you can help in other ways: answer a survey, or read papers with us before others see them. Tell us on this page if you want that.",
    es: "Hola, {{name}}:\n\nGracias por su paciencia. Ahora no hay un lugar libre en {{group}}. Le dejamos en la lista de espera y volvemos a revisar a más tardar el {{date}}.\n\nMientras tanto puede ayudar de otras maneras: contestar una encuesta, o leer documentos con nosotros antes de que otros los vean. Si le interesa, díganos en esta página.",
    ar: "مرحبًا {{name}}،\n\nشكرًا على صبرك. لا يوجد مكان شاغر الآن في {{group}}. سنُبقي اسمك في قائمة الانتظار، وسننظر في الأمر مرة أخرى في موعد أقصاه {{date}}.\n\nيمكنك حتى ذلك الحين أن تساعدنا بطرق أخرى: أن تجيب عن استبيان، أو أن تقرأ معنا الأوراق قبل أن يراها غيرنا. إذا رغبت في ذلك فأخبرنا في هذه الصفحة.",
    vi: "Kính chào {{name}},\n\nCảm ơn quý vị đã kiên nhẫn chờ. Hiện nay {{group}} không còn chỗ trống. Chúng tôi giữ tên quý vị trong danh sách chờ, và sẽ xem lại trễ nhất là {{date}}.\n\nTrong lúc đó, quý vị có thể giúp bằng cách khác: trả lời một khảo sát, hoặc đọc tài liệu với chúng tôi trước khi người khác thấy. Nếu quý vị muốn, xin cho biết trên trang này.",
    "zh-Hans": "{{name}}，您好：\n\n谢谢您耐心等待。{{group}}现在没有名额。我们把您留在候补名单上，最晚在{{date}}再看一次。\n\n在那以前，您可以用别的方式帮忙：填一份问卷，或者在材料发给大家以前和我们一起先读一读。如果您愿意，请在这一页上告诉我们。",
  },
  no: {
    en: "Dear {{name}},\n\nthank you for asking to join the {{group}}, and for the time you gave us. This time we cannot offer you a place. This says nothing about you as a person, and you may ask again later.\n\nWe would still like your help: you can answer our surveys, and read papers with us before others see them. Tell us on this page if you want that.\n\nIf you want help with your own case, the group is not the right place. Call {{phone}}: they help you with that, in your language.",
    es: "Hola, {{name}}:\n\nGracias por querer unirse a {{group}} y por el tiempo que nos dio. Esta vez no podemos ofrecerle un lugar. Esto no dice nada de usted como persona, y puede volver a preguntar más adelante.\n\nDe todos modos queremos su ayuda: puede contestar nuestras encuestas y leer documentos con nosotros antes de que otros los vean. Si le interesa, díganos en esta página.\n\nSi quiere ayuda con su propio caso, el grupo no es el lugar indicado. Llame a {{phone}}: ahí le ayudan con eso, en su idioma.",
    ar: "مرحبًا {{name}}،\n\nشكرًا لأنك رغبت في الانضمام إلى {{group}} وعلى الوقت الذي منحتنا إياه. لا نستطيع هذه المرة أن نعرض عليك مكانًا. هذا لا يعني شيئًا سلبيًا عنك، ويمكنك أن تطلب مرة أخرى لاحقًا.\n\nما زلنا نرغب في مساعدتك: يمكنك أن تجيب عن استبياناتنا، وأن تقرأ معنا الأوراق قبل أن يراها غيرنا. إذا رغبت في ذلك فأخبرنا في هذه الصفحة.\n\nإذا كنت تريد مساعدة في قضيتك أنت فالمجموعة ليست المكان المناسب. اتصل بـ {{phone}}: يساعدونك في ذلك بلغتك.",
    vi: "Kính chào {{name}},\n\nCảm ơn quý vị đã xin tham gia {{group}}, và đã dành thời giờ cho chúng tôi. Lần này chúng tôi chưa thể mời quý vị vào nhóm. Điều này không nói gì về con người của quý vị, và sau này quý vị có thể xin lại.\n\nChúng tôi vẫn mong quý vị giúp: quý vị có thể trả lời các khảo sát, và đọc tài liệu với chúng tôi trước khi người khác thấy. Nếu quý vị muốn, xin cho biết trên trang này.\n\nNếu quý vị cần giúp về hồ sơ của riêng mình, nhóm này không phải là nơi lo việc đó. Xin gọi {{phone}}: ở đó có người giúp quý vị, bằng tiếng của quý vị.",
    "zh-Hans": "{{name}}，您好：\n\n谢谢您申请加入{{group}}，也谢谢您花的时间。这次我们没有名额给您。这不是因为您不好，您以后可以再申请。\n\n我们仍然希望得到您的帮助：您可以填我们的问卷，也可以在材料发给大家以前和我们一起先读一读。如果您愿意，请在这一页上告诉我们。\n\n如果您想为自己的案件求助，小组不是合适的地方。请拨打{{phone}}，那里的人会用您的语言帮您。",
  },
  welcome: {
    en: "Dear {{name}},\n\nwelcome to the {{group}}. We are glad that you said yes.\n\nNext we give you a way to sign in, by e-mail or on a card. There you find the agreement to read and sign in your language, and the first steps. You are a full member once the agreement is signed. If anything is unclear, call us.",
    es: "Hola, {{name}}:\n\nLe damos la bienvenida a {{group}}. Nos alegra que haya dicho que sí.\n\nAhora le damos una manera de entrar, por correo electrónico o con una tarjeta. Ahí encontrará el acuerdo para leer y firmar en su idioma, y los primeros pasos. Será miembro con todos los derechos cuando el acuerdo esté firmado. Si algo no está claro, llámenos.",
    ar: "مرحبًا {{name}}،\n\nأهلًا بك في {{group}}. يسعدنا أنك وافقت.\n\nسنعطيك الآن طريقة لتسجيل الدخول، بالبريد الإلكتروني أو ببطاقة. ستجد هناك الاتفاقية لتقرأها وتوقعها بلغتك، والخطوات الأولى. تصبح عضوًا كاملًا بعد توقيع الاتفاقية. إذا كان هناك شيء غير واضح فاتصل بنا.",
    vi: "Kính chào {{name}},\n\nChào mừng quý vị đến với {{group}}. Chúng tôi rất mừng vì quý vị đã nhận lời.\n\nTiếp theo, chúng tôi sẽ cho quý vị cách đăng nhập, bằng email hoặc bằng thẻ. Sau khi đăng nhập, quý vị thấy bản cam kết để đọc và ký bằng tiếng của mình, cùng các bước đầu. Quý vị là thành viên chính thức khi đã ký bản cam kết. Nếu có điều gì chưa rõ, xin gọi chúng tôi.",
    "zh-Hans": "{{name}}，您好：\n\n欢迎您加入{{group}}。您愿意加入，我们很高兴。\n\n接下来，我们会给您登录的方式，用电子邮件或登录卡都可以。登录以后，您会看到要用您的语言阅读和签署的协议，还有入门步骤。签了协议，您就是正式成员。有什么不清楚的，请给我们打电话。",
  },
};
