/** Breathing, anaphylaxis, loss of consciousness. How rules are written: `../rules.ts`. */

export const breathing = `
now cant ~3 breathe|breath|breathing - nose|nostril|nostrils|mask|laugh*|funny|stuffy|nasal|sinus|perfume|bra|dress|jeans // NHS, call 999: cannot breathe
now cant ~2 i|he|she|@my ~2 breathe - nose|nostril|nostrils|laugh* // asked: "why can't he breathe"
now cant ~4 catch|get|draw|take|suck ~4 breath|air // the same
now not ~3 getting|get ~2 enough? air|oxygen // the same
now not really|even|actually|properly|still? breathing|breathe|breathes !problem|problems|issue|well|through // not breathing
now think ~4 can breathe + not // "I don't think he can breathe"
now stopped|stops|stop|stopping|quit ~2 breathing - snor*|apnea|apnoea|cpap|sleep|asleep|exercise // not breathing
now too ~2 tired|exhausted|weak|breathless|wheezy|puffed|worn ~1 to ~1 breathe|talk|speak|finish|cry|feed / no breathing|breath|respiration $ // NHS, call 999: cannot breathe
now barely|hardly|scarcely ~2 breathing|breathe|breathes|breath|talk|speak|finish // NHS: too breathless to speak
now struggling|fighting|struggles|gasping|battling|desperate|labouring|straining|struggle ~2 for|to ~2 breath|breathe|air // NHS: gasping
now struggling ~2 with? ~2 breathing|breath // the same
now gasping|gasps|suffocating|asphyxiated - city|job|relationship|life|rules|joke|jokes|laugh*|audience|crowd|fans|viewers|price|prices // the same
sign trouble|difficulty|difficulties|difficult|problem|problems|struggle ~2 breathing|breathe|breath|catching / hard|harder ~1 to? breathe|breath - nose|nasal|stuffy|mask|snor* // NHS: difficulty breathing
sign breathing ~3 difficult|difficulty|difficulties|hard|labored|laboured|fast|shallow|noisy|weird|funny|bad|rattly + @recent|blue|chest|cant|very|really|getting|fever|asthma|baby|son|daughter|toddler // the same
sign short|shortness|out of breath - run|ran|running|listed|effect|effects // NHS: sudden shortness of breath
sign breathless|wheez* + blue|cant|chest|sudden*|severe*|really|very|worse|worst|speak|talk|swollen|hives|rash|barely|just / inhaler ~4 not // the same
now fast|rapid|quick breathing + baby|infant|newborn|ribs|blue|grunting|fever|nostrils // NHS, babies
now ribs|chest|tummy|skin ~5 suck*|pulling|caving|retract* + breath*|baby|neck|son|daughter|toddler|child // NHS, babies: drawing in
now grunting ~6 + breath*|baby|blue|infant // NHS, babies
now choking - scared|afraid|fear|terrified|phobia of choking / hazard|hazards|laugh*|joke|solids|weaning|up|price|prices|cost|bill|fees|words|tears|smoke|dust // NHS, choking
now choke|choked|chokes|choking ~4 on ~6 + cant|blue|breath*|coughing|help|now|still|stuck|speak|unconscious // the same
now stuck|lodged|caught ~4 throat|windpipe|airway + breath*|cant|choking|blue|drool*|swallow|speak // the same
now turning|turned|going|gone|went|goes|look|looks|looking|turn ~3 blue|purple|gray - bruise*|toe|nail|hair|mood|urine // NHS: blue lips or skin
now @other ~4 is|looks|are|turns ~1 blue|purple|bluish - feel*|bruise*|dress*|eyes // the same
now lip|lips|face|tongue|mouth|skin|fingertips ~5 blue|bluish|purple|dusky|mauve|violet|navy|gray !eyes|dye - bruise*|eyes|makeup|lipstick // the same
now blue ~2 lips|face|skin|tongue|around|fingertips|fingers|hands // the same
now inhaler|puffer|nebulizer|nebuliser|ventolin|salbutamol|albuterol ~9 not ~3 work*|help*|do|doing|touch*|make|making|enough // NHS, asthma attack: the inhaler does not help
now inhaler|puffer|ventolin ~4 nothing|empty|lost|gone + attack|breath*|wheez*|chest|cant // the same
now cant ~3 finish|complete|say ~3 sentence|sentences // NHS: too breathless to speak
now throat|windpipe|gullet|airway ~5 closing|closed|closes|close|shut|shuts|shutting|tightening|tightens|constrict*|narrow* - lozenge*|lump|sore|strep // an airway that closes
now throat ~3 tight|swelling + hives|rash|breath*|sting|stung|ate|peanut*|nut*|allerg*|cant|swallow|lips|tongue|face // the same
now drown|drowning|drowned - paperwork|debt|work|emails|sorrows|bills|laundry|homework|guilt // drowning
now almost|nearly|just drown* - paperwork|debt // drowning
now pulled|fished|found|dragged|hauled ~6 @waters + breath*|blue|unconscious|not|cough*|limp|@child|@kin|he|she // drowning
now oxygen|sats|saturation|spo2|o2|oximeter ~6 #50..89 // a low oxygen level
now strangled|hung|hanging|hanged ~4 cord|rope|blind|belt + breath*|not|blue|found // strangulation
now smoke|fire ~4 inhal*|breathed + cough*|breath*|dizzy|throat|now // smoke
now croup|stridor + blue|breath*|cant|struggling|drool*|ribs // croup that is severe
now cough*|leg|calf ~8 + sudden* ~4 breath*|short // a clot in the lung
now breath|breathing ~3 struggle|impossible|effort|agony|rattl*|gurgl* // NHS: a struggle to breathe
now inhaled|aspirated|breathed ~3 peanut*|nut|nuts|toy|bead|beads|food|popcorn|grape|something|coin|water|vomit // NHS, choking
now something|food|toy|object ~6 windpipe|airway|airways // NHS, choking
sign suck* ~5 ribs|chest|tummy|neck + breath*|baby|son|daughter|child // NHS, babies: drawing in
sign smoke ~8 lungs|chest + cough*|breath*|fire|cant // smoke
sign cant ~2 lie ~1 flat|down + breath*|chest // a heart that fails
sign underwater|water ~6 + cough*|chest|breath*|foam + pool|sea|swim*|underwater|drown*|lake|bath|under // drowning
sign asthma|wheez* + out / no|without|lost|empty ~2 inhaler|pump + bad|attack|cant|breath*|worse|wheezing|now // NHS, asthma attack
now not think|believe|reckon ~3 breathing|alive // not breathing
sign stuck|lodged + cough|red|blue|throat|swallow|drool*|speak|talk|choking + cant|going|turning|not - nose|ear|snow|traffic|ring|door|lift // NHS, choking
sign breathless|breathlessness + cant|tonight|now|sudden*|bed|speak|worse|rest|sitting|lying|barely - stairs|hill|climb* // NHS: sudden, or at rest
now panting + breath*|labored|laboured|blue|cant|chest // NHS: a struggle to breathe
sign labored|laboured ~2 breathing|breath / breathing ~4 labored|laboured // NHS: a struggle to breathe
now barking|seal ~3 cough / seal ~2 noise|sound|bark / sounds ~3 seal + drool*|air|breath*|suck*|chest|blue|struggl*|stridor // croup that is severe
now breathing ~2 stopped|stops|stopping|paused|pausing - snor*|apnea|cpap|sleep|asleep // not breathing
sign breathing|breathes|breath ~4 like ~3 run|marathon|fish|darth|saw / breathing ~2 hard|heavy|heavily + sitting|rest|lying|nan|gran*|baby|son|daughter|cant|now|blue|fever // NHS: at rest
sign grunt|grunts|grunting|sucking ~8 + breath*|baby|tummy|each // NHS, babies
sign went|gone|been ~1 under ~4 bath|water|pool|sea / pool|bath|pond|lake|river|sea|tub ~5 bottom|under|submerged|face / bottom|under|face ~5 pool|bath|pond|lake|river|sea|tub + cough*|sleepy|drows*|blue|breath*|limp|tired // drowning
sign breathing ~1 strangely|strange|weird|weirdly|funny|oddly|badly|wrong|erratic* / wheezing ~1 badly|bad|severely|terribly / breathless ~1 and ~2 wheez* // NHS: breathing that is not right
now underwater|under ~1 water? ~4 minutes|while|long // drowning
now up|in ~1 nose ~2 and ~1 cant breathe // NHS, choking
now ox|oximeter|sats|reading|o2|oxygen|saturation|spo2 ~5 #50..89 - pressure|sugar|heart // a low oxygen level
now #50..89 ~2 oxygen|sats|saturation|spo2|o2 // the same
now not ~5 able ~1 to? ~1 get|catch|draw|take|breathe|breath ~3 breath|air|properly - nose|nostril // NHS, call 999: cannot breathe
sign stridor // NHS, croup
now breathing|breathes|breaths|respirations ~4 #40..150 ~2 times|minutes|breaths / #40..150 breaths // very fast
sign breathless|puffing|panting|puffed|winded|puff + confus*|pink|frothy|foam|gray|pale|clammy|sweat*|loo|toilet|dressed|flight|calf|faint*|dizzy|jaw|blood|room|flat|pillows|sleepy|drows*|talk|heart - stairs|hill|climb*|run|running // NHS: breathless with more, or at little
sign breathing|breath|breathlessness|wheeze|wheezing ~5 worse|worst|worsening|deteriorat*|terrible|awful|horrible|desperate|erratic|irregular|labored|laboured|ragged|shallow|noisy|raspy|rattl*|gurgl*|crackl* - bad|morning|smell* ~1 breath // NHS: breathing that is not right
now pink|frothy|foamy|bloody ~3 froth|foam|sputum|phlegm|spit|stuff|mucus + cough*|breath*|spit*|bring*|gasp*|puff* // water on the lungs
now gulping|gulps|sips|sipping|heaving|starved|desperate ~4 air|breath - pollution|fresh // NHS: gasping
now lung|lungs ~4 filling|full|wont|cant|shutting|closing|giving|packing - cancer|test // NHS: difficulty breathing
now no air ~3 getting|going|coming|in|lungs|enough / not enough ~1 air|oxygen // the same
now running ~1 out ~1 of air|breath|oxygen - tank|cylinder|scuba|stairs // the same
sign suffocat*|asphyxiat*|smother* - city|rules|life|love|relationship|job|attention|heat // the same
sign airway|airways|windpipe|throat ~4 block*|obstruct*|closed|closing|shut|shutting - nose|mucus|phlegm|surgery // an airway that closes
now nostrils|nose ~2 flar* / flaring ~1 nostrils // NHS, babies: a struggle to breathe
now ribs|chest|tummy|belly|stomach|neck|throat ~4 in|sinking|sucked|sucking|pulling|heaving ~5 each|every|breath|breathe|breathes|breathing // NHS: drawing in
now gone|went|going ~1 down ~2 wrong + cant|blue|breathe|breath|silent|red|purple|speak|gagging / breathing !quite|fine|freely|normally|well|ok|okay // NHS, choking
sign cough*|gagging|retching|drool*|choking|wheez* + swallowed|inhaled|swallow|mouthful|grape|coin|battery|toy|bead|lego|marble|button|sausage|sweet|hotdog|nut|peanut|bone + cant|blue|breath*|red|purple|drool*|wheez*|stuck|sudden*|noisy // NHS, choking
sign cant|not ~4 talk|speak|walk|move|stand|eat|drink|feed|sleep|cry|lie|finish + breath*|wheez*|asthma|puff*|gasp* - fresh|bad|stairs|exercise|snor* // NHS: too breathless to speak
sign inhaler|puffer|ventolin|salbutamol|nebuliser|nebulizer|puffs|reliever ~9 still|useless|nothing|not|wont|no|ten|worse|relief|every|twice - how|technique|spacer|expired // NHS, asthma attack
sign asthma|wheez*|copd|croup|bronchiolitis|pneumonia + blue|gray|exhausted|cant|flare|drows*|confus*|ribs|struggl*|gasp*|worse|terrible|awful - need|needs|use|uses|using|brown ~3 blue / steady // NHS, asthma attack
sign holds|holding|stops|stopped|pauses|pausing|stop ~3 breath|breathing + blue|limp|seconds|floppy|gray|baby|newborn|weeks - snor*|apnea|apnoea|cpap|tantrum|exercise // NHS, babies
now rattling|rattle|gurgling|whistling|squeaky|squeaking|crowing|grunting|pitched|snoring|rasping|weird|horrible|strange|funny ~2 noise|sound|noises|sounds + breath*|inhal* - smok*|car|fridge // NHS: noisy breathing
now breathing|breath ~2 not ~2 right|normal|good|properly|regular|great - nose // NHS: breathing that is not right
now stuck|lodged|caught|wedged ~3 throat - feels|feel|feeling|sensation|months|weeks|pill|lump|word|words|frog|phlegm|mucus|hair // NHS, choking
sign peak flow ~4 #40..220 / peak flow ~6 dropped|half|low + inhaler|asthma|breath*|wheez*|usual*|normal*|best // NHS, asthma attack
sign wheez*|drool*|blue|gagging + swallowed|inhaled|aspirated // NHS, choking
now ribs|chest|tummy|belly|stomach|skin|neck ~5 suck*|pulling|caving|showing|visible|heaving|sinking + breath*|panting|pants - healthy|weight // NHS: drawing in
sign fell|fallen|slipped ~4 pond|pool|lake|river|bath|canal|sea|tub + cough*|breath*|swallowed|inhaled|limp|blue|sleepy|water|vomit* // drowning
sign sentence|sentences|word|words ~8 breath|breaths|gasp* - meaning|definition|mouth|bad // NHS: too breathless to speak
sign each|every|any breath|inhale ~4 hurt*|pain*|agony|stab*|struggle|effort|wheez*|shallow - yoga // NHS, a clot in the lung
now terrible|awful|loud|harsh|scary|noisy|rattly|high ~2 noise|sound|noises|sounds ~5 breath* // NHS: noisy breathing
sign noise|noises|noisy|whistling|rattle|rattling|sound ~5 breathes|breathe|breathing|breath + drool*|dribbl*|blue|cant|chest|ribs|tired|feed|lips|still|baby|bad|rest // NHS: noisy breathing
sign breathing|breaths ~8 running|marathon|run|dog|panting + still|sitting|lying|rest|sat|bed // NHS: breathless at rest
now cant ~4 end ~3 sentence / one word at // NHS: too breathless to speak
now no air $ / no air left // NHS, call 999: cannot breathe
now no rise|movement ~3 chest / chest ~1 not ~1 rising|moving|lifting|rise|move|lift / chest stopped|stops rising|moving|lifting - mri|scan|weights|frog // not breathing
sign get|gets|getting|pull|pulls|pulling|draw|drag|dragging ~1 air|breath|breaths in + muscle|muscles|shoulders|neck|ribs|struggl*|trying|fighting // NHS: a struggle to breathe
`

