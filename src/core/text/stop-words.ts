/** Words that carry no subject. All are folded: lower case, no apostrophes. */

const set = (list: string) => new Set(list.trim().split(/\s+/))

/** Grammar: English function words, contractions included. */
export const stopWords: ReadonlySet<string> = set(`
  a about above after again against all almost also although always am among an and another any are arent
  as at be became because become been before being below between both but by can cannot cant could couldnt
  did didnt do does doesnt doing done dont down during each either else etc even ever every few for from
  further get gets getting got had hadnt has hasnt have havent having he hed hell her here hers herself hes
  him himself his i id if ill im in into is isnt it itd itll its itself ive just let lets may maybe me might
  mine more most much must mustnt my myself neither never no nor not now of off on once one ones only onto or
  other others our ours ourselves out over own per perhaps quite rather s same shall shant she shed shes
  should shouldnt since so some somehow something sometimes still such t than that thats the their theirs
  them themselves then there theres these they theyd theyll theyre theyve this those though through thus to
  too toward towards under until unless up upon us very via was wasnt we wed well were werent weve while will
  with within without wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve
`)

/** The words of asking. */
export const questionWords: ReadonlySet<string> = set(`
  how hows what whats whatever when whens whenever where wheres wherever whether which whichever who whos
  whoever whom whose why whys
`)

/** The words of chatting: what people say around a question. */
export const chatWords: ReadonlySet<string> = set(`
  actually advance advise anybody anyone anything anyway asap ask asked asking basically bit bye curious dear
  everyone everything exactly explain fine give glad go goes going gonna good goodbye great greetings guess gotta hello
  help hey hi honestly hope hoping info information kindly knew know knowing known knows like list long lot lots many maam
  madam mean means mention name need needed needs ok okay oh please pls plz question questions quick really regarding say said
  saying says search seem seems show sir somebody someone sorry state sure take takes talk tell telling thank thanks thing
  things think thinking try trying understand understanding use used using wanna want wanted wants way wish
  wonder wondered wondering word words
`)

/**
 * Words that only say more about what is asked for: "which treatment options are available", "the best way to treat it".
 * Where the sources do not have them, nothing is missing.
 */
export const qualifiers: ReadonlySet<string> = set(`
  approach approaches available best choice choices current currently different english general generally
  guideline guidelines kind kinds latest layman laymans main major method methods option options particular
  plain plan plans possible possibly proper properly recommend recommended several simple simply sort sorts
  specific specifically standard suggest suggested typical typically usual usually various ways
`)
