/**
 * Signs that are no emergency each, and one together: "he slid down the wall and is all grey". A line is a sign: its
 * points, what is said (`pattern.ts`, wordings parted by `/`), and behind `//` the class it speaks for. Points were set
 * by what a sign adds in the lists of red flags of the National Health Service, then lowered where it is common in
 * what people write of long illness.
 */
export const dangerSigns = `
3  cardiac arrest                                                                  // heart
3  not|wont ~1 respond*|answer|answering|react|reacting                               // unconscious
3  collapsed|collapses|slumped|crumpled|dropped / slid|dropped|fell|fallen|went ~3 floor|ground // unconscious
3  out cold / knocked out / lost consciousness / blacked out / wont wake            // unconscious
3  cant ~2 wake|rouse !up / hard to wake                                                // unconscious
3  gray|ashen|clammy|blue|bluish|blueish|mottled|blotchy|purple|deathly // heart
3  cant ~3 breath*|breathe !through / gasp* / struggl* ~2 breath* / fight* ~2 air|breath / breathing ~3 fast|funny|weird|noisy|rattl*|bad|shallow // breathing
3  @bleed ~3 @heavily / lots|loads|lot ~3 blood / blood ~3 everywhere|pouring|clots / big|huge|massive clots / blood ~4 coming|running|dripping // bleeding
3  confus*|muddled|disorient*|delirious / talk* ~2 rubbish|nonsense|funny / mak* ~2 sense  // stroke
3  mouth|face|smile ~3 wonky|funny|odd|weird|strange|droop*|crooked|slid*|dropped|lopsided|side // stroke
3  cant ~2 read|speak|talk|see|smile|swallow|stand|sit                             // stroke
3  throat|tongue|lips ~4 swell*|swollen|puff*|closing|tight*|funny|itch*          // anaphylaxis
3  got|been|was|just shot / stabbed|crushed|gored|electrocuted|impaled|mauled|trampled / run over / blown up // injury
3  convuls*|jerking|fitting / twitching|shaking ~2 all|violently|uncontroll*|over / eyes ~3 roll* // unconscious
3  bladder|bowel|bowels ~2 not ~1 work*|empty*                                        // spine
3  full ~1 of ~1 blood                                                              // bleeding
3  limp|floppy|lifeless                                                            // unconscious
3  agony / excruciating / unbearable pain / worst ~2 pain                          // injury
3  threw ~1 up ~1 blood / vomit* ~2 blood / blood ~2 vomit                          // bleeding
3  numb* ~4 bottom|backside|bum|groin|genital*|crotch|saddle|legs|waist              // spine
3  cant ~1 pee|poo|urinate|wee / bladder|bowel control / wet myself|himself|herself    // spine
3  @ate ~4 something|unknown|unmarked / @took ~3 loads|handful|bottle|lots             // poisoning
2  cant ~3 move|lift|raise|feel ~3 arm|leg|hand|arms|legs|side|face               // stroke
2  arm|leg|side ~5 dead|useless|limp|weak|numb|droop*                              // stroke
2  heart ~5 fast|racing|pounding|explode|stopping|jumping|skipping|weird|pounds       // heart
2  sweat*|drenched|dripping ~2 sweat                                               // heart
2  drool*|dribbl*|foam*|frothing                                                    // stroke
2  drows*|sleepy|lethargic|dazed|groggy|unresponsive                                // unconscious
2  sudden*|abruptly|nowhere / out of ~1 blue / all ~1 sudden                             // stroke
2  cant ~2 walk|hold|stop|eat|drink|feed                                            // unconscious
2  keeps|keep|kept ~3 sick|vomit*|falling|fainting|dropping|throwing|collapsing / sick|vomited|fainted|vomiting ~2 twice|times|three|again|nonstop // injury
2  hit|hits|banged|bumped|bashed|smacked|cracked ~4 head                             // injury
2  fell|fallen ~6 stairs|ladder|roof|horse|bike|tree|height|window|feet / crash|crashed|accident // injury
2  hives|stung|allergic|allergy                                                     // anaphylaxis
2  asthma|inhaler|puffer                                                            // breathing
2  boiling|scald*|acid|burnt|burned|blister*                                 // injury
2  freezing|fever ~3 cold|freezing / burning / really|very|so hot                      // sepsis
2  knife|gun|weapon|chainsaw|blade                                                  // injury
2  light ~2 hurts|hurting / hates|hurts ~1 light|lights                              // sepsis
2  asthmatic|epileptic|haemophil*|hemophil*                                          // breathing
2  went|gone under / underwater                                                      // breathing
2  explosion|exploded|socket|firework*|electric                                      // injury
2  on ~2 floor|ground|pavement                                                     // unconscious
1  chest                                                                           // heart
1  rash|spots                                                                       // sepsis
1  heartburn|indigestion|angina                                                      // heart
1  fever|hot|shivering|temperature                                                  // sepsis
1  headache|head|migraine                                                           // stroke
1  dizzy|faint*|lightheaded|woozy                                                   // heart
1  vomit*|sick|throwing|puking                                                      // poisoning
1  pale|white|cold                                                                  // heart
1  numb*|tingl*|weak|weakness                                                       // stroke
1  jaw|arm|neck|back|shoulder|leg|hand                                                                // heart
1  @thinner|diabetic|chemo|insulin                                                  // unconscious
1  newborn / #1..11 week|weeks old|baby                                              // sepsis
1  now|minutes|hour|hours|tonight|today|lunch|morning|ago                             // unconscious
1  worse|worsening|worst|terrible|awful|severe|really|bad                             // unconscious
1  eye|eyes|throat|mouth                                                            // injury
1  help|please|emergency                                                            // unconscious
`
