import { SHIPPED_THEMES } from "../themes/shipped-themes.ts";
import type { ShippedName } from "../shipped-name.ts";
import type { Conditions, RuleOutcome } from "./routing.ts";
import { SHIPPED_THEME_WORDS } from "./shipped-theme-words.ts";

export interface ShippedRule {
  code: string;
  name: ShippedName;
  conditions: Conditions;
  outcome: RuleOutcome;
  isDefault?: true;
}

const SAME_DAY = { days: 0 };

/**
 * The rules that a programme begins with: first what cannot wait, as the field's guides order it, each to its team and in its
 * time; then who needs a lawyer; then what it is about, by its words; at last what catches everything else.
 */
export const SHIPPED_RULES: ShippedRule[] = [
  {
    code: "self_harm",
    name: { en: "Wants to die or hurt themselves", es: "Quiere morir o hacerse daño", ar: "رغبة في الموت أو إيذاء النفس", vi: "Muốn chết hoặc tự làm hại mình", "zh-Hans": "想死或伤害自己" },
    conditions: { signals: ["self_harm"] },
    outcome: { desk: "behavioral", urgency: 1, acknowledge: { minutes: 15 } },
  },
  {
    code: "violence",
    name: { en: "Violence, afraid to go home", es: "Violencia, miedo de volver a casa", ar: "عنف وخوف من العودة إلى البيت", vi: "Bạo lực, sợ về nhà", "zh-Hans": "暴力，害怕回家" },
    conditions: { signals: ["violence"] },
    outcome: { desk: "social", themes: ["family.safety"], urgency: 1, acknowledge: { minutes: 15 } },
  },
  {
    code: "lockout",
    name: { en: "Eviction and lockout", es: "Desalojo y cambio de cerradura", ar: "إخلاء وتغيير الأقفال", vi: "Trục xuất và khóa cửa nhà", "zh-Hans": "驱逐和换锁" },
    conditions: { signals: ["lockout"] },
    outcome: { desk: "intake", route: "intake", themes: ["housing.eviction"], urgency: 1, acknowledge: { minutes: 60 } },
  },
  {
    code: "shutoff",
    name: { en: "Heat, light or water off", es: "Sin calefacción, luz o agua", ar: "انقطاع التدفئة أو الكهرباء أو الماء", vi: "Bị cắt sưởi, điện hoặc nước", "zh-Hans": "停暖气、停电或停水" },
    conditions: { signals: ["shutoff"] },
    outcome: { desk: "navigation", themes: ["housing.utilities"], urgency: 2, acknowledge: { minutes: 240 } },
  },
  {
    code: "deadline",
    name: { en: "Court and appeal dates", es: "Fechas de corte y apelaciones", ar: "مواعيد المحكمة والاستئناف", vi: "Ngày ra tòa và hạn khiếu nại", "zh-Hans": "出庭和上诉日期" },
    conditions: { signals: ["deadline"] },
    outcome: { desk: "intake", route: "intake", urgency: 2, acknowledge: SAME_DAY },
  },
  {
    code: "threat",
    name: { en: "Threats, pay held back", es: "Amenazas, pago retenido", ar: "تهديد أو أجر محتجز", vi: "Đe dọa, giữ tiền lương", "zh-Hans": "威胁、扣工资" },
    conditions: { signals: ["threat"] },
    outcome: { desk: "intake", route: "intake", urgency: 2, acknowledge: SAME_DAY },
  },
  {
    code: "rights",
    name: { en: "Privacy, discrimination, children interpreting", es: "Privacidad, discriminación, niños que interpretan", ar: "الخصوصية والتمييز وترجمة الأطفال", vi: "Quyền riêng tư, kỳ thị, trẻ em thông dịch", "zh-Hans": "隐私、歧视、孩子当翻译" },
    conditions: { signals: ["rights"] },
    outcome: { desk: "rights", urgency: 2, acknowledge: { days: 1 } },
  },
  {
    code: "help_today",
    name: { en: "Needs help today", es: "Necesita ayuda hoy", ar: "يحتاج إلى المساعدة اليوم", vi: "Cần giúp đỡ hôm nay", "zh-Hans": "今天就需要帮助" },
    conditions: { helpToday: true },
    outcome: { desk: "general", urgency: 2, acknowledge: { minutes: 240 } },
  },
  {
    code: "lawyer",
    name: { en: "Asks for a lawyer", es: "Pide un abogado", ar: "يطلب محاميًا", vi: "Xin gặp luật sư", "zh-Hans": "要找律师" },
    conditions: {
      words: {
        en: ["I need a lawyer", "need legal help", "can I talk to a lawyer", "can I see your lawyer", "help with my case", "represent me"],
        es: ["necesito un abogado", "necesito ayuda legal", "puedo hablar con un abogado", "ayuda con mi caso"],
        ar: ["أحتاج إلى محام", "أريد محاميا", "أحتاج إلى مساعدة قانونية"],
        vi: ["tôi cần luật sư", "cần giúp đỡ pháp lý"],
        "zh-Hans": ["需要律师", "找你们的律师", "需要法律帮助"],
        ht: ["m bezwen yon avoka", "bezwen èd legal"],
        pt: ["preciso de um advogado", "preciso de ajuda jurídica"],
        ru: ["мне нужен адвокат", "нужна юридическая помощь"],
      },
    },
    outcome: { desk: "intake", route: "intake", acknowledge: { days: 1 } },
  },
  {
    code: "health_harm",
    name: { en: "Harm that goes on", es: "Un daño que sigue", ar: "ضرر مستمر", vi: "Tác hại còn tiếp diễn", "zh-Hans": "持续的伤害" },
    conditions: { signals: ["health_harm"] },
    outcome: { urgency: 3, acknowledge: { days: 2 } },
  },
  {
    code: "no_answer",
    name: { en: "Nobody answered", es: "Nadie contestó", ar: "لم يرد أحد", vi: "Không ai trả lời", "zh-Hans": "没有人答复" },
    conditions: { signals: ["no_answer"] },
    outcome: { themes: ["referral.followup"], urgency: 3, acknowledge: { days: 2 } },
  },
  ...SHIPPED_THEME_WORDS.map(({ theme, words }) => ({
    code: `about.${theme}`,
    name: SHIPPED_THEMES.find(({ code }) => code === theme)!.name,
    conditions: { words },
    outcome: { themes: [theme] },
  })),
  {
    code: "default",
    name: { en: "Everything else", es: "Todo lo demás", ar: "كل ما عدا ذلك", vi: "Mọi điều khác", "zh-Hans": "其他所有留言" },
    conditions: {},
    // A first real answer within about a month.
    outcome: { desk: "general", answer: { days: 20 } },
    isDefault: true,
  },
];
