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
