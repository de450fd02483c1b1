/** Injuries, the spine, sepsis, pregnancy. How rules are written: `../rules.ts`. */

export const injury = `
now   bone|bones ~5 sticking|poking|coming|came|popping|jutting|protrud*|stuck|popped|piercing|pierced|through - mri|scan|xray|spur // an open fracture
now   bone|bones ~4 showing|visible|exposed|out + skin|break|broke*|leg|arm|fell|cut|wound|see|can - mri|scan|xray|ray|spur|show // the same
now   see|sees|seeing|exposed|visible ~3 bone|bones|tendon|muscle - mri|scan|xray|ray|spur|doctor|how // the same
now   sticking|poking|poked|came ~3 through|out ~3 skin                                             // the same
now   open|compound|displaced fracture + i|my|@kin|@child|he|she|now|just                               // the same
now   @limb|ankle|wrist|knee|elbow|leg ~6 bent|twisted|facing|pointing|hanging|angle ~3 wrong|backward*|odd|weird|sideways|thread|skin // a broken limb
sign  knock|blow|bang|bump|whack|kick|smack|hit|banged|bumped|bashed|cracked|smacked|whacked|knocked|fell|landed|injured|kicked|struck|fallen|bang|split|dropped ~8 head|skull|headfirst + vomit*|throw*|threw|confus*|muddled|drows*|sleepy|unconscious|passed|blacked|@thinner|seizure|slur*|remember|memory|blurr*|vision|double|fluid|ear|ears|nose|weak*|numb*|sense|pupil*|dent|worst|respon*|headache|wake|fit|dizzy|sick|concussed|cry|bleed*|blood|staring|weird // NHS, severe head injury
sign  head injury|trauma + vomit*|throw*|confus*|drows*|sleepy|unconscious|passed|@thinner|seizure|slur*|remember|blurr*|vision|fluid|pupil* // the same
now   clear|watery fluid|liquid ~5 ear|ears|nose + head|fell|hit|accident                                // the same
now   cracked|fractured|split|crushed|dented ~3 skull|head open?                                       // the same
sign  fell|fallen|thrown|jumped|falls|pushed ~7 roof|ladder|height|balcony|window|tree|storey|story|stories|floors|scaffold*|cliff|stairs|horse|bike|motorbike|trampoline|feet + cant|neck|unconscious|bone|numb|bleed*|head|conscious|vomit*|confus*|drows*|passed|seizure|screaming / not ~2 moving // a fall
sign  fell|landed|dived|crash|crashed|thrown|accident|tackled ~8 neck|back|spine + tingl*|numb*|cant|weak|paralyzed // NHS, spinal injury
sign  neck|spine ~6 broke|broken|snapped|injured|crushed|cracked + cant|numb|tingl*|accident|crash|fell|dive|dived|diving|legs|arms|move // NHS, spinal injury
now   got|been|was|were|is|has|just|being|getting stabbed|shot|impaled|gored|electrocuted|crushed|mauled|trampled !down|up|in|by|of - claim|video|film|photo|nerves // a wound
now   stabbed|shot|knifed|speared ~2 me|him|her|himself|herself|myself|in|someone|twice - foot|vaccine // a wound
now   @kin|@child|@stranger|he|she|i ~2 stabbed|knifed                                                // a wound
sign  stab|gunshot|gun|bullet|knife wound|wounds                                                       // a wound
sign  knife|pole|rod|stick|nail|fence|spike ~4 in|through ~3 chest|stomach|head|eye|neck|leg|back|abdomen|belly|skull - pain // impaled
now   hit|struck|knocked|ran|run|mowed ~2 over|down? ~1 by|with ~3 car|truck|bus|van|train|lorry|motorbike|vehicle|taxi|tram // run over
now   ran|run ~3 over + car|truck|bus|van|lorry|tractor|bleed*|leg|not|foot|child|son|daughter            // run over
sign  car|motorbike|motorcycle|bike|bus crash|accident|wreck + just|now|trapped|bleed*|unconscious|cant|conscious|blood|chest|breath*|hurt|moving|stuck - years|insurance|since // a crash
now   trapped|pinned ~3 under|beneath|in|by|between / crushed ~2 under|by - nerve|gas|wind|relationship|marriage|job|body|bowel // trapped
now   drank|swallowed|sipped ~3 boiling|scalding                                        // burns of the airway
sign  boiling|scalding|hot|kettle ~2 water|oil|tea|coffee|soup|fat|grease|kettle ~8 over|on|onto|all|down|herself|himself|myself|face|chest|spilled|spilt|poured|pulled + @child|face|chest|all|legs|back|arms|blister*|skin|neck|badly|whole|stomach // a large scald
sign  severe|serious|bad|deep|awful burn|burns|burned|scald|scalds - sun|sunburn|heartburn // NHS, burns
sign  burn*|burnt|scald* + boiling|kettle|scalding + water|oil|tea|coffee|soup|fat          // the same
now   @child ~4 scalded|burned|burnt - finger|slightly|little|small|sun|tongue|sunburn*|in ~1 the sun // NHS, burns: children
sign  burn|burnt|burned|burns|scald|scalded|scalds ~7 face|chest|over|whole|badly|severe*|degree|large|charred|black|white|genital*|deep|peeling|electric*|chemical|acid|airway|neck|body - sun|sunburn*|sunscreen|heartburn|pee|urin*|reflux|calories|cream|mild|minor|small|hair|laser|toast|food // NHS, burns: large, deep, on the face
now   badly|severely|seriously burn*|burnt|scald* - sun                                                 // the same
sign  third|3rd degree ~1 burn*|burns                                                                  // the same
now   charred / skin ~3 charred|melted|melting / skin ~3 coming off + burn*|shock|fire|hand|black|boiling|acid       // the same
now   clothes|hair|shirt|dress|sleeve|house|kitchen|building|room|flat ~4 on|caught fire                  // fire
now   caught fire + clothes|hair|shirt|sleeve|he|she|my                                                   // fire
now   electric|electrical shock ~6 + burn*|hand|heart|chest|unconscious|just|now|dizzy|numb|from             // electric shock
now   shock ~4 mains|outlet|socket|wire|plug|lightning|line|fence                                         // electric shock
now   struck|hit by lightning                                                                             // lightning
now   electrocut*                                                                                         // electric shock
sign  bleach|acid|chemical*|ammonia|lime|cement|superglue|alkali|cleaner|detergent|lye|spray ~6 eye|eyes + in|into|splash*|got|squirt*|burn* - safe|avoid|allergy // a chemical in the eye
sign  eye|eyeball ~6 stuck|pierced|stabbed|punctured|embedded|popped|hanging|glass|metal + in|out|blood|bleed*|cant|see|nail|dart|stuck // an eye injury
now   testicle|testicles|testicular|balls ~8 sudden*|excruciating|twisted|agony|severe                       // NHS, torsion
now   sudden*|severe|excruciating|agonizing ~5 testicle|testicles|testicular|balls                            // NHS, torsion
sign  @severe ~4 stomach|abdominal|belly|tummy|abdomen + vomit*|rigid|hard|board|faint*|collaps*|fever|pregnant|pale|sweat*|doubled|blood / cant ~3 stand|move|straight // NHS, call 999: severe pain in the belly
sign  stomach|abdominal|belly|tummy|abdomen ~6 @severe|agony|rigid + vomit*|rigid|hard|faint*|collaps*|fever|pale|sweat*|doubled|blood|pregnant / cant ~3 stand|move|straight // the same
sign  broke|broken|fractured|fracture|cast ~10 blue|cold|numb|white|pulse + toes|foot|hand|fingers|leg|arm - mri // a limb without blood
sign  bitten|bit|mauled|attacked ~6 dog|shark|bear|pitbull + face|throat|neck|bleed*|bone|chunk|artery|deep|badly // an animal
sign  heatstroke|heat|sun|sauna|hot ~12 confus*|collapsed|unconscious|seizure + temperature|hot|sun|#39.5..43|#103..110|he|she|i|my // heatstroke
sign  hypothermia|freezing|frozen|snow|cold|ice ~12 confus*|slurr*|unconscious|drowsy / stopped shivering + he|she|i|found|my // hypothermia
now   skin ~3 hanging|peeled|sloughing|slipped ~1 off - sun|sunburn|heel|feet|lips      // a deep burn
sign  fell|fallen|fall|knocked + cant ~3 get|stand ~1 up|stand / cant ~1 move             // a fall
sign  hip|leg|foot ~4 turned|shorter|rotated|pointing + fell|fall|cant|pain|out             // NHS, broken hip
now   nail ~1 gun|gunned + eye|head|hand|leg|foot|through|chest|hit - rent|buy             // a wound
now   chainsaw|machete|axe|grinder|sword|knife|blade|saw|mower ~4 into|through ~3 leg|hand|arm|foot|thigh|head|chest|neck|stomach|knee // a wound
now   hit ~3 in ~1 eye|throat ~3 with|by - ball                                           // an eye injury
sign  soda|caustic|plaster|battery ~5 eye|eyes + in|into|splash*|got                          // a chemical in the eye
sign  burn|burns|burned|burnt ~6 mouth|throat|airway|airways|nose + steam|fire|smoke|swallow*|chemical|acid|explosion|hoarse // burns of the airway
now   is|am|are|he|she pinned|trapped - nerve|wind|gas|in ~2 marriage|job                     // trapped
now   gored|mauled|trampled|crushed|impaled|savaged|shot|stabbed ~2 my|our|me|him|her|us|himself|herself - dreams|claim|up // violence
now   collapsed|fell|landed|toppled|crashed ~2 on|onto|over ~2 me|him|her|us|@child|@kin|head - asleep|knee|bottom // something fell on somebody
sign  wall|tree|ladder|shelf|bookcase|wardrobe|machine|car|tv|branch ~2 fell|collapsed|landed|toppled|rolled ~3 on|onto|over // the same
now   blew|blown|exploded|explode|blowing ~4 face|hand|hands|eyes|eye                          // an explosion
sign  explosion|exploded|firework|sparks|arc ~8 + hand|face|eye|eyes|dazed|burn*|hurt|threw|thrown // an explosion
sign  threw|thrown|flung ~3 across|off|out|from|through + dazed|unconscious|hurt|cant|head|bleed*|conscious // thrown
sign  @child ~8 fell|dropped|rolled ~6 window|balcony|stairs|table|bed|bunk|height|counter|arms + unconscious|knocked|sick|vomit*|sleepy|drows*|limp|pale|dent|cant|wont|seizure // a child's fall
now   got|was|been|being|is|were|has run over                              // run over
sign  dived|dove|dive|diving|fell|jumped|crash|crashed|accident|thrown + cant ~2 move|feel|walk            // NHS, spinal injury
sign  tree|wall|car|roof|ceiling|horse|machine|forklift|beam ~2 fell|collapsed|landed|rolled|came ~2 on|onto|down // crushed
now   went off|exploded ~2 in ~2 hand|hands|face                            // an explosion
sign  nail|bolt|rod|spike|screwdriver|needle|arrow ~4 through ~3 hand|foot|arm|leg|head|chest|eye|neck     // impaled
sign  fell|fallen|falls|fall + leg|hip|foot ~4 shorter|turned|twisted|wrong / screaming / cant ~2 get ~1 up // NHS, broken hip
sign  burn*|burnt|scald* + petrol|gasoline|fat|oil|steam|chemical|acid|boiling + all|face|over|skin|arm|arms|chest|peeling|hands - sun|cooking ~1 oil ~1 spray // a burn
sign  fat|oil|water|tea|coffee|soup|steam ~5 over ~4 face|arm|arms|chest|legs|body|him|her|himself|herself|@child + hot|boiling|scald*|burn* // a scald
sign  fingers|hand|toes|foot ~4 black|charred|white + shock|electric*|burn*|frost*|cold|freezing - nail|nails|bruise* // an electric burn, or frostbite
sign  glass|knife|nail|stick|pole|pencil|rod|metal|fork ~4 in|into|through ~2 my|his|her|the neck|chest|head|eye|throat|stomach|belly|thigh|back - xray // impaled
sign  through ~3 glass|window|windscreen|windshield + leg|arm|hand|head|face|wrist|he|she|went|fell|put   // a deep wound
sign  socket|outlet|mains|wire|wires|plug|cable + shock*|burn*|burnt|electr*|threw|black|numb|stuck        // electric shock
sign  fell|fallen|falls|jumped|thrown|pushed ~4 roof|balcony|scaffold*|cliff|storey|story|floors|bridge // NHS: a fall from height
sign  fell|fallen|falls|jumped|dropped #2..100|two|three|four|five|six|ten|several ~1 feet|foot|storey|storeys|story|stories|floors|meters|metres|metre // NHS: a fall from height
sign  big|bad|huge|massive|nasty|electric|electrical ~2 electric? shock - sticker|bill|culture|price|feeling|sensation // NHS, electric shock
sign  acid|caustic|lye|petrol|chemical|chemicals ~5 myself|himself|herself|themselves|skin|face|legs|arms + spill*|splash*|pour*|threw|on|burn* - peel|retinol|exfoliat* // a chemical burn
now   broke|broken|snapped|fractured ~1 my|his|her ~1 neck|spine|skull // NHS, severe injuries
now   am|is on fire - feet|feet|shoulder|throat|knee|back|legs|skin|muscles|stomach|hands|phone|inbox|game // fire
sign  fell|fallen|jumped|thrown ~3 out|from ~3 window|car|vehicle|tree|ladder|roof|balcony // a fall from height
sign  fell|hit|knocked|banged + vomit*|throwing|sleepy|drows*|strange|weird|odd|confus* + head|fell|and - asleep|love|ill // NHS, severe head injury
`

