import type { QuestionInput } from '@/lib/facts/schema'

export default [
  {
    id: 'hair-transplant-infection-signs',
    question: 'I have a fever, or redness is spreading after my hair transplant. What do I do?',
    short: 'Call your clinic now, and if you cannot reach it or feel very ill, go to urgent care or an emergency room today.',
    answer: `Call the clinic or the surgeon now. Fever, redness that spreads, pus, skin that turns dark and hard, bad pain or bleeding that does not stop are not part of normal healing. If no one picks up, go to urgent care or an emergency room today. Tell them what was done and when.

If you have trouble breathing, feel faint, or your face or throat swells, call {=basics-crisis-lines.emergency} in the US, or your own emergency number elsewhere.

Do not wait for it to pass. Take photos of the skin so a doctor can see how it changes.`,
    topic: 'harm',
    facts: ['hair-transplant-harm-range-review', 'hair-transplant-harm-necrosis', 'hair-transplant-harm-deaths', 'basics-crisis-lines'],
    urgent: true,
  },
  {
    id: 'hair-transplant-how-it-works',
    question: 'How does a hair transplant work?',
    short: 'A surgeon moves your own living hair roots, usually from the back of your head, to thin or bare spots; it makes no new hair.',
    answer: `A surgeon takes living hair roots, usually from the back of your head. They are set into small slits where hair is thin or gone. Hair at the back usually resists the hormone behind pattern baldness, and it tends to keep that trait after the move.

There are two ways to take the roots. FUT cuts out a strip of scalp and leaves one line scar. FUE punches out tiny groups of hairs and leaves many small dots. You are awake, with numbing shots, for about {hair-transplant-procedure-anesthesia.hours}.

It makes no new hair, and it does not stop you losing more. FUE also thins the back of the head for good.`,
    topic: 'how-it-works',
    alsoTopics: ['procedure'],
    facts: ['hair-transplant-how-what-it-is', 'hair-transplant-procedure-fut-fue', 'hair-transplant-procedure-anesthesia', 'hair-transplant-harm-donor-depletion'],
  },
  {
    id: 'hair-transplant-does-it-work',
    question: 'Do hair transplants really work?',
    short: 'In published studies moved hair mostly grows, but a transplant does not stop you losing more, and no trial set it against no surgery.',
    answer: `In the sense that moved hair grows, mostly yes, in published studies. When pooled, they suggest that about {hair-transplant-benefit-graft-survival.grafts} grafts survive. Everyday results may be lower, because those counts come mostly from test patches.

About {hair-transplant-benefit-satisfaction.satisfied} people said they were satisfied. Clinics asked their own patients, and there was no group to compare them with. Nobody can tell from that how you would feel.

There is a price besides money. Every method scars, and the hair you already have goes on thinning. We found no trial that set surgery against no surgery.`,
    topic: 'benefit',
    facts: [
      'hair-transplant-benefit-graft-survival', 'hair-transplant-benefit-satisfaction', 'hair-transplant-benefit-no-trials',
      'hair-transplant-procedure-fut-fue',
    ],
  },
  {
    id: 'hair-transplant-final-result',
    question: 'When will I see the final result of a hair transplant?',
    short: 'Practitioners say new growth starts after a few months and the full result comes at about {hair-transplant-time-results.usual}.',
    answer: `First it looks worse. The moved hairs usually fall out {hair-transplant-time-shedding.falls-out} after surgery, and that is expected. New growth usually starts {hair-transplant-time-shedding.starts} after surgery.

Practitioners say most of it shows by {hair-transplant-time-results.most-growth}, and all of it by about {hair-transplant-time-results.usual}. Slow cases take {hair-transplant-time-results.slow}. These times are what clinics say, not what a study measured.

If someone speaks of years, ask whether a second surgery is part of the plan.`,
    topic: 'time-to-effect',
    facts: ['hair-transplant-time-results', 'hair-transplant-time-shedding'],
  },
  {
    id: 'hair-transplant-permanent',
    question: 'Is a hair transplant permanent?',
    short: 'The scars are; the moved hair may thin with time, and how long it lasts nobody can tell yet.',
    answer: `Clinics often say moved hair is for life. The few studies that looked are less rosy. At one clinic, four years after strip surgery, {hair-transplant-duration-four-years.same} people still had the density they had after one year, and {hair-transplant-duration-four-years.great} had thinned greatly.

In another study, {hair-transplant-duration-ten-years.fall.n} people came back after ten years or more. Their density had fallen by about {hair-transplant-duration-ten-years.fall} over five years. Most were still happy, but mainly those who kept taking medicine.

Both studies are small, with no one to compare. How long your hair would last, nobody can tell yet.`,
    topic: 'duration',
    facts: ['hair-transplant-duration-four-years', 'hair-transplant-duration-ten-years', 'hair-transplant-how-what-it-is'],
  },
  {
    id: 'hair-transplant-medicine-afterward',
    question: 'Do I have to keep taking finasteride or minoxidil after a hair transplant?',
    short: 'You do not have to, but surgery does not treat the cause, so the hair around the grafts goes on thinning.',
    answer: `No one can make you. The moved hair usually resists the hormone behind baldness; the hair around it does not. Without medicine the hair around the grafts can thin and leave gaps.

In a trial against a dummy pill, finasteride around surgery gave more and fuller hair around the grafts. We know that trial only through a surgeon's summary. Finasteride can cause sexual side effects, and suicidal thoughts have been reported, so read [what can go wrong with it](/treatments/finasteride/) first.

For minoxidil there are two tiny old studies, too weak to tell. Talk it over with a doctor before the surgery, because it changes the plan.`,
    topic: 'combination',
    facts: [
      'hair-transplant-combo-finasteride-existing-hair', 'hair-transplant-combo-minoxidil', 'hair-transplant-duration-ten-years',
      'hair-transplant-combo-finasteride-grafts', 'finasteride-harm-any-sexual-label', 'finasteride-regulatory-us-mood-label',
    ],
  },
  {
    id: 'hair-transplant-stop-minoxidil-before',
    question: 'Do I stop minoxidil before a hair transplant?',
    short: 'Ask your surgeon: no tested rule exists, and clinics give different times.',
    answer: `We found no study that tells you when to stop. Clinics give different advice, so use the plan of the surgeon who will operate, and ask for it in writing.

After surgery, one site that lists hair surgeons says they usually let people start the liquid or foam again after {hair-transplant-combo-minoxidil-pause.restart}. The reason it gives is simple: rubbing could move the new grafts.

If you take minoxidil as a pill, tell the surgeon and the doctor who prescribed it. Do not stop a prescribed drug by yourself.`,
    topic: 'combination',
    facts: ['hair-transplant-combo-minoxidil-pause', 'hair-transplant-combo-minoxidil'],
  },
  {
    id: 'hair-transplant-fue-or-fut',
    question: 'FUE or FUT: which should I choose?',
    short: 'Neither is scarless: FUT leaves one line, FUE leaves many dots and thins the donor area.',
    answer: `[[fut|FUT]] takes out a strip and leaves one line scar. [[fue|FUE]] punches out grafts one by one and leaves many small dots. That suits short hair, but it thins the donor area for good.

Does more hair live with one of them? Surgeons disagree. One small study counted {hair-transplant-comparison-fue-fut-survival.hairs} hairs alive with FUE and {hair-transplant-comparison-fue-fut-survival.hairs.comparator} with FUT. The surgeon had done few FUE cases, so it may show skill more than method. Nobody can tell yet.

Price differs too: health sites quote {hair-transplant-cost-us-total.per-graft-fue} a graft for FUE and {hair-transplant-cost-us-total.per-graft-strip} for a strip. Ask what the surgeon does most, and ask to see scars.`,
    topic: 'procedure',
    alsoTopics: ['comparison'],
    facts: [
      'hair-transplant-procedure-fut-fue', 'hair-transplant-comparison-fue-fut-survival', 'hair-transplant-harm-donor-depletion',
      'hair-transplant-cost-us-total',
    ],
  },
  {
    id: 'hair-transplant-cost',
    question: 'How much does a hair transplant cost, and why do quotes differ so much?',
    short: 'US health sites quote {hair-transplant-cost-us-total.total} for one surgery, mostly depending on how many grafts you need.',
    answer: `Health sites quote {hair-transplant-cost-us-total.total} for one surgery in the US, and some go to {hair-transplant-cost-us-total.high-quote} or more. We found no survey of what people really pay.

Quotes differ because clinics count in different ways. Some price the whole surgery. Some price each graft, at {hair-transplant-cost-us-total.per-graft}. An average first surgery priced by the graft would come to {hair-transplant-cost-us-total.by-the-graft}. FUE costs more than a strip.

Ask what the price leaves out: travel, time off work, medicine afterward, a second surgery, the repair of a bad result. Insurance usually does not pay.`,
    topic: 'cost',
    facts: ['hair-transplant-cost-us-total', 'hair-transplant-procedure-grafts-number', 'hair-transplant-cost-insurance'],
  },
  {
    id: 'hair-transplant-insurance',
    question: 'Will insurance pay for a hair transplant?',
    short: 'Usually not, because insurers see it as cosmetic when it is for pattern hair loss.',
    answer: `Most US insurers see a transplant for pattern hair loss as cosmetic and do not pay. Some may look at it differently after a burn or an injury, so ask before you book.

In the UK, the public health service does not usually offer it either. Private prices there run from {hair-transplant-cost-insurance.uk-price}.`,
    topic: 'cost',
    facts: ['hair-transplant-cost-insurance'],
  },
  {
    id: 'hair-transplant-how-many-grafts',
    question: 'How many grafts would I need?',
    short: 'Only an exam can tell; a first surgery moves {hair-transplant-procedure-grafts-number.first} on average, a clinic that quotes a survey says.',
    answer: `A [[graft|graft]] is a tiny piece of skin with {hair-transplant-procedure-fut-fue.hairs-per-graft}. A clinic that quotes a survey of hair surgeons gives {hair-transplant-procedure-grafts-number.first} for an average first surgery and {hair-transplant-procedure-grafts-number.later} for a later one.

Your number depends on the bare area, the thickness of your hair and how much donor hair you have. An online calculator cannot see any of that.

More is not always better. In one small study, a single FUE surgery took {hair-transplant-harm-donor-depletion.removed} of the hairs in the marked squares, and that hair does not grow back. Ask how many grafts will be left for later.`,
    topic: 'procedure',
    facts: ['hair-transplant-procedure-grafts-number', 'hair-transplant-procedure-fut-fue', 'hair-transplant-harm-donor-depletion'],
  },
  {
    id: 'hair-transplant-how-many-surgeries',
    question: 'How many hair transplants will I need in my life?',
    short: 'Many people need one, but hair loss goes on, so some come back years later.',
    answer: `In a {=hair-transplant-procedure-how-many-surgeries.survey} survey, {hair-transplant-procedure-how-many-surgeries.one-surgery} hair surgeons said one surgery is the average for their patients. Few surgeons answer such surveys.

Two things can bring you back. The hair that was not moved goes on thinning. The moved hair may thin too: at one clinic, {hair-transplant-duration-four-years.moderate-or-great} people had thinned moderately or greatly by year four.

Each surgery uses up donor hair. A good plan keeps some in reserve.`,
    topic: 'procedure',
    facts: ['hair-transplant-procedure-how-many-surgeries', 'hair-transplant-duration-four-years', 'hair-transplant-harm-donor-depletion'],
  },
  {
    id: 'hair-transplant-good-candidate',
    question: 'Am I a good candidate for a hair transplant?',
    short: 'You need pattern loss that has settled, enough healthy donor hair and good health.',
    answer: `To be considered, you need enough healthy hair to move, and skin that can grow hair where you want it. Men and women of all races can qualify.

You are a poor candidate if you thin all over, donor area included, or if your loss is very early or still moving fast. Scarring hair disease, patchy loss, hair pulling, [[body-dysmorphic-disorder|body dysmorphic disorder]] and poor health are reasons to say no.

First find out why you lose hair. A [check of the cause](/basics/) comes before any deposit.`,
    topic: 'who',
    facts: ['hair-transplant-who-basic-needs', 'hair-transplant-who-should-not-eight', 'hair-transplant-who-should-not-ffa-lpp'],
  },
  {
    id: 'hair-transplant-age',
    question: 'What is the right age for a hair transplant? Am I too young?',
    short: 'Many surgeons have a minimum age, and some wait until you are {=hair-transplant-who-age.wait-until.number}, because no one can yet tell how bald you will become.',
    answer: `In a survey, {hair-transplant-who-age.minimum-set} hair surgeons had a minimum age, {=hair-transplant-who-age.minimum-age} on average. Some advise waiting until {=hair-transplant-who-age.wait-until.number}. Most first-time patients are {=hair-transplant-who-age.first-patients} old.

The reason is plain. Your pattern is still changing. A low hairline made today can look odd when the hair behind it goes, and by then there may be no donor hair left to fix it.

Men in their {=hair-transplant-who-age.twenties} may be told to try medicine first, for about a year. An honest clinic does not need your deposit today.`,
    topic: 'who',
    facts: ['hair-transplant-who-age', 'hair-transplant-harm-donor-depletion'],
  },
  {
    id: 'hair-transplant-women',
    question: 'Can women have a hair transplant?',
    short: 'Some can, but many women thin at the back as well, so the moved hair may fall out too.',
    answer: `Some women can. About {hair-transplant-who-women.patients} surgical patients are women. The trouble is the donor area: many women thin at the back too, and hair moved from there may fall out as well.

How many women are good candidates? One clinic says {hair-transplant-who-women.low-opinion}. A dermatologist says {hair-transplant-who-women.high-opinion}. There are no data behind either. Nobody can tell yet.

Have the cause checked first, since women lose hair for many reasons. Ask the surgeon to show you your donor area under a lens. We found nothing on surgery in pregnancy, so ask a doctor.`,
    topic: 'who',
    facts: ['hair-transplant-who-women', 'hair-transplant-who-basic-needs'],
  },
  {
    id: 'hair-transplant-textured-hair',
    question: 'Does a hair transplant work on tightly curled or Afro hair?',
    short: 'It can, but the roots may be easier to cut and raised scars matter more, so choose a surgeon who often treats hair like yours.',
    answer: `Men and women of all races can qualify. Tightly curled hair curves under the skin, so its roots may be easier to cut by mistake. If you tend to raised scars ([[keloid|keloids]]), that matters more. On the plus side, curls cover more skin per hair.

We found few figures, so experience counts. Ask how many people with hair like yours the surgeon treats, and ask to see them.

If a thin patch at the crown itches, hurts or spreads, see a skin doctor first. It could be [a scarring disease](/basics/), and surgery is the wrong answer to that.`,
    topic: 'who',
    facts: ['hair-transplant-who-textured-hair', 'hair-transplant-who-basic-needs', 'hair-transplant-who-should-not-eight', 'basics-diagnosis-ccca'],
  },
  {
    id: 'hair-transplant-full-head',
    question: 'Will a hair transplant give me a full head of hair?',
    short: 'Rarely, because donor hair runs out; surgeons create the look of fullness, mostly in front.',
    answer: `A transplant only moves hair, and there is only so much to move. One surgeon estimates that in advanced baldness the donor hair comes to {hair-transplant-myth-full-head.donor} of what was once there.

So surgeons put most of it in front, where it shows. They rebuild {hair-transplant-myth-full-head.front} of the old density there, that surgeon says.

Ask for a plan that still looks right if you keep losing hair.`,
    topic: 'myth',
    alsoTopics: ['benefit'],
    facts: ['hair-transplant-myth-full-head', 'hair-transplant-how-what-it-is'],
  },
  {
    id: 'hair-transplant-pain',
    question: 'Does a hair transplant hurt?',
    short: 'You are awake with numbing shots; soreness and swelling afterward are common and may last for days.',
    answer: `You get numbing shots and sometimes medicine to relax you. Most people are awake. The shots can sting; after that the skin is numb.

Afterward, soreness is the most common complaint. In one review pain made up {hair-transplant-harm-pooled-2025.pain} of all complaints. In a small series, {hair-transplant-harm-early-annoyances.swelling} men had swelling and {hair-transplant-harm-early-annoyances.numbness} had numbness or tingling. Some numbness can last.

Bad pain that grows is not normal. Call the clinic.`,
    topic: 'harm',
    alsoTopics: ['procedure'],
    facts: ['hair-transplant-time-recovery', 'hair-transplant-procedure-anesthesia', 'hair-transplant-harm-pooled-2025', 'hair-transplant-harm-early-annoyances'],
  },
  {
    id: 'hair-transplant-risks',
    question: 'What are the risks of a hair transplant?',
    short: "You will have scars, and surgeons' own series count a complication in {hair-transplant-harm-pooled-2025.spread}, most of them minor.",
    answer: `You will have scars. Beyond that, surgeons' own series count complications in {hair-transplant-harm-pooled-2025.spread}. The low figure leaves out ordinary soreness; the high one counts it. There is no group to compare with.

Most problems are minor: swelling, inflamed hair roots, numbness, a wide scar. In the worst reports infection came up in {hair-transplant-harm-range-review.infection} and lasting numbness in {hair-transplant-harm-range-review.numbness}.

Serious ones: dead skin where hair was taken, in {hair-transplant-harm-necrosis.donor-site} procedures in one series. Deaths are reported, and no reliable rate exists. A result that looks wrong is a risk too, above all where untrained people operate.`,
    topic: 'harm',
    facts: [
      'hair-transplant-harm-pooled-2025', 'hair-transplant-harm-range-review', 'hair-transplant-harm-necrosis', 'hair-transplant-harm-deaths',
      'hair-transplant-who-surgeon', 'hair-transplant-harm-overall', 'hair-transplant-harm-one-surgeon-2896',
    ],
  },
  {
    id: 'hair-transplant-repair',
    question: 'Can a bad hair transplant be fixed?',
    short: 'In part, if enough hair is left at the back to take; the scars stay, and roots that were used up do not come back.',
    answer: `In part. A repair is one more surgery, and it needs enough hair left at the back. The scars stay, and hair roots that were taken do not come back.

Grafts can grow in old, settled scars. In one study of {hair-transplant-benefit-scar-repair.grafts.n} people, about {hair-transplant-benefit-scar-repair.grafts} grafts were alive after a year. That is very few people, with no comparison. [Scalp tattooing](/treatments/smp/) is another way to hide a scar.

Repair work may be common. In a {hair-transplant-harm-repair-cases.survey} survey, about {hair-transplant-harm-repair-cases.six-or-more} hair surgeons who replied saw at least six botched cases a year. They have an interest in the matter. Before you pay again, get the name of the doctor who will operate.`,
    topic: 'harm',
    alsoTopics: ['procedure'],
    facts: ['hair-transplant-harm-repair-cases', 'hair-transplant-benefit-scar-repair', 'hair-transplant-harm-donor-depletion', 'hair-transplant-who-surgeon', 'smp-who-scars'],
  },
  {
    id: 'hair-transplant-shock-loss',
    question: 'What is shock loss, and will the hair come back?',
    short: 'Shock loss is shedding of hair you already had; it is usually for a while, but weak hair may not come back.',
    answer: `Two kinds of shedding follow surgery. The moved hairs fall out after {hair-transplant-time-shedding.falls-out}; practitioners say that is expected, and they grow again. [[shock-loss|Shock loss]] is something else: hair that was already there sheds as well.

The highest rates in one review were {hair-transplant-harm-shock-loss.treated} in the treated area and {hair-transplant-harm-shock-loss.donor} at the donor site. One surgeon saw it in {hair-transplant-harm-shock-loss.one-surgeon}. It is poorly counted.

A surgeon says that weak, shrunken hairs may not come back. Ask how the thin hair you still have will be handled.`,
    topic: 'harm',
    facts: ['hair-transplant-harm-shock-loss', 'hair-transplant-time-shedding'],
  },
  {
    id: 'hair-transplant-recovery',
    question: 'When can I go back to work, sport and normal life after a hair transplant?',
    short: 'Desk work in {hair-transplant-time-recovery.work}, health sites say; hard exercise has to wait for weeks, and clinics differ.',
    answer: `Health sites say most people are back at a desk in {hair-transplant-time-recovery.work}; some clinics advise a week off. Expect soreness, a swollen forehead and small scabs.

For the rest, clinics do not agree. They ask people to wait {hair-transplant-procedure-exercise.exercise} before hard exercise and {hair-transplant-procedure-exercise.swimming} before swimming. We found no test of these times. Go by your own surgeon's list.

If your head was shaved, people will notice for a while. Plan your time off around that too.`,
    topic: 'procedure',
    facts: ['hair-transplant-time-recovery', 'hair-transplant-procedure-exercise', 'hair-transplant-procedure-shaving'],
  },
  {
    id: 'hair-transplant-shaving-scars',
    question: 'Will my head be shaved for a hair transplant, and will scars show?',
    short: 'For FUE the back and sides are usually shaved, practitioners say; both methods leave scars for good.',
    answer: `Practitioners say the back and sides are usually shaved for FUE. For FUT only the strip itself is shaved, so longer hair can hide it. A few surgeons offer FUE without shaving, which takes longer.

Both methods scar. FUT leaves one line, which can widen or be raised: the worst report had raised scars in {hair-transplant-harm-range-review.raised-scar} after strip surgery. FUE leaves many small dots, which hide better under short hair. Taking too much leaves the back of the head patchy.

If you tend to raised scars, say so before you book.`,
    topic: 'procedure',
    facts: ['hair-transplant-procedure-shaving', 'hair-transplant-procedure-fut-fue', 'hair-transplant-harm-range-review', 'hair-transplant-harm-donor-depletion'],
  },
  {
    id: 'hair-transplant-abroad',
    question: 'Is a cheap hair transplant abroad safe?',
    short: 'It can be, but we found no fair comparison, and price tells you nothing about who will operate.',
    answer: `Good clinics exist abroad, and bad ones exist everywhere. We found no study that compares complication rates fairly, so nobody can tell you the odds.

Hair surgeons warn of illegal clinics: unlicensed staff, fewer grafts than paid for, too much donor hair taken, no care once you are home. In a survey, {hair-transplant-harm-black-market.reporting} said there were such clinics in their city, against {hair-transplant-harm-black-market.reporting.comparator} three years before. They have an interest in the matter, and few replied in earlier rounds.

Before you pay, get the name of the doctor who will operate, check the license yourself, and ask who will treat you at home if something goes wrong.`,
    topic: 'availability',
    alsoTopics: ['harm', 'cost'],
    facts: ['hair-transplant-harm-black-market', 'hair-transplant-harm-repair-cases', 'hair-transplant-who-surgeon'],
  },
  {
    id: 'hair-transplant-who-operates',
    question: 'Who should do a hair transplant?',
    short: 'A licensed doctor trained in hair surgery, who examines you, plans it, takes the hair and makes the cuts.',
    answer: `The surgeon, not a technician, should examine you, plan the surgery, draw the hairline, take the hair and make the cuts. Complications are probably more common when untrained or unlicensed people do the work.

Ask for the name before you pay, and look up the license. Ask how many surgeries the doctor does a month, how often something goes wrong, and who treats you if it does.

If the clinic will not name a surgeon, walk away.`,
    topic: 'availability',
    alsoTopics: ['procedure'],
    facts: ['hair-transplant-who-surgeon', 'hair-transplant-harm-black-market'],
  },
  {
    id: 'hair-transplant-into-scar',
    question: 'Can hair be transplanted into a scar?',
    short: 'Into an old, settled scar it may grow; active scarring hair disease is a reason not to operate.',
    answer: `In one study of {hair-transplant-benefit-scar-repair.grafts.n} people with old surgical scars, about {hair-transplant-benefit-scar-repair.grafts} grafts were alive after a year. That is very few people, with no comparison.

A scarring hair disease is not the same as a scar. The disease can come back. Of people in long remission, {hair-transplant-who-should-not-ffa-lpp.frontal} with the frontal form and {hair-transplant-who-should-not-ffa-lpp.lichen} with lichen planopilaris did well.

If the cause is not clear, ask a skin doctor for a small skin sample first. [Scalp tattooing](/treatments/smp/) is another way to hide a scar.`,
    topic: 'who',
    facts: ['hair-transplant-benefit-scar-repair', 'hair-transplant-who-should-not-ffa-lpp', 'hair-transplant-harm-autoimmune-after'],
  },
] satisfies QuestionInput[]
