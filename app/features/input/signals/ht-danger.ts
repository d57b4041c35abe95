import type { SignalRule } from "./rule.ts";

/** Days that are near, where something else says what is on them. */
export const SOON = `
  {day}
  {few} jou|èdtan|zèdtan
  24|48|72 èdtan|zèdtan|hè
  semèn|semenn pwochèn|sa|kap_vini
  semèn|semenn k ap vini
  {date} {month}
  le|jou {date}`;

/** Danger now, in Haitian Creole. */
export const CREOLE_DANGER: SignalRule[] = [
  {
    signal: "self_harm",
    urgency: 1,
    any: `
      vle|anvi|pito|swete|renmen|prefere|ta_vle|bezwen [pou] [m|mwen|li|l] [pito|tou] mouri|disparèt
      pito [m|mwen|li|l] mouri
      pa|pap|p_ap|paka|pa_ka|nonplis vle|anvi|kapab|ka|gen_anvi [kontinye] viv|leve_ankò|la_ankò|egziste
      touye|tiye|tuye [tèt] tèt|tèt_mwen|tètmwen
      fini|fin ak|avèk|avè lavi|vi|tèt [m|mwen|sa|li]
      bouke|fatige|mele ak|avè|avèk|viv lavi|vi|nan|sou [sa|a]
      pa|pap wè|gen|jwenn [okenn] rezon|sans|jistifikasyon ~ viv|lavi|la|kontinye
      lavi|vi [a|m|mwen] pa [gen|vo] [okenn] sans|anyen|lapenn
      pi byen|alèz san mwen|m
      san mwen ~ pi byen|alèz
      dòmi ~ pa|pap|pou_m_pa [janm] [m] leve|reveye
      pran|bwè|vale tout|yon_pakèt ~ grenn|medikaman|konprime
      bwè|pran pwazon|klowòks|chlorox
      koupe|rache venn|ponyèt|bra [m|mwen|li|l]
      pann|neye tèt
      swisid*|suisid*|suicid*
      fè|ap_fè tèt [m|mwen|li|l] mal
      pa te|ta dwe|janm fèt
      tout_moun|fanmi|timoun|pitit|yo ~ pi_byen|alèz|soulaje|kontan ~ mouri|san_mwen|pa_la|disparèt|ale
      pi_byen|alèz si m|mwen [te|ta] mouri|pa_la|ale
      si m|mwen te|ta|mouri mouri|disparèt|pa_la
      vle|anvi|pito|ta_vle|ta_renmen|renmen [m] disparèt|mouri|fini_ak_sa|repoze_nèt|ale_nan_peyi_san_chapo
      eseye|te_eseye|vle|ap_eseye|panse|di|konn_di [l|m|pou] [ap|ta|vle] [pann|touye] tèt
      pann|touye|detwi|elimine|boule tèt|tètli|kò
      boutèy|pakèt|bwat|men ~ grenn|medikaman|konprime|pwazon
      grenn|medikaman ~ nan_men|tout|mouri
      pa|pap|p_ap|paka vle|kapab|ka|kab|sipòte [kontinye] soufri|doulè_a|sipòte|viv_konsa|ankò|lavi_sa_a|kenbe
      pa|paka|p_ap|pap [ka|kapab|kab] ankò|sipòte_ankò|kenbe_ankò
      se yon chay|fado mwen|m
      mwen|m se yon chay|fado|fatra
      pa|pagen gen|wè [okenn|lòt] sòti|espwa|solisyon|avni
      pa pè mouri
      pran swen|okipe pitit|timoun ~ lè|si ~ mouri|pa_la|ale
      jete|lage|voye tèt|kò [m|li|mwen] nan|anba|sou
      kouto|zam|kòd|razwa ~ kou|tèt|venn|ponyèt
      adye tout|timoun|fanmi
      poukisa|pouki|pou_kisa [m|mwen] pou|ap|kontinye [m|mwen] viv|leve
      di ~ pitit|timoun|manman|fanmi ~ renmen|padone
      pa|paka|pap|p_ap [ka|kapab|gen|genyen] [fòs|kouraj] [pou] [m] goumen|kontinye|lite|batay|kenbe|vanse ankò|viv
      pa|pagen|pa_gen gen|fòs|kouraj [fòs|kouraj] ankò|pou_m_viv|pou_viv|pou_kontinye
      vale|bwè|pran [yon|tout|anpil] pil|paket|bann|boutèy|tout|anpil ~ grenn|medikaman|konprime
      lide|panse touye|mouri|fini
      vle|anvi|pito|pare [pou] [m|l] al|ale|jwenn|rankontre [jwenn|kote|nan|ak|avèk] bondye|syèl|jezi|lesenyè|papa_bondye
      gade|kanpe|rete|ale ~ pon|tèt_kay|balkon ~~ sote|lage|panse|jete
      panse|lide|anvi sote|lage_kò|mouri|lanmò
      pa|pat merite|vo [pou] viv|lavi|la_vi
      bay|separe|distribye ~ tout|bagay|afè [mwen|m] [yo] ~ orevwa|adye
      di|dim|fè ~ orevwa|adye [frè|tout|timoun|fanmi]
      ekri|kite|jwenn ~ lèt|nòt ~ viv|mouri|adye|padon`,
    unless: `
      pa|pap|p_ap|pat|pa_t|poko vle|anvi|panse|janm|di [panse] mouri|touye_tèt|touye
      pa [janm] panse|vle|di [pou_m] touye
      mouri ak|anba|nan|pou|avè|grangou grangou|ri|chalè|fredi|wont|swaf|fatig|dòmi|kontantman|tèt_chaje
      bouke ak papye|travay|tann|datant
      pa|paka|p_ap [ka|kapab|kab] ankò|sipòte|kenbe ~ tann|bri|chalè|peye|mache|vini|ale|antre|rantre|travay|respire`,
  },
  {
    signal: "violence",
    urgency: 1,
    any: `
      bat|frape|kalòte|souflete|trangle|toufe|choute|bouskile|maltrete|vyole|abize|kalote|sougle|bourade {me}|{kin}|pitit*|manman* [mwen|m|yo|a|la]
      bat|bay|pran ~ kout|kou pwen|pye|baton|fwèt|kouto
      ap|lap|l_ap|konn|toujou|yap bat|frape|maltrete|abize|vyole [timoun|pitit|{me}]
      touye|tiye|masakre|poyade|tire|tuye m|mwen|nou|li|l|yo|timoun*|pitit* [wi|si|ak|yo]
      menas* [touye|bat|ak|pou|{me}] ~ touye|bat|kouto|zam|manchèt|revolvè
      menas* touye|tiye|bat
      pè|pe|laperèz [pou] [m] rantre|tounen|ale|rete|antre|dòmi|retounen [nan] lakay*|kay|kay_la
      pè|krent [pou] li|l|misye|msye|mari|menaj [m] [pou|a] [pa|ka] touye|bat|jwenn|tounen|fè
      pè [pou] mari|menaj|misye|msye|lavi|vi
      pè pou lavi|vi|timoun
      mete|rale|pran|gen|pote|kenbe|vini_ak ~ kouto|zam|manchèt|revolvè|fizi [sou] [mwen|m|nou]
      pa|pap santi|an|nan [m|mwen|nou] [an] sekirite|sekirite_m lakay|kay|nan|ak|avè|avèk
      pa an sekirite
      an|nan danje
      pa kite|vle [m|mwen|nou] soti|sòti|pale
      fèmen|anfèmen m|mwen|nou anndan|andedan|nan_chanm
      {he} fè|ap_fè m|mwen|nou|timoun mal
      kadejak|vyòl|abi_seksyèl|agresyon
      vyolans domestik|konjigal|lakay|nan_kay
      manyen|touche pitit|timoun|tifi
      swiv|pouswiv|veye m|mwen toupatou|tout_kote|chak_jou
      kase|kraze|blese|pete|koupe|tòde|fann ~ bra|nen|dan|men|janm|kòt|tèt|je|figi|lèv [m|mwen]
      je [m|mwen] anfle|nwa|ble
      si m|mwen|nou kite|ale|pale|denonse|di ~ touye|bat|jwenn
      {he} ~ joure|rele|voye_bagay|krache|imilye|bourade ~ sou_mwen|sou_m|mwen|m|nou|dèyè_m
      pè l|li|msye|misye|mari_m
      mwen|m|nou pè l|li|msye|misye|yo
      ap|lap|konn bat|frape|maltrete|toufe li|l|madanm*|vwazin*|fi_a|nyès|pitit|timoun
      sove|kache|kouri [pou] ~ mari|menaj|misye|li|msye
      {he} ~ devan_pòt|deyò_a|ap_veye|ap_tann_mwen|tounen_dèyè
      pran|kraze|kache ~ telefòn|kle [m|mwen] ~ {he}|li
      pwochen fwa ~ touye|pi_mal
      vyolan|brital|agresif avè|avèk|ak|lè|anvè
      frape|voye|jete|pouse|bourade|lanse m|mwen|li|l|nou|grann*|granpè* sou|kont|nan|atè|nan_eskalye
      {he}|neve|pitit|pitit_gason|bofis ~ pouse|frape|bat|bourade grann*|granpè*|m|mwen
      pran|vòlè|rache ~ lajan|chèk|pansyon ~ grann*|granpè*|manman|granmoun
      ansyen_mari|ex|ansyen_menaj ~ parèt|swiv|vini|tann|menase|chache|rele|deyò
      bat|kale|frape|fwete|pini ~ sentiwon|rigwaz|baton|fil|kout_pwen|fwèt
      bat|kale|frape|maltrete ti frè|sè|pitit|gason|fi|moun
      ap|lap|pral|vle|menase|kapab boule|mete_dife kay|nan|nou|machin|lakay
      {he} ~ vyolan|brital|agresif
      fèmen|mare|anfèmen ~ kouzen|kouzin|pitit|timoun|frè|sè|grann*|manman ~ plaka|chanm|twalèt|kay|kabann|lè
      rale|trennen|kenbe [m|mwen|li|l] ~ cheve|kou|bra
      antre|kase|defonse ~ lakay|pòt|kay [mwen|m] ~ rale|bat|menase|frape|fòse`,
    unless: `
      pa|pat|pa_t|pap|poko|sispann [janm|te|konn] bat|frape|maltrete|abize|fè
      te konn|kon bat|frape|maltrete|abize ~~ lontan|anvan
      te konn|kon bat|frape|maltrete|abize {me} anvan
      bat|frape|maltrete ~~ lontan|ane_pase|anvan
      lè m|mwen te piti|timoun ~~ bat|frape|maltrete
      pa|pat|pa_t|pap|pako|poko [te|janm|ni] pè|pe
      kè|kèm m|mwen bat
      travay|chalè|datant|grangou|tèt|fredi|doulè|papye ~ touye m|mwen
      afich|papye|postè ~~ mal|bat|sekirite
      bat bravo|men|tanbou|zèl
      kont|sou vyolans
      kase|blese|pete ~ travay|tonbe|eskalye|aksidan
      mwen|m pè l|li ~ piki|doktè|dantis
      pè piki|doktè|dantis|operasyon|lopital|vaksen|pèdi|imigrasyon|chen`,
  },
  {
    // Fear and somebody close in one thought.
    signal: "violence",
    urgency: 1,
    any: "pè|krent|laperèz|menase|menas",
    near: "mari|menaj|misye|msye|ansyen_mari|ex|bòpè",
  },
  {
    signal: "lockout",
    urgency: 1,
    any: `
      chanje|retire|mete ~ seri|kle|kadna|sèri|pòt_la
      mete [yon|gwo] kadna|chenn|seri
      fèmen|bare|kite|lage|mete|jete|voye|pouse|rete|kouri_dèyè [mwen|m|nou|yo|fanmi|tout_moun] deyò
      nou|mwen|m|fanmi [yo|rete] deyò ak|avè|san|nan_lari
      pa|pap|refize|p_ap kite [mwen|m|nou] antre|rantre|pran|monte
      pa|paka|pap|pa_t|pat|nou_pa [ka|kapab|kab] antre|rantre [nan|lakay|anndan|lakay_mwen]
      jete|lage|mete|voye|vide ~ {things} ~ deyò|lari|fatra|atè
      {things} [m|mwen|nou|yo] [tout] anndan|andedan|bloke|deyò|nan_lari|ladan
      {things} [m|mwen|nou] [yo] ~ anndan|andedan|bloke
      refize|pa_vle|pap|pa [ban|bay|remèt|renmèt] [m|nou|mwen] [remèt|renmèt|ban] ~ {things}
      degèpi|degepi|mete_deyò|chase|pouse nou|m|mwen
      pa|pagen gen|kote [okenn] [kote|plas] ~ dòmi|ale|rete
      nan lari a|la|ak|avèk [ak|avè] timoun|pitit|bebe
      fèmen|klete|bare [pòt|chanm|kay|apatman] [la|mwen|m] [ak|a] kle|kadna|seri
      fèmen|klete|bare chanm|pòt|kay|apatman
      pa ka|kapab|kab pran|jwenn ~ ensilin|medikaman|{things}|papye
      mete|voye|lage|jete nou|m|mwen|yo deyò|nan_lari
      dòmi|rete|viv|ap_dòmi nan|sou machin|lari|twotwa|estasyon|pak|oto
      pa gen kay|lojman|kote
      chanje ~ silenn|kòd|kle|seri
      {things} ~ sache|bwat|sak|valiz ~ lari|twotwa|deyò|fatra
      mete|kite|lage ~ {things} ~ sache|twotwa|lari|bwat
      pa rete|viv la|isit [ankò]
      soti|sòti|kite|deyò anvan|jodi ~ minui|midi|demen|aswè
      pa gen kote
      retire|rache|kase|wete pòt|fenèt|eskalye
      pwopriyetè|pwopriyete_a|mèt_kay|mèt_kay_la|jeran ~~ soti|sòti|kite|deyò|vide
      ban|bay|bannou [nou|m|mwen] [sèlman] 24|48|72 èdtan|zèdtan|hè
      kle [a|m|mwen] [la] pa|pap [ka|kapab] louvri|ouvri|mache|antre`,
    unless: `
      pa ka|kapab antre|rantre sou|nan pòtal|kont|sit|aplikasyon|zoom
      mete|voye deyò nan|sou gwoup|lis|reyinyon
      chanje ~ kle ~ twalèt
      seri|kle ~ twalèt|pòtal`,
  },
  {
    signal: "lockout",
    urgency: 1,
    any: `
      cherif*|chérif*|sherif*|sheriff*|mashal|marshal*|wisye
      lapolis|polis ~~ soti|sòti|deyò|kite|vide
      dwe|fòk|oblije|gen_pou|bezwen [m|nou|pou_m|pou_nou] soti|sòti|kite|vide [kay|apatman|nan|lakay]`,
    near: `
      {day}
      {few} èdtan|zèdtan|jou
      24|48|72 èdtan|zèdtan|hè`,
    unless: "soti|kite [nan] travay|bonè|legliz",
  },
];
