/** Self-harm and abuse. How rules are written: `../rules.ts`. */

export const selfHarm = `
now   kill|hang|harm|killing|hanging|harming ~1 @self - laugh*|gym|trip*|forgetting|shaving / trying ~2 lose // NHS, suicidal thoughts: says so
now   want|wants|wanted|wanting|going|urge|urges|like|need|trying|tried|about|of|might|will|keep|keeps|thoughts|plan*|decided|started|threaten*|impulse ~4 hurt|hurting|cut|cutting|burn|burning|stab|stabbing|shoot|shooting|drown|starve|harm|harming ~1 @self !shaving|in|on|off - shav*|foot|cooking|gym|running|accident*|working|kitchen|slipped // the wish to hurt oneself
now   he|she|@kin|@child|been|is ~3 cutting|hurting|burning|harming|scratching @self - shav*|cook*|kitchen|running|accident*|gym // hurts oneself
now   cut|cuts ~1 @self ~3 again|purpose|tonight|deliberately|cope|pain|feel|relief|bad|deep|sad|stressed // hurts oneself
now   self harm|harms|harmed|harming|injur*|mutilat* - scar|scars|ago|years|used                                  // hurts oneself
now   end|ending|ends|take|taking ~1 my|his|her|their|own ~1 life|lives !insurance|cover|support|story|partner|so|very|seriously|easy|back|savings // to end one's life
now   end|ending|ended it all / end it tonight|now                                                                                      // the same
now   want|wants|going|ready|how|need|needs|gonna|just ~3 end it !early|with                                                             // the same
now   end everything|ending everything|ending it                                                                  // the same
now   i|@other|feel|feels|feeling|felt ~5 suicidal                                                                // says so
now   suicidal ~2 thoughts|thought|ideation|feelings|urges|again|right|tonight|now                                   // says so
now   commit|committing|attempt|attempting|threaten*|consider|considering|contemplate|contemplating|plan|planning|about|of|want|wants ~4 suicide - hotline|prevention|research|paper|volunteer|book|film|support|bereave*|awareness|assisted|policy // says so
now   tried ~2 to ~2 kill @self                                                                                    // an attempt
now   attempted ~1 suicide + just|tonight|today|night|hour*|now|yesterday|morning                                     // an attempt
now   suicide ~1 attempt + just|tonight|today|night|hour*|now|yesterday|morning                                        // an attempt
sign  suicide|goodbye|farewell note|notes|letter|letters|message|messages                                             // a plan
sign  written|wrote|writing|left|leaving ~3 note|notes|letter|letters|goodbye* + pill|pills|tablets|rope|gun|razor|bridge|die|end|goodbye*|life|forever // a plan
now   have|got|bought|holding|getting ~4 pill|pills|tablets|gun|rope|noose|blade|razor|knife ~3 next|front|hand|beside|bed|loaded|ready - ear // a plan
now   gun|knife|blade|razor|noose ~4 my|his|her hand|head|mouth|wrist|neck|throat|lap                               // a plan
now   want|wants|wanted|wanting|wish|wishes|ready|prefer|rather|going|hope|hoping|deserve|deserves ~3 die|dead !of|laughing|than|for|on|from - laughing|embarrass*|cat|phone // wants to die
now   i ~3 wish ~4 born|existed|alive|dead                                                                         // wants to die
now   just|please|let|make ~3 die !of|down|out|hard - cells|battery|plant*|phone                                       // wants to die
now   not|never ~3 want|wish|wanna|deserve|like|wants|plan|care ~3 live|living|alive|exist|existing|wake|survive|life !with|in|at|near|on|off|alone|without|insurance - early // does not want to live
now   cant|not ~3 see|find|think ~4 reason|point ~3 live|alive|living|life|going|on|carry // no reason to live
now   nobody|noone ~4 miss|notice|care ~2 me / nobody|noone ~3 care ~2 if ~1 i ~2 died|die|dead|gone // a burden to others
now   not ~3 want|wants ~3 here any                                                                                // the same
now   not ~3 want|wants ~3 here|around + anymore|live|alive|die|life|pain|pointless                                   // the same
now   not ~3 want|wants ~3 go|carry|keep ~3 on|going|living !holiday|a|the|pill|vacation|medication|to|date|dates|with   // the same
now   not ~2 want ~3 this life                                                                                      // the same
now   want|wish|wishing|go|hope ~7 never ~2 wake|waking                                                               // the same
now   not wake|waking up + want|wish|hope|tomorrow|sleep|forever                                                      // the same
now   no|not|nothing|lost|any ~4 reason|point|will|purpose|left ~4 live|living|life|alive|existing|going / no|not|any|lost ~3 reason|point|will ~2 carry|go|keep on|going // no reason to live
now   nothing ~3 live for                                                                                             // the same
now   point ~2 in|of ~1 living|life|anything|going|being|carrying|trying - not ~1 point ~1 out // the same
now   no point any more / no point ~1 to me|life|living                                                                     // the same
now   life|living ~4 not ~3 worth                                                                                      // the same
now   not ~1 worth living                                                                                             // the same
now   better|happier|easier off? ~6 dead|gone|disappeared + i|me|she|he|everyone|if|off - battery|phone                 // a burden to others
now   better|happier ~2 off? ~2 without me|him|her                                                                    // a burden to others
now   nobody|noone ~4 miss|notice|care + me|gone|dead|died|die|disappeared - call*|appointment // a burden to others
now   use|using|turn|turned ~2 it|gun|knife|blade|razor ~1 on @self                          // a plan
now   everyone|everybody|world|family|they|kids|people ~8 without me + better|happier|fine|easier|miss                 // a burden to others
now   wish|if ~3 i ~3 not here|around|alive|exist|existed + better|everyone|wish|would|want                             // a burden to others
now   cant ~3 go|carry|keep ~1 on|going|living ~3 any|like|this|much|living !holiday|the|a|vacation|trip|pill            // cannot go on
now   cant ~3 live any|like - pain|knee|itch*|noise                                   // cannot go on                                                                           // cannot go on
now   i cant go|carry on $                                                                                            // cannot go on
now   ^ cant do this|life any more $ / ^ i cant do this|life any more $                                                                               // cannot go on
now   cant ~2 do|take|face|handle ~2 this|it|life|living ~2 any more + want|end|die|over|hopeless|alone|life|goodbye|pills|tired|done|point // cannot go on
now   tired|sick|done ~2 of|with ~2 living|alive|life|existing !in|with|insurance|at|alone|science                         // tired of living
now   giv*|gave ~1 up on ~1 life|living                                                                               // tired of living
now   want|wants|wish ~4 disappear|vanish ~1 forever|completely|all                                                    // wants to be gone
now   want|wants ~4 sleep ~2 forever                                                                                    // wants to be gone
now   want|need|wants ~1 it|everything all? ~2 be? over|end|stop - itch*|cough*|labor           // wants it over
now   want|just|need ~3 it|everything ~2 all? ~1 end|over|stop + die|life|hopeless|cant|anymore|all|over|please|alone - labor|cough*|pain|itch* // wants it over
now   jump|jumping ~3 off|from|front ~6 bridge|building|roof|balcony|train|cliff|window|overpass                           // a plan
now   on|at ~3 bridge|ledge|roof|tracks + jump*|die|goodbye|end|ready                                                   // a plan
now   throw|throwing ~1 @self ~3 under|front|off                                                                        // a plan
asked how ~8 kill @self                                                                                                // a means
asked how many|much ~8 kill ~1 me|myself / how many|much ~8 to|would|will|can|could die|kill|overdose - cells|people|germs|bacteria|each|year|every      // a means
asked painless*|easiest|quickest|quick|best|fastest|peaceful|ways|way ~4 die|suicide|dying|death - hospice|palliative|care|lower|prevent|cells|fat|germs|lice // a means
now   voices ~5 telling|tell|say|saying ~6 kill|hurt|jump|die|stab|cut|end                                               // voices
now   want|wants|thoughts|urge|urges|going|might|will|afraid|scared|thinking|about ~6 hurt|hurting|harm|harming|kill|killing|shake|shaking|smother*|drown*|suffocate ~2 my|the|our|this ~1 baby|child|children|kids|newborn|son|daughter|infant // NHS: thoughts of harming a baby
now   want|wants|thoughts|urge|urges|going|might|thinking|about|of ~5 hurt|hurting|kill|killing|stab|shoot|shooting ~2 someone|somebody|people|others|everyone // of harming others
now   dont|not ~2 trust @self ~6 alone|hurt|kill|pills|safe|knife                                                        // not safe
now   not ~3 safe ~3 @self                                                                                              // not safe
now   scared|afraid ~6 will|might|may|going ~4 hurt|do|kill|harm ~3 something|@self|stupid                                // not safe
now   do|doing ~2 something stupid + hurt|life|die|end|pills|alone|scared|tonight                                         // not safe
now   goodbye ~3 everyone|world|forever|cruel                                                                           // a farewell
now   final|last goodbye|goodbyes                                                                                      // a farewell
now   last|final night|day|days|hours ~1 on earth|alive                                        // a farewell
now   razor|blade|knife|lighter ~2 to ~2 arm|arms|wrist|wrists|thigh|thighs|skin|throat|legs     // hurts oneself
asked way|ways|how ~3 to ~2 kill|hang|drown yourself|oneself                                      // a means
asked how ~1 to die / searching|googling|looking ~3 how ~2 die - with|in|peacefully ~1 at          // a means
now   i am ~3 on|at ~2 bridge|ledge|rooftop|tracks|cliff|edge - cusp                              // a plan
now   had|have enough of ~1 life|living                                                           // tired of living
now   goodbye|goodbyes + gun|pills|bridge|knife|rope|note|overdose                                  // a farewell
now   nothing matters any more / nothing ~3 matters + die|end|alone|life|hopeless                   // no reason to live
now   been cutting !down|back|out|the|my|hair|grass|onions|weight|corners|carbs|calories|it|costs       // hurts oneself
now   driv* ~5 off ~2 cliff|bridge|road / driv* ~4 into ~3 tree|wall|traffic|lorry|truck + want|feel|thought*|thinking|like|urge|going|might // a plan
now   want|wanted|wants out + pills|die|life|razor|swallowed                                       // wants to be gone
now   no|not ~3 way ~2 out + except|dying|die|death|life|hopeless|end                               // no way out
now   i ~2 should|shall|could ~1 just? die                                                          // wants to die
now   cut|cutting|cuts ~1 my|his|her|their ~1 arms|arm|wrists|wrist|legs|thighs + tonight|again|deeper|purpose|want|cope|pain|relief|feel|died|die // hurts oneself
now   suicidal and|but|please|help|alone|again|tonight|now / suicidal $     // says so
now   suicide ~3 only ~3 way|option|answer|out|escape                        // says so
now   wont|not ~1 be ~1 here ~1 tomorrow|morning|anymore|long|longer / be ~1 gone ~1 tomorrow|tonight|soon ~1 forever // a farewell
now   tablets|pills|medication|meds|rope|gun|knife ~3 lined|laid|counted|saved|stockpil*|ready|out - week|organi*|box // a plan
now   garage|car + engine|exhaust|hose|fumes|monoxide + running|locked|himself|herself|myself|hose|pipe|die       // a plan
now   stockpil* ~3 @pill                                                                                 // a plan
now   day ~3 i ~1 die                                                      // a farewell
now   want|wants ~2 stop ~1 existing|living                                // wants to be gone
now   end|ending things ~3 good|all|forever|tonight|myself / thinking|thought* ~2 about|of ending things     // says so
now   going|want|wants|wanted|plan*|about|will|might|could|should ~4 take|swallow|taking ~2 all|every|bottle|whole ~4 @pill // a plan
now   going|want|wants|plan*|thinking|thought* ~4 overdose|overdosing - avoid                                    // a plan
now   gun|knife|rope|pills ~5 want|going|will ~2 use ~1 it|them            // a plan
now   i am ~1 going to ~1 jump $ / going to ~1 jump off|from|and           // a plan
now   keep|keeps|been|started|starting|stop cutting ~1 my|her|his|their|myself|herself|himself - hair|grass|hours|costs|losses|food // hurts oneself
now   wish ~4 never ~2 born|existed|alive                                  // wants to be gone
now   cant ~2 take|face|handle|stand|bear ~2 living|life|being ~2 any|like|alive // cannot go on
`