export const spine = `
now   cant ~3 feel|move|wiggle ~3 leg|legs|foot|feet|toes|arms|body|waist|groin|genital*|hands|bum|bottom|saddle - cold|boots|shoes|asleep / baby ~3 move // NHS, cauda equina: no feeling
now   no|lost|losing|loss|without ~3 feeling|sensation|movement|use|power|control ~6 leg|legs|waist|@groin|bladder|bowel|bowels|pee|urine|poo|feet|thigh|thighs - cough*|sneez*|laugh*|childbirth|menopause|prostate // the same
now   feeling|sensation ~4 gone|lost|missing + leg|legs|waist|@groin|feet|thighs                          // the same
now   @groin|genitals|skin ~6 no|lost feeling|sensation                                                   // the same
now   leg|legs ~6 paralyzed|gave|given|giving|buckled|collapse*|numb|weak + sudden*|both|today|now|bladder|soil*|just|wet*|pee*|completely|bowel*|waist|groin|urin* - typing|sitting|crossed|asleep // NHS: weakness in both legs
now   weak|numb*|weakness|tingling ~3 in? ~1 both legs                                                  // the same
sign  @weak|numb* ~8 @groin|crotch                                                                     // NHS: numb between the legs
sign  numb*|tingl* ~6 between ~2 legs|thighs                                                              // the same
sign  numb*|tingl* ~3 inner thigh|thighs                                                                  // the same
sign  @groin ~6 numb|numbness|tingling|tingly|asleep - sex|ride|riding|cycling|bike|chair|hour*           // the same
now   cant ~2 control|hold|feel ~5 bladder|bowel|bowels|pee|poo|urine|wee|peeing|pooing - cough*|sneez*|laugh*|jump*|birth|baby|pregnant|years|toddler|training // NHS: loss of control
sign  lost|losing|loss|lose|no ~2 control ~6 bladder|bowel|bowels / lost|losing|lose|no ~2 bladder|bowel control - cough*|sneez*|laugh*|birth|menopause|prostate|causes|years   // the same
sign  wet|wetting|soiled|soiling|peed|pooed|shat|pissed|incontinent|wetted ~2 @self|sudden* + leg|legs|back|numb*|spine|sudden*|disc|sciatica|weak*|unconscious|seizure // the same
now   cant ~3 pee|urinate|wee|piss + back|numb*|legs|sciatica|disc|pain|hours|swollen|catheter|all|agony|hour|belly|today // NHS: cannot pass urine
now   cant ~2 pass ~2 urine|water                                                                        // the same
sign  incontinen* + numb*|leg|legs|back|sudden*|today|sciatica                                              // the same
now   paralyzed ~4 waist|neck|down|legs + sudden*|now|just|fell|help|hour*                                      // paralysis
now   from ~3 waist|neck|chest down + numb|feel|feeling|move|cant                                           // paralysis
now   suddenly paralyzed                                                                                  // paralysis
sign  cant ~2 tell|know ~4 pee|wee|poo|urinate|bladder|bowels + back|legs|numb*|leg|feel*       // NHS: loss of feeling
sign  wet ~2 bed|myself|himself|herself / soiled + back|legs|leg|sciatica|numb*|spine            // NHS: loss of control
now   no|lost|loss ~3 feeling|sensation ~4 there|below|under|chest|waist|neck                      // NHS: loss of feeling
sign  legs ~4 jelly|rubber|lead|wood + back|bladder|pee|bowel*|numb*|sudden*|cant                   // NHS: weakness in both legs
now   cant ~3 feel ~2 @groin                                               // NHS: numb between the legs
sign  no|lost ~2 sensation|feeling + wipe|toilet|legs|back|groin|saddle|numb // the same
sign  cant ~2 move|feel ~2 anything ~2 below|under|from                                       // paralysis
sign  bladder|bowel|bowels ~3 not ~1 work*|empty* + back|legs|leg|numb*|pain|sudden*|today                    // NHS: loss of control
now   legs|leg ~3 stopped working|moving / legs ~2 not|wont ~1 work|working|move|hold // NHS: weakness in both legs
now   i|he|she|@kin|@child ~2 paralyzed $               // paralysis
now   cant move|feel ~1 anything                                          // paralysis
`

