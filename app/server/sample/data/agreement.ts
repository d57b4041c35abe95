import { CONFIDENTIALITY, type AgreementDraft } from "#app/features/membership/agreement/shipped-agreement.ts";
import type { SampleLanguage } from "./shapes.ts";

/** What the sample's members sign, in the languages that they speak. */
export const AGREEMENT_WORDS: { [Lang in SampleLanguage]?: AgreementDraft } & { en: AgreementDraft } = {
  ...CONFIDENTIALITY,
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
  "zh-Hans": {
    title: "在这里听到的，留在这里",
    body: `这个小组的成员会互相讲自己的生活、健康和家庭。他们要能信任您。这一页说明您承诺什么。

1. 您听到的别人的事留在这里。在小组以外，请不要说是谁讲的、谁是病人、谁得了什么病或有什么难处。对家人和朋友也不说。

2. 法律保护这些事。有一部法律叫 HIPAA，它规定诊所知道的个人健康情况是隐私。诊所必须遵守，我们请您也遵守。

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
