/** Heart, stroke, bleeding. How rules are written: `../rules.ts`. */

export const heart = `
sign chest !of|freezer|press|xray|infection|hair ~5 @pain - muscular|costochondritis|breast|breasts|press|touch|poke|cough|coughing|coughed|sneez*|breastfeeding // NHS, heart attack: pain, pressure, tightness or squeezing in the chest
sign @pain ~5 chest !of|press|freezer - muscular|costochondritis|breast|breasts|press|touch|poke|cough|coughing|coughed|sneez*|breastfeeding // the same, the other way about
sign @pain ~3 @severe? ~2 breastbone|sternum // behind the breastbone
now grabbed|clutching|clutched|clutches|clutch|holding|grabbing ~2 chest // what bystanders see
sign @pain|numb|numbness|tingling|ache ~4 left arm + jaw|chest|@clammy|breath*|sick|nausea*|neck // NHS: pain that spreads to arm, jaw, neck
sign left arm ~4 @pain|numb|tingling|heavy|dead + jaw|chest|@clammy|breath*|sick|nausea*|neck // the same
sign jaw ~4 @pain + left arm // the same, without the word chest
sign jaw ~3 @pain + @clammy|breathless|nausea*|chest // the same
sign @pain|pressure|squeezing|tightness|band ~8 into|down|to ~3 arm|arms|jaw + chest|@clammy|breath* // spreads
now no pulse|heartbeat // cardiac arrest
now cant ~3 pulse|heartbeat // cannot find one
now not ~3 have ~2 pulse // cardiac arrest
now heart ~2 stopped|stopping !taking|working // cardiac arrest
now aed|defib|defibrillator ~2 says|said|shock|advised|advises|attached - training|course|where // cardiac arrest
now doing|started|starting|giving|need ~2 cpr // cardiac arrest
sign heart ~4 racing|pounding|fluttering|irregular|fast|flutters|skipping + faint*|passing|pass|collaps*|breathe|breathless|blotchy / @pain ~2 chest / chest ~3 @pain // NHS, palpitations with fainting or pain
sign heart rate|pulse|bpm ~5 #150..260 + faint*|dizzy|chest|breath*|weak|pass|now|not // very fast
sign tearing|ripping ~4 back|chest|belly|stomach|shoulder|shoulders|blades // NHS, aortic dissection
now think|feel|feels|feeling ~4 dying !to|for|of|laughing // a sense of doom
now i am dying $ / i am dying now|help // a sense of doom
now think|feel|feels|feeling ~4 going to die !of|laughing|from // a sense of doom
now defibrillator ~4 now|help|use|shock + unconscious|collapsed / not breathing // a bystander
sign blood pressure ~8 #190..300 + headache|chest|vision|blur*|confus*|weak*|breath*|nosebleed|numb* // AHA, hypertensive crisis with signs
now rubbing|rubs ~2 chest // what bystanders see
sign vice|vise|band|belt|strap|rope ~4 chest|ribs // NHS, heart attack: tightness
now doing|started|giving|need ~2 compressions // cardiac arrest
sign pain|pains|ache|tight*|pressure ~6 chest + worse|now|up|down|@clammy|jaw|neck|arm // spreads, worsens
sign @pain ~6 into|up|down ~4 jaw // spreads to the jaw
sign angina ~8 not|wont|worse|rest|longer|unlike|night / nitro|nitroglycerin|gtn|spray ~8 not|still|again|times|twice + chest|angina|pain|worse|going // NHS, angina that does not ease
sign @pain|pressure|tightness ~6 breastbone|sternum|ribs + @clammy|sick|arm|jaw|breath*|clammy|cold|faint* // NHS, heart attack without the word chest
sign squeezing|pressure|tightness|heaviness + stent|bypass|angina|heart + now|sick|@clammy|again|arm|breath* // NHS, heart attack
sign chest ~7 standing|sitting|sat|stood|kneeling|stamped / sitting|standing|sat|stood|kneeling|parked|weight|stone|rock|load ~2 on ~2 chest|breast|bosom|ribs|breastbone // NHS, heart attack: a weight
sign heavy|numb|aching|sore|dead|tingling|painful ~1 arm|arms|jaw / arm|arms|jaw ~3 heavy|numb|aching|tingl*|dead + jaw|chest|@clammy|breath*|sick - gym|workout|vaccine|jab|flu // NHS: pain that spreads
sign holding|rubbing|gripping ~2 left? arm + terrible|awful|gray|pale|@clammy|chest|breath* // what bystanders see
now pacemaker|defibrillator|icd ~5 shock*|fired|firing|fires|off|zapp*|jolt*|kicks|kicked|kicking - switch*|turn*|airport // a device that answers a dangerous rhythm
now shock|shocks|shocked|zapped ~4 pacemaker|defibrillator|icd // the same
sign chest ~6 vice|vise|clamp|brick|bricks|elephant|truck|car|van|lorry|bus|horse|piano|anvil|squash*|crush*|stamp* // NHS, heart attack: tightness
sign calf|leg ~4 @swelling|sore|hot|red|painful + chest|breath* // NHS, pulmonary embolism
sign heart|pulse|heartbeat ~5 racing|pounding|thumping|hammering|fluttering|irregular|erratic|fast|slow|skipping|rhythm|crazy|mad|everywhere + faint*|dizzy|lightheaded|pass|passing|passed|black*|collaps*|breath*|chest|@clammy|woozy // NHS, palpitations with more
sign rate|pulse|bpm|heartbeat ~5 #15..44|#140..300 + faint*|dizzy|lightheaded|chest|breath*|weak|pass|passed|black*|collaps*|confus*|@clammy // very slow, or very fast
sign #15..44|#150..300 bpm|beats + faint*|dizzy|lightheaded|chest|breath*|weak|pass|black*|now // the same
sign pain|pains|stabbing ~3 in|round|around ~2 heart - broken|left|miss|misses|love|breakup|grief // NHS, heart attack
sign @pain ~4 shoulder|shoulders|blades|stomach|tummy|epigastric|throat|neck|back + @clammy|clammy|gray|breathless|doom + arm|jaw|chest|sick|vomit*|faint*|breath*|nausea* // NHS, heart attack without the word chest
sign indigestion|heartburn|reflux|wind + arm|arms|jaw|@clammy|clammy|gray|faint*|breathless - weeks|months // NHS, heart attack taken for less
sign @clammy|clammy|gray + arm|jaw + @pain|numb|heavy // NHS, heart attack
sign chest + clutch*|collaps*|gray|clammy|keel*|ashen // what bystanders see
sign impending doom / sense|feeling of ~1 doom // a sense of doom
sign chest ~5 @pain / @pain ~4 chest + @clammy|clammy|nausea*|nauseous|sick|vomit*|jaw|arm|arms|gray|breathless|faint*|dizzy|radiat*|breathe|breath|flight|calf - cough|coughing|anxiety|muscular|flu|infection // NHS, heart attack: chest pain with more
now like ~5 truck|elephant|vice|vise|anvil|brick|bricks|belt|band|clamp ~6 + chest|ribs|heart // NHS, heart attack: tightness
sign @pain ~3 breast|breastbone / breast ~4 @pain + arm|jaw|@clammy|breath*|air|shoulder - breastfeed*|lump|period|milk // NHS, heart attack without the word chest
sign arms|arm|jaw ~3 @pain + @clammy|sick|nausea*|clammy|breathless|gray - flu|vaccine|gym|workout|jab|covid|weeks|tooth // NHS, heart attack without the word chest
now same ~2 pain|feeling|symptoms|thing ~3 back|again|now / happening again + heart|stroke|tia|angina|stent|bypass|clot // what they had before
sign squash*|crush*|squeez*|stabbing ~3 heart / stab|stabs|stabbed ~2 my|his|her heart - love|soul|lemon // NHS, heart attack
now heart ~6 to stop|explode|burst|pop - cause|love // a sense of doom
sign heart|pulse|rate|bpm ~5 #170..300 - holter|ablation|fluctuat*|test|max|maximum|zone|zones|pressure|cholesterol|running|exercise // very fast
sign @pain ~2 jaw / jaw ~3 @pain + breath*|shoulder|arm|@clammy|nausea*|sick|faint*|clammy - tooth|dentist|tmj|teeth|grind* // NHS: pain that spreads
sign iron|steel|metal|tight ~1 band|belt|strap|hoop|ring ~5 body|middle|ribs // NHS, heart attack: tightness
`

