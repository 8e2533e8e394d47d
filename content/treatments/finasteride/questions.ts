import type { QuestionInput } from '@/lib/facts/schema'

export default [
  {
    id: 'finasteride-suicidal-thoughts',
    question: 'I feel low or have suicidal thoughts on finasteride. What should I do?',
    short: 'Stop the pill and call a doctor today; for thoughts of suicide, call or text {=basics-crisis-lines.crisis-line} in the US now.',
    answer: `Stop taking the pill and call a doctor today. For thoughts of suicide in the US, call or text {=basics-crisis-lines.crisis-line}, at any hour. If you or someone else is in danger, call {=basics-crisis-lines.emergency}. Elsewhere, use your own emergency number. If you can, stay with someone.

This is a known warning. Europe's medicines regulator counts suicidal thoughts as a side effect of finasteride tablets, and the US label lists them. UK advice is to stop at once if low mood or such thoughts appear.

Tell the person who prescribed it, and someone close to you. Do not start again without talking to a doctor. When you are safe, you can report it to the FDA at {=basics-medwatch.phone}.`,
    topic: 'harm',
    facts: [
      'finasteride-regulatory-uk-2024',
      'finasteride-regulatory-ema-2025',
      'finasteride-regulatory-us-mood-label',
      'basics-crisis-lines',
      'basics-medwatch',
    ],
    urgent: true,
  },
  {
    id: 'finasteride-broken-tablet-pregnant',
    question: 'I am or may be pregnant and touched a broken finasteride tablet. What now?',
    short: 'Wash the skin with soap and water now, and call your doctor today.',
    answer: `Wash the skin with soap and water right away. Then call your doctor or midwife today and say what happened. If you swallowed any, call Poison Help in the US at {=basics-crisis-lines.poison-help}.

The worry is a baby boy's sex organs, because the drug can pass through the skin and lowers a hormone they need. Whole tablets have a coat and are safe to handle.

From now on, keep the tablets whole and in their own bottle.`,
    topic: 'who-should-not',
    facts: ['finasteride-who-should-not-pregnancy', 'basics-crisis-lines'],
    urgent: true,
  },
  {
    id: 'finasteride-how-it-works',
    question: 'How does finasteride work?',
    short: 'It lowers DHT, the hormone that shrinks hair roots in men who are prone to it.',
    answer: `Your body turns testosterone into a hormone called [[dht|DHT]]. In men who are prone to it, DHT slowly shrinks the hair roots on top of the head. Finasteride blocks an enzyme that makes DHT, so less of it reaches the roots.

In one study it cut DHT in the scalp by {finasteride-how-dht-drop.scalp}, against {finasteride-how-dht-drop.scalp.comparator} on a dummy pill. It lowers DHT; it does not stop it.

More is probably not better: the hair dose and the larger prostate dose worked about equally well for hair.`,
    topic: 'how-it-works',
    facts: ['finasteride-how-dht-drop', 'finasteride-how-dose'],
  },
  {
    id: 'finasteride-does-it-work',
    question: 'How well does finasteride work?',
    short: 'After two years photos showed more hair in {finasteride-benefit-photo-rated.photos-2-years} men, against {finasteride-benefit-photo-rated.photos-2-years.comparator-number} on a dummy pill; sexual and mood side effects can occur.',
    answer: `In men with a thin crown it probably holds the loss for most who keep taking it. After two years, doctors saw more hair in photos of {finasteride-benefit-photo-rated.photos-2-years} men on it, and of {finasteride-benefit-photo-rated.photos-2-years.comparator} on a dummy pill. By count, {finasteride-benefit-lost-hair-24mo.crown-hair-count-fell} had fewer crown hairs than at the start, against {finasteride-benefit-lost-hair-24mo.crown-hair-count-fell.comparator}.

Think of it as a way to keep hair, with some regrowth on top. It was tested in mild to moderate thinning, so do not expect bare skin to fill in.

Set that beside the harms. In the first year {finasteride-harm-any-sexual-label.any} men had a sexual side effect, against {finasteride-harm-any-sexual-label.any.comparator} on a dummy pill, and the trials likely missed cases. Low mood and suicidal thoughts are reported too.`,
    topic: 'benefit',
    facts: [
      'finasteride-benefit-photo-rated',
      'finasteride-benefit-lost-hair-24mo',
      'finasteride-benefit-pooled-self-rated',
      'finasteride-benefit-hair-count-12mo',
      'finasteride-harm-any-sexual-label',
    ],
  },
  {
    id: 'finasteride-results-when',
    question: 'How long before I see anything?',
    short: 'Most men who improve do so within {finasteride-time-to-effect-three-to-twelve-months.first-results} of daily use.',
    answer: `Give it time. The US label says {finasteride-time-to-effect-three-to-twelve-months.label-start} or more of daily use. Most men in the studies who got better did so within {finasteride-time-to-effect-three-to-twelve-months.first-results}, and more men looked better at two years than at one.

If nothing has changed after {finasteride-time-to-effect-three-to-twelve-months.give-up}, more of it is unlikely to help. Photos in the same light make it easier to judge.`,
    topic: 'time-to-effect',
    facts: [
      'finasteride-time-to-effect-three-to-twelve-months',
      'finasteride-benefit-photo-rated',
      'finasteride-benefit-men-41-60',
    ],
  },
  {
    id: 'finasteride-hairline',
    question: 'Will finasteride bring back my hairline, or only hold the crown?',
    short: 'The crown is the best tested place; the front may gain less, and the US label says the temples are unproven.',
    answer: `The crown is where it is tested best. For the temples, the US label says it has not been shown to work.

At the front and middle of the scalp it may help, but less. In a blinded trial there, hair counts rose more on finasteride than on a dummy pill. A later look at photos saw gains at the hairline and temples as well, but all those men had crown loss too.

So if your temples alone are receding, expect less.`,
    topic: 'benefit',
    facts: [
      'finasteride-who-label-men-only',
      'finasteride-benefit-front-of-scalp',
      'finasteride-benefit-all-areas-24mo',
    ],
  },
  {
    id: 'finasteride-sexual-side-effects',
    question: 'How likely are sexual side effects, compared with a dummy pill?',
    short: 'In the trials {finasteride-harm-any-sexual-label.any} men had one in the first year, against {finasteride-harm-any-sexual-label.any.comparator} on a dummy pill; the true share may be higher.',
    answer: `In the main trials, {finasteride-harm-any-sexual-label.any} men on finasteride had at least one in the first year: lower sex drive, or trouble with erections or ejaculation. On a dummy pill it was {finasteride-harm-any-sexual-label.any.comparator}.

The true share may be higher, because a review found that the trials recorded side effects poorly. Reviews that pool the trials disagree: one puts the risk at {finasteride-harm-sexual-pooled.sexual}, another saw no clear difference. A UK study saw about as many new erection problems in users as in untreated men. And being told about such effects may bring some on.

If it bothers you, stop and talk to your doctor. Some men report symptoms that last.`,
    topic: 'harm',
    facts: [
      'finasteride-harm-any-sexual-label',
      'finasteride-harm-trial-safety-reporting',
      'finasteride-harm-sexual-pooled',
      'finasteride-harm-ed-uk-cohort',
      'finasteride-harm-expectation',
    ],
  },
  {
    id: 'finasteride-lasting-side-effects',
    question: 'Do side effects stop when I stop finasteride, or can they last?',
    short: 'Some men report that they last; nobody can tell yet how often, or whether the drug is the cause.',
    answer: `An older US label says the sexual effects went away in the trial men who stopped because of them. Later labels add reports of effects that went on: lower sex drive, and trouble with erections, ejaculation or orgasm.

One study read the hospital records of {finasteride-harm-persistent-ed-records.lasting.n} young men on low doses. Of them, {finasteride-harm-persistent-ed-records.lasting} had new erection trouble that was still being treated {=finasteride-harm-persistent-ed-records.wait} or more after they stopped. It had no group without the drug, so it cannot show the cause.

In US insurance records, men who had stopped the pill were diagnosed with sexual problems at a rate of {finasteride-harm-persistent-claims-study.rate}. In men on a stomach drug it was {finasteride-harm-persistent-claims-study.rate.comparator-number}. The two groups may differ in other ways.

Nobody can tell yet how often this happens. It cannot be ruled out, so weigh it before you start. If symptoms stay, see a doctor and report them.`,
    topic: 'harm',
    facts: [
      'finasteride-harm-persistent-label',
      'finasteride-harm-persistent-ed-records',
      'finasteride-harm-persistent-claims-study',
      'finasteride-harm-any-sexual-label',
      'basics-medwatch',
    ],
  },
  {
    id: 'finasteride-post-finasteride-syndrome',
    question: 'Is post-finasteride syndrome real, and how common is it?',
    short: 'Men do report it; how common it is, and whether the drug causes it, nobody can tell yet.',
    answer: `It is a name for sexual, mood, thinking and body symptoms that some men report long after they stop. The reports are real. What causes them, and how common they are, nobody can tell yet.

Patient groups and some researchers say the drug leaves a few men with lasting harm. Other specialists say the studies are weak and that worry plays a part. One commentary says it is wrong to dismiss it and wrong to blame the drug outright.

No treatment has been shown to help. If you have such symptoms, you deserve a doctor who takes them seriously.`,
    topic: 'harm',
    facts: ['finasteride-harm-pfs-status', 'finasteride-harm-persistent-label'],
  },
  {
    id: 'finasteride-depression',
    question: 'Can finasteride cause depression?',
    short: 'It may: regulators list low mood as a side effect, and studies disagree.',
    answer: `The US label has listed depression since {=finasteride-regulatory-us-mood-label.depression-added}, and suicidal thoughts since {=finasteride-regulatory-us-mood-label.suicidal-added}. In {=finasteride-regulatory-ema-2025.year} Europe's regulator confirmed suicidal thoughts as a side effect. It could not say how often.

Large studies in older men found more depression, but not more suicides. In Canada it was {finasteride-harm-depression-older-men.extra-depression} at first. Most of those men took it for the prostate, so this may not fit you.

In a world database, suicidal thoughts or acts came up {finasteride-harm-suicidality-reports.all-users}, and more so in users aged {=finasteride-harm-suicidality-reports.age.number} or younger. Such reports grow when a topic is in the news. So nobody can tell yet how big the risk is.

Tell your prescriber about any past low mood. If your mood drops, stop and call a doctor. For thoughts of suicide, [read this first](/questions/finasteride-suicidal-thoughts/).`,
    topic: 'harm',
    facts: [
      'finasteride-harm-depression-older-men',
      'finasteride-regulatory-ema-2025',
      'finasteride-regulatory-us-mood-label',
      'finasteride-harm-suicidality-reports',
      'finasteride-who-should-not-other',
    ],
  },
  {
    id: 'finasteride-who-should-not-take-it',
    question: 'Who should not take finasteride?',
    short: 'Women, children, and anyone allergic to it; some men should ask a doctor first.',
    answer: `It is not for women or children. It is not for anyone allergic to it. Those who are or may become pregnant should not even touch a broken tablet.

Ask a doctor first if you have liver or prostate trouble. Do the same if you have had low mood or thoughts of suicide, or if you have had trouble having children.

You also cannot give blood, because it could go to a pregnant woman. US centers usually ask you to wait {=finasteride-who-should-not-blood-donation.us} after the last dose.`,
    topic: 'who-should-not',
    facts: [
      'finasteride-who-should-not-other',
      'finasteride-who-should-not-pregnancy',
      'finasteride-who-should-not-blood-donation',
      'finasteride-harm-fertility',
    ],
  },
  {
    id: 'finasteride-age',
    question: 'Am I too young, or too far gone, for finasteride?',
    short: 'It is for adult men, tested at {=finasteride-benefit-photo-rated.ages.number} and {=finasteride-benefit-men-41-60.ages.number}, with mild to moderate thinning.',
    answer: `It is not for children. The main trials were in men {=finasteride-benefit-photo-rated.ages.number}, and another in men {=finasteride-benefit-men-41-60.ages.number} found that it probably works for them too. Product text says it has not been studied in elderly men with hair loss.

The men in the trials had mild to moderate thinning. If skin is already bare, do not expect it to fill in.

From your forties on, ask first how it fits with prostate checks, because it lowers the PSA result. And at any age: sexual and mood side effects can occur.`,
    topic: 'who',
    facts: [
      'finasteride-benefit-men-41-60',
      'finasteride-benefit-photo-rated',
      'finasteride-monitoring-psa',
      'finasteride-who-should-not-other',
    ],
  },
  {
    id: 'finasteride-brand-or-generic',
    question: 'Is the brand, Propecia, any better than generic finasteride?',
    short: 'No: the generic is the same drug at a far lower price.',
    answer: `The generic holds the same drug in the same dose, and so carries the same side effects. It is quoted online at {finasteride-cost-generic.month} a month.

For the brand, US pharmacies themselves paid {finasteride-cost-brand-2026.bottle} for {finasteride-cost-brand-2026.tablets} in {=finasteride-cost-brand-2026.when}, before any mark-up.

Price quotes for the generic differ widely and no good survey was found, so compare a few pharmacies.`,
    topic: 'cost',
    alsoTopics: ['comparison'],
    facts: ['finasteride-cost-generic', 'finasteride-cost-brand-2026', 'finasteride-who-label-men-only'],
  },
  {
    id: 'finasteride-cost',
    question: 'How much does finasteride cost in the US?',
    short: 'Generic tablets are quoted at {finasteride-cost-generic.month} a month, and you pay for as long as you want the effect.',
    answer: `Generic tablets are quoted online at {finasteride-cost-generic.month} a month. That comes to {finasteride.cost-year-1} in the first year and {finasteride.cost-10-years} over ten, without the visit. One telehealth seller was reported at {finasteride-cost-generic.telehealth} a month, about double the price elsewhere.

Insurance usually does not pay, because plans see hair loss as cosmetic.

Some men cut up larger tablets to save money. That is off-label, and broken tablets are a danger to anyone pregnant at home.`,
    topic: 'cost',
    facts: ['finasteride-cost-generic', 'finasteride-cost-insurance', 'finasteride-cost-brand-2026'],
  },
  {
    id: 'finasteride-spray',
    question: 'Is a finasteride spray or gel safer than the pill?',
    short: 'Less of it may reach the blood, but no such product is FDA-approved, and the same side effects are reported.',
    answer: `Less of the drug reached the blood in a European spray trial: DHT there fell by {finasteride-comparison-topical-spray.blood-dht}, against {finasteride-comparison-topical-spray.blood-dht.comparator} on the pill. The spray probably did about as well for hair. Lower is not none, and fewer side effects have not been shown.

In the US, no finasteride spray or gel is FDA-approved. What is sold online is mixed by pharmacies. In {=finasteride-regulatory-fda-topical-2025.alert} the FDA warned about {finasteride-regulatory-fda-topical-2025.reports} of sexual and mood problems, many said to last.

It can also rub off on other people. Keep it away from anyone who is or may become pregnant.`,
    topic: 'comparison',
    alsoTopics: ['harm'],
    facts: ['finasteride-comparison-topical-spray', 'finasteride-regulatory-fda-topical-2025'],
  },
  {
    id: 'finasteride-women',
    question: 'Can women use finasteride for hair loss?',
    short: 'It is not approved for women, and past menopause it may do no better than a dummy pill.',
    answer: `It is not approved for women. In a one-year trial of women past menopause, {finasteride-who-women-postmenopausal.felt-regrowth} felt they had clear regrowth on the hair dose, against {finasteride-who-women-postmenopausal.felt-regrowth.comparator} on a dummy pill.

Some doctors prescribe a higher dose off-label. The study we read on that had no comparison group, so nobody can tell yet.

It must not be used in pregnancy: it may harm a male baby. Minoxidil has better evidence in women; see [how the two compare](/compare/finasteride-vs-minoxidil/), and ask a skin doctor.`,
    topic: 'who',
    alsoTopics: ['who-should-not'],
    facts: [
      'finasteride-who-women-postmenopausal',
      'finasteride-who-should-not-pregnancy',
      'finasteride-who-label-men-only',
      'minoxidil-benefit-women-cochrane',
    ],
  },
  {
    id: 'finasteride-pregnant-partner',
    question: 'My partner is or may become pregnant. What must we avoid?',
    short: 'She must not take finasteride or touch broken tablets; about semen, advice differs.',
    answer: `The main danger is a pregnant woman who swallows the drug or touches a broken tablet. It may harm a baby boy's sex organs. Whole tablets have a coat and are safe to handle. If contact happens, wash with soap and water and call her doctor.

Only traces reach semen, and no harm from that has been shown. Even so, makers' texts in some countries advise a condom. The UK's health service says most experts see no need. If you want to be extra careful, ask your doctor.`,
    topic: 'who-should-not',
    facts: ['finasteride-who-should-not-pregnancy', 'finasteride-who-should-not-semen'],
  },
  {
    id: 'finasteride-fertility',
    question: 'Does finasteride lower fertility in men?',
    short: 'In healthy young men it probably does not change sperm; men with fertility trouble should ask first.',
    answer: `In healthy young men, about a year of the hair dose probably did not change sperm count, movement or shape.

Men who already had fertility trouble may differ. In one small report, some had better counts after they stopped, and the label lists reports of poor semen.

If you are trying for a baby, tell your doctor that you take it.`,
    topic: 'harm',
    facts: ['finasteride-harm-fertility', 'finasteride-who-should-not-semen'],
  },
  {
    id: 'finasteride-psa',
    question: 'Does finasteride change a PSA test or the risk of prostate cancer?',
    short: 'It lowers the PSA result, so tell every doctor; whether it changes the risk of cancer at the hair dose is not known.',
    answer: `It changes the test. In about a year, PSA changed by {finasteride-monitoring-psa.forties} in men in their forties and by {finasteride-monitoring-psa.fifties} in their fifties. On a dummy pill the change was {finasteride-monitoring-psa.forties.comparator} and a rise of {finasteride-monitoring-psa.fifties.comparator}. The study's authors say doctors should double the result, so tell any doctor who orders the test.

About the risk: at five times the hair dose, in older men, fewer cancers were found ({finasteride-harm-prostate-cancer.any} against {finasteride-harm-prostate-cancer.any.comparator} on a dummy pill). Slightly more were high-grade ({finasteride-harm-prostate-cancer.high-grade} against {finasteride-harm-prostate-cancer.high-grade.comparator}). Later, about as many men were alive in both groups. Nobody has tested this at the hair dose.`,
    topic: 'monitoring',
    facts: ['finasteride-monitoring-psa', 'finasteride-harm-prostate-cancer'],
  },
  {
    id: 'finasteride-breast-changes',
    question: 'I found a breast lump or discharge while on finasteride. Is that the pill?',
    short: 'Nobody can tell yet; show it to a doctor soon.',
    answer: `Show it to a doctor soon, whatever the cause. Report any lump, pain or nipple discharge.

In the hair-loss trials, breast changes were no more common than on a dummy pill. In everyday use, tender or larger breasts are reported, and a few cases of male breast cancer. Large studies disagree about the cancer, so nobody can tell yet.`,
    topic: 'harm',
    facts: ['finasteride-harm-breast'],
  },
  {
    id: 'finasteride-shedding',
    question: 'Will I shed more hair when I start finasteride?',
    short: "Some men may, a seller's page says; no trial, label or regulator we found counts how often.",
    answer: `A seller's page says some men notice extra thinning in the first months. We found no trial, label or regulator that counts how often, or that says why. So nobody can tell yet.

What the trials do show is slower: most men who got better did so within {finasteride-time-to-effect-three-to-twelve-months.first-results}. If hair comes out in clumps or patches, see a doctor. That points to something else.`,
    topic: 'time-to-effect',
    alsoTopics: ['harm'],
    facts: [
      'finasteride-time-to-effect-early-shedding',
      'finasteride-time-to-effect-three-to-twelve-months',
      'basics-redflags',
    ],
  },
  {
    id: 'finasteride-stopping',
    question: 'What happens to my hair if I stop finasteride?',
    short: 'You probably lose what you gained, within about a year.',
    answer: `You probably lose what you gained. The US label says within {finasteride-after-stopping-reversal.gone-us}; UK product text says it starts to fade by {finasteride-after-stopping-reversal.fade}.

In the trials, men who were switched to a dummy pill without knowing it lost the hair they had gained. You should end up about where you would have been anyway, but it can feel like a sudden loss.

Left alone, pattern hair loss usually goes on. How fast is unsure: few untreated men were followed for long.`,
    topic: 'after-stopping',
    facts: [
      'finasteride-after-stopping-reversal',
      'basics-after-stopping',
      'finasteride-duration-untreated-5yr',
    ],
  },
  {
    id: 'finasteride-missed-dose-alcohol-driving',
    question: 'Missed dose, alcohol, driving: what is fine on finasteride?',
    short: 'Alcohol and driving are fine, the UK health service says; after a missed tablet, never take two.',
    answer: `If you miss a tablet, never take two to make up for it. Leaflets differ on whether to take a late one or skip it, so follow yours. One missed day is no reason to worry about your hair: the effect takes months to fade.

The UK's health service says you can drink alcohol and drive while you take it. You can take it with or without food. Swallow it whole.`,
    topic: 'procedure',
    facts: ['finasteride-procedure-daily-use', 'finasteride-after-stopping-reversal'],
  },
  {
    id: 'finasteride-with-minoxidil',
    question: 'Should I take finasteride, minoxidil or both?',
    short: 'They work in different ways and are often used together; your health and how you feel about side effects decide.',
    answer: `They work in different ways, so many people use both. In one trial, of the men who finished a year, {finasteride-combination-with-minoxidil.finasteride-alone} were rated improved on finasteride, {finasteride-combination-with-minoxidil.finasteride-alone.comparator-number} on minoxidil and {finasteride-combination-with-minoxidil.both.number} on both. There was no dummy group, so all three shares may flatter.

Finasteride is a prescription pill for men that acts on a hormone, with sexual and mood warnings. Minoxidil goes on the scalp, needs no prescription, and suits women too, but not in pregnancy. Your health may matter more than the numbers. [See them side by side](/compare/finasteride-vs-minoxidil/), then talk it through with a doctor.`,
    topic: 'combination',
    facts: ['finasteride-combination-with-minoxidil', 'minoxidil-combination-finasteride-pill'],
  },
  {
    id: 'finasteride-dutasteride',
    question: 'Should I ask about dutasteride instead of finasteride?',
    short: 'It probably grows somewhat more hair, but the FDA has not approved it for hair loss and it stays in the body longer.',
    answer: `In one large trial, dutasteride probably raised hair counts more than finasteride, with similar side effects. That trial was short, so what happens later is less sure.

The FDA has approved dutasteride for the prostate only; for hair it is off-label. It stays in the body much longer: people on it must wait months after stopping before they may give blood. If side effects come, that matters. Ask your doctor.`,
    topic: 'comparison',
    facts: ['basics-dutasteride'],
  },
  {
    id: 'finasteride-long-term',
    question: 'Does finasteride still work after many years?',
    short: 'It may for men who stay on it, but long studies lost most of their men.',
    answer: `It may. At five years, {finasteride-benefit-photo-5yr.photos-rated-better-unchanged} men still taking it looked the same or better in photos. On the dummy pill it was {finasteride-benefit-photo-5yr.dummy-better-unchanged}. Men who do well are more likely to stay that long, so your own odds may be lower.

By count, treated men may have been close to where they began, while the few men left on the dummy pill had lost many hairs. So read it as holding ground. It works only while you take it. Go on watching your mood, and tell doctors before a PSA test.`,
    topic: 'duration',
    facts: [
      'finasteride-benefit-photo-5yr',
      'finasteride-benefit-hair-count-5yr',
      'finasteride-duration-untreated-5yr',
    ],
  },
] satisfies QuestionInput[]
