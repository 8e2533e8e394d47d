import type { QuestionInput } from '@/lib/facts/schema'

export default [
  {
    id: 'hair-loss-thoughts-of-suicide',
    question: 'My hair loss makes me feel so low that I think of suicide. What do I do?',
    short: 'Get help now: in the US call or text {=basics-crisis-lines.crisis-line}; in danger, call {=basics-crisis-lines.emergency}.',
    answer: `In the US, call or text {=basics-crisis-lines.crisis-line}. It is free, day and night. If you are in danger, call {=basics-crisis-lines.emergency}. Anywhere else, use your emergency number.

If you take finasteride, stop the pill and call a doctor today. Tell them what you take and how you feel.

Tell one person near you as well. You do not have to be sure what the cause is to ask for help.`,
    topic: 'monitoring',
    facts: ['basics-crisis-lines', 'basics-finasteride-harm', 'basics-mind-support'],
    urgent: true,
  },
  {
    id: 'hair-loss-when-to-see-a-doctor',
    question: 'When should I see a doctor first?',
    short: 'Go soon if the loss is sudden, patchy or in clumps, or if your scalp is sore, itchy, red or scaly.',
    answer: `Go soon if hair loss is sudden, in bald patches or in clumps. Go soon too if your scalp itches, burns, hurts, or looks red, scaly or scarred. Some scarring types destroy the hair roots for good, so early care counts.

Some people should go even without those signs. Among them are women with acne, new face hair or irregular periods, and any child who loses hair. So are people whose loss began after they started a medicine. Go if you feel ill or very upset, too.

Thinning that starts at the crown and spreads outward can be a scarring disease called [[ccca|CCCA]]. It is seen mostly in Black women. [The list of warning signs](/basics/#red-flags) says what to do for each.`,
    topic: 'diagnosis',
    facts: ['basics-redflags', 'basics-cause-scarring', 'basics-diagnosis-ccca', 'basics-cause-medicines', 'basics-cause-women-hormones'],
  },
  {
    id: 'hair-loss-why-is-my-hair-falling-out',
    question: 'Why is my hair falling out? Is this pattern hair loss?',
    short: 'Slow thinning in the usual places is most often pattern hair loss; sudden or patchy loss points elsewhere.',
    answer: `Look at how fast and where. Pattern hair loss is slow. In men it takes the temples and the crown. In women the part widens and the front hairline usually stays.

Heavy shedding all over, a few months after a shock to the body, is something else. A birth, a fever, surgery, big weight loss or strong stress can set it off. It usually stops by itself, and hair tends to fill in within {basics-cause-telogen-effluvium.fullness-back}.

Round smooth patches, scaly patches, broken hairs, burning or sores have other causes. So do illness, thyroid trouble and some medicines. A doctor can usually tell from your story and a look at your scalp.`,
    topic: 'diagnosis',
    facts: ['basics-what-pattern', 'basics-cause-telogen-effluvium', 'basics-diagnosis-how', 'basics-redflags', 'basics-cause-medicines', 'basics-cause-thyroid'],
  },
  {
    id: 'hair-loss-what-is-pattern-hair-loss',
    question: 'What is pattern hair loss?',
    short: 'It is the most common hair loss in adults: hair roots in certain spots slowly shrink, so each hair grows finer and shorter.',
    answer: `Its medical name is [[pattern-hair-loss|androgenetic alopecia]]. People also call it male or female pattern baldness. Hair roots in certain spots shrink over the years, so each new hair is finer and shorter. There is no scar.

Men usually lose hair at the temples and the crown. Women thin on top and see a wider part. It runs in families and does not harm your health in itself.`,
    topic: 'how-it-works',
    facts: ['basics-what-definition', 'basics-what-pattern', 'basics-cause-genes', 'basics-choice-do-nothing'],
  },
  {
    id: 'hair-loss-other-causes',
    question: 'How do I know it is not something else?',
    short: 'Round or scaly patches, broken hairs, sores, burning or sudden shedding point to another cause.',
    answer: `Round smooth bald patches suggest [[alopecia-areata|alopecia areata]]. Scaly patches with broken hairs, mostly in children, can be [[tinea-capitis|scalp ringworm]], which spreads and needs medicine by mouth. Burning, pain, pus or shiny skin can mean scarring.

Thinning all over can come from a shock to the body, a medicine or a thyroid problem. Low iron may add to shedding, but that link is not settled: have a test before you take iron.

A doctor can usually tell by looking. Blood tests or a small skin sample are for cases that do not fit.`,
    topic: 'diagnosis',
    facts: ['basics-diagnosis-how', 'basics-cause-alopecia-areata', 'basics-cause-tinea', 'basics-cause-scarring', 'basics-cause-thyroid', 'basics-cause-iron', 'basics-cause-medicines'],
  },
  {
    id: 'hair-loss-ccca-black-women',
    question: 'I am a Black woman and my crown is thinning. What could it be?',
    short: 'It can be pattern hair loss, or a scarring disease called CCCA that should be seen early.',
    answer: `Please see a dermatologist soon, before you buy anything. Thinning that starts at the crown and spreads outward can be [[ccca|CCCA]]. This disease scars the hair roots, and lost roots do not come back. It can itch, hurt or tingle, or give no sign. A small skin sample can confirm it.

It is seen mostly in Black women. How common it is nobody knows well. In one US survey, {basics-diagnosis-ccca.wide-loss} African American women had wide loss at the center of the scalp. In another, {basics-diagnosis-ccca.central-loss} had some. The two counted different things.

Tight styles that pull can cause hair loss too. Tell the doctor how you wear your hair.`,
    topic: 'diagnosis',
    facts: ['basics-diagnosis-ccca', 'basics-cause-scarring', 'basics-myth-washing', 'basics-prevalence-ethnicity'],
  },
  {
    id: 'hair-loss-in-a-child',
    question: 'My child is losing hair. What should I do?',
    short: 'See a doctor; the products on this site are for adults.',
    answer: `Take the child to a doctor soon. Scaly, itchy patches with broken hairs can be [[tinea-capitis|scalp ringworm]]. It spreads from person to person and needs medicine by mouth. Creams and shampoos alone do not clear it.

Smooth round patches suggest [[alopecia-areata|alopecia areata]]. Small ones often grow back.

Do not use minoxidil or any other product for adults on a child.`,
    topic: 'diagnosis',
    facts: ['basics-redflags', 'basics-cause-tinea', 'basics-cause-alopecia-areata', 'minoxidil-who-should-not-label-topical'],
  },
  {
    id: 'hair-loss-how-many-hairs-a-day',
    question: 'How many hairs a day is it normal to lose?',
    short: 'About {basics-shedding-normal.a-day}, though some doctors give a higher range.',
    answer: `About {basics-shedding-normal.a-day} a day is the usual figure. It is a rule of thumb: one leaflet of skin doctors says {basics-shedding-normal.other-range.number}.

If you shed far more all of a sudden, think back a few months. A birth, a fever, surgery, big weight loss or a very hard time can set it off. It usually stops by itself, and hair tends to fill in within {basics-cause-telogen-effluvium.fullness-back}. Long-lasting stress can keep it going. If it does not settle, see a doctor.`,
    topic: 'diagnosis',
    facts: ['basics-shedding-normal', 'basics-cause-telogen-effluvium'],
  },
  {
    id: 'hair-loss-how-common-at-my-age',
    question: 'How common is pattern hair loss at my age?',
    short: 'In US men, about {basics-prevalence-men-18-49.youngest} at ages {=basics-prevalence-men-18-49.youngest-ages.number} and {basics-prevalence-men-18-49.oldest} at {=basics-prevalence-men-18-49.oldest-ages.number} had clear loss in one study.',
    answer: `In one US study, clear loss was seen in {basics-prevalence-men-18-49.youngest} men aged {=basics-prevalence-men-18-49.youngest-ages.number} and {basics-prevalence-men-18-49.oldest} aged {=basics-prevalence-men-18-49.oldest-ages.number}. A rule of thumb for white men is {basics-prevalence-rule-of-thumb.by-second} by age {=basics-prevalence-rule-of-thumb.second-age.number}.

In women it is less common when young: {basics-prevalence-women.young} under age {=basics-prevalence-women.young-age.number}, and {basics-prevalence-women.older} at {=basics-prevalence-women.older-age.number} and over.

It is probably most common in white people. The figures outside white groups are thin. Studies also define it in different ways, so totals vary a lot.`,
    topic: 'prevalence',
    facts: ['basics-prevalence-men-18-49', 'basics-prevalence-rule-of-thumb', 'basics-prevalence-women', 'basics-prevalence-ethnicity'],
  },
  {
    id: 'hair-loss-what-is-dht',
    question: 'What is DHT, and what does it do to hair?',
    short: 'A hormone the body makes from testosterone; in men prone to it, it shrinks hair roots on the scalp.',
    answer: `[[dht|DHT]] is a hormone that the body makes from testosterone. In men prone to pattern hair loss, it acts on sensitive hair roots and shrinks them over the years. Men whose bodies cannot respond to these hormones do not go bald this way.

In women the part it plays is less clear. Many women with thinning hair have normal hormone levels.

[Finasteride](/treatments/finasteride/) lowers DHT. It has side effects to weigh.`,
    topic: 'how-it-works',
    facts: ['basics-cause-dht', 'basics-cause-women-hormones', 'basics-finasteride-harm'],
  },
  {
    id: 'hair-loss-norwood-and-ludwig-stages',
    question: 'What do the Norwood and Ludwig stages mean?',
    short: 'They are picture charts: they say how hair looks today, not how fast it will go.',
    answer: `Doctors grade men with the [[norwood-scale|Norwood scale]]. It runs from no loss to a band of hair around the sides and back. For women there is the [[ludwig-scale|Ludwig scale]]: mild, moderate or severe thinning on top.

A stage says how you look today. It does not say how fast you will go. To see that, take photos in the same light every few months.`,
    topic: 'diagnosis',
    facts: ['basics-scale-norwood', 'basics-scale-ludwig', 'basics-course-untreated'],
  },
  {
    id: 'hair-loss-from-mothers-father',
    question: "Did I get it from my mother's father?",
    short: 'Partly, perhaps: genes from both sides of the family count.',
    answer: `Partly, perhaps, but not only. One strong gene sits on the X chromosome, which men get from their mothers. Yet most of the gene spots found lie elsewhere: {basics-myth-mothers-side.other-spots.number}, against {basics-myth-mothers-side.x-spots.number} on the X.

Men with a bald father probably have {basics-myth-mothers-side.father-risk} the risk of other men. It depends on the study.

Twin studies suggest that genes explain about {basics-cause-genes.genes-share} of the differences between men. Still, no gene test can tell you for sure.`,
    topic: 'myth',
    facts: ['basics-myth-mothers-side', 'basics-cause-genes'],
  },
  {
    id: 'hair-loss-hats-washing-stress',
    question: 'Do hats, washing or stress make hair fall out?',
    short: 'Washing and hats may not matter; strong stress can set off shedding, and tight styles can cause real loss.',
    answer: `Skin doctors say that washing does no harm: hairs in the drain had already let go. Hats have hardly been studied. Only very tight or hot ones may be a worry.

Strong stress can set off heavy shedding a few months later. That shedding usually stops by itself.

Styles that pull hard, day after day, can cause real loss. Men who smoke may have more pattern hair loss, but nobody has shown that quitting brings hair back.`,
    topic: 'myth',
    facts: ['basics-myth-washing', 'basics-myth-hats', 'basics-cause-telogen-effluvium', 'basics-link-smoking'],
  },
  {
    id: 'hair-loss-supplements-biotin',
    question: 'Do hair supplements or biotin help?',
    short: 'They may help some people, but the studies disagree and nobody checks the products before sale.',
    answer: `A {=basics-supplements.newer-year} review of {basics-supplements.newer-studies} saw possible benefit from some supplements. An earlier pooling of eight trials ({basics-supplements.pooled-people}) found no gain in total hair count. Those trials were of low quality.

Nobody checks supplements before sale. High-dose biotin can upset lab tests, one for heart attacks among them. Tell the doctor or nurse if you take it.

Saw palmetto is a plant in many of these pills. In an open trial, photos showed more hair in {basics-saw-palmetto.better} men on it and {basics-saw-palmetto.better.comparator} on finasteride. There was no dummy pill, so nobody can tell yet what the plant did.

A true lack of iron or another nutrient is a separate matter. Have a test before you take iron.`,
    topic: 'myth',
    facts: ['basics-supplements', 'basics-saw-palmetto', 'basics-cause-iron'],
  },
  {
    id: 'hair-loss-rosemary-oil',
    question: 'Does rosemary oil work for hair loss?',
    short: 'Nobody can tell yet: the one trial we found had no group without treatment.',
    answer: `The claim that it "works like minoxidil" comes from one trial. It had {basics-rosemary-oil.group} on a rosemary lotion and as many on the weaker minoxidil liquid. After {basics-rosemary-oil.first-look} nothing had changed. After {basics-rosemary-oil.months} hair counts were up in both groups, with no clear difference.

No group went without, so the rise may be chance or season. A hair clinic that read the paper says both gains were very small. Scalps itched more than before in both groups, most of all with minoxidil.

If you want to try it, make sure first that the loss is pattern hair loss. If the oil makes your scalp itch, burn or turn red, wash it out and leave it. See a doctor if that does not settle.

The two drugs that the FDA has approved for pattern hair loss are [finasteride](/treatments/finasteride/), for men, and [minoxidil](/treatments/minoxidil/) on the scalp. Both have side effects to weigh.`,
    topic: 'evidence',
    facts: ['basics-rosemary-oil', 'basics-fda-approved', 'basics-redflags', 'basics-diagnosis-how'],
  },
  {
    id: 'hair-loss-spironolactone',
    question: 'What about spironolactone for women?',
    short: 'Nobody can tell yet how many women it helps, and it may harm a male baby in pregnancy.',
    answer: `Spironolactone is a pill for blood pressure that also blocks male-type hormones. Some skin doctors prescribe it to women for hair. That is [[off-label|off-label]]. A review of {basics-spironolactone.studies} judged that it works, but we saw no group on a dummy pill. So nobody can tell yet how many women it helps.

In the records of {basics-spironolactone.women} who took it, none got worse in six months or more. Many used other treatments too. On it, {basics-spironolactone.dizzy} felt dizzy and {basics-spironolactone.stopped.number} stopped because of a side effect.

It can raise potassium in the blood, so the label asks for blood tests. Tell the doctor if you are or may become pregnant, have weak kidneys, or take a blood pressure drug.

What we have checked for women: [minoxidil on the scalp](/treatments/minoxidil/) and [what is different for women](/basics/#for-women).`,
    topic: 'evidence',
    facts: ['basics-spironolactone', 'basics-spironolactone-safety', 'basics-cause-women-hormones', 'basics-fda-approved'],
  },
  {
    id: 'hair-loss-hormones-trans-readers',
    question: 'I am trans, or I take hormones. What is different for me?',
    short: 'Testosterone may bring on pattern hair loss; we found no trial of a treatment in trans people, so plan it with your prescriber.',
    answer: `Testosterone may start or speed up pattern hair loss, because the body makes [[dht|DHT]] from it. In the records of one US health center, trans people on testosterone had this diagnosis at {basics-hormones-testosterone.testosterone-women} of women who are not trans. On estrogen treatment it was {basics-hormones-testosterone.estrogen-women} of women, and about that of men. Records cannot show the cause.

We found no trial of any treatment in trans people. Skin doctors say finasteride can be an option for trans men, since it lowers DHT and not testosterone. It can affect sex and mood. If you can become pregnant, it may harm a male baby, so ask about birth control as well.

Where a page here says "men" or "women", it repeats the words of the study. Ask the person who prescribes your hormones before you add a drug. Do not stop or change a dose on your own for the sake of hair.`,
    topic: 'who',
    facts: ['basics-hormones-testosterone', 'basics-hormones-treatment', 'basics-cause-dht', 'finasteride-who-should-not-pregnancy', 'basics-finasteride-harm'],
  },
  {
    id: 'hair-loss-which-treatments-fda-approved',
    question: 'Which hair-loss treatments has the FDA approved?',
    short: 'Two drugs: finasteride pills, for men only, and minoxidil on the scalp, for men and women.',
    answer: `For pattern hair loss the FDA has approved finasteride {=basics-fda-approved.pill} pills, for men only, and minoxidil put on the scalp. Women have a {=basics-fda-approved.liquid} liquid and a {=basics-fda-approved.foam} foam. Approved does not mean free of risk: [finasteride](/treatments/finasteride/) can affect sex and mood, and [minoxidil](/treatments/minoxidil/) is not for use in pregnancy.

Minoxidil pills, dutasteride and custom-mixed finasteride for the skin are not approved for hair. Home light devices are "cleared", which is a lower bar.`,
    topic: 'regulatory',
    facts: ['basics-fda-approved', 'basics-fda-off-label', 'basics-finasteride-harm', 'minoxidil-who-should-not-pregnancy', 'basics-lllt'],
  },
  {
    id: 'hair-loss-finasteride-or-minoxidil-first',
    question: 'Finasteride or minoxidil first?',
    short: 'No study settles which to start with; sex, pregnancy, side effects and routine usually decide.',
    answer: `Finasteride is a prescription pill for men. It lowers the hormone behind the loss. It can affect sex and mood, and it must stay away from anyone who is or may become pregnant.

Minoxidil is a liquid or foam from the store, for men and women. It works in another way. Its label also warns about pregnancy, and it is dangerous to cats and dogs.

One trial in Chinese men may favor finasteride, and using both even more. It had no dummy group, so trust it little. [Here are the two side by side](/compare/finasteride-vs-minoxidil/). A doctor can help you choose.`,
    topic: 'comparison',
    facts: ['finasteride-combination-with-minoxidil', 'finasteride-who-label-men-only', 'minoxidil-regulatory-otc-and-brands', 'basics-finasteride-harm', 'minoxidil-harm-pets', 'minoxidil-who-should-not-pregnancy'],
  },
  {
    id: 'hair-loss-can-i-combine-treatments',
    question: 'Can I use two or three treatments together, and in what order?',
    short: 'Some pairs were tried and may do more than one alone; the order is mostly a matter of opinion.',
    answer: `Finasteride with minoxidil may do more than either alone, in men. You can use them at the same time. The side effects of both come along.

Needling may help minoxidil. When to put minoxidil back on is not settled. Waiting is the careful choice, since fresh holes let more of the drug into the body.

Scalp tattoo studios often ask you to stop scalp minoxidil for some weeks. A transplant does not stop hair loss, so surgeons often advise medicine with it. Each pair has its own page: [start from the table](/compare/). Before you mix things, ask a doctor or pharmacist.`,
    topic: 'combination',
    facts: ['finasteride-combination-with-minoxidil', 'microneedling-procedure-minoxidil-timing', 'smp-combo-minoxidil-pause', 'hair-transplant-combo-finasteride-existing-hair', 'basics-transplant'],
  },
  {
    id: 'hair-loss-what-to-ask-a-doctor',
    question: 'What do I ask at the appointment?',
    short: 'Ask what it is, what does not fit, whether you need a test, and what happens if you wait.',
    answer: `Start with these. Is this pattern hair loss, and does anything not fit? Could a medicine, an illness or low iron be part of it? Do I need a blood test or a skin sample?

Then look ahead. What stage am I now, and how should I track it? If I wait, what might I lose that treatment could have kept? What can go wrong with what you suggest, and what if I stop?

Take a list of your medicines and, if you can, old photos. [The basics page](/basics/#doing-nothing) has the full list.`,
    topic: 'diagnosis',
    facts: ['basics-diagnosis-how', 'basics-redflags', 'basics-cause-medicines', 'basics-scale-norwood'],
  },
  {
    id: 'hair-loss-does-insurance-pay',
    question: 'Will insurance or public health care pay for any of it?',
    short: 'Usually not: US plans probably treat pattern hair loss as cosmetic.',
    answer: `Most US plans see pattern hair loss as cosmetic. They usually do not pay for finasteride for hair, a transplant, PRP or a scalp tattoo. Britain's public health service does not pay for a transplant either.

We have not looked up whether plans help with a wig. Minoxidil for the scalp is sold in stores without a prescription.

A visit to find out the cause is another matter, so ask your plan about that. [The cost page](/costs/) shows what you would pay yourself.`,
    topic: 'cost',
    facts: ['hair-transplant-cost-insurance', 'finasteride-cost-insurance', 'prp-cost-insurance', 'smp-cost-insurance', 'minoxidil-regulatory-otc-and-brands'],
  },
  {
    id: 'hair-loss-dutasteride',
    question: 'Is dutasteride better than finasteride?',
    short: 'It probably adds more hair in the short run, but it is not approved in the US for hair loss.',
    answer: `In one trial of {basics-dutasteride.men}, dutasteride probably raised hair counts more than finasteride in {=basics-dutasteride.weeks}. Side effects were similar. That is one trial, and a short one.

In the US it is approved for an enlarged prostate only. You must not give blood until {=basics-dutasteride.no-blood} after you stop. Finasteride, its close cousin, can affect sex and mood.

This site has no full page on dutasteride yet. Talk with a doctor who knows both drugs.`,
    topic: 'comparison',
    facts: ['basics-dutasteride', 'basics-fda-off-label', 'basics-finasteride-harm'],
  },
  {
    id: 'hair-loss-ketoconazole-shampoo',
    question: 'Does ketoconazole shampoo help hair grow?',
    short: 'It may, but only a few small studies have looked.',
    answer: `Ketoconazole shampoo is sold for dandruff and a skin yeast infection, not for hair loss. A review of five studies in {basics-ketoconazole.people} called it promising. It also asked for proper trials.

So nobody can promise you hair from it. How often people get side effects from it is not something we have checked. Read the label, and stop if your scalp gets sore.`,
    topic: 'benefit',
    facts: ['basics-ketoconazole', 'basics-fda-off-label'],
  },
  {
    id: 'hair-loss-laser-caps',
    question: 'Do laser caps and combs work?',
    short: 'They may add some hair, but the trials were small.',
    answer: `In seven small trials taken together, home light devices did better than sham ones. At least one of those trials was paid for by a maker. Long-term studies are missing.

The FDA had cleared {basics-lllt.devices} by {=basics-lllt.cleared-by}. "Cleared" means much like an earlier device. It is a lower bar than "approved", whatever the ad says.

We have not checked prices or side effects of these devices yet. Before you pay, ask if you can send it back.`,
    topic: 'benefit',
    facts: ['basics-lllt'],
  },
  {
    id: 'hair-loss-hair-fibers',
    question: 'Do hair fibers look natural, and what do they do to my hair?',
    short: 'They probably hide thin spots within minutes, and they wash out; they grow nothing.',
    answer: `Hair fibers are tiny threads that cling to your own hair. They probably hide thin spots within minutes. They wash out with shampoo. They need some hair to hold on to, so they do not suit bare skin.

They do not slow or treat hair loss. None of our sources counts how pleased people are, or how often skin reacts. If your scalp gets sore or itchy, wash them out, and see a doctor if it goes on.`,
    topic: 'comparison',
    facts: ['basics-conceal', 'basics-redflags'],
  },
  {
    id: 'hair-loss-hairpieces-and-wigs',
    question: 'Are hairpieces and wigs worth a thought?',
    short: 'Yes: they cover more than fibers, work for anyone, and come off again.',
    answer: `Hairpieces and wigs lie over your hair and cover more than fibers can. They are drug-free, and they come off again. They run from cheap to costly. They grow nothing, and the loss underneath goes on.

What we have not checked: prices, how long they last, glues, and whether a health plan helps to pay. Ask a fitter what you will pay in a year with replacements, and what to do if your skin reacts.`,
    topic: 'comparison',
    facts: ['basics-conceal'],
  },
  {
    id: 'hair-loss-shaving-my-head',
    question: 'Should I just shave my head?',
    short: 'It is cheap, quick and yours to undo: the hair you have grows again.',
    answer: `A shave or a very short cut costs little and changes your look today. With short hair, a thin spot stands out less. If you do not like it, let the hair you have grow again.

It does nothing to the loss itself. With a shaved head, [a scalp tattoo](/treatments/smp/) is also open to you. It can look like stubble, but treat it as permanent: it is hard to undo.

Have sudden, patchy or sore loss checked first.`,
    topic: 'who',
    facts: ['basics-choice-do-nothing', 'basics-conceal', 'smp-who-shaved-or-thin', 'smp-duration-permanent', 'basics-redflags'],
  },
  {
    id: 'hair-loss-is-it-okay-to-do-nothing',
    question: 'Is it okay to do nothing about hair loss?',
    short: 'Yes: pattern hair loss does not harm your health in itself, though it usually goes on.',
    answer: `Yes, once you know that it is pattern hair loss. It does not harm your health in itself, and most hair loss needs no treatment.

Left alone, it usually goes on. After two years on a dummy pill, {finasteride-benefit-lost-hair-24mo.crown-hair-count-fell.comparator} men had fewer crown hairs than at the start. On finasteride it was {finasteride-benefit-lost-hair-24mo.crown-hair-count-fell.number}, with the side effects of a drug.

You can change your mind later. Practitioners say that treatment tends to work best before loss is advanced.`,
    topic: 'who',
    facts: ['basics-choice-do-nothing', 'finasteride-benefit-lost-hair-24mo', 'basics-redflags', 'basics-finasteride-harm'],
  },
  {
    id: 'hair-loss-how-fast-without-treatment',
    question: 'How fast will I lose hair if I leave it?',
    short: 'Nobody can tell for one person; in trials the loss was mostly slow.',
    answer: `Nobody can tell how fast one person will go. In two trials, men on a dummy pill may have lost about {basics-course-untreated.five-year-loss} of the hairs in a test patch in five years. In a smaller trial it was {basics-course-untreated.four-year-loss} in nearly four years. Few men were left by the end, so take these as rough.

Those were men with loss mainly at the crown. In the sources we read, nobody had followed untreated women for years.

Photos in the same light, every few months, tell you more than a mirror.`,
    topic: 'duration',
    facts: ['basics-course-untreated', 'finasteride-duration-untreated-5yr'],
  },
  {
    id: 'hair-loss-for-women',
    question: 'What is different about hair loss in women?',
    short: 'The part widens, hormones play a less clear part, and fewer treatments are open.',
    answer: `Women thin over the top and the part widens. The front hairline usually stays, and total baldness is rare. Many women have normal hormone levels. Acne, new face hair or irregular periods deserve a check-up.

[Minoxidil on the scalp](/treatments/minoxidil/) is approved for women and probably regrows some hair in some of them. It can grow hair on the face too, and it is not for use in pregnancy. Finasteride is not approved for women. It may harm a male baby.

Doing nothing and covering up are open to you as well. [More on women](/basics/#for-women).`,
    topic: 'who',
    facts: ['basics-what-pattern', 'basics-cause-women-hormones', 'basics-fda-approved', 'minoxidil-benefit-women-cochrane', 'minoxidil-harm-facial-hair-women', 'minoxidil-who-should-not-pregnancy', 'finasteride-who-should-not-pregnancy'],
  },
  {
    id: 'hair-loss-after-childbirth',
    question: 'My hair is falling out after having a baby. Is it for good?',
    short: 'Usually not: it is most often a shedding that stops by itself.',
    answer: `Childbirth is one of the shocks that can set off [[telogen-effluvium|heavy shedding]] a few months later. It usually stops by itself. Fullness tends to return within {basics-cause-telogen-effluvium.fullness-back}.

See a doctor if it does not settle, or if you feel ill, very tired or low. If you nurse your baby, ask before you use any hair product with a drug in it: the minoxidil label warns about nursing.`,
    topic: 'diagnosis',
    facts: ['basics-cause-telogen-effluvium', 'basics-redflags', 'minoxidil-who-should-not-breastfeeding'],
  },
  {
    id: 'hair-loss-going-bald-young',
    question: 'I am young and my hair is thinning. What should I do?',
    short: 'Check the cause, take photos, take your time: nobody can tell yet how bald you will become.',
    answer: `You are not alone. In one US study, {basics-prevalence-men-18-49.youngest} men aged {=basics-prevalence-men-18-49.youngest-ages.number} had clear loss.

Check that it is pattern hair loss. Take photos every few months. Nobody can tell yet how bald you will become, and that is why many surgeons make very young men wait. No honest clinic needs a deposit today.

The medicines are for adults. They may slow things, and they have side effects to weigh. Leaving it alone or cutting it short is fine too. If it gets you down, tell someone.`,
    topic: 'who',
    facts: ['basics-prevalence-men-18-49', 'hair-transplant-who-age', 'basics-diagnosis-how', 'basics-choice-do-nothing', 'basics-finasteride-harm', 'basics-mind-support', 'minoxidil-who-should-not-label-topical'],
  },
  {
    id: 'hair-loss-is-getting-me-down',
    question: 'Hair loss is getting me down. Is that normal?',
    short: 'Yes, it is common, and it is worth telling a doctor.',
    answer: `Yes. A review of {basics-mind-effect.studies} linked pattern hair loss to a moderately worse quality of life. It probably hits the self-esteem of women harder. On average it was not tied to depression, but you are not an average.

Tell a doctor or someone you trust. Support for the mind can be part of care. If your mood changes on finasteride, stop the pill and see a doctor.

In the US you can call or text {=basics-crisis-lines.crisis-line}, day or night. In danger, call {=basics-crisis-lines.emergency}.`,
    topic: 'harm',
    facts: ['basics-mind-support', 'basics-mind-effect', 'basics-crisis-lines', 'basics-finasteride-harm'],
  },
  {
    id: 'hair-loss-heart-disease-link',
    question: 'Does balding mean a weak heart?',
    short: 'No, but crown balding may go with somewhat more heart disease.',
    answer: `No. Some studies link balding at the crown with somewhat more heart disease: {basics-link-heart.mild} with mild balding and {basics-link-heart.severe} with severe, against men without it. A bald front showed no link. These studies cannot say that one causes the other.

Take it as a nudge to have your blood pressure and cholesterol checked. Nothing shows that treating hair changes the risk.`,
    topic: 'prevalence',
    facts: ['basics-link-heart'],
  },
  {
    id: 'hair-loss-how-to-report-a-side-effect',
    question: 'How do I report a side effect?',
    short: "Tell your doctor, and report it to the FDA's MedWatch online or at {=basics-medwatch.phone}.",
    answer: `If it is an emergency, such as chest pain or trouble breathing, call {=basics-crisis-lines.emergency} first. If someone swallowed a medicine by mistake, call Poison Help at {=basics-crisis-lines.poison-help}.

Then tell your doctor and report it yourself to the FDA's [[medwatch|MedWatch]] program. Use form {=basics-medwatch.form} on the FDA's website, or call {=basics-medwatch.phone}. It covers drugs, devices and cosmetics such as tattoo ink. You do not need proof of the cause.`,
    topic: 'monitoring',
    facts: ['basics-medwatch', 'basics-crisis-lines'],
  },
] satisfies QuestionInput[]
