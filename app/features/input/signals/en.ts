import { ENGLISH_DANGER, SOON } from "./en-danger.ts";
import type { LanguageOfSignals } from "./rule.ts";

/** Who makes a house without heat or water dangerous (DOMAIN §2: a baby, an elder, equipment, illness). */
const VULNERABLE = `
  gave birth
  baby|babies|twins|triplets|newborn*|infant*|toddler*|pregnant|preemie
  {few} months|weeks old
  little|small|young kids|children|child|ones|kid
  elder*|grandma*|grandmother*|grandpa*|grandfather*|granny|nana|abuela
  is|age|aged|shes|hes|am|im {old}
  {old} year|years|yr|yrs
  oxygen|cpap|bipap|nebulizer*|nebuliser*|ventilator*|dialysis|insulin|concentrator|wheelchair|pacemaker
  breathing|feeding|medical|hospital|feeding machine|pump|equipment|device|bed|tube
  bedridden|hospice|paralyzed
  sick|ill|fever|asthma*|cancer|chemo|copd|disabled|disability|pneumonia|diabet*|seizure*|epilep*
  heart|lung|kidney|health condition|disease|problem|problems|failure`;

const SHUT_OFF = `
  shut|turn|turned|cut|cutting|shutting|turning|cuts off|out ~ {utility}
  shut|turned|cut|turn|turning|shutting [off] our|my|the|us|her|his {utility} [off]
  {utility} [company] [is|was|are|were|got|been|being|has|have|had|will|gets|getting|going|gonna|about|just|still|went] [been|be|to|being|getting] [be|get] [all] shut|cut|turned|disconnect*|off|out|stopped
  disconnect*|shutoff|shut_off ~ {utility}|notice
  electric|electricity|power|gas|water|utility|light company ~ disconnect*|cut|shut*|turn*
  disconnect* us|me|my_mom|my_house|our_house|service|them
  no|without|aint_got|lost [any|hot|running] {utility}
  dont|do_not|havent|doesnt|didnt|hasnt|not have|had|got|has|having [no|any|hot|running] {utility}
  heat|heater|heating|furnace|boiler|radiator [is|has|been|just] broke*|not_working|doesnt_work|isnt_working|dont_work|quit|died|busted|wont_turn_on`;

const NOT_SHUT_OFF = `
  {utility} [is|are|came|come|was|got|turned] [all] back
  shut|turn|turned|cut|turning|turn_off ~ {utility} ~ tv|in_the_waiting|in_the_exam|during
  no|without|have {utility} ~ waiting|clinic|office|lobby|bathroom|vending|meeting
  no|not more|problem|problems {utility}|with
  water cooler|fountain|bottle*|damage
  elevator|tv|phone|computer|portal ~ shut|turned|cut off`;