export const stroke = `
now face|mouth|smile|lip|lips|cheek ~5 @droop - yoga|exercise*|charming|cheeky|teeth|braces|wrinkle*|filler|fillers|cream / face|neck|brow lift // FAST: face
now @droop ~3 face|mouth|smile - yoga|exercise*|charming|cheeky|teeth|braces|wrinkle*|filler|fillers|cream|lift // FAST: face
sign facial droop* // FAST: face
sign face|half|side ~6 numb|paralyzed|paralysis|weak|tingling|frozen|dead - dentist|filling|tooth|dental|injection|botox|bell|bells // numb on a side
sign left|right|one|whole|half side|half ~8 @weak|cant|stopped|working - dentist|filling|tooth|dental|lying|slept|sleeping|lie // one side of the body
sign arm|hand ~4 leg|legs|foot ~6 @weak / leg|foot ~4 arm|hand ~6 @weak + sudden*|now|just|today|morning|side|woke|face|speech|cant // the same
now cant ~3 move|feel|lift ~4 arm|hand ~4 leg|foot / cant ~3 move|feel ~4 left|right|one side // the same
sign @weak ~6 left|right|one side|half // the same
now cant ~4 lift|raise|move|hold|use|feel ~4 arm|arms|hand|side|leg + face|speech|words|sudden*|speak|slur*|confus*|side|droop* // FAST: arms
sign arm|arms|leg|hand ~6 @weak|falling|drifting|drifts|useless|stopped + face|speech|words|sudden*|speak|slur*|confus*|vision|mouth|talk|blurr* // FAST: arms, with another sign
now slurr* - drunk|wine|beer|drinks // FAST: speech
sign slurred|slurring|slurs|garbled|jumbled ~2 @speech // FAST: speech
now speech ~5 slur*|garbled|jumbled|weird|strange|funny|gone|off|affected|wrong + face|arm|sudden*|confus*|now|just|weak|numb|vision|side // FAST: speech
now cant ~5 get|find|form|make|say ~3 words|sentence|sentences|word - card|speech|letter|interview|exam|essay|voice|hoarse|learning|delay|thank|thankful|grateful|express|describe // FAST: speech
now cant ~2 speak|talk - voice|hoarse|laryngitis|throat|english|german|spanish|french|language|shy|therapist|afford|phone|toddler // FAST: speech
sign trouble|difficulty|struggling|problems ~3 speak|talk|speaking|talking|words + sudden*|face|arm|numb*|weak*|confus*|side // FAST: speech
now @speech ~5 gibberish|nonsense|mumbl*|mush|muddled|backwards - politic*|football|about // FAST: speech
now he|she|@kin ~4 talking|speaking ~3 gibberish|nonsense|funny|weird // FAST: speech
now he|she|@kin ~3 not? mak* ~2 sense / words|sentences|speech ~2 not ~1 mak* ~1 sense - leaflet|letter|form|song|lyrics|book // confused
sign @recent ~6 confus*|disorient*|muddled + who|where|speech|face|headache|weak*|fell|talk*|recogni*|vision|fever|diabet* // sudden confusion
now cant ~4 recognize|recognise|remember ~3 me|us|him|her|name|where|who - password // sudden confusion
sign sudden* ~6 blind|blindness|vision|sight|see|double // sudden loss of sight
sign vision|sight ~4 sudden* // the same
sign lost|losing|loss|lose ~3 vision|sight + just|today|sudden*|hour*|minutes|morning|tonight // the same
now cant ~2 see ~5 eye|eyes|side|anything + sudden*|just|today|minutes|hour*|headache // the same
now gone|went|going blind + sudden*|just|today|minutes|hour*|headache // the same
now curtain ~6 eye|vision|sight / eye|eyesight|vision|sight ~7 curtain|shutter // retinal detachment, or a stroke of the eye
sign worst headache|head|migraine // NHS, subarachnoid haemorrhage
sign headache|head|migraine ~8 worst // the same
sign thunderclap // the same
sign sudden* ~3 @severe ~3 headache|head // the same
sign headache|head ~6 sudden* + @severe|neck|vomit*|confus*|vision|pop|exploded // the same
sign head ~3 exploded|exploding|popped + headache|vomit*|vision|sudden* // the same
sign @severe headache + neck|confus*|vision|weak*|numb*|speech|seizure|light - migraine|migraines // the same
sign sudden* ~8 @weak - cough|typing // NHS, stroke: sudden weakness or numbness
sign cant ~2 walk|stand|balance|swallow + sudden*|face|speech|slur*|vision|dizzy|headache // NHS, stroke: balance
sign pupil|pupils ~5 bigger|different|uneven|huge|massive|blown|pinpoint|tiny|dilated + head|drows*|vomit*|took|ate|unconscious|headache|now|sick // brain pressure, or a drug
now talking|talks|speaking|speaks|sounds|sounding ~3 drunk|weird|slurred|garbled - had|has|wine|beer|bar // FAST: speech
now cant ~2 smile - sad|depress*|dentist|braces // FAST: face
sign headache|head + neck ~3 wont|cant|not ~2 bend|move // NHS, bleeding round the brain, meningitis
sign cant ~3 hold|grip|lift ~3 spoon|cup|fork|pen|phone|glass + sudden*|face|speech|drunk|words|arm|now|morning|numb // FAST: arms
sign cant ~3 understand|follow ~3 anything|us|me|words|what|people + sudden*|mouth|face|arm|speech // NHS, stroke: understanding
sign cant ~2 move|lift|raise|use ~3 left|right arm|hand|leg + woke|sudden*|morning|today|now|face|speech // NHS, stroke
sign one|left|right|half eye|eyelid|arm|hand|leg|foot|side|face|half|cheek ~4 @droop|wont|cant|dead|numb|weak|drift*|drag*|blind|paralyzed|limp|useless|tingling|floppy|dropped|gone + had ~2 stroke / sudden*|now|today|afternoon|morning|hour|speech|face|mouth|words|started|tonight|confus*|looks // FAST: one side
sign hand|arm ~3 wont|cant ~2 grip|hold|work|move|lift|do + mouth|face|speech|sudden*|now|afternoon|today|morning|since|words|side // FAST: arm
sign dribbl*|drool*|food|drink|tea|coffee|water|soup|juice|milk|saliva ~8 side|corner ~3 mouth|face // FAST: face
now cant ~2 say ~2 my|his|her|our|own name // FAST: speech
sign calling|calls|using|saying|mixing|says|uses|answering|answers|speaking ~4 wrong ~2 name|names|word|words + means|meant|came|since|stumbl*|sudden*|started|arm|face|now|today|confus*|headache|left|right // FAST: speech
sign stumbl*|stagger*|veering|leaning|leans|tilting|falling ~3 left|right|side|drunk + wont|ignor*|face|speech|words|sudden*|started|headache|dizzy|vision|name|vomit* // NHS, stroke: balance
sign blind|blindness ~6 sudden* / blind ~8 nowhere // sudden loss of sight
sign dragging ~2 leg|foot|feet|legs + speech|slur*|arm|face|sudden*|hour|bladder|back|now|today // one side, or both
sign head|headache ~6 burst|popped|exploded|snapped|splitting + worst|vomit*|sudden*|cant|neck|see|pregnant // NHS, subarachnoid haemorrhage
now arm|hand ~3 keeps|kept|keep ~1 dropping|falling|drifting // FAST: arms
sign numb|weak|droopy|tingling ~1 face + numb|weak|heavy|tingling ~1 arm|leg|hand / arm|leg|hand ~3 numb|weak // FAST: two signs
now side ~5 mouth|face ~5 lower|higher|down|different|wonky|hanging|numb|weak / mouth|face ~5 lower ~2 one|other // FAST: face
now numb|weak|droopy face ~1 and ~1 arm|hand|leg // FAST: two signs
now lost ~1 his|her|my|their ~1 speech|voice ~1 suddenly / lost ~1 his|her speech // FAST: speech
sign lost|losing|loss ~2 vision|sight ~2 in ~1 one|left|right|my|his|her eye - years|age|diabetes|glaucoma|since|born // NHS: sudden loss of sight
now not know who|where ~1 i|he|she|we|it + sudden*|now|fever|hit|head|confus*|today // sudden confusion
sign cant ~1 think|concentrate ~1 straight|clearly + numb|arm|speech|slur*|headache|sudden*|fever|hit|head // sudden confusion
now vision|sight|eyesight ~2 gone|went ~2 in|completely|black|blank - cataract*|years // NHS: sudden loss of sight
now words|word|speech|sentences|talking ~5 wrong|jumbl*|scrambl*|muddl*|garbl*|backwards|slurr*|mush - spell*|read|reading|homework|dyslexi*|lyrics|song|crossword|game|therapy // FAST: speech
now paralyzed|limp|dead|useless|floppy|numb|weak ~3 one|left|right|whole|half|entire side|half|body|arm|leg - cramp|slept|sleeping|dentist|dental|lying // one side of the body
sign lost|losing|loss|lose ~2 use|feeling|sensation|movement|power|control|strength ~4 arm|hand|leg|side|face - years // FAST: one side
sign no|zero feeling|strength|power|movement|grip|sensation ~4 arm|hand|leg|side|face + side|sudden*|now|face|speech|today|morning|woke|minutes|hour // the same
sign eye|eyelid|cheek|lip ~4 @droop + face|mouth|arm|speech|sudden*|now|smile|headache|talk*|words|hand // FAST: face
sign double vision|double / seeing double + sudden*|headache|dizzy|speech|slur*|swallow|balance|numb|weak|now|morning|walk // NHS, stroke: sight
sign headache|head|migraine + like ~4 hammer|hit|struck|kicked|thunder|lightning|explo*|bomb|shot|whacked / never ~3 headache|pain|bad|like / within|in ~1 seconds|minutes // NHS, subarachnoid haemorrhage
sign face|mouth|lip|cheek ~4 like ~3 dentist|novocaine + arm|hand|cup|side|speech // FAST: face
now not ~1 talking|speaking ~2 properly|right|normally|clearly|sense - learn*|therapist|toddler // FAST: speech
sign arm|hand|leg ~4 gave|give|giving|gone|went|goes ~1 way|dead|limp|weak|floppy|numb|useless|heavy + sudden*|now|face|speech|side|words|mouth|talk*|hour|morning|cant // FAST: one side
sign face|mouth|smile|eye ~4 pulled|pulling|dragging|falling|fell|melted|melting|wonky|lopsided|funny|odd|weird|different|gone + side|arm|hand|speech|speak|talk*|words|sudden*|leg // FAST: face
sign room|everything|world ~2 spinning + cant ~2 walk|stand|speak|talk|see|swallow // NHS, stroke: balance
now cant|not ~3 form|make|put|string|find ~3 words|sentence|sentences - thank|express|describe|interview|exam|card|poem|essay|cover|letter|love|story // FAST: speech
sign cant ~2 move|feel ~4 arm|arms|hand|side|face|half - bladder|frozen|rotator|shoulder|physio|sling|cast|sleep*|slept|cold|years|dentist|dental|anesthetic // NHS, stroke, or a nerve or vessel shut off
now left|right|one|half ~1 arm|leg|hand|side ~4 gone|went|going|goes|suddenly|completely|totally ~3 limp|useless|dead|heavy|numb|paralyzed|weak|floppy|tingly - sleep*|slept|sitting|lying // FAST: one side
sign arm|hand|leg|foot|fingers ~3 not obey*|listen* / arm|hand|leg|side|foot|arms|legs|mouth ~3 wont|stopped ~3 work|working|do|move|moving|lift|grip|obey|listen - frozen|months|years|prosthetic|arthritis|physio|cast|broken|surgery|watch // one side of the body
sign cant ~3 lift|raise ~3 arm|arms - frozen|shoulder|rotator|physio|sling|cast|injur*|above|overhead|press|weights|surgery|fell // FAST: arms
now lost|losing|loses ~4 speech|speak|talk|words - voice|weight|for|audience|job|concussion*|injur*|years // FAST: speech
now talking|speaking|speech|talk ~7 gibberish|nonsense|gobbledegook|gobbledygook|babble|rubbish|riddles - politic*|football|about // FAST: speech
sign acting|walking|looks|seems|behaving ~2 drunk + not|no|never|nothing|without|sober // FAST: speech, balance
sign cant ~2 hold|grip|pick ~4 fork|spoon|cup|mug|pen|phone|anything|things + hand|drop*|falls|falling|arm|fingers - arthritis|carpal // FAST: arms
sign sudden*|nowhere|abruptly + cant|stopped|lost|gone|wont ~4 talk|speak|see|walk|stand|move|work|understand|read|write|balance|vision|speech|sight|swallow - alarm|phone|laptop // NHS, stroke: what fails all at once
sign face|mouth|smile|cheek|eye ~4 lopsided|wonky|crooked|uneven|sagging|twisted|drooped|funny|weird|different|numb + arm|hand|leg|speech|talk*|sounds|words|leaning|drool*|dribbl*|slur*|confus*|sudden*|fell // FAST: two signs
sign half|side|face|mouth|cheek ~5 not ~1 moving|move|working|work - surgery|botox|dentist|dental|bell|bells // FAST: face
now face|mouth|smile|lip|cheek ~2 slipped|slipping - mask // FAST: face
now smile|smiles|grin|mouth ~4 on|only|to ~2 one|left|right|half side|half|corner - dentist|teeth|tooth|ulcer|sore|filling|braces|crooked // FAST: face
now words|speech|sentences|talking ~5 porridge|mush|mashed|soup|treacle|scrambled|garbled|gibberish|jumbled - recipe|cook*|read|reading|book|shy|nervous|anxious|dyslexi* // FAST: speech
now arm|leg|hand|side ~2 went|gone|turned|turns|turning ~1 to|into lead|stone|wood|rubber|jelly|concrete|water - gym|workout|run|weights // FAST: one side
now one|left|right arm|leg|hand|foot ~2 hangs|hanging|dangl*|drags|dragging|trails|trailing|flops|flopping - sling|off|over // FAST: one side
sign half ~3 what i|he|she ~1 look|looks|see|sees ~3 missing|gone|blank|black|blurred // NHS, stroke: sight
`

