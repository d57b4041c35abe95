import type { ImprovementKey, SampleLanguage } from "./shapes.ts";

/** Languages that the programme offers besides those in which everything of the sample is told. */
export type OtherLanguage = Exclude<SampleLanguage, "en" | "es" | "ar">;

type InOtherLanguages<Words> = Partial<Record<OtherLanguage, Words>>;

/*
 * What is told about an improvement, in the languages of those who spoke for it. Each is there because somebody of that
 * language is linked; what is missing waits for its translator.
 */

export const TITLES: Partial<Record<ImprovementKey, InOtherLanguages<string>>> = {
  I01: {
    vi: "Hỏi riêng về nhà ở và sự an toàn",
    "zh-Hans": "在私密的地方询问住房和安全问题",
    "pt-BR": "Perguntar em particular sobre moradia e segurança",
  },
  I02: {
    "zh-Hans": "法律团队在 5 个工作日内打来第一个电话，显示号码，并用患者的语言留言",
  },
  I03: {
    vi: "Nhắn tin bằng ngôn ngữ của từng người về tình trạng hồ sơ: sau 7 ngày, 21 ngày và khi kết thúc",
    ht: "Yon tèks nan lang moun nan sou kote dosye a ye: apre 7 jou, apre 21 jou ak lè dosye a fèmen",
    "pt-BR": "Mensagem de texto no próprio idioma sobre o andamento do caso: após 7 dias, 21 dias e no encerramento",
    "zh-Hans": "用患者自己的语言发短信说明案件进展：7 天后、21 天后和结案时",
  },
  I04: {
    vi: "Đặt thông dịch viên đúng phương ngữ ngay khi giới thiệu; đọc giấy tờ thành tiếng trước khi ký",
    ht: "Rezève entèprèt ak bon dyalèk la lè yo voye moun nan bay ekip legal la; li papye yo awotvwa anvan moun nan siyen",
    "pt-BR": "Reservar intérprete com o dialeto certo já no encaminhamento; ler os papéis em voz alta antes de assinar",
    "zh-Hans": "转介时就约好会说对方方言的口译员；签字前先把文件念出来",
  },
  I05: { "zh-Hans": "“法律团队做什么？免费。”8 种语言的卡片和海报" },
  I06: { "zh-Hans": "住房问题每年问一次，有变化再问，并显示上次的回答" },
  I07: { "zh-Hans": "晚上开会，有人照看孩子" },
  I08: { "zh-Hans": "星期六开会" },
  I09: {
    vi: "Gửi thư yêu cầu sửa chữa trong 5 ngày và cùng thành phố kiểm tra cả tòa nhà",
    "zh-Hans": "5 天内寄出维修信，并和市政府一起检查整栋楼",
  },
  I10: {
    ht: "Yon moun ki pale kreyòl nan resepsyon Wharf Street de jou pa semèn",
    "zh-Hans": "Wharf Street 前台每周两天有会说海地克里奥尔语的人",
  },
  I11: { "zh-Hans": "6 种语言的电话语音菜单" },
  I12: { "zh-Hans": "用患者自己的语言发预约短信" },
};

export const REASONS: Partial<Record<ImprovementKey, InOtherLanguages<string>>> = {
  I08: {
    "zh-Hans": "周末请五种语言的口译员，费用差不多要翻一倍；我们三栋楼里也有两栋不开门。一月有了新预算，我们会再考虑。",
  },
  I11: {
    "zh-Hans": "我们和电话公司的合同到 2027 年才结束，在那之前不能改菜单。下一份合同会要求 6 种语言。在此之前请不要挂断：会有人接听，并为您接通口译员。",
  },
};

