import { stem } from './normalize'

/** Words that say "this is about hair" without saying what about it. */
export const HAIR = new Set(
  'hair hairs scalp head bald baldness balding hairline crown follicle thinning alopecia'.split(' ').map(stem),
)
/** Content words of ordinary questions that the site may not use, and that say nothing about what is asked. */
export const FILLER = new Set(
  'see guy guys men man male people person someone somebody year years month months week weeks day days time times old first second third last next today tomorrow ago since start starting started begin began doctor doc thing stuff ok okay happen happens wrong right real true sure better worse bad great nice big small high low full half able seem look feel feeling felt work actual actually honest honestly experience experienced opinion advice reddit forum anybody literally maybe probably kind sort type total exactly usual normal possible hello hi hey thanks thank question answer fact facts info information wonder wondering heard read told friend husband boyfriend girlfriend brother sister dad mom idea life live everybody everyone come came take taking took taken give given keep left mind hold long short early late amount level option choice choose pick mine hope help hoping guide tip tips step easy hard quick quickly fast slow soon quite pretty super totally completely around near far side top back front middle area spot place part whole top fewest fewer least lowest highest biggest largest smallest without under affect affecting treatment therapy method product mistake accident accidentally fully besides two three four five six seven eight nine ten twelve nothing everything happening made make off down through between against per else each another other via within because'
    .split(' ')
    .map(stem),
)

/** Words for whichever treatment it may be: with one of them, "hair loss" beside a row of the comparison asks for nothing more. */
export const ANY = new Set(
  'treatment treatments treat treating therapy therapies product products method methods option options remedy medicine anything something everything nothing cure fix solution solutions'.split(
    ' ',
  ),
)

/** Before "stop" they say that the reader does. */
export const ENDS = new Set(
  'i you we they if when once after to and should cant cannot didnt have had just who'.split(' '),
)
/** What is meant to stop in "stops men going bald". */
export const LOSS = new Set(
  'bald baldness balding hairloss loss lose losing loses thinning receding recession falling shedding fall mpb'
    .split(' ')
    .map(stem),
)
/** What only a description of a treatment would add: "painted on stubble". */
export const HEAD = new Set('stubble skull noggin dome'.split(' ').map(stem))
export const PLACE = new Set('back top front off neck crown'.split(' '))
/** What is done to the skin before something is put on it. */
export const PRICKS = new Set('prick poke poked puncture spike hole stab'.split(' ').map(stem))
/** What people write together with the next word. */
export const JOINED = ['hair', 'scalp', 'head', 'micro', 'derma', 'hairline']
export const ASKS = new Set('do does can could is are will would did'.split(' '))
export const SINCE = new Set('since after started starting began'.split(' '))
export const MEDICINES = new Set(['finasteride', 'minoxidil'])
export const AGAINST = new Set('vs v versus compare compared comparison difference different which stronger'.split(' '))
export const BESIDE = new Set('or better instead than same like over replace'.split(' '))
export const LINKS = new Set(
  'and with after before while during then plus on to when since also still if alongside without into onto'.split(' '),
)
export const PROCEDURE = new Set(
  'procedure surgery operation session treatment clinic graft tattoo needle injection stitches op appointment'
    .split(' ')
    .map(stem),
)
