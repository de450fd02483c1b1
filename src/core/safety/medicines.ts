/** Names of medicines, to tell that one is spoken of. Word endings are those of the WHO's list of common stems. */
export const medicineNames = (
  'acetaminophen adderall advil albuterol aleve alprazolam ambien amitriptyline amlodipine amoxicillin apixaban ' +
  'aspirin ativan atorvastatin azithromycin baclofen benadryl bupropion buspirone calpol cannabis carbamazepine ' +
  'celebrex celecoxib cetirizine cipro citalopram clonazepam clopidogrel cocodamol codeine colchicine cortisone ' +
  'coumadin cyclobenzaprine cymbalta dayquil dexamethasone diazepam diclofenac digoxin dihydrocodeine diphenhydramine ' +
  'doxycycline duloxetine eliquis escitalopram esomeprazole estrogen excedrin famotidine fentanyl ferritin fluconazole ' +
  'fluoxetine folic furosemide gabapentin gaviscon glipizide heparin humira hydrocodone hydroxychloroquine ' +
  'hydroxyzine ibuprofen imodium indomethacin insulin iron ketoprofen klonopin lamotrigine lasix levothyroxine ' +
  'lexapro lipitor lisinopril lithium loperamide loratadine lorazepam losartan lyrica magnesium melatonin meloxicam ' +
  'metformin methadone methotrexate methylprednisolone metoprolol metronidazole mirtazapine montelukast morphine ' +
  'motrin naproxen neurontin nifedipine nitrofurantoin nitroglycerin nsaid nsaids nurofen nyquil omeprazole ondansetron ' +
  'oxycodone oxycontin ozempic pantoprazole paracetamol paroxetine penicillin percocet plavix potassium prednisolone ' +
  'prednisone pregabalin propranolol prozac quetiapine ramadol ranitidine rivaroxaban ritalin rosuvastatin semaglutide ' +
  'seroquel sertraline sildenafil simvastatin spironolactone steroids statin statins sudafed sumatriptan synthroid ' +
  'tamoxifen tamsulosin tizanidine topamax topiramate tramadol trazodone trimethoprim tylenol valium valproate ' +
  'venlafaxine ventolin verapamil viagra vicodin voltaren warfarin wegovy wellbutrin xanax xarelto zoloft zolpidem ' +
  'zopiclone zyrtec'
).split(' ')

/** As regular expressions need no list of all names: "-cillin", "-prazole". */
export const medicineEndings =
  /.{2,}(?:cillin|mycin|cycline|floxacin|prazole|conazole|olol|sartan|pril|statin|dipine|zepam|zolam|oxetine|triptan|profen|coxib|tidine|gliptin|gliflozin|glutide|xaban|parin|dronate|semide|thiazide|mab|tinib|ciclovir|setron|steride|afil|sone|solone|caine|codone|codeine|barbital)$/

/** Words for what is taken, whichever it is. */
export const medicineWords = (
  'medicine medicines medication medications meds med drug drugs pill pills tablet tablets tab capsule capsules ' +
  'caplet caplets dose doses dosage injection injections shot patch patches painkiller painkillers antibiotic ' +
  'antibiotics antidepressant antidepressants antihistamine antihistamines anticoagulant anticoagulants thinner ' +
  'thinners supplement supplements vitamin vitamins steroid inhaler drops syrup suppository suppositories ' +
  'prescription prescriptions opioid opioids sedative sedatives birth contraceptive contraceptives laxative laxatives ' +
  'antacid antacids decongestant decongestants cream ointment gel bisphosphonate bisphosphonates'
).split(' ')