export const sepsis = `
sign  @fever + stiff ~2 neck / neck ~4 stiff / cant ~3 bend|move|touch|turn ~3 neck|chin           // NHS, meningitis: fever and a stiff neck
sign  headache + stiff ~2 neck / neck ~4 stiff / cant ~3 bend ~3 neck|chin + light|vomit*|fever|rash|confus*|drows*|sick|worst|severe|terrible|sudden* // meningitis
sign  @fever + rash|spots|patches ~8 not|wont|never ~3 fade|fades|disappear|blanch|go|going                       // NHS: a rash that does not fade
now   rash|spots|blotches ~8 not|wont|never ~3 fade|fading|fades|disappear|blanch|blanching                      // the same
sign  @fever + purple|bruise|bruising|bruises|mottled|blotchy|marbled|nonblanching|petechia* + rash|spots|skin|legs|blotchy|mottled|patches // the same
sign  @fever + @confused|slur*|wake|floppy|drowsy|lethargic|listless|unresponsive|limp|sense - years|ago            // NHS, sepsis: confusion, hard to wake
sign  @fever + mottled|blotchy|marbled|gray|clammy|blue|ashen                                                     // NHS, sepsis: skin
sign  @fever + not ~4 peed|pee|weed|urinated|wee|urinating|wet|passed|diaper|diapers|nappy|nappies / no ~2 pee|wee|urine                   // NHS, sepsis: no urine
sign  @fever + no ~2 wet|urine|pee|diapers|nappies                                                              // the same
sign  @fever + heart ~4 racing|fast|pounding + skin|confus*|breath*|blotchy|shak*|dizzy|pee*|cold|wound|infect* // NHS, sepsis
sign  @fever + fast|rapid ~1 breathing|breath|heart + skin|confus*|wound|infect*|drows*|cold|shak*|chills|weak|blotchy|floppy // NHS, sepsis
sign  @fever + light ~4 hurt|hurts|hurting|eyes|bother* + headache|neck                                           // meningitis
sign  @fever + photophobia / headache ~6 light                                                                    // meningitis
sign  @fever + chemo|chemotherapy|neutropenic|neutropenia|transplant|splenectomy|spleen|immunosuppress*|leukemia + i|my|@kin|@child|he|she // NHS: fever during chemotherapy
sign  @fever / feels|feel|so|very|really|too hot + newborn|neonate / #1..11 week|weeks / #1..3 month|months + @child - pregnant                // NHS: fever in a baby under three months
sign  temperature|fever ~5 #40.5..43|#105..110                                                                   // a very high fever
sign  wound|cut|incision|infection|infected|surgery|operation|bite|stitches|uti|abscess|kidney|pneumonia + @fever + confus*|racing|shaking|streak*|dizzy|faint*|drows*|breath*|clammy|rigors|uncontroll*|worse // an infection that spreads
sign  red ~2 streak|streaks|line|lines|lining ~8 arm|leg|hand|foot|up|spreading|wound|cut + fever|spreading|infect*|wound|chills|swollen|cut|bite|hot // the same
sign  infection|infected|uti|wound|pneumonia|abscess|tooth + confus*|mottled|blotchy|slurr*|unresponsive|delirious // sepsis without a fever
now   soft|fontanelle|fontanel ~3 bulg*|sunken                                                                  // NHS, babies
sign  cold hands|feet + mottled|blotchy|fever|drowsy + baby|child|son|daughter|toddler                             // NHS, babies
sign  spots|rash|marks ~8 not|wont ~2 go|going ~1 away + glass|press|pressing|tumbler               // NHS: a rash that does not fade
sign  @fever + picc|port|catheter|dialysis|neutro*|cannula|drip|central ~1 line / no spleen            // an infection of the blood
sign  swelling|spreading|swollen|growing ~4 fast|quickly|rapidly|hour + fever|purple|black|agony|unbearable|blister*|chills // an infection that spreads
sign  mottled|blotchy|marbled + peed|pee|confus*|breath*|cold|ill|drows*|shiver*|weak|racing|freezing|blue*|clammy|gray            // NHS, sepsis
sign  @fever + wont|not ~2 drink|drinking|feed|feeding|eat + floppy|drows*|sleepy|limp|baby|newborn|wake|listless - teeth* // NHS, babies
sign  newborn|baby ~6 wont|not ~2 feed|feeding|drink + cold|wake|floppy|limp|drows*|fever|sleepy           // NHS, babies
sign  @fever + rigors|uncontroll* / cant ~2 stop ~1 shaking|shivering                        // NHS, sepsis
sign  @fever + hallucinat*|rambling|gibberish|nonsense|seizure|fitting      // NHS, sepsis: confusion
sign  infection|infected|uti|pneumonia|cellulitis|flu + @confused|mottled|freezing|clammy|racing|unresponsive|shiver* - ear|sinus|history // NHS, sepsis
sign  rash|spots|blotches ~6 bruise*|bruises|purple|spreading + spreading|fever|baby|child|toddler|son|daughter|ill|quickly|fast - eczema|heat // NHS, meningitis
now   glass|tumbler test ~4 fail*|positive|not                              // NHS, meningitis
sign  chemo|chemotherapy|neutropenic|steroids|immunosuppress*|spleen + @fever + i|my|@other|on|having|no - how|can|is // NHS: fever with weak defences
sign  neck ~3 stiff / stiff neck + light|lights|bright|sun ~2 hurts|hates|hurt|eyes / hates|hurts|hating ~2 light|lights  // meningitis
sign  @fever + rash + light|hates|neck|drows*|vomit*|headache|confus* - sun|heat                             // NHS, meningitis
sign  chemo|chemotherapy + @fever|shaking|shivering + now|#38..42 - how|can|is|what                          // NHS: fever during chemotherapy
now   i|he|she|@kin|@child ~1 have|has|got ~1 sepsis|meningitis|septicemia !vaccine|vaccines|jab|jabs|test|tests // says so
sign  @fever + shaking|shivering|rigors + think|confus*|breath*|racing|cant|mottled|blotchy|clammy|faint*    // NHS, sepsis
`