export const abuse = `
now   @abuser ~5 @hits ~2 me|us !at|as - hit me up / tennis|chess|cards|game|sleep|womb|belly|ball|surprise|text|race|deadline|squash|golf|dream* // says who hurts them
now   @abuser ~5 @hits ~2 her|his|my|our|their|the|them|him ~2 kid|kids|child|children|wife|husband|girlfriend|boyfriend|sister|brother|mother|mom|mum|daughter|son|baby|gran*|elderly|toddler|stepson|stepdaughter|partner|friend|aunt|dad|father - tennis|chess|game|head|cancer|covid|race // says who hurts another
now   neighbor|neighbors|man|guy|someone|teacher|carer|caregiver|nurse|staff|boyfriend|husband|stepdad|stepfather|partner|he ~4 @hits ~2 her|him|them|kids|children|child + help|right|now|scream*|hear|scared|again|every|keeps|bruise* // says who hurts another
now   i|@other|me|us ~4 am|is|are|being|been|was|were|got|get|gets|getting ~2 raped|molested|assaulted|beaten|strangled|trafficked|kidnapped|groped|stalked|drugged - mosquito*|odds|cancer|record // is hurt
now   i|@other ~3 attacked|mugged|jumped + just|now|night|bleed*|hurt|police|tonight|scared|hour*|knife|gun - mosquito*|panic|heart|asthma|bees|midges // is hurt
now   am|is|are|being|getting ~2 abused                                                       // is hurt
now   been|was|were|got ~3 abused + husband|wife|partner|boyfriend|girlfriend|ex|him|last|night|uncle|brother|today|now|just|dad|father|stepdad|carer - child|childhood|kid // is hurt
now   sexual*|domestic*|physical* ~1 assaulted|abused|abusing|assaults                                                     // is hurt
now   raped|raping|molested|molesting|rapes ~3 me|us|him|her|my                                                              // is hurt
now   get|got|getting|am|been raped                                                                                         // is hurt
now   domestic violence|abuse + me|scared|victim|happening / my ~3 husband|partner|home / right now / i am - research|paper|statistics|law|laws|survivor|training|class // names it
now   in ~2 an? abusive|violent|toxic relationship|marriage|home|household                                                      // names it
now   husband|wife|partner|boyfriend|girlfriend|dad|father|mom|mum|mother|ex|stepdad|stepfather|he|she ~2 is|gets|becomes|turns|being|so|very|really ~2 abusive|violent|abusing !cough* // names it
now   abusive husband|wife|partner|boyfriend|girlfriend|ex|father|dad|mother|mom|mum|parents|stepdad + i|me|my|help|leave|scared - signs|statistics // names it
now   violent ~3 husband|partner|boyfriend|ex|dad|father                                                                      // names it
now   scared|afraid|terrified|frightened ~2 of ~2 husband|partner|boyfriend|girlfriend|ex|him|her|dad|father|stepdad|wife !having|dying|getting|falling|losing|passing|catching - surgery // afraid of one at home
now   scared|afraid|terrified|frightened ~2 go|leave|be ~2 home|him|her|house|alone|back - surgery|anesthe*|exam|dark|hospital|seizure* // afraid to go home
now   scared|afraid|fear|fearing|terrified ~3 for ~1 my life|safety                                                             // afraid
now   not ~4 safe ~2 at|in|with ~2 home|house|him|her|relationship|husband|partner|here                                         // not safe at home
now   in danger ~2 at|from|with ~2 home|husband|him|partner|house|dad|family             // not safe at home
now   unsafe ~2 at|in|with ~2 home|house|him|her                                                                             // not safe at home
now   threat*|says|said|tried|trying|swore|vowed|promised ~5 kill|hurt|shoot|stab|strangle|burn|murder ~1 me|us|my|her|him|the|them - battery|plant // threats
now   will|would|might ~1 kill me|us + scared|afraid|terrified|leave|hiding|gun|knife            // threats
now   made|makes|make|making|forces|forced ~1 me|her|him ~4 sexual|naked|undress|sex|touch ~1 + him|things|his|acts|me|stuff|her|with // sexual abuse
now   going to kill me|us|her + gun|knife|hiding|scared|help|hit*|beat*|drunk|door                                               // threats
now   gun|knife ~3 to|at ~2 my|her|his|our head|throat|face                                                                    // threats
now   pointed|pulled|held|holding ~2 gun|knife ~3 me|us|my|her|on                                                               // threats
now   husband|wife|partner|boyfriend|girlfriend|ex|he|she|parents|stepdad|father|family ~3 wont|not|never ~3 let|allow|lets|letting|allows ~1 me ~2 leave|out|go|eat|see|call|have|use + house|phone|keys|money|home|anyone|friends|locked|door|bank|passport|leave|eat|family - bed|breakfast|rest|doctor|pain|knee // kept in
now   locked|locks|locking ~1 me|us|her|him|them ~2 in|up|out|inside|room|basement|house|cupboard|closet - car|account|portal      // kept in
now   took|takes|taking|hides|hid|taken ~3 my ~3 phone|passport|keys|money|cards + leave|husband|partner|boyfriend|him|he|let|house // kept in
now   held|kept|holding|keeping ~2 captive|hostage|prisoner|against                                                              // kept in
now   touch* ~2 me|my ~5 private*|inappropriate*|down|breast*|genital*|between|sexually|bed|night|where|secret                     // sexual abuse
now   uncle|stepdad|stepfather|dad|father|brother|grandpa|coach|teacher|cousin|priest|neighbor|babysitter|boyfriend|partner|friend ~4 touches|touched|touching ~1 me|my|her|him !up - feelings|heart // sexual abuse
now   had|having|has|forced|forces|forcing|made|makes|making ~4 sex ~4 me|us|her + asleep|passed|drunk|forc*|refus*|unconscious|uncle|dad|stepdad|consent|against|stop|want|wanted // sexual abuse
now   forced|forces|forcing|pressur*|coerc* ~4 sex                                                                             // sexual abuse
now   forced|forcing|made|making|sold ~3 me|her ~3 marry|marriage|prostitut*|sex|strip                                            // exploitation
now   drink ~4 spiked|drugged                                                                                                  // drugged
now   spiked ~3 drink                                                                                                          // drugged
now   hear|heard|hearing ~8 scream* + neighbor*|next|child*|kids|wife|hit*|beat*|abus*|her|him                                      // a witness
now   carer|caregiver|nursing|staff|aide ~8 hit*|hurts|abus*|slap*|starv*|neglect*|bruis*|rough|steal* + mother|father|mom|mum|dad|gran*|wife|husband|him|her|elderly|me // of the old
sign  bruises|bruise|bruising ~12 + hits|hit|abus*|carer|boyfriend|husband|stepdad|scared|partner|explain|beat*|daycare - easily|fell|tennis|football // bruises that someone made
now   being followed|stalked ~4 + scared|home|help|now|man|car|ex|him                                                            // followed
now   hand|hands ~2 round|around|on ~2 my|her|his|me ~1 throat|neck - massage|physio*|doctor            // strangling
now   smashing|breaking|throwing|punching|kicking ~2 things|stuff|furniture|walls|doors|up|plates + hiding|drunk|scared|dad|husband|kids|partner|boyfriend|afraid // violence at home
now   hiding ~4 from|in ~3 him|her|husband|dad|boyfriend|partner|bathroom|closet|room                     // hides
now   locked|lock|locking ~1 @self ~4 bathroom|bedroom|room|toilet|car + knife|him|he|scared|husband|hit*|partner|drunk|boyfriend // hides
now   forc* himself|herself ~2 me|her                                                                  // sexual abuse
sign  comes|came|coming|sneaks|gets ~3 room|bed ~3 night|nights + stepfather|stepdad|dad|father|uncle|brother|cousin|grandpa|stepbrother|he|man|carer // sexual abuse
now   spiked me|us|her                                                                                // drugged
now   pushed|threw|shoved|thrown|dragged|pulled|slammed|pinned|held ~1 me|her|him ~2 down|against|across|by|under - steth* // says who hurts them
now   pushed|threw|shoved|thrown|slammed ~1 me|her|him ~2 into|to|out ~2 wall|ground|floor|door|table|stairs|bed|car|window // says who hurts them
now   being held ~6 + passport|cant|house|against|leave|let|work|locked                                  // kept in
now   have|has|took|keeps|keep|kept ~1 my passport ~2 + cant|leave|held|work|let|house|boss|they           // kept in
now   has|have|got|grabbed|holding|picked|carrying|waving ~3 knife|gun|weapon|machete|bat + outside|door|me|us|threat*|scared|hiding|kids|bedroom|he|she|dad|husband|partner|boyfriend|ex - surgeon|hunting|butter // threats
now   broke|breaking|breaks|forced ~2 in|into ~4 + attack*|ex|hurt|knife|hit|me|scared - tooth|bone|leg|arm|wrist|hives|sweat     // attacked
now   someone|somebody|@abuser|kid|kids|boy|boys|girl|girls ~3 hurting|beating|hitting|attacking|abusing ~3 me|him|her|my|us|sister|brother|mother|child|baby - @pain head // says who hurts them
now   attacked|beaten|hit|punched|raped|assaulted|strangled|choked|threatened|kicked by ~2 @abuser|@kin - years|mosquito*|bus|car|truck|virus // is hurt
now   being beaten|hit|raped|threatened|blackmailed|trafficked|molested|assaulted|tortured|starved     // is hurt
now   slipped|put ~2 something ~3 drink / slipped me                                                     // drugged
now   husband|wife|partner|boyfriend|girlfriend|he|she|ex wont|not ~1 let|allow|letting me ~1 leave|go|out - bed|doctor|rest|hospital // kept in
`
