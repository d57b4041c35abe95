import { act } from "./shapes.ts";
import type { SampleInput } from "./shapes.ts";

export const ARABIC_INPUTS: SampleInput[] = [
  {
    number: 45, on: "2026-02-17", at: "10:55", channel: "web", lang: "ar", site: "WS", urgency: 3,
    words: "انتظرت شهرين ولم يتصل بي أحد. لا أعرف إن كان ملفي ما زال عندكم.",
    gloss: "I waited two months and nobody called me. I don't know if you still have my file.",
    translated: { es: "Esperé dos meses y nadie me llamó. No sé si todavía tienen mi expediente.", vi: "Tôi chờ hai tháng mà không ai gọi. Tôi không biết quý vị còn giữ hồ sơ của tôi không.", "zh-Hans": "我等了两个月，没有人给我打电话。我不知道你们是不是还保留着我的案件。" },
    contact: { kind: "email", value: "yasmin.abyad@barid.example", leaveMessage: true },
    quoteConsentOn: "2026-02-26",
    acknowledged: act("S03", "2026-02-18", "13:30"),
    links: [{ to: "I02", ...act("S01", "2026-02-18", "13:50") }],
    thread: [
      {
        kind: "question", ...act("S03", "2026-02-18", "14:05"),
        words: {
          en: "We are sorry for the long wait. May the legal team call you with an Arabic interpreter? If yes, tell us a phone number, the best time, and which Arabic you speak at home.",
          own: "نأسف لطول الانتظار. هل يمكن للفريق القانوني أن يتصل بك مع مترجم للعربية؟ إن كان الجواب نعم، فأخبرنا برقم الهاتف والوقت المناسب واللهجة التي تتكلم بها في البيت.",
        },
      },
      {
        kind: "reply", on: "2026-02-18", at: "21:16",
        words: "نعم، رقمي 555-0160، وأفضل وقت بعد الساعة 4 عصرًا. أتكلم اللهجة العراقية.",
        gloss: "Yes, my number is 555-0160, and the best time is after 4 in the afternoon. I speak Iraqi Arabic.",
      },
    ],
    answer: {
      ...act("S03", "2026-02-24", "11:40"),
      words: {
        en: "The legal team told us that they reached you, with an interpreter who speaks Iraqi Arabic. Two months was too long. We want the first call to come within 5 business days. This page will show what we change.",
        own: "أخبرنا الفريق القانوني أنه تواصل معك بمساعدة مترجم يتكلم اللهجة العراقية. شهران من الانتظار مدة طويلة جدًا. نريد أن تأتي المكالمة الأولى خلال 5 أيام عمل. ستجد في هذه الصفحة ما سنغيره.",
      },
    },
    outcome: "answered",
  },
  {
    number: 46, on: "2026-03-26", channel: "survey", lang: "ar", site: "LF", urgency: 4, enteredBy: "S01",
    words: "كان المترجم على الهاتف يتكلم لهجة لا أفهمها. أرجو أن تسألوا عن اللهجة قبل الموعد.",
    gloss: "The interpreter on the phone spoke a dialect that I don't understand. Please ask about the dialect before the appointment.",
    acknowledged: act("S01", "2026-03-30", "10:00"),
    links: [{ to: "I04", ...act("S01", "2026-03-30", "10:15") }],
    outcome: "linked",
  },
  {
    // It came this morning; its translation waits and its answer is due by closing time.
    number: 47, on: "2026-11-16", at: "08:10", channel: "web", lang: "ar", site: "EG", urgency: 2, needsHelpToday: true,
    words: "وصلني إشعار بجلسة في محكمة الهجرة يوم الأربعاء القادم وليس معي محامٍ. رقم ملفي A000000000.",
    contact: { kind: "phone", value: "555-0163", leaveMessage: false },
    ownCase: { need: "status", reason: "date_close" },
    redacted: {
      ...act("S01", "2026-11-16", "08:40"),
      words: "وصلني إشعار بجلسة في محكمة الهجرة يوم الأربعاء القادم وليس معي محامٍ. رقم ملفي [الرقم A].",
    },
    outcome: "new",
  },
  {
    number: 48, on: "2026-04-29", at: "15:17", channel: "web", lang: "ar", site: "WS", urgency: 4,
    words: "أشكر الطبيبة لأنها أغلقت الباب وسألتني بهدوء عن ظروف بيتي.",
    gloss: "I thank the doctor because she closed the door and asked me calmly about how things are at home.",
    quoteConsentOn: "2026-04-29",
    acknowledged: act("S03", "2026-05-01", "09:25"),
    answer: {
      ...act("S03", "2026-05-04", "12:30"),
      words: {
        en: "We gave the doctor your words. A closed door and a calm question: that is how we want it for everyone. Thank you for telling us what felt right.",
        own: "أوصلنا كلماتك إلى الطبيبة. باب مغلق وسؤال هادئ: هكذا نريد أن يكون الأمر مع الجميع. شكرًا لأنك أخبرتنا بما أراحك.",
      },
    },
    outcome: "thanked",
  },
  {
    number: 49, on: "2026-05-20", channel: "paper", lang: "ar", site: "LF", urgency: 4, enteredBy: "S01",
    words: "لم أجد في غرفة الانتظار أي إعلان بالعربية، فلم أعرف أن المساعدة القانونية مجانية.",
    gloss: "I found no notice in Arabic in the waiting room, so I did not know that the legal help is free.",
    translated: { es: "En la sala de espera no encontré ningún aviso en árabe, así que no supe que la ayuda legal es gratis.", vi: "Trong phòng chờ, tôi không thấy thông báo nào bằng tiếng Ả Rập, nên tôi không biết là trợ giúp pháp lý miễn phí.", "zh-Hans": "候诊室里没有阿拉伯语的通知，所以我不知道法律帮助是免费的。" },
    quoteConsentOn: "2026-06-02",
    acknowledged: act("S01", "2026-05-26", "10:10"),
    links: [{ to: "I05", ...act("S01", "2026-05-26", "10:25") }],
    outcome: "linked",
  },
];
