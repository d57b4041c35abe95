import { CREOLE_DANGER, SOON } from "./ht-danger.ts";
import type { LanguageOfSignals } from "./rule.ts";

const VULNERABLE = `
  marasa|fèk_akouche|akouche
  bebe|tibebe|ti_bebe|ti_bebe_a|ansent|gwòs|nouris|ti_moun_piti
  ti|piti timoun|pitit|moun
  timoun piti
  granmoun|granmoun*|grann|granpè|granpapa|gran|vye
  {old} an|ane|zan
  oksijèn|cpap|nebilizè|nebulizer|respiratè|ventilatè|dyaliz|ensilin
  machin|aparèy ~ respire|medikal|oksijèn
  malad*|maladi|asm|opresyon|kansè|andikape|fyèv|dyabèt|sik|tansyon|nemoni|chèz_woulant
  kè malad
  kabann lopital
  ponp|tib|machin ~ manje|lèt|nouriti
  kouche_sou_kabann|paralize`;

const SHUT_OFF = `
  koupe|fèmen|retire|kanpe ~ {utility}
  pa_gen|pagen|pa_genyen|san|pagin|pa_gon|pat_gen|pa_t_gen {utility}
  {utility} [a|la] koupe|fèmen|kanpe|ale
  chofaj|chodyè [la|a] pa|gate|kase [mache]`;

const NOT_SHUT_OFF = `
  {utility} [a|la] [te|fin] tounen|retounen|remete|vini
  remete|mete ~ {utility}
  pa_gen|san {utility} ~ sal|klinik|biwo
  pa_gen {utility} anpil`;

