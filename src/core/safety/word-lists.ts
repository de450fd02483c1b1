/** Words that mean the same to the rules, by the name that patterns call them. */
import { medicineNames, medicineWords } from './medicines.ts'

const lists: Readonly<Record<string, string>> = {
  kin:
    'husband wife partner spouse boyfriend girlfriend fiance fiancee dad daddy father mom mum mam mommy mummy momma ' +
    'mother mama papa parent parents brother sister sibling grandma grandmother granny gran nan nana grandpa ' +
    'grandfather grandad granddad grandson granddaughter uncle aunt auntie aunty cousin niece nephew friend mate ' +
    'bestfriend roommate flatmate housemate neighbor coworker colleague boss ex stepdad stepmom stepmum stepfather ' +
    'stepmother stepson stepdaughter twin girlfriends boyfriends inlaw missus gramps granda nanna grandmum stepsister stepbrother',
  child:
    'child children kid kids baby babies infant newborn toddler son daughter boy girl grandson granddaughter ' +
    'grandchild niece nephew stepson stepdaughter teen teenager twins bub lo old sons daughters babys childs tot youngster lassie laddie bairn nipper godson goddaughter',
  stranger:
    'someone somebody man woman guy lady gentleman person stranger customer passenger student pupil patient ' +
    'worker driver cyclist victim bloke dude employee classmate resident lad elderly chap fella lass lodger tenant teammate',
  pronoun: 'he she they',
  them: 'him her them',
  other: '@kin @child @stranger @pronoun',
  who: 'i we @other',
  my: 'my our his her their the',
  self: 'myself himself herself themselves themself ourselves',

  is: 'is am are was were be been being get gets getting got has have had',
  recent:
    'now just suddenly sudden today tonight currently minutes hour hours worsening worse help abruptly',

  pain:
    'pain pains painful ache aches aching hurt hurts hurting tight tightness tightening tightened pressure pressing ' +
    'squeezing squeezed squeeze crushing crushed heavy heaviness weight stabbing agony constricting constricted ' +
    'gripping clenching elephant band bricks brick concrete cramping discomfort killing',
  severe:
    'severe severely terrible awful horrible horrendous excruciating unbearable agonizing agonising intense worst ' +
    'extreme extremely violent blinding massive splitting explosive crippling bad agony sharp savage fierce vicious ferocious brutal ghastly searing',
  fever:
    'fever fevers feverish febrile #38.1..38.9 #39.1..39.9 #40.1..40.9 #41.1..41.9 temperature chills shivering shivery rigors shivers',
  weak: 'weak weakness numb numbness paralyzed paralysis limp dead tingling tingly tingles droopy drooping dropped floppy heavy dangles dangling leaden',
  speech: 'speech speaking talking words talk talks speaks',
  droop:
    'droop* drooping droopy sag* lopsided crooked hanging hangs uneven slid sliding twisted fallen dropped slack skewed askew squiffy melting melted',
  swelling: 'swell* swollen puff* puffy balloon* ballooned swelled blowing blown bloated inflat*',
  closing:
    'closing closed closes close tight tightening tighten tightens constricting constricted swelling blocked',
  vomit:
    'vomit* puke* puking throwing threw thrown sick retching retch* spewing spewed barf* heaved',
  confused:
    'confus* disorient* delirious muddled incoherent hallucinat* babbling rambling nonsense gibberish loopy bewildered befuddled raving gabbl*',
  drowsy: 'drowsy sleepy lethargic listless floppy limp unresponsive sluggish groggy dopey dozy',
  faint: 'faint* dizzy lightheaded collaps* passing passed woozy blacking',
  sweat: 'sweat* clammy cold gray pale',
  clammy: 'sweat* perspir* clammy pasty ash ashen putty chalky pallid waxy drenched dripping',

  bleed: 'bleed bleeds bleeding bled blood haemorrhag* hemorrhag*',
  heavily:
    'heavily badly profusely lot lots loads everywhere uncontrollably severely heavy fast buckets tons massively nonstop freely copiously relentlessly torrents gallons',
  limb: 'finger fingers thumb toe toes hand arm leg foot ear',
  tool:
    'knife blade glass razor scissors scalpel cleaver sword machete axe hatchet chisel screwdriver saw chainsaw grinder drill ' +
    'mower lawnmower strimmer hedgetrimmer slicer mandoline bullet secateurs shears hacksaw jigsaw bandsaw sickle scythe',
  waters:
    'pool water river bath bathtub tub jacuzzi lake sea pond reservoir canal ocean surf waves creek stream loch quarry swimming weir trough harbor harbour marina dam ditch',
  body:
    'head skull face eye eyes eyeball neck throat chest stomach belly tummy abdomen back spine arm arms forearm elbow wrist wrists hand ' +
    'hands finger fingers thumb leg legs palm knee kneecap thigh shin calf ankle heel foot feet toe toes hip shoulder pelvis jaw scalp eyelid temple groin cheek collarbone armpit ribs buttock buttocks',
  legs: 'leg legs foot feet toes',
  groin:
    'groin genital* private* saddle bottom buttock* bum backside butt crotch vagina* vulva penis scrotum testic* perine* anus nethers undercarriage willy labia',
  toilet:
    'pee peeing wee weeing piss pissing urine urinate urinating bladder bowel bowels poo pooing poop pooping toilet loo wipe wipes wiping lavatory lav wiped motions faeces feces',
  thinner:
    'thinner thinners warfarin coumadin eliquis apixaban xarelto rivaroxaban anticoagulant* clopidogrel plavix heparin edoxaban dabigatran pradaxa prasugrel ticagrelor enoxaparin tinzaparin dalteparin',

  took: 'took taken swallowed downed ate eaten popped drank injected ingested necked gulped chugged guzzled scoffed sunk consumed gobbled wolfed slugged',
  gave: 'took taken gave given injected swallowed had',
  tooMuch:
    'whole entire all load loads ton tons tray fifteen twenty thirty forty fifty sixty hundred dozen handful handfuls bunch full bottle bottles box boxes packet packets pack packs strip strips sheet sheets double twice triple tenfold extra dozens lots jar tub fistful fistfuls blister blisters stash heaps carton',
  ate:
    'swallowed ate eaten drank drunk ingested licked chewed sucked sipped gulped bit eating drinking swallowing chewing ' +
    'munched scoffed guzzled chugged consumed downed necked swigged slurped nibbled gnawed crunched gobbled wolfed slurped',
  allergen:
    'ate eaten eating stung sting bee wasp wasps hornet hornets nut* peanut* cashew* almond* walnut* hazelnut* pistachio* egg eggs ' +
    'sesame shellfish prawn* shrimp* crab lobster kiwi strawberr* latex penicillin amoxicillin antibiotic* injection vaccine ' +
    'jab allergic lisinopril ramipril ibuprofen dye pecan* macadamia* brazil mussel* oyster* scallop* squid satay tahini hummus lupin contrast',
  medicine: `${medicineWords.filter((word) => !/^(birth|cream|gel|shot|drops|tab)$/.test(word)).join(' ')} ${medicineNames.join(' ')}`,
  pill: 'pill pills tablet tablets capsule capsules caplets meds medication medications medicine painkillers antidepressants sleepers tabs sedatives tranquilizers tranquillisers',
  streetDrug:
    'coked heroin fentanyl cocaine coke crack mdma ecstasy molly meth crystal ketamine ket lsd acid shrooms spice xanax oxy* ' +
    'opioids opioid pills drugs edible edibles gummies gummy weed ghb speed amphetamine* methadone benzos skag nitazene* poppers mephedrone mcat pinger pingers',
  poison:
    'bleach detergent antifreeze cleaner disinfectant weedkiller pesticide insecticide poison petrol gasoline ' +
    'kerosene paraffin turpentine turps thinner thinners varnish ammonia lye caustic acid mothball mothballs vape ' +
    'nicotine methanol battery batteries magnet magnets needle pin razor toadstool toadstools foxglove nightshade ' +
    'hemlock oleander fertilizer pellets sanitizer sanitiser perfume pod pods chemical chemicals descaler limescale ' +
    'polish remover solvent peroxide screenwash diesel freshener unblocker washer antiseptic dettol lysol drano windex roundup borax castor hogweed laburnum yew lily laundry dishwasher washing fuel lighter cigarette cigarettes cig cigs firelighter aftershave cleaners detergents degreaser rodenticide herbicide creosote meths formalin coolant liquitab liquitabs belladonna aconite monkshood',
  biter:
    'snake rattlesnake viper adder cobra copperhead cottonmouth mamba scorpion jellyfish stonefish funnelweb widow recluse stingray weever lionfish krait taipan',

  abuser:
    'husband wife partner spouse boyfriend girlfriend fiance fiancee ex dad daddy father mom mum mother stepdad stepmom ' +
    'stepfather stepmother uncle aunt brother carer caregiver coach teacher priest someone he she they roommate flatmate ' +
    'landlord man guy grandpa grandfather parents neighbor stranger boss cousin guardian laws inlaw lodger tenant stepbrother',
  hits:
    'struck strikes batter* thrash* hit hits hitting beat beats beating punch* slap slaps slapped slapping kick kicks kicked kicking choke chokes choked choking ' +
    'strangle* strangling strangled rape rapes raped raping molest* abuse abuses abused abusing attacks attacked attacking ' +
    'assaulted assaults assaulting hurts hurting threat* stabbed shoved shoves grabs grabbed burns burned stalks stalking ' +
    'terrorizes terrorises bites bit smacks whips beaten headbutted drugged suffocate* smother* clobber* wallop* pummel* throttle* lashes',
  victim: 'her him his my our me us their them',

  pregnant: 'pregnant pregnancy trimester gestation preggo preggers expecting expectant',
  pet:
    'dog dogs puppy puppies pup cat cats kitten kittens hamster horse pony rabbit bunny bird parrot budgie pet pets ' +
    'spaniel labrador terrier poodle collie retriever greyhound mare foal duck goose geese goldfish fish turtle tortoise lizard ferret gerbil chicken chickens hen hens cockerel rooster ewe ewes mare foal donkey alpaca hedgehog cow goat sheep guinea vet vets',
}

/** Lists whose words are also read with an "s": "dads having a stroke". */
const withPlurals = new Set(['kin', 'abuser'])

export const wordLists: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lists).map(([name, list]) => {
    const words = list.split(' ')
    return [name, withPlurals.has(name) ? words.flatMap((word) => [word, `${word}s`]) : words]
  }),
)
