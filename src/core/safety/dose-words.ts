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
`
