import type { SurveyTemplate } from "./template.ts";
import { agree, choice, inAll } from "./words.ts";

/** T4: after a meeting. Anonymous in groups of 8 or more, else restricted. */
export const AFTER_MEETING: SurveyTemplate = {
  code: "after_meeting",
  title: inAll("After the meeting", "Después de la reunión", "بعد الاجتماع", "Sau buổi họp", "会后问卷"),
  intro: inAll(
    "How was this meeting for you? You may skip any question.",
    "¿Cómo fue esta reunión para usted? Puede saltarse cualquier pregunta.",
    "كيف كان هذا الاجتماع بالنسبة إليك؟ يمكنك تخطّي أي سؤال.",
    "Buổi họp này đối với quý vị ra sao? Quý vị có thể bỏ qua bất cứ câu hỏi nào.",
    "您觉得这次会议怎么样？任何问题都可以跳过。",
  ),
  privacy: "restricted",
  pages: [
    {
      code: "meeting",
      questions: [
        agree("understood", "I understood what we talked about.", "Entendí de qué hablamos.", "فهمت ما تحدثنا عنه.", "Tôi hiểu những gì chúng ta đã bàn.", "我听懂了大家谈的内容。"),
        agree("could_say", "I could say what I wanted.", "Pude decir lo que quería.", "استطعت أن أقول ما أردت.", "Tôi nói được điều tôi muốn nói.", "我能说出想说的话。"),
        agree("taken_seriously", "My view was taken seriously.", "Mi opinión se tomó en serio.", "أُخذ رأيي على محمل الجد.", "Ý kiến của tôi được xem trọng.", "大家认真对待了我的意见。"),
        {
          type: "single",
          code: "interpretation",
          words: inAll("How was the interpretation?", "¿Cómo fue la interpretación?", "كيف كانت الترجمة الشفوية؟", "Việc thông dịch ra sao?", "口译怎么样？"),
          choices: [
            choice("well", "It worked well", "Funcionó bien", "سارت جيدًا", "Thông dịch tốt", "很顺利"),
            choice("some_trouble", "There was some trouble", "Hubo algunos problemas", "كانت هناك بعض المشكلات", "Có vài trục trặc", "有一些问题"),
            choice("did_not_work", "It did not work", "No funcionó", "لم تنجح", "Không được việc", "没有用"),
            choice("not_needed", "I didn't need it", "No la necesité", "لم أحتج إليها", "Tôi không cần", "我不需要"),
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
          words: inAll("What went wrong with the interpretation?", "¿Qué salió mal con la interpretación?", "ما المشكلة التي حدثت في الترجمة الشفوية؟", "Việc thông dịch bị trục trặc gì?", "口译出了什么问题？"),
        },
        {
          type: "single",
          code: "papers",
          words: inAll("How were the papers?", "¿Cómo estuvieron los papeles?", "كيف كانت الأوراق؟", "Tài liệu ra sao?", "会前材料怎么样？"),
          choices: [
            choice("in_time", "In my language and in time", "En mi idioma y a tiempo", "بلغتي وفي الوقت المناسب", "Bằng tiếng của tôi và đúng lúc", "是我的语言，而且及时收到"),
            choice("late", "Late", "Tarde", "متأخرة", "Đến trễ", "收到得太晚"),
            choice("other_language", "Not in my language", "No en mi idioma", "ليست بلغتي", "Không bằng tiếng của tôi", "不是我的语言"),
            choice("none", "I got none", "No recibí ninguno", "لم أستلم أي أوراق", "Tôi không nhận được", "没有收到"),
          ],
        },
        agree(
          "told_since",
          "We were told what happened since last time.",
          "Nos contaron qué pasó desde la última vez.",
          "أخبرونا بما حدث منذ المرة الماضية.",
          "Chúng tôi được cho biết những việc từ lần trước đến nay.",
          "告诉了我们上次以后的情况。",
        ),
        {
          type: "single",
          code: "length",
          words: inAll("How long was the meeting?", "¿Cómo fue la duración de la reunión?", "كيف كانت مدة الاجتماع؟", "Buổi họp dài hay ngắn?", "会议的时间长短怎么样？"),
          choices: [
            choice("too_short", "Too short", "Muy corta", "قصيرة جدًا", "Ngắn quá", "太短"),
            choice("right", "Right", "Adecuada", "مناسبة", "Vừa đủ", "正好"),
            choice("too_long", "Too long", "Muy larga", "طويلة جدًا", "Dài quá", "太长"),
          ],
        },
        { type: "long_text", code: "better", words: inAll("What is one thing we should do better?", "¿Qué cosa deberíamos hacer mejor?", "ما الشيء الذي يجب أن نفعله بشكل أفضل؟", "Một điều chúng tôi nên làm tốt hơn là gì?", "我们最应该改进的一件事是什么？") },
      ],
    },
  ],
};
