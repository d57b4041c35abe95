import { act, type Act, type GroupKey, type SampleLanguage } from "./shapes.ts";

type Words = { en: string } & Partial<Record<SampleLanguage, string>>;

/** A message of the team to a group. Languages whose words are missing wait for their translators. */
export interface SampleTeamMessage {
  group: GroupKey;
  subject: Words;
  body: Words;
  drafted: Act;
  /** Missing: it is not sent yet. */
  sent?: Act;
}

export const MESSAGES: SampleTeamMessage[] = [
  {
    group: "C",
    subject: {
      en: "Rides and child care for the next meeting",
      es: "Transporte y cuidado de niños para la próxima reunión",
      ar: "المواصلات ورعاية الأطفال للاجتماع القادم",
      vi: "Xe đưa đón và trông trẻ cho buổi họp tới",
      ht: "Transpò ak gadri pou pwochen reyinyon an",
    },
    body: {
      en: "Do you need a ride or child care for the next meeting? Please tell us by Friday: write it in your answer to the invitation, or call us. We pay for both.\n\nThank you for the time you give.",
      es: "¿Necesita transporte o cuidado de niños para la próxima reunión? Díganos antes del viernes: escríbalo en su respuesta a la invitación o llámenos. Nosotros pagamos las dos cosas.\n\nGracias por el tiempo que usted da.",
      ar: "هل تحتاج إلى وسيلة نقل أو رعاية أطفال للاجتماع القادم؟ يُرجى إخبارنا قبل يوم الجمعة: اكتب ذلك في ردك على الدعوة أو اتصل بنا. نحن ندفع تكلفة الاثنين.\n\nشكرًا على الوقت الذي تمنحه لنا.",
      vi: "Quý vị có cần xe đưa đón hoặc người trông trẻ cho buổi họp tới không? Xin cho chúng tôi biết trước thứ Sáu: ghi trong câu trả lời thư mời, hoặc gọi cho chúng tôi. Chúng tôi trả cả hai khoản.\n\nCảm ơn quý vị đã dành thời gian.",
      ht: "Èske ou bezwen transpò oswa gadri pou pwochen reyinyon an? Tanpri fè nou konnen anvan vandredi: ekri sa nan repons ou bay envitasyon an, oswa rele nou. Nou peye tou de.\n\nMèsi pou tan w ap bay la.",
    },
    drafted: act("S01", "2026-11-05", "09:20"),
    sent: act("S01", "2026-11-09", "10:15"),
  },
  {
    group: "H",
    subject: { en: "Our next meeting is by phone only" },
    body: { en: "The video line is being repaired, so our next meeting is by phone only. The number is in your invitation. You need nothing else." },
    drafted: act("S01", "2026-11-16", "08:20"),
  },
];
