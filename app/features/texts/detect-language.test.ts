import { describe, expect, test } from "vitest";
import { chineseScript } from "./chinese-script.ts";
import { detectLanguage } from "./detect-language.server.ts";

const OFFERED = ["en", "es", "ht", "vi", "pt-BR", "zh-Hans", "ar", "ru"];

/** The language recognised in words sent with an English form; null where the form's language stands. */
function detected(words: string, offered: readonly string[] = OFFERED): string | null {
  const { lang, isReliable } = detectLanguage(words, "en", offered);
  if (!isReliable) expect(lang).toBe("en");
  return isReliable ? lang : null;
}

describe("the language of what was written", () => {
  test.each([
    ["en", "I was asked about my rent in the hallway. Other people could hear."],
    ["es", "Llevo seis semanas esperando y nadie me ha dicho nada de mi caso."],
    ["es", "llevo seis semanas esperando y nadie me a dicho nada de mi caso ayudenme"],
    ["vi", "Tôi chờ thông dịch viên 45 phút, rồi bác sĩ nói đã hết giờ."],
    ["vi", "toi cho thong dich vien 45 phut roi bac si noi da het gio"],
    ["zh-Hans", "通知是繁体字，我妈妈看不懂。"],
    ["zh-Hant", "通知是簡體字，我媽媽看不懂。"],
    ["ar", "انتظرت شهرين ولم يتصل بي أحد. لا أعرف إن كان ملفي ما زال عندكم."],
    ["ar", "تغيّر رقم هاتفي: ٥٥٥-٠١٩٩. متى الموعد؟"],
    ["ar", "تغيّر رقم هاتفي إلى رقم جديد، شكرًا لكم"],
    ["fa", "دو ماه است که منتظر هستم و هیچ کس به من زنگ نزده است."],
    ["ur", "میں دو مہینے سے انتظار کر رہا ہوں اور کسی نے فون نہیں کیا۔"],
    ["ps", "زه دوه میاشتې انتظار کوم او هیچا ماته زنګ نه دی وهلی."],
    ["ht", "Mwen rele kat fwa, pèsonn pa janm rele m tounen."],
    ["pt-BR", "Perguntaram sobre o aluguel na frente de todo mundo. Fiquei com vergonha."],
    ["ru", "Объявление о юридической помощи висит только на английском."],
    ["so", "Waxaan sugayay laba bilood mana jirto cid i soo wacday ilaa hadda."],
    ["ko", "통역사를 두 시간 기다렸지만 아무도 오지 않았습니다."],
    ["ja", "通訳を二時間待ちましたが、だれも来ませんでした。"],
    ["he", "חיכיתי למתורגמן שעתיים ואף אחד לא הגיע, ואז אמרו לי לחזור הביתה."],
    ["fil", "Dalawang buwan na akong naghihintay at wala pang tumatawag sa akin."],
    ["fr", "J'attends depuis deux mois et personne ne m'a rappelé au sujet de mon dossier."],
  ])("%s: %s", (lang, words) => {
    expect(detected(words)).toBe(lang);
  });

  test.each([
    ["one or two words", "cảm ơn"],
    ["a name and a number", "Dale 555-0173"],
    ["no letters", "????!!! 12345 12345 12345 12345"],
    ["nothing", ""],
    ["a sign cut in two", "\ud83c"],
  ])("too little to tell: %s", (_what, words) => {
    expect(detected(words)).toBeNull();
  });

  test("Spanish is not taken for Vietnamese without marks", () => {
    expect(detected("la casa tiene una gotera y hay moho en la pared, no me hacen caso")).toBe("es");
  });

  test("the tag of the form or of the programme stands where it names the same language", () => {
    const portuguese = "Meu benefício foi cortado e a carta diz que tenho dez dias para recorrer.";
    expect(detected(portuguese)).toBe("pt-BR");
    expect(detected(portuguese, ["en"])).toBe("pt");
    expect(detectLanguage(portuguese, "pt-PT", OFFERED).lang).toBe("pt-PT");
    expect(detectLanguage("Llevo seis semanas esperando y nadie me ha dicho nada.", "es-MX").lang).toBe("es-MX");
    // Signs that both scripts share: whichever is read here.
    expect(detectLanguage("我明天早上九点半去法院", "zh-Hant").lang).toBe("zh-Hans");
    expect(detectLanguage("我明天早上去法院", "zh-Hant").lang).toBe("zh-Hant");
    expect(detected("我明天早上去法院", ["en"])).toBe("zh-Hans");
  });

  test("a long text is recognised by its beginning; pictures, numbers and repeating do not mislead", () => {
    const said = "I was asked about my rent in the hallway, where other people could hear. Nobody called me back about my case for two weeks. ";
    expect(detected("🏠".repeat(2400) + "ab")).toBeNull();
    expect(detected("Nobody called me back. ".repeat(200))).toBeNull();
    for (let at = 0; at < 4; at += 1) expect(detected(`${"!".repeat(590 + at - said.length)}${said}🏠🏠🏠 1234 ${"ب".repeat(5000)}`)).toBe("en");
  });
});

test("the script of Chinese, by the characters that only one has", () => {
  expect(["我们说话", "我們說話", "我明天去", "房东把门锁换了，她說", ""].map(chineseScript)).toEqual(["zh-Hans", "zh-Hant", null, "zh-Hans", null]);
});
