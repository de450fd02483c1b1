/** Self-harm and abuse. How rules are written: `../rules.ts`. */

export const selfHarm = `
now is|are|am|keeps|started cutting|slicing|slashing ~1 her|his|their|my ~1 arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin - glass|hair|nails|surgeon // hurts oneself
now kill|hang|harm|killing|hanging|harming ~1 @self - laugh*|gym|trip*|forgetting|shaving / trying ~2 lose // NHS, suicidal thoughts: says so
now want|wants|wanted|wanting|going|urge|urges|like|need|trying|tried|about|of|might|will|keep|keeps|thoughts|plan*|decided|started|threaten*|impulse ~4 hurt|hurting|cut|cutting|burn|burning|stab|stabbing|shoot|shooting|drown|starve|harm|harming ~1 @self !shaving|in|on|off - shav*|foot|cooking|gym|running|accident*|working|kitchen|slipped // the wish to hurt oneself
now he|she|@kin|@child|been|is ~3 cutting|hurting|burning|harming|scratching @self - shav*|cook*|kitchen|running|accident*|gym // hurts oneself
now burn|burns|burned|cut|cuts|stab|stabs ~1 @self ~2 with cigarette*|lighter|razor|blade|iron|match|matches|scissors - accident*|cook*|hair // hurts oneself
now cut|cuts ~1 @self ~3 again|purpose|tonight|deliberately|cope|pain|feel|relief|bad|deep|sad|stressed // hurts oneself
now self harm|harms|harmed|harming|injur*|mutilat* - scar|scars|ago|years|used // hurts oneself
now end|ending|ends|take|taking ~1 my|his|her|their|own ~1 life|lives !insurance|cover|support|story|partner|so|very|seriously|easy|back|savings // to end one's life
now end|ending|ended it all / end it tonight|now / tonight|today it ends / it ends|over tonight|today / make|makes|making|made|put|puts|putting ~1 an end ~1 !of / make|makes|making|made|put|puts|putting an end to ~1 it|everything|@self / to end it $ - offer|sale|show|series|deadline|course|war|relationship // the same
now want|wants|going|ready|how|need|needs|gonna|just ~3 end it !early|with // the same
now end everything|ending everything|ending it / if i ended|end it|things|everything !early|with // the same
now i|@other|feel|feels|feeling|felt ~5 suicidal - should ~4 ever // says so
now suicidal ~2 thoughts|thought|ideation|feelings|urges|again|right|tonight|now - the term|phrase|definition // says so
now commit|committing|attempt|attempting|threaten*|consider|considering|contemplate|contemplating|plan|planning|about|of|want|wants ~4 suicide - hotline|prevention|research|paper|volunteer|book|film|support|bereave*|awareness|assisted|policy|news|series|school // says so
now tried ~2 to ~2 kill @self // an attempt
now attempted ~1 suicide + just|tonight|today|night|hour*|now|yesterday|morning // an attempt
now suicide ~1 attempt + just|tonight|today|night|hour*|now|yesterday|morning // an attempt
sign suicide|goodbye|farewell note|notes|letter|letters|message|messages // a plan
sign written|wrote|writing|left|leaving ~3 note|notes|letter|letters|goodbye* + pill|pills|tablets|rope|gun|razor|bridge|die|end|goodbye*|life|forever // a plan
now have|got|bought|holding|getting ~4 pill|pills|tablets|gun|rope|noose|blade|razor|knife ~3 next|front|hand|beside|bed|loaded|ready - ear // a plan
now gun|knife|blade|razor|noose ~4 my|his|her hand|head|mouth|wrist|neck|throat|lap // a plan
now want|wants|wanted|wanting|wish|wishes|ready|prefer|rather|going|hope|hoping|deserve|deserves ~3 die|dead !of|laughing|than|for|on|from - laughing|embarrass*|cat|phone|battery|laptop|hair // wants to die
now i ~3 wish ~4 born|existed|alive|dead // wants to die
now just|please|let|make ~3 die !of|down|out|hard - cells|battery|plant*|phone // wants to die
now not|never ~3 want|wish|wanna|deserve|like|wants|plan|care ~3 live|living|alive|exist|existing|wake|survive|life !with|in|at|near|on|off|alone|without|insurance - early // does not want to live
now cant|not ~3 see|find|think ~4 reason|point ~3 live|alive|living|life|going|on|carry // no reason to live
now nobody|noone ~4 miss|notice|care ~2 me / nobody|noone ~3 care ~2 if ~1 i ~2 died|die|dead|gone // a burden to others
now not ~3 want|wants ~3 here any // the same
now not ~3 want|wants ~3 here|around + anymore|live|alive|die|life|pain|pointless // the same
now not ~3 want|wants ~3 go|carry|keep ~3 on|going|living !holiday|a|the|pill|vacation|medication|to|date|dates|with // the same
now not ~2 want ~3 this life // the same
now want|wish|wishing|go|hope ~7 never ~2 wake|waking // the same
now not wake|waking up + want|wish|hope|tomorrow|sleep|forever // the same
now no|not|nothing|lost|any ~4 reason|point|will|purpose|left ~4 live|living|life|alive|existing|going / no|not|any|lost ~3 reason|point|will ~2 carry|carrying|go|keep|living|trying on|going|any //  no reason to live
now nothing ~3 live for // the same
now point ~2 in|of ~1 living|life|anything|going|being|carrying|trying - not ~1 point ~1 out // the same
now no point any more / no point ~1 to me|life|living // the same
now life|living ~4 not ~3 worth // the same
now not ~1 worth living // the same
now better|happier|easier off? ~6 dead|gone|disappeared + i|me|she|he|everyone|if|off - battery|phone // a burden to others
now better|happier ~2 off? ~2 without me|him|her // a burden to others
now nobody|noone ~4 miss|notice|care + me|gone|dead|died|die|disappeared - call*|appointment // a burden to others
now use|using|turn|turned ~2 it|gun|knife|blade|razor ~1 on @self // a plan
now everyone|everybody|world|family|they|kids|people ~8 without me + better|happier|fine|easier|miss // a burden to others
now wish|if ~3 i ~3 not here|around|alive|exist|existed + better|everyone|wish|would|want // a burden to others
now cant ~3 go|carry|keep ~1 on|going|living ~3 any|like|this|much|living !holiday|the|a|vacation|trip|pill // cannot go on
now cant ~3 live any|like|no - pain|knee|itch*|noise // cannot go on
now i|@other ~1 cant go|carry on $ / cant go|carry on and // cannot go on
now ^ cant do this|life any more $ / ^ i cant do this|life any more $ // cannot go on
now cant ~2 do|take|face|handle ~2 this|it|life|living ~2 any more + want|end|die|over|hopeless|alone|life|goodbye|pills|tired|done|point // cannot go on
now tired|sick|done ~2 of|with ~2 living|alive|life|existing !in|with|insurance|at|alone|science // tired of living
now giv*|gave ~1 up on ~1 life|living // tired of living
now want|wants|wish ~4 disappear|vanish ~1 forever|completely|all // wants to be gone
now want|wants ~4 sleep ~2 forever // wants to be gone
now want|need|wants ~1 it|everything all? ~2 be? over|end|stop - itch*|cough*|labor // wants it over
now want|just|need ~3 it|everything ~2 all? ~1 end|over|stop + die|life|hopeless|cant|anymore|all|over|please|alone - labor|cough*|pain|itch* // wants it over
now jump|jumping ~3 off|from|front ~6 bridge|building|roof|balcony|train|cliff|window|overpass // a plan
now on|at ~3 bridge|ledge|roof|tracks + jump*|die|goodbye|end|ready // a plan
now throw|throwing ~1 @self ~3 under|front|off // a plan
asked how ~8 kill @self // a means
asked how many|much ~8 kill ~1 me|myself / how many|much ~8 to|would|will|can|could die|kill|overdose - cells|people|germs|bacteria|each|year|every // a means
asked painless*|easiest|quickest|quick|best|fastest|peaceful|ways|way ~4 die|suicide|dying|death - hospice|palliative|care|lower|prevent|cells|fat|germs|lice // a means
now voice|voices ~5 telling|tell|tells|say|says|saying|commanding|orders ~9 kill|hurt|jump|die|dead|stab|cut|end|harm // voices
now want|wants|thoughts|urge|urges|going|might|will|afraid|scared|thinking|about ~6 hurt|hurting|harm|harming|kill|killing|shake|shaking|smother*|drown*|suffocate ~2 my|the|our|this ~1 baby|child|children|kids|newborn|son|daughter|infant // NHS: thoughts of harming a baby
now want|wants|thoughts|urge|urges|going|might|thinking|about|of ~5 hurt|hurting|kill|killing|stab|shoot|shooting ~2 someone|somebody|people|others|everyone // of harming others
now dont|not ~2 trust @self ~6 alone|hurt|kill|pills|safe|knife // not safe
now not ~3 safe ~3 @self // not safe
now scared|afraid ~6 will|might|may|going ~4 hurt|do|kill|harm ~3 something|@self|stupid // not safe
now do|doing ~2 something stupid + hurt|life|die|end|pills|alone|scared|tonight // not safe
now goodbye ~3 everyone|world|forever|cruel // a farewell
now final|last goodbye|goodbyes // a farewell
now last|final night|day|days|hours ~1 on earth|alive // a farewell
now razor|blade|knife|lighter ~2 to ~2 arm|arms|wrist|wrists|thigh|thighs|skin|throat|legs // hurts oneself
asked way|ways|how ~3 to ~2 kill|hang|drown yourself|oneself / feel|feels|feeling|want|wanting ~2 killing|kill|hurting|cutting|harming|hanging yourself // a means
asked how ~1 to die / searching|googling|looking ~3 how ~2 die - with|in|peacefully ~1 at // a means
now i am ~3 on|at ~2 bridge|ledge|roof|rooftop|tracks|cliff|edge - cusp|fix*|repair*|clean*|tiles|gutter|work*|bar|terrace|solar|painting // a plan
now had|have enough of ~1 life|living // tired of living
now goodbye|goodbyes|bye|farewell + gun|pills|bridge|knife|rope|noose|note|overdose // a farewell
now nothing matters any more / nothing ~3 matters + die|end|alone|life|hopeless // no reason to live
now been|started|starting|start|back|resumed|relapsed ~1 to? cutting !down|back|out|the|my|hair|grass|onions|weight|corners|carbs|calories|it|costs // hurts oneself
now driv* ~5 off ~2 cliff|bridge|road / driv* ~4 into ~3 tree|wall|traffic|lorry|truck + want|feel|thought*|thinking|like|urge|going|might // a plan
now want|wanted|wants out + pills|die|life|razor|swallowed // wants to be gone
now no|not ~3 way ~2 out + except|dying|die|death|life|hopeless|end // no way out
now i ~2 should|shall|could ~1 just? die // wants to die
now found|caught|saw|finds|seen ~2 @them|@kin|@child ~1 cutting|harming|hurting|strangling|hanging !hair|onions|grass|vegetables|paper|corners|class // hurts oneself
now cut|cutting|cuts ~1 my|his|her|their ~1 arms|arm|wrists|wrist|legs|thighs + blade|razor|fresh|tonight|again|deeper|purpose|want|cope|pain|relief|feel|died|die // hurts oneself
now suicidal and|but|please|help|alone|again|tonight|now / suicidal $ - should ~4 ever // says so
now suicide ~3 only ~3 way|option|answer|out|escape // says so
now wont|not ~1 be ~1 here ~1 any more / wont|not ~1 be ~1 here ~1 tomorrow|morning|long|longer !than / be ~1 gone ~1 tomorrow|tonight|soon ~1 forever // a farewell
now tablets|pills|medication|meds|rope|gun|knife ~3 lined|laid|counted|saved|stockpil*|ready|out - week|organi*|box // a plan
now sitting|sits|sat|locked|found|inside ~4 garage + engine|exhaust|hose|fumes - fix*|repair*|mechanic // a plan
now garage|car + engine|exhaust|hose|fumes|monoxide + running|locked|himself|herself|myself|hose|pipe|die // a plan
now stockpil*|hoard*|saving|collecting|counted|counting ~3 @pill - holiday|trip|week|travel|pharmac* // a plan
now day ~3 i ~1 die // a farewell
now want|wants ~2 stop ~1 existing|living // wants to be gone
now end|ending things ~3 good|all|forever|tonight|myself / thinking|thought* ~2 about|of ending things // says so
now going|want|wants|wanted|plan*|about|will|might|could|should ~4 take|swallow|taking ~2 all|every|bottle|whole ~4 @pill // a plan
now going|want|wants|plan*|thinking|thought* ~4 overdose|overdosing - avoid // a plan
now gun|knife|rope|pills ~5 want|going|will ~2 use ~1 it|them // a plan
now says|said|saying|texted|texting|texts|goodbye|threatening|threatens ~8 going to ~1 jump - joy|rope|queue|ship|start|lead|gun|car|price|prices // a plan
now i am ~1 going to ~1 jump $ / going to ~1 jump off|from|and // a plan
now keep|keeps|been|started|starting|stop cutting ~1 my|her|his|their|myself|herself|himself - hair|grass|hours|costs|losses|food // hurts oneself
now wish ~4 never ~2 born|existed|alive // wants to be gone
now cant ~2 take|face|handle|stand|bear ~2 living|life|being ~2 any|like|alive // cannot go on
now thinking|thought*|ready|want|wants|going|decided|plan*|time|tempted ~4 end|ending ~1 it|things|everything !early|with|between|at / think|thinks ~1 about|of ending ~1 it|things|everything - meeting|relationship|contract|call|membership|subscription|job|pregnancy // to end one's life
sign say|says|said|saying|text|texts|texted|sent|messaged|posted|left|called|rang|wrote|writing ~5 goodbye|goodbyes + sorry|depress*|pick|picking|answer*|reply*|reach|find|alone|worried|love|pills|phone|hopeless / not|wont ~1 picking|answering|replying|pick|answer|reply - work|school|holiday|airport|train // a farewell
sign written|wrote|writing|write|left|posted ~3 letter|letters|note|notes|will|message|goodbye* + sorted|lined|tonight|plan|planned|going|ready|how|die|gone|pills|rope|depress*|missing|sorry - doctor|gp|insurance|sick // a plan
now know|worked|decided|figured|plan* ~2 how|when ~3 do it|so - lose|quit|stop|weight // a plan
now cut|cutting ~3 too deep / cut|cutting ~1 @self ~3 deep|deeper|deeply|badly|again - shav*|knife|cook*|kitchen|glass|accident* // hurts oneself
now bought|got|have|found|hid|hidden ~2 rope|noose - skipping|jump|climbing|dog|boat|swing|gym|battle|burn // a plan
now tied|tie|tying|wrapped|put|wrapping|got ~3 something|rope|cord|belt|scarf|sheet|cable|noose|string|lace|laces|ligature ~4 neck|throat // hanging
now locked|lock|locking|locks ~5 bathroom|bedroom|room|toilet|car|garage|loo + razor|blade|knife|pills|tablets|rope|gun|wont|answer*|crying|die - keys|accident* // a plan
sign attempt|attempts|attempted + suicid*|again|hospital|pills|life|discharged|ward|overdose|psych* + again|says|saying|still|worse|now|home|doing - pregnan*|conceive|exam|quit|smoking // an attempt
now started|start|starting|back|again|relapsed|keep|keeps|still|urge|urges|want|hiding|hides|been ~4 self ~1 harm|harming|injuring|injury|mutilat* - scar|scars // hurts oneself
now scratch*|burn*|punch*|hit|hitting|bang|banging|carv*|cut|cutting|cuts|slic*|bite|biting|pinch* ~2 my|his|her|their|@self ~6 skin|head|legs|leg|arms|arm|wrist|wrists|thighs|thigh|stomach|hand|hands|face|@self + sad|upset|angry|cope|punish|hate|hates|purpose|numb|overwhelm*|stressed|depress*|empty|ashamed|relief - itch*|accident*|eczema|cook* // hurts oneself
now thoughts|thinking|thought|fantasi*|dream* ~2 about|of ~3 not existing|being|waking|here / thoughts|thinking|fantasi*|dream* ~2 about|of ~2 dying|death ~2 all|every|lot|constantly|again|lately|more / thoughts ~1 about|of ~2 dying|death - fear|afraid|scared|parents|grief|anxiety|hair // wants to be gone
now cuts|slashes|slits|gashes|cut|burns ~4 wrist|wrists|forearms|thighs / cuts|burns|scratches all ~1 over|up ~3 arms|arm|legs - cat|rose|roses|thorn*|bush*|glass|fell|window|kitten|garden*|oven|accident*|bramble*|stove|carpal // hurts oneself
now on|over|outside|climbed ~1 wrong|other|outer|far side ~3 railing|railings|rail|rails|bridge|barrier|fence|parapet|balcony - car|parked // a plan
now sitting|standing|stood|sat|stands|sits|climbed|climbing|hanging ~4 edge|ledge|railing|railings|rail|parapet|rooftop|overpass|bridge|tracks ~4 !bed|chair|seat|sofa|bath|table|couch - bed|chair|seat|sofa|bath|table|couch|stairs|photo|view|toilet|stretch*|exercis* // a plan
now stepping|jumping|throwing|walking|step|jump ~2 in front of + thinking|thought*|want|wants|urge|urges|tempted|going - camera|class|mirror|people|audience|queue|everyone // a plan
now step|stepping|stepped|walk|walking|walked|run|running|jump|jumping|throw|throwing|drive|driving ~3 in|into|under|front ~4 train|trains|traffic|bus|lorry|truck|cars|car|motorway|road|tree|wall|river|sea + thought*|thinking|want|wants|wanted|going|urge|urges|said|says|keeps|feel|feeling|tempted - hit|lessons|school|test // a plan
now plan*|arrang* ~2 my|his|her|their ~1 own? ~1 death|suicide|exit // a plan
now want|wants|wish|wishes|wanted ~4 disappear|vanish|gone ~3 good|hate|world|earth|life|existence / hate|hates ~1 @self + disappear|die|dead|hurt|cut*|live|gone|exist|end - weight // wants to be gone
now want|wants|wanting|ready|wish|wishes|going ~4 be|join|see|go ~5 heaven|reunited / want|wants|wanting|going ~1 to ~1 join ~2 @kin ~3 heaven|dead|other|side - church // wants to die
sign giv*|gave ~5 things|stuff|possessions|belongings|everything away / giv*|gave away ~4 things|stuff|possessions|belongings|everything + he|she|@kin|they + depress*|goodbye|die|dead|heaven|will|low|down|weird*|strange*|calm|quiet|alone|suicid*|hopeless - charity|moving|declutter* // a plan
now cant ~3 promise|trust|guarantee ~4 safe|alive|@self // not safe
now not ~2 going to be|make ~2 alive|here|it ~2 tomorrow|much|longer|christmas|week // a farewell
now world|everyone|everybody|family|kids|mum|they|people ~5 better|happier|easier|fine|best ~2 off? ~1 if ~2 gone|dead|died|not|disappeared // a burden to others
now better|easier|happier ~2 off? ~2 without @self|us|me|him|her // a burden to others
now hope|hoping|wish|wishing|pray|praying ~5 dont|not|never ~3 wake|waking|survive / hope|wish|pray|praying ~3 i|god ~3 die|takes|take|kills ~1 me? !over - weight // wants to die
now hold|holding|held|put|putting|has|got|with|loaded|load ~3 gun|shotgun|rifle|pistol ~4 @self|head|mouth|temple|drunk|crying|alone|room|goodbye - range|hunting // a plan
now strangl*|suffocat*|asphyxiat*|drown|drowning|starv*|hanging|hanged|stabbing|slitting|punching|mutilat*|electrocut*|harming|hurting|cutting|burning|scratch* ~1 @self - gym|shav*|cook*|oven|stove|accident*|work|itch*|kitchen|running|exercis* // hurts oneself
asked what|can|does ~4 if|when ~2 hang|drown|shoot|suffocate|kill|stab|strangle ~1 yourself|myself / how ~4 noose|nooses / normal ~3 want|wish|wishing|wanting|think ~4 dead|die|dying|suicide // a means, or a wish
now slit|slits|slitting|slash|slashed|slashing|sliced ~2 my|his|her|their ~1 wrists|wrist|throat|arms|arm|veins - accident*|work|glass // a plan
now imagin*|pictur*|fantasi*|visuali*|urge|urges|thoughts|thinking|flashes|impulse|impulses ~6 bridge|viaduct|cliff|train|hang*|jump*|dying|dead|drown*|crash*|kill*|overdos*|potassium|gun|noose|suicid*|stab* - phone|calls|line|battery|plants|plant|video|heart|game // a plan
now chosen|picked|set|chose ~2 date|day|method|place + depress*|die|end|suicid*|goodbye|tonight|life|hopeless - wedding|surgery|operation|due // a plan
now cant|not ~5 keep ~1 @self safe / keep ~1 @self safe ~3 tonight|any|from // not safe
sign took|taken|got ~3 gun|rifle|shotgun|pistol|rope + drove|gone|disappeared|better ~1 off - range|hunting|shooting // a plan
now keep|keeps ~3 looking|staring ~1 at ~2 rope|noose|gun|blade|razor - price|buy // a plan
now keep|keeps ~5 looking|look|staring|stare|thinking ~2 at|about ~2 it + rope|noose|bridge|pills|tablets|gun|blade - price|buy // a plan
now took|take|taking ~1 us|them all? away + safe|good|baby|die|peace - holiday|bus|car|weekend // thoughts of harm
now might as well ~2 dead|die / as ~1 good dead ~1 me? // wants to die
now tonight|soon|today|tomorrow|shall ~3 join|joining|follow ~1 him|her|them $ // wants to die
sign want|wants|wanted|ready|intend*|wish|going|plan*|shall ~2 join|follow ~1 him|her|them|@kin|my + died|dead|hung|hanged|passed|killed|grave|heaven|death|lost - gym|club|class // wants to die
now cant|not ~2 see|imagine|picture ~3 future - marriage|job|together|relationship|us|company // no reason to live
sign nothing ~1 left / made ~2 mind up? + goodbye|thanks|drunk|die|rope|depress*|alone|future|sorry|hopeless|pills - stomach|vomit|food // no reason to live
sign took|takes|has|hid|hidden|hides|keeps|hiding|sleeps ~5 knife|razor|razors|blade|blades|rope|pistol|gun|rifle|shotgun ~4 bed|bedroom|room|pillow|pocket|drawer|under - kitchen|shav* // a plan
sign missing|gone|disappeared|vanished + note|letter|goodbye|suicid* - doctor|results|prescription // a plan
now @kin|@child|she|he|who cuts $ / @kin|@child|she|he cuts ~1 because|when|and // hurts oneself
now thoughts|urges|voices ~4 stronger|louder|darker|worse|control|unbearable + safe|alone|therapist|depress*|hurt|die|scared|bad|suicid* // not safe
now not ~2 want ~2 live|be ~1 with ~3 any longer|more / not ~2 want ~2 live ~1 like // does not want to live
now want|wants|wanted out + cope|notice|nobody|anymore|pointless|hopeless // wants to be gone
now they|everyone|everybody|family|kids|he|she ~5 better ~1 off if i|he|she|we !take|takes|took|stop // a burden to others
now god|lord|jesus ~3 take|takes|call|calls ~1 me|her|him|them // wants to die
now wish|hope|hoping|wishing|praying ~5 car|bus|train|truck|lorry|cancer|disease|heart|someone ~3 hit|hits|kill|kills|take|takes|run ~1 me|over // wants to die
now worthless|failure|disgusting|useless|burden + punch*|hurt|cut*|die|dead|disappear|kill|end|starv*|burn* - tool|advice // hurts oneself
sign talk*|obsess*|draws|drawing|googl*|search*|research*|reads|posting ~4 death|dying|suicide|die|hanging|ways + scar|scars|sad|depress*|constantly|hiding|refus*|alone|withdrawn|bullied|teen*|son|daughter - cancer|hospice|dog|cat|grand* // a plan
now carv*|engrav*|scratch*|cutting|burning|slicing ~4 into ~3 skin|leg|legs|arm|arms|wrist|wrists|thigh|thighs|stomach / making|makes|made @self ~1 bleed|bruise // hurts oneself
now helium|noose|nitrogen|exit|suicide ~2 bag|hood|kit|pact / pact ~3 die // a plan
now something|anything ~2 bad|stupid|terrible|drastic|awful|dangerous|silly ~1 to @self / going to ~1 do something ~1 stupid|terrible|drastic // not safe
now help ~1 me|him|her ~1 to? die|end - symptoms // wants to die
sign gun|shotgun|rifle|pistol|rope|pills|tablets|blade + last ~1 christmas|birthday|time|day|goodbye|letter|alone|depress* - prescription|doctor|ran // a plan
sign goodbye|goodbyes|farewell|voicemail + balcony|ledge|roof|bridge|window|pills|gun|rope|edge|kids|without // a farewell
now sat|lying|laid|lay|sits|sitting|standing|walking|lies ~3 on|along ~2 railway|train|rail|track|tracks|motorway|line|rails|balcony|ledge ~2 !platform - platform|station|home // a plan
now think|thinks|thinking ~1 about death|dying + peaceful|relief|better|every|constantly|nice - scared|afraid|fear|anxiety|anxious // wants to die
now not ~3 want|wants|meant|supposed|belong ~4 on ~1 this|the earth|planet|world // does not want to live
now opened|slit|sliced|carved ~1 my|his|her|their ~1 arms|arm|wrists|wrist|thighs|thigh|legs|leg ~1 up|again|open|tonight|deeper - surgeon*|doctor*|abscess|hug|hugged|wide|welcom* // hurts oneself
now cut|cuts|cutting ~1 deeper ~1 each|every|time|tonight|now|again / keep|keeps|kept cutting ~1 deeper|more|worse - budget*|costs|wood // hurts oneself
now picked|chosen|chose|decided ~2 day|date|time ~2 and ~3 place|way|method|spot|bridge|how - wedding|party|venue|holiday|christening|surgery|trip|birth|appointment|online|operation|scan // a plan
now voice|voices ~4 order*|command*|urg*|want|wants|force* ~7 step|jump|kill|hurt|die|cut|end|harm|stab|platform|bridge|traffic // voices
now only|see|sees ~1 one way ~1 out $ / only way out + die|farewell|goodbye|end|message|tonight|dead - car|park|job|debt|village // no way out
now message|email|text|letter|note|this|it ~1 is ~1 my|his|her|their|a|the farewell|goodbye !to|from - party|card|speech|gift|dinner|colleague // a farewell
now cant|not ~2 see|picture|imagine @self ~2 around|here|alive|there - working|job|village // does not want to live
now tied|tie|tying|attached|looped|slung|fixed|fastened ~3 belt|rope|noose|cord|sheet|scarf|cable|wire|flex ~2 to|round|around|from|over ~4 rail|door|beam|rafter*|banister*|bannister*|hook|tree|ceiling|wardrobe|branch - dog|swing|hammock|washing|boat|horse|curtain|punch|tyre|parcel|load|roof // hanging
now looking|scouting|researching|googling ~2 at|for|up ~1 bridges|nooses|ligatures|cliffs|viaducts - dental|teeth|tooth|photo*|holiday|engineer*|model*|paint*|travel|trip|tour // a plan
`

