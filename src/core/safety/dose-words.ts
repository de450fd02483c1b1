/**
 * How people ask for what only a pharmacist or a provider can tell them: amounts, two medicines together, stopping. A
 * line is a rule as in `rules.ts`: `+` parts what must all be said in one sentence, behind `-` stands what makes it
 * something else, behind `//` why.
 */
export const doseRules = `
asked how many|much|often ~8 take|have|give|use|inject|swallow|safe|allowed|drink|need !out|up + @medicine - vaccine|vaccines|vaccination*|cost|costs|people|physicians|doctors|patients|milk|food|foods|days|weeks|pack|covered|radiation // how much of it
asked how many|much|often ~3 should|can|could|may|do|must|would i|you|we|he|she|they|my ~2 take|give|inject !off|temperature|time|break|breaks|rest|part|care|blood|pressure|photo|test|classes|walk|walks|shower|bath|nap - days|steps|weeks|hours|people|years|months|classes|tests|long|temperature|pressure|breaks|walks|sugar // "how many should I take", of what was spoken of
asked how many|much ~2 @medicine !cost|costs|are|does - vaccine|vaccines|vaccination*|cost|milk|food|foods|pack|box|types|kinds|people|covered|salmon|made // how much of it
asked how many units|mg|milligrams|ml|drops|puffs|tablets|pills ~6 take|inject|use|need|safe|day|give|should // how much of it
asked what|which|is|how|maximum|max|recommended|right|correct|safe|normal|usual|starting|lethal|fatal|daily|highest|lowest|proper|standard|adult ~5 dose|dosage|doses|dosing - radiation|xray|xrays|ct|scan|mammogram*|vaccine|vaccines|vaccination*|jab|booster|infective|infectious|genetic // names the dose
asked dose|dosage|dosing of|for ~5 @medicine|me|child|adult|adults|kids|baby - radiation|vaccine // names the dose
asked can|could|should|may|ok|okay|safe|alright|fine|is|do ~8 take|mix|combine|use|taking|mixing|combining|have ~5 @medicine ~5 with|and|together|alongside|plus ~5 @medicine|alcohol|wine|beer|grapefruit|together // two together
asked @medicine ~3 and|with|plus ~3 @medicine + together|ok|okay|safe|mix|same|interact*|combine* - kinds|types // two together
asked can|could|should|may|ok|okay|safe ~4 drink|drinking|alcohol|wine|beer ~6 with|on|and|while|taking|after ~4 @medicine // with alcohol
asked can|could|should|may|ok|okay|safe ~4 mix|mixing|combine|combining ~5 @medicine // two together
asked can|could|should|may i|we|you|he|she|they|my ~2 take|have|give ~1 #2..20|two|three|four ~2 @medicine - weeks|days|hours|years // so many of it
asked took|taken|had ~4 @medicine + can|should|may ~2 take|have ~4 @medicine // one after the other
asked interact|interacts|interaction|interactions + @medicine|drug // two together
asked should|can|could|may|shall|do|when|how|safe|ok|okay|need|want|wants|what|if ~8 stop|stopping|quit|skip|skipping|double|doubling|increase|increasing|reduce|reducing|lower|halve|wean|split|splitting|crush|restart|stopped ~5 @medicine|taking|tablet|tablets - smoking|sugar|salt|drinking // stop, skip, double
asked come|coming|get|getting|go off ~3 @medicine // stop
asked missed|forgot|forgotten|miss|skip|skipped ~5 @medicine|dose|doses - appointment|refill|prescription // a missed one
asked when|can|should|may ~4 take|have|give ~2 another|more|next|extra|double|both|two|again + @medicine|dose|hours|paracetamol - test|scan|look|step // more of it
asked #0.01..5000 mg|milligrams|milligram|mcg|ml|units|grams|g + take|taking|ok|okay|safe|enough|much|should|can|fine|give|too - blood|result|results|level|levels|test|fluid|sugar|glucose|cholesterol // so much of it
asked too much|many ~2 @medicine - blood // too much
asked is ~4 too much|many|high ~2 @medicine|dose // too much
asked can|could|should|may|must|shall|cant ~5 take|have|use|swallow|start ~4 @medicine !test|tests|off|cabinet|cost|reaction|interaction / can|could|should|may i|we|you|they|he|she ~1 give ~4 @medicine / do i|we|you ~2 take|give ~3 @medicine - for|long|expired|cause|prevent|vaccine|vaccines|vaccination*|jab|scan|test|tests|xray|mri|surgery|injections|injection|allergy|allergic // whether to take it
asked ok|okay|safe|alright|fine|allowed|bad|dangerous|harmful|risky|wise|sensible|best ~4 take|taking|use|using|give|giving|have|having ~6 @medicine - vaccine|vaccination*|surgery|scan // whether to take it
asked is|are|would|will|was ~2 @medicine ~4 ok|okay|safe|alright|fine|dangerous|harmful|allowed|suitable ~3 take|use|give|for|during|with|while|if|in|when|me|my - vaccine|vaccines // whether to take it
asked is|are|would @medicine ~1 safe|ok|okay|alright|fine $ // whether to take it
asked take|taking|have|use|using|give|mix ~1 it|them|this|that|these|both|one|two|all ~3 with|while|alongside|on|and|after|before|without ~4 @medicine|alcohol|wine|beer|food|meal|meals|eating|breakfast|stomach|milk|grapefruit|pregnant|breastfeeding|driving + can|could|should|may|ok|okay|safe|do|must|allowed|fine|alright - break|photo|walk|exercise|exercises // with something
asked take|taking|use|have both|them|all|these ~3 together|same ~1 + can|could|should|may|ok|okay|safe|do|allowed|fine // two together
asked before|after|with ~3 or ~2 after|before|without ~2 food|meal|meals|eating|breakfast + take|have // when to take it
asked ^ #0.01..5000 mg|milligrams|milligram|mcg|ml|units|grams|tablets|tablet|pills|capsules ~4 times|twice|daily|day|hours|hour|night|once|or / ^ like|so|is|about|maybe|what|and|say|just|only ~3 #0.01..5000 mg|milligrams|mcg|ml|units|tablets|tablet|pills|capsules ~4 times|twice|daily|day|hours|hour|once - i|blood|result|results|level|glucose|prescribed|he|she|water|walk // so much of it
asked ^ #25..1500 mg? or #25..5000 mg? $ / every #2..24 hours ~2 or / ^ once or twice|three ~1 $ // so much of it
asked is ~3 #1..12|once|twice|two|three|four ~1 times|tablets|pills|capsules|daily|day ~4 too|ok|okay|enough|safe|fine|dangerous - week|exercise|bath|eat|meals|poo|pee // so much of it
asked how many|much ~1 mg|milligrams|milligram|mcg|tablets|pills|capsules|doses|puffs !are|cost|in - vaccine|vaccines|vaccination*|jab // how much of it
asked how many|much ~2 can|should|could|may|do|must i|you|we|he|she|they ~2 have|take|use|give ~4 day|once|time|hours|daily|safely - sugar|coffee|water|salt|calories|alcohol|protein|fiber|exercise|sleep|time|eggs|fat|friends|carbs|pain|money|fruit|steps|people // how many
asked max|maximum|limit ~4 take|taking|have|mg|tablets|dose|dosage|daily // how much of it
asked right|correct|safe|recommended|max|maximum|normal|usual amount ~3 @medicine // how much of it
asked how ~3 long|far|apart ~2 between|apart ~3 doses|tablets|pills|them / how long ~2 wait ~5 dose|doses|@medicine|take|drink / long ~1 between doses|tablets // when to take it
asked how long ~1 can|should|may|must|do i|you|we|he|she ~2 take|use|stay|be|keep ~3 @medicine / how long ~1 can|should|do i|you ~2 take|stay ~1 on? it|them !easy|off|out|up|to $ // how long to take it
asked can|should|could|may|ok|okay|safe|do ~5 cut|crush|chew|dissolve|open|halve|break ~3 tablet|tablets|pill|pills|capsule|capsules // halve it
asked when|time ~3 should|can|do|is|must i|he|she|you|we|my ~3 take|give|have ~3 @medicine|dose|it !off|out // when to take it
asked need|have|must|should|do|should ~4 finish|complete ~3 @medicine|course // stop
asked can|could|may|should|ok|okay|safe|do ~4 take|have|use|give ~8 with|alongside|while|on|together|plus ~4 @medicine - test|bath|shower|walk|break|class|side // two together
asked @medicine ~3 with|and|plus|while|alongside ~3 @medicine + good|safe|ok|okay|bad|dangerous|mix|fine|interact* // two together
asked can|could|may|should|ok|okay|safe|do ~3 mix|mixing|combine ~4 with|and ~3 alcohol|wine|beer|vodka|booze|@medicine // with alcohol
asked safe|ok|okay|alright|fine|bad|dangerous ~3 take|taking ~1 it|them|this|that|both|one|two ~2 !time|out|off|to|easy|apart // whether to take it
asked ^ can|could|may|should i|we|he|she|my ~2 take|have ~1 one|two|three|another|more|#1..10 ~2 $ // so many of it
asked max|maximum|most ~2 i|you|he|she|we can|could|should|may ~1 take|have // how much of it
asked do|should|can|must i ~1 take it|them|this ~3 with|before|after|at|in|on|every|daily|every !easy|off|out|out // when to take it
asked can|could|should|may|ok|okay|safe|must|do ~4 take|use|have|give|taking|using ~1 it|them|this|that|these|both ~2 if|while|when|during|every|at|daily|long|forever|again|with|for !easy|gout ~3 pregnan*|breastfeed*|day|night|bedtime|morning|food|alcohol|kidney*|liver|heart|asthma|ulcer*|diabet*|pressure|driving|asleep|bed|weeks|months|years|term - bus|photo|bath|picture|train|class // whether to take it
asked can|could|should|may|is ~2 @child|@kin|people|diabetics|women|mothers|anyone|elderly|seniors ~3 take it|them|this|these !easy|off|out // whether to take it
asked can|should|could|may i|we|he|she ~1 crush|double|skip|split|halve|chew ~1 it|them|up|this|dose|doses|day|days|both - class|exercise*|session*|breakfast|rope|physio* // skip, double
asked take|taken|taking|dose|tablet|tablets ~2 with|on ~2 food|meal|meals|stomach / with or without ~1 food // when to take it
asked can|should|shall|may|do|must i|we|he|she ~2 take|have one|two|three|1|2|3 ~1 or // so many of it
asked should|could|can|shall|must i|he|she|we ~1 be taking|on ~3 @medicine // whether to take it
asked can|could|should|may|must ~1 i|we|he|she|my ~3 stop|quit|drink ~1 it|them|while ~1 suddenly|abruptly|cold|taking !smoking // stop, with alcohol
asked take|took|taken ~1 too many|much - time|space|effort // too much
asked allowed|ok|okay|safe|fine ~2 @medicine ~3 on|with|while|and // two together
asked take|taking them|it|both|these ~1 both|all ~1 at|together // two together
asked would|will|is|are #1..10|two|three|four ~2 be ~1 too|ok|okay|enough|safe // so many of it
`
