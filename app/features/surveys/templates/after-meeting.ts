import type { SurveyTemplate } from "./template.ts";
import { agree, choice, inAll } from "./words.ts";

/** T4: two minutes after a meeting. Anonymous in groups of 8 or more, else restricted. */
export const AFTER_MEETING: SurveyTemplate = {
  code: "after_meeting",
  title: inAll("After the meeting", "Después de la reunión", "بعد الاجتماع", "Sau buổi họp"),
  intro: inAll(
    "How was this meeting for you? It takes about 2 minutes. You may skip any question.",
    "¿Cómo fue esta reunión para usted? Toma unos 2 minutos. Puede saltarse cualquier pregunta.",
    "كيف كان هذا الاجتماع بالنسبة إليك؟ يستغرق الأمر نحو دقيقتين، ويمكنك تخطّي أي سؤال.",
    "Buổi họp này đối với quý vị ra sao? Khảo sát mất khoảng 2 phút. Quý vị có thể bỏ qua bất cứ câu hỏi nào.",
  ),
  privacy: "restricted",
  minutes: 2,
  pages: [
    {
      code: "meeting",
      questions: [
        agree("understood", "I understood what we talked about.", "Entendí de qué hablamos.", "فهمت ما تحدثنا عنه.", "Tôi hiểu những gì chúng ta đã bàn."),
        agree("could_say", "I could say what I wanted.", "Pude decir lo que quería.", "استطعت أن أقول ما أردت.", "Tôi nói được điều tôi muốn nói."),
        agree("taken_seriously", "My view was taken seriously.", "Mi opinión se tomó en serio.", "أُخذ رأيي على محمل الجد.", "Ý kiến của tôi được xem trọng."),
        {
          type: "single",
          code: "interpretation",
          words: inAll("How was the interpretation?", "¿Cómo fue la interpretación?", "كيف كانت الترجمة الشفوية؟", "Việc thông dịch ra sao?"),
          choices: [
            choice("well", "It worked well", "Funcionó bien", "سارت جيدًا", "Thông dịch tốt"),
            choice("some_trouble", "There was some trouble", "Hubo algunos problemas", "كانت هناك بعض المشكلات", "Có vài trục trặc"),
            choice("did_not_work", "It did not work", "No funcionó", "لم تنجح", "Không được việc"),
            choice("not_needed", "I didn't need it", "No la necesité", "لم أحتج إليها", "Tôi không cần"),
          ],
        },
      ],
    },
    {
      code: "support",
      questions: [
        {
          type: "long_text",
          code: "interpretation_trouble",
          showIf: { question: "interpretation", is: ["some_trouble", "did_not_work"] },
          words: inAll("What went wrong with the interpretation?", "¿Qué salió mal con la interpretación?", "ما المشكلة التي حدثت في الترجمة الشفوية؟", "Việc thông dịch bị trục trặc gì?"),
        },
        {
          type: "single",
          code: "papers",
          words: inAll("How were the papers?", "¿Cómo estuvieron los papeles?", "كيف كانت الأوراق؟", "Tài liệu ra sao?"),
          choices: [
            choice("in_time", "In my language and in time", "En mi idioma y a tiempo", "بلغتي وفي الوقت المناسب", "Bằng tiếng của tôi và đúng lúc"),
            choice("late", "Late", "Tarde", "متأخرة", "Đến trễ"),
            choice("other_language", "Not in my language", "No en mi idioma", "ليست بلغتي", "Không bằng tiếng của tôi"),
            choice("none", "I got none", "No recibí ninguno", "لم أستلم أي أوراق", "Tôi không nhận được"),
          ],
        },
        agree(
          "told_since",
          "We were told what happened since last time.",
          "Nos contaron qué pasó desde la última vez.",
          "أخبرونا بما حدث منذ المرة الماضية.",
          "Chúng tôi được cho biết những việc từ lần trước đến nay.",
        ),
        {
          type: "single",
          code: "length",
          words: inAll("How long was the meeting?", "¿Cómo fue la duración de la reunión?", "كيف كانت مدة الاجتماع؟", "Buổi họp dài hay ngắn?"),
          choices: [
            choice("too_short", "Too short", "Muy corta", "قصيرة جدًا", "Ngắn quá"),
            choice("right", "Right", "Adecuada", "مناسبة", "Vừa đủ"),
            choice("too_long", "Too long", "Muy larga", "طويلة جدًا", "Dài quá"),
          ],
        },
        { type: "long_text", code: "better", words: inAll("What is one thing we should do better?", "¿Qué cosa deberíamos hacer mejor?", "ما الشيء الذي يجب أن نفعله بشكل أفضل؟", "Một điều chúng tôi nên làm tốt hơn là gì?") },
      ],
    },
  ],
};
