/**
 * What makes the words of an emergency mean something else: it is long over, it is asked about in general, it is a
 * story. Patterns a line (`pattern.ts`), by what they tell.
 */

/** Asks what to do, beside saying what happens: read over. Not before "if": "what should I do if …". */
export const pleas = `
what should|do|can|must|shall|would|could i|we|u do !if|when|for|about|with|to|in|after|whenever|should
what to do !if|when|for|about|with|in|after|during
what now
what is happening
do|should|must i|we call|ring|phone|go|get|take|see|worry|be !for|if
should|shall|do|can i|we ~5 worried|911|999|112|000|111|ambulance|hospital|er|emergency|doctor|gp|aande !if|when|for
does|do|should he|she|it|they|we|i need ~4 !if|when
is it|this|that ~1 serious|normal|dangerous|emergency|bad|okay|ok|fine|urgent !if|when|to
can|could someone|somebody|anyone|anybody|you help
please|someone|somebody help
are these|those|this
`

/** Says what the writer is, which makes nobody ill. */
export const professions = `
i am ~4 student|nurse|paramedic|doctor|teacher|worker|counselor|counsellor|therapist|volunteer|writer|author|novelist|journalist|lifeguard|medic|firefighter|trainee|researcher|instructor|pharmacist|historian|screenwriter
we are ~3 students|making|writing|teachers|nurses
`

const numerals =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty'

/** Long over. */
export const longPast = `
#1..99|several|many|few|couple|some|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a|of months|years|year|month|decades|winters|summers|springs ~1 ago|back|earlier|before|prior
months|years|decades|ages ago|back
long ~1 ago
#1..99|several|many|few|couple|two|three|four|five|six|seven|eight|nine|ten months|years|year post|after|since|postop
#1..99|several|many|few|couple|two|three|four|five|six|seven|eight|nine|ten weeks post|after|since|postop !birth|giving|delivery|delivering|having|labor|csection|section|surgery|operation|my|the
last|past #2..99|few|several|two|three|four|five|six|seven|eight|nine|ten years|months|weeks
since i|he|she|they|we was|were
since i|he|she|they|we had ~1 my|his|her|surgery|operation|covid|baby|kids
before|since ${numerals}|#2..99 years|months|decades
was ~2 in ~2 #1900..2100
last|previous year|summer|winter|spring|fall|autumn|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december
in|since|of|from|around|until|during ~2 #1900..2100
in|during|since january|february|march|april|june|july|august|september|october|november|december
in|since|during the ~1 fifties|sixties|seventies|eighties|nineties|noughties|past|war
when|while|as|until|till|before i|he|she|we|they|you ~2 was|were ~3 kid|child|young|younger|little|small|teen*|school|#1..99|born|baby|college|university|student|growing|months|old|${numerals}
when @my ~1 @kin|@child ~1 was|were ~2 kid|child|young|younger|little|small|teen*|school|#1..99|born|baby|college|pregnant|alive|${numerals}
as a ~2 child|kid|teen*|baby|toddler|student|boy|girl
as a young|younger man|woman|mother|father|adult|lad|lass|fella|chap|guy|girl|boy|person
took|tried|broke|had|lost|fractured ~6 at #10..25
still has|have ~2 weak|weakness|numb|numbness|limp
at thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty
in my|his|her|our student|school|schoolboy|schoolgirl|college|university|younger|teenage|army|navy days|years|youth
in my|his|her youth|teens|twenties|thirties
old|previous ~1 stroke|heart|injury|fracture|break|seizure
am|is #10..99 ~1 now $
am|is #10..99 ~1 now and|but|with|so
childhood|boyhood|girlhood time|days|years|memories
as child|kid|teenager
history|survivor|survivors|survived|anniversary
at the time
at|last|since ~1 easter|christmas|halloween
in the spring|summer|autumn|winter
in|from the #50..99 s
was ~1 #1900..2100
in year|grade|form|class #1..13
back in spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december
used to
once had|was|when|broke
had ~6 once
in childhood|infancy
died|dies|passed|dead of|from|by|after|in|when|while|away|due
lost @my ~2 @kin ~2 to
took|killed|hanged|shot|drowned his|her|their|himself|herself|themselves ~2 own|himself|herself|life|in|when|after
both|all had
`

