/** Overdose and poisoning. How rules are written: `../rules.ts`. */

export const overdose = `
now drink|drinks|drank ~2 bottle|bottles ~3 syrup|morphine|medicine|codeine|methadone|paracetamol|linctus // too much of a syrup
now i|@other|have|has|just ~3 overdosed|overdosing|overdose - cousin|died|death|chocolate|coffee|sun|sugar|netflix|years // NHS: call 999
now took|taken|taking|takes ~2 an? overdose // the same
now overdosed ~1 on ~1 my|his|her|their|mum|mom|dad - chocolate|coffee|sun|sugar|netflix|tv|show|favorite|favourite // the same, misspelt
now overdosed ~3 on ~3 @medicine|@streetDrug|pills // the same
now @took|had|took|taken|injected ~4 @tooMuch|#8..400 ~6 @pill|@medicine|capsules|units !mg|milligram*|a|once|every|each|per - vitamin c|b12 / prescribed|course|antibiotics|vaccine|should|months|weeks|years|doctor|doctors // too many
now gave|given ~5 double|twice|triple|tenfold|extra|#8..400 ~6 @pill|@medicine|capsules|units !mg|milligram*|a|once|every|each|per - prescribed|course|antibiotics|vaccine|should|months|weeks|years|doctor|doctors // too many
now #2..20|two|three|four|five|six ~1 times ~4 dose|amount|insulin|@pill + @gave - day|daily|week // too much
now @gave ~4 too many|much ~6 @medicine|@streetDrug|units|it|them|of - vaccine|notes|time|work|doctor|doctors|hospital / much on // too much
now injected|jabbed ~6 much|many|wrong|extra|double|twice|instead|tenfold|#50..500 + insulin|units|dose|pen|morphine // insulin
now gave|given|give|took|taken ~8 @pill|@medicine|insulin ~5 belong*|meant|intended|prescribed ~1 for|to ~3 @other|mr|mrs|another|else|resident|somebody|someone / took|taken|had|swallowed ~4 @medicine|@pill ~3 every ~1 half? hour - doctor|told|cream|drops // a mistake
now tenfold|double|twice|triple ~1 what|the|than ~4 said|wrote|written|prescribed|told|supposed|should|normal|usual|dose + @gave // too much
now two|2|second|another ~4 dose|doses|insulin|@pill|amount + accident*|mistake*|oops|panicking|forgot|forgetting - should|missed|booster|vaccine|jab|after|next|schedule|when // a mistake
now wrong|double|twice|triple|tenfold|extra|whole ~4 dose|doses|insulin|@pill|amount|bottle|syringe + accident*|mistake*|gave|took|taken|given|injected|drank|swallowed|oops|panicking - should|missed|booster|vaccine|jab|after|next|schedule|when // a mistake
sign @gave|drank|ate|double* ~8 @medicine|@pill|dose|twice|double + accident*|mistake*|oops - missed|forgot|skipped|threw // a mistake
now too|so|that|way ~1 much|many insulin|@pill|tylenol|paracetamol|acetaminophen|xanax + took|taken|gave|given|injected|swallowed|had // too much
now @took every ~2 @pill|@medicine ~2 in|i|we|he|she / @took all @pill|@medicine !as|for|and / @took ~3 all ~4 my|his|her|the|our|of ~4 @pill|@medicine !as|for|and - prescribed|course|antibiotics|finished|still|completed|regularly|recommended // all of them
sign @took|snorted|smoked|shot|dropped|had|taking|used|mixing|mixed ~6 @streetDrug + wake|burning|twitch*|seizure|blue|unconscious|chest|hallucinat*|heart|breath*|vomit*|passed|respon*|paranoid|shaking|panic*|overheat*|cant|collapsed|stiff|foaming|dying // NHS, drugs
sign coked|wired|tripping|stoned|high ~1 up|on|off + chest|heart|breath*|collapsed|blue|fitting - fever|temperature|blood|cholesterol|heels // NHS, drugs
now gave|given|used|using|need ~3 narcan|naloxone - training|carry|class|should // an opioid overdose
now shoot|shot|shooting up + blue|breath*|wake|unconscious|respon*|not // an opioid overdose
now drank|drunk|drinking|downed ~6 bottle|litre|liter|much|bottles|fifth ~4 vodka|whisk*|alcohol|rum|gin|tequila|spirits|liquor + wake|vomit*|unconscious|cold|blue|slow|breath*|passed|respon*|wont|cant // alcohol
now mixed|mixing|took|taken ~8 alcohol|drinks|wine|vodka|drunk|drinking ~8 + @pill|xanax|sleeping|valium|opioid*|tramadol|zopiclone|codeine + wake|cant|breath*|dizzy|weird|confus*|pass*|drows*|vomit*|slurr* // drink and pills
now double|triple dosed|dosing // a mistake
now took|taken|swallowed|ate|injected ~1 my|his|her|their ~1 @kin ~3 @medicine - blood ~1 test // somebody else's medicine
now took|taken|swallowed|injected ~2 someone|somebody|mums|dads|moms|husbands|wifes|grandmas|others ~3 @medicine // the same
sign mixed|muddled|confused up? ~4 @medicine|@pill + took|taken|gave|given|wrong // a mistake
now #2..31|two|three|four|five|six|seven|ten|several ~1 days|weeks worth|supply|@medicine|tablets|pills !ago|course|after + took|taken|swallowed|had|since|sick - prescribed|course|left|missed|packet|holiday|run // too much
now #10..400|twenty|thirty|forty|fifty|sixty|dozen ~1 in all|total|altogether + @pill|@medicine - mg|weeks|days|years // too many
now says|said|saying|tells|told|texted|wrote|posted ~4 taken|took|swallowed ~2 pills|tablets - daily|every|doctor|before|already|regularly|on // says so
now gave|given|give ~9 instead of + morphine|oramorph|insulin|methadone|adult // too much
now gave|given|took|taken|inject|injected|had ~5 instead of #0.1..900 + @medicine|insulin|dose|ml|mg|units - doctor|gp|nurse|prescri*|hospital|pharmac* // too much
now @took ~6 because|so ~3 want|wanted|die|out|end + pill*|@medicine // meant to
sign took|taken|had ~3 @streetDrug|coke|ket|pills + heart|chest|cant|wake|breath*|racing|pounding|sick|collapsed|burning|shaking|seeing // NHS, drugs
sign adult ~1 dose|amount|strength|tablets|medicine + gave|given|took|@child|baby // a mistake
sign empty ~2 bottle|bottles|packet|packets|packs|box|blister|pill + pill|pills|tablets|found|next|her|him|beside|medication|unconscious - stomach|return|recycl* // what was taken
sign @gave ~6 twice|double|three ~1 times + dose|@pill|@medicine - daily|day|week|prescribed // too much
sign got ~2 hold|hands ~5 @pill|@medicine|@streetDrug|@poison + ate|eaten|swallowed|took|@child // children
sign gave|took|taken|injected|given|had ~3 insulin|@medicine ~2 twice - day|daily|week|prescribed|month // too much
now took|taken|swallowed|ate ~2 lot|lots|load|loads|bunch|handful|handfuls ~2 of? ~3 @pill - years|prescribed // too many
sign #10..400|twenty|thirty|forty|fifty|sixty|hundred|dozen !mg|milligram*|ml|mcg|g|days|weeks ~2 @pill|@medicine|capsules + took|taken|swallowed|ate|have ~1 them|it|those|all|already|hour* - prescribed|course|month|should // too many
sign snorted|smoked|sniffed|injected|vaped|took|taken|dropped ~3 something|stuff|line|lines|gear|bag|tab|tabs + heart|chest|breath*|wake|blue|shaking|seeing|panic*|collapsed|cant|burning|stiff|unconscious - mole|tooth // NHS, drugs
sign bottle|packet|box|strip|pack|packets|bottles|tub|blister ~2 empty / bottle|packet|box|strip|pack|packets|bottles|tub|blister ~7 is|was|were|are ~2 empty|gone|missing|open|half + pills|tablets|@medicine|meds + @child|he|she|him|her|@kin|sleepy|drowsy // what was taken
now lots|lot|loads|many|too ~2 of? ~1 @pill + swallowed|took|taken|necked|downed - day|years|prescribed|keep|doctor|organi* // too many
now took|taken|taking|has|had ~3 #4..50 grams|g ~3 tylenol|paracetamol|acetaminophen|ibuprofen|aspirin // too much
sign fentanyl|nicotine|morphine|buprenorphine|opioid patch|patches + #3..20|three|four|five|six|all|several|drows*|pupil*|@child|stuck|chewed|two|extra|sleepy|breath*|drowsy - quit|should|smoking|return|dispose|disposal // a patch
now @took|swallowed|had|taken ~5 @pill|@medicine|sleepers ~3 with|and ~3 vodka|booze|whisk*|alcohol|wine|gin|drink|rum + all|lots|lot|many|bottle|handful|whole|loads|die|sleep|tonight|wake|cant - can|should|safe|ok // drink and pills
now @took|had ~3 @medicine|@pill|insulin ~5 meant|instead|mistake|accident|wrong|belong* ~3 !of / @took|had|given|gave ~2 wrong @medicine|@pill|insulin|dose|injection|person // a mistake
now took|taken|taking|had|given|gave|swallowed ~2 more|twice ~2 than|the|what ~5 prescribed|recommended|supposed|should|meant|usual|dose|maximum|limit / took|taken|gave|given|swallowed ~2 days|weeks worth|supply // too much
now too|so|way ~2 much|many @medicine|@pill ~3 #2..900|by|today|already|now|in|hours|tonight|i|he|she - can|is|for|how // too much
sign taken|took|swallowed|had ~1 something + out|empty|packets|packet|bottles|sleepy|drowsy|slurr*|pupils|wake|unconscious|floppy|foaming - cold|headache|doctor // what was taken
now viagra|sildenafil|cialis|tadalafil ~5 nitro*|gtn / nitro*|gtn ~5 viagra|sildenafil|cialis + took|taken|had|used // two that must not be
now swallowed ~3 bag|bags|balloon|wrap|wraps|package ~2 of ~1 @streetDrug|drugs // NHS, drugs
sign @kin|@child|he|she|little ~1 @ate|took ~4 @kin|someones|somebodys ~3 @pill|@medicine - blood|read // somebody else's medicine
now must ~3 @tooMuch|#8..400 !mg|ml|mcg|units ~2 @pill|@medicine ~3 since|today|already|in|by|so|now|tonight - prescribed|day|daily // too many
now washed ~6 down with|by + @pill|@medicine + @tooMuch|all|lot|every - daily|day // too many
`

