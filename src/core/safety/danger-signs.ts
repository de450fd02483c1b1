/**
 * Signs that are no emergency each, and one together: "he slid down the wall and is all grey". A line is a sign: its
 * points, what is said (`pattern.ts`, wordings parted by `/`), and behind `//` the class it speaks for. Points were set
 * by what a sign adds in the lists of red flags of the National Health Service, then lowered where it is common in
 * what people write of long illness.
 */
export const dangerSigns = `
3  cardiac arrest  // heart
3  not|wont ~1 respond*|answer|answering|react|reacting / no response|answer|breathing / gives|gave|giving|get|getting|shows|is no reaction / not ~2 awake  // unconscious
3  collapsed|collapses|slumped|crumpled|dropped / slid|dropped|fell|fallen|went ~3 floor|ground  // unconscious
3  out cold !at|by|every / knocked out / lost consciousness / blacked out / wont wake  // unconscious
3  cant ~2 wake|rouse !up / hard to wake  // unconscious
3  funny|strange|weird|odd|terrible|awful|dreadful|bad color|colour|shade / face|skin|lips|is|gone|went ~2 color|colour of / gray|ashen|clammy|slate|putty|waxy|chalky|blue|bluish|blueish|mottled|blotchy|purple|deathly  // heart
3  cant ~3 breath*|breathe !through / too ~1 tired|weak|breathless|dizzy|exhausted|drowsy|sleepy|ill|sick|confused to ~2 speak|talk|breathe|stand|walk|drink|feed|eat|move|cry|hold / get|gets|getting|become|becomes|becoming|have|has bad|less|little|poor|no air / short of puff|wind|air / gasp* / struggl* ~2 breath* / fight* ~2 air|breath / breathing ~3 fast|funny|weird|noisy|rattl*|bad|shallow|whistl*  // breathing
3  @bleed ~3 @heavily / lots|loads|lot ~3 blood / blood ~3 everywhere|pouring / blood and|with ~1 clots / pours|poured|pouring ~3 down|out|throat / big|huge|massive clots / blood ~4 coming|running|dripping  // bleeding
3  confus*|muddled|disorient*|delirious|babbl*|gibberish|incoherent|slurr* / talk* ~2 rubbish|nonsense|funny / mak* ~2 sense  // stroke
3  mouth|face|smile|cheek|lip|eye|eyelid ~3 wonky|funny|odd|weird|strange|droop*|crooked|slid*|dropped|lopsided|side / mouth|face|smile|cheek|lip|eye|eyelid ~2 not ~1 straight|even|level|symmetric*  // stroke
3  cant ~2 read|speak|talk|see|smile|swallow|stand|sit / cant ~1 say ~1 what|anything|words|name|it  // stroke
3  throat|tongue|lips ~4 swell*|swollen|puff*|closing|tight*|funny|itch* / face|lips|tongue|eyes ~3 big|bigger|huge|fat|thick|balloon*  // anaphylaxis
3  got|been|was|just shot / stabbed|crushed !in|by|it / gored|electrocuted|impaled|mauled|trampled / run over / blown up  // injury
3  convuls*|jerking|fitting / twitching|shaking ~2 all|violently|uncontroll*|over / eyes ~3 roll*  // unconscious
3  bladder|bowel|bowels ~2 not ~1 work*|empty*  // spine
3  full ~1 of ~1 blood  // bleeding
3  limp|floppy|lifeless  // unconscious
3  agony / excruciating / unbearable pain / worst ~2 pain  // injury
3  threw ~1 up ~1 blood / vomit* ~2 blood / blood ~2 vomit  // bleeding
3  numb* ~4 bottom|backside|bum|groin|genital*|crotch|saddle|legs|waist  // spine
3  cant ~1 pee|poo|urinate|wee / bladder|bowel control / wet myself|himself|herself  // spine
3  @ate ~4 something|unknown|unmarked / @took ~3 loads|handful|bottle|lots  // poisoning
3  ran|runs|running|leak*|spill*|drip*|fall*|pours|poured|comes ~3 corner|side ~3 mouth|face  // stroke
3  hand|arm|leg|foot|fingers|side ~3 not|wont|stopped|refuses|refusing ~2 obey*|listen*|grip  // stroke
3  half ~5 missing|blank|black|vanished / keeps|kept|keep asking ~3 same|who|where|what|question|questions|day  // stroke
3  eye|eyes|eyelid|eyelids|face ~4 shut|closing|swell*|swollen|puff*  // anaphylaxis
3  without ~1 coming|waking|regaining / nothing ~4 wakes|rouses|makes|opens / not ~2 open ~3 eyes  // unconscious
3  needles|tingl*|numb* ~5 four|both|all ~1 limbs|arms|legs|hands|feet  // spine
3  without ~2 noticing|knowing|feeling|realising|realizing ~4 @toilet / @toilet ~3 without ~2 noticing|knowing|feeling|realising|realizing  // spine
3  calling|calls ~1 me|us ~4 name / cant|not ~1 recognize|recognise ~1 me|us / cant|not ~3 tell|say|know|knows|remember ~2 what|which day|year|month / cant|not ~2 know|knows|tell|remember ~1 who|where i|he|she|we am|is|are  // stroke
2  cant ~3 move|lift|raise|feel ~3 arm|leg|head|neck|foot|feet|legs|hand|arms|legs|side|face  // stroke
2  arm|leg|side ~5 dead|useless|limp|weak|numb|droop* / arm|arms|jaw ~2 heavy|killing  // stroke
2  heart|pulse|heartbeat ~5 all|everywhere|mad|crazy|erratic|irregular|galloping|hammering|fast|racing|pounding|explode|stopping|jumping|skipping|weird|pounds  // heart
2  sweat* !on|at|glands|every  // heart
2  drool*|dribbl*|foam*|frothing|saliva  // stroke
2  drows*|sleepy|lethargic|dazed|groggy|unresponsive|drifting|drifts / nodding ~1 off / falls|falling|fell asleep  // unconscious
2  sudden*|abruptly|nowhere / out of ~1 blue / all ~1 sudden  // stroke
2  cant ~2 walk|hold|stop|eat|drink|feed  // unconscious
2  keeps|keep|kept ~3 sick|vomit*|falling|fainting|dropping|throwing|collapsing / sick|vomited|fainted|vomiting ~2 twice|times|three|again|nonstop  // injury
2  hit|hits|banged|bumped|bashed|smacked|cracked ~4 head  // injury
2  fell|fallen|fall|slipped|thrown|came|knocked ~6 stairs|ladder|bathroom|bicycle|motorbike|motorcycle|roof|horse|bike|tree|height|window|feet / crash|crashed|accident  // injury
2  belly|stomach|tummy|abdomen ~5 hard|rigid|tense|swollen|board  // injury
2  scream*|screams ~4 move|moved|touch|touched|pain  // injury
2  affairs|papers|will ~2 in ~1 order / gave|given|giving|gives ~2 away / gave ~1 me|her|him ~1 his|her ~1 watch|ring|dog|cat  // self-harm
2  no ~2 strength|forces|hope|future / hopeless* / peace ~2 for ~1 all|everyone|me / burden ~1 to|on / being ~1 burden / found|left|wrote|written ~2 note|letter|letters  // self-harm
2  last|final ~1 message|text|words  // self-harm
2  sorry ~1 for everything / bye|goodbye|goodbyes|farewell  // self-harm
2  tried ~1 once|before|twice|already / already ~2 tried|attempt*  // self-harm
2  go|goes|leave|die|end ~1 all? together  // abuse
2  outside ~3 house|home|door|window|flat|bedroom / found ~2 out? where ~2 live|lives|moved|am  // abuse
2  threat*|violent|furious|rage  // abuse
2  nosebleed|nosebleeds ~12 hour|hours|gone|since  // bleeding
2  hand|hands|fist|holding|clutch*|press*|grab*|rubbing|pointing ~5 chest|shoulder|ribs|heart|breastbone|neck|throat  // heart
2  something ~1 terrible|awful|bad ~3 happen / not ~1 going to make|survive / impending / doom  // heart
2  came|come|coming round|to ~1 on|in  // unconscious
2  wrong|strange|odd|mixed|mixes|jumbl* ~2 words|word|sounds|names|name / words ~4 wrong|stuck|lost  // stroke
2  keep|keeps|kept ~1 dropping / walk*|bump* ~1 into ~2 wall|door|walls|furniture  // stroke
2  sound*|walk*|talk*|acts|acting|looks ~7 drunk|wine|booze  // stroke
2  no ~1 sound|noise|noises / gone|went ~1 quiet|silent  // breathing
2  grape|coin|marble|bead|toy|bone|nut|peanut|sausage ~5 mouth|throat  // breathing
2  bright red / poo*|toilet|stool|stools ~4 red|blood|bloody  // bleeding
2  not ~2 passed|peed|weed|weeing|peeing ~3 urine|water|day|since|all  // sepsis
2  leg|legs|knee|knees ~3 fold*|buckl*|gave  // stroke
2  slid|slipped|fell|slumped ~2 off|from|down ~2 chair|sofa|bed|seat|bench  // unconscious
2  arm|hand ~2 hangs|hanging|flop*  // stroke
2  veer*|stagger*|stumbl*|lurch*|wobbl*|unsteady|leans|leaning|tilt*  // stroke
2  bottom|under|pulled|face ~3 pool|bath|pond|lake|river|sea / pool|bath|pond|lake|river|sea ~4 bottom|under  // breathing
2  slippery|soaked|drenched|sodden / not|wont ~1 let ~1 up  // bleeding
2  black ~2 sticky|tar|tarry|stuff  // bleeding
2  room|everything|world|vision ~3 dark|black|gray|spin*|swim*|fades|fading / going to ~1 drop|pass|faint|collapse|keel  // unconscious
2  voice ~3 squeaky|hoarse|croaky|gone|funny|raspy|strange|weird|high  // anaphylaxis
2  gurgl*|rattl*|grunt*|stridor|rasping|crackl*|whistling / snor* ~1 strange*|weird*|funny|loud*|odd*  // breathing
2  flames|kettle|boiling / chip pan  // injury
2  look*|skin|like ~3 wax|leather|charred|melted  // injury
2  numb ~4 sit|wipe|sits  // spine
2  shivers|rigors / ice|icy|stone cold / cold ~1 and|then shaking|trembling  // sepsis
2  wont|not|refus* ~2 take|feed|drink|eat|suck|latch ~3 bottle|milk|breast|feed|feeds|anything  // sepsis
2  cry|crying ~4 weak|mew*|kitten|cat|high|shrill|moan*|strange|weird  // sepsis
2  did|did ~1 line|lines / heroin|cocaine|ketamine|ghb|mdma|ecstasy|fentanyl  // overdose
2  hives|welts|stung / itch*|lumps|bumps|blotch* ~2 everywhere|all  // anaphylaxis
2  asthma|inhaler|puffer  // breathing
2  boiling|scald*|acid|burnt|burned|blister*  // injury
2  freezing|fever ~3 cold|freezing / burning / really|very|so hot  // sepsis
2  knife|gun|weapon|chainsaw|blade|axe|machete  // injury
2  light ~2 hurts|hurting / hates|hurts ~1 light|lights  // sepsis
2  asthmatic|epileptic|haemophil*|hemophil*  // breathing
2  went|gone under / underwater  // breathing
2  explosion|exploded|socket|firework*|electric  // injury
2  not ~1 look|looking ~1 at me|us  // unconscious
2  on ~2 floor|ground|pavement|tiles|road|stairs|landing  // unconscious
2  pupil|pupils / cant ~3 keep ~3 eyes|awake|open  // overdose
2  @poison|battery|magnet|magnets ~3 missing|gone|disappeared  // poisoning
1  phone ~1 off / loves ~1 me|us|everyone  // self-harm
1  allergic|allergy  // anaphylaxis
1  flushed|peanut*|nut|nuts|shellfish|prawn*|shrimp*|penicillin|antibiotic*  // anaphylaxis
1  chest  // heart
1  rash|spots  // sepsis
1  heartburn|indigestion|angina  // heart
1  fever|hot|shivering|temperature  // sepsis
1  headache|head|migraine  // stroke
1  dizzy|faint*|lightheaded|woozy  // heart
1  vomit*|sick|throwing|puking  // poisoning
1  pale|white|cold  // heart
1  numb*|tingl*|weak|weakness  // stroke
1  jaw|arm|neck|back|shoulder|leg|hand  // heart
1  @thinner|diabetic|chemo|insulin  // unconscious
1  newborn / #1..11 week|weeks old|baby  // sepsis
1  now|minutes|hour|hours|tonight|today|lunch|morning|ago  // unconscious
1  worse|worsening|worst|terrible|awful|severe|really|bad  // unconscious
1  eye|eyes|throat|mouth  // injury
1  help|please|emergency  // unconscious
`
