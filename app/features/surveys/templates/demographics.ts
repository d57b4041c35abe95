import { nameOfLanguage, nameOfSpoken, SHIPPED } from "#app/platform/i18n/languages.ts";
import type { PageSketch, QuestionSketch, SketchChoice, SketchWords } from "../survey-sketch.ts";
import { choice, inAll } from "./words.ts";

/** What the block takes from the programme: its languages, and its sites with their names. */
export interface DemographicsOf {
  languages: readonly string[];
  sites: readonly { code: string; words: SketchWords }[];
  /** Asked only where somebody wants it: it identifies people in small groups. */
  withGender?: boolean;
}

const RATHER_NOT = choice("rather_not", "I'd rather not say", "Prefiero no decirlo", "أفضّل ألا أقول", "Tôi không muốn trả lời", "我不想说");
const RATHER_NOT_ALONE: SketchChoice = { ...RATHER_NOT, isExclusive: true };
const YES_NO = [choice("yes", "Yes", "Sí", "نعم", "Có", "是"), choice("no", "No", "No", "لا", "Không", "否"), RATHER_NOT];

/**
 * Questions about the person, always last and always optional, with one sentence of why. Race and ethnicity in the words of OMB
 * SPD 15 (89 FR 22182, 28 March 2024), English and disability in those of the HHS data standards (2011) and the American
 * Community Survey: federal, public domain, not to be reworded.
 */
export function demographicsPages({ languages, sites, withGender }: DemographicsOf): PageSketch[] {
  return [
    { code: "about_you", questions: [WHY, AGE, SPEAKING(languages), READING(languages), ENGLISH, INTERPRETER] },
    { code: "about_you_race", questions: [RACE, ...(withGender ? [GENDER] : []), ...(sites.length > 1 ? [SITE(sites)] : []), HERE_AS] },
    { code: "about_you_disability", questions: DISABILITY },
  ];
}

/** The codes of the block's questions: what it must not stand in a survey with twice. */
export const DEMOGRAPHICS_MARK = "d_why";

const WHY: QuestionSketch = {
  type: "statement",
  code: "d_why",
  words: inAll(
    "Last, some questions about you. We ask so that we can see whom we are missing. You may skip any of them.",
    "Por último, unas preguntas sobre usted. Preguntamos para ver a quién nos falta escuchar. Puede saltarse cualquiera.",
    "أخيرًا، بعض الأسئلة عنك. نسألها لنعرف من الذين لا تصلنا أصواتهم. يمكنك تخطّي أيٍّ منها.",
    "Cuối cùng là vài câu hỏi về quý vị. Chúng tôi hỏi để biết còn thiếu tiếng nói của ai. Quý vị có thể bỏ qua bất cứ câu nào.",
    "最后是几个关于您的问题。我们想知道还有哪些人的声音没有听到。每一题都可以跳过。",
  ),
};

const age = (code: string, range: string) => choice(code, range, range, range, range, range);
const AGE: QuestionSketch = {
  type: "single",
  code: "d_age",
  isIdentifying: true,
  words: inAll("How old are you?", "¿Cuántos años tiene?", "كم عمرك؟", "Quý vị bao nhiêu tuổi?", "您多大年纪？"),
  choices: [
    age("a18_24", "18–24"),
    age("a25_34", "25–34"),
    age("a35_44", "35–44"),
    age("a45_54", "45–54"),
    age("a55_64", "55–64"),
    age("a65_74", "65–74"),
    choice("a75", "75 or older", "75 o más", "75 أو أكثر", "75 trở lên", "75岁或以上"),
    RATHER_NOT,
  ],
};

function languageChoices(languages: readonly string[], nameOf: typeof nameOfLanguage): SketchChoice[] {
  return [
    ...languages.map((lang) => ({
      code: lang.toLowerCase().replaceAll("-", "_"),
      words: Object.fromEntries(SHIPPED.map((reader) => [reader, capital(nameOf(lang, reader), reader)])),
    })),
    choice("other", "Another language", "Otro idioma", "لغة أخرى", "Ngôn ngữ khác", "其他语言"),
    RATHER_NOT,
  ];
}

function capital(name: string, reader: string): string {
  return name.slice(0, 1).toLocaleUpperCase(reader) + name.slice(1);
}

const SPEAKING = (languages: readonly string[]): QuestionSketch => ({
  type: "single",
  code: "d_speaking",
  isIdentifying: true,
  words: inAll(
    "Which language do you feel most comfortable speaking with us?",
    "¿En qué idioma se siente más cómodo o cómoda al hablar con nosotros?",
    "ما اللغة التي ترتاح أكثر في التحدث بها معنا؟",
    "Quý vị thấy thoải mái nhất khi nói chuyện với chúng tôi bằng ngôn ngữ nào?",
    "您和我们谈话时，说哪种语言最自在？",
  ),
  choices: languageChoices(languages, nameOfSpoken),
});

