import type { ShippedName } from "../shipped-name.ts";

/**
 * What inputs are about: the tree that ships with Heard. Its first five follow I-HELP, the categories of health-harming legal
 * needs of the National Center for Medical-Legal Partnership, in our own words; the others are about the programme itself.
 */
export const SHIPPED_THEMES: { code: string; name: ShippedName }[] = [
  theme("income", "Money, food and health insurance", "Dinero, comida y seguro médico", "المال والطعام والتأمين الصحي", "Tiền bạc, thức ăn và bảo hiểm y tế", "金钱、食物和医疗保险"),
  theme("income.cash", "Cash help (SSI, disability, TANF)", "Ayuda en efectivo (SSI, discapacidad, TANF)", "مساعدة نقدية (SSI أو الإعاقة أو TANF)", "Trợ cấp tiền mặt (SSI, khuyết tật, TANF)", "现金补助（SSI、残障、TANF）"),
  theme("income.food", "Food help (SNAP, WIC)", "Ayuda para comida (SNAP, WIC)", "مساعدة في الطعام (SNAP أو WIC)", "Trợ cấp thực phẩm (SNAP, WIC)", "食物补助（SNAP、WIC）"),
  theme("income.insurance", "Health insurance and medical bills", "Seguro médico y facturas", "التأمين الصحي والفواتير الطبية", "Bảo hiểm và hóa đơn y tế", "医疗保险和医疗账单"),
  theme("income.debt", "Debt", "Deudas", "الديون", "Nợ nần", "债务"),

  theme("housing", "Home, heat and light", "Vivienda, calefacción y luz", "السكن والتدفئة والكهرباء", "Nhà ở, sưởi và điện", "住房、暖气和用电"),
  theme("housing.eviction", "Rent and eviction", "Renta y desalojo", "الإيجار والإخلاء", "Tiền thuê nhà và trục xuất khỏi nhà", "房租和驱逐"),
  theme("housing.repairs", "Mold, pests, repairs", "Moho, plagas y reparaciones", "العفن والحشرات والإصلاحات", "Nấm mốc, côn trùng, sửa chữa", "发霉、虫害、维修"),
  theme("housing.utilities", "Heat, light or water shut off", "Corte de calefacción, luz o agua", "قطع التدفئة أو الكهرباء أو الماء", "Bị cắt sưởi, điện hoặc nước", "停暖气、停电或停水"),
  theme("housing.access", "Finding a home, changes for a disability", "Encontrar vivienda, cambios por discapacidad", "إيجاد سكن وتعديلات بسبب الإعاقة", "Tìm nhà, sửa nhà cho người khuyết tật", "找住处、为残障改建"),

  theme("work_school", "School and work", "Escuela y trabajo", "المدرسة والعمل", "Trường học và việc làm", "学校和工作"),
  theme("work_school.school", "Help at school", "Ayuda en la escuela", "المساعدة في المدرسة", "Giúp đỡ ở trường", "学校里的帮助"),
  theme("work_school.leave", "Sick or family leave", "Licencia por enfermedad o familia", "إجازة مرضية أو عائلية", "Nghỉ bệnh hoặc nghỉ vì gia đình", "病假或家庭假"),
  theme("work_school.pay", "Unpaid or unfair work", "Trabajo sin pago o injusto", "عمل بلا أجر أو غير عادل", "Không được trả lương hoặc bị đối xử bất công", "拿不到工资或工作不公平"),

  theme("status", "Papers and status", "Papeles y estatus legal", "الأوراق والوضع القانوني", "Giấy tờ và tình trạng pháp lý", "证件和身份"),
  theme("status.immigration", "Immigration questions", "Preguntas de inmigración", "أسئلة الهجرة", "Thắc mắc về di trú", "移民问题"),
  theme("status.records", "IDs and old records", "Identificación y antecedentes", "وثائق الهوية والسجلات القديمة", "Giấy tờ tùy thân và hồ sơ cũ", "身份证件和旧记录"),
  theme("status.veteran", "Veterans", "Veteranos", "المحاربون القدامى", "Cựu quân nhân", "退伍军人"),

  theme("family", "Family and safety", "Familia y seguridad", "الأسرة والأمان", "Gia đình và sự an toàn", "家庭和安全"),
  theme("family.safety", "Being safe from someone", "Estar a salvo de alguien", "الأمان من شخص آخر", "Được an toàn trước một người khác", "不受别人伤害"),
  theme("family.custody", "Children, custody, support", "Hijos, custodia, manutención", "الأطفال والحضانة والنفقة", "Con cái, quyền nuôi con, cấp dưỡng", "孩子、抚养权、抚养费"),
  theme("family.planning", "Planning ahead (health proxy, will)", "Planes a futuro (representante de salud, testamento)", "التخطيط للمستقبل (وكيل صحي ووصية)", "Lo trước cho sau này (người đại diện y tế, di chúc)", "提前安排（医疗代理人、遗嘱）"),

  theme("referral", "How we helped you", "Cómo le ayudamos", "كيف ساعدناك", "Chúng tôi đã giúp quý vị thế nào", "我们怎样帮助您"),
  theme("referral.screening", "The questions we ask", "Las preguntas que hacemos", "الأسئلة التي نطرحها", "Những câu chúng tôi hỏi", "我们问的问题"),
  theme("referral.asked", "How we asked", "Cómo le preguntamos", "كيف سألنا", "Cách chúng tôi hỏi", "我们怎样问"),
  theme("referral.handoff", "Meeting the legal team", "El paso al equipo legal", "لقاء الفريق القانوني", "Gặp nhóm pháp lý", "与法律团队见面"),
  theme("referral.waiting", "Waiting", "La espera", "الانتظار", "Chờ đợi", "等待"),
  theme("referral.interpreter", "Interpreter and language", "Intérprete e idioma", "المترجم واللغة", "Thông dịch viên và ngôn ngữ", "口译和语言"),
  theme("referral.privacy", "Privacy", "Privacidad", "الخصوصية", "Quyền riêng tư", "隐私"),
  theme("referral.followup", "Hearing back", "Que le avisen", "وصول الرد إليك", "Được báo tin lại", "得到回音"),
  theme("referral.outcome", "How it ended", "Cómo terminó", "كيف انتهى الأمر", "Kết quả ra sao", "结果如何"),

  theme("clinic", "Coming to the clinic", "Venir a la clínica", "المجيء إلى العيادة", "Đến phòng khám", "来诊所"),
  theme("clinic.respect", "Staff and respect", "Trato del personal", "الموظفون والاحترام", "Nhân viên và sự tôn trọng", "工作人员和尊重"),
  theme("clinic.access", "Appointments, phone, hours, rides", "Citas, teléfono, horario, transporte", "المواعيد والهاتف وساعات العمل والمواصلات", "Hẹn khám, điện thoại, giờ làm việc, đi lại", "预约、电话、时间、交通"),
  theme("clinic.environment", "Waiting room and building", "Sala de espera y edificio", "غرفة الانتظار والمبنى", "Phòng chờ và tòa nhà", "候诊室和大楼"),
  theme("clinic.disability", "Access with a disability", "Acceso con discapacidad", "الوصول لذوي الإعاقة", "Tiện nghi cho người khuyết tật", "无障碍设施"),
  theme("clinic.forms", "Forms, texts, website", "Formularios, mensajes, sitio web", "الاستمارات والرسائل والموقع", "Mẫu đơn, tin nhắn, trang web", "表格、短信、网站"),

  theme("council", "The advisory council", "El consejo asesor", "المجلس الاستشاري", "Hội đồng cố vấn", "顾问委员会"),
  theme("thanks", "Thank you", "Gracias", "شكر", "Lời cảm ơn", "感谢"),
  theme("other", "Something else", "Otra cosa", "شيء آخر", "Điều khác", "其他事情"),
];

function theme(code: string, en: string, es: string, ar: string, vi: string, zh: string): { code: string; name: ShippedName } {
  return { code, name: { en, es, ar, vi, "zh-Hans": zh } };
}
