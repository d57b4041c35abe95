import type { SampleProgramme } from "./shapes.ts";

export const PROGRAMME: SampleProgramme = {
  name: {
    en: "Maren Bay Health & Law Partnership",
    es: "Alianza de Salud y Derecho Maren Bay",
    ar: "شراكة مارن باي للصحة والقانون",
    vi: "Chương trình Y tế và Pháp lý Maren Bay",
    "zh-Hans": "Maren Bay 健康与法律合作项目",
  },
  workingLanguage: "en",
  languages: ["en", "es", "ht", "vi", "pt-BR", "zh-Hans", "ar", "ru"],
  timeZone: "America/New_York",
  phone: "555-0142",
  emergencyPhone: "911",
  email: "hello@marenbay.example",
};