const READING = (languages: readonly string[]): QuestionSketch => ({
  type: "single",
  code: "d_reading",
  isIdentifying: true,
  words: inAll(
    "In which language do you feel most comfortable reading?",
    "¿En qué idioma se siente más cómodo o cómoda al leer?",
    "ما اللغة التي ترتاح أكثر في القراءة بها؟",
    "Quý vị thấy thoải mái nhất khi đọc bằng ngôn ngữ nào?",
    "您读哪种语言最轻松？",
  ),
  choices: languageChoices(languages, nameOfLanguage),
});

const ENGLISH: QuestionSketch = {
  type: "single",
  code: "d_english",
  words: inAll("How well do you speak English?", "¿Qué tan bien habla inglés?", "ما مدى إجادتك للتحدث بالإنجليزية؟", "Quý vị nói tiếng Anh ở mức nào?", "您的英语说得怎么样？"),
  choices: [
    choice("very_well", "Very well", "Muy bien", "جيد جدًا", "Rất giỏi", "非常好"),
    choice("well", "Well", "Bien", "جيد", "Giỏi", "好"),
    choice("not_well", "Not well", "No muy bien", "ليس جيدًا", "Không giỏi", "不太好"),
    choice("not_at_all", "Not at all", "No hablo inglés", "لا أتحدثها إطلاقًا", "Hoàn toàn không nói được", "完全不会"),
    RATHER_NOT,
  ],
};

const INTERPRETER: QuestionSketch = {
  type: "single",
  code: "d_interpreter",
  words: inAll("Do you want an interpreter?", "¿Quiere un intérprete?", "هل تريد مترجمًا شفويًا؟", "Quý vị có muốn có thông dịch viên không?", "您需要口译员吗？"),
  choices: [choice("yes", "Yes", "Sí", "نعم", "Có", "需要"), choice("no", "No", "No", "لا", "Không", "不需要"), choice("sometimes", "Sometimes", "A veces", "أحيانًا", "Đôi khi", "有时需要"), RATHER_NOT],
};

const RACE: QuestionSketch = {
  type: "several",
  code: "d_race",
  isIdentifying: true,
  words: inAll("What is your race and/or ethnicity?", "¿Cuál es su raza y/o etnicidad?", "ما عرقك و/أو أصلك الإثني؟", "Quý vị thuộc chủng tộc và/hoặc sắc tộc nào?", "您的种族和/或族裔是什么？"),
  help: inAll("Select all that apply.", "Seleccione todas las que correspondan.", "اختر كل ما ينطبق.", "Chọn tất cả các ô đúng với quý vị.", "请选择所有符合的选项。"),
  choices: [
    choice("aian", "American Indian or Alaska Native", "Indígena de las Américas o nativo de Alaska", "هندي أمريكي أو من سكان ألاسكا الأصليين", "Người Mỹ bản địa hoặc người bản địa Alaska", "美洲印第安人或阿拉斯加原住民"),
    choice("asian", "Asian", "Asiático", "آسيوي", "Người châu Á", "亚裔"),
    choice("black", "Black or African American", "Negro o afroamericano", "أسود أو أمريكي من أصل أفريقي", "Người da đen hoặc người Mỹ gốc Phi", "黑人或非裔美国人"),
    choice("hispanic", "Hispanic or Latino", "Hispano o latino", "هسباني أو لاتيني", "Người gốc Hispanic hoặc La-tinh", "西班牙裔或拉丁裔"),
    choice("mena", "Middle Eastern or North African", "Del Medio Oriente o Norte de África", "شرق أوسطي أو شمال أفريقي", "Người Trung Đông hoặc Bắc Phi", "中东裔或北非裔"),
    choice(
      "nhpi",
      "Native Hawaiian or Pacific Islander",
      "Nativo de Hawái o de las islas del Pacífico",
      "من سكان هاواي الأصليين أو جزر المحيط الهادئ",
      "Người Hawaii bản địa hoặc người các đảo Thái Bình Dương",
      "夏威夷原住民或太平洋岛民",
    ),
    choice("white", "White", "Blanco", "أبيض", "Người da trắng", "白人"),
    RATHER_NOT_ALONE,
  ],
};

const disability = (code: string, en: string, es: string, ar: string, vi: string, zh: string): QuestionSketch => ({
  type: "single",
  code,
  isIdentifying: true,
  words: inAll(en, es, ar, vi, zh),
  choices: YES_NO,
});

