/** Where the lexicon has its words from. Facts alone are taken, no sentences. Nothing at run time reads this. */

export interface WordSource {
  readonly title: string
  readonly url?: string
}

/** By the key that stands before each entry. */
export const sources: Readonly<Record<string, WordSource>> = {
  cdc: {
    title: 'CDC National Center for Health Marketing: Plain Language Thesaurus (2007)',
    url: 'https://stacks.cdc.gov/view/cdc/11500',
  },
  common: { title: 'Everyday English, decided by us where no source below says it' },
  do: { title: 'Human Disease Ontology: exact synonyms', url: 'https://disease-ontology.org' },
  hpo: {
    title: 'Human Phenotype Ontology: layperson synonyms',
    url: 'https://github.com/obophenotype/human-phenotype-ontology/blob/master/reports/layperson-synonyms.tsv',
  },
  iowa: {
    title: 'University of Iowa: Medical Terms in Lay Language',
    url: 'https://hso.research.uiowa.edu/get-started/guides-and-standard-operating-procedures-sops/medical-terms-lay-language',
  },
  medline: {
    title: 'MedlinePlus: Transient Ischemic Attack',
    url: 'https://medlineplus.gov/transientischemicattack.html',
  },
  ms: {
    title: 'MS-Research: Common Abbreviations and Acronyms',
    url: 'https://ms-research.org.uk/about-ms.html',
  },
  msd: {
    title: 'MSD Manual: Abbreviations',
    url: 'https://www.msdmanuals.com/en-sg/home/resourcespages/abbreviations',
  },
  nci: {
    title: 'National Cancer Institute: Dictionary of Cancer Terms',
    url: 'https://www.cancer.gov/publications/dictionaries/cancer-terms',
  },
  nhs: {
    title: 'NHS digital service manual: A to Z of NHS health writing',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  },
  norfolk: {
    title: 'NHS Norfolk and Waveney: Glossary of Terms',
    url: 'https://improvinglivesnw.org.uk/about-us/website-glossary-of-terms',
  },
  openstax: {
    title: 'OpenStax: Anatomy and Physiology, Bones of the Lower Limb',
    url: 'https://openstax.org/books/anatomy-and-physiology/pages/8-4-bones-of-the-lower-limb',
  },
  piles: {
    title: 'NHS: Piles (haemorrhoids)',
    url: 'https://www.nhs.uk/conditions/piles-haemorrhoids/',
  },
  prism: {
    title: 'Group Health Research Institute: PRISM Readability Toolkit, alternative wording',
    url: 'http://www.grouphealthresearch.org/capabilities/readability/readability_home.html',
  },
  scot: {
    title: 'NHS Scotland, Right Decisions: Abbreviations',
    url: 'https://rightdecisions.scot.nhs.uk/antidepressants-quality-prescribing-a-guide-for-improvement/abbreviations-and-references/abbreviations',
  },
  varcon: {
    title: 'VarCon, spelling variants by Kevin Atkinson and Benjamin Titze',
    url: 'http://wordlist.aspell.net/varcon/',
  },
  verywell: {
    title: 'Verywell Health: Are Physiotherapy and Physical Therapy the Same Thing?',
    url: 'https://www.verywellhealth.com/physiotherapy-vs-physical-therapy-5207534',
  },
  wiki: { title: 'Wikipedia: Paracetamol', url: 'https://en.wikipedia.org/wiki/Paracetamol' },
  wordnet: {
    title: 'Princeton WordNet: lists of irregular forms (noun.exc, verb.exc)',
    url: 'https://wordnet.princeton.edu/documentation/morphy7wn',
  },
}
