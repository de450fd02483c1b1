/** Injuries, the spine, sepsis, pregnancy. How rules are written: `../rules.ts`. */

export const injury = `
sign car|van|lorry|truck|bus|taxi|tram|train|motorbike ~2 hit|struck ~3 @stranger|@kin|@child|cyclist|pedestrian + lying|road|ground|bleeding|moving|leg|head|outside|street - insurance|claim|news // run over
now bone|bones ~5 sticking|poking|coming|came|popping|jutting|protrud*|stuck|popped|piercing|pierced|through - mri|scan|xray|spur // an open fracture
now bone|bones ~4 showing|visible|exposed|out + skin|break|broke*|@limb|legs|wrist|elbow|knee|shin|ankle|thigh|trousers|jeans|fell|slipped|crash*|cut|wound|see|can - mri|scan|xray|ray|spur|show / anatomy|normal|always // the same
now see|sees|seeing|exposed|visible ~3 bone|bones|tendon|muscle - mri|scan|xray|ray|spur|doctor|how // the same
now sticking|poking|poked|came ~3 through|out ~3 skin // the same
now belly|stomach|tummy|abdomen ~3 hard|rigid|stiff|tense ~3 board|wood|rock|stone|plank - workout|gym|abs|baby|bump // NHS, call 999: severe pain in the belly
now open|compound|displaced fracture + i|my|@kin|@child|he|she|now|just // the same
now @limb|ankle|wrist|knee|elbow|leg ~6 bent|twisted|facing|pointing|hanging|angle ~3 wrong|backward*|odd|weird|sideways|thread|skin // a broken limb
sign came|banging|hitting|bumping|knocking|bashing|smashed|thump*|clonked|knock|blow|bang|bump|whack|kick|smack|hit|banged|bumped|bashed|cracked|smacked|whacked|knocked|fell|landed|injured|kicked|struck|fallen|split|dropped ~8 head|skull|headfirst + vomit*|throw*|threw|confus*|muddled|drows*|sleepy|unconscious|passed|blacked|@thinner|seizure|slur*|remember|memory|blurr*|vision|double|fluid|ear|ears|nose|weak*|numb*|sense|pupil*|dent|worst|respon*|headache|wake|fit|dizzy|sick|concussed|cry|bleed*|blood|staring|weird // NHS, severe head injury
sign head injury|trauma + vomit*|throw*|confus*|drows*|sleepy|unconscious|passed|@thinner|seizure|slur*|remember|blurr*|vision|fluid|pupil* // the same
now clear|watery|water ~2 fluid|liquid|stuff|discharge ~7 ear|ears|nose / fluid|liquid|blood*|@bleed ~5 ear|ears + head|fell|fall|falls|tumbl*|stairs|hit|accident|crash*|bang*|bump*|knock*|punch*|slap*|kicked // the same
now cracked|fractured|split|crushed|dented ~3 skull|head open? // the same
sign fell|fallen|thrown|jumped|falls|pushed|tumbled ~7 roof|ladder|height|balcony|window|tree|storey|story|stories|floors|scaffold*|cliff|stairs|horse|bike|motorbike|trampoline|feet + cant|neck|unconscious|bone|numb|bleed*|head|conscious|vomit*|confus*|drows*|passed|seizure|screaming / not ~2 moving // a fall
sign fell|landed|dived|crash|crashed|thrown|accident|tackled ~8 neck|back|spine + tingl*|numb*|cant|weak|paralyzed // NHS, spinal injury
sign neck|spine ~6 broke|broken|snapped|injured|crushed|cracked + cant|numb|tingl*|accident|crash|fell|dive|dived|diving|legs|arms|move // NHS, spinal injury
now got|been|was|were|is|has|just|being|getting stabbed|shot|impaled|gored|electrocuted|crushed|mauled|trampled !down|up|in|by|of - claim|video|film|photo|nerves / back by ~2 friend|mate|colleague|coworker|boss // a wound
now stabbed|shot|knifed|speared ~2 me|him|her|himself|herself|myself|in|someone|twice - foot|vaccine / back by ~2 friend|mate|colleague|coworker|boss // a wound
now @kin|@child|@stranger|he|she|i ~2 stabbed|knifed // a wound
sign stab|gunshot|gun|bullet|knife wound|wounds // a wound
sign knife|pole|rod|stick|nail|fence|spike ~4 in|through ~3 chest|stomach|head|eye|neck|leg|back|abdomen|belly|skull - pain // impaled
now hit|struck|knocked|ran|run|mowed ~2 over|down? ~1 by|with ~3 car|truck|bus|van|train|lorry|motorbike|vehicle|taxi|tram // run over
now car|van|lorry|bus|truck|motorbike|train|tram hit|struck ~1 me|him|her|us|@child|@kin !car|fence|gate|wall|house - insurance|claim|toy|game // run over
now ran|run ~3 over + car|truck|bus|van|lorry|tractor|bleed*|leg|not|foot|child|son|daughter // run over
sign car|motorbike|motorcycle|bike|bus crash|accident|wreck + just|now|trapped|bleed*|unconscious|cant|conscious|blood|chest|breath*|hurt|moving|stuck - years|insurance|since // a crash
now trapped|pinned ~3 under|beneath|in|by|between / crushed ~2 under|by - nerve|gas|wind|relationship|marriage|job|body|bowel / nobody|empty|parked // trapped
now drank|swallowed|sipped ~3 boiling|scalding // burns of the airway
sign boiling|scalding|hot|kettle ~2 water|oil|tea|coffee|soup|fat|grease|kettle ~8 over|on|onto|all|down|herself|himself|myself|face|chest|spilled|spilt|poured|pulled + @child|face|chest|all|legs|back|arms|blister*|skin|neck|badly|whole|stomach // a large scald
sign severe|serious|bad|deep|awful burn|burns|burned|scald|scalds - sun|sunburn|heartburn // NHS, burns
sign burn*|scald* + boiling|kettle|scalding + water|oil|tea|coffee|soup|fat // the same
now @child ~4 scalded|burned|burnt - finger|slightly|little|small|sun|tongue|sunburn*|in ~1 the sun // NHS, burns: children
sign burn|burnt|burned|burns|scald|scalded|scalds ~7 face|chest|over|whole|badly|severe*|degree|large|charred|black|white|genital*|deep|peeling|electric*|chemical|acid|airway|neck|body - sun|sunburn*|sunscreen|heartburn|pee|urin*|reflux|calories|cream|mild|minor|small|hair|laser|toast|food // NHS, burns: large, deep, on the face
now badly|severely|seriously burn*|scald* - sun // the same
sign third|3rd degree ~1 burn* // the same
now charred / skin ~3 charred|melted|melting / skin ~3 coming off + burn*|shock|fire|hand|black|boiling|acid // the same
now clothes|hair|shirt|dress|sleeve|house|kitchen|building|room|flat ~4 on|caught fire // fire
now caught fire + clothes|hair|shirt|sleeve|he|she|my // fire
now electric|electrical shock ~6 + burn*|hand|heart|chest|unconscious|just|now|dizzy|numb|from // electric shock
now shock ~4 mains|outlet|socket|wire|plug|lightning|line|fence // electric shock
now struck|hit by lightning // lightning
now electrocut* // electric shock
sign bleach|acid|chemical*|ammonia|lime|cement|superglue|alkali|cleaner|detergent|lye|spray ~6 eye|eyes + in|into|splash*|got|squirt*|burn* - safe|avoid|allergy // a chemical in the eye
sign eye|eyeball ~6 stuck|pierced|stabbed|punctured|embedded|popped|hanging|glass|metal + in|out|blood|bleed*|cant|see|nail|dart|stuck // an eye injury
now testicle|testicles|testicular|balls ~8 sudden*|excruciating|twisted|agony|severe // NHS, torsion
now sudden*|severe|excruciating|agonizing ~5 testicle|testicles|testicular|balls // NHS, torsion
sign @severe ~4 stomach|abdominal|belly|tummy|abdomen + vomit*|rigid|hard|board|faint*|collaps*|fever|pregnant|pale|sweat*|doubled|blood / cant ~3 stand|move|straight // NHS, call 999: severe pain in the belly
sign stomach|abdominal|belly|tummy|abdomen ~6 @severe|agony|rigid + vomit*|rigid|hard|faint*|collaps*|fever|pale|sweat*|doubled|blood|pregnant / cant ~3 stand|move|straight // the same
sign broke|broken|fractured|fracture|cast ~10 blue|cold|numb|white|pulse + toes|foot|hand|fingers|leg|arm - mri // a limb without blood
now dog|shark|bear|pitbull ~3 bit|bitten|torn|tore|ripped|mauled|savaged ~6 face|throat|neck|cheek|lip|scalp|ear|head // an animal
sign bitten|bit|mauled|attacked ~6 dog|shark|bear|pitbull + face|throat|neck|bleed*|bone|chunk|artery|deep|badly // an animal
sign heatstroke|heat|sun|sauna|hot ~12 confus*|collapsed|unconscious|seizure + temperature|hot|sun|#39.5..43|#103..110|he|she|i|my // heatstroke
sign hypothermia|freezing|frozen|snow|cold|ice ~12 confus*|slurr*|unconscious|drowsy / stopped shivering + he|she|i|found|my // hypothermia
now skin ~3 hanging|peeled|sloughing|slipped ~1 off - sun|sunburn|heel|feet|lips // a deep burn
sign fell|fallen|fall|knocked + cant ~3 get|stand ~1 up|stand / cant ~1 move // a fall
sign hip|leg|foot ~4 shorter ~1 turned|twisted|rotated out? / hip|leg|foot ~4 turned|shorter|rotated|pointing + fell|fall|cant|pain|out // NHS, broken hip
now nail ~1 gun|gunned + eye|@body|kneecap|through|hit - rent|buy // a wound
now @tool ~4 into|through ~3 @body // a wound
now hit ~3 in ~1 eye|throat ~3 with|by - ball // an eye injury
sign soda|caustic|plaster|battery ~5 eye|eyes + in|into|splash*|got // a chemical in the eye
sign burn|burns|burned|burnt ~6 mouth|throat|airway|airways|nose + steam|fire|smoke|swallow*|chemical|acid|explosion|hoarse // burns of the airway
now on|onto ~1 my|his|her leg|legs|foot|feet|arm|hand|chest|head + car|van|tractor|lorry|wall|wardrobe|machine|tree|beam|forklift|bike|motorbike + cant ~2 lift|shift|move // trapped
now is|am|are|he|she pinned|trapped - nerve|wind|gas|in ~2 marriage|job // trapped
now gored|mauled|trampled|crushed|impaled|savaged|shot|stabbed ~2 my|our|me|him|her|us|himself|herself - dreams|claim|up // violence
now collapsed|fell|landed|toppled|crashed ~2 on|onto|over ~2 me|him|her|us|@child|@kin|head - boiler|laptop|computer|asleep|knee|bottom // something fell on somebody
sign wall|tree|ladder|shelf|bookcase|wardrobe|machine|car|tv|branch ~2 fell|collapsed|landed|toppled|rolled ~3 on|onto|over // the same
now blew|blown|exploded|explode|blowing ~4 face|hand|hands|eyes|eye // an explosion
sign explosion|exploded|firework|sparks|arc ~8 + hand|face|eye|eyes|dazed|burn*|hurt|threw|thrown // an explosion
sign threw|thrown|flung ~3 across|off|out|from|through + dazed|unconscious|hurt|cant|head|bleed*|conscious // thrown
sign @child ~8 fell|dropped|rolled ~6 window|balcony|stairs|table|bed|bunk|height|counter|arms + unconscious|knocked|sick|vomit*|sleepy|drows*|limp|pale|dent|cant|wont|seizure // a child's fall
now horse|horses|cow|bull|pony|donkey ~2 kicked|trampled|stamped|threw|crushed ~5 face|head|chest|stomach|belly|ribs|back / kicked|trampled|crushed ~6 by ~1 horse|cow|bull|pony|donkey // an animal
now got|was|been|being|is|were|has run over // run over
sign dived|dove|dive|diving|fell|jumped|crash|crashed|accident|thrown + cant ~2 move|feel|walk // NHS, spinal injury
sign tree|wall|car|roof|ceiling|horse|machine|forklift|beam ~2 fell|collapsed|landed|rolled|came ~2 on|onto|down - nobody|empty|parked // crushed
now went off|exploded ~2 in ~2 hand|hands|face // an explosion
sign nail|bolt|rod|spike|screwdriver|arrow|fork ~2 in|into ~2 hand|foot|arm|leg|thigh|knee / nail|bolt|rod|spike|screwdriver|needle|arrow ~4 through ~3 hand|foot|arm|leg|head|chest|eye|neck // impaled
sign fell|fallen|falls|fall + leg|hip|foot ~4 shorter|turned|twisted|wrong / screaming / cant ~2 get ~1 up // NHS, broken hip
sign burn*|scald* + petrol|gasoline|fat|oil|steam|chemical|acid|boiling + all|face|over|skin|arm|arms|chest|peeling|hands - sun|cooking ~1 oil ~1 spray // a burn
sign fat|oil|water|tea|coffee|soup|steam ~5 over ~4 face|arm|arms|chest|legs|body|him|her|himself|herself|@child + hot|boiling|scald*|burn* // a scald
sign fingers|hand|toes|foot ~4 black|charred|white + shock|electric*|burn*|frost*|cold|freezing - nail|nails|bruise* // an electric burn, or frostbite
sign glass|knife|nail|stick|pole|pencil|rod|metal|fork ~4 in|into|through ~2 my|his|her|the neck|chest|head|eye|throat|stomach|belly|thigh|back - xray // impaled
sign through ~3 glass|window|windscreen|windshield + leg|arm|hand|head|face|wrist|he|she|went|fell|put // a deep wound
sign socket|outlet|mains|wire|wires|plug|cable + shock*|burn*|electr*|threw|black|numb|stuck // electric shock
sign fell|fallen|falls|jumped|thrown|pushed ~4 roof|balcony|scaffold*|cliff|storey|story|floors|bridge // NHS: a fall from height
sign fell|fallen|falls|jumped|dropped #2..100|two|three|four|five|six|ten|several ~1 feet|foot|storey|storeys|story|stories|floors|meters|metres|metre // NHS: a fall from height
sign big|bad|huge|massive|nasty|electric|electrical ~2 electric? shock - sticker|bill|culture|price|feeling|sensation // NHS, electric shock
sign acid|caustic|lye|petrol|chemical|chemicals ~5 myself|himself|herself|themselves|skin|face|legs|arms + spill*|splash*|pour*|threw|on|burn* - peel|retinol|exfoliat* // a chemical burn
now broke|broken|snapped|fractured ~1 my|his|her ~1 neck|spine|skull // NHS, severe injuries
now am|is on fire - feet|shoulder|throat|knee|back|legs|skin|muscles|stomach|hands|phone|inbox|game // fire
sign fell|fallen|jumped|thrown ~3 out|from ~3 window|car|vehicle|tree|ladder|roof|balcony // a fall from height
sign fell|hit|knocked|banged + vomit*|throwing|sleepy|drows*|strange|weird|odd|confus* + head|fell|and - asleep|love|ill // NHS, severe head injury
sign bruis*|black ~2 behind ~2 ear|ears / black|panda|raccoon eyes + fall|fell|head|hit|accident|crash* - liner // NHS: signs of a broken skull
sign fell|fall|fallen|crash*|accident|thrown|tackle*|dived|dove|diving|collision|landed|hit / came|come|knocked ~3 off + neck|back|spine + tingl*|numb*|weak*|paralyzed / pins ~1 needles / cant ~3 move|feel|turn|lift|walk|stand // NHS, spinal injury
sign kettle|pan|pot|mug|cup|teapot|saucepan|fryer|coffee|tea|soup|oil|fat ~8 over|onto|down|on|front ~4 @self|him|her|me|@child|front|@body + blister*|chest|face|@child|skin|legs|arm|boiling|hot|burn* - cold|iced|clothes|shirt ~2 stain // a scald
sign mangled|degloved|severed|shredded|amputated|smashed|snapped|shattered|pulped ~4 @body / @body ~4 mangled|degloved|severed|shredded|snapped|shattered|pulp|shreds + now|just|i|my|@other|help - prosthe*|phone|elastic|twig|surgery|above|below|recently|doctor* // NHS, severe injuries
sign blender|saw|lawnmower|mower|chainsaw|grinder|mincer|shredder|machine|axe|propeller|drill|slicer|guillotine|conveyor|roller|baler|escalator|mandoline|strimmer|hedgetrimmer + finger|fingers|thumb|hand|hands|foot|toe|toes|arm|leg + gone|off|went|into|inside|took|caught|through|missing|chopped|sliced|lost|mangled|stuck|bone|cut // a lost or caught limb
sign @body|kneecap|forearm|wrist ~8 bent|pointing|banana|deformed|wonky|misshapen|angle|backward*|sideways|shape|fork|facing + fell|fall|fallen|crash*|motorbike|bike|smashed|smash|accident|landed|tackle*|slipped|broke*|bone|bones|bang* // a broken limb
now knee|shoulder|elbow|hip|ankle ~4 side|dislocated|socket|popped|round + numb*|cold|blue|cant|kneecap|agony - years|again|clicks|cracks // a dislocated joint
sign head|skull|temple|forehead|face + fell|fall|hit|punched|whacked|ball|knock*|bang*|bump*|lump|crash*|kicked|struck|dropped|landed|headbutt*|brick + drunk|double|forget*|forgot|repeat*|spaced|glassy|dazed|unsteady|wobbly|stagger*|slurr*|confus*|vomit*|drows*|delirious|blank|funny|asleep|sleepy / same ~2 question|thing|questions / not|wont|stopped ~3 sense|right|himself|herself / being sick / been ~1 sick // NHS, severe head injury
sign headbutt*|punched|concuss* + double|forget*|spaced|glassy|dazed|vomit*|slurr*|confus*|drows*|sick - ago|years|after|protocol // the same
sign back|neck|spine|pelvis|hips ~3 broken|broke|snapped|crushed + fell|fallen|fall|move|moving|crash*|accident|landed|thrown|jumped // NHS, spinal injury
sign burn*|scald*|blister* + all ~1 over / face|hands|both|arms|arm|legs|chest|whole|eyebrows|genital*|body|bigger|large|huge|white|leathery|charred|peel*|neck|eyelids|airway|palm|skin + fire|flames|bonfire|oil|pan|fat|stove|hob|oven|kettle|boiling|coffee|fell|into|grill|exhaust|tea|steam|petrol|explo*|radiator|iron|acid|electric*|bbq|barbecue|wire|volts|hot - tiny|small|minor|mild|sun|sunburn*|tongue|cream|toast|food|retinol|herpes|shingles|shoes|heel|rash // NHS, burns
sign @child + burn*|scald*|blister* + fire|flame*|bonfire|pan|stove|hob|oven|kettle|boiling|coffee|tea|steam|radiator|iron|straighteners|straightener|fireplace|bbq|hot - tiny|small|minor|mild|sun|sunburn*|tongue|food|chickenpox|rash|mouth // NHS, burns: children
sign burn*|blister*|scald* ~6 bigger|larger|over ~3 hand|palm|body // NHS, burns: large
sign skin|hand|fingers|arm|forearm|leg|palm|foot ~4 white|leathery|charred|waxy + chip|pan|fryer|stove|oven|iron|fire|burn*|kettle|boiling|hob // NHS, burns: deep
sign fire|smoke|flames|explosion + hoarse|eyebrows|singed|soot|croaky / cough* ~2 black // burns of the airway
now zapped|electrified ~4 by|off|from|with / live wire|wires|rail|cable|socket|plug / volts|voltage + burn*|thrown|touch*|hand|heart|chest|numb|unconscious|dizzy|grabbed // electric shock
now car|van|truck|lorry|bus|tractor|forklift|train|wheel|motorbike ~3 drove|ran|rolled|went|backed|reversed ~2 over|into + @body|me|him|her|@kin|@child // run over
now pitchfork|fork|hook|spike|nail|fence|railing|stick|rod|pole|arrow|branch|fishhook|screw|screwdriver|dart|skewer|spear|knife|stake|glass|metal|splinter ~4 through|lodged|stuck|embedded ~4 @body|eyelid|lip|cheek - pain // impaled
sign eye|eyes|eyeball + hit|punched|poked|struck|elbow*|kicked|ball|stabbed|thrown|bungee|cork + cant ~2 see / see|seeing ~3 black|nothing|double|dark|shadow / blind|vision|blurr*|double|bulging|burst // an eye injury
now kneecap ~4 side|dislocated|round|out|popped - years|surgery // a dislocated joint
sign skin ~5 off|gone|melted|raw|peeled|gray + pan|oil|boiling|stove|hob|burn*|fire|steam|iron|exhaust|grill|cement|kettle|acid - sun|sunburn // NHS, burns: deep
sign fire|smoke + house|caught|inhal*|breathed|trapped|explo*|flat + throat|voice|cough*|breath*|chest|hoarse|dizzy|headache|confus* - smoker|smoking|quit // burns of the airway
sign lightning + hit|struck|strike + ground|unconscious|collapsed|numb|chest|next|near|breath*|hear // lightning
now lost|missing|sliced|chopped|ripped|took|bitten|cut ~5 end|tip|top|part|half|off ~3 finger|thumb|toe|ear|nose|tongue - nail|years|ago|feeling|sensation // a lost limb
sign scissors|knife|fork|stick|pole|pencil|glass|metal|needle|blade|rod|nail|wire|branch + stuck|lodged|embedded|buried ~4 in ~3 @body / stuck|lodged|embedded ~2 @body - phone|phobia|splinter // impaled
sign fell|fallen|falls|jumped|thrown|pushed ~5 first|second|third|fourth|fifth|upstairs|top floor|storey|story|window|balcony // NHS: a fall from height
sign kicked|kick|hit|punched|crash*|handlebars|fell|accident|stamped + stomach|belly|tummy|abdomen|ribs + hard|rigid|blood|peeing|agony|vomit*|faint*|swollen|breath*|pale|worse - gym|workout|pregnan* // an injury of the belly
sign unblocker|drain|peroxide|glue|limescale|disinfectant|antifreeze|petrol ~6 eye|eyes - safe|avoid|allergy // a chemical in the eye
now eye|eyeball ~2 punctured|burst|pierced|ruptured|gouged - vessel // an eye injury
now fell|fallen|jumped ~1 two|three|four|five floors|storeys|stories|flights // NHS: a fall from height
sign got|has|had|with|took|find|found ~3 @tool ~1 in ~2 stomach|belly|tummy|abdomen|chest|back|neck|gut|guts|thigh|head|eye|ribs|side|leg - pain|pocket|bag|friend // impaled
`

