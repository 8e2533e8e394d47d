import type { QuestionInput } from '@/lib/facts/schema'

export default [
  {
    id: 'prp-grow-hair',
    question: 'Does PRP really grow hair?',
    short: 'It may add a little hair, or none: trials disagree.',
    answer: `Maybe a little. Pooled trials suggest that it may add {prp-benefit-density-pooled-grade.gain} compared with salt-water shots after {=prp-benefit-density-pooled-grade.gain.follow-up}. The certainty is low, and the true gain could be close to zero.

Some careful trials found no benefit. In one, both sides of the test gained hair: {prp-benefit-shapiro-2020.gain} with PRP and {prp-benefit-shapiro-2020.gain.comparator-number} with salt water.

The shots hurt, and the cost runs high. Nobody can promise that you will respond.`,
    topic: 'benefit',
    facts: ['prp-benefit-density-pooled-grade', 'prp-benefit-shapiro-2020', 'prp-benefit-gressenberger-2020', 'prp-harm-pain'],
  },
  {
    id: 'prp-still-experimental',
    question: 'Is PRP a tested treatment, or still an experiment?',
    short: 'It has been tested, but in small trials that disagree, with no standard recipe and no FDA review for hair.',
    answer: `It sits in between. The main review found {prp-evidence-trials.pattern-trials} in pattern hair loss, with {prp-evidence-trials.pattern-people} in all. That is a lot of small trials, not one big one.

They used different recipes and counted hair in different ways. Reviewers rate the result as low certainty. There are also signs that negative studies went unpublished.

The FDA has not reviewed PRP for hair, and insurers call it unproven. You would be paying for a maybe, with pain and a risk from poor hygiene beside it.`,
    topic: 'evidence',
    alsoTopics: ['regulatory'],
    facts: ['prp-evidence-trials', 'prp-benefit-density-pooled-2024', 'prp-procedure-no-standard', 'prp-regulatory-off-label', 'prp-cost-insurance'],
  },
  {
    id: 'prp-visit-steps',
    question: 'What happens at a PRP visit, step by step?',
    short: 'Blood is drawn, spun, and the plasma is put in your scalp with many small shots.',
    answer: `First, a clinician draws blood from your arm. In one clinic's method it is about {=prp-procedure-steps.blood}. A machine spins it for about {=prp-procedure-steps.spin}.

Then {=prp-procedure-steps.plasma} of plasma goes into the thin parts of the scalp in many small shots. A skin doctor says that this takes about {=prp-procedure-steps.shots} or less. You go home the same day.

Kits and amounts differ from clinic to clinic. Ask to see sterile, single-use supplies opened in front of you.`,
    topic: 'procedure',
    facts: ['prp-procedure-steps', 'prp-procedure-no-standard', 'prp-harm-hiv-unlicensed'],
  },
  {
    id: 'prp-how-many-treatments',
    question: 'How many PRP treatments will I need, and how often after that?',
    short: 'Most plans start with {=prp-procedure-schedule.starting} a month apart, then one every {=prp-procedure-schedule.upkeep-gap}.',
    answer: `The usual plan is {=prp-procedure-schedule.starting} a month apart, then upkeep every {=prp-procedure-schedule.upkeep-gap}. It comes from experts, not from trials of many plans. You will see other numbers on other sites.

In one trial, hair counts rose {prp-time-monthly-better.rise} with {=prp-time-monthly-better.monthly} and {prp-time-monthly-better.rise.comparator} with {=prp-time-monthly-better.sparse}. Nobody in it got placebo, and a maker of PRP kits paid.

Agree on a stop date before you start, in case you see no change.`,
    topic: 'procedure',
    facts: ['prp-procedure-schedule', 'prp-time-monthly-better'],
  },
  {
    id: 'prp-when-results',
    question: 'How long before I see results from PRP?',
    short: 'If it works, trials look for a change at about {=prp-time-first-results.first-results}.',
    answer: `Trials check about {=prp-time-first-results.first-results.low} after the start and again at {=prp-time-first-results.first-results.high}. People are told that they may shed less first and see thicker hair later.

Have clear photos or a close-up hair count taken before the first visit. Memory and mirrors are poor judges. When PRP is at its best has not been shown.`,
    topic: 'time-to-effect',
    facts: ['prp-time-first-results', 'prp-who-tell-clinician'],
  },
  {
    id: 'prp-does-it-hurt',
    question: 'Does PRP hurt?',
    short: 'Yes, for a short time; studies report anything from mild to strong pain.',
    answer: `In one small study, people scored the shots at {prp-harm-pain.ice} without ice. On the side with an ice pack it was {prp-harm-pain.ice.comparator-number}. A vibrating tool may have helped a little, but that gap could be chance. Another trial reported only {prp-harm-pain.mild.number}.

Soreness, a headache, pinpoint bleeding or swelling can follow. They tend to pass fast. Ask your clinic what it does for pain.`,
    topic: 'harm',
    alsoTopics: ['procedure'],
    facts: ['prp-harm-pain', 'prp-harm-common'],
  },
  {
    id: 'prp-cost-insurance',
    question: 'What does a course of PRP cost, and will insurance pay?',
    short: 'About {prp.cost-year-1} for the first year, by weak quotes, and insurance usually does not pay.',
    answer: `Practitioners commonly quote {prp-cost-per-session.session} for one treatment. Quotes from {prp-cost-per-session.edges} can be found. Three starting treatments would be {prp-cost-per-session.three}.

With upkeep, the first year comes to about {prp.cost-year-1}. With upkeep kept up for five years, it would be {prp.cost-5-years}. That is our own sum from quoted prices.

US health plans treat PRP for hair as cosmetic and usually do not pay. Ask for the price of the whole first year, not of one visit.`,
    topic: 'cost',
    facts: ['prp-cost-first-year', 'prp-cost-per-session', 'prp-cost-insurance'],
  },
  {
    id: 'prp-fda-approved',
    question: 'Is PRP FDA approved for hair loss?',
    short: 'No: the FDA clears the machines and kits, and using PRP for hair is off-label.',
    answer: `No. The FDA clears the machines and kits that spin blood, mostly to mix with bone graft in surgery. Using PRP in the scalp is [[off-label|off-label]]. That is legal for doctors. But nobody has had to show the FDA that it works for hair.

For one kit, the FDA even asked for a label that said the plasma had not been checked for any medical use. So "FDA-cleared" on a clinic's site tells you about a machine, not about your hair.`,
    topic: 'regulatory',
    facts: ['prp-regulatory-off-label', 'prp-regulatory-label-not-evaluated'],
  },
  {
    id: 'prp-safe',
    question: 'Is PRP safe?',
    short: 'No serious harm was reported in trials, but most did not look closely, and careless blood handling is a real danger.',
    answer: `The main review counted {prp-harm-serious.serious} with PRP and {prp-harm-serious.serious.comparator-number} with other shots, in {prp-harm-serious.trials}. But most of these trials did not plan to record side effects.

Soreness, bleeding points, swelling and headache are common and tend to pass fast.

The blood steps matter most. The CDC linked cases of HIV to PRP facials at a spa without a license. Choose a licensed medical office that opens sterile, single-use supplies in front of you and labels your tube.`,
    topic: 'harm',
    facts: ['prp-harm-serious', 'prp-harm-hiv-unlicensed', 'prp-harm-common'],
  },
  {
    id: 'prp-vampire-facial-hiv',
    question: 'Can I catch HIV from PRP, as in the vampire facial news?',
    short: 'The danger is blood or needles handled badly, as at one unlicensed spa, so choose a licensed medical office.',
    answer: `The danger is not your own blood. It is someone else's blood on a used needle, tube or tool.

That is what the CDC thinks happened at a spa in New Mexico without a license. It linked {prp-harm-hiv-unlicensed.cluster} with HIV to PRP facials there, and {prp-harm-hiv-unlicensed.likely} most likely caught it from them. This was not scalp PRP, and some clinics say it has no bearing. But blood is drawn and spun in the same way.

It shows the hazard, not the odds at a licensed clinic. Ask who draws and spins your blood, and watch the packs being opened.`,
    topic: 'harm',
    facts: ['prp-harm-hiv-unlicensed', 'prp-how-what-it-is'],
  },
  {
    id: 'prp-unsafe-clinic',
    question: 'I think the place that gave me PRP reused needles or tubes. What now?',
    short: 'Call a doctor or go to an emergency room today, and ask about blood tests and about medicine against HIV.',
    answer: `Call a doctor, an urgent care clinic or an emergency room today. Say what you saw and when. Ask about blood tests, and about medicine that can keep HIV from taking hold. It must be started within {=prp-harm-after-unsafe-needles.window}, so do not wait for a sign. If more time has passed, go all the same and ask to be tested.

Then tell your state or local health department, so that others can be warned. You can also report it to the FDA's [[medwatch]] at {=basics-medwatch.phone}.`,
    topic: 'harm',
    facts: ['prp-harm-after-unsafe-needles', 'prp-harm-hiv-unlicensed', 'basics-medwatch'],
    urgent: true,
  },
  {
    id: 'prp-infection-signs',
    question: 'My scalp is red and hot after PRP, or I have a fever. What should I do?',
    short: 'Get medical care today; with fast breathing, a racing heart or confusion, call emergency services.',
    answer: `Call the office that treated you, and see a doctor today. Redness or warmth that grows, fluid from a spot, strong pain, or a fever of {=prp-harm-infection-signs.fever} or more can mean an infection.

If the redness spreads fast and you also have fever, a racing heart, fast breathing or confusion, call {=basics-crisis-lines.emergency} in the US, or your own emergency number.

A little soreness, redness or swelling that fades is usual. On dark skin, redness can be hard to see, so trust heat, pain and swelling too.`,
    topic: 'harm',
    facts: ['prp-harm-infection-signs', 'prp-harm-common', 'basics-crisis-lines'],
    urgent: true,
  },
  {
    id: 'prp-who-should-not',
    question: 'Who is a poor candidate for PRP?',
    short: 'People with platelet problems, an infection, cancer or blood thinners, and people with advanced baldness.',
    answer: `Trials leave out people with platelet problems, people on blood thinners and people with cancer. Some leave out active psoriasis or lichen planus, which can flare where skin is pricked. A kit maker lists infection and severe illness. One US practice also says no in pregnancy and with a weak immune system.

These are cautions, not measured risks. PRP is also a poor fit for smooth, bare skin, because it can only act on roots that are still alive.

Tell the clinician about each medicine you take. Do not stop a blood thinner on your own.`,
    topic: 'who-should-not',
    facts: ['prp-who-should-not-exclusions', 'prp-who-early-thinning'],
  },
  {
    id: 'prp-pregnancy',
    question: 'Can I have PRP while pregnant or breastfeeding?',
    short: 'It has not been studied in what we read, and one US practice says no in pregnancy, so ask your doctor first.',
    answer: `We found no study of PRP in pregnancy. One US practice lists pregnancy as a reason not to have it. On breastfeeding we have no facts at all.

Hair often sheds some months after a birth, and that kind of loss is not pattern hair loss. So it makes sense to find out the cause first. [See how to tell](/basics/), and talk with your doctor.`,
    topic: 'who-should-not',
    facts: ['prp-who-should-not-exclusions', 'basics-cause-telogen-effluvium'],
  },
  {
    id: 'prp-aftercare',
    question: 'What must I do or avoid before and after PRP?',
    short: 'Practices ask for some quiet days, but their advice differs and has not been tested, so follow your own clinic.',
    answer: `Before: come with a clean scalp. Practices ask you to skip pain pills such as ibuprofen; one says for {=prp-procedure-before.pain-pill-gap}. If a doctor put you on aspirin or a blood thinner, ask that doctor before you change anything.

After: one practice says not to wash your hair for {=prp-procedure-aftercare.wash-practice}. A kit seller says to keep it dry for only {=prp-procedure-aftercare.wash-seller}. Both say no hard exercise, swimming or sauna for {=prp-procedure-aftercare.rest}.

We found no test of any of this. Call the office if redness spreads or you get a fever.`,
    topic: 'procedure',
    facts: ['prp-procedure-aftercare', 'prp-procedure-before', 'prp-harm-infection-signs'],
  },
  {
    id: 'prp-better-than-drugs',
    question: 'Is PRP better than minoxidil or finasteride?',
    short: 'Nobody can tell yet: pooled comparisons disagree, and the drugs have far larger trials.',
    answer: `We do not know. One pooled comparison of men put PRP ahead of the drugs. A later one put it below {=prp-comparison-vs-minoxidil-network.strength} minoxidil. Both rest on small, mixed trials.

What is clear: minoxidil and finasteride have larger trials, and the FDA has approved them for hair loss in men. They have side effects of their own. Compare [PRP with minoxidil](/compare/minoxidil-vs-prp/) and [with finasteride](/compare/finasteride-vs-prp/).`,
    topic: 'comparison',
    facts: ['prp-comparison-ranked-first-men', 'prp-comparison-vs-minoxidil-network', 'prp-comparison-seed-claim', 'basics-fda-approved'],
  },
  {
    id: 'prp-shedding-minoxidil',
    question: 'Does PRP stop shedding faster than minoxidil?',
    short: 'Nobody can tell yet: one short trial used a weak test.',
    answer: `One trial used a tug test. After {=prp-comparison-hair-pull-2023.normal-tug.follow-up}, {prp-comparison-hair-pull-2023.normal-tug} had a normal test with PRP, and {prp-comparison-hair-pull-2023.normal-tug.comparator} with minoxidil.

A tug test measures shedding, not regrowth. Minoxidil can make people shed at first, so a short trial can make it look worse than it is. It cannot settle the matter.`,
    topic: 'comparison',
    facts: ['prp-comparison-hair-pull-2023'],
  },
  {
    id: 'prp-with-minoxidil',
    question: 'Can I combine PRP with minoxidil?',
    short: 'Yes, it has been studied, but nobody can tell yet how much PRP adds.',
    answer: `Pooled trials found {prp-combo-minoxidil.gain} more with both than with minoxidil alone, at {=prp-combo-minoxidil.gain.follow-up}. Another review found {prp-combo-minoxidil.other-gain}. The reviewers call this proof low to very low. Side effects were not clearly more or less common with both.

Clinics differ on whether to pause minoxidil around a visit. Ask yours. See [the two side by side](/compare/minoxidil-vs-prp/).`,
    topic: 'combination',
    facts: ['prp-combo-minoxidil', 'prp-harm-serious', 'prp-procedure-before', 'prp-procedure-aftercare'],
  },
  {
    id: 'prp-with-finasteride',
    question: 'Can I have PRP while I take finasteride?',
    short: 'People have in one small trial; it may add some hair, but too few were studied to be sure.',
    answer: `In a trial of {prp-combo-meds-half-head.people}, each one already used minoxidil or finasteride. By {=prp-combo-meds-half-head.result.follow-up}, the side of the scalp with PRP {prp-combo-meds-half-head.result}.

Only {prp-combo-meds-half-head.on-finasteride} took finasteride, so it says little about that drug by itself. They stayed on it through the shots. Finasteride has its own warnings. See [the two side by side](/compare/finasteride-vs-prp/).`,
    topic: 'combination',
    facts: ['prp-combo-meds-half-head'],
  },
  {
    id: 'prp-with-microneedling',
    question: 'Is PRP with microneedling better than microneedling alone?',
    short: 'It may not be: in one trial the two sides of the scalp came out much the same.',
    answer: `In {prp-combo-microneedling.gain.n} men, one side of the scalp got needling with PRP and the other got needling alone. The gains were {prp-combo-microneedling.gain.number} and {prp-combo-microneedling.gain.comparator}. That gap could be chance, and hair thickness rose more without PRP.

PRP adds cost and a blood draw. The HIV cases that the CDC studied came from PRP with needling on the face, at a spa without a license. See [the two side by side](/compare/prp-vs-microneedling/).`,
    topic: 'combination',
    facts: ['prp-combo-microneedling', 'prp-harm-hiv-unlicensed'],
  },
  {
    id: 'prp-if-you-stop',
    question: 'What happens to my hair if I stop PRP?',
    short: 'Any gain is expected to fade; how fast, nobody can tell yet.',
    answer: `PRP is not known to act on the cause of pattern hair loss. In one trial, {prp-duration-fades.renewed-loss} noticed loss again about {=prp-duration-fades.noticed} after the last visit. It was plainer by {=prp-duration-fades.plainer}. Not all were checked earlier, and there was no group to compare with.

Clinics suggest upkeep every {=prp-procedure-schedule.upkeep-gap}. Nobody has shown how long that keeps working.`,
    topic: 'after-stopping',
    facts: ['prp-duration-fades', 'prp-procedure-schedule'],
  },
  {
    id: 'prp-for-women',
    question: 'Does PRP work for women?',
    short: 'Nobody can tell yet: the trials in women are very small.',
    answer: `One placebo trial had {prp-benefit-women-puig-2016.women}. Hair counts did not rise. With PRP, {prp-benefit-women-puig-2016.improved-a-lot} said they improved a lot. With salt water it was {prp-benefit-women-puig-2016.improved-a-lot.comparator}.

In another trial, {prp-comparison-women-minoxidil-foam.hair-count.n} women tried both PRP and minoxidil foam. Hair counts rose after both, but the foam improved more measures. Women rated their quality of life better after PRP. But {prp-harm-common.sore-or-bruised} had pain or bruising after it, and {prp-harm-common.sore-or-bruised.comparator} with the foam.`,
    topic: 'who',
    facts: ['prp-benefit-women-puig-2016', 'prp-comparison-women-minoxidil-foam', 'prp-harm-common'],
  },
  {
    id: 'prp-advanced-baldness',
    question: 'Can PRP fill in a bald crown or hairline?',
    short: 'Nobody can tell yet, but practitioners do not expect it to, since PRP can only act on living roots.',
    answer: `PRP can only act on roots that are still alive. So practitioners aim it at early thinning.

In a small trial of men with advanced loss (stages {=prp-benefit-mapar-2016.stages}), there was {prp-benefit-mapar-2016.result} with PRP, and {prp-benefit-mapar-2016.result.comparator} with salt water. We read only a summary of it.

To put hair on bare skin, it has to be moved there. See [a hair transplant and PRP side by side](/compare/hair-transplant-vs-prp/).`,
    topic: 'who',
    facts: ['prp-who-early-thinning', 'prp-benefit-mapar-2016'],
  },
  {
    id: 'prp-studies-disagree',
    question: 'Why do PRP studies disagree so much?',
    short: 'There is no standard recipe, most studies are small, and negative ones seem to go unpublished.',
    answer: `Studies differ in how they spin the blood, how many platelets end up in the shot, how often they treat and how they count hair. Most are small. Studies with good news seem to get printed more often.

Some compare only with "before". In one trial, salt-water shots raised hair counts too. A before-and-after gain can look better than the truth.`,
    topic: 'evidence',
    facts: ['prp-procedure-no-standard', 'prp-benefit-density-pooled-2024', 'prp-benefit-shapiro-2020'],
  },
  {
    id: 'prp-before-after-photos',
    question: 'Can I trust before-and-after photos of PRP?',
    short: 'Not by themselves: in trials, salt water also came with gains and pleased people.',
    answer: `Photos have no salt-water side. In one trial, the spot with salt water gained {prp-benefit-shapiro-2020.gain.comparator}, against {prp-benefit-shapiro-2020.gain.number} with PRP. In another, photos showed no gain in either group, yet most men in both were pleased.

A number that clinics often quote is a gain of {prp-benefit-gentile-2015.gain} since the start. What placebo did there was not told. Ask for results against placebo, with the same kit that the clinic uses.`,
    topic: 'evidence',
    alsoTopics: ['benefit'],
    facts: ['prp-benefit-shapiro-2020', 'prp-benefit-gressenberger-2020', 'prp-benefit-gentile-2015'],
  },
] satisfies QuestionInput[]
