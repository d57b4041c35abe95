import type { ShippedName } from "../shipped-name.ts";

/** The teams that a programme begins with. Who is in them, only the programme knows. */
export const SHIPPED_DESKS: { code: string; name: ShippedName }[] = [
  { code: "general", name: { en: "Champions", es: "Responsables del programa", ar: "مسؤولو البرنامج", vi: "Người phụ trách chương trình", "zh-Hans": "项目负责人" } },
  { code: "intake", name: { en: "Legal intake", es: "Admisión legal", ar: "استقبال القضايا القانونية", vi: "Tiếp nhận hồ sơ pháp lý", "zh-Hans": "法律接案" } },
  { code: "behavioral", name: { en: "Behavioral health", es: "Salud mental", ar: "الصحة النفسية", vi: "Sức khỏe tâm thần", "zh-Hans": "心理健康" } },
  { code: "social", name: { en: "Social work", es: "Trabajo social", ar: "الخدمة الاجتماعية", vi: "Công tác xã hội", "zh-Hans": "社会工作" } },
  { code: "navigation", name: { en: "Navigation", es: "Orientación a pacientes", ar: "إرشاد المرضى", vi: "Hướng dẫn bệnh nhân", "zh-Hans": "患者引导" } },
  { code: "rights", name: { en: "Privacy and civil rights", es: "Privacidad y derechos civiles", ar: "الخصوصية والحقوق المدنية", vi: "Quyền riêng tư và quyền công dân", "zh-Hans": "隐私和民权" } },
];