export const spine = `
now cant ~3 feel|move|wiggle ~3 leg|legs|foot|feet|toes|arms|body|waist|groin|genital*|hands|bum|bottom|saddle - cold|boots|shoes|asleep / baby ~3 move // NHS, cauda equina: no feeling
now no|lost|losing|loss|without ~3 feeling|sensation|movement|use|power|control ~6 leg|legs|waist|@groin|bladder|bowel|bowels|pee|urine|poo|feet|thigh|thighs - cough*|sneez*|laugh*|childbirth|menopause|prostate // the same
now feeling|sensation ~4 gone|lost|missing + leg|legs|waist|@groin|feet|thighs // the same
now @groin|genitals|skin ~6 no|lost feeling|sensation // the same
now leg|legs ~6 paralyzed|gave|given|giving|buckled|collapse*|numb|weak + sudden*|both|today|now|bladder|soil*|just|wet*|pee*|completely|bowel*|waist|groin|urin* - typing|sitting|crossed|asleep // NHS: weakness in both legs
now weak|numb*|weakness|tingling ~3 in? ~1 both legs // the same
sign @weak|numb* ~8 @groin|crotch // NHS: numb between the legs
sign numb*|tingl* ~6 between ~2 legs|thighs // the same
sign numb*|tingl* ~3 inner thigh|thighs // the same
sign @groin ~6 numb|numbness|tingling|tingly|asleep|dead|deadened - sex|ride|riding|cycl*|bike|chair|hour* / bottom ~3 lip|lips|foot|feet|heel|teeth|toe|toes // the same
now cant ~2 control|hold|feel ~5 bladder|bowel|bowels|stool|stools|motions|faeces|pee|poo|urine|wee|peeing|pooing - cough*|sneez*|laugh*|jump*|birth|baby|pregnant|years|toddler|training // NHS: loss of control
sign lost|losing|loss|lose|no ~2 control ~6 bladder|bowel|bowels / lost|losing|lose|no ~2 bladder|bowel control - cough*|sneez*|laugh*|birth|menopause|prostate|causes|years // the same
sign wet|wetting|soiled|soiling|peed|pooed|shat|pissed|incontinent|wetted ~2 @self|sudden* + leg|legs|back|numb*|spine|sudden*|disc|sciatica|weak*|unconscious|seizure // the same
now cant ~3 pee|urinate|wee|piss + back|numb*|legs|sciatica|disc|pain|hours|swollen|catheter|all|agony|hour|belly|today // NHS: cannot pass urine
now cant ~2 pass ~2 urine|water // the same
sign incontinen* + numb*|leg|legs|back|sudden*|today|sciatica // the same
now paralyzed ~4 waist|neck|down|legs + sudden*|now|just|fell|help|hour* // paralysis
now from ~3 waist|neck|chest down + numb|feel|feeling|move|cant // paralysis
sign pooped|pooed|shat|soiled|messed|wet|peed|weed @self + disc|disk|back|spine|sciatica|legs|leg|numb*|l4|l5 // NHS, cauda equina: bladder and bowels
sign cant ~2 tell|know ~4 pee|wee|poo|urinate|bladder|bowels + back|legs|numb*|leg|feel* // NHS: loss of feeling
sign wet ~2 bed|myself|himself|herself / soiled + back|legs|leg|sciatica|numb*|spine // NHS: loss of control
now no|lost|loss ~3 feeling|sensation ~4 there|below|under|chest|waist|neck // NHS: loss of feeling
sign legs ~4 jelly|rubber|lead|wood + spine|cancer|back|bladder|pee|bowel*|numb*|sudden*|cant // NHS: weakness in both legs
now cant ~3 feel ~2 @groin // NHS: numb between the legs
sign no|lost ~2 sensation|feeling + wipe|toilet|legs|back|groin|saddle|numb // the same
sign cant ~2 move|feel ~2 anything ~2 below|under|from // paralysis
sign bladder|bowel|bowels ~3 not ~1 work*|empty* + back|legs|leg|numb*|pain|sudden*|today // NHS: loss of control
now legs|leg ~3 stopped working|moving / legs ~2 not|wont ~1 work|working|move|hold // NHS: weakness in both legs
now i|he|she|@kin|@child ~2 paralyzed $ / suddenly paralyzed // paralysis
now cant move|feel ~1 anything // paralysis
sign @groin|perineum|downstairs + numb*|tingl*|deadened / pins ~1 needles / cant|not ~3 feel|sensation / no|lost|less|losing ~3 feeling|sensation + i|my|@other|weak*|back|sciatica|legs|now|and - sex|ride|riding|cycl*|bike|chair|hour*|lidocaine|cream|gel|epidural / bottom ~3 lip|lips|foot|feet|heel|teeth|toe|toes // NHS: numb between the legs
now cant|not ~2 tell|feel|know ~3 need|want ~2 @toilet|go + numb*|back|legs - years // NHS, cauda equina: bladder and bowels
now urine|pee|wee|poo ~3 without|not ~2 notic*|knowing|feeling|realis*|realiz* + back|disc|discs|lumbar|spine|numb*|legs|sciatica|chair|sitting - years|birth|cough* // NHS, cauda equina: bladder and bowels
sign back|backache|sciatica|sciatic|disc|discs|spine|spinal|lumbar / legs ~4 numb*|weak*|tingl* + cant ~5 @toilet / not|stopped ~3 feel|feeling|know|aware|sense|notice ~5 @toilet / cant ~3 feel|tell|know|sense / lost|losing|loss|lose ~4 bladder|bowel|bowels / no ~2 control ~3 bladder|bowel|bowels / @toilet ~2 accident|accidents / accident|accidents ~4 @toilet / leak*|dribbl* ~3 urine|pee|wee|poo / incontinen* / bladder ~3 full / without|not ~2 realizing|realising|knowing|noticing / trouble|difficult*|struggl*|hard ~3 peeing|weeing|pee|wee|urinat* + @toilet - cough*|sneez*|laugh*|prostate|birth|pregnan*|period|toddler|kidney|stone|stones|years // NHS, cauda equina: bladder and bowels
sign legs ~5 numb*|weak*|dead|tingl*|wobbly|jelly / numb*|weak*|feeling|strength|power ~5 legs / both ~1 feet|legs ~3 numb*|weak* / feel ~1 neither + @toilet|back|sciatica / cant ~3 walk|stand|climb|lift / worse|worsening|spreading|sudden*|rapidly / since ~2 morning|night|yesterday|today + i|my|@other - crossed|sitting|asleep|gym|workout|squat*|ran|running|sclerosis|neuropathy|diabet*|years|drunk // NHS: weakness in both legs
sign cancer|metast*|mets|tumor|tumour|myeloma + spine|spinal|bone|bones|back|spread + legs|feet|walk* + given|gave|giving|weak*|numb*|unsteady|cant|tingl*|heavy|wobbly // NHS: a tumour that presses on the spine
sign @toilet + not|cant|no|lost|without ~2 feel|feeling|sensation + numb*|disc|legs|back|lumbar|bed|sciatica|spine // NHS: loss of feeling
now lost|losing ~2 control ~4 bladder|bowel|bowels / lost|losing ~1 bladder|bowel control + back|legs|numb*|suddenly|sciatica // NHS: loss of control
now cant|not ~3 feel|feels ~5 wipe|wipes|wiping|paper|toilet|seat|bits|@groin|willy|passage / wipe|wipes|wiping ~4 cant ~2 feel - cold|difference // NHS, cauda equina: numb between the legs
sign numb*|tingl* ~8 bits|willy|dick|penis|labia|perineum|privates|cheeks|passage / numb* ~2 where ~1 i|he|she sit|sits|wipe / bits|willy|dick|labia|perineum|passage|privates|butt|bum ~4 numb*|tingl*|dead / sensation|feeling ~2 gone|lost|missing ~4 passage|@groin - face|rosy|cycl*|bike|nose // the same
sign messed|wet|wetting|soiled|soiling|pooed|pooing|peeing|peed|weeing|weed|shitting|crapped|pissing ~2 @self|pants|trousers|bed|knickers + back|backache|legs|disc|sciatica|numb*|spine - cough*|sneez*|laugh*|years|birth // NHS: loss of control
sign legs|feet ~6 weaker|numb|numbness|weak|heavier|wobbly + tripping|falling|stumbl*|buckl*|hour|hourly|fast|rapidly|quickly + back|getting|hour|since|now|spread* - diabet*|years|drunk|sitting|crossed|run // NHS: weakness in both legs
now cant ~1 lift|raise|move|bend|pull ~3 foot|feet|toes|legs - boots|pregnan*|hip // the same
sign foot|feet drop|dropping + both|sudden*|overnight|back|numb*|today|now - years // the same
now lower|bottom half ~5 numb|dead|paralyzed|weak|gone / numb|dead|paralyzed ~4 waist|belly|chest|ribs down / paralyzed ~2 both? ~1 legs|leg - wheelchair|years|birth|born|since // paralysis
sign not ~3 weed|peed|urinated|pee|wee / cant ~2 pee|wee|urinate + back|spine|sciatica|legs|numb* - kidney|stone|stones // NHS: cannot pass urine
sign @toilet + no|lost|without ~2 feeling|sensation|feel + numb*|disc|legs|back|spine|sciatica // NHS: loss of feeling
sign between|down|under ~3 legs|thighs|there|below|downstairs ~4 numb*|tingl*|dead / no ~2 feeling|sensation ~3 below|there|downstairs - cycl*|bike // NHS: numb between the legs
now from ~4 waist|hips|neck|chest|belly|button|ribs|knees down + feel|feeling|sensation|numb|dead|paralyzed|nothing|weak - fracture|suffered|born|years // paralysis
sign legs|feet ~3 dead|useless|gone / legs|feet ~3 no ~1 strength|power|feeling / no ~2 strength|power|feeling ~4 legs|feet + back|now|sudden*|cant|today - workout|gym|years|run // NHS: weakness in both legs
sign legs|feet ~4 numb|dead|weak ~4 suddenly / suddenly ~5 numb|weak|dead ~3 legs|feet / sudden numbness|weakness ~3 legs|feet // NHS: weakness in both legs
sign numb*|tingl*|weird|strange ~5 loo|toilet|wipe|wiping / wipe|wiping ~4 numb*|weird|strange|different + back|sciatica|disc|legs - seat|hour* // NHS: numb between the legs
now feet|foot ~2 not|wont|stopped ~1 work|working|move|moving - pedal|boots|shoes // NHS: weakness in both legs
sign legs ~3 given|gave|giving ~1 out|way + back|cancer|spine|today|sudden*|numb*|both|bladder // the same
sign wiped|wipe|wiping ~2 @self|bum|bottom|backside + felt|feel|feels ~1 nothing // NHS, cauda equina: numb between the legs
sign felt|feel|feels nothing there|down|below + wiped|wipe|wiping|loo|toilet|wee // the same
sign between ~2 thighs|legs ~4 no|lost|little|less ~1 feeling|sensation - cycl*|bike // the same
sign numb*|tingl*|needles|dead ~3 where ~4 sit|sits|saddle|seat|wipe|wipes - cycl*|bike|ride|riding|chair|hour* // the same
now leak*|leaking|incontinent ~2 both ends // NHS: loss of control
sign leg|legs|knees|seat|bottom|bum|thighs|feet ~4 like ~1 somebody|someone elses|else / not ~3 mine|belong + accident|accidents|leak*|wet|bladder|back|wee // NHS: weakness in both legs
sign @groin|thighs|passage|between ~6 like ~2 cotton|wood|rubber|plastic|cardboard|cushion|dentist - chafing|rash|toilet // NHS, cauda equina: numb between the legs
`

