import type { ReplyCode } from "./reply.ts";

type Words = { en: string; es: string; ar: string; vi: string; "zh-Hans": string };

/**
 * The replies that ship with Heard. English is the source; the others are shipped translations, which a translator of the
 * programme checks before they are used. Blanks: {{phone}}, the line for one's own case; {{date}}, a day.
 */
export const SHIPPED_REPLIES: Record<ReplyCode, Words> = {
  read: {
    en: "Thank you for telling us. A person has read your words. You will hear from us here by {{date}}.",
    es: "Gracias por contarnos. Una persona leyó sus palabras. Aquí tendrá noticias nuestras a más tardar el {{date}}.",
    ar: "شكرًا لأنك أخبرتنا. قرأ أحد أفراد الفريق كلماتك. ستجد هنا ردًّا منا في موعد أقصاه {{date}}.",
    vi: "Cảm ơn quý vị đã cho chúng tôi biết. Đã có người đọc lời của quý vị. Trễ nhất là {{date}}, quý vị sẽ thấy tin của chúng tôi tại đây.",
    "zh-Hans": "谢谢您告诉我们。已经有人看过您写的话。最晚在{{date}}，您会在这里看到我们的消息。",
  },
  working: {
    en: "We are still working on what you told us. It takes longer than we thought. We write to you here again by {{date}}.",
    es: "Seguimos trabajando en lo que nos contó. Está tomando más tiempo de lo que pensábamos. Le escribiremos aquí otra vez a más tardar el {{date}}.",
    ar: "ما زلنا نعمل على ما أخبرتنا به، والأمر يستغرق وقتًا أطول مما توقعنا. سنكتب إليك هنا مرة أخرى في موعد أقصاه {{date}}.",
    vi: "Chúng tôi vẫn đang lo việc quý vị đã nói. Việc này lâu hơn chúng tôi nghĩ. Trễ nhất là {{date}}, chúng tôi sẽ viết lại cho quý vị tại đây.",
    "zh-Hans": "您反映的事我们还在处理，所需的时间比预想的长。最晚在{{date}}，我们会在这里再告诉您情况。",
  },
  passed_on: {
    en: "Thank you. We passed your words on to the people they are about.",
    es: "Gracias. Les pasamos sus palabras a las personas de quienes habla.",
    ar: "شكرًا لك. نقلنا كلماتك إلى الأشخاص الذين تتحدث عنهم.",
    vi: "Cảm ơn quý vị. Chúng tôi đã chuyển lời của quý vị đến những người được nhắc tới.",
    "zh-Hans": "谢谢您。我们已经把您的话转告给您提到的人。",
  },
  when_where: {
    en: "Thank you for telling us. To change this, we need to know more. When did it happen, and at which clinic? Write only what you want to. You need not say who you are.",
    es: "Gracias por contarnos. Para cambiarlo necesitamos saber un poco más. ¿Cuándo pasó y en qué clínica? Escriba solo lo que quiera. No tiene que decir quién es.",
    ar: "شكرًا لأنك أخبرتنا. لكي نغيّر هذا الأمر نحتاج إلى معرفة المزيد. متى حدث ذلك وفي أي عيادة؟ اكتب ما تريده فقط، ولا حاجة إلى أن تقول من أنت.",
    vi: "Cảm ơn quý vị đã cho chúng tôi biết. Để thay đổi việc này, chúng tôi cần biết thêm. Chuyện xảy ra khi nào và ở phòng khám nào? Quý vị chỉ cần viết những gì mình muốn, không cần nói mình là ai.",
    "zh-Hans": "谢谢您告诉我们。要改变这件事，我们还需要多了解一些。这是什么时候、在哪家诊所发生的？只写您愿意写的就好，不必说明您是谁。",
  },
  how_to_reach: {
    en: "We would like to talk with you about this. May we call you? If you want that, write a number here, a good time, and your language. You can also call us: {{phone}}.",
    es: "Nos gustaría hablar con usted sobre esto. ¿Podemos llamarle? Si quiere, escriba aquí un número, una buena hora y su idioma. También puede llamarnos: {{phone}}.",
    ar: "نود أن نتحدث معك عن هذا الأمر. هل يمكننا الاتصال بك؟ إذا رغبت في ذلك فاكتب هنا رقم هاتف ووقتًا مناسبًا ولغتك. ويمكنك أيضًا الاتصال بنا على {{phone}}.",
    vi: "Chúng tôi muốn nói chuyện với quý vị về việc này. Chúng tôi gọi cho quý vị được không? Nếu được, xin viết ở đây số điện thoại, giờ thuận tiện và ngôn ngữ của quý vị. Quý vị cũng có thể gọi cho chúng tôi: {{phone}}.",
    "zh-Hans": "我们想和您谈谈这件事。可以给您打电话吗？如果可以，请在这里写下电话号码、方便的时间和您说的语言。您也可以打给我们：{{phone}}。",
  },
  own_case: {
    en: "Thank you for telling us. This is about your own case, and we cannot help with that here. Please call {{phone}}. It costs nothing, and somebody speaks with you in your language. If you have a letter with a date, call today.",
    es: "Gracias por contarnos. Esto es sobre su propio caso, y aquí no podemos ayudarle con eso. Por favor, llame al {{phone}}. No cuesta nada y le atienden en su idioma. Si tiene una carta con una fecha, llame hoy.",
    ar: "شكرًا لأنك أخبرتنا. هذا الأمر يخص قضيتك أنت، ولا نستطيع مساعدتك فيها هنا. يرجى الاتصال على {{phone}}. الاتصال مجاني وسيتحدثون معك بلغتك. إذا كانت لديك رسالة فيها موعد محدد فاتصل اليوم.",
    vi: "Cảm ơn quý vị đã cho chúng tôi biết. Đây là hồ sơ riêng của quý vị, và ở đây chúng tôi không giúp được việc đó. Xin gọi {{phone}}. Quý vị không phải trả tiền, và có người nói chuyện bằng tiếng của quý vị. Nếu quý vị có thư ghi một ngày hạn, xin gọi ngay hôm nay.",
    "zh-Hans": "谢谢您告诉我们。这是您自己的个案，在这里我们帮不了您。请拨打{{phone}}，不收费，会有人用您的语言和您谈。如果您收到的信上写有日期，请今天就打。",
  },
  no_money: {
    en: "Thank you for asking us for this. We cannot do it now: there is no money for it this year. We look at it again by {{date}}, and we tell you here. If you have an idea that costs less, write to us.",
    es: "Gracias por pedirnos esto. Por ahora no podemos hacerlo: este año no hay dinero para eso. Lo volveremos a revisar a más tardar el {{date}} y le diremos aquí. Si tiene una idea que cueste menos, escríbanos.",
    ar: "شكرًا على اقتراحك. لا نستطيع تنفيذه الآن، إذ لا يتوفر المال اللازم له هذا العام. سننظر فيه مرة أخرى في موعد أقصاه {{date}} ونخبرك هنا. إذا كانت لديك فكرة أقل تكلفة فاكتب إلينا.",
    vi: "Cảm ơn quý vị đã đề nghị. Hiện giờ chúng tôi chưa làm được: năm nay không có tiền cho việc này. Trễ nhất là {{date}}, chúng tôi sẽ xem lại và báo cho quý vị tại đây. Nếu quý vị có ý nào ít tốn hơn, xin viết cho chúng tôi.",
    "zh-Hans": "谢谢您的提议。现在我们还做不到：今年没有这笔钱。最晚在{{date}}，我们会再考虑一次，并在这里告诉您。如果您有更省钱的办法，请写给我们。",
  },
  no_law: {
    en: "Thank you for asking us for this. We cannot do it: a law does not let us. What we can do is tell the people who make these rules what you said. If you want to know more, call {{phone}}.",
    es: "Gracias por pedirnos esto. No podemos hacerlo: una ley no nos lo permite. Lo que sí podemos hacer es contarles a quienes ponen estas reglas lo que usted dijo. Si quiere saber más, llame al {{phone}}.",
    ar: "شكرًا على اقتراحك. لا نستطيع تنفيذه لأن القانون لا يسمح لنا بذلك. ما نستطيع فعله هو أن ننقل ما قلته إلى من يضعون هذه القواعد. إذا أردت معرفة المزيد فاتصل على {{phone}}.",
    vi: "Cảm ơn quý vị đã đề nghị. Chúng tôi không làm được vì luật không cho phép. Điều chúng tôi làm được là nói lại ý của quý vị với những người đặt ra quy định này. Nếu muốn biết thêm, xin gọi {{phone}}.",
    "zh-Hans": "谢谢您的提议。这件事我们不能做：法律不允许。我们能做的，是把您的话转告制定这些规定的人。想了解更多，请拨打{{phone}}。",
  },
  no_safety: {
    en: "Thank you for asking us for this. We cannot do it, because somebody could get hurt. We looked for another way and have not found one yet. If you know one, write to us, or call {{phone}}.",
    es: "Gracias por pedirnos esto. No podemos hacerlo, porque alguien podría salir lastimado. Buscamos otra manera y todavía no la encontramos. Si conoce una, escríbanos o llame al {{phone}}.",
    ar: "شكرًا على اقتراحك. لا نستطيع تنفيذه لأن أحدًا قد يتعرض للأذى. بحثنا عن طريقة أخرى ولم نجدها بعد. إذا كنت تعرف طريقة فاكتب إلينا أو اتصل على {{phone}}.",
    vi: "Cảm ơn quý vị đã đề nghị. Chúng tôi không làm được vì có thể có người bị hại. Chúng tôi đã tìm cách khác nhưng chưa thấy. Nếu quý vị biết cách nào, xin viết cho chúng tôi hoặc gọi {{phone}}.",
    "zh-Hans": "谢谢您的提议。这件事我们不能做，因为可能会有人受伤。我们找过别的办法，还没有找到。如果您知道有什么办法，请写给我们，或拨打{{phone}}。",
  },
  not_first: {
    en: "Thank you for asking us for this. We decided to do something else first, because more people asked for that. We look at your wish again by {{date}}, and we tell you here.",
    es: "Gracias por pedirnos esto. Decidimos hacer primero otra cosa, porque más personas la pidieron. Volveremos a revisar lo que usted pidió a más tardar el {{date}} y le diremos aquí.",
    ar: "شكرًا على اقتراحك. قررنا أن نبدأ بأمر آخر لأن عددًا أكبر من الناس طلبه. سننظر في طلبك مرة أخرى في موعد أقصاه {{date}} ونخبرك هنا.",
    vi: "Cảm ơn quý vị đã đề nghị. Chúng tôi quyết định làm việc khác trước, vì nhiều người đề nghị việc đó hơn. Trễ nhất là {{date}}, chúng tôi sẽ xem lại ý của quý vị và báo tại đây.",
    "zh-Hans": "谢谢您的提议。我们决定先做另一件事，因为要求那件事的人更多。最晚在{{date}}，我们会再考虑您的要求，并在这里告诉您。",
  },
};