export const ENGLISH: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
      he: "he she they hes shes theyre hed hell shell dude someone somebody guy man",
      partner: `husband boyfriend wife girlfriend partner ex spouse fiance fiancee bf gf hubby ex_husband ex_boyfriend ex_wife ex_partner stepdad stepfather
        father dad uncle brother roommate babys_father baby_daddy babys_dad kids_dad kids_father son_in_law`,
      carer: "caregiver carer aide nurse staff teacher babysitter sitter helper worker cousin neighbor son daughter grandson nephew",
      them: `me us her him them my_kids the_kids my_kid my_children the_children our_kids kids my_son my_daughter my_baby the_baby my_child my_mom my_mother my_mum
        my_grandma my_grandmother my_grandfather my_grandpa my_dad my_father my_sister my_brother my_niece my_nephew my_grandson my_granddaughter`,
      myself: "myself my_self himself herself themself themselves hisself me_self",
      day: `today tonight tonite tomorrow tomorow tommorow tommorrow tmrw tmr tmw 2morrow monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri
        mondays this_morning this_afternoon this_evening`,
      few: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 one two three four five six seven eight nine ten fourteen couple few",
      ordinal: `1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st`,
      date: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
      month: "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
      old: "65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99",
      utility: "heat heating gas water electric electricity power lights light hot_water furnace boiler heater radiator radiators utilities",
      home: "apartment house home room place apt trailer unit building shelter motel",
      things: "stuff things belongings clothes furniture everything bed beds medicine medication meds documents possessions property papers",
      many: "2 3 4 5 6 7 8 9 10 11 12 two three four five six seven eight nine ten twelve several many few couple a a_couple_of a_few over_a",
      child: "son daughter kid child kids children boy girl niece nephew grandson granddaughter teenager",
    },
  },
  rules: [
    ...ENGLISH_DANGER,
    {
      signal: "shutoff",
      urgency: 3,
      any: SHUT_OFF,
      unless: NOT_SHUT_OFF,
    },
    {
      signal: "shutoff",
      urgency: 2,
      any: SHUT_OFF,
      with: VULNERABLE,
      unless: NOT_SHUT_OFF,
    },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        court|hearing|trial|judge|tribunal|arraignment
        evict*|foreclos*
        appeal*|summons|subpoena*|lawsuit|asylum
        sued|suing me|us
        deportation|removal
        custody|guardianship
        snap|ssi|ssdi|food_stamps|food_stamp|benefits|medicaid|unemployment|section_8 ~~ cut|stop*|end*|terminat*|deadline|due|respond|recert*|interview|appeal|denied
        deadline|last_day|due_date`,
      near: SOON,
      unless: `
        basketball|tennis|food|volleyball|racquetball|pickleball court|courts
        play*|ball|games|practice ~~ court|courts
        court next|near|across|behind
        next|near|across|behind|by|from [to] [from] [the] court
        court|hearing|trial|appeal|case [date] [yesterday|already] went|was|is_over|got_cancelled|is_done|over|finished
        won ~~ court|appeal|hearing|case|judge
        court|hearing|appeal|judge|trial|case ~~ won|thank*
        hearing aid|aids|loss|test|problem*|problems|you|about|back|from|impaired
        hard|trouble of hearing
        appeal|appeals to me|us
        judge me|us|people|a_book|you`,
    },
    {
      // These name their own day.
      signal: "deadline",
      urgency: 2,
      any: `
        {few} day|days notice|letter
        notice to quit|vacate|leave|terminate
        {few} days|day [left|only|to_go] [to] [to] appeal|answer|respond|reply|move|leave|vacate|pay_or_quit|contest|fight|get_out|file
        appeal|respond|answer|reply|file [it] by|before|until|within
        default judgment|judgement
        respond|answer|reply|appeal|send|return|submit|act ~ {few} days|day
        {few} days ~ or|else|otherwise ~ lose|cut|stop|evict*|terminat*|end|cancel*
        lose|losing|cut|cutting|cancel*|terminat*|stop my|our [benefits|medicaid|food_stamps|ssi|snap|apartment|case] ~ {few} days`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        call*|report*|tell|tells|telling|told|send*|turn*|contact* ~~ immigration|ice|migra|uscis|border_patrol|homeland
        immigration|ice|migra on|against me|us|my|him|her
        have|has|get|gets|getting|had|make|making|be {them}|my_family|my_husband|my_wife|everyone deport*
        deport {them}
        threat* ~~ evict*|fire|firing|report*|deport*|immigration|ice|police|cps|take_my|take_the|lose
        threat* [me|us] with immigration|ice|deport*|eviction|cps
        took|takes|keeps|kept|holding|hold|has|wont_give|hid ~ my|our passport*|papers|green_card|visa|id|documents
        have|send|bring|get|getting|sending|bringing|call in immigration|ice|migra|la_migra|immigration_come
        say*|said|tell*|told|warn*|swear* [me|us] ~~ immigration|ice|deport*
        know|knows ~ no|without|dont_have|illegal|undocumented papers|status|documents|legal|here|undocumented
        keep|stay quiet|silent|our_mouths_shut|my_mouth_shut|your_mouth_shut ~ hours|pay|wages|boss|work|or|papers`,
      unless: `
        i|we|ive|weve|can_i|should_i|do_i|i_should called|call|calling|told|contacted|reported|tell ~~ immigration|uscis|ice
        ice cream|pack|packs|water|cubes|machine|rink|on_my|on_the
        not|never|wont|didnt|doesnt threat*|call|report
        have|send|get|with my|an|the immigration|ice lawyer|papers|court|hearing|paperwork|appointment
        said|says|told|tell ~~ immigration|ice|deport* lawyer|court|paperwork|hearing|interview|cream
        have ice|immigration hearing|lawyer|attorney|court|interview|cream`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        hold*|withh*|keep*|kept|refus*|wont|not|doesnt|didnt|never|owes|owe ~~ pay|paid|paycheck*|wages|wage|check|money|tips|salary|hours`,
      near: `
        threat*|regret|deport*|immigration|ice|fired|fire|retaliat*
        if i|we [ever] talk|tell|complain|say|speak|report|call|quit|leave
        be sorry`,
    },
    {
      signal: "rights",
      urgency: 2,
      any: `
        {child}|year_old|yr_old|yo|old ~~ interpret*|translat*|interpet*
        {child} ~ had|has|have to explain|tell ~~ doctor|nurse|lawyer|said|letter|results
        made|make|makes|making|used|use|using|had|have|told ~~ {child}|boyfriend|husband|neighbor|cousin|janitor|cleaner|old [to] interpret*|translat*|interpreter
        told|tell|tells|telling|showed|gave|share*|sharing|discuss*|gossip* ~~ my|our|his|her|his|patients diagnosis|status|results|medical|information|info|records|condition|hiv|file|illness|address|number|test|pregnancy|business
        without my|our|asking|her|his permission|consent|me|us
        post*|put|shared|leak* ~~ facebook|online|instagram|internet|tiktok|whatsapp|social_media
        privacy violat*|breach*|broken
        violat* ~ privacy|hipaa|confiden*
        breach* of|my privacy|confiden*
        hipaa
        read|saw|opened|looked my|at|through ~ chart|file|records|mail without
        ask|asked|asks|asking ~~ safe|hit|hits|hurt|hurts|hurting|abuse* ~~ {partner}|mother_in_law|him
        ask|asked|asks|asking ~~ in|next front|to [of] my|the|her {partner}
        discriminat*|racist*|racism|racial*|prejudice*|profil*
        because|cuz|cause|bc|for im|i_am|we_are|were|of|being|i|my|hes|shes|she_is|he_is [a|an|my|our|so] black|brown|latino|latina|hispanic|mexican|muslim|arab|asian|african|immigrant|immigrants|gay|lesbian|trans|transgender|disabled|deaf|blind|skin|color|accent|race|religion|hijab|undocumented|native|jewish|chinese|haitian|wheelchair
        refus*|denied|deny|wont|wouldnt|will_not|turned|declined ~~ dont|cant|no|because|speak|speaking english
        refus*|denied|deny|wouldnt|wont ~ interpreter|translator|service_dog|service_animal
        treat* ~ different|differently|worse|bad|like_dirt|like_trash ~ because
        go|going back to my|your|our country
        slur|slurs|wetback|n_word
        shout*|yell*|scream*|said|announc*|call*|read|talk*|ask* [out] [loud|my|our] ~~ hiv|diagnosis|status|pregnan*|std|condition|medication|immigration_status
        hiv|diagnosis|status|results|pregnan* ~~ in_front|loud|everyone|everybody|waiting_room|whole_room|hallway|out_loud|across
        learn|speak|should english or|and|first|in|to|if
        people like me|you|us|her ~ learn|home|country|english|leave|not_welcome|belong
        go|went|went_back home|back ~ country|if|dont_speak|where
        mock*|laugh*|made_fun|making_fun|imitat* ~ my|our|accent|english|at_me|hijab
        read|reads|reading|said|say|saying|talk*|discuss*|call*|shout*|yell* ~ my|our|his|her file|case|chart|records|diagnosis|name_and|business|test|results|condition ~ loud|aloud|front|everyone|everybody|hallway|lobby|waiting
        bring|provide|find|get|use my|our|your|ur|an own|adult|family interpreter|translator|someone_to_interpret|member_to_interpret
        bring someone|somebody|a_friend|a_relative ~ interpret*|translat*
        picture*|photo*|name|story|information|record*|shared|posted|used|published ~ without asking|permission|consent|telling|my_ok|my_permission
        picture|photo|pictures|photos|video|face [of] [me|us|my] ~ without|facebook|online|posted|website|wall|instagram
        joke*|joking|mock*|laugh*|made_fun|stupid|dumb|idiot ~ accent|english|language|my_country|hijab|color`,
      unless: `
        {child} is|wants|became|studies|works|could [to] [be] [a|an|as] translator|interpreter|translation
        no|not|never|without|anti|against ~ discriminat*|racis*
        without asking|my asking|help
        translat* ~ facebook|online
        share* ~ my|our story|idea|ideas|opinion
        {child} ~~ interpreter|translator ~ great|nice|kind|helped|wonderful
        want|wants|trying|try [to] learn english
        learn english class|classes|here|at`,
    },
    {
      signal: "health_harm",
      urgency: 3,
      any: `
        mold*|mould*|mildew*|roach*|cockroach*|mice|mouse|rats|rat|bedbug*|rodents|pests|infest*|asbestos|sewage
        bed bug|bugs
        black mold
        lead paint|pipes|chips|poison*|level*|dust|in_the|test
        paint chips
        damp|leaking|leak|leaks|gas_leak|carbon_monoxide|fumes|secondhand_smoke
        water|rain|sewage ~ coming|leak*|through|dripping|drips|down ~ ceiling|roof|wall|walls
        ceiling|roof ~ leak*|falling|collapse*|dripping|fell`,
      with: `
        asthma*|wheez*|cough*|inhaler*|breath*|sick|ill|rash*|hospital*|er|bronchitis|pneumonia|allerg*|headache*|nosebleed*|eczema|itch*|bitten|bites|lung*|nebulizer*|sinus*|infection*|poison*|fever
        blood test|level|levels|lead|work
        lead level|levels
        test|tests|levels|results came|come|are|were|is [back] high|positive`,
      unless: `
        mold*|roach*|mice|rats|leak|pests [is|are|was|were] [all|finally] gone|fixed|removed|cleaned
        no|fixed_the|removed_the|cleaned_the|got_rid_of_the more|mold|roach*|mice|leak`,
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        nobody|no_one|noone|no1 [has|have|had|ever|is|even|at_the_clinic|there] [ever|even|yet] called|calls|call|answered|answers|answering|responded|responds|returned|returns|contacted|got|gotten|replied|replies|told|tells|reached|wrote|calling|followed
        never called|heard|answered|responded|replied|returned|contacted|got_back|reached|followed [up] [me|us|back|from|anything|my|to|on]
        never got|received|get|recieved [a|an|any|my|it|the] call|letter|answer|reply|response|it|anything|referral|callback
        havent|hasnt|have_not|has_not|didnt|did_not|dont|doesnt|not [been|yet|even|ever] heard|hear|called|call|gotten|got|answered|answer|responded|respond|returned|return|contacted|replied ~ back|anything|from|call|calls|me|us|answer|yet|message*
        still|no|zero|without|gotten|any [have|got|no|not] answer*|response|reply|call_back|callback|word|news_about|update*
        waiting|waited|wait|been|for|over|already|its [for|since|over|about|almost|more|like|already|on] [than|a] {many} week|weeks|month|months|year
        {many} weeks|months|month ~~ nobody|no_one|nothing|waiting|waited|no|never|still
        left|leave|sent|leaving|called ~ message*|voicemail*|email*|times|voice ~~ no|nobody|nothing|never|ignored
        referral*|refferal|paperwork|application ~~ lost|never|not|missing|didnt|hasnt|wasnt|disappeared|no_record|cant_find|expired
        lost my|our|the|all file|paperwork|referral|application|papers|documents|case|forms
        matter|case|file has|was|is|got [been] closed
        dont|do_not|didnt|no know|idea|clue ~~ case|file|application|referral
        what|whats|where|wheres happen*|going|the|is|ever|are ~ my|our case|application|file|referral|claim
        ghosted me|us
        still|im|been|keep|weve|ive|am waiting ~ to_hear|news|answer|call|word|anything|decision ~
        waiting|waited|nothing|silence ~~ since january|february|march|april|may|june|july|august|september|october|november|december|last|summer|spring|winter|fall
        heard nothing|back_nothing|zero
        never|dont|do_not|doesnt|wont|nobody|no_one call|calls|return|returns|answer|answers|pick|picks [me|us|my|our|the|their|it] back|calls|call|messages|phone|phones|up|me|us
        {many} weeks|months|month ~~ call*|try*|tried|message*
        try*|tried|calling|called [to] [call|calling|reach|for] ~ {many} weeks|months|month
        it|phone|just|only just|rings|ringing|keeps rings|ringing|and_rings`,
      unless: `
        nobody|no_one|never told me|us about|that|it|where|how|which
        thought|assumed|figured nobody|no_one|noone ~ called
        never got|get to|sick|lost|the_chance|a_chance`,
    },
  ],
};