/** Over for weeks: no emergency of the body any more, and still one where somebody was hurt by another. */
export const weeksAgo = `
#1..99|several|many|few|couple|some|two|three|four|five|six|seven|eight|a|of weeks|week ago|back|earlier|before
weeks ago|back
healing|healed ~2 nicely|well|over|up
every|each spring|summer|autumn|winter
back to ~1 normal|usual|himself|herself
discharged ~3 after|from|with
stitches|staples|cast|plaster ~3 removed|out|off
last|previous month|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday
`

/** Happens just now, whatever else is told. */
export const recent = `
just|suddenly|sudden|today|tonight|currently|minutes|hour|hours|worsening|worse|help|abruptly
now !that
this morning|afternoon|evening
last night
right now|away
am|is|are ~1 bleeding|vomiting|gasping|choking|fitting|gushing|pouring|swelling|sweating|happening
am|is|are ~1 back !to|from|home|in|at|on
`

/** Comes back after years. */
export const returned = `
again
is|are|came|come|comes|coming back !to|from|home|in|at
`

/** Makes new what was long over; how long something lasted does not. */
export const anew = `
now !that
suddenly|tonight|today|currently|again|returned
is|are|came|come|comes|coming back !to|from|home|in|at
minutes|hour|hours ago
this morning|afternoon|evening
last night
just now|started|happened|had
`

/** Comes and goes, or has been so for long. */
export const habitual = `
for ~3 weeks|months|years|decades|ages
over|since ~3 weeks|months|years|#1900..2100|childhood|birth|always
every|each|most|some ~1 time|times|day|days|morning|mornings|night|nights|winter|evening|evenings|afternoon|afternoons|month|week|weeks|summer|year|spring|few|other
sometimes|usually|often|occasionally|whenever|regularly|frequently|intermittently|always|chronic|lifelong|intermittent|constantly|regular|mornings|nights|evenings|chores|housework|longstanding|seldom|rarely|recurring|recurrent
on and off
off and on
now and then
from time to time
at times
suffered|had|after|post|since|from ~3 stroke|tia|bypass
once|twice|times a day|week|month|year
comes|come and goes|go
same|like as|as? always|usual|ever|before
when|while|after|during|from|if ~3 run|running|runs|walk|walking|climb*|exercis*|climb*|type|typing|sit|sits|sitting|lie|lying|bend*|laugh*|stand|stands|standing|lift*|swim*|stretch*|cycling|training|stairs|workout|meals|sleep*|anxious|stressed|nervous|gym|jog*|hik*|dancing|brush*|floss*
climb*|up|using ~2 stairs|hill|steps
`

/** Over by now. */
export const resolved = `
fine|ok|okay|better|alright|normal|good|well|recovered|stable|home now|again|today
went|gone|going|goes away
healing|heals ~2 nicely|well|fine|over|up
fully|completely|all healed|recovered|better|clear
has|have|is gone $
stopped|settled|passed|eased|resolved|cleared ~2 hours|own|itself|ago|days|up|after|yesterday
has|have|is|are|was stopped|resolved|settled|subsided !breathing|answering|responding|talking|speaking|moving|eating|drinking|feeding|crying|peeing
it stopped|stops ~1 bleeding|hurting
turned out ~1 to|that|it|as|fine|nothing|ok|okay|not
ruled|checked out
false alarm
was|were nothing
came|come back normal|clear|fine
came up|out at|again|straight|after|once|fine
breathing ~2 freely|fine|normally
closed|healed ~2 beautifully|nicely|well|up
`

/** Was looked at and is well; stands right behind what it speaks of. */
export const unharmed = `
is|are|was|were|seems|looks fine|normal|ok|okay|alright|good|clear|strong|unaffected|unchanged
fine|normal|normally|freely|unaffected|unchanged
`

