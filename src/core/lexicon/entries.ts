/**
 * The lexicon, an entry a line: the key of the source that says so (in `sources.ts`), what visitors say, a sign, and
 * what pages say. With `=` each side stands for the other, with `>` the left for the right alone: "water" may mean
 * fluid, "fluid" does not mean water. Commas part wordings of one side, which do not stand for one another.
 *
 * Spelling is American; British spellings and irregular forms are read as that. What is looked for in a text, the right
 * side, and with `=` the left one too, must carry its meaning without function words: "throw up" is found in questions
 * only. A wording that has another sense is better left out: it would answer about something else.
 */
export const entries = `
# The body
nhs       tummy = abdomen, abdominal
cdc       belly = abdomen
cdc       stomach > abdomen
common    belly, stomach > abdominal
nci       abdomen = abdominal
nci       stomach = gastric
nhs       kidney = renal
nci       liver = hepatic
nci       heart = cardiac
nci       lung = pulmonary
cdc       skin = cutaneous, dermal
nci       eye = ophthalmic
nhs       mouth = oral
nci       nose = nasal
nci       chest = thoracic
nci       breast = mammary
prism     wrist = carpal
nci       shinbone = tibia
common    shin, shin bone = tibia
openstax  kneecap, knee cap = patella
openstax  thighbone, thigh bone = femur
nci       collarbone, collar bone = clavicle
nci       shoulder blade = scapula
nci       breastbone = sternum
nci       backbone, spinal column = spine
nci       tailbone = coccyx
nci       skull = cranium
nci       lower jaw = mandible
nci       armpit = axilla
nci       womb = uterus
nci       windpipe = trachea
nci       voice box = larynx
nci       bowel = intestine
nci       gut > intestine, bowel
prism     large intestine = colon
nci       lymph gland = lymph node
iowa      swollen gland > swollen lymph node
nci       red blood cell = erythrocyte, rbc
nci       white blood cell = leukocyte, wbc
nci       platelet = thrombocyte
nci       testicle = testis
nci       lipid > fat
nci       stool = feces
nhs       poo > stool, feces, bowel movement
nhs       pee, wee > urine, urinate
cdc       sweat = perspire

# What one feels and sees
prism     swelling = edema
hpo       fluid retention, water retention = edema
common    water > fluid
cdc       swelling > inflammation
cdc       hurt, ache, sore = pain
hpo       itch, itchy = pruritus
nci       shortness of breath, short of breath = dyspnea
prism     trouble breathing = dyspnea
cdc       difficulty breathing > shortness of breath
common    breathless, trouble breathing > shortness of breath
cdc       throw up > vomit
nci       vomit = emesis
nhs       feel sick > nausea
prism     nauseous = nausea
cdc       indigestion = dyspepsia
nci       upset stomach = dyspepsia
hpo       heartburn, acid reflux = gastroesophageal reflux
hpo       tired, tiredness = fatigue
nhs       high temperature = fever
cdc       feverish > fever
hpo       nosebleed, nose bleed, bloody nose = epistaxis
hpo       ringing in the ears, ringing in ears, ringing in my ears > tinnitus
hpo       faint = syncope
common    pass out, black out, blackout > faint
prism     dizzy, dizziness = vertigo
cdc       hair loss, balding = alopecia
hpo       joint pain = arthralgia
hpo       muscle pain, muscle ache = myalgia
prism     nerve pain = neuralgia
prism     sore throat = pharyngitis
hpo       dry mouth = xerostomia
hpo       blood in urine, blood in the urine, blood in my urine, blood in pee, blood in my pee > hematuria
hpo       painful urination = dysuria
prism     trouble swallowing = dysphagia
nci       difficulty swallowing = dysphagia
hpo       watery stool > diarrhea
nhs       fart, pass wind = flatulence
cdc       bruise = contusion
prism     broken = fracture
nhs       bleed = hemorrhage
iowa      blood clot = thrombus
iowa      clot = thrombosis
prism     blood clot = thrombosis
prism     lump = nodule
cdc       lump > tumor
prism     irregular heartbeat = arrhythmia
hpo       fast heart rate, racing heart = tachycardia
prism     slow heartbeat, slow heart beat = bradycardia
prism     high blood pressure = hypertension
cdc       low blood pressure = hypotension
cdc       high cholesterol = hyperlipidemia
common    high cholesterol > hypercholesterolemia
prism     blood sugar = blood glucose
nci       high blood sugar = hyperglycemia
hpo       low blood sugar = hypoglycemia
hpo       nearsighted, nearsightedness, near-sighted = myopia
do        short-sighted, short-sightedness = myopia
prism     farsighted, farsightedness = hyperopia
hpo       long-sighted, long-sightedness, farsighted = hypermetropia
hpo       cross-eyed, squint = strabismus
hpo       lazy eye = amblyopia
hpo       night blindness = nyctalopia
prism     hearing loss, deaf = hearing impairment
hpo       pins and needles, tingling = paresthesia
cdc       memory loss = amnesia
nci       difficulty sleeping, trouble sleeping > insomnia
common    cannot sleep, cant sleep > insomnia
nhs       sleepy = drowsy
prism     sleepy = somnolence
hpo       excessive sweating = hyperhidrosis
hpo       bad breath = halitosis
cdc       tooth decay = caries
hpo       stuffy nose > nasal obstruction
hpo       runny nose = rhinorrhea
nci       erectile dysfunction = impotence
hpo       swollen lymph node = lymphadenopathy
hpo       kidney stone = nephrolithiasis
hpo       gallstone = cholelithiasis
hpo       enlarged liver = hepatomegaly
nci       enlarged spleen = splenomegaly
hpo       yellow skin, yellowing of the skin > jaundice
iowa      mouth sore = stomatitis
hpo       mole = nevus
hpo       boil > furuncle
hpo       flat foot = pes planus
hpo       clubfoot, club foot = talipes
nci       hives = urticaria

# Illnesses
cdc       illness, sickness = disease
nhs       flu = influenza
cdc       bird flu = avian flu
common    bird flu = avian influenza
nci       chickenpox, chicken pox = varicella
nci       shingles = herpes zoster
nci       whooping cough = pertussis
cdc       german measles = rubella
cdc       polio = poliomyelitis
do        glandular fever = mononucleosis
common    mono > mononucleosis
prism     pink eye, pinkeye = conjunctivitis
prism     hay fever, hayfever = allergic rhinitis
do        athletes foot = tinea pedis
prism     cold sore > herpes simplex
cdc       ear infection = otitis media
prism     sinus infection = sinusitis
nhs       water infection > urinary tract infection
piles     piles = hemorrhoid
do        lou gehrig = amyotrophic lateral sclerosis
medline   mini-stroke = transient ischemic attack
nci       stroke = cerebrovascular accident
cdc       convulsion = seizure
nhs       have a fit, had a fit > seizure
prism     heart attack = myocardial infarction
nci       crib death = sudden infant death syndrome
cdc       cot death = sudden infant death syndrome
nci       lupus = systemic lupus erythematosus
do        pressure sore = pressure ulcer, decubitus ulcer
common    bedsore, bed sore > pressure sore, pressure ulcer
do        brittle bone disease = osteogenesis imperfecta
do        manic depression = bipolar disorder
do        alcoholism = alcohol dependence
prism     hardening of the arteries = atherosclerosis, arteriosclerosis
nci       enlarged prostate = benign prostatic hyperplasia
hpo       underactive thyroid = hypothyroidism
hpo       overactive thyroid = hyperthyroidism
prism     kidney disease = nephropathy
prism     birth defect = congenital anomaly
cdc       born with > congenital
nci       cancer = malignant, malignancy
prism     carcinoma > cancer
nci       tumor = neoplasm
nci       noncancerous > benign
prism     metastasize > spread
iowa      metastasis > spread
nci       miscarriage = spontaneous abortion
nci       period > menstruation, menses
prism     breastfeeding, breast feeding = lactation
prism     unborn baby = fetus
cdc       newborn = neonatal
nhs       baby = infant
common    newborn > baby, infant
common    kid > child
nci       child = pediatric
prism     childhood = juvenile
prism     pregnancy = gestation
iowa      before birth > prenatal

# Doctors, tests and treatments
cdc       doctor = physician
nhs       doctor = gp, clinician
prism     doctor = provider
cdc       heart doctor = cardiologist
cdc       skin doctor = dermatologist
cdc       lung doctor = pulmonologist
prism     cancer doctor = oncologist
nci       kidney doctor = nephrologist
nci       eye doctor = ophthalmologist
nci       foot doctor = podiatrist
nci       ent doctor = otolaryngologist
nci       x-ray = radiography
common    x-ray = radiograph
nci       ct, ct scan, cat scan = computed tomography
nci       cat scan = ct scan
nci       ultrasound, sonogram = ultrasonography
common    scan > imaging
prism     exam = examination
cdc       checkup, check-up = physical examination
cdc       test = diagnose
common    test = diagnosis
nhs       smear test = cervical screening
nci       pap smear = pap test
cdc       surgery = operation
common    op > operation, surgery
cdc       stitches = suture
prism     painkiller, pain killer, pain reliever = analgesic
cdc       medicine, drug, pill > medication
cdc       medication > medicine, drug
nhs       medicine = drug
common    pill > medicine
nci       blood thinner = anticoagulant
nhs       water tablet > diuretic
common    water pill > diuretic
cdc       shot = injection
nhs       jab = injection, vaccine
cdc       shot > vaccine
verywell  physio, physiotherapy = physical therapy
cdc       treatment = therapy
cdc       cure > treat
common    cure > treatment
cdc       heal = recover
nci       chemo > chemotherapy
nci       radiation therapy = radiotherapy
nci       adrenaline = epinephrine
wiki      paracetamol = acetaminophen
nci       vitamin c = ascorbic acid
nci       vitamin b12 = cobalamin
nci       folic acid = folate
nci       birth control = contraception
nci       birth control pill = oral contraceptive
nci       over the counter > otc, nonprescription
common    emergency room, er > emergency department

# How one speaks of it
nhs       outlook = prognosis
cdc       cause = etiology
cdc       reason, trigger > cause
common    cause = due to
cdc       symptom = sign
nhs       chance = risk
iowa      side effect = adverse effect
cdc       long-term, long-lasting = chronic
cdc       sudden = acute
cdc       deadly = fatal
nci       inherited = hereditary
prism     genetic = hereditary
common    genetic = inherited
common    run in families, run in the family > hereditary, inherited, genetic
cdc       contagious = catching
common    contagious = infectious
prism     transmit = spread
cdc       germ > bacteria, virus
prism     uncommon = rare
prism     injury = trauma
cdc       avoid > prevent
common    reduce risk, reduce my risk, reduce the risk, lower risk, lower my risk = prevent
prism     lower = reduce, decrease
cdc       make worse > aggravate, exacerbate
cdc       worsen > exacerbate
cdc       ease = relieve, alleviate
prism     come back > recur, return
prism     get rid of > remove, eliminate
nhs       phone = telephone
nhs       ring > phone
cdc       job = occupation
cdc       buy = purchase
cdc       home, house = residence
cdc       begin, start = commence
cdc       enough = sufficient
cdc       allow = permit
cdc       choice = option
common    kind = type

# Short forms
scot      bp > blood pressure
scot      gp > general practitioner
nci       mri = magnetic resonance imaging
nci       nsaid = nonsteroidal anti-inflammatory drug
nci       anti-inflammatory > nsaid
nci       uti = urinary tract infection
nci       copd = chronic obstructive pulmonary disease
norfolk   adhd = attention deficit hyperactivity disorder
scot      ocd = obsessive compulsive disorder
scot      ptsd = post-traumatic stress disorder
nci       ibs = irritable bowel syndrome
do        gerd = gastroesophageal reflux disease
nci       hiv = human immunodeficiency virus
nci       hpv = human papillomavirus
nci       std, sti = sexually transmitted disease, sexually transmitted infection
cdc       tb = tuberculosis
nci       dvt = deep vein thrombosis
nci       ckd = chronic kidney disease
nci       pcos = polycystic ovary syndrome
nci       bmi = body mass index
nci       cbc = complete blood count
nci       cpr = cardiopulmonary resuscitation
ms        ms > multiple sclerosis
do        als = amyotrophic lateral sclerosis
do        tia = transient ischemic attack
cdc       ra > rheumatoid arthritis
nci       sle = systemic lupus erythematosus
nci       cad > coronary artery disease
iowa      mi > myocardial infarction
iowa      cva > cerebrovascular accident, stroke
do        htn > hypertension
nci       cns > central nervous system
msd       ent > ear nose throat
msd       icu = intensive care unit
msd       gi > gastrointestinal
scot      cbt = cognitive behavioral therapy
scot      ssri = selective serotonin reuptake inhibitor
nhs       pms = premenstrual syndrome
nci       hrt = hormone replacement therapy
nci       ivf = in vitro fertilization
nci       bph = benign prostatic hyperplasia
cdc       iud = intrauterine device
nci       sids = sudden infant death syndrome
nci       ecg, ekg = electrocardiogram
nci       ecg = ekg
nci       eeg = electroencephalogram
nci       psa = prostate-specific antigen
prism     bad cholesterol = ldl
prism     good cholesterol > hdl

# One family of words that the stemmer parts
common    pregnant = pregnancy
common    diagnose = diagnosis, diagnostic
common    allergy = allergic
common    surgery = surgical
common    recover, recovery > better, improve
common    tx = treatment
common    medicine, medication, meds, painkiller, pain reliever > nsaid
common    dx = diagnosis
common    sx = symptom
common    appt = appointment
common    vit = vitamin
common    meds > medicine, drug
common    recover = recovery
common    treat = treatment, therapy
common    fix > treat, treatment
common    confirm, detect > diagnose
common    precaution, protect > prevent
common    form > type
common    epilepsy = epileptic
common    anxious = anxiety
common    menstruation = menstrual
common    bacteria = bacterial
common    virus = viral
common    death = die
common    inflamed = inflammation, inflammatory
`