export const anaphylaxis = `
now tongue|lips|lip|throat ~5 swell*|swollen|balloon*|puff* - sore|strep|tonsil*|glands|filler|fillers|cut|bit|braces // NHS, anaphylaxis: swelling of lips, tongue, throat
now swollen|swelling ~3 tongue|lips|lip - filler|fillers|braces|bit|cut|cold // the same
sign swell*|swollen ~3 throat + hives|rash|breath*|stung|sting|ate|nut*|peanut*|allerg*|closing / cant ~2 swallow // the same
sign face|mouth|eyes|eye|body ~5 @swelling + @medicine|allerg*|taking|swallow|sting|stung|bee|wasp|peanut*|nut|nuts|ate|eaten|eating|hives|rash|breath*|shellfish|shrimp|antibiotic*|bite|bitten|cant // swelling after a sting or food
sign tongue|tongues ~4 huge|thick|big|enormous|fat|itch*|tingl* + lumps|bumps|blotch*|throat|breath*|wheez*|hives|ate|eating|swell*|swollen|allerg*|cant // the same
sign @swelling ~3 face|mouth|eyes + allerg*|sting|stung|bee|wasp|peanut*|nut|nuts|ate|eaten|hives|breath*|shellfish|shrimp|antibiotic*|cant // the same
now used|using|gave|given|jabbed|injected|administered ~6 epipen|epi|adrenaline|epinephrine|autoinjector|jext|emerade - doctor|gp|nurse|prescri*|store|pharmac*|training|school // NHS: call an ambulance after an adrenaline pen
now epipen|epi|adrenaline ~5 used|given|wearing|expired|not|found|find|lost|where + now|reaction|swell*|breath*|hives|throat|just|stung|ate // the same
sign hives|rash|welts|itching|itchy + throat|breath*|wheez*|tongue|faint*|collaps*|dizzy|tightening|lips + ate|stung|sting|allerg*|hives|medicine|antibiotic*|bee|wasp|after|just|all // more than the skin
now cant ~2 swallow - pill|pills|tablet|tablets|capsule* + swollen|swell*|drool*|throat|breath*|allerg*|closing|saliva|spit|tongue // an airway at risk
sign stung|ate|eaten|swallowed|bitten + allergic|allergy + just|now|accident*|minutes|swell*|breath*|hives|throat|itch*|face|lips|dizzy|epipen // met what they are allergic to
sign allergic reaction + swell*|swollen|breath*|throat|tongue|cant|face|dizzy|faint*|help|now|wheez*|severe|hives|bad|worse|fast|spreading // a reaction that spreads
now stung|sting|bitten ~5 mouth|throat|tongue // NHS: stings in the mouth
now had|has|taken|needed ~3 epipen|adrenaline + ago|worse|minutes|now|just|still - training|policy|prescri* // after the pen
now lips|lip|tongue|face|eyes ~4 blown|blew|blowing|double|huge|massive + eat*|ate|sting|stung|nut*|cashew*|allerg*|hives|medicine|antibiotic*|minutes|balloon // swelling
now epipen|adrenaline ~2 used|given ~1 on|to / epipen|adrenaline ~4 not|didnt ~2 work*|help* // after the pen
sign mouth|lips|throat|tongue ~4 itch*|tingl*|burning|tight* + allergic|allergy + ate|eaten|sting|stung|mistake|accident*|just|now // met what they are allergic to
now lips|face|eyes|tongue ~4 like ~2 balloon|balloons|sausages|sausage|football|golf // swelling
sign voice ~4 hoarse|croaky|gone|raspy|funny|changed|weird|going|husky / hoarse|croaky|raspy + ate|eaten|eating|stung|sting|nut*|peanut*|cashew*|sesame|hives|rash|penicillin|amoxicillin|injection - cold|singing|laryngitis|weeks|strep|sore|cancer // NHS, anaphylaxis: a hoarse voice
sign faint*|dizzy|lightheaded|collaps*|woozy|pale|floppy + stung|sting|hornet*|wasp*|bees|allergic|peanut*|nuts|hives|welts|penicillin|amoxicillin|shellfish|prawn* - hay|pollen|history // NHS, anaphylaxis
sign wheez*|breathless|breathing|breath|gasping|chest + stung|hives|welts|sting|ate|eaten|eating|epipen|penicillin|amoxicillin|peanut*|cashew*|prawn* - stairs|bad|smell*|heartburn|reflux|healthy // NHS, anaphylaxis
sign throat|tongue|lips|mouth ~4 lump|funny|weird|strange|tight*|itch*|scratch*|clos*|swell*|swollen|thick|big|bigger|huge|enormous|fat|tingl*|numb|burn*|fuzzy|full / lump ~3 throat + @allergen - make ~3 itch|itchy|tingle / lozenge|infection|cold|flu|spicy|hot|hay|dentist // NHS, anaphylaxis
now tongue ~4 too ~1 big|thick|large|fat // NHS, anaphylaxis
sign face|lips|lip|eyes|eye|eyelids|mouth|ears|hands|cheeks|neck ~5 @swelling|blown|bloated + @allergen|allergic|rash|hives - filler|braces|dentist|tooth|hay|pollen|weeks // NHS, anaphylaxis
sign @swelling ~3 face|lips|lip|eyes|eyelids|mouth|tongue|neck|throat + @allergen - filler|braces|dentist|tooth|hay|pollen|weeks // the same
sign vomit*|threw|throwing|cramps|sick + hives|welts|stung|epipen|swollen|swell* + @allergen|hives - weeks // NHS, anaphylaxis
sign @vomit + allergic|peanut*|cashew*|sesame + ate|eaten|eating|just|now|had|gave // the same
sign hives|rash|welts|blotches|itching|itchy ~4 everywhere|all|over|body|spreading|head|fast + @allergen + vomit*|sick|breath*|throat|swell*|swollen|faint*|dizzy|wheez*|cough*|voice|swallow|pale|face|lips|tongue // more than the skin
sign doom|dread ~9 + @allergen|hives|rash|sweat* // a sense of doom
now gave|given|jabbed|stabbed|injected|used|had ~2 it ~1 to|into|in|on|him|her|me + epipen|adrenaline|autoinjector - doctor|gp|prescri*|training|trainer // after the pen
now jabbed|stabbed|injected|administered ~5 epipen|jext|emerade|adrenaline // after the pen
now stung ~8 times|loads|lots|swarm|multiple|dozens|everywhere / swarm ~6 stung|attacked + faint|faints|dizzy|sick|swell*|swollen|breath*|face|child|son|daughter|pale|now|vomit*|just // NHS, many stings
sign no|without|forgot|lost|left|expired ~3 epipen|epipens|jext + reaction|swell*|swollen|hives|throat|ate|eaten|stung|breath*|allergic|allergy + now|just|ate|eaten|stung|swell*|swollen|throat|hives|breath* // no pen at hand
sign face|lips|eyes|mouth|tongue ~6 @swelling|shut + wheez*|breathe|breathing|breathless|hives|faint*|dizzy|throat|sudden*|minutes|fast|quickly|spreading|why - filler|dentist|tooth|hay|pollen|crying|cry|cried|morning|mornings // NHS, anaphylaxis
now going|gone|went|goes into ~1 shock - bill|price|news|electric // NHS, anaphylaxis
now face|lips|lip|tongue|throat is|are|keeps|started ~1 swelling|swell|ballooning|puffing - filler|dentist|tooth // NHS, anaphylaxis
now lips|lip|tongue ~3 huge|massive|enormous|giant|ballooned|doubled|double|twice|triple|bigger !as / lips|lip|tongue ~3 times ~1 big|bigger|size - balm|filler|fillers|want|naturally|surgery|kiss // NHS, anaphylaxis: swelling
sign hives|welts + vomit*|faint*|dizzy|lightheaded|sick|breath*|wheez*|throat|lips|tongue|collaps*|floppy|pale - weeks|months|chronic // NHS, anaphylaxis
sign wheez*|cough*|breathless|vomit*|swell*|swollen|tingl*|flushed|itch*|hives + allergic|allergy|intolerant + ate|eaten|drank|drunk|swallowed|stung|had|kissed + now|accident*|mistake|just|minutes|wheez*|swell*|swollen|throat|lips // met what they are allergic to
sign allergic reaction + swallow|swallowing|voice|speak|vomit*|collaps*|floppy|pale // a reaction that spreads
now epipen|adrenaline given|used|administered // after the pen
sign neck|throat|chest ~2 @closing + ate|eaten|stung|eating|had ~5 @allergen - ibuprofen|jab|vaccine|antibiotic* // NHS, anaphylaxis
now cant|not ~3 find|got|have ~2 pen|epipen|jext|autoinjector + allerg*|sting|stung|swell*|swollen|throat|hives|tight - writing // no pen at hand
`

