/** Emergencies by their names, and what is said of one that happens: "he is having a stroke". */

/** By class: the names, parted by commas, as patterns. */
export const names = {
  heart:
    'heart attack, cardiac arrest, heart attacks, myocardial infarction, coronary, heart failing|stopping|stopped, aortic dissection|rupture, cardiac tamponade',
  stroke:
    'stroke, mini stroke, tia, brain bleed|haemorrhage|hemorrhage|aneurysm, aneurysm, brain hemorrhage',
  breathing:
    'asthma attack, severe asthma, pulmonary embolism, blood clot ~3 lung|lungs|chest, clot ~3 lung|lungs|chest, collapsed|punctured lung, respiratory failure|arrest|distress, epiglottitis, pneumothorax',
  anaphylaxis:
    'anaphylaxis, anaphylactic, allergic reaction, bad|severe|serious|massive|major allergic? reaction',
  unconscious:
    'seizure, seizures, convulsion, convulsions, fit !about|over|with|because, fits, ketoacidosis, diabetic ketoacidosis, dka, hypo !thyroid, diabetic coma, thyroid storm, adrenal crisis, status epilepticus, heatstroke, heat stroke, hypothermia',
  sepsis:
    'sepsis, septic, septicemia|septicaemia, blood poisoning, meningitis, septic shock, toxic shock, encephalitis, necrotising|necrotizing fasciitis, flesh eating',
  spine: 'cauda equina, spinal cord compression',
  injury:
    'appendix !out|removed|removal|surgery|operation|taken, appendicitis, testicular|ovarian torsion, compartment syndrome, burst|ruptured|perforated spleen|bowel|ulcer|appendix|eardrum, bowel obstruction, internal bleeding, detached|detaching retina, retinal detachment',
  overdose: 'overdose, overdosing, overdosed, alcohol poisoning',
  poisoning: 'carbon monoxide poisoning, carbon monoxide',
  pregnancy:
    'miscarriage, ectopic, ectopic pregnancy, preeclampsia, eclampsia, placental abruption, abruption, cord prolapse, prolapsed cord',
} as const

/** `{}` is the place of the name; each with a note of what it tells. */
export const claims: readonly (readonly [pattern: string, why: string])[] = [
  ['having|experiencing|suffering|haveing|havin ~3 {}', 'is having one'],
  [
    'think|thinks|thought|reckon|suspect|fear|sure|believe|convinced ~6 {}',
    'says what they take it for',
  ],
  ['afraid|scared|worried !about|of ~6 {}', 'fears that it is one'],
  ['{} i think', 'says what they take it for, behind it'],
  ['is this|it|that ~3 {}', 'asks whether this is one'],
  ['might|could|may|must ~2 be ~3 {}', 'takes it to be one'],
  ['could|might this|it|that|i|he|she|@my ~3 be ~3 {}', 'asks whether it is one'],
  ['looks|look|sounds|feels|seems|looking like ~5 {}', 'says what it looks like'],
  ['this|it|that is ~2 {}', 'says that it is one'],
  ['gone|going|went|goes into ~2 {}', 'goes into it'],
  ['he|she|i|@kin|@child|@stranger is|am in ~1 {} !with', 'is in it'],
  ['{} ~3 burst|bursting|ruptured|rupturing|exploded|leaking|twisted', 'says that it burst'],
  ['just|must ~2 had|have ~2 {}', 'had one just now'],
  ['{} right? now', 'says that it is now'],
  ['showing|shows|has|have|having|got ~2 signs|symptoms|sign of ~3 {}', 'shows its signs'],
  ['possible|suspected|probable|likely ~1 {} ~4 @kin|i|my|me|he|she|and', 'suspects one'],
  ['having ~3 or ~2 {}', 'is having one, or something else'],
  ['^ help ~2 {}', 'calls for help'],
  ['{} ~1 help $', 'calls for help'],
]
