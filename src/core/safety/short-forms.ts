/** Words as they are typed in haste. */

/** What is typed as one word, without its apostrophe or for short, and what it says. */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  `
  im: i am | ive: i have | hes: he is | shes: she is | its: it is | theyre: they are | youre: you are | weve: we have
  theyve: they have | youve: you have | theres: there is | thats: that is | whats: what is | wats: what is
  whos: who is | somethings: something is | someones: someone is | dont: do not | doesnt: does not | doesn: does not
  didnt: did not | cannot: can not | cant: can not | wont: will not | couldnt: could not | wouldnt: would not
  shouldnt: should not | isnt: is not | arent: are not | wasnt: was not | werent: were not | hasnt: has not
  havent: have not | havnt: have not | hadnt: had not | aint: is not | dnt: do not | cnt: can not | wnt: will not
  didn: did not | isn: is not | hasn: has not | gonna: going to | wanna: want to | gotta: got to | tryna: trying to
  dunno: do not know | idk: i do not know | idc: i do not care | n: and | u: you | ur: your | r: are | pls: please
  plz: please | rn: right now | bf: boyfriend | gf: girlfriend | hubby: husband | bro: brother | sis: sister
  kms: kill myself | kys: kill yourself | unalive: kill | wat: what | wot: what | cuz: because | coz: because
  bc: because | yr: year | yrs: years | yo: year old | mo: month old | min: minutes | mins: minutes | minute: minutes
  hr: hour | hrs: hours | temp: temperature | dr: doctor | ppl: people | smth: something | sb: somebody | bp: blood pressure
  wk: week | wks: weeks | mth: month | mths: months | kiddo: child | babys: baby | lil: little | alot: a lot | selfharm: self harm | selfharming: self harming | selfharmed: self harmed
  co: carbon monoxide | od: overdose | ods: overdose | oding: overdosing | od'd: overdosed | od’d: overdosed | heartattack: heart attack
  urself: yourself | pipi: pee | ribcage: chest | thorax: chest | anymore: any more | thru: through | whilst: while | til: till
  `
    .split(/[|\n]/)
    .filter((line) => line.includes(':'))
    .map((line) => {
      const [short, long] = line.split(':') as [string, string]
      return [short.trim(), long.trim().split(' ')]
    }),
)