export const unconscious = `
sign unconscious|unresponsive|nonresponsive|lifeless|comatose - bias|mind|website|internet|laptop|computer|server|economy // NHS, call 999: loss of consciousness
now knocked ~2 out|unconscious !of / out cold - knock / every night|evening|day / final|finals|semi|cup|round|tournament|competition|league // the same
now i|@other ~5 not respond* - treatment|medication|medicine|server|computer|laptop|phone|device|machine|printer|browser|touchscreen|internet|button|email|emails|therapy|message|messages|text|texts|calls|antibiotic*|drug // the same
now not responding - treatment|medication|medicine|therapy|server|laptop|phone|device|machine|printer|browser|touchscreen|internet|button|office|app|page|site|website|email|chat|screen|portal|antibiotic*|computer // the same
now wont|cant|not|never ~3 wake|waking|woke|rouse|stir|stirring|awaken - early|alarm|mornings|school|laptop|computer|screen|pc|mode|monitor|mac / i cant wake up // cannot be woken
now hard|difficult|impossible to wake|rouse - alarm|morning|mornings|i // the same
now not ~1 answering|moving|talking + floor|lying|ground|lies|found|fell|breathing|eyes - phone|baby // found lying
now had ~2 fit|seizure|convulsion + now|blue|just|not|wont|cant|still|drowsy|confused - fit ~1 about // just now
now not ~2 coming|come ~1 round|around|to // the same
now they|everyone|everybody|all|family ~3 passed|passing out|fainted|unconscious|collapsed // a gas, or a poison
now he|she|@kin|@child|@stranger ~4 passed|passing|blacked|blacking|passes|pass out !of - exam|gas|stool|test|screening // the same
now i ~3 passed|blacked out + head|bleed*|chest|just|now|today|breath*|keep|cant|pregnant|again|twice|hit // the same, of oneself
sign about|going|feel|feels|feeling|think|might|gonna|keep|keeps|nearly|almost ~5 pass|passing|faint|fainting|collapse|collapsing|black|blacking|passed|fainted + out|faint*|collaps*|blood|chest|breath* - stand|standing|stood|needle|needles|shower|sight // near it
sign faint|fainted|faints|fainting + floor|head|hit|not|respon*|chest|heart|pregnant|again|bleed*|seizure|breath*|now|just|cant|exercis*|pale|diabetic - difference|between // fainting with more
now @kin|@child|@stranger|he|she ~4 fainted - stood|needle|needles|sight // another has fainted
now i|@kin|@child|@stranger|he|she ~5 collapsed|collapsing|collapse|collapses|slumped - lung|arch|arches|vertebra*|disc|bed|chair|couch|sofa|laughing // collapse
now collapsed|slumped ~4 floor|street|shower|ground|kitchen|bathroom|over|work|supermarket // collapse
now keeled over // collapse
now seizing|convulsing|fitting - room|bra|shoes|clothes|kitchen // NHS, seizures
now shaking|jerking|twitching|shake ~4 uncontroll*|violently|over|floor|cant|stop + not|respon*|eyes|cant|floor|stop*|unconscious|minutes|foam*|blue|stiff|awake|fever // the same
now seizure|seizures|fit|fits|convuls* ~8 wont|not ~3 stop* // longer than five minutes
now seizure|seizures|fit|fits ~6 minutes|again|first|another|still|back - aid|license|licence|drive|driving|medication // the same
now eyes ~3 roll* ~2 back|head|up // a seizure
now foaming|frothing ~3 mouth // a seizure
now gone|went|is|going|goes|completely|all|has|suddenly|and floppy|limp|lifeless / gone|went|going|goes|suddenly stiff + baby|infant|newborn|son|daughter|toddler|he|she|@kin|child|unresponsive|eyes // NHS, babies: floppy
now baby|infant|newborn|toddler|son|daughter ~6 floppy|limp|lethargic|unresponsive|listless - walks|walking|leg // the same
sign blood sugar|glucose ~8 low|#5..49|#0.5..2.9|crashing|dropping|dropped|crashed + confus*|shak*|unconscious|cant|sweat*|drows*|seizure|slur*|respon*|pass*|wake // hypoglycaemia
sign diabetic|diabetes|hypo|insulin ~8 gone|all|very|really|so|acting|suddenly ~2 confus*|weird|funny|aggressive|drunk|slurr*|sweaty // the same
sign diabetic|diabetes|hypo|insulin ~10 confus*|unconscious|slur*|shak*|respon*|drows*|seizure|wake|passed + sugar|low|now|sudden*|cant|wont|hypo|not // the same
sign blood sugar|glucose|sugars ~8 high|#350..900|hi|sky + vomit*|confus*|breath*|drows*|fruity|ketone* // ketoacidosis
sign drunk|drinking|alcohol|vodka|whiskey|whisky|drank ~12 wake|unconscious|breathing|blue|cold|respon*|passed + cant|wont|not|blue|slow|cold|vomit* // NHS, alcohol poisoning
sign dropped|drops|went|fell|slid|crumpled ~3 floor|ground|deck|down|knees + shaking|not|eyes|wont|unconscious|gray|jerking|limp|respon*|pale|stiff - hearing / it fell|dropped|went|slid // collapse
now wont|cant|not ~2 answer|answering|respond + eyes|floor|staring|sat|sitting|slumped|open|gray|drool* - call*|phone|email*|door // not responding
sign @other ~6 not ~1 moving|responding|breathing|conscious + fell|floor|down|pavement|road|street|crash|came|hit|lying|ground|bike|motorbike|ladder|stairs|car|accident // found lying
now fit|seizure|convulsion ~12 still ~1 going|fitting|shaking|seizing|jerking / seizures|fits|convulsions ~4 row|hour // NHS: one after another
sign attacks ~4 row|hour / second|third|fourth|fifth|another|#2..20 ~2 attack|seizure|fit|convulsion ~3 row|today|hour|now + epilep*|seizure|seizures|fits|convuls*|awake|wake|fit - heart|panic|asthma // NHS: one after another
now staring ~3 space|blank*|through + cant|not|wont|limp|side|drool*|twitch* // a seizure or a stroke
now wont|cant|not ~5 open ~2 eyes|eye // not conscious
sign no response / get ~2 response / not get ~3 response + husband|wife|him|her|@kin|@child|@stranger // not responding
sign lying|lies|laying|laid|found ~4 floor|ground|street|road|pavement|bathroom|bed + eyes|snoring|not|wont|unconscious|bleed*|respon*|blue|gray|cold|conscious // found lying
now pinch*|shake|shook|shaking|shouting|slap* ~5 nothing|response|reaction / without ~1 coming|waking|regaining ~2 round|up|conscious*|awake - head|bottle|hand|hands|alarm // cannot be woken
now not|cant|wont|never ~2 become|becoming|get|getting|come|coming ~1 awake|conscious|consciousness / have|has|had|having to ~1 pinch|shake|slap|shout ~8 response|groan|answer|wake|react*|eyes|word|sound // cannot be woken
sign shaking|jerking|twitching ~3 #2..60|two|three|four|five|six|seven|eight|ten|fifteen|twenty|several minutes - exercise*|cold|after // longer than five minutes
sign first|second|third|another ~2 seizure|fit|convulsion - dog|since|years|licence|license|anniversary|diagnos* // NHS, seizures
now fainted|fainting|faints ~2 while|and ~2 pregnant / collapsed|fainted + pregnant // NHS: fainting in pregnancy
sign still ~1 out|unconscious + fainted|passed|knocked|collapsed|hit // not conscious
sign asleep|sleep|sleepy|sleeping + bang|banged|hit|bump|fell|knock + head + wont|cant|wake|hard|vomit* // NHS, severe head injury
now losing|lost|loses|loss ~1 of? consciousness // NHS, call 999: loss of consciousness
now @other ~3 cant move $ / @other ~3 cant move and|or|at // cannot move
now @other ~2 is|are|was not ~1 moving $ / @other ~2 not moving and|at|anymore|any // not moving
now @child ~2 had|having|has a|another|her|his ~2 fit|seizure|convulsion - epilepsy|epileptic // NHS, seizures: a child
sign @child ~6 pale|gray|quiet|still + stopped ~1 crying|moving|feeding|breathing // NHS, babies
now about to faint|collapse|pass / going to faint|collapse !if|when // near it
sign cant ~2 stay awake + took|head|slipped|drugged|hit|breath*|sugar|fever|confus* // hard to wake
now cant ~2 keep ~3 awake|conscious - work|class|movie // hard to wake
sign drifting|slipping|fading ~2 off|away|in|out + head|cant|took|wake|drunk|conscious*|sugar|breath* // hard to wake
now fell|fallen|falls|collapsed ~4 wont|cant|not ~2 get ~1 up // a fall
sign lying|lies|laid ~2 on ~2 floor|ground|street|road - yoga|back|exercise* // found lying
now barely|hardly|semi|not ~1 conscious !about|of|effort / cant ~1 be ~1 woken|roused|reached|awakened // not conscious
now i ~1 keep|kept|am fainting|collapsing|fainted / i am ~2 passing out // near it
now very|so|all|completely floppy // NHS, babies
now keeps|kept ~1 fainting|collapsing|convulsing|seizing|passing ~1 out? // NHS: fainting with more
sign found ~4 lying|collapsed|slumped|unconscious|unresponsive - ago // found lying
now unresponsive|nonresponsive !to|website|server|screen - treatment|medicine|medication|depress*|phone|server|app|wakefulness|screen|laptop|customer|support // NHS, call 999: loss of consciousness
now out ~1 of ~1 consciousness / consciousness ~3 coming|going|drifting|slipping // the same
now cant|wont|not ~3 get|keep|make|getting ~3 him|her|them|@kin|@child ~4 awake|wake|respond|conscious|answer - school|work|morning|mornings|nap // hard to wake
now rag doll / ragdoll / dead weight - cat|exercise|gym // limp
sign thrash*|jerk*|twitch*|shak*|spasm*|convuls* + eyes|unconscious|respon*|foam*|froth*|drool*|bit|tongue|wet|blue|stiff|rigid + cant|not|wont|roll*|foam*|froth*|blue|stiff|rigid|unconscious|floor|minutes|bit|wet - exercis*|lifting|parkinson*|cold|nervous // NHS, seizures
now went|gone|goes|suddenly|all ~1 stiff|rigid + shak*|eyes|jerk*|blue|not|breath*|foam*|twitch* - neck|joints|back|knee // NHS, seizures
sign glazed|vacant|glassy|zoned|spaced + not|cant|wont|drool*|limp|floppy|confus*|respon* // not responding
now @other ~4 out cold|like / sparked|spark out // not conscious
now @other ~6 not ~2 wake|waking|woken|stir|stirring|rousing|moving|respond|responding|reacting + drunk|drink|drank|vodka|pills|drugs|head|hit|fell|floor|sugar|diabet*|blue|cold|shaking|shaken|shake|pinch* // cannot be woken
sign sugar|glucose|sugars|bm ~6 #0.5..2.9|#10..45 + cant|wont|not|confus*|sweat*|shak*|drows*|sleepy|aggressive|slur*|faint*|floppy|respon* - a1c|hba1c|grams|pressure // hypoglycaemia
sign hypo|hypos|insulin ~14 confus*|sense|unconscious|slur*|respon*|drows*|seizure|wake|aggressive|floppy|swallow - how|what|dog // hypoglycaemia
sign drows*|sleepy|lethargic|groggy|dopey ~6 + confus*|cant|hard|wont|rash|slurr*|head|fever|blue|floppy|vomit* + wake|waking|rouse|awake|respon*|feed|confus*|open|stiff|rash|breath* - newborn ~2 normal // hard to wake
now flopped|slumped|crumpled|dropped ~4 floor|ground|over|chair|wheel|forward + not|wont|cant|gray|eyes|respon*|blue|breath*|snor*|drool*|limp // collapse
now electrocuted|shock|shocked + not|unconscious|collapsed|limp ~3 moving|breathing|responding|floor / collapsed // electrocution
now keeps|kept|keep ~2 passing|blacking|fainting|collapsing|zoning ~1 out? + i|he|she|@kin|@child|my // NHS: fainting with more
now fainted|passed|blacked|collapsed ~8 while|when|during|after ~2 driving|running|exercis*|swimming|football|playing|training|hitting // NHS: fainting in exercise
now wont|cant|not ~2 come|bring|brought|came ~2 round|around !my|for|our|see|dinner|tea|until|here|much|often|mine / wont|cant|not ~2 come|bring ~2 to $ // not conscious
sign sugar|glucose|sugars ~4 #0.5..2.9 - a1c|hba1c|grams|diet|content|teaspoons|drink|drinks|recipe // NHS, hypoglycaemia
now looks|look|looking|seems|thought|think|thinks ~3 dead - tired|battery|phone|plant|plants|skin|leaves|tree|inside|nail|drop // not moving
now dropped|went|fell|down ~3 like ~2 stone|sack|brick|tree|log|potatoes - price*|shares // collapse
sign dropped|fell|fallen|collapsed|down + twitch*|jerk*|convuls*|foam*|rigid // NHS, seizures
now tried ~2 shaking|waking|shouting|rousing|slapping|wake|rouse|shake - school|alarm|bottle // cannot be woken
sign he|she|@kin|@child ~1 is|gone|went in|into ~2 coma // not conscious
now passed|blacked|fainted out? ~3 times|twice|again|today|now|just - exam|test // the same
now not|wont ~1 blink|blinking|flinch|flinching !at|an|eye|much|enough|often / wont|not|cant ~1 respond|responding|react|reacting ~2 pain|voice|name|touch|me|anything|shouting|stimul* // not responding
sign shaking|jerking|twitching|thrashing ~8 + unaware|unresponsive|violently|rolled|rolling - exercis*|lifting // NHS, seizures
now barely|hardly|semi responsive|responding|conscious|moving|alert|awake|aware - work|class|morning // not conscious
now floppy ~1 baby|newborn|infant|toddler - syndrome // NHS, babies: floppy
now cant|not ~2 get ~3 sense|answer|response|word|reaction|peep|sound|squeak ~3 him|her|them|@kin|@child - email|office|call // not responding
sign confus*|drows*|slur*|unconscious|aggressive|unresponsive|faint* + diabetic|diabetes|insulin|hypo + sweat*|shak*|very|really|now|sudden*|cant|wont|clammy|pale // hypoglycaemia
now glucose|sugar|sugars ~3 #0.5..2.9 - a1c|hba1c|grams|target|range|content|teaspoons|drink|drinks|diet // NHS, hypoglycaemia
sign drows*|sleepy|groggy|lethargic ~2 and|but|cant + sense|wake|awake|stay|respon*|confus*|floppy|eyes - work|lunch|meeting // hard to wake
sign collapsed|fainted|blacked|passed + not ~1 making ~1 sense / confus*|slur*|drows*|incoherent - company|economy|lung // fainting with more
now eyelid|eyelids|eyes|eyelash* ~2 not|never|no ~2 flicker*|flutter*|twitch*|move|moving|blink* + shake|shook|shaking|shout*|call*|pinch*|tap*|name|touch*|wake|floor|him|her|them|@kin - screen|palsy|bell|mascara // not responding
sign fit|seizure|fitting|convuls* + been|still going|shaking|jerking ~4 minutes|hour - ago // longer than five minutes
`