/** By the number of the input that an update quotes. */
export const QUOTES: Record<number, InOtherLanguages<string>> = {
  1: {
    vi: "Tôi bị hỏi về tiền nhà ngay ở hành lang. Người khác nghe được hết. Xin hỏi trong phòng có cửa.",
    "zh-Hans": "他们在走廊里问我房租的事，别人都听得见。请在有门的房间里问。",
    "pt-BR": "Perguntaram sobre o meu aluguel no corredor. Outras pessoas podiam ouvir. Por favor, perguntem numa sala com porta.",
  },
  31: { "zh-Hans": "我提议开委员会会议时有人照看孩子。没有的话，我来不了。" },
  33: {
    ht: "Mwen te tann entèprèt la 45 minit, epi doktè a te di lè a te fini. Pwochèn fwa, tanpri rezève entèprèt la davans.",
    "pt-BR": "Esperei 45 minutos pelo intérprete e depois o médico disse que o tempo tinha acabado. Da próxima vez, por favor, reservem o intérprete antes.",
    "zh-Hans": "我等口译员等了 45 分钟，然后医生说时间到了。下次请提前约好口译员。",
  },
  45: { "zh-Hans": "我等了两个月，没有人给我打电话。我不知道你们是不是还保留着我的案件。" },
  49: { "zh-Hans": "候诊室里没有阿拉伯语的通知，所以我不知道法律帮助是免费的。" },
  55: {
    vi: "Họ hỏi về tiền thuê nhà trước mặt mọi người. Tôi thấy xấu hổ. Có thể hỏi trong phòng kín được không?",
    "zh-Hans": "他们当着所有人的面问房租的事，我觉得很难为情。能不能在关着门的房间里问？",
  },
};

