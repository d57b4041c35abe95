import type { SignalRule } from "./rule.ts";

/** Days that are near, where something else says what is on them. */
export const SOON = `
  {day}
  {few} day|days|hours
  24|48|72 hours|hrs|hr|h
  next|this|coming week
  the {ordinal}
  {month} {ordinal}|{date}
  {date}|{ordinal} [of] {month}
  days left`;

/** Danger now, in English. */
export const ENGLISH_DANGER: SignalRule[] = [
  {
    signal: "self_harm",
    urgency: 1,
    any: `
      kill*|kil|hang|hanging|shoot|shooting|drown|drowning|starve|starving {myself}
      want|wants|wanted|wanna|ready|prefer|rather|wish|better [to|i|2] [just|really|was|were] die|dead|be_dead|died|dying
      wish|hope|hoping|pray|praying i ~ never|not wake|woke|born|been_born|exist|existed
      wish|hope|pray|wishing|hoping i didnt|wouldnt|dont|couldnt|wont wake|exist
      sleep|asleep ~ never|not wake
      better off|without without|dead me
      better without me
      better off dead
      dont|do_not|didnt|doesnt|does_not|not|never|no want|wanna|wants|wanted [to] [even] live|be_alive|exist|be_here|go_on|keep_living|keep_going|wake_up|be_around
      dont|cant|cannot see ~ point|reason [in|of|to] [going|living|life|anymore|any_more|go|live]
      tired|sick|done of|with living|life|being_alive
      want|wanted|wants|wanna|wish [it|this|everything|the_pain|my_life] [all] [to] [all] [just] be_over|end|stop|was_over
      end|ending|ended|ends my|his|her|their [own] life
      end|ending|ended it all|tonight
      take|taking|took|takes my|his|her|their own life
      take|taking my life
      suicid*|sucid*|suiside*|suicde|unalive*|selfharm*
      self harm*
      hurt|hurts|hurting|harm|harms|harming|cut|cuts|cutting|burning {myself}
      no|nothing|any|not [left|more|real] reason|point|use|will [left] [for] [me] to|in|of go_on|live|living|keep_going|going_on|keep_living|life|stay|being
      nothing|not [left|anything|much] to|worth live|living [for]
      isnt|aint|not worth living|it_anymore|it_any_more|going_on
      give|giving|gave up on life|living
      take|taking|took|swallow*|thinking ~ all|whole|bottle|handful ~ pills|pill|medicine|meds|them|bottle
      pills ~~ all|whole|bottle|end|never
      want|wants|wanna|gonna|going|thinking|about [to|of|about|2] overdose|od|overdosing
      jump* off|from|out|in|into|under [of] [a|the|my|of] bridge|roof|building|window|train|balcony|river
      slit|slitting|cut|cutting|cuts|cutting_up my|her|his wrist*|arms|veins
      wont|will_not be here|around much|anymore|any_longer|long
      goodbye forever
      disappear|dissapear forever|from_this_world|for_good
      cant|cannot|dont_wanna take|do|live|handle this|it|life [like] [this|anymore|any_more] ~~ pills|die|end|gun|bridge
      everybody|everyone|people|family|kids|they|world|husband|wife|mom|somebody ~ better|happier|relieved|easier ~ gone|dead|without_me|not_here|died|not_around|wasnt_here|disappeared
      if i was|were|am|died|die|disappeared|werent|wasnt gone|dead|not_here|here|around|tomorrow|nobody
      if i died|disappeared|vanished
      want|wants|wanna|wish|wanted|ready to|i|could|2 [just] disappear|vanish|be_gone|cease|not_exist|fade_away
      have|got|there_is|theres|has nothing left|to_lose|to_live
      nothing left [for_me|inside]
      im|i_am|hes|shes|being [just] [such] a|nothing_but_a burden
      burden to|on everyone|everybody|my|them|family
      driv*|crash|crashing|steer|walk|walking into|off|in_front|my|the [of] [a|the|my] tree|wall|bridge|traffic|truck|train|river|car|cliff|road
      cant|cannot|dont_want_to|dont_wanna take|bear|stand|suffer|hurt|do|handle [it|this|the_pain|life|all_this] anymore|any_more|no_more|any_longer
      cant|cannot go on|keep_going|carry_on|cope
      dont want|wanna to|2 suffer|hurt|feel|fight anymore|any_more|no_more
      dont care if|whether i live|die|wake
      no hope|way_out|future left|for_me|anymore|for|to
      hopeless
      want|need the pain|suffering|hurting to stop|end|be_over
      take care of my kids when|if|after im|i_am gone
      forgive me|mom|kids ~ goodbye|cant|tired|done
      hang|hung|hanged|hanging|shot|poison*|drowned himself|herself|myself|themself
      bottle|handful|box of [his|my|her] pills|medicine|sleeping
      gun|rope|razor|knife to|on|in my|his|her head|mouth|neck|wrist|throat
      attempt*|tried|trying|tries [to] suicide|end_it|hang|overdose|od|jump
      im done [with] [life|everything|living|trying]
      tell my|the|our kids|children|son|daughter|family|mom|mother ~ love|loved|sorry
      cant|cannot|dont_have_the_strength|too_tired [to] keep|go_on fighting|trying|going|pretending
      no strength left|to|anymore
      whats|what_is|wheres|no the|even|real|more point|use|sense of|in|to living|life|live|going_on|being|anything
      point of|in living|life|going_on|being_alive
      why live|should_i_live|am_i_alive|keep_living|go_on_living
      swallow*|took|takes|take|ate|drank [a|the|all|too] bunch|handful|bottle|many|whole|lot|pack|box|of|all ~ pills|tablets|tylenol|meds|medicine|sleeping|bleach|pesticide
      too many pills|tablets|sleeping_pills
      drink|drank|drinking|drinks bleach|poison|antifreeze|pesticide
      suicid* thoughts|feelings
      feeling|feel|felt suicidal
      want|wants|ready|going|wanna [to|2] [just] be|go|meet|join [with|to|home_to] god|jesus|heaven|the_lord|my_late|my_dead
      look*|stare*|stand*|walk*|go|sit* ~ bridge|tracks|roof|rooftop|cliff|balcony|ledge ~~ think*|jump*|end|wonder*
      think*|thought|thoughts|dream*|fantasi* ~ jump*|dying|death|killing_myself|not_being_here|ending|leaving_this_world|hanging
      think about dying|death|it_every_night|ending
      dont|doesnt|do_not|does_not|not|didnt deserve|worthy|worth to|of live|living|be_alive|life
      giv* ~ my|her|his things|stuff|belongings|everything away
      say*|said|saying bye|goodbye|goodbyes to|forever ~ people|everyone|everybody|kids|family|friends
      wrote|writing|left|found a|her|his|the ~ suicide_note|goodbye_note|goodbye_letter|note_saying`,
    unless: `
      not|never|isnt|aint|wasnt|im_not|no [going|gonna|trying|planning|thinking|here|about|suicidal] [to|of|about|bout] [hurt*|kill*|harm*|cut*] {myself}
      never|not|no|isnt|arent|neither suicid*
      dont|do_not|didnt|doesnt|never|not [really] want|wanna|wanted|plan|wants [to] die|kill_myself|hurt_myself|harm_myself|be_dead
      die|died|dying of|from|laughing|inside
      suicide prevention|hotline|line|poster|training|awareness|screening|lifeline
      kill* {myself} laughing
      hurt|hurting|cut|burn|burning {myself} at|on|when|while|lifting|falling|in|doing|cooking|shaving|by_accident|badly
      be here at|for|on|until|till|with|during|all|in|so|that|next|every|when|before
      be_here this_early|too_early|early|late
      tired|sick of living in|with|next|here|there|out
      poster|sign|flyer|leaflet|brochure|screen ~~ suicid*|hurt*|kill*|die|harm*
      wish i was|were dead wrong
      keep going|living ~ here|there|to_this|to_the|in_this
      life|living of_the|of_my_dreams
      cant|cannot take|stand|bear it|this|anymore|any_more noise|smell|heat|smoke|with|of
      cant|cannot go on|keep_going the_trip|vacation|that_day|monday|tuesday|wednesday|thursday|friday
      go on the|a|to|my
      im done with|eating|my|the|filling|here form|survey|paperwork|appointment|treatment|school|work
      no hope of
      gone to|for|home|on
      walk|walking|drive|driving in|into the|my office|clinic|building|room
      hang out|up|on|around`,
  },
  {
    signal: "violence",
    urgency: 1,
    any: `
      hit|hits|hitting|beat|beats|beating|beaten|punch*|slap*|kick*|chok*|strangl*|shov*|attack*|assault*|raped|rapes|raping|smack*|molest*|stab* [on] {them}
      hit|hits|beat|beats|beating up|on {them}
      put|puts|putting [his|her|their] hand|hands on|around {them}
      {he}|{partner}|{carer} [just|always|keeps|kept|then|also|even] push*|grab*|drag*|threw|throw*|bit|bites|burn*|hurt|hurts|hurting|abuse*|abusing|spit*|scream* ~ {them}
      {he}|{partner}|{carer} is|was|keeps|been|will|might|are|were [gonna|going|been] [to] hurt|hurting|hit|beat|abuse*|abusing|kill* {them}
      push*|threw|throw|shov* me|us|her|him [down|against|off|into|on|to] [the] floor|stairs|wall|ground|bed|down|against
      grab* me by|my
      {partner}|he|she|hes|shes is|gets|got|was|been|being|becomes|getting violent|abusive|physical
      abuse|abused|abuses|abusing {them}
      being|getting|been|am|im abused|beaten|hit|hurt|threatened|stalked|beat by|at|every|again|in|up|when
      i_am|im|we_are|were|kids_are|shes|hes in danger
      victim of domestic|abuse|violence
      threat* [to|with|that] [hell|he_will|he_would] [to] kill|hurt|beat|shoot|stab|harm|burn|murder ~ {them}
      threat* {them} [with] [a|his] gun|knife|machete|weapon|bat
      {he}|{partner} [said|says|told] [me|us] [hell|he_will|hes|shes|he|they|that] [will|would|is|was|wants|tried|trying|want|going|gonna|coming] [to|going] [to] kill|murder|shoot|stab|hurt {them}
      tried|trying|tries|wants|going|gonna to kill|murder|shoot|stab|strangle {them}
      {he}|{partner} [always] has|have|got|pulled|bought|carries|keeps|had|with|waved|grabbed a|his|the gun|knife|weapon|machete|bat
      gun|knife|machete to|at|on|against my|me|us|her|his|our
      afraid|scared|terrified|frightened|affraid|scarred|scare to|of|2 go|going|be|get|getting|return|come|coming|sleep [back] [to|at|in] [my] home|house
      afraid|scared|terrified|frightened of [my|the] him|her|{partner}
      afraid|scared|terrified|worried [that|of] hes|he_is|he_will|hell|he_might|shes|shell|he|him ~ back|kill|hurt|find|come|coming|finding|killing
      afraid|scared|fear|terrified for my|our|her|his|their life|lives|safety
      not|dont|do_not|doesnt|never|cant|no_longer|didnt feel|feeling|be [really|very] safe at|in|with|around home|my|him|her|our|{partner}|this_house|the_house
      not|isnt|arent|aint safe at|in|with home|my|him|our
      unsafe at|in|with home|my|him|our
      wont|doesnt|dont|will_not|never|not let|lets|allow|allows|letting [me|us|her] [to] leave|go_out|out
      keeps|locks|locked|kept me|us|her locked|in|inside [the] [room|house|basement|closet]
      stalk*|following|follows me|us|my|her
      sexual* assault*|abuse*|harass*
      touch* my|the daughter|son|child|kid|girl|niece|grandson|granddaughter ~ private|inappropriate*|down_there|sexual*
      beats|hits|hurts the|our|his|her kids|children|baby|mother|wife
      broke|broken|breaks|fractur*|busted|split|dislocat* my|her|his|our arm|nose|jaw|rib|ribs|teeth|tooth|finger|hand|wrist|leg|lip|eye|phone
      gave|left|with me|her a|with black_eye|bruises|bruise
      black eye
      hit*|beat*|kick*|slap*|punch*|chok*|shov*|hurt* my|the|our|his|her daughter|son|mother|mom|wife|grandmother|grandma|kids|children|sister|baby|granddaughter|grandson|dad|father|brother|niece|nephew|roommate|neighbor
      next time hell|he_will|shell|ill_be|he|he_would|im ~ finish|kill|worse|dead|end
      cant|cannot|wont|dont_dare|never|scared_to go|come|be back there|to_him|home|near_him
      if i leave|left|tell|go|call ~ kill*|hurt*|shoot*|find*|beat*|finish*
      {he}|{partner}|{carer} [always|keeps] throw*|scream*|yell*|shout* at|things|stuff|plates [things|at] me|us|my|her
      aggressive|violent|abusive with|to|toward|towards|when|at me|us|the|him|he|home|my|night
      hiding|hide|ran|running|run|escaped|escape|left|fled from|away my|him|her|from husband|boyfriend|him|ex|abuser|partner
      violat*|broke|breaks|ignor* ~ restraining|protective|protection order
      {he}|{partner} is|keeps|was|waits|waiting|shows ~ outside|at_my_door|in_front_of|by|up [of] my|our|the|at
      hurt*|hit*|beat* by|from my|her|his {partner}|{carer}|teacher
      took|takes|takes_away|hides|broke|smashed my phone|keys ~ {he}|so|when|leave|call
      slam*|threw|throw*|shov*|push*|toss*|knock* me|us|her|him|my_*|them|grandpa|grandma|mom ~ against|into|onto|wall|floor|fridge|door|stairs|around|down|over
      {he}|{partner}|{carer} ~ push*|shov*|slam*|hit*|beat*|kick*|smack*|slap*|yank*|drag* ~ him|her|them|me|us|grandpa|grandma|around|kids
      steal*|takes|taking|took ~ grandpa*|grandma*|grandmother*|grandfather*|moms|mothers|elderly ~ money|check|pension
      ex|ex_husband|ex_boyfriend|ex_wife ~ show*|following|follows|comes|waiting|waits|stalk*|threat*|outside|found|calls|texts|messages
      hit*|beat*|whip*|spank*|hurt*|slap* ~ my|the|his|her|our ~ belt|stick|cord|cable|fists|fist|wire|shoe
      beat*|hits|hit|kick*|slap*|punch*|hurts|chok* my|her|his|our little|big|older|younger|baby|old|elderly|sick|disabled [brother|sister|mom|son|daughter|father|mother|kids|kid|boy|girl]
      will|going|gonna|wants|threat*|to|hell|shell|would burn|torch|set_fire|shoot_up|blow_up [down] [my|our|the|to] house|home|apartment|place|car|us|me|door
      {partner}|he|she|hes|shes ~ violent|abusive|physical|aggressive
      lock*|shut*|tie*|chain* ~ {them}|cousin|nephew|niece|brother|sister|child|kid|boy|girl|dad|mom|grandma|grandpa in|inside|up|to ~ closet|basement|room|cage|garage|bed|outside|attic
      grab*|drag*|pull*|yank* ~ hair|neck|throat|arm|arms|wrist
      broke|break|breaks|breaking|kicked|bust* in|down|into ~ and|house|apartment|door|home`,
    unless: `
      used to ~ hit|beat|hurt|kick|choke|slap|abuse|be|push|punch ~ {them}
      used to be|get|have ~ abuse*|violent|scared|afraid|abusive
      hit|hits|beat|beats|hurt|abuse*|chok*|slap*|punch*|kick*|violent|abusive ~~ years|long|yrs ago
      years|long|yrs ago ~~ hit|beat|hurt|abuse*|chok*|slap*|punch*|afraid|scared|violent
      when i was a|little|young|small [kid|child|girl|boy|little] ~~ hit|beat|hurt|abuse*|{them}
      never|hasnt|doesnt|didnt|not|isnt|wouldnt|wasnt|no|dont|stopped|havent [once|ever|been|being|physically] hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|abuse*|abusing|violent|abusive|slap*|chok*|push*|threat*
      no_longer|not|never|isnt|arent|wasnt|no|less|stopped_being|dont_feel|aint|dont_be|anymore [so|as|really|that|too|feel|be] afraid|scared|terrified|frightened|worried|unsafe|in_danger
      hit me up|that|like
      car|truck|bus|bike|bill|bills|news|it|reality|covid|flu|price|prices|cost|costs|grief|what|rent|door|ball hit|hits|beat|beats|hitting [me|us|her|him|them|my]
      beat|beats me to|how|why|what|at
      push*|grab*|threw me|us|her|him to_apply|to_ask|to_go|to_get|to_join|to_come|a|some|the_ball|coffee|aside_to
      push*|threw ~ me|us|out|away
      heart|panic|asthma|anxiety|allerg* attack*
      attacked by a|the dog|dogs|flu
      knee|back|feet|foot|shoes|legs|head|it|seat|chair|needle|shot|tooth hurt|hurts|hurting|kill*|killing me|us
      job|boss|mom|mother|waiting|stairs|pain|stress|heat|parking|rent|line|schedule|hours|commute ~ kill*|killing me|us
      poster|sign|flyer|leaflet|brochure ~~ safe|hit|hurt*|hurts|hurting|afraid|abuse*
      safe at home campaign|program|poster|question
      let me|us leave early|a|my|feedback|message
      hit|hits|hurt|bumped|banged her|his|my|the head|knee|arm|elbow|foot|leg|toe|face|back|hand
      broke|broken|fractur* my|her|his ~ fell|falling|work|fall|slipped|soccer|phone|accident|bike
      scared|afraid|terrified of|about needles|needle|shots|doctors|dentist|hospital|surgery|flying|dogs|heights|immigration|losing|dying_in
      afraid|scared [that|of] [my] [husband|wife|son] ~ application|paperwork|papers|benefits|job|appointment|case
      broke|breaks|broke_down in|down ~ elevator|car|bus|van|machine|washer|heater|crying`,
  },
  {
    // Marks that somebody has, where somebody is near who may have made them.
    signal: "violence",
    urgency: 1,
    any: `
      bruise* on|all_over|over ~ her|his|my|their|arm*|leg*|face|body|neck
      has|have|had|got|with bruises|bruise|black_eye|burns|marks`,
    near: `
      {he}|{partner}|caregiver|carer|aide|staff|nursing_home|home|teacher|daycare|babysitter|sitter`,
    unless: `
      blood thinner*
      from the iv|needle|blood|fall`,
  },
  {
    // Fear and somebody close in one thought.
    signal: "violence",
    urgency: 1,
    any: "scared|afraid|terrified|frightened|fear|fears|fearful|scarred|threatening|threats|threatens",
    near: "{partner}|my_son|my_daughter|stepson|caregiver",
  },
  {
    signal: "lockout",
    urgency: 1,
    any: `
      lock|locked|locking|locks|lockd {them}|my_family|everybody|everyone [all] out
      am|are|was|were|is|got|been|being|im|get|getting|we|still|family|kids locked out
      locked out of|from|since|with|by|last|tonight|of_our
      lockout|locked_outside
      chang*|switch*|replac*|took ~ lock|locks|doorknob
      lock|locks were|was|been|got|is|are|have|has [been] chang*|switch*|different
      padlock*|pad_lock*|pad_locked
      new|a lock|locks|chain on my|our|the
      boarded|chained [up] my|our|the door|apartment|house|place
      wont|will_not|doesnt|refuse*|not|didnt|dont|never [to] let|letting|lets {them}|my_family|my [back] in|inside|enter|into|back_in|get_in|get_my|get_our|get_her|have_my|have_our
      cant|cannot|can_not|couldnt|wont get|go|come [back] in|into|inside ~ {home}
      threw|thrown|throw|throwing|throws|put|puts|tossed|dump*|moved|set ~ {things} ~ out|outside|street|curb|trash|sidewalk|hallway|dumpster|yard|road|garbage
      {things} ~ thrown|threw|put|dumped|tossed ~ out|outside|street|curb|trash|sidewalk|yard|away
      {things} [is|are] [all|still|locked] on|in|out the|on street|curb|sidewalk|dumpster
      wont|will_not|refuse*|not|doesnt|didnt|dont [to] give|return|giv*|release|hand ~ {things}
      keep*|kept|hold*|holding|held|took|has|have [all] my|our|all [of] [my|our] {things} hostage|locked|and_wont|until|inside
      keep*|kept|hold*|holding|held [all] my|our [of] {things}
      kick*|put|throw*|threw|thrown|forced|getting_put|toss* {them}|my_family|everybody [all] out|outside
      kicked|thrown|put out of|on|with|by|of_our|today|yesterday|tonight|last
      nowhere|no_where|no_place|noplace|place to|2 go|sleep|stay|live tonight|tonite|today|now
      homeless tonight|tomorrow|today|now|with
      evict* {them}|today|tomorrow|tonight|this_morning|yesterday|right_now [out] [today|tomorrow|tonight|yesterday|this_morning]
      have|has|gotta|got|must|need|needs|supposed [to|2] be|get|move|leave|vacate [out] [of] [by|on|before|the|my|here] {day}
      gave|give|giving|got|have|only us|me|them|just|only 24|48|72|{few} hours|hrs [to|2] [get|move|leave|be|vacate|pack] [out]
      put|puts|putting|has|theres|there_is|placed a|another|new|their lock|padlock|chain|bolt
      lock*|bolted my|our|the room|door|apartment|house|unit|gate|bedroom|storage
      got|getting|was|were|been|they put|thrown|tossed|kicked|threw out|outside
      put out|outside this|today|last|yesterday|tonight|with|and|on
      sitting|sleeping|living|staying|sleep|slept|standing|waiting|live|stay outside|in|on|out [in] [my|our|the|a|with|cold] car|street|streets|bench|park|van|truck|sidewalk|cold|rain|kids|baby|my_kids|sitting_outside
      sleeping|living|sleep|slept|stay|staying|live in|on|at [my|our|the|a] car|street|streets|van|park|bus|station|sidewalk|truck
      cant|cannot|couldnt|wont get|reach|pick_up|take my|our|to|at ~ insulin|medicine|meds|medication|things|stuff|belongings|clothes|papers|cat|dog ~
      chang*|switch*|replac* ~ cylinder|deadbolt|key|keys|keypad|code [on] [my|our|the] [door|apartment|house]
      chang*|replac* the|our|my keys|key|code|cylinder
      {things} ~ bags|boxes ~ curb|street|outside|sidewalk|hallway|trash
      bagged|boxed|packed up my|our|all|everything ~ {things}|out|curb|street|outside
      left|leave|leaving ~ {things}|them|it ~ on|at the curb|street|sidewalk
      says|said|told|tells [me|us|that] i|we|you [no_longer|dont|do_not|cant|cannot] [no_longer] live here
      out|leave|gone by midnight|noon|5|tonight|tomorrow|morning|the_end_of_the_day
      no place for|to us|go|me
      nowhere|no_where|no_place|noplace to|2|for go|sleep|stay|us|me
      remov*|took|taken|taking|tore|broke|ripped|pulled|unscrew* [off|down|out] [the|our|my|away] [front|bedroom] door|doors|doorknob|stairs|windows [off]
      landlord|owner|super|manager|they ~~ get_out|go_now|get_lost|out_now|leave_now
      gave|gives|giving [us|me|them] 24|48|72 hours|hrs|hour
      key|keys|fob dont|doesnt|does_not|didnt|wont|not|no_longer [even] work|works|open|fit|turn`,
    unless: `
      locked|lock [myself|me|us] out of|from my|the|our|mychart|this [patient|online|email|bank|clinic|zoom|facebook] account|portal|phone|app|email|website|computer|car|profile|mychart|chart|zoom|meeting|truck|van
      no_longer|not|never|arent|isnt|werent|wasnt [being|been|get|getting] locked|evict*|kicked
      cant|cannot|couldnt|wont get|go [back] in|into [my|the|to|your] [patient|online] account|portal|app|website|meeting|zoom|email|program|list
      kicked|put|thrown out of|on the meeting|group|class|team|zoom|call|chat|list|waiting_list|portal|hold|program
      lock|locks ~ bathroom|restroom|cabinet|locker
      put ~ things|everything|papers|stuff ~ out_of_order
      let {them} in|inside|back_in|into ~ meeting|zoom|late|for_free
      used to
      put|place lock ~ bike|phone|screen|bathroom
      sitting|standing|waiting|staying outside|in|on|out ~ clinic|waiting|room|chair|hallway|lobby|line|bus|hold
      waiting|live|living|staying in|on|at
      changed ~ key|keys|code ~ question|portal|wifi|bathroom|password
      out|leave|gone by noon|5 ~ appointment|meeting|work|clinic
      key|keys|fob|code ~ bathroom|restroom|portal|website|login|parking`,
  },
  {
    // The day that an officer comes.
    signal: "lockout",
    urgency: 1,
    any: "sheriff*|marshal*|marshall*|constable*|bailiff*|shariff*",
    near: SOON,
    unless: `
      sheriff* ~ nice|helpful|dance
      ask*|call* the sheriff`,
  },
  {
    signal: "lockout",
    urgency: 1,
    any: `
      police|cops|cop|officer ~~ leave|out|vacate|evict*|remove
      sheriff*|marshal*|constable* ~~ out|evict*|put|remove|lock*|vacate`,
    near: SOON,
  },
];
