import type { Phrases } from "./phrases.ts";

export const CREOLE_PHRASES: Phrases = {
  heldOut: `
    self_harm | mwen bouke ak lavi sa a, mwen pito mouri
    self_harm | pitit gason m nan di lap touye tet li
    self_harm | Mwen pa wè rezon pou m kontinye viv
    violence | mari m kalòte m yè swa e li di l ap tounen touye m
    violence | moun kap okipe grann mwen an ap bat li
    violence | m pe rantre lakay mwen akoz misye a
    lockout | pwopriyete a chanje seri a tout afè m anndan
    lockout | cherif la ap vin mete nou deyò demen
    shutoff | yo koupe kouran an epi papa m sou oksijen
    shutoff:3 | Nou pa gen dlo depi dimanch
    deadline | mwen gen tribinal jedi e m pa gen avoka
    deadline | Lèt la di m gen 10 jou pou m fè apèl
    threat | patwon an di si m pale lap rele imigrasyon pou mwen
    rights | se pitit mwen ki gen 10 an ki te oblije tradui pou mwen
    rights | sekrete a rakonte vwazin mwen maladi m genyen
    health_harm | mi yo chaje mwazi epi pitit la gen opresyon
    no_answer | sa gen plis pase yon mwa pesonn pa rele m
    - | mwen mouri ak grangou nan sal datant lan
    - | telefon mwen mouri se sak fe m pa reponn
    - | Mwen pa vle mouri, mwen fatige ak papye sa yo sèlman.
    - | mwen pa pè rantre lakay mwen ankò, mèsi
    - | nou te gen tribinal nan mwa mas, nou genyen
    - | kouran an tounen, mesi anpil
  `,
  tuned: `
    self_harm | Mwen vle mouri.
    self_harm | m pa vle viv anko
    self_harm | map panse touye tet mwen
    self_harm | pitit mwen yo t ap pi byen san mwen
    self_harm | Mwen ta renmen dòmi epi pa janm leve ankò
    self_harm | lavi a pa gen sans pou mwen anko
    violence | Mari m bat mwen dimanch e mwen pè tounen lakay.
    violence | menaj mwen toujou ap frape m
    violence | li menase touye m
    violence | papa timoun yo bat yo le li sou
    violence | mwen pa an sekirite lakay mwen
    violence | li mete kouto sou mwen
    violence | msye a trangle m
    lockout | Pwopriyetè a mete kadna sou pòt la, nou deyò.
    lockout | yo mete nou deyo ak timoun yo
    lockout | mèt kay la jete tout bagay mwen nan lari
    lockout | lapolis di nou dwe soti demen
    lockout | m pa ka antre nan kay la yo chanje kle a
    shutoff | Pwopriyetè a koupe dlo a depi yè. Gen yon granmoun malad nan kay la.
    shutoff | pa gen chofaj e mwen gen yon ti bebe
    shutoff | yo pral koupe kouran an epi mwen bezwen machin pou m respire
    shutoff:3 | yo koupe limyè a paske m pa t ka peye
    deadline | Demen m gen jijman imigrasyon.
    deadline | mwen resevwa yon papye degepisman, yo ban m 5 jou
    deadline | mwen dwe ale nan tribinal semèn pwochèn
    deadline | m gen jiska vandredi pou m fe apel pou foudstanp
    threat | Pwopriyetè a di l ap rapòte m bay imigrasyon.
    threat | patwon m refize peye m epi li di l ap fè depòte m
    threat | yo menase m ak ICE
    rights | Pitit fi m ki gen 12 an te oblije esplike m sa doktè a di.
    rights | yo pa vle ede m paske m pa pale angle
    rights | yo trete m mal paske mwen se ayisyen
    rights | yo mete enfòmasyon m sou facebook
    rights | enfimye a mande m si m an sekirite devan mari m
    health_harm | Gen mwazi nan chanm nan, pitit mwen ap touse tout nwit.
    health_harm | kay la chaje ravèt e pitit mwen gen opresyon
    no_answer | Mwen rele kat fwa, pèsonn pa janm rele m tounen.
    no_answer | map tann depi de mwa m pa jwenn okenn repons
    no_answer | yo di yo voye referans lan men avoka a pa janm resevwa l
    - | Mwen renmen reyinyon konsèy la, men entèprèt la te rive an reta.
    - | Tanpri, mete yon moun ki pale kreyòl nan resepsyon an.
    - | M ap mouri ak ri nan reyinyon yo
    - | Li te konn bat mwen anvan, sa gen lontan. Kounye a mwen byen.
    - | li pa janm bat mwen
    - | chen m nan mouri, enfimyè a te janti anpil
    - | Yo rele m menm jou a, bèl bagay
    - | asansè a pa mache ankò
    - | mwen bliye modpas mwen, m pa ka antre sou pòtal la
    - | avoka a sove apatman mwen an, mesi
    - | kè m bat fò lè m pale angle
    - | Afich la di "Èske yon moun ap fè w mal?" Mwen renmen l.
    - | doktè a byen pale avè m
    - | mwen te pè avan men kounya mwen pa pe anko
    self_harm | mwen pa kapab ankò, mwen ta renmen disparèt
    self_harm | tout moun t ap pi byen si m te mouri
    self_harm | frè m te eseye pann tèt li yè
    self_harm | mwen gen yon boutèy grenn nan men m, m pa vle soufri ankò
    violence | papa pitit mwen kase bra m semèn pase
    violence | li di si m kite l l ap touye m
    violence | vwazin nan ap rele chak swa, mari l ap bat li
    violence | pitit gason m gwo moun ap joure m epi li voye bagay sou mwen, mwen pè l
    lockout | yo fèmen chanm mwen ak kle, m pa ka pran ensilin mwen
    lockout | yè yo mete nou deyò, n ap dòmi nan machin ak ti bebe a
    shutoff | yo koupe elektrisite a epi grann mwen sou kabann lopital
    deadline | yo mande m parèt devan jij la lendi
    threat | si nou mande reparasyon li di l ap voye imigrasyon sou nou
    rights | enfimyè a rele byen fò devan tout moun m gen SIDA
    rights | yon dam di m aprann angle oswa tounen nan peyi m
    health_harm | dlo ap koule nan plafon an epi pitit mwen pa ka respire byen
    no_answer | depi jiyè m ap tann nouvèl dosye mwen
    - | fòm sa a twò long
    - | pitit mwen frape tèt li lekòl, ki klinik ki louvri?
    - | tanpri fèmen televizyon an nan sal la
    - | mwen te pè nan kòmansman men avoka a te janti
    - | konbyen tès tande a koute?
    - | yo chanje lè reyinyon an
    self_harm | di pitit mwen yo mwen renmen yo, m pa ka goumen ankò
    self_harm | poukisa pou m viv si nou pèdi kay la
    self_harm | madanm mwen vale yon pil grenn vandredi, m pè pou l pa refè l
    self_harm | depi lèt la vini se lide touye tèt k ap vin nan tèt mwen
    violence | li frape m sou frijidè a, timoun yo wè tout bagay
    violence | ansyen mari m ap parèt nan travay mwen, m pè
    violence | neve m pran lajan granpè a epi l ap pouse l
    lockout | jeran an chanje silenn nan li di m pa rete la ankò
    lockout | yo mete rad nou nan sachè yo kite yo sou twotwa a
    lockout | nou dwe soti anvan minui, nou pa gen kote pou n ale
    shutoff | sis jou san dlo cho san chofaj e m fèk akouche marasa
    deadline | lèt la di reponn nan 10 jou oswa m pèdi medicaid
    deadline | odyans pou gad timoun nan se vandredi sa a
    threat | manadjè a di li konnen nou pa gen papye pito nou fèmen bouch nou
    rights | travayè sosyal la li dosye m byen fò nan resepsyon an
    rights | yo di m mennen pwòp entèprèt mwen, se pitit mwen ki fè l
    health_harm | rat nan kizin nan mòde pitit fi m, li gen lafyèv
    no_answer | nou pa janm rele moun tounen
    - | mari m ak mwen renmen nouvo klinik la
    - | li frape kote l fè mal la sou pakin nan
    - | m te prèske mouri ak wont
    - | nou te demenaje ane pase
    - | dlo pou bwè nan dezyèm etaj la pa mache
    - | bèl konferans sou sekirite lakay
    self_harm | manman m di li vle al jwenn Bondye, li sispann manje
    self_harm | ak tout doulè ak dèt sa yo pafwa m gade pon an m panse sote
    self_harm | depi odyans la m pa dòmi, chak jou m panse touye tèt mwen
    violence | bòpè m bat ti frè m ak sentiwon
    violence | mwen kite mari m kounye a l ap ekri m l ap boule kay la ak nou anndan
    violence | menaj mwen vin vyolan lè m pale de bebe a
    lockout | mèt kay la retire pòt devan an li di nou soti
    lockout | cherif la vini jodi a li ban nou 24 èdtan
    shutoff | konpayi an pral koupe kouran an vandredi, pitit gason m sèvi ak yon ponp pou manje
    deadline | mwen gen odyans sosyal sekirite jedi e pèsonn pa ka ale avè m
    rights | kabinè doktè a mete foto m san mande m
    no_answer | pèsonn pa pran telefòn nan biwo legal la, sa fè twa semèn m ap eseye
    - | pon ki bò klinik la fèmen, bis yo an reta
    - | pitit mwen pè piki
    - | tanpri reponn lè nou resevwa sa
    self_harm | mwen deja bay bagay mwen yo e m di frè m yo orevwa
    self_harm | pitit fi m ekri yon lèt ki di li pa merite viv
    violence | vwazin nan antre lakay mwen li rale m nan cheve
    violence | matant mwen fèmen kouzen m nan plaka lè l kriye
    lockout | m tounen soti nan dyaliz, kle m pa louvri pòt la ankò
    lockout | madi a 9 è cherif yo ap vini
    deadline | yo ban m papye tribinal, fòk mwen reponn anvan lendi
    rights | de moun nan biwo a ri aksan mwen epi yo rele m sòt
    no_answer | mwen rele rele, li sonnen sèlman
    - | pwogram sa a sove lavi m
    - | seri pòt twalèt la kase
    - | nou reponn m vit, mèsi
  `,
  later: `
    self_harm | pafwa mwen ta swete yon bis frape m
    self_harm | mwen di enfimyè a mwen byen men m ap sèvi ak ensilin lan pou m fini ak sa
    violence | papa a souke ti bebe a lè l kriye
    violence | li voye kafe cho nan figi m maten an
    lockout | pandan m nan operasyon mèt kay la pran recho a ak matla a epi li kloure pòt la
    shutoff | manman m sou machin pou respire e dènye avi kouran an rive
    deadline | jij la di tounen nan 9 jou ak prèv
    threat | sipèvizè a di moun ki al wè avoka p ap jwenn chèk
    rights | yo ri foula madanm mwen epi yo fè l tann an dènye
    no_answer | yo te pwomèt mwen yon apèl an jen
    - | m te manke mouri ak ri
    - | ansyen pwopriyetè m te sevè men jis
    - | èske nou ede moun ki vle aprann kondui?
  `,
};