export const pregnancy = `
sign  baby ~5 not|stopped|wont|hardly|barely ~4 mov*|kick* - ultrasound|scan|picture|born|crawl*|food|solids|bowel* / tummy time         // NHS: the baby moves less
sign  cant ~3 feel ~4 baby|movement|movements|kicks                                                        // the same
sign  not ~3 felt ~5 baby|movement|movements|kick*|move                                                        // the same
sign  no|reduced|less|fewer|decreased ~4 movement|movements|kicks|moving + baby|pregnan*|weeks - bowel            // the same
now   baby ~3 coming|crowning|born|arriving ~3 now|home|car|fast|here|early|feet|breech                           // a birth
now   baby ~3 is|are coming !home|to|soon|with|for                                                                 // a birth
now   crowning|giving ~2 birth + now|help|home|car|baby|she / i am - plan|planning|class|after|since|before|tooth|dental      // a birth
now   see|feel|feels|sees ~3 head|cord|foot|feet + baby|push*|labor|contractions|pregnant|vagina|crowning|water|waters - scan|ultrasound // a birth
now   umbilical cord ~4 hanging|out|prolapse*|first / cord ~3 prolapse* - stump|clamp     // the cord
now   cord ~5 hanging|out|prolapse*|wrapped|first + baby|birth|labor|weeks|pregnan*|contractions|born|waters|water - scan   // the cord
now   need|urge|wants|want ~3 push + baby|labor|pregnant|contractions|weeks                                      // a birth
sign  contractions ~10 minutes|apart|close|strong|now|constant + now|i|she|wife|my|started|apart|hospital|close - braxton|after|muscle|tens        // labour
now   water|waters ~3 broke|broken|gone|breaking + weeks|pregnan*|labor|baby|contractions|green|blood|just|early|now|wife - pipe|heater|tap|house // labour
sign  @pregnant / #20..42 weeks + headache|head + vision|flashing|spots|lights|swell*|swollen|blurr*|ribs|seeing // NHS, pre-eclampsia
sign  @pregnant / #20..42 weeks + flashing|blurr*|spots + swell*|swollen|headache|ribs|pressure|eyes|pain // NHS, pre-eclampsia
sign  @pregnant / #4..42 weeks + bleed*|blood|clots|hemorrhag*|haemorrhag* - test|pressure|type|sugar|spotting|gums|nose|nosebleed*|count|results|thinner* // NHS: bleeding in pregnancy
sign  @pregnant + @severe ~4 pain|pains|cramps|cramping|abdominal|belly|stomach|side                              // NHS, ectopic
sign  @pregnant + faint*|collaps* / shoulder ~4 @pain / one ~1 side + pain|bleed*|dizzy|faint*                          // NHS, ectopic
sign  @pregnant / #20..42 weeks + fell|fallen|accident|kicked|punched|crash|hit + belly|stomach|bump|tummy|bleed*|cramp*|pain|hard|abdomen|car // a blow
sign  gave|given ~1 birth / postpartum|csection|caesarean|cesarean / c section / after ~2 birth|delivery + soak*|heavily|hemorrhag*|haemorrhag*|pouring|chest|breath*|seizure / bleed* ~4 lot / passing|big|huge|large ~4 clots / lots|loads ~2 blood / headache ~6 vision // after a birth
sign  baby ~3 kicked|moved|moving|kicking|active ~6 but|then + nothing|none|stopped|still|quiet      // NHS: the baby moves less
sign  @pregnant / #20..42 weeks + cant ~1 see / blurred|blurry|spots|flashing|stars|sight|vision + head|headache|ribs|swollen|splitting|pounding|pain // NHS, pre-eclampsia
sign  labor|birth|contractions|pushing + foot|feet|arm|cord|bum|hand ~4 out|sticking|first|hanging|showing    // a birth that goes wrong
sign  losing ~2 fluid|water|waters / gush ~3 fluid|water + weeks|pregnan*                              // NHS: waters
sign  @pregnant / #4..42 weeks + collapsed|fainted|unconscious|seizure|fit|fitting|convuls*              // NHS: call 999
now   having the|our|her|my baby ~5 floor|home|car|now|bathroom|toilet|bath|taxi - plan|plans|planning|planned // a birth
sign  @pregnant + fell|fallen|crash|accident + stairs|down|hard|floor|car|ice                                // a fall
`
