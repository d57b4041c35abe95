import type { Phrases } from "./phrases.ts";

export const ENGLISH_PHRASES: Phrases = {
  heldOut: `
    self_harm | i dont wanna be alive no more
    self_harm | Sometimes I think my kids would be better off without me.
    self_harm | my brother keeps saying hes gonna end it all and i dont know what to do
    violence | he put his hands on me again last nite and im scared hes coming back
    violence | My mother's caregiver slaps her when she thinks nobody is looking.
    lockout | came home from work and the landlord put a padlock on the door all my stuff is inside
    lockout | the marshal is coming tmrw morning to put us out
    shutoff | Electric got cut yesterday and my dad is on oxygen
    shutoff:3 | they turned our water off since sunday
    deadline | i have eviction court on Tuesday and no lawyer
    deadline | The letter says I only have 10 days left to appeal my SSI.
    threat | my boss said if I complain he will call ICE on us
    rights | They made my 11 year old interpret for me at the appointment
    rights | The receptionist told my neighbor about my diagnosis.
    health_harm | black mold all over the bathroom and the baby keeps wheezing
    no_answer | its been over a month and no one ever called me
    - | I would kill for a decent cup of coffee in that waiting room
    - | my phone died so i missed your call sorry
    - | No, I am not thinking of hurting myself, I'm just tired.
    - | Thanks to your team I am not afraid of my landlord anymore.
    - | the new interpreter is killing it, best one yet
    - | The poster in the hall says "Do you feel safe at home?" I think that is good.
    - | court date went fine in march, we won, thank you
  `,
  tuned: `
    self_harm | I want to die.
    self_harm | im so tired of living like this i just want it to be over
    self_harm | Some days I don't want to be here any more. The debt calls never stop.
    self_harm | I cant do this anymore, I have pills and I been thinking about taking all of them
    self_harm | my daughter is cutting herself since we got the eviction letter
    self_harm | thinking abt suicide
    self_harm | there is no reason to go on
    self_harm | I wish I would not wake up tomorrow
    violence | My boyfriend choked me and took my phone
    violence | I'm afraid to go home tonight
    violence | my ex threatened to kill me if i take the kids
    violence | someone is hurting my grandma at the home, she has bruises on her arms
    violence | He hits the kids when he drinks
    violence | my husband beats me he wont let me leave the house
    violence | i dont feel safe with him he has a gun
    lockout | The sheriff put a paper on my door. It says I have to be out Thursday.
    lockout | landlord changed the locks on us while we were at the hospital
    lockout | We are locked out of our apartment with two kids
    lockout | My landlord threw all our things out on the street
    lockout | storage place wont give me my things back, my medicine is in there
    lockout | police said we gotta leave by tomorrow
    shutoff | They shut off our gas this morning. I have a baby and a nebulizer.
    shutoff | no heat since friday and my mother is 82
    shutoff | my power is getting disconnected and I need my cpap
    shutoff | we dont have any heat in here, its freezing and my son is sick
    shutoff:3 | The lights are off, I couldn't pay the bill
    deadline | My food stamp letter says I can appeal until the 18th. Today is the 14th.
    deadline | court tomorrow 9am about my apartment what do I bring
    deadline | I got a 5 day notice to quit
    deadline | My asylum hearing is next week and I have no lawyer.
    threat | the landlord says he will report us to immigration if we call the inspector
    threat | My employer is holding my paycheck and says I'll regret it if I talk
    threat | he said he'd have me deported
    rights | The nurse asked if I feel safe at home while my boyfriend was sitting next to me.
    rights | they refused to help me because I dont speak english
    rights | Somebody at the clinic posted my information on facebook
    rights | my son had to translate what the doctor said about my cancer
    rights | I was treated different because I am Black
    health_harm | There is mold behind my daughter's bed and her inhaler doesn't help.
    health_harm | roaches everywhere and my kids asthma is getting worse
    health_harm | lead paint chips, my toddlers blood test came back high
    no_answer | Nobody has called me back for two weeks.
    no_answer | I left 5 messages and no answer
    no_answer | I got a text: "your matter has been closed." What matter? What happened?
    no_answer | they said the referral was sent but the lawyer says they never got it
    - | The parking at that clinic is murder.
    - | I am no longer afraid to go home. The order helped.
    - | He used to hit me, years ago. I am safe now and I want to help others.
    - | My dog died last spring and the nurse was so kind about it.
    - | it kills me that there are only english magazines
    - | I'm dying to know when the next meeting is!
    - | Can council meetings be after 6? I work days and the last bus is at 8:30.
    - | The lawyer saved my apartment. I sleep now.
    - | The heat is back on, thank you so much
    - | We are not locked out any more, the judge gave us the key back
    - | I got locked out of my portal account, please reset the password
    - | the elevator shut off again, I had to take the stairs
    - | BEST PRICE roof repair + crypto!!! roof-now.example call 555-0142
    - | I don't want to be here at 7 in the morning for a 9 am appointment
    - | someone called me back the same day, wow
    - | My son plays basketball on the court next to the clinic on Saturdays.
    self_harm | honestly everybody would be happier if i was gone
    self_harm | Im done. I have nothing left.
    self_harm | He has been talking about shooting himself since he lost his job
    self_harm | I keep thinking about driving into a tree
    violence | My son in law beat up my daughter last night in front of the kids
    violence | he choked me n said next time he'll finish it
    violence | Last week he broke my arm. I cant go back there
    violence | my roommate keeps threatening me with a knife and I sleep in my car
    lockout | They put a lock on my room and I cant get my insulin
    lockout | Got put out this morning, me and the baby sitting outside
    shutoff | ConEd disconnected us and my grandmother has a hospital bed
    deadline | they want me in front of the judge monday and I dont know why
    threat | If we ask for repairs he says he'll have immigration come by
    rights | The nurse shouted my HIV status across the waiting room
    rights | a lady at the desk said people like me should learn english or go home
    health_harm | there is water coming through the ceiling and now my boy can't breathe right
    no_answer | still waiting to hear about my housing case, since july
    - | This form is so long it makes me want to scream
    - | My daughter hit her head at school, which clinic is open?
    - | please shut off the TV in the waiting room
    - | I was scared at first but the lawyer was so kind
    - | The police officer who spoke at the meeting was great
    - | Is the hearing test free?
    self_harm | Please tell my kids I love them. I can't keep fighting.
    self_harm | what's the point of living if we lose the apartment
    self_harm | My wife swallowed a bunch of pills on Friday, she is home now and I'm scared she'll do it again
    self_harm | feeling suicidal since the letter came
    violence | he slammed me against the fridge, my kids saw everything
    violence | Im afraid of my ex, he keeps showing up at my work
    violence | My nephew takes grandpa's money and pushes him around
    lockout | super changed the cylinder and says I dont live here no more
    lockout | they bagged up our clothes and left them on the curb
    lockout | we have to be out by midnight, no place for us
    shutoff | no hot water no heat for 6 days and I just had twins
    deadline | Letter says respond within 10 days or lose my Medicaid
    deadline | Custody hearing is this Friday
    threat | The manager told us she knows we have no papers and to keep quiet about the hours
    rights | My caseworker read my file out loud at the front desk
    rights | They told me to bring my own interpreter so my kid did it
    health_harm | rats in the kitchen and my daughter got bit, she has a fever
    no_answer | You people never call back
    - | My husband and I love the new clinic
    - | He hit the nail on the head about parking
    - | I could die of embarrassment, I called you by the wrong name
    - | We moved out last year and it was a good decision
    - | the water fountain on the 2nd floor is broken
    - | Great talk about fire safety and gun locks
    self_harm | My mom says she wants to be with God already, she stopped eating
    self_harm | i got so much pain and debts, some nights i look at the bridge by my house and think about it
    self_harm | Since the hearing I can't sleep and I think about killing myself every day
    violence | My stepfather hits my little brother with a belt
    violence | I left my husband and now hes texting he will burn the house down with us inside
    violence | my boyfriend gets violent when I talk about the baby
    lockout | Our landlord removed the front door and says get out
    lockout | Sheriff came today gave us 24 hrs
    shutoff | electric company is going to disconnect friday, my son uses a feeding pump
    deadline | I have my social security hearing next Thursday and nobody to go with me
    rights | the doctor's office posted a picture of me without asking
    no_answer | nobody picks up at the legal office, I tried for three weeks
    - | The bridge near the clinic is closed, buses are late
    - | My son is afraid of needles, can the nurse talk to him first?
    - | Please hit reply when you get this
    self_harm | I've been giving my things away and saying bye to people
    self_harm | my teenager wrote a note saying she doesn't deserve to live
    violence | The man upstairs broke in and grabbed me by the hair
    violence | my aunt locks my cousin in the closet when he cries
    lockout | I came back from dialysis and my key don't work
    lockout | marshals coming tuesday 9am
    deadline | I got served papers, have to answer by Monday
    rights | Two people in the office joked about my accent and one called me stupid
    no_answer | I called and called, it just rings
    - | This program saved my life
    - | the lock on the bathroom stall is broken
    - | I love how fast you answered
  `,
  later: `
    self_harm | sometimes I hope the bus just hits me
    self_harm | I told the nurse I was fine but I plan to use my insulin to end things
    violence | Her father shakes the baby when she cries
    violence | he threw hot coffee in my face this morning
    lockout | My landlord took the stove, the mattress and my papers while I was in surgery and the door is bolted
    shutoff | my mother is on a breathing machine and we got a final notice from the power company
    deadline | the judge said come back in 9 days with proof
    threat | supervisor says no checks for anyone who goes to the lawyer
    rights | they laughed at my wife's scarf and made her wait till the end
    no_answer | I was promised a phone call in June
    - | I nearly died laughing at the play
    - | My old landlord was strict but fair
    - | Do you have help for people learning to drive?
  `,
};