/** By the key of the update. */
export const UPDATES_TOLD: Record<string, InOtherLanguages<{ said: string; did: string }>> = {
  "I06-record-system": {
    "zh-Hans": {
      said: "每次看病都问同样的住房问题，可是答案并没有变。还有，为什么要问我在哪里出生？",
      did: "这只是部分答复。我们不再问您在哪里出生。至于每年只问一次、并显示您上次的回答，还要等一等：我们的病历系统要到明年第一季度才能做到。在那以前，您可以说“没有变化”，我们就问下一题。负责人是 Priyanka Vellore-Hughes 医生。",
    },
  },
  "I08-saturdays": {
    "zh-Hans": {
      said: "你们希望委员会在星期六开会。",
      did: "今年做不到：周末请五种语言的口译员，费用差不多要翻一倍；我们三栋楼里也有两栋不开门。我们能做的是：从{month:2026-07-21}起，每两次会议有一次在晚上 6:15 开始，有人照看孩子，也可以打电话参加。一月有了新预算，我们会再考虑。谢谢大家提出来。",
    },
  },
  "I07-evenings": {
    "zh-Hans": {
      said: "白天上班或孩子还小的成员没办法来开会。",
      did: "上星期委员会第一次在晚上 6:15 开会，隔壁房间有人照看孩子。来了 12 位成员；{month:2026-05-19}是 6 位。从现在起，每两次会议有一次在 6:15 开始，在 8:30 最后一班公交车以前结束。只用视频的晚间会议没有成功：能参加的人太少。负责人是 Imani Forsgren。还有什么让您来不了，请告诉我们。",
    },
  },
  "I05-card-and-poster": {
    "zh-Hans": {
      said: "我们不知道法律团队做什么，也不知道是免费的。你们当中有人告诉了我们。",
      did: "现在有了 8 种语言的卡片和海报，上面说明法律团队做什么、是免费的，还有和他们谈话并不表示您惹上了麻烦。海报挂在三家诊所里，卡片放在每个前台。医生和护士提到“律师”时，也会把卡片给您。负责人是 Soledad Arrieta。如果找不到您的语言，请告诉我们。",
    },
  },
  "I09-repair-letters": {
    "zh-Hans": {
      said: "发霉、潮湿和蟑螂让我们的孩子生病，给房东的信又等得太久。你们当中有人告诉了我们。",
      did: "这只是部分答复。我们定了一个目标：5 天内寄出维修信。现在还没有做到。第二个愿望是请市政府一次检查整栋楼，这要由市政府决定。法律团队和住房与福利小组正在争取。市政府怎么说，我们会在一月底以前告诉大家。负责人是 Beatriz Lamborn。",
    },
  },
  "I04-interpreters": {
    "zh-Hans": {
      said: "口译员来晚了、说另一种方言，或者根本没来，还要我们签英文文件。有六个人用五种语言告诉了我们。",
      did: "现在，介绍您去法律团队的人会问您说什么语言和方言，并马上预约口译员。签字以前，会用您的语言把文件念给您听。在{month:2026-04-20}，每 10 次首次通话里大约有 9 次有合适的口译员；以前大约是 6 次。说的人很少的语言，现在仍然比较难。负责人是 Samir Haddouche。如果出了问题，请告诉我们。",
    },
    vi: {
      said: "Thông dịch viên đến trễ, nói phương ngữ khác hoặc không có mặt, và chúng tôi bị yêu cầu ký giấy tờ bằng tiếng Anh. Sáu người đã cho biết điều này, bằng năm ngôn ngữ.",
      did: "Người giới thiệu quý vị tới văn phòng luật nay sẽ hỏi quý vị nói ngôn ngữ và phương ngữ nào, và thông dịch viên được đặt ngay lúc đó. Giấy tờ được đọc cho quý vị nghe bằng ngôn ngữ của quý vị trước khi ký. Trong {month:2026-04-20}, cứ 10 cuộc gọi đầu tiên thì khoảng 9 cuộc có đúng thông dịch viên; trước đây là khoảng 6. Với những ngôn ngữ ít người nói thì vẫn còn khó hơn. Người chịu trách nhiệm: Samir Haddouche. Nếu có gì không ổn, xin cho chúng tôi biết.",
    },
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
    vi: {
      said: "Chúng tôi bị hỏi về tiền nhà và sự an toàn ở nơi người khác nghe được. Sáu người đã cho biết điều này, bằng năm ngôn ngữ.",
      did: "Từ ngày {day:2026-03-09}, phòng khám Wharf Street chỉ hỏi những câu này trong phòng đóng cửa. Đến cuối {month:2026-05-25}, cứ 10 người thì hơn 9 người nói rằng họ được hỏi riêng; trước đây là khoảng 6 người. Bước tiếp theo: Lindenfield và Eastgate bắt đầu từ ngày {day:2026-06-01}. Nếu chuyện này lại xảy ra, xin cho chúng tôi biết. Người chịu trách nhiệm: Nora Castellan, điều dưỡng trưởng.",
    },
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
    vi: {
      said: "Tất cả các phòng khám nên hỏi riêng về nhà ở và sự an toàn, không chỉ Wharf Street.",
      did: "Từ ngày {day:2026-06-01}, Lindenfield và Eastgate chỉ hỏi những câu này trong phòng đóng cửa. Ở Lindenfield, điều dưỡng còn mời người đi cùng quý vị ra ngoài chờ trước. Bước tiếp theo: chúng tôi đếm xem ở cả hai nơi việc này được thực hiện bao nhiêu lần. Nếu bị hỏi ở nơi người khác nghe được, quý vị có thể từ chối và cho chúng tôi biết. Người chịu trách nhiệm: Nora Castellan, điều dưỡng trưởng.",
    },
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
    vi: {
      said: "Tất cả các phòng khám nên hỏi riêng về nhà ở và sự an toàn, không chỉ Wharf Street.",
      did: "Tin trước của chúng tôi có một chỗ sai. Lindenfield bắt đầu ngày {day:2026-06-01} như đã viết. Eastgate bắt đầu muộn hơn hai tuần, ngày {day:2026-06-15}, vì hai phòng ở đó cần lắp cửa đóng được trước đã. Bây giờ cả hai phòng khám chỉ hỏi những câu này trong phòng đóng cửa. Chúng tôi chưa có số liệu của hai nơi này và sẽ công bố khi có. Người chịu trách nhiệm: Nora Castellan, điều dưỡng trưởng.",
    },
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
    "zh-Hans": {
      said: "没有人告诉我们案件办得怎么样了。有六个人用五种语言告诉了我们。",
      did: "这只是部分答复。从这个月起，有 30 个人在 7 天后和 21 天后收到法律团队的短信，用英语、西班牙语或越南语。我们想先知道有没有用，再给所有人发。其他语言以后再加，所以对很多人来说现在还没有变化。您随时可以打电话问：555-0148。负责人是 Gideon Thackwray。",
    },
    vi: {
      said: "Không ai cho chúng tôi biết hồ sơ của mình ra sao. Sáu người đã cho biết điều này, bằng năm ngôn ngữ.",
      did: "Đây mới là một phần câu trả lời. Từ tháng này, 30 người nhận được tin nhắn của văn phòng luật sau 7 ngày và sau 21 ngày, bằng tiếng Anh, tiếng Tây Ban Nha hoặc tiếng Việt. Chúng tôi muốn biết việc này có ích không trước khi làm cho mọi người. Các ngôn ngữ khác sẽ có sau, nên với nhiều người trong quý vị thì chưa có gì thay đổi. Quý vị luôn có thể gọi hỏi: 555-0148. Người chịu trách nhiệm: Gideon Thackwray.",
    },
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

/** Names of the programme, its places, numbers, groups and meetings, and what is told about the groups, by their English. */
export const NAMES: Record<string, InOtherLanguages<string>> = {
  "Maren Bay Health & Law Partnership": { "zh-Hans": "Maren Bay 健康与法律合作项目" },
  "Wharf Street Clinic": { "zh-Hans": "Wharf Street 诊所" },
  "Lindenfield Clinic": { "zh-Hans": "Lindenfield 诊所" },
  "Eastgate Children's Clinic": { "zh-Hans": "Eastgate 儿童诊所" },
  "Danger right now": { "zh-Hans": "现在就有危险" },
  "Thoughts of suicide or a hard moment: call or text, day and night": { "zh-Hans": "想自杀或者很难熬的时候：白天夜里都可以打电话或发短信" },
  "Somebody hurts or scares you: call, or text START to 88788": { "zh-Hans": "有人伤害您或让您害怕：请打电话，或发短信 START 到 88788" },
  "Court dates, eviction, benefits: free legal help, Monday to Friday": { "zh-Hans": "出庭、驱逐、福利：免费法律帮助，星期一到星期五" },
  "Food, a place to sleep, help with bills": { "zh-Hans": "食物、住处、付账单的帮助" },
  "Our clinics, for all other questions": { "zh-Hans": "我们的诊所，其他所有问题" },
  "Patient and Family Council": { "zh-Hans": "患者与家属委员会" },
  "Welcome to the council: how it works": { "zh-Hans": "欢迎加入委员会：委员会怎样工作" },
  "Telling your story safely": { "zh-Hans": "怎样安全地讲自己的故事" },
  "Office hours of the legal team": { "zh-Hans": "法律团队咨询时间" },
  "Patients and families tell our clinics and the legal team what to change first. Staff bring back what became of it. The council advises. It does not decide alone.": {
    "zh-Hans": "患者和家属告诉我们的诊所和法律团队，应该先改变什么。工作人员会回来说明结果。委员会提建议，不单独作决定。",
  },
  "Every two months on a Tuesday, 5:45 to 7:15 pm; every second meeting starts at 6:15. Come in person, by video or by phone. We pay $45 an hour and have interpreters, child care and rides.": {
    "zh-Hans": "每两个月一次，星期二晚上 5:45 到 7:15；每两次有一次从 6:15 开始。可以到场，也可以用视频或电话参加。每小时报酬 45 美元，有口译员、照看孩子和接送。",
  },
  "Ask to join with the form on this page, by phone or at the front desk. We talk with you for 20 to 30 minutes, with an interpreter if you want one. Places are free each January; until then there is a waiting list. Preparation counts as paid time.": {
    "zh-Hans": "请用这一页的表格申请，也可以打电话或到前台申请。我们会和您谈 20 到 30 分钟，您需要的话有口译员。每年一月有名额，在那以前可以先进候补名单。准备会议的时间也有报酬。",
  },
  "Housing and Benefits Group": { "zh-Hans": "住房与福利小组" },
  "People who know what bad housing or lost benefits do to their health help us find what to fix, in our clinics and with the city.": {
    "zh-Hans": "有些人知道，住房不好或失去福利会怎样影响健康。他们帮我们找出该改进的地方，包括我们的诊所，也包括要和市政府一起做的事。",
  },
  "Four times a year on a Thursday, 12:30 to 1:45 pm, by video and phone. We pay $45 an hour and have interpreters.": {
    "zh-Hans": "每年四次，星期四中午 12:30 到 1:45，用视频和电话。每小时报酬 45 美元，有口译员。",
  },
  "Ask to join with the form on this page or by phone. You need no internet: many members take part by phone. We talk with you for 20 to 30 minutes first.": {
    "zh-Hans": "请用这一页的表格或打电话申请。不需要上网：很多成员打电话参加。我们会先和您谈 20 到 30 分钟。",
  },
};