export const sepsis = `
sign red|redness ~3 going|spreading|moving|creeping|climbing|tracking ~3 up|fast|quickly + @fever|shak*|unwell|dizzy // NHS, sepsis: an infection that spreads
sign @fever + stiff ~2 neck / neck ~4 stiff / cant ~3 bend|move|touch|turn ~3 neck|chin // NHS, meningitis: fever and a stiff neck
sign headache + stiff ~2 neck / neck ~4 stiff / cant ~3 bend ~3 neck|chin + light|vomit*|fever|rash|confus*|drows*|sick|worst|severe|terrible|sudden* // meningitis
sign @fever + rash|spots|patches ~8 not|wont|never ~3 fade|fades|disappear|blanch|go|going // NHS: a rash that does not fade
now rash|spots|blotches ~8 not|wont|never ~3 fade|fading|fades|disappear*|blanch*|vanish|white|pale // the same
sign @fever + purple|bruise|bruising|bruises|mottled|blotchy|marbled|nonblanching|petechia* + rash|spots|skin|legs|blotchy|mottled|patches // the same
sign @fever + @confused|slur*|wake|floppy|drowsy|lethargic|listless|unresponsive|limp|sense - years|ago|hay|antihistamine* // NHS, sepsis: confusion, hard to wake
sign @fever + mottled|blotchy|marbled|gray|clammy|blue|ashen // NHS, sepsis: skin
sign @fever + not ~4 peed|pee|weed|urinated|wee|urinating|wet|passed|diaper|diapers|nappy|nappies / no ~2 pee|wee|urine // NHS, sepsis: no urine
sign @fever + no ~2 wet|urine|pee|diapers|nappies // the same
sign @fever + heart ~4 racing|fast|pounding + skin|confus*|breath*|blotchy|shak*|dizzy|pee*|cold|wound|infect* // NHS, sepsis
sign @fever + fast|rapid ~1 breathing|breath|heart + skin|confus*|wound|infect*|drows*|cold|shak*|chills|weak|blotchy|floppy // NHS, sepsis
sign @fever + light ~4 hurt|hurts|hurting|eyes|bother* + headache|neck // meningitis
sign @fever + photophobia / headache ~6 light // meningitis
sign @fever + chemo|chemotherapy|neutropenic|neutropenia|transplant|splenectomy|spleen|immunosuppress*|leukemia + i|my|@kin|@child|he|she // NHS: fever during chemotherapy
sign @fever / feels|feel|so|very|really|too hot + newborn|neonate / #1..11|two|three|four|five|six|seven|eight|nine|ten|eleven week|weeks / #1..3 month|months + @child - pregnant // NHS: fever in a baby under three months
sign temperature|fever ~5 #40.5..43|#105..110 // a very high fever
sign wound|cut|incision|infection|infected|surgery|operation|bite|stitches|uti|abscess|kidney|pneumonia + @fever + confus*|racing|shaking|streak*|dizzy|faint*|drows*|breath*|clammy|rigors|uncontroll*|worse // an infection that spreads
sign red ~2 streak|streaks|line|lines|lining ~8 arm|leg|hand|foot|up|spreading|wound|cut + fever|spreading|infect*|wound|chills|swollen|cut|bite|hot // the same
sign infection|infected|uti|wound|pneumonia|abscess|tooth + confus*|mottled|blotchy|slurr*|unresponsive|delirious // sepsis without a fever
now soft|fontanelle|fontanel ~5 bulg*|sunken|swollen|sticking|raised / bulging|sunken|swollen ~2 soft|fontanelle|fontanel // NHS, babies
sign cold hands|feet + mottled|blotchy|fever|drowsy + baby|child|son|daughter|toddler // NHS, babies
sign spots|rash|marks ~8 not|wont ~2 go|going ~1 away + glass|press|pressing|tumbler // NHS: a rash that does not fade
sign @fever + picc|port|catheter|dialysis|neutro*|cannula|drip|central ~1 line / no spleen // an infection of the blood
sign swelling|spreading|swollen|growing ~4 fast|quickly|rapidly|hour + fever|purple|black|agony|unbearable|blister*|chills // an infection that spreads
sign mottled|blotchy|marbled + peed|pee|confus*|breath*|cold|ill|drows*|shiver*|weak|racing|freezing|blue*|clammy|gray // NHS, sepsis
sign @fever + wont|not ~2 drink|drinking|feed|feeding|eat + floppy|drows*|sleepy|limp|baby|newborn|wake|listless - teeth* // NHS, babies
sign newborn|baby ~6 wont|not ~2 feed|feeding|drink + cold|wake|floppy|limp|drows*|fever|sleepy // NHS, babies
sign @fever + rigors|uncontroll* / cant|wont ~2 stop ~1 shaking|shivering // NHS, sepsis
sign @fever + hallucinat*|rambling|gibberish|nonsense|seizure|fitting - once|age // NHS, sepsis: confusion
sign infection|infected|uti|pneumonia|cellulitis|flu + not ~2 know|knows|recognize|recognise ~1 me|us|who|where / not ~3 peed|weed|passed / @confused|mottled|freezing|clammy|racing|unresponsive|shiver* - ear|sinus|history // NHS, sepsis
sign rash|spots|blotches ~6 bruise*|purple|spreading + spreading|fever|baby|child|toddler|son|daughter|ill|quickly|fast|hot|drows*|floppy|sleepy|vomit*|stiff - eczema|heat // NHS, meningitis
now glass|tumbler test ~4 fail*|positive|not // NHS, meningitis
sign chemo|chemotherapy|neutropenic|steroids|immunosuppress*|spleen + @fever + i|my|@other|on|having|no - how|can|is // NHS: fever with weak defences
sign neck ~3 stiff / stiff neck + light|lights|bright|sun ~2 hurts|hates|hurt|eyes / hates|hurts|hating ~2 light|lights // meningitis
sign @fever + rash + light|hates|neck|drows*|vomit*|headache|confus* - sun|heat // NHS, meningitis
now i|he|she|@kin|@child ~1 have|has|got ~1 sepsis|meningitis|septicemia !vaccine|vaccines|jab|jabs|test|tests // says so
sign @fever + shaking|shivering|rigors + think|confus*|breath*|racing|cant|mottled|blotchy|clammy|faint* // NHS, sepsis
now rash|spots|dots|marks|blotches|pinprick* ~5 stay|stays|stayed|still|remain*|same|there ~6 press*|push*|glass|tumbler|cup // NHS: a rash that does not fade
now spots|dots|rash|marks|pinprick* ~8 not|wont|never ~4 white|pale|fade|away|disappear*|go|goes|going|vanish*|change*|blanch* + press*|push*|glass|tumbler|squeez* // the same
sign cant|wont ~4 chin|neck|head ~3 chest|knees|forward|down / cant|wont|hurts ~2 bend|move|touch|put|get|turn|bring|tuck ~3 neck|chin + @fever|rash|hot|light / headache + fever|hot|rash|light|vomit*|sick // NHS, meningitis
sign no ~1 spleen / chemo|chemotherapy|neutropenic|neutropenia|transplant|immunosuppress*|immunocompromised|spleen|leukemia|leukaemia|lymphoma|methotrexate|myeloma + @fever|shaking / #38..43 + with|have|has|got|having|temperature|hot|now|today|#37.9..43|shiver* // NHS: fever with weak defences
sign newborn|@child|month|months + high pitched|pitch / weird|odd|strange|funny|moaning|different cry|crying|scream* / arch* ~2 back + fever|hot|floppy|feed|feeding|sleepy|arch*|stiff|cry*|temperature|vomit* - colic|reflux // NHS, babies
sign newborn|@child|month|months + no ~2 wet|dry ~1 nappies|nappy|diaper|diapers / not ~3 wet|peed|weed ~3 nappy|diaper|hours|day / dry nappies|diapers|nappy|diaper + sleepy|drows*|floppy|limp|hours|sunken|vomit*|wont|cant|fever|lethargic|day|dry // NHS, babies
sign infection|infected|uti|pneumonia|cellulitis|flu|abscess|wound|catheter|surgery|operation|stitches|section + fever|hot|temperature|shiver*|shaking|rigors|cold|clammy|freezing + @confused|drows*|mottled|blotchy|gray|faint*|racing|slurr*|unresponsive|breathless|sense / fast|rapid|short ~3 breath* / breathing ~2 fast|quick* / cant ~3 keep|stop|stand|wake / not ~2 peed|weed // NHS, sepsis
sign fever|hot|temperature|shivering|flu|ill + mottled|ashen|lifeless|delirious|rigors / skin|lips|face|hands|feet ~4 blue|gray|mottled|blotchy|patchy / talking|speaking ~3 nonsense|rubbish|gibberish|sense / not|wont|stopped ~2 making ~1 sense / not ~3 know|knows ~3 where|who|year|day|name - nails // NHS, sepsis
sign immune ~4 suppress*|weak*|compromised|low|shot|system + @fever + i|my|@other|have|now|#37.9..43 - boost|boosting|how|why // NHS: fever with weak defences
sign leg|foot|toe|toes|skin|wound|hand|finger|arm|flesh ~8 turning|going|gone|turned|went ~1 black|purple|dusky + smell*|fever|infect*|swollen|agony|hot|blister*|spreading|ill|shiver* - bruis*|nail|toenail|dye|fell|bump* // NHS: an infection of the flesh
sign tampon|tampons / toxic shock + @fever|faint*|vomit*|confus*|collaps* + i|my|@other|now|high|have|left|used - leaflet // toxic shock
sign cellulitis|infection|infected|wound|uti|abscess|sepsis|septic + rigors|uncontroll*|mottled / cant ~2 stop ~1 shaking|shivering - ear // NHS, sepsis
sign @fever + fit|fits !in|for|and|enough + had|having|has|a|just|now - keep|get // a fit with a fever
sign red|streak|streaks|streaking|tracking ~4 up ~3 arm|leg|thigh|foot|hand / red streaks|streak|lines ~8 arm|leg|thigh|foot|hand + cut|wound|infect*|bite|spreading|fever|scratch|finger|blister|pus // an infection that spreads
sign cry|crying|scream* ~4 weird|high|odd|strange|different|shrill|moaning + @fever|hot|floppy|stiff // NHS, babies
sign @fever + talking|seeing|sees ~5 not ~2 there // NHS, sepsis: confusion
sign feeding|feeds|feed|bottle|milk|nappies|calpol + #1..12 week|weeks + @fever - pregnan*|jab|vaccine|surgery // NHS: fever in a baby under three months
sign neck ~2 sore|hurt|hurts|painful|aches|aching / sore|painful|aching ~1 neck + light|lights ~2 hurts|hurting|hurt|eyes|bother* / hates|hate|hating ~2 light|lights + @fever|hot|rash|vomit* // NHS, meningitis
sign redness|streak*|line|lines ~3 racing|creeping|spreading|climbing|tracking|moving|shooting + @fever|shakes - washing|queue // an infection that spreads
`

