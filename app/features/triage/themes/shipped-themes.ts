import type { ShippedName } from "../shipped-name.ts";

/**
 * What inputs are about: the tree that ships with Heard. Its first five follow I-HELP, the categories of health-harming legal
 * needs of the National Center for Medical-Legal Partnership, in our own words; the others are about the programme itself.
 */
export const SHIPPED_THEMES: { code: string; name: ShippedName }[] = [
  theme("income", "Money, food and health insurance", "Dinero, comida y seguro médico", "المال والطعام والتأمين الصحي"),
  theme("income.cash", "Cash help (SSI, disability, TANF)", "Ayuda en efectivo (SSI, discapacidad, TANF)", "مساعدة نقدية (SSI أو الإعاقة أو TANF)"),
  theme("income.food", "Food help (SNAP, WIC)", "Ayuda para comida (SNAP, WIC)", "مساعدة في الطعام (SNAP أو WIC)"),
  theme("income.insurance", "Health insurance and medical bills", "Seguro médico y facturas", "التأمين الصحي والفواتير الطبية"),
  theme("income.debt", "Debt", "Deudas", "الديون"),

  theme("housing", "Home, heat and light", "Vivienda, calefacción y luz", "السكن والتدفئة والكهرباء"),
  theme("housing.eviction", "Rent and eviction", "Renta y desalojo", "الإيجار والإخلاء"),
  theme("housing.repairs", "Mold, pests, repairs", "Moho, plagas y reparaciones", "العفن والحشرات والإصلاحات"),
  theme("housing.utilities", "Heat, light or water shut off", "Corte de calefacción, luz o agua", "قطع التدفئة أو الكهرباء أو الماء"),
  theme("housing.access", "Finding a home, changes for a disability", "Encontrar vivienda, cambios por discapacidad", "إيجاد سكن وتعديلات بسبب الإعاقة"),

  theme("work_school", "School and work", "Escuela y trabajo", "المدرسة والعمل"),
  theme("work_school.school", "Help at school", "Ayuda en la escuela", "المساعدة في المدرسة"),
  theme("work_school.leave", "Sick or family leave", "Licencia por enfermedad o familia", "إجازة مرضية أو عائلية"),
  theme("work_school.pay", "Unpaid or unfair work", "Trabajo sin pago o injusto", "عمل بلا أجر أو غير عادل"),

  theme("status", "Papers and status", "Papeles y estatus legal", "الأوراق والوضع القانوني"),
  theme("status.immigration", "Immigration questions", "Preguntas de inmigración", "أسئلة الهجرة"),
  theme("status.records", "IDs and old records", "Identificación y antecedentes", "وثائق الهوية والسجلات القديمة"),
  theme("status.veteran", "Veterans", "Veteranos", "المحاربون القدامى"),

  theme("family", "Family and safety", "Familia y seguridad", "الأسرة والأمان"),
  theme("family.safety", "Being safe from someone", "Estar a salvo de alguien", "الأمان من شخص آخر"),
  theme("family.custody", "Children, custody, support", "Hijos, custodia, manutención", "الأطفال والحضانة والنفقة"),
  theme("family.planning", "Planning ahead (health proxy, will)", "Planes a futuro (representante de salud, testamento)", "التخطيط للمستقبل (وكيل صحي ووصية)"),

  theme("referral", "How we helped you", "Cómo le ayudamos", "كيف ساعدناك"),
  theme("referral.screening", "The questions we ask", "Las preguntas que hacemos", "الأسئلة التي نطرحها"),
  theme("referral.asked", "How we asked", "Cómo le preguntamos", "كيف سألنا"),
  theme("referral.handoff", "Meeting the legal team", "El paso al equipo legal", "لقاء الفريق القانوني"),
  theme("referral.waiting", "Waiting", "La espera", "الانتظار"),
  theme("referral.interpreter", "Interpreter and language", "Intérprete e idioma", "المترجم واللغة"),
  theme("referral.privacy", "Privacy", "Privacidad", "الخصوصية"),
  theme("referral.followup", "Hearing back", "Que le avisen", "وصول الرد إليك"),
  theme("referral.outcome", "How it ended", "Cómo terminó", "كيف انتهى الأمر"),

  theme("clinic", "Coming to the clinic", "Venir a la clínica", "المجيء إلى العيادة"),
  theme("clinic.respect", "Staff and respect", "Trato del personal", "الموظفون والاحترام"),
  theme("clinic.access", "Appointments, phone, hours, rides", "Citas, teléfono, horario, transporte", "المواعيد والهاتف وساعات العمل والمواصلات"),
  theme("clinic.environment", "Waiting room and building", "Sala de espera y edificio", "غرفة الانتظار والمبنى"),
  theme("clinic.disability", "Access with a disability", "Acceso con discapacidad", "الوصول لذوي الإعاقة"),
  theme("clinic.forms", "Forms, texts, website", "Formularios, mensajes, sitio web", "الاستمارات والرسائل والموقع"),

  theme("council", "The advisory council", "El consejo asesor", "المجلس الاستشاري"),
  theme("thanks", "Thank you", "Gracias", "شكر"),
  theme("other", "Something else", "Otra cosa", "شيء آخر"),
];

function theme(code: string, en: string, es: string, ar: string): { code: string; name: ShippedName } {
  return { code, name: { en, es, ar } };
}
