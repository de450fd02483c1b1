/**
 * What small talk is made of, a phrase a line: `(a|b c)` is one of these, `[a|b c]` one of them or none. Words are
 * folded, contractions written out, and in the spelling that `spellings` leads to. A message is small talk where such
 * phrases make up all of it, so a phrase may be no question that a page could answer, whatever the page is about.
 */
import type { SmallTalk } from './small-talk.ts'

/** The first whose phrase a message has names its kind: "hi, thanks and bye" is a goodbye. */
export const phrases: Readonly<Record<SmallTalk, string>> = {
  person: `
    [how|where] (can|could|may|do|would) (i|we) TALK (to|with) SOMEBODY
    (i|we) (want|need|would like|have) to TALK (to|with) SOMEBODY
    [let me] TALK (to|with) SOMEBODY
    (i|we) (want|need|would like) SOMEBODY
    [can|could|would|will] [you] (connect|transfer|put) me [through] (to|with) SOMEBODY
    (is|are) there [REAL] (person|people|human|humans|agent|staff|someone|somebody|anybody) [(i|we) can TALK (to|with)|to TALK (to|with)|who can help me]
    (can|could) [REAL] (human|person|agent|someone|somebody) (help|call|contact) me
    [REAL] (real|actual|live|human) (person|human|agent|operator|representative|being)
    (customer|live|human) (service|support|chat)
    (agent|operator|representative|human)
    give me SOMEBODY
  `,
  identity: `
    (are|is) you [VERY] [REAL] BEING [or [VERY] [REAL] BEING]
    [so] you are [not|VERY] [REAL] BEING [right]
    (are|is) you [VERY] (real|human|alive|automated)
    (is|are) (this|it|that) [VERY] [REAL] BEING [or [VERY] [REAL] BEING]
    (is|are) (this|it) [VERY] (automated|real|human)
    who [exactly|the hell] (are|is) you [really|exactly]
    who is (this|there)
    what [exactly|the hell] are you [really|exactly|called]
    (who|what) (am i|i am|are we) [really] TALK (to|with)
    am i [VERY] TALK (to|with) [REAL] BEING [or [VERY] [REAL] BEING]
    what is your name
    what (should|can|do) i call you
    do you have (a name|feelings|a body|a brain)
    (do|can) you (think|feel|sleep|dream|eat)
    who (made|built|created|programmed|developed|designed|runs|owns|trained|is behind) (you|THIS)
    how old are you
    where (are|do) you (from|live|located|based|come from)
    are you (chatgpt|gpt|siri|alexa|google|openai|claude|gemini|a language model)
    introduce yourself
    tell me [something|more] about yourself
  `,
  capability: `
    (what|what all|what else) (can|do|could) you [actually|really] do [for me]
    what (can|could|should|may|do) (i|we) ask [you|about|you about]
    what (can|could|do|will) you (help|assist) [me|us] with
    what (can|do) you (answer|offer|know|know about|tell me)
    (what|which) [kind of|kinds of|sort of|type of|types of] (topics|subjects|questions|things|stuff) (can|do|could) (i|you) (ask|answer|know|cover) [you|about|you about]
    what are you for
    what is your (purpose|job|function)
    what are you (able to do|capable of|good at)
    how (can|could|do|will) you help [me|us]
    how (can|do|should) (i|we) (use|ask) (you|THIS)
    how does THIS work
    how do you work
    what is THIS [for|about]
    help [me|us] [out]
    (i|we) (need|want) [some|your] (help|assistance)
    (can|could|will|would) you (help|assist) [me|us] [out|with something]
    (can|could|may) (i|we) ask [you] (a question|something|some questions)
    (i|we) have [a|another|some|a few|one more|a quick] (question|questions)
    (i|we) (want|would like|need) to ask [you] (something|a question|some questions)
  `,
  complaint: `
    you are [VERY|such] [a|an] (NASTY|terrible|awful|horrible|pathetic|bad|the worst|annoying|boring|slow|rude|idiot)
    [this|that|it] (is|was) [all] [VERY|such] [a|an|the] NASTY
    [you are|this is|that is|it is|that was|it was] (no (help|use)|not [VERY|that|much|any|of any] (help|helpful|useful|good|right|correct))
    [this is|that is|it is|that was] not [really] (what i (asked|meant|wanted|needed|was asking|was looking for)|my question)
    (this|that|it|you) (did|does|do) not [even|really] (help|work|make sense|make any sense|answer) [me|my question|the question]
    you (did|do|can) not [even|really] (understand|listen|know) [me|it|anything|my question|what i mean|what i asked]
    you (misunderstood|got it wrong|know nothing)
    NASTY
    (wrong|bad|terrible|useless|stupid|dumb) (answer|bot|chatbot|robot|ai|machine)
    (you|this|that|it) (suck|sucks)
    i (hate|do not like) (you|this|it|that|THIS)
    (shut up|go away|fuck you|fuck off|screw you|what the (hell|fuck|heck)|wtf)
    what a (joke|waste of time|disappointment)
    [a|such a|complete|total] waste of [my] time
    thanks for nothing
    i am [VERY] (disappointed|annoyed|frustrated) (with|by) you
  `,
  'how-are-you': `
    [tell me] how [are|is|do|have|did] [are|is] (you|things|life|everything|all|your (day|morning|evening|night|week|weekend)) [are|is|been] [doing|do|going|go|been|hanging|feeling|feel|holding up|so far]
    how (is|are|has|did) it (going|go|been|hanging) [so far]
    (how|what|and) [about] (you|yourself)
    [are|is] (you|everything|all) [doing] (good|okay|well|alright|fine|all right)
    what is (up|new|good|happening|cracking|going on) [with you]
    (sup|wassup|whaddup|wazzup|whatsup|howzit|hows)
    (having|did you have|are you having|hope you had) a GOOD (day|weekend|week|morning|evening|time)
    [i|we] hope (you are|all is|everything is) [doing] (well|good|okay|fine)
    [i am|we are] [doing|VERY|feeling] (good|fine|well|great|okay) [thanks] and (you|yourself)
  `,
  goodbye: `
    (bye|goodbye|farewell|adios|ciao|cheerio|toodles|sayonara|tata|au revoir|arrivederci)
    good (bye|night)
    (goodnight|night night|sleep (well|tight)|sweet dreams)
    (see|catch) you [around|soon|tomorrow|in a while|LATER]
    (later|laters)
    [i will|we will|let us] (talk|speak|chat|be back|come back|check back) [to you|with you] (soon|tomorrow|LATER)
    i will (be back|come back|return)
    (brb|gtg|ttyl)
    (until|till) (tomorrow|we meet again|we talk again|LATER)
    take (care|it easy) [of yourself]
    (have|enjoy|wish you|hope you have|i hope you have) [yourself] [a|an|the] [VERY] [GOOD|blessed|safe|happy] [rest of] (one|day|night|evening|afternoon|morning|week|weekend|time|your day)
    [i] (have to|got to|have got to|need to|must|should|better) (go|run|leave|be going|get going|head out) [to (bed|work|sleep)]
    i am (off|leaving|out|heading out|done|signing off|going) [to (bed|work|sleep)]
    (signing|logging) off
    [i am|we are] [VERY] looking forward to (hearing from you|your (answer|reply|response))
    [i] hope to hear from you [soon]
    [with] [best|kind|warm] (regards|wishes)
    (sincerely|yours (sincerely|truly|faithfully))
    (peace|peace out|over and out|so long)
    (that is|that will be|that was) (all|it|everything) [i (need|needed|wanted|want) [to know]]
    (nothing|no) (else|more|more questions|further questions|other questions)
    we are done
    [it|this|that] [is|was|has been] [VERY|such] [a|an] [VERY] GOOD [as always] (to TALK|TALK) [to|with] [you]
    [it|this|that] [is|was|has been] [VERY|such] [a|an] [VERY] GOOD (chat|talk|conversation|discussion|time)
    (it|this|that) was [VERY] fun
    (i|we) [have] [VERY] (enjoyed|enjoy|liked|loved) (our|this|the|that|my) [GOOD] (talk|chat|conversation|discussion|time)
    (i|we) [have] [VERY] (enjoyed|enjoy|liked|loved) TALK (to|with) you
  `,
  thanks: `
    [many|big|huge|special|much|warm|so many|a million|a thousand|million|lots of] thanks [MUCH|in advance] [to you] [FOR]
    [i|we|i would like to|i want to|i just want to|i wanted to] (thank|thankful) you [all|both|kindly|MUCH|in advance] [FOR]
    (than|that) you (so much|very much) [FOR]
    (gracias|merci|danke|arigato|obrigado|obrigada|grazie|mahalo|cheers|kudos|props|much obliged)
    [i|we] [do|VERY|very much|greatly] appreciate [all] [of] (it|you|this|that|everything|[your|the|this|that] [GOOD|kind|quick] AID) [MUCH|FOR]
    [i|we] [do|VERY|greatly] appreciate (what|that|you) [you] [have] (doing|did|do|helping|helped|done) [it|that|this|me|for me] [out]
    [it|that|this] [is|was] [much|greatly|highly|VERY|very much] appreciated
    [i am|i feel|we are] [VERY|forever] (thankful|grateful) [to you|FOR|that you (did|helped|are here) [that|me|so]]
    i am [VERY] (glad|happy|pleased) [that] (you|i) [have] (did|do|done|helped|could help|are here|found you|asked) [that|this|it|me|you] [out] [for me]
    i owe you [one|big time|a lot|so much]
    [you have|please accept] (my|our) [VERY|sincere|deepest|eternal|heartfelt|most sincere] (gratitude|thanks|appreciation)
    (god|lord) bless [you]
    bless you
    you [have|are|were] [been] [VERY|such|of] [a|an|much|VERY] [big|great|huge|GOOD|real] (help|helpful|helped|useful|lifesaver|life saver|kind) [me|to me] [MUCH|out]
    you [have] (saved|made) my (life|day)
    [this|that|it] [is|was|has been] [all] [VERY] [of] [a|an] [big|great|huge|real] (helpful|useful|help|informative|[just|exactly] what i (needed|wanted|was looking for))
    [this|that|it|you|VERY] [is|was|are] [VERY] (kind|nice|sweet) of you
    [yes|yeah] (this|that|it) [VERY|all] (helps|helped) [me] [MUCH|out]
  `,
  praise: `
    [what a|such a] [VERY] GOOD (job|work|bot|robot|chatbot|answer|answers|one|response|reply|site|website|explanation|information)
    [very] well (done|said|put|explained)
    you are [VERY|such|quite] [a|an|the|my] [VERY] (GOOD|best|smart|clever|helpful|useful|kind|funny|sweet|star|legend|gem|angel|hero|genius|cute|fast) [bot|robot]
    you (rock|rule|did great|nailed it)
    [i|we] [VERY] (love|like|loving) (you|it|this|that|THIS|your (answer|answers|work))
    (this|that|it) (is|was) [VERY] [a] GOOD [bot|site|website|service|answer|thing|tool]
    [VERY|how|i am] (impressive|impressed)
    (bravo|congrats|congratulations)
  `,
  apology: `
    [i am|we are|VERY|oh] [VERY|terribly] sorry [about (that|this|it)|for (that|this|the (confusion|trouble|typo))|to bother you|for bothering you]
    my (bad|mistake|fault|apologies)
    (apologies|i apologize|oops|whoops|forgive me) [about that|for that]
    (pardon|excuse) [me]
  `,
  laughter: `
    haha [that is [VERY] funny|funny]
    (that is|that was|you are|how|very) [VERY] (funny|hilarious)
    (hilarious|funny)
  `,
  greeting: `
    (hi|hello|hey|hiya|heya|heyo|howdy|yo|ahoy|hallo|hola|bonjour|namaste|aloha|salut|salam|shalom|greetings|salutations|welcome|hey hey) [you|back|world]
    [a] [very] (good|happy) (morning|afternoon|evening|day|new year|monday|friday|weekend|holidays)
    (morning|evening|afternoon) [all|everyone|there]
    top of the morning
    [it is] [a] (nice|good|great|lovely|pleased|pleasure|glad|happy) to (meet|see) you
    (long time no see|i am back|it is me)
    [is] (anyone|anybody|someone|somebody) (there|here|home|around)
    [are] you (there|here)
    (knock knock|can you hear me)
    (let us|can we) (chat|talk|get started|begin|start)
  `,
  acknowledgement: `
    (okay|okey dokey|alright|all right|alrighty|very well|fair enough|roger|roger that|copy that) [okay]
    (cool|great|nice|good|fine|perfect|awesome|excellent|wonderful|amazing|fantastic|brilliant|super|lovely|sweet|neat|interesting|fascinating|incredible) [stuff]
    (got it|gotcha|i got it|got that|i see|i get it|i understand|understood|i understand now|point taken|noted|will do|clear|all clear|all good|loud and clear)
    i (see|understand|get it) [now|that|what you mean]
    [that|this|it|now that] [all] (makes|made) [a lot of|perfect|total|more] sense
    (that|this|it) is [VERY|all|quite] (good|okay|fine|nice|enough|interesting|clear|right|correct|true|new to me|alright|cool)
    [VERY|that is] (good|great|nice|useful|helpful|interesting) to (know|hear)
    (that|this|it) (explains|answers) (it|that|this|a lot|everything|my question)
    [that] (sounds|looks|seems) (good|great|right|fine|perfect|okay|reasonable)
    i (did not|never) (know|knew) that [before]
    (i|we) will (do|try|remember|check|look into) (that|it|this)
    (never mind|forget it|forget that|do not worry|no worries|no problem|it does not matter|i am good|we are good|i am fine|no need|not now|maybe later)
    (right|exactly|true|correct|indeed|of course|absolutely|definitely|agreed|i agree|i know|i knew that|that is right|i thought so|good point)
    (ah|aha|oh|hm|hmm|mm|um|uh|wow|whoa|gosh|gee|damn|omg|oh my|oh my god|huh|yay|phew|i am ready|ready|whatever|i do not know|meh)
    let me (think|see|read|check|have a look) [about] [it|that]
    i am just (looking|browsing|testing|kidding|joking|curious|looking around)
    (you too|same to you|same here|likewise|me too)
    you are [very|most] welcome
  `,
}

