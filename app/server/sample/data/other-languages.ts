import type { ImprovementKey, SampleLanguage, Words } from "./shapes.ts";

/** Languages that the programme offers besides those in which all its own words are written. */
export type OtherLanguage = Exclude<SampleLanguage, keyof Words>;

type InOtherLanguages<Words> = Partial<Record<OtherLanguage, Words>>;

/*
 * What is told about an improvement, in the languages of those who spoke for it. Each is there because somebody of that
 * language is linked; what is missing waits for its translator.
 */

export const TITLES: Partial<Record<ImprovementKey, InOtherLanguages<string>>> = {
  I01: {
    "zh-Hans": "在私密的地方询问住房和安全问题",
    "pt-BR": "Perguntar em particular sobre moradia e segurança",
  },
  I02: {
    "zh-Hans": "法律团队在 5 个工作日内打来第一个电话，显示号码，并用患者的语言留言",
  },
  I03: {
    ht: "Yon tèks nan lang moun nan sou kote dosye a ye: apre 7 jou, apre 21 jou ak lè dosye a fèmen",
    "pt-BR": "Mensagem de texto no próprio idioma sobre o andamento do caso: após 7 dias, 21 dias e no encerramento",
  },
  I04: {
    ht: "Rezève entèprèt ak bon dyalèk la lè yo voye moun nan bay ekip legal la; li papye yo awotvwa anvan moun nan siyen",
    "pt-BR": "Reservar intérprete com o dialeto certo já no encaminhamento; ler os papéis em voz alta antes de assinar",
  },
  I10: { ht: "Yon moun ki pale kreyòl nan resepsyon Wharf Street de jou pa semèn" },
  I11: { "zh-Hans": "6 种语言的电话语音菜单" },
};

export const REASONS: Partial<Record<ImprovementKey, InOtherLanguages<string>>> = {
  I11: {
    "zh-Hans": "我们和电话公司的合同到 2027 年才结束，在那之前不能改菜单。下一份合同会要求 6 种语言。在此之前请不要挂断：会有人接听，并为您接通口译员。",
  },
};

/** By the number of the input that an update quotes. */
export const QUOTES: Record<number, InOtherLanguages<string>> = {
  1: {
    "zh-Hans": "他们在走廊里问我房租的事，别人都听得见。请在有门的房间里问。",
    "pt-BR": "Perguntaram sobre o meu aluguel no corredor. Outras pessoas podiam ouvir. Por favor, perguntem numa sala com porta.",
  },
  33: {
    ht: "Mwen te tann entèprèt la 45 minit, epi doktè a te di lè a te fini. Pwochèn fwa, tanpri rezève entèprèt la davans.",
    "pt-BR": "Esperei 45 minutos pelo intérprete e depois o médico disse que o tempo tinha acabado. Da próxima vez, por favor, reservem o intérprete antes.",
  },
  45: { "zh-Hans": "我等了两个月，没有人给我打电话。我不知道你们是不是还保留着我的案件。" },
  55: {
    "zh-Hans": "他们当着所有人的面问房租的事，我觉得很难为情。能不能在关着门的房间里问？",
  },
};

