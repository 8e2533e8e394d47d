import { stem } from './normalize'

/** Words to be met as they are typed. */
const setOf = (text: string) => new Set(text.split(' '))
/** Words to be met as roots: one form of each is enough. */
const rootsOf = (text: string) => new Set(text.split(' ').map(stem))

/** Words that say "this is about hair" without saying what about it. */
export const HAIR = rootsOf('hair scalp head bald hairline crown follicle thinning alopecia')
/** Content words of ordinary questions that the site may not use, and that say nothing about what is asked. */
export const FILLER = rootsOf(
  'see guy bloke lad chap dude men man male people ppl person someone somebody year month week day time old first second third last next today tomorrow ago since start begin began doctor doc stuff okay happen wrong right real true sure better worse bad great nice big small high low full half able seem look feel felt work actual honest experience opinion advice reddit forum anybody literally maybe probably kind sort type total exactly usual normal possible hello hi hey thanks question answer fact info information wonder heard read told friend husband boyfriend girlfriend brother sister dad mom idea life live everybody everyone come came take taking took taken give given keep left mind hold long short early late amount level option choice choose pick mine hope help hoping guide tip step easy hard quick fast slow soon quite pretty super completely around near far side top back front middle area spot place part whole fewest fewer least lowest highest biggest largest smallest without under affect treatment therapy method product mistake accident accidentally fully besides two three four five six seven eight nine ten twelve nothing everything off down through between against per else each another other via within because alexa siri google',
)

/** Words for whichever treatment it may be: with one of them, "hair loss" beside a row of the comparison asks for nothing more. */
export const ANY = setOf(
  'treatment treatments treat treating therapy therapies product products method methods option options remedy medicine anything something everything nothing cure fix solution solutions',
)

/** Before "stop" they say that the reader does. */
export const ENDS = setOf('i you we they if when once after to and should cant cannot didnt have had just who')
/** What is meant to stop in "stops men going bald". */
export const LOSS = rootsOf('bald hairloss loss lose losing thinning receding recession falling shedding fall mpb')
/** What only a description of a treatment would add: "painted on stubble". */
export const HEAD = rootsOf('stubble skull noggin dome root')
/** Where hair grows: beside them "sides" are no side effects. */
export const PLACE = setOf('back top front off neck crown')
/** What is done to the skin before something is put on it. */
export const PRICKS = rootsOf('prick poke poked puncture spike hole stab')
/** What people write together with the next word. */
export const JOINED = ['hair', 'scalp', 'head', 'micro', 'derma', 'hairline']
/** What a question begins with that can be answered with yes or no. */
export const ASKS = setOf('do does can could is are will would did')
/** Before a treatment they say that something came with it. */
export const SINCE = setOf('since after started starting began')
/** What is taken or rubbed in, where nothing is done to the skin. */
export const MEDICINES = setOf('finasteride minoxidil')
/** They set one thing against another, without a doubt. */
export const AGAINST = setOf('vs v versus compare compared comparison difference different which stronger')
/** They may do so. */
export const BESIDE = setOf('or better instead than same like over replace')
/** They put two treatments together, or one after the other. */
export const LINKS = setOf(
  'and with after before while during then plus on to when since also still if alongside without into onto',
)
/** Something was done to the skin, whatever it was. */
export const PROCEDURE = rootsOf(
  'procedure surgery operation session treatment clinic graft tattoo needle injection stitches op appointment',
)

export const hasAny = (words: readonly string[], set: ReadonlySet<string>) => words.some((word) => set.has(word))
/** "1.5": an amount, a share, an age. */
export const isNumber = (word: string) => /^[\d.]+$/.test(word)
