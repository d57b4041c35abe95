import { act } from "./shapes.ts";
import type { SampleInput } from "./shapes.ts";

export const ENGLISH_INPUTS: SampleInput[] = [
  {
    number: 1, on: "2026-01-12", at: "14:20", channel: "web", lang: "en", site: "WS", urgency: 4,
    words: "I was asked about my rent in the hallway. Other people could hear. Please ask in a room with a door.",
    translated: {
      es: "Me preguntaron por la renta en el pasillo. Otras personas podían oír. Por favor, pregunten en un cuarto con puerta.",
      ar: "سُئلت عن الإيجار في الممر، وكان الآخرون يسمعون. أرجو أن تسألوا في غرفة لها باب.",
    },
    quoteConsentOn: "2026-01-12",
    acknowledged: act("S03", "2026-01-13", "09:15"),
    links: [{ to: "I01", ...act("S03", "2026-01-13", "09:30") }],
    outcome: "linked",
  },
  {
    number: 2, on: "2026-01-14", channel: "phone", lang: "en", site: "LF", urgency: 4, enteredBy: "S01",
    words: "The lawyer called once from a blocked number and left no message. I thought nobody had called.",
    acknowledged: act("S01", "2026-01-15", "10:05"),
    links: [{ to: "I02", ...act("S01", "2026-01-15", "10:20") }],
    outcome: "linked",
  },
  {
    number: 3, on: "2026-01-20", at: "09:22", channel: "web", lang: "en", site: "WS", urgency: 1, needsHelpToday: true,
    words: "The sheriff put a paper on my door. It says I have to be out Thursday. I don't know who to call.",
    contact: { kind: "phone", value: "555-0151", leaveMessage: true },
    acknowledged: act("S01", "2026-01-20", "09:50"),
    answer: {
      ...act("S01", "2026-01-20", "10:15"),
      words: { en: "We gave your message to legal intake right away. Gideon Thackwray is calling you this morning at the number you left. You can also call them: 555-0148, until 5 pm today. We can't give legal advice on this page, so show them the paper from your door." },
    },
    closed: { reason: "handed_over", ...act("S01", "2026-01-20", "15:30") },
    outcome: "handed_over",
  },
  {
    number: 4, on: "2026-01-21", channel: "paper", lang: "en", site: "WS", urgency: 4, enteredBy: "S03",
    words: "Ms. Renner at the front desk remembered my son's name and found us a bus pass. Please thank her.",
    acknowledged: act("S03", "2026-01-22", "11:30"),
    answer: {
      ...act("S03", "2026-01-22", "16:10"),
      words: { en: "We read her your words today, and she was very glad. We also told her team: knowing a child's name is part of good care. Thank you for telling us." },
    },
    outcome: "thanked",
  },
  {
    number: 5, on: "2026-02-02", channel: "survey", lang: "en", site: "LF", urgency: 4, enteredBy: "S01",
    words: "Why do I get the same housing questions at every visit? My answers did not change.",
    acknowledged: act("S02", "2026-02-04", "12:20"),
    links: [{ to: "I06", ...act("S02", "2026-02-04", "12:35") }],
    outcome: "linked",
  },
  {
    number: 6, on: "2026-02-05", at: "20:48", channel: "web", lang: "en", site: "EG", urgency: 3,
    words: "There is mold behind my daughter's bed and her inhaler doesn't help. The clinic's letter to the landlord took five weeks.",
    acknowledged: act("S02", "2026-02-06", "08:40"),
    links: [{ to: "I09", ...act("S02", "2026-02-09", "12:15") }],
    outcome: "linked",
  },
  {
    number: 7, on: "2026-02-09", channel: "paper", lang: "en", site: "WS", urgency: 4, enteredBy: "S03",
    words: "The waiting room TV is loud and only in English. My mother has hearing aids and can't stand it.",
    acknowledged: act("S03", "2026-02-11", "09:40"),
    answer: {
      ...act("S03", "2026-02-20", "13:25"),
      words: { en: "You are right, it was too loud. The sound of the TV at Wharf Street is now off. It shows pictures with words in English and Spanish, and we will try more languages. There is also a quiet corner next to the window. If the TV is loud again, ask anyone at the front desk to turn it down." },
    },
    outcome: "answered",
  },
  {
    number: 8, on: "2026-02-13", at: "10:31", channel: "web", lang: "en", site: "EG", urgency: 2, needsHelpToday: true,
    words: "They shut off our gas this morning. I have a baby and a nebulizer.",
    contact: { kind: "phone", value: "555-0152", leaveMessage: true },
    acknowledged: act("S02", "2026-02-13", "11:10"),
    answer: {
      ...act("S02", "2026-02-13", "11:35"),
      words: { en: "Legal intake has your message and calls you before 1 pm today. Gas companies have a line for homes with a baby or a medical device: the number is on your bill. For a warm place to stay or help with the bill, call 211. If your baby has trouble breathing, call 911." },
    },
    closed: { reason: "handed_over", ...act("S02", "2026-02-13", "15:45") },
    outcome: "handed_over",
  },
  {
    number: 9, on: "2026-02-18", at: "16:05", channel: "web", lang: "en", site: "WS", urgency: 3,
    words: "My name is Dale Whitlock, born 03/14/1979, case 24-CV-0117. Nobody has called me back for two weeks.",
    contact: { kind: "phone", value: "555-0153", leaveMessage: true },
    acknowledged: act("S01", "2026-02-19", "09:05"),
    links: [{ to: "I03", ...act("S01", "2026-02-19", "09:30") }],
    answer: {
      ...act("S01", "2026-02-20", "15:00"),
      words: { en: "We are sorry that nobody called. The legal team told us that they reached you today. You are not the only one who waited without news, so we are working on a text message that tells people where things stand. One tip: you don't need to write your birth date or case number here." },
    },
    outcome: "answered",
  },
  {
    number: 10, on: "2026-03-04", at: "14:00", channel: "meeting", lang: "en", urgency: 4, person: "M06", enteredBy: "S01",
    words: "Can council meetings be after 6? I work days and the last bus is at 8:30.",
    quoteConsentOn: "2026-03-17",
    acknowledged: act("S01", "2026-03-05", "10:10"),
    links: [{ to: "I07", ...act("S01", "2026-03-05", "10:20") }],
    outcome: "linked",
  },
  {
    number: 11, on: "2026-03-11", channel: "survey", lang: "en", site: "WS", urgency: 4, enteredBy: "S01",
    words: "The lawyer saved my apartment. I sleep now. Please tell the doctor who sent me.",
    quoteConsentOn: "2026-03-20",
    acknowledged: act("S02", "2026-03-13", "12:40"),
    answer: {
      ...act("S02", "2026-03-16", "12:50"),
      words: { en: "We told the doctor and the lawyer. Both were moved. Thank you for writing, and sleep well." },
    },
    outcome: "thanked",
  },
  {
    number: 12, on: "2026-03-16", at: "13:12", channel: "web", lang: "en", site: "LF", urgency: 2,
    words: "The nurse asked if I feel safe at home while my boyfriend was sitting next to me. What was I supposed to say?",
    acknowledged: act("S01", "2026-03-16", "14:20"),
    links: [{ to: "I01", ...act("S01", "2026-03-17", "09:10") }],
    answer: {
      ...act("S01", "2026-03-17", "09:40"),
      words: { en: "You did nothing wrong. We are sorry: nobody should be asked that with another person in the room. You never have to answer. The nurses at Lindenfield now ask the other person to wait outside first. If you want to talk with someone about being safe, day or night: 800-799-7233. You can also ask us for a visit alone." },
    },
    outcome: "answered",
  },
  {
    number: 13, on: "2026-03-17", at: "03:14", channel: "web", lang: "en", urgency: 4,
    words: "BEST PRICE roof repair + crypto!!! roof-now.example call 555-0142",
    closed: { reason: "spam", ...act("S01", "2026-03-17", "08:50") },
    outcome: "spam",
  },
  {
    number: 14, on: "2026-04-14", channel: "phone", lang: "en", site: "WS", urgency: 2, enteredBy: "S01",
    words: "My food stamp letter says I can appeal until the {ordinal:2026-04-18}. Today is the {ordinal:2026-04-14}.",
    contact: { kind: "phone", value: "555-0154", leaveMessage: true },
    acknowledged: act("S01", "2026-04-15", "09:20"),
    answer: {
      ...act("S01", "2026-04-15", "09:45"),
      words: { en: "Legal intake has your message and calls you this morning. We should have passed it on yesterday, and we are sorry. The date in your letter matters: if you miss the call, call 555-0148 today." },
    },
    closed: { reason: "handed_over", ...act("S01", "2026-04-15", "14:00") },
    outcome: "handed_over",
  },
  {
    number: 15, on: "2026-04-22", at: "18:33", channel: "web", lang: "en", site: "EG", urgency: 4,
    words: "Nobody explained what the legal team does. When the doctor said \"lawyer\" I thought I was in trouble.",
    acknowledged: act("S02", "2026-04-24", "12:30"),
    links: [{ to: "I05", ...act("S02", "2026-04-24", "12:45") }],
    outcome: "linked",
  },
  {
    number: 16, on: "2026-05-06", at: "11:54", channel: "web", lang: "en", site: "LF", urgency: 3,
    words: "The elevator has been broken since {month:2026-03-16}. I use a wheelchair and the legal office is on the second floor.",
    acknowledged: act("S01", "2026-05-07", "09:30"),
    answer: {
      ...act("S01", "2026-06-04", "11:00"),
      words: { en: "The elevator at Lindenfield works again since last Friday. It should not have taken so long. While it was broken, the legal team met people in a room on the first floor, and we failed to put up a sign that said so. If the elevator stops again, a sign will say it the same day, and you will be seen downstairs." },
    },
    outcome: "answered",
  },
  {
    number: 17, on: "2026-06-03", at: "12:47", channel: "web", lang: "en", site: "WS", urgency: 3,
    words: "I got a text: \"your matter has been closed.\" What matter? What happened?",
    contact: { kind: "email", value: "blue.heron@mail.example", leaveMessage: true },
    acknowledged: act("S03", "2026-06-04", "08:30"),
    links: [{ to: "I03", ...act("S01", "2026-06-04", "08:50") }],
    outcome: "linked",
  },
  {
    number: 18, on: "2026-11-15", at: "22:40", channel: "web", lang: "en", site: "WS", urgency: 1, needsHelpToday: true,
    words: "Some days I don't want to be here any more. The debt calls never stop.",
    // Nobody has acknowledged it yet; it stands on top of the inbox since the clinic opened.
    urgencySet: act("S02", "2026-11-16", "08:00"),
    outcome: "new",
  },
];