/** By the key of the update. */
export const UPDATES_TOLD: Record<string, InOtherLanguages<{ said: string; did: string }>> = {
  "I04-interpreters": {
    ht: {
      said: "Entèprèt la te rive an reta, li te pale yon lòt dyalèk oswa li pa t la, epi yo te mande nou siyen papye an angle. Sis moun te di sa, nan senk lang.",
      did: "Kounye a, moun ki voye w bay ekip legal la mande w ki lang ak ki dyalèk ou pale, epi yo rezève entèprèt la touswit. Yo li papye yo pou ou nan lang ou anvan ou siyen. Mwa pase a, sou 10 premye apèl, anviwon 9 te gen bon entèprèt la; anvan sa, se te anviwon 6. Li toujou pi difisil pou lang ke se kèk moun sèlman ki pale. Moun ki responsab la se Samir Haddouche. Si sa pa mache byen, di nou sa.",
    },
    "pt-BR": {
      said: "O intérprete atrasou, falava outro dialeto ou não estava lá, e nos pediram para assinar papéis em inglês. Seis pessoas nos contaram isso, em cinco idiomas.",
      did: "Quem encaminha você à equipe jurídica agora pergunta qual idioma e qual dialeto você fala, e o intérprete é reservado na hora. Os papéis são lidos para você no seu idioma antes de você assinar. Em {month:2026-04-20}, cerca de 9 em cada 10 primeiras ligações tiveram o intérprete certo; antes, eram cerca de 6. Ainda é mais difícil nos idiomas que pouca gente fala. O responsável é Samir Haddouche. Se algo der errado, conte para nós.",
    },
  },
  "I01-wharf-street": {
    "zh-Hans": {
      said: "我们在别人听得见的地方被问到房租和安全的事。有六个人用五种语言告诉了我们。",
      did: "从{day:2026-03-09}起，Wharf Street 诊所只在关着门的房间里问这些问题。到{month:2026-05-25}底，每 10 个人里有 9 个以上说是单独被问的；以前大约是 6 个。下一步：Lindenfield 和 Eastgate 从{day:2026-06-01}开始这样做。如果再发生这种事，请告诉我们。负责人是护士长 Nora Castellan。",
    },
    "pt-BR": {
      said: "Perguntaram sobre aluguel e segurança onde outras pessoas podiam ouvir. Seis pessoas nos contaram isso, em cinco idiomas.",
      did: "Desde {day:2026-03-09}, a clínica Wharf Street só faz essas perguntas numa sala com a porta fechada. No fim de {month:2026-05-25}, mais de 9 em cada 10 pessoas disseram que a pergunta foi feita em particular; antes, eram cerca de 6 em cada 10. O próximo passo: Lindenfield e Eastgate começam em {day:2026-06-01}. Se acontecer de novo, conte para nós. A responsável é Nora Castellan, chefe de enfermagem.",
    },
  },
  "I11-phone-menu": {
    "zh-Hans": {
      said: "电话语音菜单只有英语和西班牙语，我不知道该按几号。",
      did: "我们现在不能改菜单：和电话公司的合同到 2027 年才结束，合同不允许改。下一份合同会要求 6 种语言。今天可以这样做：什么都不按，不要挂断。会有人接听。请说出您的语言，他们会接通口译员。负责人是 Rafael Oduya-Klein。",
    },
  },
  "I02-first-call": {
    "zh-Hans": {
      said: "法律团队的第一个电话来得很晚，或者根本没来；号码是隐藏的，也没有留言。你们当中有人告诉了我们。",
      did: "这只是部分答复，我们还在尝试。从{month:2026-04-06}起，您的电话会显示来电号码，留言也用您的语言。现在有一半的人在大约 5 个工作日内接到第一个电话；以前是 11 个。还不够好的是：如果您不说英语，要多等 2 天。这是我们下一步要解决的。负责人是 Gideon Thackwray。",
    },
  },
  "I01-all-clinics": {
    "zh-Hans": {
      said: "所有诊所都应该在私密的地方询问住房和安全问题，不只是 Wharf Street。",
      did: "从{day:2026-06-01}起，Lindenfield 和 Eastgate 只在关着门的房间里问这些问题。Lindenfield 的护士还会先请陪您来的人到外面等。下一步：我们会统计两家诊所做到的次数。如果在别人听得见的地方问您，您可以拒绝，并告诉我们。负责人是护士长 Nora Castellan。",
    },
    "pt-BR": {
      said: "Todas as clínicas deveriam perguntar em particular sobre moradia e segurança, não só a Wharf Street.",
      did: "Desde {day:2026-06-01}, Lindenfield e Eastgate só fazem essas perguntas numa sala com a porta fechada. Em Lindenfield, as enfermeiras também pedem antes que a pessoa que veio com você espere lá fora. O próximo passo: contar quantas vezes isso funciona nas duas clínicas. Se perguntarem onde outros podem ouvir, você pode dizer não e contar para nós. A responsável é Nora Castellan, chefe de enfermagem.",
    },
  },
  "I01-all-clinics-corrected": {
    "zh-Hans": {
      said: "所有诊所都应该在私密的地方询问住房和安全问题，不只是 Wharf Street。",
      did: "我们上一条消息有错。Lindenfield 是{day:2026-06-01}开始的，这一点没有写错。Eastgate 晚了两个星期，是{day:2026-06-15}开始的：那里有两个房间要先装上能关的门。现在两家诊所都只在关着门的房间里问这些问题。我们还没有这两家的数字，有了就会公布。负责人是护士长 Nora Castellan。",
    },
    "pt-BR": {
      said: "Todas as clínicas deveriam perguntar em particular sobre moradia e segurança, não só a Wharf Street.",
      did: "Erramos na última notícia. Lindenfield começou em {day:2026-06-01}, como escrevemos. Eastgate começou duas semanas depois, em {day:2026-06-15}: duas salas precisavam antes de uma porta que fechasse. Agora as duas clínicas só fazem essas perguntas numa sala com a porta fechada. Ainda não temos números delas; vamos publicar quando tivermos. A responsável é Nora Castellan, chefe de enfermagem.",
    },
  },
  "I03-trying-texts": {
    ht: {
      said: "Pèsonn pa t di nou kote dosye nou an ye. Sis moun te di sa, nan senk lang.",
      did: "Repons sa a poko konplè. Depi mwa sa a, 30 moun resevwa yon tèks nan men ekip legal la apre 7 jou ak apre 21 jou, an angle, an panyòl oswa an vyetnamyen. Nou vle konnen si sa ede anvan nou fè l pou tout moun. Lòt lang yo ap vini apre sa, kidonk pou anpil moun anyen poko chanje. Ou ka toujou rele pou mande: 555-0148. Moun ki responsab la se Gideon Thackwray.",
    },
    "pt-BR": {
      said: "Ninguém nos dizia o que estava acontecendo com o nosso caso. Seis pessoas nos contaram isso, em cinco idiomas.",
      did: "Esta é uma resposta parcial. Desde este mês, 30 pessoas recebem uma mensagem de texto da equipe jurídica depois de 7 dias e depois de 21 dias, em inglês, espanhol ou vietnamita. Queremos saber se isso ajuda antes de fazer para todos. Os outros idiomas vêm depois, então para muitos de vocês nada mudou ainda. Você sempre pode perguntar: 555-0148. O responsável é Gideon Thackwray.",
    },
  },
};