/** May happen some day, or is to be kept from happening: "would I know if", "so that he can't swallow them". */
export const supposed = `
would|could i|he|she|we|they|you|@my ~2 know|notice|tell|feel|realise|realize|recognise|recognize ~1 if|when|whether
how do|would|can|could|should i|you|we|one|people|anyone|parents|teachers know|tell|spot|see|recognise|recognize ~1 if|when|whether
if|say|suppose ~4 ever
should|if a|an|any ~1 @kin|@child|@stranger ever
tips|advice for|on
the term
in which illness|disease|condition
if ~12 next week|month|year|summer|winter|holiday
one|some day !after|old|ago|post|since
someday
want|like|wants to be prepared
how|way|ways|tips ~6 stop|prevent|avoid|keep|protect ~5 choking|drowning|overdosing|swallowing|poisoning|burning|falling|reaching|climbing|eating|drinking|burned|burnt|hurt|poisoned|hit
avoid|prevent ~2 choking|drowning|overdosing|swallowing|poisoning|burning
store|storing|keep|put|lock|cut|make|place|hide ~8 so ~4 cant|not ~1 swallow|drown|choke|reach|drink|eat|open|overdose|find|poisoned|burned|hurt
childproof|babyproof|lockable
worried|scared|afraid|terrified|frightened|anxious|nervous|fear|dread ~3 will|would|ill ~1 get|have|develop|suffer !worse|sicker|sick|hurt|killed|away|to|him|her|me|us
worried|scared|afraid|terrified|frightened|anxious|nervous|fear|dread ~3 might|may|could ~1 get|develop|suffer
worried|scared|afraid|terrified|frightened|anxious|nervous|fear|dread ~3 might|may|could ~1 have ~2 heart|stroke|seizure|fit|attack
hate|dread ~1 to ~1 have|get
how likely|probable
in the event
wake ~1 up ~3 anesthetic|operation|surgery
worry|worrying|worried|anxious|scared|afraid|terrified|nervous|panic ~5 could|might|may ~1 have ~3 reaction|allergy
run|runs in ~1 family|families
worry|worrying|worried|anxious|scared|afraid|terrified|nervous|panic ~5 could|will|might|may|would ~1 stop|choke|drown|collapse|faint|swallow
signs|symptoms that
what makes|causes|happens|triggers ~2 someone|someones|somebody|people|a|an|the
tell|explain|describe|list ~3 signs|symptoms|causes|treatment
be unconscious|awake|asleep|conscious for|during|when
fitting|fit|install* ~4 alarm|alarms|detector|detectors|rail|rails|coil|stairlift
`

/** Says something else by the words of an emergency. */
export const figures = `
last legs
dead on ~1 feet
out cold by|before|till|until
drowning in ~1 leaflets|letters|paper|advice|information|messages
choking|drowning|suffocating|gasping|buried ~4 paperwork|forms|emails|bills|debt|prices|postcode|homework|admin|laundry|costs|fees|rent|revision|data
suffocating|smothering|killing me|us|him|her ~1 with ~1 hugs|kisses|love|kindness|cuddles|attention|advice|questions|rules
breathe|breath ~2 for|with|from excitement|joy|laughing|laughter
heart stopped|stops|skipped|sank|broke ~3 when i|we|she|he saw|heard|read|opened|realised|realized|looked|got
feel|feels|feeling|felt ~2 blue
head hits ~2 pillow
coil|iud|implant|kitchen|carpet|bra|aid|window fitting
battery is|was|went|goes|has ~1 dead|died|flat
work|job|life|school|family|town|place is|are ~1 suffocating|smothering
suffocating with ~1 it|all|everything|grief|worry|stress|work
crush|crushing ~3 tablet|tablets|pill|pills|capsule|capsules
`

/** Fear of what may come stands right before it: "frightened of choking". */
export const feared = `
worried|scared|afraid|terrified|frightened|anxious|nervous|uneasy|concerned|fear|fears|dread|phobia|panic|worry|worrying ~2 about|of
thinking about being
worried|scared|afraid|terrified|frightened|anxious|nervous|uneasy|fear|fears|dread|phobia|panic|worry about|of a|an|another|sudden|getting|having|ever|shaving
`

/** What it is called after stands right behind it, whoever goes there: "the chest pain clinic". */
export const namedAfter = `
clinic|clinics|team|service|services|prevention|risk|risks|talk|safety|policy|procedure|alarm|alarms|detector|detectors|course|courses|training|exam|leaflet|leaflets|helpline|charity|foundation|association|society|workshop|unit|ward|nurse|screening|survivor|survivors|survival|drill|drills|rescue|rescues|casualty|casualties|website|webpage|department
`

/** Told of people in general. */
export const peopleWho = `
people|those|women|men|patients|pupils|students|others|anyone|everyone|anybody|adults|teens|teenagers|victims|survivors who|whose|that
among ~1 pupils|students|teens|teenagers|children|adults|women|men|patients|people
`

