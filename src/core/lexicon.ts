import { analyze } from './analyzer.ts'

/**
 * The visitor's words and the page's words: each line holds wordings that health questions and health pages use for one
 * another. Common patient vocabulary; a wording of several words counts where all of them are found.
 */
const lines = `
  doctor, physician, provider, gp, clinician
  swelling, swollen, edema, oedema
  x-ray, radiograph
  scan, imaging
  test, exam, examination, diagnosis, diagnose, diagnostic
  painkiller, pain reliever, analgesic
  anti-inflammatory, nsaid
  medicine, medication, drug, pill
  injection, shot, jab
  surgery, operation, op
  physiotherapy, physio, physical therapy
  treatment, treat, therapy, cure, remedy
  heal, recover, recovery
  last, duration
  prevent, prevention, avoid, reduce risk, lower risk
  cause, reason, due
  symptom, sign
  pain, painful, hurt, ache, sore
  tired, tiredness, fatigue, exhaustion
  prognosis, outlook
  injury, trauma
  cancer, malignancy, tumor, tumour
  heart attack, myocardial infarction
  high blood pressure, hypertension
  high cholesterol, hyperlipidemia
  kidney, renal
  liver, hepatic
  heart, cardiac
  lung, pulmonary
  shinbone, shin, tibia
  thighbone, thigh, femur
  kneecap, patella
  collarbone, clavicle
  belly, tummy, abdomen, abdominal
  vomit, throw up
  itch, itching, itchy, pruritus
  bruise, contusion
  bleeding, bleed, hemorrhage, haemorrhage
  baby, infant, newborn
  child, kid, pediatric, paediatric
  inherited, hereditary, genetic
  contagious, infectious, catching
  rare, uncommon
  phone, telephone, call, ring
  type, kind, form
  anemia, anaemia
  diarrhea, diarrhoea
  leukemia, leukaemia
  esophagus, oesophagus
`

const lexicon: ReadonlyMap<string, readonly string[][]> = read(lines)

/** Other wordings of a term, each as the terms that must all be found; none for most terms. */
export function otherWordings(term: string): readonly string[][] {
  return lexicon.get(term) ?? []
}

function read(text: string): Map<string, string[][]> {
  const entries = new Map<string, string[][]>()
  for (const line of text.trim().split('\n')) {
    const wordings = line.split(',').map((wording) => [...new Set(analyze(wording))])
    for (const [term, ...more] of wordings) {
      if (term === undefined || more.length > 0) continue
      const others = wordings.filter(([first]) => first !== term)
      entries.set(term, [...(entries.get(term) ?? []), ...others])
    }
  }
  return entries
}
