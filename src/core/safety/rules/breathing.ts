/** Breathing, anaphylaxis, loss of consciousness. How rules are written: `../rules.ts`. */

export const breathing = `
now   cant ~3 breathe|breath|breathing - nose|nostril|nostrils|mask|laugh*|funny|stuffy|nasal|sinus|perfume|bra|dress|jeans  // NHS, call 999: cannot breathe
now   cant ~2 i|he|she|@my ~2 breathe - nose|nostril|nostrils|laugh*         // asked: "why can't he breathe"
now   cant ~4 catch|get|draw|take|suck ~4 breath|air                         // the same
now   not ~3 getting|get ~2 enough? air|oxygen                              // the same
now   not really|even|actually|properly|still? breathing|breathe|breathes !problem|problems|issue|well|through                        // not breathing
now   think ~4 can breathe + not                                             // "I don't think he can breathe"
now   stopped|stops|stop|stopping|quit ~2 breathing - snor*|apnea|apnoea|cpap|sleep|asleep|exercise // not breathing
now   barely|hardly|scarcely ~2 breathing|breathe|breathes|breath|talk|speak|finish  // NHS: too breathless to speak
now   struggling|fighting|struggles|gasping|battling|desperate|labouring|straining|struggle ~2 for|to ~2 breath|breathe|air  // NHS: gasping
now   struggling ~2 with? ~2 breathing|breath                                // the same
now   gasping|gasps|suffocating|asphyxiated                                  // the same
sign  trouble|difficulty|difficulties|difficult|problem|problems|struggle ~2 breathing|breathe|breath|catching / hard|harder ~1 to? breathe|breath - nose|nasal|stuffy|mask|snor*  // NHS: difficulty breathing
sign  breathing ~3 difficult|difficulty|difficulties|hard|labored|laboured|fast|shallow|noisy|weird|funny|bad|rattly + @recent|blue|chest|cant|very|really|getting|fever|asthma|baby|son|daughter|toddler // the same
sign  short|shortness|out of breath - run|ran|running|listed|effect|effects                                          // NHS: sudden shortness of breath
sign  breathless|wheez* + blue|cant|chest|sudden*|severe*|really|very|worse|worst|speak|talk|swollen|hives|rash|barely|just / inhaler ~4 not // the same
now   fast|rapid|quick breathing + baby|infant|newborn|ribs|blue|grunting|fever|nostrils // NHS, babies
now   ribs|chest|tummy|skin ~5 suck*|pulling|caving|retract* + breath*|baby|breathe|neck|son|daughter|toddler|child // NHS, babies: drawing in
now   grunting ~6 + breath*|baby|blue|infant                                 // NHS, babies
now   choking - hazard|hazards|up|price|prices|cost|bill|fees|words|tears|smoke|dust                             // NHS, choking
now   choke|choked|chokes|choking ~4 on ~6 + cant|blue|breath*|coughing|help|now|still|stuck|speak|unconscious // the same
now   stuck|lodged|caught ~4 throat|windpipe|airway + breath*|breathe|cant|choking|blue|drool*|swallow|speak // the same
now   turning|turned|going|gone|went|goes|look|looks|looking|turn ~3 blue|purple|gray - bruise*|toe|nail|hair|mood|urine // NHS: blue lips or skin
now   @other ~4 is|looks|are|turns ~1 blue|purple|bluish - feel*|bruise*|dress*|eyes                // the same
now   lip|lips|face|tongue|mouth|skin|fingertips ~5 blue|bluish|purple|gray !eyes|dye - bruise*|eyes|makeup|lipstick // the same
now   blue ~2 lips|face|skin|tongue|around|fingertips|fingers|hands                                   // the same
now   inhaler|puffer|nebulizer|nebuliser|ventolin|salbutamol|albuterol ~4 not ~3 work*|help*|do|doing|touch*|make|making|enough // NHS, asthma attack: the inhaler does not help
now   inhaler|puffer|ventolin ~4 nothing|empty|lost|gone + attack|breath*|wheez*|chest|cant // the same
now   cant ~3 finish|complete|say ~3 sentence|sentences                       // NHS: too breathless to speak
now   throat ~5 closing|closed|closes|close|tightening|tightens|constrict* - lump|sore|strep        // an airway that closes
now   throat ~3 tight|swelling + hives|rash|breath*|sting|stung|ate|peanut*|nut*|allerg*|cant|swallow|lips|tongue|face // the same
now   drown|drowning|drowned - paperwork|debt|work|emails|sorrows|bills|laundry|homework|guilt // drowning
now   almost|nearly|just drown* - paperwork|debt                               // drowning
now   pulled|fished|found|dragged ~4 pool|water|river|bath|bathtub|lake|sea|pond + breath*|blue|unconscious|not|cough*|limp|child|son|daughter|he|she // drowning
now   oxygen|sats|saturation|spo2|o2|oximeter ~6 #50..89                      // a low oxygen level
now   strangled|hung|hanging|hanged ~4 cord|rope|blind|belt + breath*|not|blue|found // strangulation
now   smoke|fire ~4 inhal*|breathed + cough*|breath*|dizzy|throat|now           // smoke
now   croup|stridor + blue|breath*|cant|struggling|drool*|ribs                  // croup that is severe
now   cough*|leg|calf ~8 + sudden* ~4 breath*|short                            // a clot in the lung
now   breath|breathing ~3 struggle|impossible|effort|agony|rattl*|gurgl* // NHS: a struggle to breathe
now   inhaled|aspirated|breathed ~3 peanut*|nut|nuts|toy|bead|beads|food|popcorn|grape|something|coin|water|vomit // NHS, choking
now   something|food|toy|object ~6 windpipe|airway|airways               // NHS, choking
now   inhaler|puffer|nebulizer ~9 not ~2 touch*|work*|help*|enough        // NHS, asthma attack
sign  suck* ~5 ribs|chest|tummy|neck + breath*|baby|son|daughter|child    // NHS, babies: drawing in
sign  smoke ~8 lungs|chest + cough*|breath*|fire|cant                     // smoke
sign  cant ~2 lie ~1 flat|down + breath*|chest                             // a heart that fails
sign  underwater|water ~6 + cough*|chest|breath*|foam + pool|sea|swim*|underwater|drown*|lake|bath|under // drowning
sign  asthma|wheez* + out / no|without|lost|empty ~2 inhaler|pump + bad|attack|cant|breath*|worse|wheezing|now     // NHS, asthma attack
now   not think|believe|reckon ~3 breathing|alive                          // not breathing
sign  stuck|lodged + cough|red|blue|throat|swallow|drool*|speak|talk|choking + cant|going|turning|not - nose|ear|snow|traffic|ring|door|lift // NHS, choking
sign  breathless|breathlessness + cant|tonight|now|sudden*|bed|speak|worse|rest|sitting|lying|barely - stairs|hill|climb*  // NHS: sudden, or at rest
now   panting + breath*|labored|laboured|blue|cant|chest                    // NHS: a struggle to breathe
sign  labored|laboured ~2 breathing|breath / breathing ~4 labored|laboured   // NHS: a struggle to breathe
sign  barking|seal ~3 cough / sounds ~3 seal + breath*|suck*|chest|blue|struggl*|stridor // croup that is severe
now   breathing ~2 stopped|stops|stopping|paused|pausing - snor*|apnea|cpap|sleep|asleep  // not breathing
sign  breathing|breathes|breath ~4 like ~3 run|marathon|fish|darth|saw / breathing ~2 hard|heavy|heavily + sitting|rest|lying|nan|gran*|baby|son|daughter|cant|now|blue|fever // NHS: at rest
sign  grunt|grunts|grunting|sucking ~8 + breath*|baby|tummy|each              // NHS, babies
sign  went|gone|been ~1 under ~4 bath|water|pool|sea + cough*|sleepy|drows*|blue|breath*|limp|tired // drowning
sign  breathing ~1 strangely|strange|weird|weirdly|funny|oddly|badly|wrong|erratic* / wheezing ~1 badly|bad|severely|terribly / breathless ~1 and ~2 wheez* // NHS: breathing that is not right
now   something|food|bone|meat|toy|coin|bead ~2 stuck|lodged|caught ~3 throat - feels|sensation|months|weeks|pill // NHS, choking
now   underwater|under ~1 water? ~4 minutes|while|long                                 // drowning
now   up|in ~1 nose ~2 and ~1 cant breathe                                // NHS, choking
`

