import type { SampleHelpLine } from "./shapes.ts";

/** In the order in which they are shown. */
export const HELP_LINES: SampleHelpLine[] = [
  {
    kind: "emergency",
    name: { en: "Danger right now", es: "Peligro en este momento", ar: "خطر الآن", vi: "Đang gặp nguy hiểm", "zh-Hans": "现在就有危险" },
    phone: "911",
    languages: ["en", "es", "ht", "vi", "pt-BR", "zh-Hans", "ar", "ru"],
    checkedOn: "2026-09-14",
  },
  {
    kind: "crisis",
    name: {
      en: "Thoughts of suicide or a hard moment: call or text, day and night",
      es: "Pensamientos de suicidio o un momento difícil: llame o mande un mensaje de texto, de día y de noche",
      ar: "أفكار عن الانتحار أو لحظة صعبة: اتصل أو أرسل رسالة نصية، ليلًا ونهارًا",
      vi: "Nghĩ đến tự tử hoặc đang lúc khó khăn: gọi hoặc nhắn tin, ngày và đêm",
      "zh-Hans": "想自杀或者很难熬的时候：白天夜里都可以打电话或发短信",
    },
    phone: "988",
    languages: ["en", "es"],
    checkedOn: "2026-09-14",
  },
  {
    kind: "violence",
    name: {
      en: "Somebody hurts or scares you: call, or text START to 88788",
      es: "Alguien le hace daño o le da miedo: llame, o mande la palabra START al 88788",
      ar: "شخص يؤذيك أو يخيفك: اتصل، أو أرسل كلمة START في رسالة نصية إلى 88788",
      vi: "Có người làm hại hoặc đe dọa quý vị: gọi, hoặc nhắn chữ START đến số 88788",
      "zh-Hans": "有人伤害您或让您害怕：请打电话，或发短信 START 到 88788",
    },
    phone: "800-799-7233",
    languages: ["en", "es"],
    checkedOn: "2026-09-14",
  },
  {
    kind: "intake",
    name: {
      en: "Court dates, eviction, benefits: free legal help, Monday to Friday",
      es: "Citas en la corte, desalojo, beneficios: ayuda legal gratis, de lunes a viernes",
      ar: "مواعيد المحكمة والإخلاء والإعانات: مساعدة قانونية مجانية، من الاثنين إلى الجمعة",
      vi: "Ngày ra tòa, bị đuổi nhà, trợ cấp: trợ giúp pháp lý miễn phí, Thứ Hai đến Thứ Sáu",
      "zh-Hans": "出庭、驱逐、福利：免费法律帮助，星期一到星期五",
    },
    phone: "555-0148",
    languages: ["en", "es", "ht", "vi", "pt-BR", "zh-Hans", "ar", "ru"],
    checkedOn: "2026-10-05",
  },
  {
    kind: "social",
    name: {
      en: "Food, a place to sleep, help with bills",
      es: "Comida, un lugar donde dormir, ayuda con las facturas",
      ar: "طعام، مكان للنوم، مساعدة في الفواتير",
      vi: "Thức ăn, chỗ ngủ, giúp trả hóa đơn",
      "zh-Hans": "食物、住处、付账单的帮助",
    },
    phone: "211",
    languages: ["en", "es"],
    checkedOn: "2026-09-14",
  },
  {
    kind: "general",
    name: { en: "Our clinics, for all other questions", es: "Nuestras clínicas, para cualquier otra pregunta", ar: "عياداتنا، لأي سؤال آخر", vi: "Các phòng khám của chúng tôi, cho mọi câu hỏi khác", "zh-Hans": "我们的诊所，其他所有问题" },
    phone: "555-0142",
    languages: ["en", "es", "ht", "vi"],
    checkedOn: "2026-10-05",
  },
];