export const pregnancy = `
sign baby|bump ~5 not|stopped|wont|hardly|barely|never ~4 mov*|kick*|bump*|budge*|wriggl*|stir* - ultrasound|scan|picture|born|crawl*|food|solids|bowel* / tummy time // NHS: the baby moves less
sign cant ~3 feel ~4 baby|movement|movements|kicks // the same
sign not ~3 felt ~5 baby|movement|movements|kick*|move // the same
sign no|reduced|less|fewer|decreased ~4 movement|movements|kicks|moving + baby|pregnan*|weeks - bowel // the same
now baby ~3 coming|crowning|born|arriving ~3 now|home|car|fast|here|early|feet|breech - coming home ~2 from|today|tomorrow // a birth
now baby ~3 is|are coming !home|to|soon|with|for // a birth
now crowning|giving ~2 birth + now|help|home|car|baby|she / i am - plan|planning|class|after|since|before|tooth|dental // a birth
now see|feel|feels|sees ~3 head|cord|foot|feet + baby|push*|labor|contractions|pregnant|vagina|crowning|water|waters - scan|ultrasound // a birth
now umbilical cord ~4 hanging|out|prolapse*|first / cord ~3 prolapse* - stump|clamp // the cord
now cord ~5 hanging|out|prolapse*|wrapped|first + baby|birth|labor|weeks|pregnan*|contractions|born|waters|water - scan // the cord
now need|urge|wants|want|have|needs ~3 push + baby|labor|pregnant|contractions|weeks|ambulance|midwife|hospital|waters|traffic|car|stuck|taxi - back|button // a birth
sign contractions ~10 minutes|apart|close|strong|now|constant + now|i|she|wife|my|started|apart|hospital|close|weeks|pregnan*|early|labor - braxton|after|muscle|tens // labour
now water|waters ~3 broke|broken|gone|breaking + weeks|pregnan*|labor|baby|contractions|green|blood|just|early|now|wife - pipe|heater|tap|house / with ~1 my|her first|second|last // labour
sign @pregnant / #20..42 weeks + headache|head + vision|flashing|spots|lights|swell*|swollen|blurr*|ribs|seeing // NHS, pre-eclampsia
sign @pregnant / #20..42 weeks + flashing|blurr*|spots + swell*|swollen|headache|ribs|pressure|eyes|pain // NHS, pre-eclampsia
sign @pregnant / #4..42 weeks + bleed*|blood|clots|hemorrhag*|haemorrhag* - test|pressure|type|sugar|spotting|gums|nose|nosebleed*|count|results|thinner* // NHS: bleeding in pregnancy
sign @pregnant + @severe ~4 pain|pains|cramps|cramping|abdominal|belly|stomach|side // NHS, ectopic
sign @pregnant + faint*|collaps* / shoulder ~4 @pain / one ~1 side + pain|bleed*|dizzy|faint* // NHS, ectopic
sign @pregnant / #20..42 weeks + fell|fallen|slipped|tripped|assault*|accident|kicked|punched|crash|hit + belly|stomach|bump|tummy|bleed*|cramp*|pain|hard|abdomen|car // a blow
sign gave|given ~1 birth / postpartum|csection|caesarean|cesarean / c section / after ~2 birth|delivery + soak*|heavily|hemorrhag*|haemorrhag*|pouring|chest|breath*|seizure / bleed* ~4 lot / passing|big|huge|large ~4 clots / lots|loads ~2 blood / headache ~6 vision // after a birth
sign baby ~3 kicked|moved|moving|kicking|active ~6 but|then + nothing|none|stopped|still|quiet // NHS: the baby moves less
sign @pregnant / #20..42 weeks / baby ~2 due / months ~1 along|gone + swollen|swell*|balloon*|puff* + see|seeing|sparkl*|stars|flash*|spots|blur*|vision|headache // NHS, pre-eclampsia
sign @pregnant / #20..42 weeks + cant ~1 see / blurred|blurry|spots|flashing|stars|sight|vision + head|headache|ribs|swollen|splitting|pounding|pain // NHS, pre-eclampsia
sign labor|birth|contractions|pushing + foot|feet|arm|cord|bum|hand ~4 out|sticking|first|hanging|showing // a birth that goes wrong
sign losing ~2 fluid|water|waters / gush ~3 fluid|water + weeks|pregnan* // NHS: waters
sign @pregnant / #4..42 weeks + collapsed|fainted|unconscious|seizure|fit|fitting|convuls* // NHS: call 999
now having the|our|her|my baby ~5 floor|home|car|now|bathroom|toilet|bath|taxi - plan|plans|planning|planned // a birth
sign @pregnant + fell|fallen|crash|accident + stairs|down|hard|floor|car|ice // a fall
now head|hair|bum|feet|shoulder ~3 showing|out|coming|there|visible|stuck|crowning + labor|birth|contractions|push*|baby|midwife|ambulance - cot|crib|lift*|up|blanket|shirt // a birth
sign postpartum|csection|caesarean|cesarean|delivered / c section / gave|given|giving|after ~2 birth / had ~2 baby + headache|head|migraine + vision|spots|seeing|flashing|blur*|swollen|severe|worst|terrible|pounding|pressure|seizure|splitting - years|epidural // NHS, pre-eclampsia after a birth
sign postpartum|csection|caesarean|cesarean|delivered / c section / gave|given|giving|after ~2 birth / had ~2 baby + @fever + discharge|smell*|shiver*|shaking|belly|tummy|wound|bleed*|confus*|scar|unwell|racing|pain|flu|breast|hot|stitches|stink* - vaccine|jab // NHS, sepsis after a birth
sign @pregnant / #20..42 weeks / postpartum + pressure + #160..250 // NHS, pre-eclampsia
now placenta|afterbirth ~3 not|wont|stuck ~3 come|out|delivered|coming|inside / placenta|afterbirth ~2 stuck|retained // a birth that goes wrong
sign late|missed ~2 period / period ~3 late|missed|overdue / positive ~2 test + sudden*|sharp|stabbing|@severe ~5 pain|pains|side|cramp*|tummy|belly / @pain + faint*|dizzy|shoulder|collaps*|bleed*|side // NHS, ectopic
sign leak*|gush*|trickl*|dripping|pouring ~4 fluid|water|waters / fluid|water|waters ~3 leak*|gush*|trickl*|pouring + weeks|@pregnant // NHS: waters
now gave|given|giving|delivered ~3 birth|baby + bathroom|toilet|car|floor|taxi|alone|bath|shower|bedroom|sofa|couch|hallway|kitchen|street - plan*|years|ago|unit|center|centre|pool // a birth
sign ectopic|miscarr* + pain|pains|bleed*|dizzy|faint*|shoulder|clots|blood + i|she|wife|girlfriend|am|having|think|now - symptoms|last|ago|previous|before|after|history|risk // NHS, ectopic
now baby|bump ~4 quiet|silent / baby|bump ~4 still ~1 all|today|since|yesterday + belly|tummy|weeks|usually|pregnan*|womb|inside|active|kick*|normally - sleep*|nap // NHS: the baby moves less
sign no|zero|nothing ~2 kicks|kick|kicking|movement|movements|flutters|wriggles + weeks|bump|pregnan*|baby|today - yet|bowel // the same
sign water|waters + broke|broken|gone|burst|popped + cord|green|brown|blood|bloody|meconium|foot|hand / #20..36 weeks|week|months - pipe|heater|tap|house // NHS: waters
sign green|brown|meconium|bloody|smelly ~3 water|fluid|waters / water|waters|fluid ~4 green|brown|bloody|meconium + weeks|pregnan*|labor|broke|baby|contractions // NHS: waters
now baby ~3 coming|crowning|born|arriving|out + ambulance|midwife|help|push*|contractions|traffic|paramedic* - out ~3 hospital|crib|cot|car|pram|bath|bed // a birth
now is|am|are|was giving birth ~4 now|sofa|floor|car|toilet|home|here|couch|bed|help|early - plan*|class|hope // a birth
now see|feel|touch|sees|feels ~3 baby|babys head|hair|foot|feet|bum|hand - scan|ultrasound|belly|tummy|lice|lump|rash|bump // a birth
now baby|newborn ~3 not|wont ~1 crying|breathing|moving + born|birth|newborn|delivered|home // a birth that goes wrong
now tightening|tightenings|contractions|contracting|cramps|cramping|labor|waters + #20..36 weeks|week + regular|regularly|every|minutes|apart|started|strong* - braxton // NHS: labour too early
sign baby ~4 days|day|weeks|week old / postpartum / gave|given|giving|after ~2 birth / had ~2 baby + clot|clots|soak*|heavily|flooding|pouring|gush* - cord|stump|nappy // after a birth
now feet|foot|bum|bottom|breech|hand|arm first|coming|out + baby|babys + coming|labor|now|push*|contractions - ultrasound|scan|weeks // a birth that goes wrong
sign hard|rigid|board|tense + stomach|belly|bump|tummy|uterus|womb|abdomen + #20..42 weeks / @pregnant + pain|painful|agony|pains|hurts - braxton|sleep* // NHS: pain in late pregnancy
sign watery|water|waters|fluid|clear ~6 soak*|pants|pad|underwear|knickers|trickl*|running|leak* + #12..42 weeks / @pregnant - drink*|urine // NHS: waters
sign @pregnant / #4..42 weeks + cant ~2 keep ~6 down|water|fluids|food / cant ~1 stop vomiting|throwing|puking|being / vomit* ~4 blood / not|barely ~2 peed - baby ~2 old|formula // NHS: severe sickness
sign @pregnant + chest ~2 @pain / short ~2 breath + now|i|wife|sudden*|pain|short|chest - heartburn|years // a clot in pregnancy
sign moving|kicking|moves|kicks|movement|movements ~3 less|slower|weaker|different|slowed|changed|stopped + weeks|pregnan*|baby|bump - bowel // NHS: the baby moves less
now water|waters|membranes ~3 went|leaked|leaking|ruptured|popped|trickling + #12..42 weeks / @pregnant - pipe|heater|tap|house|boiler // NHS: waters
now cord|rope|something|loop ~5 hanging|dangling|bulging|protrud* + #20..42 weeks / @pregnant / waters|labor - scan|belly|skin|tag // the cord
now cord ~4 between|visible|poking|showing + legs|vagina|baby|labor|waters|weeks - stump // the cord
now pushing|push + no ~1 midwife|ambulance|doctor|help / midwife|ambulance - stroller // a birth
sign contractions + another|constant|nonstop|continuous|unbearable / back ~1 back - braxton|muscle // labour
sign contractions|contracting|labor + #20..36 weeks - braxton|when|what // NHS: labour too early
sign pain|pains|cramps|cramping|tightness|tightens|hardens|tummy|belly|back ~4 every ~1 #2..10|two|three|four|five|six|seven|ten|few minutes + weeks|@pregnant // labour
sign post section|birth|natal|delivery|partum / csection|caesarean|cesarean|episiotomy + @fever / oozing|pus|smell*|stink* + @fever|wound|scar|stitches|cut - months|years // NHS, sepsis after a birth
now cord ~3 hanging|coming|come|out ~2 out|of ~1 me|her|wife|vagina // the cord
`