export const poisoning = `
now @ate ~2 poisonous|toxic ~1 plant|plants|berries|berry|mushroom*|leaves|seeds|chemical*|stuff|substance|thing / @ate ~3 essential|eucalyptus|citronella oil // NHS, poisoning: swallowed
sign put|puts|had|has|found|sucking ~4 @poison ~4 mouth // the same
now @ate ~7 @poison - safe // NHS, poisoning: swallowed
now @child|he|she|@kin swallow|drink|eat|lick|chew ~7 @poison - safe|should|may|could|many|often|can|not|kids|children // NHS, poisoning: swallowed
sign had|has|got|gotten|put|putting|puts|found ~3 into|in|eating|drinking ~3 @poison + mouth|eating|drinking|into|swallow*|ate|child*|son|daughter|toddler|baby|he|she - eyes|hair // the same
sign got|getting|gotten ~1 into ~6 @poison|@pill|@medicine|cupboard|cabinet|handbag|purse + @child|he|she|@pet - bed|habit|car // children
sign @child|he|she|yo ~8 @ate|took|popped|chewed ~6 @pill|vitamins|gummies|edible*|patch|@medicine !as|every|at|before|after|twice|with|for - hate|hates|trouble|difficulty|struggles ~2 swallowing / course|fine|daily|prescribed|morning|should / his|her ~2 @pill // children
now swallowed|inhaled|ingested ~4 battery|batteries|magnet|magnets|needle|pin|nail|razor|glass|screw|coin|marble|poison|bleach|bone / swallowed ~2 water beads - fish // swallowed what hurts
sign ate|eaten|eating|picked|swallowed ~6 mushroom|mushrooms|fungi|toadstool* + wild|picked|found|garden|woods|forest|yard|vomit*|hallucinat*|sick|park|unknown|foraged|cramps|diarr* // mushrooms
sign @ate|swallowed ~5 berry|berries|leaf|leaves|plant|plants|seeds|flower|flowers|bulb|bulbs + bush|wild|garden|tree|unknown|sick|vomit*|pupils|poison*|hallucinat*|off|hedge|red|houseplant|@child|foxglove|yew - healthy|diet|recipe|chia|sunflower|basil|lettuce|spinach|mint|salad // plants
now @ate ~4 cleaning|washing|unmarked|unlabelled|unlabeled ~1 fluid|liquid|product|bottle|up|powder // swallowed
now @ate ~3 rat|mouse|slug|ant|roach bait|killer|pellets|poison // swallowed
now i|@other|we ~4 poisoned - food // says so
now carbon monoxide alarm|detector ~4 wont|keeps|going|gone|went|blaring|red / carbon monoxide|smoke|gas alarm|detector ~6 off|beeping|sound*|ringing|screaming|bleeping|chirping - battery|batteries|install|low|test // carbon monoxide
now carbon monoxide|gas|fumes|boiler|heater|generator|exhaust|garage|barbecue ~12 headache*|dizzy|sick|faint*|nausea*|drowsy|unconscious|collapsed + we|i|us|all|house|family|home|everyone|alarm|leak|fumes|monoxide - belly|bloat*|trapped|wind|stomach|years|winters|winter|ago // carbon monoxide
now headache*|dizzy|sick|faint*|drowsy ~12 carbon|fumes|boiler|exhaust|generator // carbon monoxide
now gas leak // gas
now can|we|i smell gas // gas
now mixed|mixing|mix|combined ~6 bleach|ammonia|chlorine|descaler|cleaner ~4 ammonia|vinegar|bleach|acid|cleaner|toilet|descaler|limescale|unblocker - safe|never|should // fumes
now inhaled|breathed|breathing|inhaling|sniffed|huffed ~4 fumes|chlorine|ammonia|bleach|gas|smoke|chemical*|solvent|glue|vapor*|aerosol + cough*|burn*|breath*|dizzy|lungs|throat|chest|headache|eyes|cant|sick|just|now // fumes
now bleach|chlorine|ammonia|descaler|unblocker|cleaner|cleaners|chemicals + cough*|wheez*|breath*|chest + mixed|together|fumes|gas|splashed|inhaled - safe|should // fumes
now fumes ~6 burn*|cough*|cant|choking|throat|lungs|eyes|dizzy // fumes
now bitten|bit|bite|stung|struck|bites ~4 @biter / bitten|bit ~4 black widow // NHS, snake bites
now @biter|spider ~2 bit|bitten|bites|stung + @kin|@child|me|him|her|swell*|now|my|just // the same
sign spider ~4 bite|bit + swell*|spreading|black|numb|cant|cramp*|widow|recluse|breath*|vomit*|sweat* // the same
now snakebite // the same
sign acid|chemical|lye|caustic|pesticide|drain|oven|bleach ~6 skin|face|hand|hands|arm|leg|over + burn*|blister*|spill*|splash*|red|peel* - treatment|reflux|hyaluronic|salicylic|glycolic|retinol|exfoliat* // on the skin
now botulism|cyanide|arsenic|ricin|strychnine|sarin|organophosphate* ~6 + i|@kin|@child|he|she|swallow*|exposed|ate // by name
sign exposed ~3 to ~4 rabid|anthrax|nerve|chlorine|radiation|pesticide + now|just|breath*|eyes|skin|sick // by name
sign @poison ~5 throat|mouth|lungs|swallow* + down|in|went|got|burn* // swallowed
sign @poison|fumes|mushroom*|berries + drool*|dribbl*|saliva|twitch*|sweat*|foaming|collapsed|unconscious|pinpoint|confus*|seizure|fitting|hallucinat* - machine // signs of a poison
now @ate ~4 mouthwash|screenwash|shampoo|lotion|hairspray|aftershave|coolant|wax|glue|paint|spirit|spirits|softener|capsule|deodorant|slug|firelighter // swallowed
now @ate ~4 from ~3 bottle ~3 spirit|bleach|cleaner|chemical|garage // swallowed
sign @poison ~5 mouthful|mouthfuls|gulp|gulps|swig|sip|sips|swallow // swallowed
now stepped|stood|trod on ~1 @biter // NHS, stings
now inhaled|breathed ~3 chlorine|ammonia|fumes|gas|chemical*|smoke - laughing|stomach // fumes
sign drugged|spiked|poisoned ~3 my|me|his|her // says so
sign snake|viper|adder|rattlesnake|scorpion ~2 bite|bites|sting // NHS, snake bites
now ate|eaten|eating|picked ~3 death cap|caps / ate|eaten ~2 deathcap* // mushrooms
now battery|batteries|magnet|magnets ~8 nose|ear|throat|stomach|mouth - hearing|aid|replace|guard|charger|taste|tastes|metallic // NHS: a button battery
now battery|magnet|magnets|batteries ~3 missing|gone|disappeared|vanished + dribbl*|drool*|swallow*|eat|cough*|gag*|throat|neck|baby|toddler - hearing|aid|replace // NHS: a button battery
sign gas|boiler|heater|stove|fireplace|generator|exhaust|barbecue|caravan|tent + headache*|dizzy|head|heads + sick|queasy|faint*|dizzy|drowsy|nausea*|all|everyone|both // carbon monoxide
now inhaled|breathed ~3 carbon|monoxide|exhaust / i|we|@kin|@child ~2 have|has|got carbon monoxide poisoning // carbon monoxide
now mushroom|mushrooms + wild|foraged|picked|collected|gathered|forest|woods|death|found + sick|vomit*|hallucinat*|cramps|diarr*|ill|yellow|weak // mushrooms
sign exhaust|fumes|monoxide + confus*|drowsy|sleepy|unconscious|headache*|dizzy|sick|faint*|collapsed // carbon monoxide
now ^ @biter bite|sting $ // NHS, snake bites
sign @poison ~3 swallowed|drunk|eaten|ingested|sucked|chewed ~1 by / @poison|bulb|berries ~3 @child|he|she|nephew ~3 drank|ate|swallowed|licked|chewed|ingested / @poison + swallowed|ingested|drank|drunk|ate ~1 some|it|little|bit|mouthful|sip|all|half|them - safe // swallowed
now @ate ~3 mercury|thermometer|cyanide|arsenic|ethylene|fluoride|snow ~1 !fish / chewed|ate|eaten|bit|swallowed|licked ~3 glass !of // swallowed
now @child|he|she ~4 @ate|chewing|sucking|eating|playing|found|got ~4 tablet|tablets|pill|pills|capsule|@poison ~6 + mouth|bottle|open|empty|dunno|know|grandma*|nans|handbag|purse|floor|some|one|many - hate|hates|trouble|difficulty|struggles ~2 swallowing / prescribed // children
sign round|around|over ~2 mouth|lips|tongue|face|chin + @poison + @child|he|she|found - cancer|ulcer|ulcers // children
now @child|he|she ~2 been|was|were at ~6 @poison|@pill|@medicine|cupboard|handbag - home|work // children
now @ate ~9 bottle|cup|glass|mug + @poison - safe|dishwasher // swallowed
sign mouth|lips|tongue|face|hands ~6 @poison|bleach|paint|soap + @ate|swallow*|found|burn*|drool*|crying // children
sign fumes|solvent|solvents|aerosol|glue|gas|vapor*|petrol + inhaled|breathed|sniff*|huff* + drunk|high|dizzy|weird|woozy|collapsed|sick|headache|cough*|chest|cant // fumes
now swallowed ~4 retainer|denture|dentures|wire|metal|key|ring|lego|toy|tack|staple|screw|knife|fork|lighter|earring|earrings // swallowed what hurts
now @ate ~2 alcohol|hand|antibacterial|hair|shower|cleaning gel|wipes|foam|dye|spray // swallowed
sign lips|lip|mouth|tongue ~5 white|raw|blister*|peel*|burn* + @poison|tablet|pod|capsule + bit|bitten|@ate|swallow - cold|sore|thrush|ulcer*|trouble|hate // NHS, poisoning: swallowed
`