export const bleeding = `
now wont|cant|not clot / bleed|bleeding|bleeds|blood|nosebleed ~5 wont|cant|not|never ~3 stop*|quit|clot // NHS, severe bleeding
now wont|cant|not ~4 stop*|control|slow ~5 bleed*|blood|nosebleed // the same
now keeps|still|constantly|keep bleeding + hour*|minutes|pressure|pressing|soak*|through|deep|heavily // goes on
now @bleed ~3 @heavily - will|would ~1 i|it|he|she|they|there ~1 bleed / period|periods|menstrua*|cycle|cycles|floss|brush*|gums // heavy
now heavily|badly|profusely bleeding - period|periods|menstrua* // heavy
sign heavy bleeding - period|periods|menstrua*|cycle|perimenopause|menopause|fibroids // heavy
now bleeding|bled|bleed ~3 hour|hours - period|periods|stopped|ago // goes on
now nose ~4 bleed* ~6 hour|hours|#15..600 - last|lasts|up // goes on
sign tourniquet + bleed*|blood|on|need|apply|applied - training|course|kit // what is left to do
now spurting|gushing - water|praise // an artery
now sliced|slashed|gashed|hacked|cut open|into|my|his|her|himself|herself|through + deep|gushing|spurting|artery|tendon|bone|open|everywhere|soaked - years|ago|scar // a deep wound
sign lots|loads|lot|much|bright|clots ~4 blood ~5 toilet|stool|stools|poo|poop|bowl|rectum|bottom - paper|piles|wip* // heavy, from the gut
now bleeding to death / bleeding out // heavy
now blood ~5 everywhere|pouring|spurt*|gush*|squirt*|pumping|pool|puddle|poured|streaming|dripping|shooting // heavy
now spurt*|gush*|pouring|squirting|pumping|streaming|shooting ~3 blood // heavy
now pumping|spurt*|squirting|gushing|pouring|fountain|jet ~1 out|from ~4 @body|wound|cut|gash // an artery
now covered|drenched in blood // heavy
now towel|towels|bandage|bandages|dressing|pad|pads|shirt|cloth|tissue|mat|sock|shoe|sleeve|bedding|tampon|tampons|nappy|sheets|mattress|clothes|jeans ~6 soak*|drenched|sodden|full - urine|rain|mud|wee|pee // NHS: blood that soaks through
now soak* ~4 pad|pads|towel|towels|bandage|bandages|dressing + blood|bleed*|clots|hour|cut|birth|pregnant|wound|period // the same
now losing|lost|loses ~3 lot|lots|much|loads|tons ~2 blood // the same
now blood ~4 vomit|puke|sick // the same
now coffee grounds|ground + vomit*|sick|throw*|threw|puke*|bring* // old blood from the stomach
sign tarry ~2 stool|stools|poo|poop + faint*|dizzy|weak|blood|lightheaded|passing|vomit*|pale // the same
sign blood ~6 toilet|bowl|stool|stools|poo|poop|rectum|bottom|back ~2 passage + lots|lot|dizzy|faint*|clots|much|pouring|loads|filled|weak|pale // heavy, from the gut
now @limb ~4 off + cut|chopped|sliced|severed|ripped|torn|saw|blade|machine|lawnmower|bit|blown // an amputation
now cut|chopped|sliced|severed|ripped|tore|sawed|took|bit ~4 @limb|tip ~2 off / cut|chopped|sliced|severed|ripped|tore|sawed|bit off ~3 @limb|tip - toenail|nail // an amputation
now severed|amputated ~3 @limb|artery // an amputation
now @limb ~4 severed|amputated - years|ago // an amputation
now artery ~5 cut|bleed*|burst|spurt*|hit|nicked|sliced // an artery
now burst|ruptured|popped|bursting|torn ~5 vein|fistula|aneurysm|artery|varicose + blood|bleed*|pain|now|faint // a vessel
now vein|fistula ~4 burst|ruptured|bleeding|popped - eye // a vessel
sign nosebleed ~12 hour*|pouring|pours|throat|#20..600 - last|lasts|up // NHS, nosebleed: over 10 to 15 minutes
sign @bleed + @thinner + head|hit|fell|heavily|hour*|wont|cut|nose|nosebleed // bleeding on a blood thinner
now deep|gaping|huge|massive|big|nasty ~2 cut|gash|wound|slash + bone|fat|muscle|tendon|artery|heavily|spurt*|gush*|soak*|pouring|open|wont|cant|see|blood|bleeding - stitches|scar|heal* // a deep wound
now cut|sliced|slit|slashed ~3 wrist|wrists|throat|artery|neck !shaving - years|ago|bill|cost|short|cutthroat // a deep wound
sign knife|chainsaw|saw|blade|glass|axe ~8 deep|bone|artery|spurt*|soak*|everywhere|bleed* // a deep wound
sign blood ~4 coming|came|leaking|running|poured ~2 out|from ~4 bottom|rectum|ear|ears|mouth|back|vagina|eyes|eye + loads|lots|lot|clots|fell|head|hit|dizzy|faint*|accident|much|keeps|after // blood from inside
sign blood|bleeding ~3 ear|ears + fell|fall|falling|head|hit|accident|crash|knocked // NHS, severe head injury
now cut|wound|leg|arm|neck|thigh|head|artery ~6 spraying|spurting|squirting|gushing|pumping // an artery
now @bleed ~2 like ~3 mad|crazy|hell|tap|pig|anything // heavy
now lost ~2 finger|fingers|thumb|toe|toes|hand|arm|leg|foot + saw|machine|blade|mower|just|blood|explosion|firework* // an amputation
sign stabbed|sliced|cut|slit|gashed + bleed*|blood + mad|everywhere|stop|stops|much|lot|heavily|deep|pouring|soaked|spray* // a deep wound
now bleeding|bled|bleeds ~1 through / blood ~2 through ~2 bandage|bandages|dressing|towel|plaster|shirt|sock|clothes - stain // blood that soaks through
sign vomit*|throwing|threw|puk*|bringing|sick ~4 black|coffee|brown|dark ~3 stuff|blood|coffee|liquid|grounds // old blood from the stomach
sign see|sees|seeing ~2 fat|tendon|tendons|muscle + knife|cut|pour*|slipped|blade|glass|bleed*|wound|deep // a deep wound
sign knife|blade|glass|saw|scissors|axe + pouring|gushing|spray*|squirt*|soak*|spurt*|everywhere|wont // a deep wound
now bad|big|massive|serious|major|heavy|huge|terrible|nasty bleed // heavy
sign nosebleed|nosebleeds + wont|loads|pours|lightheaded|hour*|massive|clots|faint*|pouring|gushing|dizzy|never - stops // NHS, nosebleed that does not stop
now @limb ~2 came|come|torn|ripped|hanging|blown ~1 off - nail|skin|cast|bandage|plaster // an amputation
sign sick|vomit* + full ~2 blood / blood ~2 it // blood from inside
sign bleeding|blood ~2 from ~2 head|neck|throat|eye|eyes|ear|ears|face|skull|stomach|chest|groin - gums|paper // NHS, severe bleeding
sign cut|sliced|gashed|slashed ~5 chainsaw|saw|axe|machete|blade|glass|grinder|mower // a deep wound
sign cut ~1 myself|himself|herself + deep|badly|bad|bone|gushing|bleed* - shaving|shave // a deep wound
now lost ~1 a|his|her|my ~1 finger|fingers|thumb|toe|hand|arm|leg|foot - birth|diabetes|years|war|feeling|nail // an amputation
sign hand|arm|finger|fingers|leg|foot|hair ~2 caught|stuck|trapped|crushed ~3 machine|door|press|blender|mower|escalator|lift|roller // crushed
now blood ~2 keeps|keep|kept ~1 coming|pouring|running|flowing // goes on
sign bleeding ~2 from ~3 bum|bottom|rectum|vagina|anus|backside + lots|lot|loads|dizzy|faint|heavily|clots|weak|hours|morning|day // heavy
sign cut|wound|gash ~3 to ~1 bone // a deep wound
now cut|chopped|sliced|severed|ripped|bit|sawed off ~3 fingertip|fingertips|fingers|finger|thumb|toes|ear|nose|hand // an amputation
now full|filling|filled|fills|swimming|dripping|drenched|soaked|covered|red ~2 of|with|in ~2 blood - test|tube|vial|hands|syringe / blood bag|bags / bag|bags of ~1 blood // heavy
now so|too much ~1 blood !sugar|pressure|loss|glucose - test|tests|take|taken|took|draw|drawn|donat*|give|pressure // heavy
now bleed|bleeding|bleeds|blood|nosebleed ~5 wont|cant|not|never ~3 slow*|ease|easing|stem|settle|let|under - sugar|pressure // goes on
sign bloody|blood ~2 diarrhea|stool|stools|poo|poop|shit + faint*|dizzy|lightheaded|clots|weak|lots|lot|fever|pale|cold|sweat*|pouring // heavy, from the gut
now coffee grounds|ground|grinds|granules|dregs|sludge|grains|colored|coloured + vomit*|sick|throw*|threw|puk*|bring*|brought|spew* // old blood from the stomach
sign brown|black|coffee|dark|bloody|red ~2 vomit|sick|puke // the same
sign vomit*|puk*|sick|spew*|brought|bringing|throwing|threw ~6 blood|bloody|coffee - coffee ~2 made|after|morning - test // blood from inside
sign black|tarry|maroon ~3 stool|stools|poo|poop|poos|shit|tarry|tar|sticky|motions + dark|spin*|blood|passing|vomit*|pale|faint*|dizzy|weak|lightheaded|breathless|thinner|thinners|warfarin|ibuprofen|collaps*|aspirin|naproxen|racing|cold|clammy // blood from the gut
sign cut|gash|wound|nose / blood !pressure|sugar|test|monitor + pressed|pressing|pressure|pinching|pinched|squeezed + still|wont|through - sugar|valve|reading|stop* ~1 now // NHS: bleeding that goes on
sign bleed|bleeding|nosebleed + #10..600|ten|fifteen|twenty|thirty|forty|half|hour ~3 minutes|hour|hours + still|wont|cant|not|keeps|pressing|pressure|pinching // NHS: bleeding that goes on
sign wound|stitches|incision|scar|site|fistula|stump|socket|ulcer|vein ~5 burst|opened|open|reopened|split|pouring|gushing|pumping + floor|bleed*|blood|pouring|gushing|soak*|spray*|squirt*|spurt* // a wound that opens
now blood ~4 bowl|basin|jug|pint|pints|bucket|sink|mug|cupful|handful / bowl|basin|jug|bucket|mug|glass|sink|pint|pints|cupful|cup|handful|mouthful|mouthfuls|bowlful ~1 of ~3 blood - donat*|give|giving|gave|transfus*|orange|test|holds|body // heavy
now bleeding|bled|bleeds ~4 pig|tap|profuse*|hosepipe|pints|uncontroll*|everywhere // heavy
sign bleed|bleeding|bleeds|haemorrhag* + faint*|dizzy|lightheaded|woozy|collaps*|clammy|gray|pale|breathless|shaking - test|donat*|gave|sight|needle|gums|pressure|sugar // a loss that tells
sign pads|tampon|tampons|pad|clots ~6 hour|hourly|minutes|huge|golf|fist|lemon|plum|egg|palm - flight|flights|dvt|size|sizes // NHS, heavy bleeding
now clots|clot|lumps ~4 size|big|large|huge ~5 golf|fist|fists|lemon|lemons|plum|plums|egg|eggs|tangerine*|walnut*|palm|orange|tennis|hand // the same
sign bleeding|blood|haemorrhag* + birth|caesarean|section|delivered|postpartum|miscarr* + heavy|heavily|clots|lots|loads|soak*|gush*|much|pouring|pad|pads // NHS, after birth
sign fresh|bright|wont|pouring|mouthful*|clots|spitting|filling|keeps ~4 blood|bleed* + tonsils|tonsillectomy|tooth|teeth|extraction|surgery|operation|biopsy // NHS: bleeding after an operation
now large|huge|massive|big|vast ~1 amount|amounts|quantity|quantities|volume ~2 blood // heavy
now nose ~4 running|dripping red / nose ~4 pouring|gushing|streaming + @thinner|blood|bleed*|red|hour // NHS, nosebleed that does not stop
sign stools|stool|poo|poop|poos|shit ~4 black|tarry|maroon|tar + faint*|dizzy|weak|lightheaded|breathless|pale|@thinner|ibuprofen|collaps*|aspirin|naproxen|cold|clammy // blood from the gut
now wound|stitches|incision|scar ~4 burst|splitting|split|gaping // a wound that opens
sign throwing|vomit*|puk*|spitting|cough*|bringing ~3 red|maroon - wine|food|beetroot|sauce|phlegm|drink // blood from inside
sign bleeding ~3 heavily|badly|loads + after ~3 having|birth|delivering|surgery|operation // NHS, after birth
now blood ~1 all ~1 over - test|world // heavy
sign bleeding|blood ~2 from ~3 mouth|nose|ear|ears|bottom|bum|rectum|vagina|penis|eye|wound|stump|stoma - test|scan|gums|floss*|brush*|paper|tiny|little|slight|streak*|drop|drops // blood from inside
now wont|cant|not ~4 bleed*|blood|nosebleed ~3 control|stop|slow|stem // heavy
now blood|bleeding ~4 running|dripping|trickling|pouring|streaming|pumping ~2 down|onto|on|through|into|off|out // heavy
now cough*|vomit*|throwing|threw|thrown|spitting|spat|puking|puked|bringing|brought|brings ~8 blood|clots - why|streak*|test|count|sugar|pressure // blood from inside
now clots ~5 bottom|passage|rectum|mouth|nose|penis|ear|bum // blood from inside
now dark|bloody|black|coffee vomit|vomiting|puke // blood from inside
now cut|split|sliced|ripped|gashed|slashed|torn ~3 wide|right|clean open|through|off // a deep wound
now hit|cut|nicked|severed|sliced|punctured ~3 artery|jugular|vein - needle|test|phlebotom* // an artery
sign dripping|drips|trail|pool|puddle|gushing ~5 floor|everywhere|carpet|bed|sheets + blood|bleed*|@tool // heavy
sign @bleed + floor|carpet|sheets|clothes|mattress|bed|everywhere - test|remove|clean|wash|scrub|stain|stains // heavy
sign @bleed + @tool|stabbed|shot - shav*|test|syringe|stain|stains // a deep wound
sign blood + faint*|dizzy|lightheaded|woozy|clammy + lots|loads|lot|toilet|poo|poop|stool|vomit* - test|tests|sugar|pressure|donat* // a loss that tells
now i|@other ~2 haemorrhag*|hemorrhag* // heavy
now gush|gushes|flood|torrent|fountain|jet|mouthful|mouthfuls|puddle ~3 red|scarlet|crimson - wine|sauce|squash|paint|juice // heavy
now bright|dark|scarlet|crimson red? ~5 down|from|out ~3 leg|legs|thigh|thighs|nose|mouth - rash|hair|lipstick|streak* // heavy
now jet|fountain|spray|spurt|squirt ~1 of ~1 it|blood - water|perfume // an artery
now dialysis|fistula|graft ~2 arm|line|site|access|needle|hole ~4 burst|open|opened|bleed*|leak*|pour*|go|out|jet|spray* - how|clinic // a vessel
now sawed|cut|chopped|sliced|hacked|sheared|went|gone ~1 through ~4 finger|fingers|thumb|thumbs|hand|wrist|arm|leg|foot|toe|toes - nerve|nerves|shock|phase|glove|gloves // an amputation
now @limb|wrist|head|neck|nose|scalp ~5 like ~2 tap|hose|hosepipe|fountain + blood|bleed*|cut|saw*|sliced|pour*|gush*|cold|red - snot|cold|water // heavy
`