/** What begins thanks and goodbyes that go on in people's own words: "thanks for the quick recap". */
export const openings: Readonly<Record<'thanks' | 'goodbye', string>> = {
  thanks:
    '([many|big|huge] thanks|thank you|[i] [VERY|do] appreciate|i am [VERY] (grateful|thankful))',
  goodbye: '(bye|goodbye|farewell|see you|looking forward to hearing|[best|kind|warm] regards)',
}

/** What a phrase is said with, and what is no small talk alone. */
export const fillers = `
  (so|well|oh|ah|then|there|now|again|too|also|and|but|for|just|really|very|actually|anyway|please|today|tonight|here|as well|for now|right now|at all|once again|you know)
  (man|dude|bro|brother|buddy|mate|pal|friend|my friend|dear|my dear|darling|honey|love|sir|madam|maam|boss|chief|doctor|nurse|team|guys|folks|everyone|everybody|people|all|bot|chatbot|robot|ai|computer|machine|assistant|verbatim)
  (to you|for you|from me|with that|much|so much|very much|a lot|i guess|i think|i suppose|though|as always|okay|haha|wow|oh my)
`

/** By the name that stands for them in a phrase. */
export const sets: Readonly<Record<string, string>> = {
  VERY: '(so|most|really|very|just|truly|pretty|quite|super|extremely|actually|absolutely|completely|totally|also|only|even|too|still|sure)',
  GOOD: '(good|great|nice|lovely|wonderful|fantastic|amazing|awesome|excellent|brilliant|perfect|pleasant|pleasure|real pleasure|delightful|fun|cool|interesting|informative|productive|impressive)',
  MUCH: '(a lot|a bunch|a ton|a million|so much|very much|much|again|kindly|heaps|loads|greatly)',
  LATER: '(later|again|next time|then|another time)',
  TALK: '(speak|talk|chat|talking|speaking|chatting|texting|meeting|conversing)',
  THIS: '(this (bot|chat|chatbot|site|website|thing|service|app))',
  REAL: '(a|an|any|some|the|[a|an|some] (real|actual|live|living|human|qualified|licensed|medical|chat|virtual|computer))',
  BEING:
    '(doctor|physician|nurse|pharmacist|therapist|specialist|expert|professional|person|human|human being|man|woman|robot|bot|chatbot|ai|artificial intelligence|machine|computer|program|assistant|algorithm|app|model|operator|agent|someone|scam)',
  SOMEBODY:
    '(someone [real|else]|somebody [real|else]|anyone|[REAL] [live|human|real] (person|human|human being|people|doctor|nurse|agent|operator|representative|specialist|manager|pharmacist|physician|therapist|professional)|[the|your] (staff|team|customer service|support))',
  NASTY:
    '(useless|stupid|dumb|rubbish|garbage|trash|crap|shit|bullshit|nonsense|ridiculous|wrong|incorrect|unhelpful|not working|(stupid|dumb|useless|bad) (bot|robot|machine|answer)|joke|waste of time|broken)',
  AID: '(help|assistance|assist|aid|support|information|answer|answers|advice|reply|response|time|effort|efforts|work|patience|kindness|explanation|service|guidance|chat|talk|conversation|company|tips|tip|suggestions|feedback|clarification)',
  FOR: '(for [all [of]] (that|this|it|everything|you|being (there|here|so helpful|so kind)|what you did|[your|the|that|this|my|these|providing] [VERY|all|GOOD|quick|useful|helpful|kind|fast] AID|(helping|assisting|telling|answering|explaining|listening|talking|chatting|speaking|clarifying|sharing|trying|looking|doing|taking|giving|responding|letting) [to|with] [me|us|my] [question|questions|know|this|that|it|the time] [out|up]))',
}

