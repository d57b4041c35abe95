import type { ShippedName } from "../shipped-name.ts";

/** The teams that a programme begins with. Who is in them, only the programme knows. */
export const SHIPPED_DESKS: { code: string; name: ShippedName }[] = [
  { code: "general", name: { en: "Champions", es: "Responsables del programa", ar: "مسؤولو البرنامج" } },
  { code: "intake", name: { en: "Legal intake", es: "Admisión legal", ar: "استقبال القضايا القانونية" } },
  { code: "behavioral", name: { en: "Behavioral health", es: "Salud mental", ar: "الصحة النفسية" } },
  { code: "social", name: { en: "Social work", es: "Trabajo social", ar: "الخدمة الاجتماعية" } },
  { code: "navigation", name: { en: "Navigation", es: "Orientación a pacientes", ar: "إرشاد المرضى" } },
  { code: "rights", name: { en: "Privacy and civil rights", es: "Privacidad y derechos civiles", ar: "الخصوصية والحقوق المدنية" } },
];
