import { act } from "./shapes.ts";
import type { SampleInput } from "./shapes.ts";

export const CREOLE_INPUTS: SampleInput[] = [
  {
    number: 50, on: "2026-02-23", channel: "survey", lang: "ht", site: "WS", urgency: 3, enteredBy: "S01",
    words: "Yo mande m pou m siyen yon papye an angle. Mwen pa t konprann sa ki te ladan l.",
    gloss: "They asked me to sign a paper in English. I did not understand what was in it.",
    acknowledged: act("S03", "2026-02-24", "14:30"),
    links: [{ to: "I04", ...act("S01", "2026-02-24", "14:45") }],
    outcome: "linked",
  },
  {
    number: 51, on: "2026-04-08", channel: "phone", lang: "ht", site: "LF", urgency: 3, enteredBy: "S01",
    words: "Mwen rele kat fwa, pèsonn pa janm rele m tounen. Èske dosye m nan toujou louvri?",
    gloss: "I called four times and nobody ever called me back. Is my case still open?",
    contact: { kind: "phone", value: "555-0164", leaveMessage: true },
    acknowledged: act("S01", "2026-04-09", "09:40"),
    links: [{ to: "I03", ...act("S01", "2026-04-09", "10:00") }],
    outcome: "linked",
  },
  {
    number: 52, on: "2026-09-29", at: "07:58", channel: "web", lang: "ht", site: "WS", urgency: 2, needsHelpToday: true,
    words: "Pwopriyetè a koupe dlo a depi yè. Gen yon granmoun malad nan kay la.",
    gloss: "The landlord has cut off the water since yesterday. There is a sick older person in the house.",
    contact: { kind: "phone", value: "555-0165", leaveMessage: true },
    acknowledged: act("S03", "2026-09-29", "09:05"),
    answer: {
      ...act("S01", "2026-09-29", "09:30"),
      words: {
        en: "Legal intake calls you this morning with a Creole interpreter. Their number: 555-0148. To get water and other help today, call 211. If the sick person gets worse, call 911.",
        own: "Ekip legal la ap rele w maten an ak yon entèprèt kreyòl. Men nimewo yo: 555-0148. Pou jwenn dlo ak lòt èd jodi a, rele 211. Si eta moun malad la vin pi mal, rele 911.",
      },
    },
    ownCase: {
      need: "housing",
      reason: "danger",
      sent: act("S03", "2026-09-29", "09:08"),
      consent: { by: "S01", on: "2026-09-29", at: "09:15", words: true },
      handedOver: { to: "S05", way: "mail", ...act("S01", "2026-09-29", "09:20") },
      tries: [{ result: "reached", ...act("S05", "2026-09-29", "10:30") }],
      closed: { outcome: "reached", ...act("S05", "2026-09-29", "13:15") },
    },
    outcome: "handed_over",
  },
  {
    number: 53, on: "2026-03-17", at: "19:40", channel: "meeting", lang: "ht", urgency: 4, person: "M12", enteredBy: "S01",
    words: "Mwen renmen reyinyon konsèy la, men entèprèt la te rive an reta e mwen pa t ka patisipe.",
    gloss: "I like the council meetings, but the interpreter came late and I could not take part.",
    acknowledged: act("S01", "2026-03-18", "09:30"),
    answer: {
      ...act("S01", "2026-04-07", "10:50"),
      words: {
        en: "We are sorry, Roseline. We missed what you had to say. We now book interpreters 15 minutes before the meeting starts, and we don't start until yours is there. If one is still late, a second one joins by phone.",
        own: "Nou regrèt sa, Roseline. Nou pa t tande sa ou te gen pou di. Kounye a nou fè entèprèt yo vini 15 minit anvan reyinyon an kòmanse, epi nou pa kòmanse toutotan pa w la poko la. Si youn an reta toujou, yon lòt ap antre nan telefòn.",
      },
    },
    outcome: "answered",
  },
  {
    number: 54, on: "2026-09-15", at: "19:40", channel: "meeting", lang: "ht", site: "WS", urgency: 4, person: "M05", enteredBy: "S01",
    words: "Tanpri, mete yon moun ki pale kreyòl nan resepsyon an, omwen de jou pa semèn.",
    gloss: "Please put somebody who speaks Creole at the front desk, at least two days a week.",
    acknowledged: act("S01", "2026-09-17", "10:00"),
    links: [{ to: "I10", ...act("S01", "2026-09-17", "10:20") }],
    outcome: "linked",
  },
];

