import { act } from "./shapes.ts";
import type { SampleInput } from "./shapes.ts";

export const VIETNAMESE_INPUTS: SampleInput[] = [
  {
    number: 33, on: "2026-01-28", at: "16:38", channel: "web", lang: "vi", site: "WS", urgency: 4,
    words: "Tôi chờ thông dịch viên 45 phút, rồi bác sĩ nói đã hết giờ. Lần sau xin đặt thông dịch viên trước.",
    gloss: "I waited 45 minutes for the interpreter, and then the doctor said the time was over. Next time, please book the interpreter ahead.",
    translated: {
      es: "Esperé 45 minutos al intérprete y después el doctor dijo que ya no había tiempo. La próxima vez, por favor, reserven antes al intérprete.",
      ar: "انتظرت المترجم 45 دقيقة، ثم قال الطبيب إن الوقت انتهى. في المرة القادمة أرجو حجز المترجم مسبقًا.",
      "zh-Hans": "我等口译员等了 45 分钟，然后医生说时间到了。下次请提前约好口译员。",
    },
    contact: { kind: "email", value: "hoa.sen@thu.example", leaveMessage: true },
    quoteConsentOn: "2026-01-29",
    acknowledged: act("S03", "2026-01-30", "10:20"),
    links: [{ to: "I04", ...act("S01", "2026-01-30", "10:35") }],
    outcome: "linked",
  },
  {
    number: 34, on: "2026-02-16", channel: "survey", lang: "vi", site: "WS", urgency: 3, enteredBy: "S01",
    words: "Luật sư rất tử tế, nhưng giấy tờ toàn tiếng Anh nên tôi không dám ký.",
    gloss: "The lawyer was very kind, but all the papers were in English, so I did not dare to sign.",
    acknowledged: act("S03", "2026-02-18", "09:15"),
    links: [{ to: "I04", ...act("S01", "2026-02-18", "09:30") }],
    outcome: "linked",
  },
  {
    number: 35, on: "2026-03-09", at: "21:12", channel: "web", lang: "vi", site: "EG", urgency: 3,
    words: "Nhà tôi bị mốc, con tôi ho suốt đêm. Đã ba tháng chủ nhà vẫn không sửa.",
    gloss: "There is mold in my home and my child coughs all night. It has been three months and the landlord still has not fixed it.",
    acknowledged: act("S02", "2026-03-11", "08:30"),
    links: [{ to: "I09", ...act("S02", "2026-03-11", "08:45") }],
    outcome: "linked",
  },
  {
    number: 36, on: "2026-04-27", at: "12:08", channel: "web", lang: "vi", site: "LF", urgency: 3,
    words: "Tôi không biết hồ sơ của tôi tới đâu rồi. Xin báo cho tôi bằng tin nhắn tiếng Việt.",
    gloss: "I don't know how far my case has come. Please let me know by text message in Vietnamese.",
    contact: { kind: "text", value: "555-0158", leaveMessage: true },
    acknowledged: act("S01", "2026-04-28", "10:30"),
    links: [{ to: "I03", ...act("S01", "2026-04-28", "10:45") }],
    thread: [
      {
        kind: "question", ...act("S01", "2026-04-28", "11:00"),
        words: {
          en: "May the legal team send texts in Vietnamese to the number you left? Whoever holds your phone can read them, so tell us if that is not safe.",
          own: "Nhóm trợ giúp pháp lý có thể gửi tin nhắn tiếng Việt tới số điện thoại quý vị đã để lại không? Ai cầm điện thoại cũng đọc được, nên nếu như vậy không an toàn thì xin cho chúng tôi biết.",
        },
      },
      {
        kind: "reply", on: "2026-04-29", at: "18:20",
        words: "Được, xin nhắn vào số đó. Điện thoại này chỉ có một mình tôi dùng.",
        gloss: "Yes, please text that number. I am the only one who uses this phone.",
      },
    ],
    answer: {
      ...act("S01", "2026-05-05", "14:10"),
      words: {
        en: "The legal team has sent you a text in Vietnamese. Other people asked for the same. We are going to try texts in people's own languages, and this page will show how it goes.",
        own: "Nhóm trợ giúp pháp lý đã nhắn tin tiếng Việt cho quý vị. Nhiều người khác cũng mong muốn như vậy. Chúng tôi sẽ thử gửi tin nhắn bằng ngôn ngữ của từng người, và trang này sẽ cho biết việc đó tiến triển ra sao.",
      },
    },
    outcome: "answered",
  },
  {
    number: 37, on: "2026-05-11", at: "09:44", channel: "web", lang: "vi", site: "WS", urgency: 4,
    words: "Xin cảm ơn cô y tá đã giới thiệu văn phòng luật. Mẹ tôi đã được nhận lại tiền trợ cấp.",
    gloss: "Thank you to the nurse who told us about the legal office. My mother is getting her benefit money again.",
    acknowledged: act("S03", "2026-05-13", "08:50"),
    answer: {
      ...act("S03", "2026-05-14", "12:15"),
      words: {
        en: "We passed your thanks to the nurse and to the legal office. We are happy for your mother. Thank you for taking the time to write.",
        own: "Chúng tôi đã chuyển lời cảm ơn của quý vị tới cô y tá và nhóm trợ giúp pháp lý. Chúng tôi rất mừng cho mẹ của quý vị. Cảm ơn quý vị đã dành thời gian viết cho chúng tôi.",
      },
    },
    outcome: "thanked",
  },
  {
    number: 38, on: "2026-01-23", channel: "paper", lang: "vi", site: "WS", urgency: 4, enteredBy: "S03",
    words: "Hỏi tiền nhà trước mặt người lạ làm tôi rất ngại. Xin hỏi trong phòng riêng.",
    gloss: "Being asked about the rent in front of strangers made me very uncomfortable. Please ask in a separate room.",
    quoteConsentOn: "2026-02-03",
    acknowledged: act("S03", "2026-01-27", "09:00"),
    links: [{ to: "I01", ...act("S03", "2026-01-27", "09:10") }],
    outcome: "linked",
  },
];

