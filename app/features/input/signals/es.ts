import type { LanguageOfSignals } from "./rule.ts";

export const SPANISH: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
      partner: "esposo marido novio pareja ex",
      few: "6 7 8 9 10 11 12 13 14",
    },
  },
  rules: [
    {
      signal: "self_harm",
      urgency: 1,
      any: `
        quiero morir*
        no quiero vivir
        me quiero matar
        quitarme la vida
      `,
    },
    {
      signal: "violence",
      urgency: 1,
      any: `
        {partner} me pego|pega|golpea
        miedo de volver|regresar a la|mi casa
      `,
    },
    {
      signal: "lockout",
      urgency: 1,
      any: `
        nos|me cambio|cambiaron la|las chapa|chapas|cerradura|cerraduras
      `,
    },
    {
      signal: "rights",
      urgency: 2,
      any: `
        mi hija|hijo de {few} anos ~~ explicar|traducir|interpretar
      `,
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        nadie me ha dicho nada
      `,
    },
    {
      signal: "health_harm",
      urgency: 3,
      any: `
        humedad
        moho
        cucarachas
      `,
      with: `
        asma
      `,
    },
  ],
};