/** How people write words of these phrases, and what they mean by it. */
export const spellings: Readonly<Record<string, string>> = Object.fromEntries(
  `
  info information; doc doctor; id i would; thx thanks; thnx thanks; tnx thanks; thanx thanks; thks thanks; tks thanks; thanku thank you
  thankyou thank you; thnks thanks; ty thank you; tysm thank you so much; tyvm thank you very much
  tq thank you; thankyu thank you; tyfyh thank you for your help; appriciate appreciate
  appriciated appreciated; ta thanks; k okay; kk okay; ok okay; okey okay; okidoki okay; aight alright
  alrite alright; gud good; gr8 great; grt great; gm good morning; gn good night; gnight good night
  gdnight good night; nite night; nighty night; mornin morning; evenin evening; gudmorning good morning
  goodmorning good morning; goodevening good evening; goodafternoon good afternoon; gday good day; u you
  ya you; yah you; ye you; yu you; ur your; r are; urself yourself; youre you are; ure you are; im i am
  ive i have; ill i will; youve you have; youd you would; youll you will; its it is; thats that is
  thatll that will; whats what is; wats what is; wat what; wut what; whos who is; hows how is; howre how are
  howve how have; howd how did; wheres where is; theres there is; theyre they are; weve we have; lets let us
  isnt is not; arent are not; wasnt was not; dont do not; doesnt does not; didnt did not; cant can not
  cannot can not; couldnt could not; wont will not; havent have not; goin going; doin doing; talkin talking
  speakin speaking; chattin chatting; hangin hanging; crackin cracking; happenin happening; gonna going to
  wanna want to; gotta got to; lemme let me; gimme give me; pls please; plz please; plez please; pleez please
  bout about; abt about; b be; c see; n and; 2 to; 4 for; l8r later; cya see you; seeya see you; cu see you
  ttyl talk to you later; bai bye; bb bye; tc take care; hai hi; hy hi; lol haha; lolz haha; hehe haha
  heh haha; hah haha; ha haha; xd haha; jaja haha; sry sorry; soz sorry; coz because; cuz because
  gotit got it; fella friend; fren friend; frnd friend; m8 mate; luv love; usless useless; persn person
  docter doctor; dr doctor; hooman human; humen human; robo robot; chatbox chatbot; ppl people
  nevermind never mind; nvm never mind; nm never mind; 2day today; alot a lot; awsome awesome
  excelent excellent; greatful grateful; okie okay
  `
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)

/** What a picture or a face of marks says; others say nothing. */
export const pictures: readonly (readonly [RegExp, string])[] = [
  [/[👋🤚🖐✋]/u, 'hi'],
  [/[🙏❤💗💓💕💖💙💚💛💜🧡🤍💐🌹🤗😘🥰]|<3/u, 'thanks'],
  [/[😂🤣😹😆😅]/u, 'haha'],
  [/[👍👌✅💯✔🆗😊🙂😀😃😄😁☺😎🎉👏🙌💪🤝]|[:;=]-?\)/u, 'okay'],
  [/[👎😡😠🤬🙄😤💩🖕]/u, 'wrong'],
]
