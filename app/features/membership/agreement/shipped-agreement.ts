import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";

/** Title and words of an agreement. */
export interface AgreementDraft {
  title: string;
  body: string;
}

/**
 * The first version of what members sign, as Heard brings it (DOMAIN §1): what you hear about others stays here, the basics
 * of HIPAA, no social media, slips are reported. In words of grade 6.
 */
export const CONFIDENTIALITY: Record<ShippedLanguage, AgreementDraft> = {
  en: {
    title: "What you hear here stays here",
    body: `People in this group tell each other things about their lives, their health and their families. They must be able to trust you. This page says what you promise.

1. What you hear about other people stays here. Outside the group, do not say who told something, who is a patient, or what illness or problem somebody has. Not even to your family or friends.

2. The law protects these things. A law called HIPAA says that what a clinic knows about a person's health is private. The clinic must keep this rule. We ask you to keep it too.

3. You may always talk about yourself. Your own story is yours. You may also say what the group works on and what has changed, as long as you name nobody.

4. Nothing about other people on social media. No posts, no photos and no recordings of a meeting. Do not pass on messages or papers of the group.

5. Say only what you choose. Nobody has to tell their own story, and it is fine to pass. Ask yourself: would I be fine seeing this on a wall?

6. Keep papers safe. If they have names on them, give them back to the coordinator.

7. If something slips out, tell the coordinator the same day. It can happen to anyone. When we know early, we can help. Nobody is punished for telling us.

8. There is one exception. If somebody is in danger, call the emergency number or tell the coordinator at once.

9. This promise goes on after you leave the group.

If you break it on purpose, we may ask you to leave the group. Your care at the clinic and your legal help never depend on it. You can ask us anything before you sign, and you can ask to have this page read to you.`,
  },
  es: {
    title: "Lo que oye aquí, se queda aquí",
    body: `Las personas de este grupo se cuentan cosas de su vida, de su salud y de su familia. Tienen que poder confiar en usted. Esta página dice a qué se compromete.

1. Lo que oye sobre otras personas se queda aquí. Fuera del grupo, no diga quién contó algo, quién es paciente ni qué enfermedad o problema tiene alguien. Tampoco a su familia o a sus amistades.

2. La ley protege estas cosas. Una ley que se llama HIPAA dice que lo que una clínica sabe de la salud de una persona es privado. La clínica tiene que cumplir esta regla. Le pedimos que usted también la cumpla.

3. De usted puede hablar siempre. Su historia es suya. También puede decir en qué trabaja el grupo y qué ha cambiado, mientras no nombre a nadie.

4. Nada sobre otras personas en las redes sociales. Ni mensajes, ni fotos, ni grabaciones de una reunión. No reenvíe mensajes ni papeles del grupo.

5. Diga solo lo que usted decida. Nadie tiene que contar su historia, y está bien pasar. Pregúntese: ¿me sentiría bien si viera esto en una pared?

6. Guarde bien los papeles. Si tienen nombres, devuélvalos a quien coordina.

7. Si algo se le escapa, avise a quien coordina el mismo día. Le puede pasar a cualquiera. Si lo sabemos pronto, podemos ayudar. Nadie recibe un castigo por avisar.

8. Hay una excepción. Si alguien está en peligro, llame al número de emergencia o avise de inmediato a quien coordina.

9. Este compromiso sigue cuando usted deja el grupo.

Si lo rompe a propósito, podemos pedirle que deje el grupo. Su atención en la clínica y su ayuda legal nunca dependen de esto. Puede preguntarnos lo que quiera antes de firmar, y puede pedir que le lean esta página.`,
  },
  ar: {
    title: "ما تسمعه هنا يبقى هنا",
    body: `يحكي أعضاء هذه المجموعة بعضهم لبعض عن حياتهم وصحتهم وأسرهم، ومن حقهم أن يثقوا بك. تقول هذه الصفحة ما الذي تتعهد به.

1. ما تسمعه عن الآخرين يبقى هنا. لا تقل خارج المجموعة من حكى شيئًا، ولا من هو مريض، ولا ما مرض أحد أو مشكلته. ولا حتى لأسرتك أو أصدقائك.

2. القانون يحمي هذه الأمور. هناك قانون اسمه HIPAA يقول إن ما تعرفه العيادة عن صحة الإنسان أمر خاص. على العيادة أن تلتزم بهذه القاعدة، ونطلب منك أن تلتزم بها أيضًا.

3. لك دائمًا أن تتحدث عن نفسك. قصتك ملكك. ولك أيضًا أن تقول ما الذي تعمل عليه المجموعة وما الذي تغيّر، دون أن تذكر اسم أحد.

4. لا شيء عن الآخرين على وسائل التواصل الاجتماعي. لا منشورات ولا صور ولا تسجيلات للاجتماع. ولا ترسل رسائل المجموعة أو أوراقها إلى غيرها.

5. قل فقط ما تختار أن تقوله. لا أحد ملزم بأن يحكي قصته، ولا بأس بأن تترك دورك. اسأل نفسك: هل أقبل أن أرى هذا الكلام معلقًا على جدار؟

6. احفظ الأوراق في مكان آمن. وإن كانت فيها أسماء فأعدها إلى المنسقة أو المنسق.

7. إن خرج منك شيء دون قصد، فأخبر المنسقة أو المنسق في اليوم نفسه. قد يحدث هذا لأي إنسان، وإذا عرفنا مبكرًا استطعنا أن نساعد. لا يعاقَب أحد لأنه أخبرنا.

8. هناك استثناء واحد. إن كان أحد في خطر، فاتصل برقم الطوارئ أو أخبر المنسقة أو المنسق فورًا.

9. يستمر هذا التعهد بعد أن تترك المجموعة.

إذا خالفته عن قصد فقد نطلب منك أن تترك المجموعة. أما علاجك في العيادة ومساعدتك القانونية فلا يتوقفان على ذلك أبدًا. يمكنك أن تسألنا عن أي شيء قبل أن توقّع، ويمكنك أن تطلب أن تُقرأ لك هذه الصفحة.`,
  },
  vi: {
    title: "Những gì quý vị nghe ở đây thì ở lại đây",
    body: `Những người trong nhóm này kể cho nhau nghe về cuộc sống, sức khỏe và gia đình của mình. Họ phải tin được quý vị. Trang này cho biết quý vị hứa điều gì.

1. Những gì quý vị nghe về người khác thì ở lại đây. Ở ngoài nhóm, xin đừng nói ai đã kể điều gì, ai là bệnh nhân, hay ai có bệnh hoặc khó khăn gì. Kể cả với gia đình hay bạn bè của quý vị.

2. Luật pháp bảo vệ những điều này. Có một luật gọi là HIPAA. Luật đó nói rằng những gì phòng khám biết về sức khỏe của một người là chuyện riêng. Phòng khám phải giữ luật này. Chúng tôi xin quý vị cũng giữ như vậy.

3. Quý vị luôn được nói về chính mình. Chuyện của quý vị là của quý vị. Quý vị cũng được nói nhóm đang làm việc gì và điều gì đã thay đổi, miễn là không nêu tên ai.

4. Không đưa gì về người khác lên mạng xã hội. Không viết bài, không đăng hình, không ghi âm hay quay phim buổi họp. Xin đừng chuyển tin nhắn hay giấy tờ của nhóm cho người khác.

5. Chỉ nói điều quý vị muốn nói. Không ai phải kể chuyện của mình, và không nói cũng không sao. Xin tự hỏi: nếu điều này dán trên tường, mình có thấy ổn không?

6. Giữ giấy tờ cẩn thận. Nếu trên giấy có tên người, xin trả lại cho điều phối viên.

7. Nếu lỡ lời, xin cho điều phối viên biết ngay trong ngày. Ai cũng có thể lỡ lời. Biết sớm thì chúng tôi giúp được. Không ai bị phạt vì đã cho chúng tôi biết.

8. Có một ngoại lệ. Nếu có người đang gặp nguy hiểm, xin gọi số khẩn cấp hoặc cho điều phối viên biết ngay.

9. Lời hứa này vẫn còn sau khi quý vị rời nhóm.

Nếu quý vị cố ý làm trái, chúng tôi có thể mời quý vị rời nhóm. Việc chăm sóc quý vị ở phòng khám và việc trợ giúp pháp lý không bao giờ tùy thuộc vào điều này. Trước khi ký, quý vị có thể hỏi chúng tôi bất cứ điều gì, và có thể nhờ người đọc trang này cho nghe.`,
  },
  "zh-Hans": {
    title: "在这里听到的，留在这里",
    body: `这个小组的成员会互相讲自己的生活、健康和家庭。他们要能信任您。这一页说明您承诺什么。

1. 您听到的别人的事留在这里。在小组以外，请不要说是谁讲的、谁是病人、谁得了什么病或有什么难处。对家人和朋友也不说。

2. 法律保护这些事。有一部法律叫HIPAA，它规定诊所知道的个人健康情况是隐私。诊所必须遵守，我们请您也遵守。

3. 您自己的事，您随时可以讲。您的故事属于您。您也可以讲小组在做什么、有什么改变，只要不提任何人的名字。

4. 不在社交媒体上谈论别人。不发帖子，不发照片，不录音录像。请不要转发小组的消息或文件。

5. 只讲您愿意讲的。谁也不必讲自己的经历，不发言也可以。请问问自己：这些话贴在墙上，我能接受吗？

6. 请保管好文件。上面有名字的，请交还给协调员。

7. 如果不小心说漏了，请当天告诉协调员。谁都可能遇到。我们早知道，就能早帮忙。没有人会因为告诉我们而受罚。

8. 有一个例外。如果有人处在危险之中，请拨打紧急电话，或马上告诉协调员。

9. 离开小组以后，这个承诺仍然有效。

如果故意违反，我们可能会请您离开小组。您在诊所的治疗和得到的法律帮助永远不受影响。签字之前，您可以问我们任何问题，也可以请人把这一页读给您听。`,
  },
};