export const PORTUGUESE_INPUTS: SampleInput[] = [
  {
    number: 55, on: "2026-01-27", at: "13:36", channel: "web", lang: "pt-BR", site: "WS", urgency: 4,
    words: "Perguntaram sobre o aluguel na frente de todo mundo. Fiquei com vergonha. Poderiam perguntar numa sala fechada?",
    gloss: "They asked about the rent in front of everybody. I was ashamed. Could you ask in a closed room?",
    translated: {
      es: "Me preguntaron por la renta delante de todo el mundo. Me dio vergüenza. ¿Podrían preguntar en un cuarto cerrado?",
      ar: "سألوني عن الإيجار أمام الجميع فشعرت بالحرج. هل يمكنكم أن تسألوا في غرفة مغلقة؟",
      vi: "Họ hỏi về tiền thuê nhà trước mặt mọi người. Tôi thấy xấu hổ. Có thể hỏi trong phòng kín được không?",
      "zh-Hans": "他们当着所有人的面问房租的事，我觉得很难为情。能不能在关着门的房间里问？",
    },
    quoteConsentOn: "2026-01-27",
    acknowledged: act("S03", "2026-01-30", "11:00"),
    links: [{ to: "I01", ...act("S03", "2026-01-30", "11:10") }],
    outcome: "linked",
  },
  {
    number: 56, on: "2026-04-13", at: "17:49", channel: "web", lang: "pt-BR", site: "WS", urgency: 4,
    words: "A intérprete falava português de Portugal muito rápido, e fiquei sem graça de pedir para repetir.",
    gloss: "The interpreter spoke European Portuguese very fast, and I was too embarrassed to ask her to repeat.",
    acknowledged: act("S03", "2026-04-16", "09:50"),
    links: [{ to: "I04", ...act("S01", "2026-04-16", "10:00") }],
    outcome: "linked",
  },
  {
    number: 57, on: "2026-07-22", at: "09:08", channel: "web", lang: "pt-BR", site: "LF", urgency: 2, needsHelpToday: true,
    words: "Meu benefício foi cortado e a carta diz que tenho 10 dias para recorrer. A carta só chegou ontem.",
    gloss: "My benefit was cut and the letter says that I have 10 days to appeal. The letter only came yesterday.",
    contact: { kind: "email", value: "sabia.laranja@correio.example", leaveMessage: true },
    acknowledged: act("S01", "2026-07-22", "11:00"),
    answer: {
      ...act("S01", "2026-07-22", "11:40"),
      words: {
        en: "Legal intake has your message. The date in your letter matters, so call them today: 555-0148. Say \"Portuguese\" and they bring a Brazilian interpreter to the line. It is free. Have the letter and its envelope with you.",
        own: "A equipe jurídica já recebeu sua mensagem. O prazo da carta é importante, por isso ligue para eles hoje: 555-0148. Diga “português” e eles colocam uma intérprete brasileira na linha. É de graça. Tenha a carta e o envelope à mão.",
      },
    },
    ownCase: {
      need: "income",
      reason: "date_close",
      sent: act("S01", "2026-07-22", "11:05"),
      consent: { by: "writer", on: "2026-07-22", at: "11:20", words: true },
      handedOver: { to: "S05", way: "mail", ...act("S01", "2026-07-22", "11:30") },
      tries: [
        { result: "left_message", ...act("S05", "2026-07-22", "12:40") },
        { result: "reached", ...act("S05", "2026-07-22", "14:30") },
      ],
      closed: { outcome: "reached", ...act("S05", "2026-07-22", "15:00") },
    },
    outcome: "handed_over",
  },
  {
    // Its translation into English still waits for the vendor.
    number: 58, on: "2026-08-10", at: "20:26", channel: "web", lang: "pt-BR", site: "EG", urgency: 4,
    words: "Gostei muito da advogada. Só acho que deviam avisar quanto tempo vai demorar.",
    acknowledged: act("S01", "2026-08-13", "10:15"),
    links: [{ to: "I03", ...act("S01", "2026-08-13", "10:30") }],
    outcome: "linked",
  },
];

export const RUSSIAN_INPUTS: SampleInput[] = [
  {
    number: 59, on: "2026-10-01", channel: "phone", lang: "ru", site: "WS", urgency: 3, enteredBy: "S01",
    words: "Мне 78 лет, я не умею пользоваться порталом. Пусть кто-нибудь позвонит мне по-русски.",
    gloss: "I am 78 years old and don't know how to use the portal. Let somebody call me in Russian.",
    contact: { kind: "phone", value: "555-0166", leaveMessage: true },
    acknowledged: act("S01", "2026-10-02", "11:20"),
    redacted: {
      ...act("S01", "2026-11-09", "10:05"),
      words: "Мне [75+] лет, я не умею пользоваться порталом. Пусть кто-нибудь позвонит мне по-русски.",
      gloss: "I am [75+] years old and don't know how to use the portal. Let somebody call me in Russian.",
    },
    outcome: "acknowledged",
  },
  {
    number: 60, on: "2026-10-13", channel: "paper", lang: "ru", site: "LF", urgency: 4, enteredBy: "S01",
    words: "Объявление о юридической помощи висит только на английском. Я узнала о ней случайно, от соседки.",
    gloss: "The notice about legal help hangs there only in English. I learned about it by chance, from a neighbor.",
    acknowledged: act("S01", "2026-10-16", "09:40"),
    links: [{ to: "I05", ...act("S01", "2026-11-09", "10:30") }],
    outcome: "linked",
  },
];