export const CREOLE: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
      me: "m mwen mw nou li l yo n",
      my: "m mwen mw nou li l a la an yo sa",
      kin: `timoun timoun_yo pitit pitit_mwen manman papa grann granpe madanm bebe sè frè fi gason tifi ti_gason pitit_fi pitit_gason ti_moun granmoun nyès neve`,
      he: "li l misye msye mesye nèg mari menaj bòpè papa moun frè boyfriend ex ansyen_mari tonton",
      partner: "mari menaj mesye msye misye madanm nèg boyfriend",
      day: "jodi jodia jodi_a demen aswè aswe_a lendi madi mèkredi jedi vandredi samdi dimanch denmen apre_demen maten_an",
      few: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 en de twa kat senk sis sèt uit nèf dis douz katòz kèk yon",
      many: "2 3 4 5 6 7 8 9 10 11 12 de twa kat senk sis set uit nèf dis plizyè anpil yon plis_pase_yon plis_pase plis_ke_yon kèk",
      date: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
      month: "janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm",
      old: "65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99",
      utility: "dlo kouran limyè gaz chofaj elektrisite dlo_cho chalè_kay",
      things: "afè bagay bagay_mwen rad mèb kabann medikaman tout_afè tout_bagay zafè efè malèt",
      child: "pitit timoun ti_moun ti_gason ti_fi tifi pitit_fi pitit_gason nyès neve gason fi",
      migra: "imigrasyon ice migrasyon",
    },
  },
  rules: [
    ...CREOLE_DANGER,
    { signal: "shutoff", urgency: 3, any: SHUT_OFF, unless: NOT_SHUT_OFF },
    { signal: "shutoff", urgency: 2, any: SHUT_OFF, with: VULNERABLE, unless: NOT_SHUT_OFF },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        tribinal|jijman|jij|odyans|degèpi*|deportasyon|depòtasyon|azil|konvokasyon|pwosè|chèk_leta
        fè [yon] apèl|rekou
        apèl la|pou
        dat|dènye limit|jou|delè
        foudstanp|food_stamp|benefis|ssi|medicaid|chomaj ~~ koupe|sispann|fini|renouvle`,
      near: SOON,
      unless: `
        genyen|bon|gen_rezon ~~ tribinal|jijman|pwosè
        tribinal|jijman|odyans ~~ genyen|byen_pase|pase_byen|mèsi
        bò|kote|devan|dèyè tribinal
        apèl telefòn|la_telefòn`,
    },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        {few} jou pou [m|mwen|nou] [fè] apèl|reponn|soti|kite|peye|vide|ale
        papye|lèt|avi|lod|nòt [pou] degèpi*|mete_deyò|depòtasyon
        apèl|reponn anvan
        reponn|fè_apèl|voye ~ {few} jou
        {few} jou ~ oswa|osnon|si_non|sinon ~ pèdi|koupe
        pèdi|koupe ~ {few} jou`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        rele|rapòte|denonse|bay|avèti|voye|vann|livre ~~ {migra}
        menas* ~~ {migra}|depòte*|rapòte|denonse|lapolis|mete_deyò|revoke|pran_timoun
        depòte|fè_depòte|deporte|voye_tounen m|mwen|nou|yo
        pran|kache|kenbe|sere ~ paspò|papye_mwen|papye_m|dokiman|rezidans
        voye|mennen|fè_vini|rele {migra}
        konnen|konn ~ pa_gen|san|pa_gen_okenn papye|dokiman
        fèmen bouch|dan
        pito [nou|m] pe_bouch|fèmen_bouch|pe`,
      unless: `
        m|mwen|nou [te] rele|al {migra}
        jijman|randevou|avoka|papye|dosye {migra}
        pa menas*`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        refize|pa|pap|poko [vle|janm] peye|touche
        dwe|kenbe ~ lajan|chèk|salè|kenzèn`,
      near: `
        menas*|depòte*|{migra}|revoke|rapòte|denonse|regrèt
        si m|mwen|nou pale|plenyen|di`,
    },
    {
      signal: "rights",
      urgency: 2,
      any: `
        {child} ~~ tradui|entèprete|esplike|eksplike|entèprèt|tradwi
        fè|mande|pran|itilize ~ {child}|mari|vwazin ~~ tradui|entèprete|esplike
        rakonte|di|montre|pale|bay ~ vwazin*|patwon|bòs|fanmi|zanmi|moun ~~ maladi|zafè|dosye|rezilta|enfòmasyon|tès
        san pèmisyon|otorizasyon|konsantman
        mete|poste|pataje|pibliye ~~ facebook|entènèt|whatsapp|tiktok|instagram
        vyole dwa|vi_prive|konfidansyalite
        mande ~~ devan|kote|bò_kote [mari|menaj|misye|msye|mesye] [mari|menaj|m|mwen|misye]
        diskrimin*|rasis*|prejije
        paske|poutèt|akoz|pask [m|mwen|nou|l|li] se|nwa|ayisyen*|koulè|aksan [yon] [ayisyen*|nwa|imigran|etranje|mizilman|madivin|masisi|andikape|fanm|pòv|soud|avèg|koulè|aksan|mwen|m]
        pa|refize|pap ~ ede|resevwa|trete|entèprèt ~~ angle
        refize ~ entèprèt
        trete ~ mal|tankou_chen|diferan ~ paske|akoz|poutèt
        tounen|retounen nan peyi
        rele|di|pale|kriye|anonse ~~ devan|fò ~~ sida|vih|hiv|maladi|ansent|rezilta|gen
        sida|vih|hiv|maladi|rezilta ~~ devan|tout_moun|fò
        aprann|pale angle oswa|ou|anvan|si
        tounen|retounen|ale nan|lakay peyi|peyi_m|peyi_w|peyi_nou|nou|ou
        ri|pase_m_nan_betiz|moke ~ aksan|angle|kreyòl
        li|di|pale|rele ~ dosye|ka|zafè|maladi|enfòmasyon [m|mwen] ~ fò|devan|tout_moun|resepsyon
        mennen|vini_ak|jwenn ~ pwòp entèprèt|tradiktè
        pwòp entèprèt|tradiktè
        foto|pòtrè|videyo|non|istwa ~~ san mande|pèmisyon|otorizasyon|konsantman|di_m`,
      unless: `
        {child} [m|mwen] se|vle|ap_travay [yon] entèprèt|tradiktè
        kont|pa_gen diskrimin*|rasis*
        se yon plezi|bèl|bon`,
    },
    {
      signal: "health_harm",
      urgency: 3,
      any: `
        mwazi*|mouazi|imidite|ravèt|rat|sourit|plon|pinèz|pinez|vèmin|fuit|koule
        dlo ~ plafon|mi|miray|tèt_kay|twati`,
      with: `
        asm|opresyon|touse|tous|respire|respirasyon|malad*|gratèl|fyèv|lopital|alèji|nemoni|bwonchit|pwatrin|grip
        mòde`,
      unless: "retire|netwaye|ranje|fini_ak [mwazi|ravèt|rat] [mwazi|ravèt|rat]",
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        pèsonn|moun|yo|okenn_moun|avoka|avoka_a|klinik_la pa|poko|pat|pap|pa_t [janm|te|ko|ankò] rele|reponn|kontakte|tounen|ekri|di_m_anyen|ban_m
        pa|poko|pat|pa_t|pako [janm] jwenn|resevwa|gen|tande [okenn|yon] repons|nouvèl|apèl|anyen
        san repons|nouvèl
        kite|voye|lage ~ mesaj*|vokal|imèl ~~ pa|pèsonn|anyen
        referans|referal|papye|dosye|aplikasyon ~~ pèdi|pa_janm|poko|disparèt
        pèdi ~ dosye|papye|referans|aplikasyon
        pa|paka konnen|konn ~ dosye|ka|aplikasyon
        dosye|ka [m|mwen|nou] [nan] [toujou|te] louvri|fèmen|fini
        ap|map|m_ap|nap|tann tann|ap_tann [yon] nouvèl|repons|apèl
        tann|nouvèl|repons ~~ depi janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm|ane_pase
        depi janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm ~~ tann|nouvèl|repons|anyen
        pa|pap janm|jamè rele|reponn moun|m|nou|telefòn|apèl|tounen
        rele rele|rele_rele ~ sonnen|pèsonn
        sonnen sèlman`,
      unless: "pèsonn pa di_m|montre|te_di",
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        {many} mwa|semèn|semenn
        mwa|semèn`,
      near: "tann|ap_tann|map_tann|pèsonn|repons|nouvèl|rele|reponn",
      unless: "{many} mwa ansent|gwòs",
    },
  ],
};