const DISABILITY: QuestionSketch[] = [
  disability(
    "d_hearing",
    "Are you deaf, or do you have serious difficulty hearing?",
    "¿Es usted una persona sorda o tiene mucha dificultad para oír?",
    "هل أنت أصم أو لديك صعوبة شديدة في السمع؟",
    "Quý vị có bị điếc, hoặc gặp khó khăn nghiêm trọng khi nghe không?",
    "您是否失聪，或者听力有严重困难？",
  ),
  disability(
    "d_seeing",
    "Are you blind, or do you have serious difficulty seeing, even when wearing glasses?",
    "¿Es usted una persona ciega o tiene mucha dificultad para ver, aun cuando usa anteojos?",
    "هل أنت كفيف أو لديك صعوبة شديدة في الرؤية حتى مع النظارة؟",
    "Quý vị có bị mù, hoặc gặp khó khăn nghiêm trọng khi nhìn, ngay cả khi đeo kính không?",
    "您是否失明，或者即使戴眼镜也有严重的视力困难？",
  ),
  disability(
    "d_thinking",
    "Because of a physical, mental, or emotional condition, do you have serious difficulty concentrating, remembering, or making decisions?",
    "Debido a una condición física, mental o emocional, ¿tiene mucha dificultad para concentrarse, recordar o tomar decisiones?",
    "بسبب حالة جسدية أو عقلية أو نفسية، هل لديك صعوبة شديدة في التركيز أو التذكر أو اتخاذ القرارات؟",
    "Vì một tình trạng thể chất, tinh thần hoặc cảm xúc, quý vị có gặp khó khăn nghiêm trọng khi tập trung, ghi nhớ hoặc quyết định không?",
    "由于身体、精神或情绪方面的原因，您在集中注意力、记事情或做决定时是否有严重困难？",
  ),
  disability(
    "d_walking",
    "Do you have serious difficulty walking or climbing stairs?",
    "¿Tiene mucha dificultad para caminar o subir escaleras?",
    "هل لديك صعوبة شديدة في المشي أو صعود الدرج؟",
    "Quý vị có gặp khó khăn nghiêm trọng khi đi bộ hoặc lên cầu thang không?",
    "您走路或爬楼梯是否有严重困难？",
  ),
  disability(
    "d_dressing",
    "Do you have difficulty dressing or bathing?",
    "¿Tiene dificultad para vestirse o bañarse?",
    "هل لديك صعوبة في ارتداء الملابس أو الاستحمام؟",
    "Quý vị có gặp khó khăn khi mặc quần áo hoặc tắm rửa không?",
    "您穿衣或洗澡是否有困难？",
  ),
  disability(
    "d_errands",
    "Because of a physical, mental, or emotional condition, do you have difficulty doing errands alone such as visiting a doctor's office or shopping?",
    "Debido a una condición física, mental o emocional, ¿tiene dificultad para hacer diligencias a solas, como ir al consultorio médico o de compras?",
    "بسبب حالة جسدية أو عقلية أو نفسية، هل لديك صعوبة في قضاء حاجاتك وحدك، مثل زيارة عيادة الطبيب أو التسوق؟",
    "Vì một tình trạng thể chất, tinh thần hoặc cảm xúc, quý vị có gặp khó khăn khi một mình lo các việc như đi khám bác sĩ hoặc mua sắm không?",
    "由于身体、精神或情绪方面的原因，您独自外出办事（例如看医生或买东西）是否有困难？",
  ),
];

const GENDER: QuestionSketch = {
  type: "single",
  code: "d_gender",
  isIdentifying: true,
  words: inAll("What is your gender?", "¿Cuál es su género?", "ما جنسك؟", "Giới tính của quý vị là gì?", "您的性别是什么？"),
  choices: [
    choice("woman", "Woman", "Mujer", "امرأة", "Nữ", "女"),
    choice("man", "Man", "Hombre", "رجل", "Nam", "男"),
    choice("non_binary", "Non-binary", "No binario", "غير ثنائي", "Phi nhị nguyên giới", "非二元性别"),
    choice("other", "I use another word", "Uso otra palabra", "أستخدم كلمة أخرى", "Tôi dùng từ khác", "我用别的说法", { isOther: true }),
    RATHER_NOT,
  ],
};

const SITE = (sites: DemographicsOf["sites"]): QuestionSketch => ({
  type: "single",
  code: "d_site",
  isIdentifying: true,
  words: inAll("Which clinic do you go to?", "¿A qué clínica va?", "إلى أي عيادة تذهب؟", "Quý vị đến phòng khám nào?", "您去哪家诊所？"),
  choices: [...sites.map(({ code, words }) => ({ code: code.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_"), words })), RATHER_NOT],
});

const HERE_AS: QuestionSketch = {
  type: "single",
  code: "d_here_as",
  words: inAll("Why do you come to the clinic?", "¿Por qué viene a la clínica?", "بأي صفة تأتي إلى العيادة؟", "Vì sao quý vị đến phòng khám?", "您为什么来诊所？"),
  choices: [
    choice("patient", "I am a patient", "Soy paciente", "أنا مريض", "Tôi là bệnh nhân", "我是患者"),
    choice("parent", "I am a parent of a patient", "Soy madre o padre de un paciente", "أنا والد أو والدة مريض", "Tôi là cha hoặc mẹ của bệnh nhân", "我是患者的父亲或母亲"),
    choice("caregiver", "I take care of a patient", "Cuido a un paciente", "أنا أعتني بمريض", "Tôi chăm sóc một bệnh nhân", "我照顾一位患者"),
    RATHER_NOT,
  ],
};