/** Told to learn from, unless it happens just now. */
export const study = `
first aid ~1 exam|course|courses|training|class|quiz|certificate|test|lesson|instructor|refresher
@my|an|in ~1 exam|exams|coursework|revision|lecture|seminar|syllabus|textbook|dissertation|placement
i|we|they train|teach|practise|practice|revise|practising|practicing|revising|teaching ~4 !for
want|like|wants|wanting to learn
policy|policies|procedure|procedures|protocol|protocols|guidance on|for|about
writing|giving|preparing ~3 talk|lecture|speech|presentation
i|we ~3 learn|study|learning|studying|enrolled|enroll|volunteer|volunteering ~2 how|what|that|in|at|about|for|with|on
what|which|any training
training ~4 on|in|about|for
volunteering|volunteer
module|lesson|workshop|webinar on|about|in
`

/** Not told as true, or read in the papers. */
export const fiction = `
how do? you|i|we say|spell|pronounce|translate
call handler|taker
as an interpreter|translator
am learning
practising|practicing for
i translate|interpret
mock|simulated|staged accident|emergency|injury|casualty|incident|patient
watching|watched ~3 casualty|holby|drama|film|movie|series|soap|episode|documentary
let|lets say|imagine|suppose
^ say a|an|i|someone|somebody|you|my|we|they
osce|usmle|mrcp|plab|nclex|mcq|mcqs|viva
theoretically
in theory
in ~1 future
if|supposing|suppose|imagine a|an|any ~1 @kin|@child|@stranger
supposing|hypothetically
die lol|haha|lmao
kill|strangle|murder me|us ~12 lol|haha|lmao
general knowledge
news|radio|paper|telly said|says
word|words for
if someone|somebody|anyone|friend|colleague ~2 told|said|says ~2 they|he|she was|were|felt
question #1..99
dummy|manikin|mannequin
out of ~1 curiosity|interest
describe|list|identify ~2 signs|symptoms
case study|studies|report|reports
revision|exam|quiz|test|homework|practice question|questions
^ signs|symptoms that
on|in|from the ~1 news|newspaper|paper|tv|telly|radio|television|papers|magazine
on tv|telly|television|netflix|youtube|casualty|eastenders|holby|corrie|coronation|tiktok
an|that|this article
reading ~1 circle|group|list
book|novel|film|series|drama|show ~3 about|where|in|on
piece|programme|program|feature about
in the|a film|movie|novel|series|soap|drama|sitcom
essay|thesis|homework|dissertation|novel|screenplay|screenwriting|lyrics|poster|posters|leaflet|quiz|campaign|awareness|curriculum|assignment|coursework|podcast|documentary|fictional|fiction
in|from|about|for|of|watching|saw|my|this|that a|an|the|some|our ~2 film|movie|films|movies|series|episode|song|plot|character
my|this|that film|movie|plot|game
the|a|main|my character|characters
in ~3 episode|episodes
song|songs
role play|plays|playing
in|on ~3 soap|sitcom|drama
my|this|short|writing|write|wrote ~2 story|book|play|article|paper|report|blog|script
story|book|play|article|paper|report|blog about|on
video|computer|board|card|role game|games
imagine|suppose|pretend|hypothetically|hypothetical|scenario
i dreamt|dreamed
had ~3 dream|nightmare
`

/** What is asked in general stands before it: "signs of", "risk of". */
export const subjectBefore = `
lower ~3 risk|risks|chance|chances|odds
page|pages|article|leaflet|leaflets|chapter|section|video|poster|book|talk|question on|about
signs|sign|symptoms|symptom|treatment|treatments|treat|treating|prevent*|avoid*|risk|risks|chance|chances|odds|likelihood|cause|causes|caused|causing|fear|first|aid|type|types|definition|define|meaning|difference|statistics|law|laws|rules|training|course|class|hotline|support|group|groups|therapy|prognosis|diagnose|diagnosis|diagnosing|recognize|recognise|spot|guidelines|protocol|policy|lead|leads|trigger|triggers|mean|means|explain|information|info|facts|rate|rates|reduce|reducing|insurance|surviv*|biology|physiology|screening
`

/** What is asked in general stands behind it: "stroke prevention". */
export const subjectBehind = `
cause|causes|symptom|symptoms|treatment|treatments|prevention|definition|meaning|diagnosis|management|risk|risks|protocol|guidelines|statistics|awareness|hotline|laws|law|training|course|types|stages|recovery|rehab|survivors|survivor|patients|victims|medication|medications|research|rates|rate|leaflet|nurse|unit|ward
in ~1 women|men|adults|children|infants|toddlers|babies|kids|teens|teenagers|elderly|seniors|dogs|cats|pregnancy|patients|general|people|newborns
`
