/**
 * The words that hold the sentences of a language together, and that its questions begin with, by primary subtag: those
 * that hardly a sentence does without. Folded, so without accents and apostrophes, and both ways where people write a
 * letter that has no accent to fold: "ı", "đ", "ß", "ł". From general knowledge of the languages, by us.
 */
import { questionWords, stopWords } from './stop-words.ts'

const set = (list: string) => new Set(list.trim().split(/\s+/))

export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([...stopWords, ...questionWords]),
  es: set(`
    el la los las un una unos unas de del al y o que en por para con sin sobre entre desde hasta hacia es son soy eres
    esta estan estoy este esto estas estos ese esa eso ser estar hay tiene tienen tengo tener tuvo puedo puede pueden
    poder debo debe hacer hace hago haga mi mis tu tus su sus me te se le lo les nos yo ella ellos usted ustedes nosotros
    cual cuales como cuando cuanto cuanta cuantos cuantas donde quien quienes porque pero si no muy mas menos tambien
    ya todo todos cada otro otra despues antes durante quiero quiere necesito saber duele duelen hoy ahora aqui estamos puedes tienes tenemos algo dia dias fue era ha han he
  `),
  fr: set(`
    le la les un une des de du au aux et ou que qui quoi quel quelle quels quelles dont en dans par pour avec sans sur
    sous entre chez depuis pendant apres avant est sont suis es sommes etes etre etait avoir ai as avez avons ont cette
    ces cet ce ca cela mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle nous vous ils elles
    me te se lui moi on ne pas plus moins tres aussi comment combien quand pourquoi parce mais si tout tous toute faire
    fait faut peut peux peuvent pouvez puis dois doit veux voudrais savoir contre non bien comme meme nest y a jai cest lest quest dun dune quon estce
  `),
  de: set(`
    der die das den dem des ein eine einer einen einem eines und oder aber doch nicht kein keine keinen ist sind bin bist
    war waren sein wird werden wurde worden hat habe haben hatte kann kannst konnen koennen muss mussen soll sollte darf
    mochte will mein meine meinen meinem meiner dein deine ihr ihre sein seine unser ich du er sie es wir mich mir dich
    dir sich uns euch man was wie wo wann warum wieso weshalb wer wen welche welcher welches welchen wieviel mit ohne
    diese dieser dieses diesen diesem jede jeder jeden fur fuer gegen von vom zu zum zur bei beim nach vor seit aus auf im am an in uber ueber unter zwischen wenn weil dass
    ob als auch noch schon sehr mehr gibt tut hilft etwas viel hier jetzt nur dann geht heute alle um wieder kommt immer macht lange nachts tun machen
  `),
  it: set(`
    il lo la i gli le un uno una di del dello della dei degli delle da dal dalla al alla ai alle nel nella nei nelle sul
    sulla con senza per tra fra e ed o ma che chi cosa cui quale quali quanto quanta quanti quante come quando dove
    perche se non piu meno anche molto poco questo questa questi queste quello quella sono sei siamo siete essere era ho
    hai ha abbiamo hanno avere mio mia miei mie tuo tua suo sua nostro vostro loro io tu lui lei noi voi mi ti si ci vi ne
    posso puo puoi possono devo deve fare fa fanno faccio su solo ora oggi tutti tutto qui gia sta
    vorrei voglio sapere dopo prima durante dallo ce ogni
  `),
  pt: set(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos pelo pela por para pra com sem sobre entre desde
    ate e ou mas que quem qual quais quanto quanta quantos quantas como quando onde porque se nao mais menos muito tambem
    este esta isto esse essa isso aquele estou esta estao sou sao somos ser estar era foi tem tenho tens ter ha meu minha
    meus minhas seu sua seus suas nosso eu ele ela eles elas voce voces me te lhe nos posso pode podem devo deve fazer
    faz faco quero preciso saber depois antes durante doi doem ja todo toda cada outro
  `),
  nl: set(`
    de het een en of maar niet geen is zijn ben bent was waren word wordt worden werd heb hebt heeft hebben had kan kun
    kunt kunnen moet moeten mag wil willen zou mijn jouw uw zijn haar ons onze hun ik jij je u hij zij ze wij we jullie
    mij me jou hem wat hoe waar wanneer waarom wie welke welk hoeveel met zonder voor tegen van naar bij na sinds uit op
    in aan door over onder tussen om te als dat dit deze die dan ook nog al zeer veel meer lang doet doen doe maak
    gaat gaan krijg helpt iets er zie nu wel hier zich weer
  `),
  pl: set(`
    i oraz lub albo ale nie tak jest sa byc byl byla bylo mam masz ma maja miec moge mozesz moze mozna moga trzeba musze
    powinienem chce co kto jak jaki jaka jakie jakich kiedy gdzie dlaczego czemu czy ile ktory ktora ktore na w we z ze do
    od dla po przed przez przy za pod nad o u bez sie mi mnie moj moja moje mojego mojej ty ja on ona ono my wy oni ich go
    jej jego tego tej ten ta to te tym tych zeby bo juz tylko bardzo wiecej dlugo pomaga robic zrobic boli jesli
  `),
  tr: set(`
    ve veya ya da de ile icin bir bu su o ne nedir nelerdir neden nicin niye nasil nerede nereden kim hangi kac kadar
    mi mu midir mudur var yok degil olur olan olarak oldu olmak ben sen biz siz onlar benim senin bizim sizin bana sana
    bende beni ama fakat cok daha en gibi sonra once kendi her hic ise eder edilir yapabilirim yapmaliyim yapilir
    gecer gelir iyi ediyor agriyor istiyorum lazim gerekir alabilirim neler mı su oluyor icin nasıl degıl
    agrıyor mısın yapmalı hangisi
  `),
  vi: set(`
    la cua va co khong duoc bi cho voi trong tren duoi tu den ra vao nhu the nao gi sao tai lam thi ma nhung hay hoac
    toi ban anh chi em ong ba con chung minh nay do kia mot hai nhieu bao lau khi nen phai can muon de dang da se roi
    cung rat hon sau truoc neu vi benh thuoc bac si dau uong
    ai dâu bị khỏi chữa
  `),
}

/** Of these words those that names, abbreviations or another language's texts are full of: alone they tell nothing. */
export const commonWords: ReadonlySet<string> = set(`
  de la le les el los las di da do dos du des van von der den ter al o a e y i lo
  ai als lange er um sta ora solo ba bi ca co em ha ich ma me mi ms na nos os sa se ti va vi
  die war hat man tun per come dove plus son sur dem ten pod doe dan her hem door word over mag con ban men hay dang sin
  era fur bin mit com para pas bac sen ben var wo tous lui
`)