export const anaphylaxis = `
now   tongue|lips|lip|throat ~5 swell*|swollen|swelled|balloon*|puff* - sore|strep|tonsil*|glands|filler|fillers|cut|bit|braces  // NHS, anaphylaxis: swelling of lips, tongue, throat
now   swollen|swelling ~3 tongue|lips|lip - filler|fillers|braces|bit|cut|cold       // the same
sign  swell*|swollen ~3 throat + hives|rash|breath*|stung|sting|ate|nut*|peanut*|allerg*|closing / cant ~2 swallow // the same
sign  face|mouth|eyes|eye|body ~5 @swelling + @medicine|allerg*|taking|swallow|sting|stung|bee|wasp|peanut*|nut|nuts|ate|eaten|eating|hives|rash|breath*|shellfish|shrimp|antibiotic*|bite|bitten|cant // swelling after a sting or food
sign  tongue ~4 huge|thick|big|enormous|fat|itch*|tingl* + throat|breath*|wheez*|hives|ate|eating|swell*|swollen|allerg*|cant // the same
sign  @swelling ~3 face|mouth|eyes + allerg*|sting|stung|bee|wasp|peanut*|nut|nuts|ate|eaten|hives|breath*|shellfish|shrimp|antibiotic*|cant // the same
now   used|using|gave|given|jabbed|injected|administered ~6 epipen|epi|adrenaline|epinephrine|autoinjector|jext|emerade // NHS: call an ambulance after an adrenaline pen
now   epipen|epi|adrenaline ~5 used|given|wearing|expired|not|found|find|lost|where + now|reaction|swell*|breath*|hives|throat|just|stung|ate // the same
sign  hives|rash|welts|itching|itchy + throat|breath*|wheez*|tongue|faint*|collaps*|dizzy|tightening|lips + ate|stung|sting|allerg*|hives|medicine|antibiotic*|bee|wasp|after|just|all // more than the skin
now   cant ~2 swallow - pill|pills|tablet|tablets|capsule* + swollen|swell*|drool*|throat|breath*|allerg*|closing|saliva|spit|tongue // an airway at risk
sign  stung|ate|eaten|swallowed|bitten + allergic|allergy + just|now|accident*|minutes|swell*|breath*|hives|throat|itch*|face|lips|dizzy|epipen // met what they are allergic to
sign  allergic reaction + swell*|swollen|breath*|throat|tongue|cant|face|dizzy|faint*|help|now|wheez*|severe|hives|bad|worse|fast|spreading // a reaction that spreads
now   stung|sting|bitten ~5 mouth|throat|tongue                            // NHS: stings in the mouth
now   had|has|taken|needed ~3 epipen|adrenaline + ago|worse|minutes|now|just|still - training|policy|prescri* // after the pen
now   lips|lip|tongue|face|eyes ~4 blown|blew|blowing|double|huge|massive + eat*|ate|sting|stung|nut*|cashew*|allerg*|hives|medicine|antibiotic*|minutes|balloon // swelling
now   epipen|adrenaline ~2 used|given ~1 on|to / epipen|adrenaline ~4 not|didnt ~2 work*|help*                         // after the pen
sign  mouth|lips|throat|tongue ~4 itch*|tingl*|burning|tight* + allergic|allergy + ate|eaten|sting|stung|mistake|accident*|just|now // met what they are allergic to
now   lips|face|eyes|tongue ~2 like ~2 balloon|balloons|sausages|sausage|football|golf // swelling
`

