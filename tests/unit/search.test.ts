import { beforeAll, describe, expect, it } from 'vitest'
import { getSite } from '@/lib/facts/load-site'
import { makeSearch, type SearchEngine } from '@/lib/search/engine'
import { searchData } from '@/lib/search/load'
import { makeMender } from '@/lib/search/mend'
import { normalize, stem, wordsOf } from '@/lib/search/normalize'
import { packFirst, packRest, unpack } from '@/lib/search/pack'

let search: SearchEngine
beforeAll(() => {
  search = makeSearch(searchData(getSite()))
}, 60_000)
const first = (query: string) => search.ask(query).results[0]

describe(normalize, () => {
  it.each([
    ['Hair-Loss: WHY?', 'hair loss why'],
    ["can’t can't", 'cant cant'],
    ['0.5mm and 1,200 grafts', '0.5 mm and 1200 grafts'],
    ['colour fibres oedema', 'color fibers edema'],
    ['miniaturised hair', 'miniaturized hair'],
    ['propécia', 'propecia'],
    ['\uD800 lone \uDFFF', 'lone'],
    ['', ''],
  ])('reads %j as %j', (text, plain) => expect(normalize(text)).toBe(plain))
})

describe(stem, () => {
  it('gives one root to the forms of a word', () => {
    for (const forms of [
      ['stop', 'stops', 'stopped', 'stopping'],
      ['shed', 'shedding'],
      ['graft', 'grafts'],
      ['needle', 'needles', 'needling'],
    ])
      expect(new Set(forms.map(stem)).size, forms.join()).toBe(1)
  })
  it('makes no common word of another word', () => expect(stem('shoulder')).not.toBe('should'))
  it('leaves brand names that look like plurals', () => expect(stem('hims')).toBe('hims'))
})

describe(makeMender, () => {
  const mend = makeMender(
    new Map([
      ['minoxidil', 1.5],
      ['propecia', 1.5],
      ['graft', 0.3],
      ['scalp', 0],
      ['tattoo', 1],
    ]),
  )
  it.each([
    ['minoxydil', 'minoxidil'],
    ['minoxidl', 'minoxidil'],
    ['propisha', 'propecia'],
    ['garft', 'graft'],
    ['tattu', 'tattoo'],
  ])('reads %s as %s', (typed, meant) => expect(mend(typed)[0]?.word).toBe(meant))
  it.each(['draft', 'banana', 'scale', 'ab', '12345'])('leaves %s alone', (typed) => expect(mend(typed)).toEqual([]))
})

describe('understanding', () => {
  it.each([
    ['propisha side afects', 'finasteride', 'harm'],
    ['micro needling how often', 'microneedling', 'procedure'],
    ['dermaroller scarring', 'microneedling', 'harm'],
    ['hairtattoo cost', 'smp', 'cost'],
    ['how much fue', 'hair-transplant', 'cost'],
    ['fin libido', 'finasteride', 'harm'],
    ['hair tatoo hurt', 'smp', 'procedure'],
    ['vampire hair treatment price', 'prp', 'cost'],
    ['regaine coming off', 'minoxidil', 'after-stopping'],
    ['scalp pigmentation colour turned green', 'smp', 'harm'],
    ['roze mary oil for hair', 'basics', 'evidence'],
    ['how much does prp hurt', 'prp', 'procedure'],
    ['rogaine foam', 'minoxidil', 'comparison'],
    ['does a transplant quite often fail', 'hair-transplant', 'harm'],
    ['six months of minoxidil and nothing is happening', 'minoxidil', 'time-to-effect'],
    ['can a scalp tattoo needle give me hepatitis', 'smp', 'harm'],
    ['how many grafts would i need', 'hair-transplant', 'procedure'],
    ['when should i see a doctor', 'basics', 'diagnosis'],
    ['hiar transplant recovry', 'hair-transplant', 'procedure'],
    ['blood thinners and hair transplant', 'hair-transplant', 'who-should-not'],
    ['how much does it cost to get a transplant when completely bald', 'hair-transplant', 'cost'],
    ['dots on scalp instead of hair', 'smp', 'how-it-works'],
    ['freckles drawn on my head to look shaved', 'smp', 'how-it-works'],
    ['implants for bald men', 'hair-transplant', 'how-it-works'],
    ['hair transplant', 'hair-transplant', 'how-it-works'],
    ['botched hair transplant', 'hair-transplant', 'harm'],
    ['propeshia', 'finasteride', 'how-it-works'],
    ['meds vs surgery at 25', 'hair-transplant', 'comparison'],
    ['pill that stops men going bald', 'finasteride', 'benefit'],
    ['can i use minoxidil while pregnant', 'minoxidil', 'who-should-not'],
    ['does sweating under a hat cause hair loss', 'basics', 'myth'],
    ['cream for baldness', 'minoxidil', 'benefit'],
    ['hairtransplnt pain', 'hair-transplant', 'procedure'],
    ['1.5 or 0.5 mm dermaroller', 'microneedling', 'procedure'],
  ])('%s: %s, %s', (query, treatment, topic) => {
    expect(first(query)?.treatment).toContain(treatment)
    expect(first(query)?.topic).toContain(topic)
  })
  it('finds a treatment while its name is still being typed', () => {
    for (const start of ['fina', 'finast', 'minox', 'dermar', 'propec']) expect(first(start), start).toBeDefined()
    expect(first('finast')?.treatment).toContain('finasteride')
  })
  it('reads the last word as one that goes on from the word before', () => {
    expect(first('minoxidil side eff')).toMatchObject({
      treatment: ['minoxidil'],
      topic: expect.arrayContaining(['harm']),
    })
    expect(first('hair trans')?.treatment).toContain('hair-transplant')
    // Not where it stands as it is.
    expect(first('trans')?.treatment).toEqual(['basics'])
  })
  it('asks which is meant where a word may mean two', () => {
    const { either, results } = search.ask('micro')
    expect(either.map((e) => e.id).sort()).toEqual(['microneedling', 'smp'])
    for (const id of ['microneedling', 'smp']) expect(results.slice(0, 2).flatMap((r) => r.treatment)).toContain(id)
  })
  it('does not ask where the rest of the query settles it', () =>
    expect(search.ask('micro needling').either).toEqual([]))
  it('says how it read a misspelt word', () =>
    expect(search.ask('finastride cost').mended).toContainEqual(['finastride', 'finasteride']))
})

