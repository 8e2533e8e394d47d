import { stem } from './normalize'

const words = (text: string) => new Set(text.split(' '))
/** One form of each word is enough. */
const roots = (text: string) => new Set(text.split(' ').map(stem))

/** Words that say "this is about hair" without saying what about it. */
export const HAIR = roots('hair scalp head bald hairline crown follicle thinning alopecia')
/** Content words of ordinary questions that the site may not use, and that say nothing about what is asked. */
export const FILLER = roots(
  'see guy men man male people person someone somebody year month week day time old first second third last next today tomorrow ago since start begin began doctor doc thing stuff ok okay happen wrong right real true sure better worse bad great nice big small high low full half able seem look feel felt work actual honest experience opinion advice reddit forum anybody literally maybe probably kind sort type total exactly usual normal possible hello hi hey thanks question answer fact info information wonder heard read told friend husband boyfriend girlfriend brother sister dad mom idea life live everybody everyone come came take taking took taken give given keep left mind hold long short early late amount level option choice choose pick mine hope help hoping guide tip step easy hard quick fast slow soon quite pretty super completely around near far side top back front middle area spot place part whole fewest fewer least lowest highest biggest largest smallest without under affect treatment therapy method product mistake accident accidentally fully besides two three four five six seven eight nine ten twelve nothing everything made make off down through between against per else each another other via within because',
)

/** Words for whichever treatment it may be: with one of them, "hair loss" beside a row of the comparison asks for nothing more. */
export const ANY = words(
  'treatment treatments treat treating therapy therapies product products method methods option options remedy medicine anything something everything nothing cure fix solution solutions',
)

/** Before "stop" they say that the reader does. */
export const ENDS = words('i you we they if when once after to and should cant cannot didnt have had just who')
/** What is meant to stop in "stops men going bald". */
export const LOSS = roots('bald hairloss loss lose losing thinning receding recession falling shedding fall mpb')
/** What only a description of a treatment would add: "painted on stubble". */
export const HEAD = roots('stubble skull noggin dome')
export const PLACE = words('back top front off neck crown')
/** What is done to the skin before something is put on it. */
export const PRICKS = roots('prick poke poked puncture spike hole stab')
/** What people write together with the next word. */
export const JOINED = [...words('hair scalp head micro derma hairline')]
export const ASKS = words('do does can could is are will would did')
export const SINCE = words('since after started starting began')
export const MEDICINES = words('finasteride minoxidil')
export const AGAINST = words('vs v versus compare compared comparison difference different which stronger')
export const BESIDE = words('or better instead than same like over replace')
export const LINKS = words(
  'and with after before while during then plus on to when since also still if alongside without into onto',
)
export const PROCEDURE = roots(
  'procedure surgery operation session treatment clinic graft tattoo needle injection stitches op appointment',
)
export const hasAny = (words: readonly string[], set: ReadonlySet<string>) => words.some((word) => set.has(word))
/** "1.5": an amount, a share, an age. */
export const isNumber = (word: string) => /^[\d.]+$/.test(word)
