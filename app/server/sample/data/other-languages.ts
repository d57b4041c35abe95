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
    "pt-BR": "Perguntar em particular sobre moradia e segurança",
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
};

/** By the number of the input that an update quotes. */
export const QUOTES: Record<number, InOtherLanguages<string>> = {
  1: {
    "pt-BR": "Perguntaram sobre o meu aluguel no corredor. Outras pessoas podiam ouvir. Por favor, perguntem numa sala com porta.",
  },
  33: {
    ht: "Mwen te tann entèprèt la 45 minit, epi doktè a te di lè a te fini. Pwochèn fwa, tanpri rezève entèprèt la davans.",
    "pt-BR": "Esperei 45 minutos pelo intérprete e depois o médico disse que o tempo tinha acabado. Da próxima vez, por favor, reservem o intérprete antes.",
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
    "pt-BR": {
      said: "Perguntaram sobre aluguel e segurança onde outras pessoas podiam ouvir. Seis pessoas nos contaram isso, em cinco idiomas.",
      did: "Desde {day:2026-03-09}, a clínica Wharf Street só faz essas perguntas numa sala com a porta fechada. No fim de {month:2026-05-25}, mais de 9 em cada 10 pessoas disseram que a pergunta foi feita em particular; antes, eram cerca de 6 em cada 10. O próximo passo: Lindenfield e Eastgate começam em {day:2026-06-01}. Se acontecer de novo, conte para nós. A responsável é Nora Castellan, chefe de enfermagem.",
    },
  },
  "I01-all-clinics": {
    "pt-BR": {
      said: "Todas as clínicas deveriam perguntar em particular sobre moradia e segurança, não só a Wharf Street.",
      did: "Desde {day:2026-06-01}, Lindenfield e Eastgate só fazem essas perguntas numa sala com a porta fechada. Em Lindenfield, as enfermeiras também pedem antes que a pessoa que veio com você espere lá fora. O próximo passo: contar quantas vezes isso funciona nas duas clínicas. Se perguntarem onde outros podem ouvir, você pode dizer não e contar para nós. A responsável é Nora Castellan, chefe de enfermagem.",
    },
  },
  "I01-all-clinics-corrected": {
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
