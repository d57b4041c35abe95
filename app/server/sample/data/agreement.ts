import { CONFIDENTIALITY, type AgreementDraft } from "#app/features/membership/agreement/shipped-agreement.ts";
import type { SampleLanguage } from "./shapes.ts";

/** What the sample's members sign, in the languages that they speak. */
export const AGREEMENT_WORDS: { [Lang in SampleLanguage]?: AgreementDraft } & { en: AgreementDraft } = {
  ...CONFIDENTIALITY,
  vi: {
    title: "Những gì quý vị nghe ở đây thì ở lại đây",
    body: `Mọi người trong nhóm này kể cho nhau nghe về đời sống, sức khỏe và gia đình của mình. Họ cần tin được quý vị. Trang này nói quý vị hứa điều gì.

1. Những gì quý vị nghe về người khác thì ở lại đây. Ngoài nhóm, xin đừng nói ai đã kể điều gì, ai là bệnh nhân, hay ai có bệnh gì, có chuyện gì. Kể cả với gia đình hay bạn bè.

2. Luật pháp bảo vệ những điều này. Có một luật tên là HIPAA nói rằng những gì phòng khám biết về sức khỏe của một người là riêng tư. Phòng khám phải giữ luật này. Chúng tôi xin quý vị cũng giữ như vậy.

3. Quý vị luôn được nói về chính mình. Câu chuyện của quý vị là của quý vị. Quý vị cũng được nói nhóm đang làm gì và điều gì đã thay đổi, miễn là không nêu tên ai.

4. Không đăng gì về người khác lên mạng xã hội. Không bài viết, không hình ảnh, không ghi âm hay quay phim buổi họp. Xin đừng chuyển tin nhắn hay giấy tờ của nhóm cho người khác.

5. Chỉ nói điều quý vị muốn nói. Không ai phải kể chuyện của mình, và không nói cũng không sao. Hãy tự hỏi: nếu điều này dán trên tường thì mình có thấy ổn không?

6. Giữ giấy tờ cẩn thận. Nếu trên giấy có tên người, xin trả lại cho người điều phối.

7. Nếu lỡ lời, xin báo cho người điều phối ngay trong ngày. Ai cũng có thể lỡ. Biết sớm thì chúng tôi giúp được. Không ai bị phạt vì đã báo.

8. Có một ngoại lệ. Nếu có người đang gặp nguy hiểm, hãy gọi số khẩn cấp hoặc báo ngay cho người điều phối.

9. Lời hứa này vẫn còn sau khi quý vị rời nhóm.

Nếu quý vị cố ý làm trái, chúng tôi có thể mời quý vị rời nhóm. Việc khám chữa bệnh và trợ giúp pháp lý của quý vị không bao giờ tùy vào điều này. Trước khi ký, quý vị có thể hỏi bất cứ điều gì, và có thể nhờ đọc trang này cho nghe.`,
  },
  ht: {
    title: "Sa ou tande la a rete la",
    body: `Moun ki nan gwoup sa a rakonte youn lòt bagay sou lavi yo, sou sante yo ak sou fanmi yo. Fòk yo ka fè w konfyans. Paj sa a di sa w pwomèt.

1. Sa ou tande sou lòt moun rete la. Andeyò gwoup la, pa di ki moun ki te rakonte yon bagay, ki moun ki pasyan, ni ki maladi oswa ki pwoblèm yon moun genyen. Pa menm ak fanmi w oswa zanmi w.

2. Lalwa pwoteje bagay sa yo. Gen yon lwa ki rele HIPAA. Li di sa klinik la konnen sou sante yon moun se zafè prive. Klinik la dwe respekte règ sa a. Nou mande w pou w respekte l tou.

3. Ou ka toujou pale de tèt ou. Istwa w se pa w. Ou ka di tou sou kisa gwoup la ap travay ak sa ki chanje, depi w pa site non pèsonn.

4. Anyen sou lòt moun sou rezo sosyal. Ni mesaj, ni foto, ni anrejistreman yon reyinyon. Pa voye mesaj oswa papye gwoup la bay lòt moun.

5. Di sèlman sa ou chwazi di. Pèsonn pa oblije rakonte istwa l, e ou ka kite tou pa w pase. Mande tèt ou: èske m t ap dakò wè sa sou yon mi?

6. Kenbe papye yo byen. Si gen non moun sou yo, remèt yo bay moun k ap kowòdone a.

7. Si yon bagay chape w, di moun k ap kowòdone a menm jou a. Sa ka rive nenpòt moun. Lè nou konn sa bonè, nou ka ede. Yo pa pini pèsonn paske li di nou sa.

8. Gen yon sèl eksepsyon. Si yon moun an danje, rele nimewo ijans lan oswa di moun k ap kowòdone a touswit.

9. Pwomès sa a kontinye apre w kite gwoup la.

Si w kase l espre, nou ka mande w kite gwoup la. Swen w nan klinik la ak èd legal ou pa janm depann de sa. Ou ka poze nou nenpòt kesyon anvan w siyen, e ou ka mande pou yo li paj sa a ba ou.`,
  },
};

/** The ground rules that the coordinator is writing: not published yet (DOMAIN §1). */
export const CONDUCT_DRAFT: AgreementDraft = {
  title: "How we treat each other",
  body: `One person speaks at a time. We pause for the interpreter.

Stories stay here. Lessons leave.

We may criticise ideas. We do not criticise people.

We use plain words and no initials.

Every item ends with who does what, and by when.

It is fine to pass.`,
};