export const CHINESE_INPUTS: SampleInput[] = [
  {
    number: 39, on: "2026-01-22", at: "11:03", channel: "web", lang: "zh-Hans", site: "WS", urgency: 4,
    words: "护士问我房租的事时，旁边还有别的病人。我觉得很难为情，请到单独的房间再问。",
    gloss: "When the nurse asked me about my rent, other patients were next to me. I felt embarrassed. Please ask in a separate room.",
    quoteConsentOn: "2026-01-22",
    acknowledged: act("S03", "2026-01-26", "08:40"),
    links: [{ to: "I01", ...act("S03", "2026-01-26", "08:50") }],
    outcome: "linked",
  },
  {
    number: 40, on: "2026-03-23", channel: "phone", lang: "zh-Hans", site: "WS", urgency: 3, enteredBy: "S01",
    words: "等了两个月才有律师打电话来，那时房东已经把我赶走了。",
    gloss: "It took two months before a lawyer called, and by then the landlord had already put me out.",
    acknowledged: act("S01", "2026-03-25", "09:30"),
    links: [{ to: "I02", ...act("S01", "2026-03-25", "09:50") }],
    outcome: "linked",
  },
  {
    number: 41, on: "2026-04-15", at: "19:55", channel: "web", lang: "zh-Hans", site: "LF", urgency: 4,
    words: "通知是繁体字，我妈妈看不懂，希望有简体版本。",
    gloss: "The notice is in Traditional characters and my mother can't read it. I hope there can be a Simplified version.",
    acknowledged: act("S01", "2026-04-20", "10:20"),
    answer: {
      ...act("S01", "2026-05-12", "15:30"),
      words: {
        en: "Our notices in Chinese now come in Simplified characters too, at all three clinics. We keep the Traditional ones for those who prefer them. If you find one that is missing, ask at the front desk or tell us here.",
        own: "现在三家诊所的中文通知都有简体版了。繁体版我们也保留，方便习惯看繁体的人。如果发现哪份通知没有简体版，请向前台索取，或者在这里告诉我们。",
      },
    },
    outcome: "answered",
  },
  {
    number: 42, on: "2026-05-12", at: "08:37", channel: "web", lang: "zh-Hans", site: "WS", urgency: 4,
    words: "电话语音只有英语和西班牙语，我不知道该按几号。",
    gloss: "The phone menu is only in English and Spanish. I don't know which number to press.",
    acknowledged: act("S01", "2026-05-14", "11:40"),
    links: [{ to: "I11", ...act("S01", "2026-05-14", "11:55") }],
    outcome: "linked",
  },
  {
    number: 43, on: "2026-06-24", channel: "survey", lang: "zh-Hans", site: "WS", urgency: 4, enteredBy: "S01",
    words: "律师帮我们让房东书面答应修暖气，非常感谢。",
    gloss: "The lawyer helped us to get our landlord's written promise to fix the heating. Thank you very much.",
    quoteConsentOn: "2026-07-01",
    acknowledged: act("S03", "2026-06-26", "13:00"),
    answer: {
      ...act("S03", "2026-06-30", "12:10"),
      words: {
        en: "We told the lawyer, who was glad to hear it. If the heating is not fixed in time, call the legal team: 555-0148. Thank you for letting us know.",
        own: "我们已经把您的感谢转告给律师，律师听了很高兴。如果暖气到时候还没修好，请打电话给法律团队：555-0148。谢谢您告诉我们这个好消息。",
      },
    },
    outcome: "thanked",
  },
  {
    number: 44, on: "2026-10-05", at: "13:29", channel: "web", lang: "zh-Hans", site: "EG", urgency: 2, needsHelpToday: true,
    words: "老板拖欠我三个月工资，还说如果我告他，他就报移民局。我可以找你们的律师吗？",
    gloss: "My boss owes me three months' wages. He says that if I take him to court, he will report me to immigration. May I see your lawyer?",
    contact: { kind: "phone", value: "555-0159", leaveMessage: false },
    acknowledged: act("S01", "2026-10-05", "14:40"),
    answer: {
      ...act("S01", "2026-10-05", "15:10"),
      words: {
        en: "Yes, you can talk with the legal team, and it is free. They call you this afternoon with a Mandarin interpreter and leave no message. You don't need to write anything about your papers here, and we don't ask. Their number: 555-0148.",
        own: "可以，您可以和法律团队谈，而且是免费的。他们今天下午会带着普通话口译员给您打电话，不会留言。您不需要在这里写任何有关身份证件的事，我们也不会问。他们的电话：555-0148。",
      },
    },
    ownCase: {
      need: "work_school",
      reason: "asks_for_help",
      sent: act("S01", "2026-10-05", "14:45"),
      consent: { by: "S01", on: "2026-10-05", at: "15:00" },
      handedOver: { to: "S05", way: "mail", ...act("S01", "2026-10-05", "15:05") },
      tries: [
        { result: "no_answer", ...act("S05", "2026-10-05", "15:40") },
        { result: "reached", ...act("S05", "2026-10-05", "16:25") },
      ],
      closed: { outcome: "reached", ...act("S05", "2026-10-05", "16:50") },
    },
    outcome: "handed_over",
  },
];
