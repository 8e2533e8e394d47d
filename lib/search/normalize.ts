/** British spellings as the site writes them, and what else is read as another word. Applied to queries and documents alike. */
const READ_AS: [RegExp, string][] = [
  [/is(ation|ed|ing|e)\b/g, 'iz$1'],
  [/colour/g, 'color'],
  [/tumour/g, 'tumor'],
  [/favour/g, 'favor'],
  [/fibre/g, 'fiber'],
  [/\bgrey/g, 'gray'],
  [/oedema/g, 'edema'],
  [/gynaeco/g, 'gyneco'],
  [/haem/g, 'hem'],
  [/anaesth/g, 'anesth'],
  [/licence/g, 'license'],
  [/centre\b/g, 'center'],
  [/centimetre/g, 'centimeter'],
  [/millimetre/g, 'millimeter'],
  [/diarrhoea/g, 'diarrhea'],
  [/moult/g, 'molt'],
  [/\bmould/g, 'mold'],
  [/\bpractise/g, 'practice'],
  [/programme\b/g, 'program'],
  [/\bhare\b/g, 'hair'],
  [/\b(n|l|r|ton)ite\b/g, '$1ight'],
  [/(?<!micro ?)\bneedling\b/g, 'microneedling'],
  [/\bwen\b/g, 'when'],
  [/\bw[ao]t\b/g, 'what'],
  [/\bhw\b/g, 'how'],
  [/\bb?c[ou]z\b/g, 'because'],
  [/\bwich\b/g, 'which'],
  [/\bdosent\b/g, 'doesnt'],
  [/\bpl[sz]\b/g, 'please'],
  [/oestrogen/g, 'estrogen'],
  [/foetus/g, 'fetus'],
  [/\bmum(?:my)?(s?)\b/g, 'mom$1'],
  [/\b(?:fell|fallen)\b/g, 'fall'],
  [/\bgr(?:ew|own)\b/g, 'grow'],
  [/\btwo(?= percent)/g, '2'],
  [/\bfive(?= percent)/g, '5'],
  // Not the seller.
  [/\bkeeps(?= (?:getting|falling|shedding|coming|growing|losing|thinning|receding|going|itching|working)\b)/g, 'keep'],
]

/** Is there any of these? Asked first: one look at a text is cheaper than thirty, and few texts have one. */
const ANY_SPELLING = new RegExp(READ_AS.map(([pattern]) => pattern.source).join('|'))

/**
 * A text as plain lower-case words: accents and marks dropped, apostrophes closed, everything else that is no letter
 * or digit a space; "0.5mm" becomes "0.5 mm". Never throws: lone surrogates and control characters are spaces too.
 */
export function normalize(text: string): string {
  let out = text.toLowerCase()
  // Nearly all text is ASCII, and this runs over the whole index on a phone.
  // eslint-disable-next-line no-control-regex
  if (/[^\0-\x7f]/.test(out))
    out = out
      .normalize('NFKD')
      .replace(/[\u{1D400}-\u{1D7FF}\p{M}]+/gu, '')
      .replace(/[‘’ʼ]/g, "'")
  if (/[^a-z ]/.test(out))
    out = out
      .replace(/'/g, '')
      .replace(/(\d),(\d)/g, '$1$2')
      .replace(/(\d)(?=[a-z])/g, '$1 ')
      .replace(/[^\p{L}\p{N}.]+/gu, ' ')
      .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
  // Heard, not read: "how long dose it take".
  out = out.replace(/\b(how|how long|how much|why|when|where) dose (?!of|should|for|per|is|to)/g, '$1 does ')
  if (ANY_SPELLING.test(out)) for (const [pattern, to] of READ_AS) out = out.replace(pattern, to)
  return out.replace(/\s+/g, ' ').trim()
}

/** Words that carry no meaning for search. */
const STOP = new Set(
  `a an and are as at be been being but though although however by can cant cannot could did didnt do does doesnt done dont for from get gets getting got had has have having he her hers him his how i id if ill im in into is isnt it its itll ive just like me mine my myself of oh ok on or our ours out over own please should so some than that thats the their them then there theres these they theyre this those to too u up us use used uses using ur was wasnt we were what whats when where which while who whos why will with wont would wouldnt you youre your yours about after again all already also always am any anyone anything been before both going gonna really still thing things think very want wanna way yet ever even every much many more most lot bit tell know need needs try trying make makes made put say said best good new now one frm abt wid tho wud shud cud`.split(
    ' ',
  ),
)

export const isStopWord = (word: string) => STOP.has(word)

export function wordsOf(text: string): string[] {
  return normalize(text).split(' ').filter(Boolean)
}

/** Names that only look like plurals, and words whose ending is no ending. */
const AS_THEY_ARE = new Set(
  'hims keeps sons felting boots sides during morning evening need speed red shed bed fed bleed series always diabetes species less unless loss gloss this plus minus tobe ring king string spring thing sing bring wing monthly weekly yearly daily hourly early apply curly coily reply supply family belly jelly quite naturally deadly'.split(
    ' ',
  ),
)

/**
 * A crude root, the same for "stops", "stopped" and "stopping". It need not be a word: it only has to meet itself.
 */
export function stem(word: string): string {
  if (word.length < 4 || STOP.has(word) || AS_THEY_ARE.has(word) || /\d/.test(word)) return word
  let w = word
  if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (w.endsWith('s') && !/(ss|us|is)$/.test(w)) w = /(x|ch|sh|ss)es$/.test(w) ? w.slice(0, -2) : w.slice(0, -1)
  const cut = /(?:ing|ed|ness|ly|ish)$/.exec(w)
  if (cut && cut.index >= 3 && /[aeiouy]/.test(w.slice(0, cut.index))) {
    w = w.slice(0, cut.index)
    if (/([bdgklmnprt])\1$/.test(w)) w = w.slice(0, -1)
  }
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1)
  // "shoulder" must not become "should".
  return STOP.has(w) && !STOP.has(word) ? word : w
}

/** `stem`, remembering each word: an index holds the same words thousands of times. */
export function makeRootOf(): (word: string) => string {
  const roots = new Map<string, string>()
  return (word) => {
    let root = roots.get(word)
    if (root === undefined) roots.set(word, (root = stem(word)))
    return root
  }
}