describe('answers', () => {
  it('carry certainty, source, day checked and where to read on', () => {
    const answer = first('finasteride sexual side effects')!
    expect(answer.certainty).toMatch(/High|Moderate|Low|Very low/)
    expect(answer.source).toBeTruthy()
    expect(answer.checked).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(answer.url).toMatch(/^\//)
  })
  it('set a benefit beside what can go wrong', () => {
    const benefit = search
      .ask('does minoxidil work')
      .results.filter((r) => r.topic[0] === 'benefit' && r.kind !== 'term')
    expect(benefit.length).toBeGreaterThan(0)
    for (const result of benefit) expect(result.harm, result.title).toBeTruthy()
  })
  it('to two treatments are their pair, with the row that was asked for', () => {
    expect(first('fin vs min')).toMatchObject({ kind: 'pair', url: '/compare/finasteride-vs-minoxidil/' })
    const both = first('fin vs min side effects')!
    expect(both.kind).toBe('pair')
    expect(both.topic).toContain('harm')
    expect(both.each?.map((e) => e.name)).toEqual(['Finasteride', 'Minoxidil'])
    expect(first('is transplant dearer than smp')).toMatchObject({ kind: 'pair', topic: ['cost', 'comparison'] })
  })
  it('to a measure without a treatment are its row, every option in it', () => {
    for (const [query, measure] of [
      ['cost', 'cost-year-1'],
      ['how long till it works', 'first-results'],
      ['insurance', 'insurance'],
      ['how much does hair loss treatment cost', 'cost-year-1'],
      ['what happens when you stop treatment', 'if-you-stop'],
      ['which treatment has the fewest side effects', 'serious-harms'],
    ]) {
      expect(first(query!), query).toMatchObject({ kind: 'measure', measure })
      expect(first(query!)!.each).toHaveLength(getSite().options.length)
    }
  })
})

describe('worries', () => {
  const cases: [query: string, number: RegExp][] = [
    ['thoughts of suicide on finasteride', /988/],
    ['i want to die because of my hair', /988/],
    ['chest pain on oral minoxidil', /911/],
    ['fever after hair transplant', /emergency room/],
    ['pregnant and touched broken finasteride tablet', /1-800-222-1222/],
    ['cat licked minoxidil', /1-888-426-4435/],
    ['toddler drank rogaine', /1-800-222-1222/],
    ['took 10 finasteride tablets by mistake', /1-800-222-1222/],
    ['scalp is turning black after fue', /911/],
    ['face swelling cant breathe after foam', /911/],
    ['swallowed ten propecia at once', /1-800-222-1222/],
    ['lump in my breast on finasteride', /doctor/],
    ['hair suddenly coming out in patches', /doctor/],
    ['dizzy after numbing cream', /911/],
  ]
  it.each(cases)('%s: what to do now comes first, with the number to call', (query, number) => {
    const card = first(query)!
    expect(card.kind).toBe('safety')
    expect(card.answer).toMatch(number)
    // No result figures: only what to do.
    expect(card.answer).not.toMatch(/\*|in 100|%/)
    expect(card.each).toBeUndefined()
  })
  it('say whether a doctor soon will do', () => {
    expect(first('lump in my breast on finasteride')?.soon).toBe(true)
    expect(first('chest pain on oral minoxidil')?.soon).toBeUndefined()
  })
  it('are told from questions out of interest', () => {
    for (const query of [
      'how common is infection after hair transplant',
      'risk of infection prp',
      'is minoxidil safe around cats',
      'can finasteride cause depression',
      'how often does smp get infected',
      'can finasteride cause breast lumps',
      'bald spot on my crown',
      'took 6 months of minoxidil before it worked',
      'can i use minoxidil while pregnant',
      'sore nipples propecia',
    ])
      expect(first(query)?.kind, query).not.toBe('safety')
  })
})

describe('what the site cannot answer', () => {
  it.each([
    'eyebrow microblading',
    'prp for knee pain',
    'buy finasteride without prescription',
    'cure for alopecia universalis',
    'minoxidil for beard',
    'dog losing fur',
    'which celebrities had a hair transplant',
  ])('%s: not here, and where help is', (query) => {
    const reply = search.ask(query)
    expect(reply.results).toEqual([])
    expect(reply.elsewhere?.help.length).toBeGreaterThan(20)
  })
  it.each([
    'how to cook rice',
    'weather tomorrow',
    'qwertzuiop',
    'who won the super bowl',
    'fin whale',
    'needle felting',
    'cheap flights to istanbul',
  ])('%s: nothing rather than a weak match', (query) => expect(search.ask(query).results).toEqual([]))
})

describe('bad input', () => {
  const odd: [name: string, query: string][] = [
    ['nothing', ''],
    ['blanks', '  \t\n '],
    ['only stop words', 'the of and to a it is'],
    ['only emoji', '😀🧑‍🦲💊'],
    ['combining marks', 'z̸̢̛a͠l̵g̸o f̶i̷n̴'],
    ['lone surrogates', '\uD83D finasteride \uDC00'],
    ['regular-expression characters', '.*+?^${}()|[]\\ (fin'],
    ['mixed scripts', 'финастерид minoxidil 米诺地尔 فيناسترايد'],
    ['right-to-left marks', '\u202Efinasteride\u202C'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__ toString hasOwnProperty'],
    ['markup', '<script>alert(1)</script>'],
    ['500 words', 'finasteride side effects '.repeat(250)],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['digits', '5'],
    ['a null character', 'fin\0asteride'],
  ]
  it.each(odd)('%s is answered without an error', (_, query) => {
    const { results } = search.ask(query)
    expect(Array.isArray(results)).toBe(true)
    expect(() => search.suggest(search.ask(query))).not.toThrow()
  })
  it.each(['', 'the of and to', '😀', 'constructor'])('%j finds nothing', (query) =>
    expect(search.ask(query).results).toEqual([]),
  )
  it('finds the one word it knows among others', () =>
    expect(first('финастерид minoxidil 米诺地尔')?.treatment).toContain('minoxidil'))
})

describe('the packed index', () => {
  it('holds what it was made of', () => {
    const data = searchData(getSite())
    const back = unpack(JSON.parse(JSON.stringify(packFirst(data))), JSON.parse(JSON.stringify(packRest(data))))
    const sorted = (documents: typeof data.documents) =>
      documents.map((doc) => JSON.parse(JSON.stringify(doc))).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(sorted(back.documents)).toEqual(sorted(data.documents))
  })
  it('answers from its first part alone', () => {
    const alone = makeSearch(unpack(packFirst(searchData(getSite()))))
    expect(alone.ask('hair tatoo hurt').results[0]?.treatment).toContain('smp')
    expect(alone.ask('cat licked minoxidil').results[0]?.kind).toBe('safety')
  })
  it('is refused when it is half there', () => {
    const packed = JSON.parse(JSON.stringify(packFirst(searchData(getSite()))))
    delete packed.columns
    expect(() => unpack(packed)).toThrow()
  })
})

it('splits words once, however they are joined', () => expect(wordsOf('  a--b__c  ')).toEqual(['a', 'b', 'c']))