export const abuse = `
now neighbor|neighbors|parents|they|family|couple|carers ~1 is|are ~1 beating|hitting|hurting|kicking|strangling ~4 boy|girl|child|kids|children|baby|son|daughter|wife|mother|dad|mum - game|match|score // says who hurts another
now @abuser ~5 @hits ~2 me|us !at|as - hit me up / tennis|chess|cards|game|sleep|womb|belly|ball|surprise|text|race|deadline|squash|golf|dream* // says who hurts them
now @abuser ~5 @hits ~2 her|his|my|our|their|the|them|him ~2 kid|kids|child|children|wife|husband|girlfriend|boyfriend|sister|brother|mother|mom|mum|daughter|son|baby|gran*|elderly|toddler|stepson|stepdaughter|partner|friend|aunt|dad|father - tennis|chess|game|head|cancer|covid|race // says who hurts another
now neighbor|neighbors|man|guy|someone|teacher|carer|caregiver|nurse|staff|boyfriend|husband|stepdad|stepfather|partner|he ~4 @hits ~2 her|him|them|kids|children|child + help|right|now|scream*|hear|scared|again|every|keeps|bruise* // says who hurts another
now i|@other|me|us ~4 am|is|are|being|been|was|were|got|get|gets|getting ~2 raped|molested|assaulted|beaten|strangled|trafficked|kidnapped|groped|stalked|drugged - mosquito*|odds|cancer|record|prices|bills // is hurt
now i|@other ~3 attacked|mugged|jumped + just|now|night|bleed*|hurt|police|tonight|scared|hour*|knife|gun - mosquito*|panic|heart|asthma|bees|midges // is hurt
now am|is|are|being|getting ~2 abused // is hurt
now been|was|were|got ~3 abused + husband|wife|partner|boyfriend|girlfriend|ex|him|last|night|uncle|brother|today|now|just|dad|father|stepdad|carer - child|childhood|kid // is hurt
now sexual*|domestic*|physical* ~1 assaulted|abused|abusing|assaults // is hurt
now raped|raping|molested|molesting|rapes ~3 me|us|him|her|my // is hurt
now get|got|getting|am|been raped / ^ was|been|got raped|assaulted|molested|strangled //  is hurt
now domestic violence|abuse + me|scared|victim|happening / my ~3 husband|partner|home / right now / i am - research|paper|statistics|law|laws|survivor|training|class // names it
now gone|went|going|walked|driven|drove|left|took|out ~5 rope|noose|gun|shotgun|rifle + look|goodbye|argument|crying|upset|drunk|garage|barn|woods|shed|alone|find|live|end - skipping|climbing|boat|tow // a plan
now they|he|she|boss|family hold|keep|holds|keeps ~1 me|us ~3 in|inside ~3 house|room|flat|cellar|basement|shed|warehouse // kept in
now in ~2 an? abusive|violent|toxic relationship|marriage|home|household // names it
now husband|wife|partner|boyfriend|girlfriend|dad|father|mom|mum|mother|ex|stepdad|stepfather|he|she ~2 is|gets|becomes|turns|being|so|very|really ~2 abusive|violent|abusing !cough* // names it
now abusive husband|wife|partner|boyfriend|girlfriend|ex|father|dad|mother|mom|mum|parents|stepdad + i|me|my|help|leave|scared - signs|statistics // names it
now violent ~3 husband|partner|boyfriend|ex|dad|father // names it
now scared|afraid|terrified|frightened ~2 of ~2 husband|partner|boyfriend|girlfriend|ex|him|her|dad|father|stepdad|wife !having|dying|getting|falling|losing|passing|catching - surgery // afraid of one at home
now scared|afraid|terrified|frightened ~2 go|leave|be ~2 home|him|her|house|alone|back - surgery|anesthe*|exam|dark|hospital|seizure* // afraid to go home
now scared|afraid|fear|fearing|terrified ~3 for ~1 my life|safety // afraid
now not ~4 safe ~2 at|in|with ~2 home|house|him|her|relationship|husband|partner|here // not safe at home
now in danger ~2 at|from|with ~2 home|husband|him|partner|house|dad|family // not safe at home
now unsafe ~2 at|in|with ~2 home|house|him|her // not safe at home
now threat*|says|said|saying|told|tells|telling|shouting|screaming|texted|texting|keeps|tried|trying|swore|vowed|promised ~5 kill|hurt|shoot|stab|strangle|burn|murder|finish|destroy|slaughter|bury ~1 me|us|my|her|him|the|them - battery|plant|race|exam|test // threats
now threat* ~1 me|us|her|my|them ~3 with|by / will|would|might ~1 kill|burn|finish me|us + they|he|locked|door|told|scared|afraid|terrified|leave|hiding|gun|knife // threats
now made|makes|make|making|forces|forced ~1 me|her|him ~4 sexual|naked|undress|sex|touch ~1 + him|things|his|acts|me|stuff|her|with // sexual abuse
now going to kill me|us|her + gun|knife|hiding|scared|help|hit*|beat*|drunk|door // threats
now gun|knife ~3 to|at ~2 my|her|his|our head|throat|face // threats
now pointed|pulled|held|holding ~2 gun|knife ~3 me|us|my|her|on // threats
now husband|wife|partner|boyfriend|girlfriend|ex|he|she|parents|stepdad|father|family ~3 wont|not|never ~3 let|allow|lets|letting|allows ~1 me ~2 leave|out|go|eat|see|call|have|use + house|phone|keys|money|home|anyone|friends|locked|door|bank|passport|leave|eat|family - bed|breakfast|rest|doctor|pain|knee // kept in
now locked|locks|locking ~1 me|us|her|him|them ~2 in|up|out|inside|room|basement|house|cupboard|closet - car|account|portal // kept in
now took|takes|taking|hides|hid|taken ~3 my ~3 phone|passport|keys|money|cards + leave|husband|partner|boyfriend|him|he|let|house // kept in
now held|kept|holding|keeping ~2 captive|hostage|prisoner|against - like ~1 being / lockdown // kept in
now touch* ~2 me|my ~5 private*|inappropriate*|down|breast*|genital*|between|sexually|bed|night|where|secret - lump|exam*|doctor|massage|nurse|wash* // sexual abuse
now uncle|stepdad|stepfather|dad|father|brother|grandpa|coach|teacher|cousin|priest|neighbor|babysitter|boyfriend|partner|friend ~4 touches|touched|touching ~1 me|my|her|him !up - feelings|heart // sexual abuse
now had|having|has|forced|forces|forcing|made|makes|making ~4 sex ~4 me|us|her + asleep|passed|drunk|forc*|refus*|unconscious|uncle|dad|stepdad|consent|against|stop|want|wanted // sexual abuse
now forced|forces|forcing|pressur*|coerc* ~4 sex // sexual abuse
now flying|fly|sending|send|taking|take|taken|forced|forcing|made|making|sold|putting|put ~3 me|her|us ~7 marry|married|marriage|prostitut*|sex|strip // exploitation
now drink ~4 spiked|drugged / spiked ~3 drink / spiked me|us|her // drugged
now hear|heard|hearing ~8 scream* + neighbor*|next|child*|kids|wife|hit*|beat*|abus*|her|him // a witness
now carer|caregiver|nursing|staff|aide ~8 hit*|hurts|abus*|slap*|starv*|neglect*|bruis*|rough|steal* + mother|father|mom|mum|dad|gran*|nan|nana|aunt|uncle|resident|wife|husband|him|her|elderly|me // of the old
sign bruises|bruise|bruising ~12 + hits|hit|abus*|carer|boyfriend|husband|stepdad|scared|partner|explain|beat*|daycare - easily|fell|tennis|football // bruises that someone made
now being followed|stalked ~4 + scared|home|help|now|man|car|ex|him // followed
now he|she|@abuser ~4 arm|arms|forearm|belt|pillow|knee ~2 round|around|on|over|across|against ~2 my|her|his|me|their ~1 throat|neck|windpipe|mouth|face / hand|hands ~2 round|around|on|over ~2 my|her|his|me ~1 throat|neck|windpipe - sling|shave|massage|physio*|doctor // strangling
now smashing|breaking|throwing|punching|kicking ~2 things|stuff|furniture|walls|doors|up|plates + hiding|drunk|scared|dad|husband|kids|partner|boyfriend|afraid // violence at home
now he|she|@abuser|they|somebody ~2 trying|tries|try|tried ~1 to ~1 get|break|come|kick|smash ~3 in|into|down|through - shape|work|uni|school|college|pool|army|bed|jeans|team|car|computer|account // threats
now hiding|hide|hid ~4 from|in ~3 him|her|husband|dad|boyfriend|partner|bathroom|closet|room|toilet|cupboard|wardrobe // hides
now locked|lock|locking ~1 @self ~4 bathroom|bedroom|room|toilet|car + knife|him|he|scared|husband|hit*|partner|drunk|boyfriend // hides
now forc* himself|herself ~2 me|her // sexual abuse
sign comes|came|coming|sneaks|gets ~3 room|bed ~3 night|nights + stepfather|stepdad|dad|father|uncle|brother|cousin|grandpa|stepbrother|he|man|carer // sexual abuse
now holds|held|puts|put|pressed|presses ~2 pillow|cushion|hand|hands ~1 over ~2 my|her|his ~1 face|mouth|nose / secret|special ~1 game|games|touch* ~6 bed|bath|bedroom|her|him|me - mask|nurse|cough*|video|board // who hurts, and how
now holds|held|puts|put|pressed|presses|pushed|pushes|shoves|shoved ~5 hand|hands|head|face|arm|feet ~2 on|in|under|against|into|onto ~2 radiator|stove|oven|hob|iron|toilet|flame|scalding|boiling + when|because|he|she|@abuser // says who hurts them
now pushed|threw|shoved|thrown|dragged|pulled|slammed|pinned|held ~1 me|her|him ~2 down|against|across|by|under - steth* // says who hurts them
now pushed|threw|shoved|thrown|slammed ~1 me|her|him ~2 into|to|out ~2 wall|ground|floor|door|table|stairs|bed|car|window // says who hurts them
now being held ~6 + passport|cant|house|against|leave|let|work|locked // kept in
now have|has|took|takes|keeps|keep|kept|hides ~1 my|our|her|their passport|passports|papers ~2 + cant|leave|held|work|let|house|boss|they // kept in
now has|have|got|grabbed|holding|picked|carrying|waving ~3 knife|gun|weapon|machete|bat + outside|door|me|us|threat*|scared|hiding|kids|bedroom|he|she|dad|husband|partner|boyfriend|ex - surgeon|hunting|butter // threats
now broke|breaking|breaks|forced ~2 in|into ~4 + attack*|ex|hurt|knife|hit|me|scared - tooth|bone|leg|arm|wrist|hives|sweat // attacked
now someone|somebody|@abuser|kid|kids|boy|boys|girl|girls ~3 hurting|beating|hitting|attacking|abusing ~3 me|him|her|my|us|sister|brother|mother|child|baby - @pain head // says who hurts them
now attacked|beaten|hit|punched|raped|assaulted|strangled|choked|threatened|kicked by ~2 @abuser|@kin - years|mosquito*|bus|car|truck|virus // is hurt
now being beaten|hit|raped|threatened|blackmailed|trafficked|molested|assaulted|tortured|starved // is hurt
now slipped|put ~2 something ~3 drink / slipped me // drugged
now husband|wife|partner|boyfriend|girlfriend|he|she|ex wont|not ~1 let|allow|letting me ~1 leave|go|out - bed|doctor|rest|hospital // kept in
now makes|made|make|making|forces|forced|forcing ~1 me|her|him|us ~1 to? do ~3 things|stuff|it - homework|chores|exercis*|physio* // made to do it
sign @kin|he|she|they|carer|caregiver|nurse|staff ~4 takes|took|steals|stole|controls|stealing|taking|spends ~3 my|her|his|mums|dads ~2 money|pension|savings|wages|benefits|bank|card + push*|hit*|scared|leave|let|shout*|threat*|carer|caregiver|care|pension|afraid|elderly|shov*|yell* // of the old
sign bruise|bruises|bruising|marks|burns|handprint* ~14 + frightened|scared|flinch*|carer|caregiver|staff|daycare|nursery|nursing|grab*|fingers|handprint*|dads|boyfriend|stepmum|explain|belt / who|did ~1 it|this|that|them - blood|drip|injection|easily|needle|cannula|fell|bumped|bumps|tripped|arnica|surgery|football // bruises that someone made
now say|says|said|told|tells|telling|saying ~4 @abuser|daddy|mummy|grandad ~2 hurt|hurts|hit|hits|touch*|kiss*|tickle*|lick*|smack*|choke*|bad ~2 her|his|him|them|me|it|down|private* - head|knee|accident* // a child says so
now neighbors|next|upstairs|downstairs|door ~3 @hits ~2 the|her|his|their|them|him ~2 @child|@kin|them|him|her // a witness
now say|says|said|told|tells|saying ~2 @abuser|daddy|mummy|grandad did it|this|that|these // a child says so
now i|@kin|@child|been|think ~1 got|was|been|being spiked / spiked ~2 last|tonight|at|by|drink // drugged
now woke|wake|waking|woken|came ~6 no|without|undressed|naked clothes|clothing|underwear|knickers|pants|trousers / woke|waking|wake ~3 naked|undressed|half + remember|party|club|drink*|drunk|man|guy|sore|stranger|i // drugged
now woke|wake|waking|asleep|passed|unconscious ~6 having|had|inside|raping|touching|fingering ~3 sex|me // sexual abuse
now he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|stepdad|someone|somebody|man|brother|son ~1 is|are ~1 going to ~1 hurt|kill|beat|shoot|stab|attack|rape|find|come ~2 me|us|her|them|my|after - late|lol|joking|forgot|doctor|dentist|exam|grades // threats
now @abuser|people ~3 wants|want|trying|tries|tried ~1 to ~2 hurt|kill|attack|rape|harm|strangle|drown|poison ~1 me|us|her|him|my|them - vaccine|doctor|joke // threats
now someone|somebody|man|men|guy|he|ex|stranger|people|car|husband|boyfriend ~4 following|follows|stalking|stalks|chasing|followed|followin ~1 me|us|her|home - instagram|twitter|tiktok|facebook|advice // followed
now nobody|noone ~3 believe ~1 me|her|him|us + did|touch*|hit|hits|hurts|again|said|abus*|rap*|uncle|stepdad|secret|told - doctor|doctors|pain|symptoms|gp|diagnos* // sexual abuse
now i|she|he was|were|been|got forced $ / forced ~2 on|upon|into ~1 me|her|him|it // sexual abuse
now lock|locks|locked|locking|throws|threw|kicked|kicks ~1 me|us|her|him ~1 out ~5 night|house|cold|parents|mum|dad|him|he|outside|home - account|portal|car // neglect
now groped|gropes|groping|fondled|fondles|fingered|flashed|molested|grooming|groomed ~1 me|her|him|my|us / exposed himself // sexual abuse
now shook|shaken|shaking|shakes ~2 the|my|our ~2 baby|infant|newborn - awake|bottle|rattle|head|hand|legs|arms // a shaken baby
now he|she|@abuser|will|says|going|threat*|wants ~8 kill ~1 us|me|them|kids|children ~1 all !with|by / kill us|them all + he|she|@abuser|says|gun - heat|stress|work // threats
now live|lives|living|suffering|suffer|experience|experiencing|escape|escaping|fleeing|flee|victim|facing|trapped|stuck ~4 domestic|family|abusive|abuser|violent|honor|honour !history // names it
now i|my|me|she|he ~6 abuser|abusers - register|drug|substance|alcohol // names it
now said|saying|say|told|screamed|begged|kept ~3 no|stop ~3 + anyway|continued|kept|forced|carried|inside|sex|did|penetrat* + he|she|they|him|boyfriend|husband|man|date|guy|partner - doctor|sugar|smoking|antibiotic* // sexual abuse
now being|been|is|was neglected|mistreated|starved|trafficked|groomed|exploited ~3 !sport / left|leave|leaves|leaving ~5 in ~3 own|soiled|wet|dirty ~1 mess|urine|faeces|feces|poo|pee|nappy|diaper|bed|sheets + home|carer|caregiver|staff|nurse|she|he|@kin - symptoms|tropical // neglect
now not|never|wont|nothing|refuses ~3 feed|feeds|feeding ~1 me|us|him|her|them|kids|children|baby / not|never|wont|refuses ~3 give|gives|let|lets|giving ~1 me|us|him|her|them ~2 food|eat|water|drink|medicine|medication|meds|inhaler|insulin + carer|caregiver|parents|mum|mom|dad|husband|he|she|staff|home|stepmum|stepdad|foster|partner|neighbor|they - doctor|appetite|breast*|refus* // neglect
now @abuser ~6 @hits|threw|throws|pushes|pushed|shoved|dragged|dragging|locked|pinned|screams|yells ~3 me|us ~2 every|again|when|if|until|with|by|in|against|last|tonight|because|for|and !a - laugh*|game|chess|tennis|belly|womb|football|ball|sleep|sleeping // says who hurts them
now @abuser ~4 slam*|squeez*|twisted|twists|burnt|whip|whips|whipped|smack*|spat|spits|spank*|throttl*|drugging|poisoning|stabs|stabbing|starves|starving|starve|pinch*|throws|headbutts ~2 me|my|her|his|our|us|them - doctor|physio*|lump|stress|massage|band|chiropract*|game|exam*|ball|chest|pillow|hand|support*|cooking // says who hurts them
now husband|wife|partner|boyfriend|girlfriend|ex|stepdad|stepfather|man|men|dad|father|client|carer|teacher|mother|mum ~4 hit|hits|beat|beats|punched|punches|kicked|kicks|slapped|slaps|choked|attacked|shoved ~1 me|her|him|them|us !at|to|off|as|elbow|head|knee|shin|toe|foot|hip|face|hand|wrist|back|chin|ankle|thumb|target|goal|leg|arm - chess|game|tennis|cards|race|sleep|womb|belly // says who hurts another
now attacked|assaulted|robbed|mugged|kidnapped|abducted me|us|her|him - dog|bear|virus|wasp|wasps|bee|bees|immune|cat|horse|shark|cow|swan|goose / got|was|were|been jumped|mugged|robbed|kidnapped|abducted by // is hurt
now hand|hands|finger|fingers|penis|willy|tongue ~3 in|up|down|under|inside|into ~2 my|her|his|me ~1 pants|skirt|top|bra|knickers|underwear|trousers|shirt|vagina|bum|bottom|dress|nappy|diaper / put|puts|stuck|sticks|putting his|her|their ~1 finger|fingers|penis|willy|tongue ~1 in|inside|up|into - doctor|gp|nurse|exam*|ear|nose|splinter|socket // sexual abuse
now send|sending|sent|asks|asking|asked|sends|wants|threat* ~5 naked|nude|nudes|sexual ~2 pictures|photos|pics|videos|of|to - doctor|hospital // sexual abuse
now sex|condom|touch*|intercourse ~4 without ~1 my? ~1 consent*|permission|telling|knowing|asking / took|removed|slipped ~2 condom off // sexual abuse
now force|forces|forced|forcing|made|makes|coerc*|pressur* ~2 me|her|him|us|them|girls ~1 to? ~1 go|give|perform|watch|take|have|marry|strip|undress|eat|drink|swallow|sleep|suck + boyfriend|husband|partner|ex|uncle|stepdad|roommate|boss|man|men|locked|passport|he|wife|girlfriend|dad|coach|cousin|oral|abortion - doctor|surgery|pain|insurance // made to do it
now shout*|yell*|scream* ~2 at ~1 her|him|them|me|mum|dad|grandma + takes|steals|hit*|scared|carer|caregiver|throws|cash|money|hurt*|afraid|push* - pain // of the old
now fgm|circumcised|circumcision|mutilation + parents|send|sending|abroad|take|taking|taken|scared|sister|cut|force* - foreskin|phimosis // of a girl
now shout*|scream*|yell*|text*|messag* ~6 kill|hurt|shoot|stab|burn|get ~1 me|us|my // threats
now kick*|smash*|break*|broke|broken|batter* ~2 door|doors ~1 in|down / bang*|kick*|pound*|smash* ~3 on|at|in|down ~2 door|doors|window|windows + now|kill|ex|scared|husband|drunk|shout*|boyfriend|hiding|kids|partner // threats
asked spouse|spousal|wife|husband|partner|marital abuse|beating + where|go|help|tonight|escape|leave|me|now // names it
now coach|teacher|uncle|priest|stepdad|tutor|boss|stepfather|grandpa|dad|cousin ~1 kisses|kissed|kissing|touches|undressed|undresses ~1 me|her|him - goodnight|cheek // sexual abuse
now getting|being|get|gets|been ~1 hit|beaten|slapped|punched|kicked|whipped|burned|burnt|smacked|hurt ~2 at|by|every|in|with|from ~1 home|him|her|dad|mum|mom|husband|wife|partner|boyfriend|night|daycare|nursery|belt|school|carer // is hurt
now and|then @hits me|us !up|at|as|like|again ~2 when|if|because|every + @abuser - wave|pain|tired*|asleep // says who hurts them
sign text*|messag*|send|sends|sending ~3 photos|pictures|pics ~2 my|our ~2 house|door|home|car|window|work + ex|husband|boyfriend|partner|stalker|he - estate|insurance // followed
now @kin|@child ~2 hit|hits|struck|attacked|beat|beats ~1 me|us ~1 with // says who hurts them
now keeps|keep|kept|keeping ~1 me|us|her|him ~2 locked|prisoner|captive|chained|caged / am ~2 prisoner ~3 home|house // kept in
now bite|finger|belt|cigarette marks|burns / fingermarks|handprints|handprint|ligature + @child|she|he|me|him|her|gran* - mosquito*|insect|tattoo // bruises that someone made
now dad|daddy|father|stepdad|stepfather|uncle|brother|stepbrother|grandpa|cousin|he ~1 comes|came|gets|got|climbs|sneaks|crawls ~1 in|into ~1 my|her bed // sexual abuse
now man|men|neighbor|someone|somebody|teacher|coach|babysitter|carer|uncle|stranger|boy ~4 touched|touches|touching|fondl*|grop* ~1 my ~1 @child|sister|brother|kid - heart // sexual abuse
now husband|wife|partner|boyfriend|girlfriend|ex|parents|dad|mum|mom|he|she|family wont|not|never ~1 let|allow|lets|allows me ~2 see|go|call|take|have|visit ~3 doctor|hospital|gp|ambulance|midwife|medicine|medication|insulin|family|anyone - yet|covid // kept in
now @kin|@child|he|she|they hits|beats|punches|kicks|slaps|attacks|chokes|hurts ~1 me|us ~2 when|if|because|every|for|again|and !sleep* - toddler|baby|womb|months|sleep|sleeping|game // says who hurts them
now blackmail*|extort*|sextort* ~4 me|him|her|us / posted|shared|leaked ~3 nude|nudes|naked|intimate // threats
now forces|forced|forcing|makes|made ~1 me|her|him ~3 sex|sexual // sexual abuse
now tied|restrained|chained|strapped|handcuffed to ~2 bed|chair|radiator|cot|post|pole|wall|tree / tie|ties|tied|tying|restrain*|chain* ~1 me|him|her|them|my ~3 to ~2 bedrail|rail|bed|chair|radiator|cot|post|pole|wall|tree - car|seat|dog|horse // of the old
now nobody|noone ~1 feeds|feed|fed ~1 me|us|her|him // neglect
now coming|comes|came|back|waiting|outside|running ~3 with ~1 knife|gun|weapon|bat|hammer|machete|axe - surgeon|show // threats
sign caught|found|walked ~3 uncle|stepdad|brother|husband|boyfriend|dad|grandpa|him|man + bedroom|bed|naked|nightie|undress*|pants|underwear|daughter|son - stress // sexual abuse
now @abuser ~3 @hits ~1 mum|mom|mummy|mommy|mam|dad|daddy|gran|nan|nana|grandma|granny|sis - chess|tennis|cards|game|race|golf|record|cancer // says who hurts another
now hear|heard|hearing|hears|listening ~5 @hits|thumping ~1 her|him|them|kids|the|his - drum|heart|wall|horn|notes|music|pavement // a witness
sign black eye|eyes / split lip + terrified|scared|afraid|frightened + he|she|him|her|comes|back|home|@abuser - fell|fall|cat|football // is hurt
now @abuser ~6 kicking|punching|smashing|hammering|pounding|battering ~2 my|our|the|down door|doors|wall|walls|window|windows - tantrum|toddler|knock|builder*|work|nail|nails // violence at home
now @abuser ~5 hitting|beating|kicking|punching|slapping|strangling|choking|attacking|stabbing|raping|hits|beats|punches|kicks|slaps|attacked|punched|kicked|slapped|stabbed|strangled ~2 a|the|an|some|another ~1 woman|lady|girl|man|boy|bloke|lad|teenager|kid|child - film|news|ball|game|heart|hit|tv|series|chess|story|mosquito // a witness
now grandson|nephew|niece|granddaughter|son|daughter ~3 @hits|twists|twisted|shoves ~1 me|her|him|my|gran|nan + money|pension|cash|savings|terrified|afraid|bruise* - toddler|game // of the old
now pinned|pins|held|holds ~1 me|her|him ~1 to ~2 bed|floor|wall|ground|sofa|mattress - steth*|nurse|vaccine // who hurts, and how
now being|am|is|are|be ~1 forced|pressured|made ~2 marry|marriage - history|novel // exploitation
`