export const unconscious = `
sign  unconscious|unresponsive|nonresponsive|lifeless|comatose - bias|mind                         // NHS, call 999: loss of consciousness
now   knocked ~2 out|unconscious / out cold                                                                  // the same
now   i|@other ~5 not respond* - treatment|medication|medicine|server|computer|laptop|phone|device|machine|printer|browser|touchscreen|internet|button|email|emails|therapy|message|messages|text|texts|calls|antibiotic*|drug // the same
now   not responding - treatment|medication|medicine|therapy|server|laptop|phone|device|machine|printer|browser|touchscreen|internet|button|office|app|page|site|website|email|chat|screen|portal|antibiotic*|computer // the same
now   wont|cant|not|never ~3 wake|waking|woke|rouse|stir|stirring|awaken - early|alarm|mornings|school / i cant wake up // cannot be woken
now   hard|difficult|impossible to wake|rouse - alarm|morning|mornings|i                             // the same
now   not ~1 answering|moving|talking + floor|lying|ground|lies|found|fell|breathing|eyes - phone|door|baby // found lying
now   had ~2 fit|seizure|convulsion + now|blue|just|not|wont|cant|still|drowsy|confused - fit ~1 about // just now
now   not ~2 coming|come round|around|to                                                          // the same
now   they|everyone|everybody|all|family ~3 passed|passing out|fainted|unconscious|collapsed         // a gas, or a poison
now   he|she|@kin|@child|@stranger ~4 passed|passing|blacked|blacking|passes|pass out - exam|gas|stool|test|screening // the same
now   i ~3 passed|blacked out + head|bleed*|chest|just|now|today|breath*|keep|cant|pregnant|again|twice|hit // the same, of oneself
sign  about|going|feel|feels|feeling|think|might|gonna|keep|keeps|nearly|almost ~5 pass|passing|faint|fainting|collapse|collapsing|black|blacking|passed|fainted + out|faint*|collaps*|blood|chest|breath* - stand|standing|stood|needle|needles|shower|sight // near it
sign  faint|fainted|faints|fainting + floor|head|hit|not|respon*|chest|heart|pregnant|again|bleed*|seizure|breath*|now|just|cant|exercis*|pale|diabetic // fainting with more
now   @kin|@child|@stranger|he|she ~4 fainted - stood|needle|needles|sight                            // another has fainted
now   i|@kin|@child|@stranger|he|she ~5 collapsed|collapsing|collapse|collapses|slumped - lung|arch|arches|vertebra*|vertebrae|disc|bed|chair|couch|sofa|laughing // collapse
now   collapsed|slumped ~4 floor|street|shower|ground|kitchen|bathroom|over|work|supermarket                  // collapse
now   keeled over                                                                                  // collapse
now   seizing|convulsing|fitting - room|bra|shoes|clothes|kitchen                                    // NHS, seizures
now   shaking|jerking|twitching|shake ~4 uncontroll*|violently|over|floor|cant|stop + not|respon*|eyes|cant|floor|stop*|unconscious|minutes|foam*|blue|stiff|awake|fever // the same
now   seizure|seizures|fit|fits|convuls* ~8 wont|not ~3 stop*                                        // longer than five minutes
now   seizure|seizures|fit|fits ~6 minutes|again|first|another|still|back - license|licence|drive|driving|medication // the same
now   eyes ~3 roll* ~2 back|head|up                                                                 // a seizure
now   foaming|frothing ~3 mouth                                                                               // a seizure
now   gone|went|is|going|goes|completely|all|has|suddenly|and floppy|limp|lifeless|stiff ~1 + baby|infant|newborn|son|daughter|toddler|he|she|@kin|child|unresponsive|eyes // NHS, babies: floppy
now   baby|infant|newborn|toddler|son|daughter ~6 floppy|limp|lethargic|unresponsive|listless - walks|walking|leg // the same
sign  blood sugar|glucose ~8 low|#5..49|#0.5..2.9|crashing|dropping|dropped|crashed + confus*|shak*|unconscious|cant|sweat*|drows*|seizure|slur*|respon*|pass*|wake // hypoglycaemia
sign  diabetic|diabetes|hypo|insulin ~8 gone|all|very|really|so|acting|suddenly ~2 confus*|weird|funny|aggressive|drunk|slurr*|sweaty // the same
sign  diabetic|diabetes|hypo|insulin ~10 confus*|unconscious|slur*|shak*|respon*|drows*|seizure|wake|passed + sugar|low|now|sudden*|cant|wont|hypo|not // the same
sign  blood sugar|glucose|sugars ~8 high|#350..900|hi|sky + vomit*|confus*|breath*|drows*|fruity|ketone* // ketoacidosis
sign  drunk|drinking|alcohol|vodka|whiskey|whisky|drank ~12 wake|unconscious|breathing|blue|cold|respon*|passed + cant|wont|not|blue|slow|cold|vomit* // NHS, alcohol poisoning
sign  dropped|drops|went|fell|slid|crumpled ~3 floor|ground|deck|down|knees + shaking|not|eyes|wont|unconscious|gray|jerking|limp|respon*|pale|stiff // collapse
now   wont|cant|not ~2 answer|answering|respond + eyes|floor|staring|sat|sitting|slumped|open|gray|drool* - call*|phone|email*|door // not responding
sign  @other ~6 not ~1 moving|responding|breathing|conscious + fell|floor|down|pavement|road|street|crash|came|hit|lying|ground|bike|motorbike|ladder|stairs|car|accident // found lying
now   seizures|fits|convulsions ~4 row|hour                                 // NHS: one after another
now   staring ~3 space|blank*|through + cant|not|wont|limp|side|drool*|twitch* // a seizure or a stroke
now   wont|cant|not ~2 open ~2 eyes|eye                                    // not conscious
sign  no response / get ~2 response / not get ~3 response + husband|wife|him|her|@kin|@child|@stranger // not responding
sign  lying|lies|laying|laid|found ~4 floor|ground|street|road|pavement|bathroom|bed + eyes|snoring|not|wont|unconscious|bleed*|respon*|blue|gray|cold|conscious // found lying
sign  first|second|third|another ~2 seizure|fit|convulsion - dog|since|years|licence|license|anniversary      // NHS, seizures
now   fainted|fainting|faints ~2 while|and ~2 pregnant / collapsed|fainted + pregnant                      // NHS: fainting in pregnancy
now   not ~1 coming|come ~1 round|to                                                                    // not conscious
sign  still ~1 out|unconscious + fainted|passed|knocked|collapsed|hit                                       // not conscious
sign  asleep|sleep|sleepy|sleeping + bang|banged|hit|bump|fell|knock + head + wont|cant|wake|hard|vomit*     // NHS, severe head injury
now   losing|lost|loses|loss ~1 of? consciousness                          // NHS, call 999: loss of consciousness
now   @other ~3 cant move $ / @other ~3 cant move and|or|at               // cannot move
now   @other ~2 is|are|was not ~1 moving $ / @other ~2 not moving and|at|anymore|any // not moving
now   @child ~2 had|having|has a|another|her|his ~2 fit|seizure|convulsion - epilepsy|epileptic // NHS, seizures: a child
sign  @child ~6 pale|gray|quiet|still + stopped ~1 crying|moving|feeding|breathing            // NHS, babies
now   about to faint|collapse|pass / going to faint|collapse !if|when     // near it
sign  cant ~2 stay awake + took|head|slipped|drugged|hit|breath*|sugar|fever|confus*  // hard to wake
now   cant ~2 keep ~3 awake|conscious - work|class|movie                // hard to wake
sign  drifting|slipping|fading ~2 off|away|in|out + head|cant|took|wake|drunk|conscious*|sugar|breath* // hard to wake
now   fell|fallen|falls|collapsed ~4 wont|cant|not ~2 get ~1 up            // a fall
sign  lying|lies|laid ~2 on ~2 floor|ground|street|road - yoga|back|exercise* // found lying
now   barely|hardly|semi|not ~1 conscious !about|of|effort / cant ~1 be ~1 woken|roused|reached|awakened // not conscious
now   i ~1 keep|kept|am fainting|collapsing|fainted / i am ~2 passing out    // near it
now   very|so|all|completely floppy                                        // NHS, babies
now   keeps|kept ~1 fainting|collapsing|convulsing|seizing|passing ~1 out? // NHS: fainting with more
sign  found ~4 lying|collapsed|slumped|unconscious|unresponsive - ago        // found lying
`
