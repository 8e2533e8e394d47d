import type { QuestionInput } from '@/lib/facts/schema'

export default [
  {
    id: 'smp-fever-or-spreading-redness',
    question: 'I have a fever or spreading redness after a scalp tattoo. What do I do?',
    short: 'See a doctor today: these can be signs of an infection that needs treatment.',
    answer: `Call a doctor or go to urgent care today if redness spreads, if there is pus, or if you have a fever. If you have trouble breathing, or your face or throat swells, call {=basics-crisis-lines.emergency}.

Leave scabs alone. Take along the name and lot number of the ink, if you have it.

Some redness for a few hours is usual. Bumps that last for weeks or come up months later also need a doctor, though not the same day.

Later, tell the FDA. You can report a reaction to ink through its MedWatch line at {=basics-medwatch.phone}. You do not need proof.`,
    topic: 'harm',
    facts: ['smp-harm-scalp-ink-recall', 'smp-healing-aftercare', 'smp-harm-infection-outbreaks', 'smp-harm-allergy-granuloma', 'basics-medwatch', 'basics-crisis-lines'],
    urgent: true,
  },
  {
    id: 'smp-too-much-numbing-cream',
    question: 'I feel ill after numbing cream for a scalp tattoo. What do I do?',
    short: 'Call {=basics-crisis-lines.emergency} for an uneven heartbeat, a seizure or trouble breathing, and Poison Help for anything less.',
    answer: `Call {=basics-crisis-lines.emergency} if you have an uneven heartbeat, a seizure, or trouble breathing.

If you feel ill in another way, call Poison Help at {=basics-crisis-lines.poison-help}. They will tell you what to do about the cream. Say which product it was, how strong, how much, and when it went on.

The FDA warns that too much lidocaine through the skin can cause these signs. It advises against such creams on large or sore areas, or under a wrap.`,
    topic: 'harm',
    facts: ['smp-pain-numbing-cream-warning', 'basics-crisis-lines'],
    urgent: true,
  },
  {
    id: 'smp-what-is',
    question: 'What exactly is a scalp tattoo?',
    short: 'A cosmetic tattoo of tiny dots that look like shaved hair, or that make thin hair look fuller.',
    answer: `A scalp tattoo is a cosmetic tattoo. Its full name is [[smp|scalp micropigmentation]], or SMP. People also call it a hair tattoo. A practitioner uses fine needles to place tiny dots of ink in your scalp.

From a normal distance the dots look like very short shaved hair. Under thin hair they darken the scalp, so that less skin shines through. It can hide a thin crown, a receding hairline or a scar.

It is ink and nothing else. No new hair grows, and the hair you have goes on as before.`,
    topic: 'how-it-works',
    alsoTopics: ['benefit'],
    facts: ['smp-what-definition', 'smp-effect-no-regrowth', 'smp-technique-dots'],
  },
  {
    id: 'smp-or-ordinary-tattoo',
    question: 'How is a scalp tattoo different from an ordinary tattoo?',
    short: 'It is a kind of tattoo: dots only, finer needles, a shallower depth, and usually thinned black ink.',
    answer: `It is a tattoo. In both, needles carry ink through the surface into the [[dermis|dermis]], the living layer below. Some pages say an ordinary tattoo is scraped in. It is not: both puncture the skin.

What differs is the way it is done. SMP uses dots only, finer needles and a shallower depth; studios quote {smp-technique-depth.depth}. The ink is usually black, thinned to a gray that goes with your hair.

So the same risks apply: infection, allergy, fading, and a hard time taking it off.`,
    topic: 'comparison',
    facts: ['smp-technique-vs-tattoo', 'smp-technique-depth', 'smp-pigment-type', 'smp-pigment-color-match'],
  },
  {
    id: 'smp-what-happens',
    question: 'What is the procedure like?',
    short: 'You agree on a hairline and a shade, then dots are added with a small machine over several visits.',
    answer: `You wash your scalp. You and the practitioner agree on a hairline and a shade. Then dots are added with a pen-like device or a tattoo machine. It is not surgery, but it does break the skin.

One visit can last up to {smp-visits-what-happens.longest-visit}. Practitioners plan on {smp-visits-number.usual-visits}, set {smp-visits-number.gap-between-visits} apart, so that the color can be built up slowly.

Redness for some hours is usual. Studios ask you to keep the scalp dry for {smp-healing-aftercare.keep-dry}, and to stay out of strong sun and pools for {smp-healing-aftercare.avoid-sun}.`,
    topic: 'procedure',
    facts: ['smp-visits-what-happens', 'smp-visits-number', 'smp-healing-recovery', 'smp-healing-aftercare'],
  },
  {
    id: 'smp-how-many-visits',
    question: 'How many visits does it take, and how long is each?',
    short: 'Practitioners plan on {smp-visits-number.usual-visits}, each up to {smp-visits-what-happens.longest-visit} long.',
    answer: `Practitioners quote {smp-visits-number.visits}, set {smp-visits-number.gap-between-visits} apart. That makes {smp-visits-number.full-course} from first to last. One practitioner says {smp-visits-number.small-area} even for a small area, such as a widow's peak.

A visit can last up to {smp-visits-what-happens.longest-visit}, and the whole job up to {smp-visits-what-happens.whole-job}. These are practitioners' figures. We found no test of whether more visits look better.

Ask whether the price is for one visit or for all of them.`,
    topic: 'procedure',
    facts: ['smp-visits-number', 'smp-visits-what-happens', 'smp-cost-total'],
  },
  {
    id: 'smp-does-it-hurt',
    question: 'Does a scalp tattoo hurt?',
    short: 'It varies: clinics say anything from mild to very painful, and we found no study that measured it.',
    answer: `Nobody can tell you for sure, because we found no study that measured it. One hair clinic puts it near {smp-pain-level.pain-score}. Cleveland Clinic says it is usually less than a regular tattoo. A doctor-run clinic says it can be very painful near the ears and forehead without numbing.

If a numbing cream is used, read the label. The FDA advises no more than {=smp-pain-numbing-cream-warning.highest-lidocaine} lidocaine in products sold without a prescription. It should not go on large or sore areas, and never under a wrap. Too much can upset the heart or the breathing.`,
    topic: 'procedure',
    alsoTopics: ['harm'],
    facts: ['smp-pain-level', 'smp-pain-numbing-cream-warning'],
  },
  {
    id: 'smp-how-long-does-it-last',
    question: 'How long does a scalp tattoo last, and does it fade?',
    short: 'Nobody knows how long it looks good; the ink itself is best thought of as permanent.',
    answer: `Two things are easy to mix up: how long it looks good, and how long the ink stays.

How long it looks good has hardly been studied. Practitioners quote {smp-duration-claims.years-claimed} before a touch-up. The one study we found followed {smp-duration-measured-fading.at-six-months.n} people for {smp-duration-measured-fading.at-six-months.follow-up}, and the score for fullness fell a little.

The ink stays. It lightens with the years and, practitioners say, with sun, but it does not wash away. A temporary type exists. One clinic says it fades in {smp-duration-temporary-type.fade-range}.`,
    topic: 'duration',
    facts: ['smp-duration-claims', 'smp-duration-permanent', 'smp-duration-measured-fading', 'smp-duration-temporary-type'],
  },
  {
    id: 'smp-temporary',
    question: 'Is there a temporary scalp tattoo?',
    short: 'Yes, it is called trichopigmentation, and it must be repeated to keep the look.',
    answer: `The temporary type is called [[trichopigmentation|trichopigmentation]]. It uses smaller grains of pigment that are made to fade. One clinic says that takes {smp-duration-temporary-type.fade-range}, about {smp-duration-temporary-type.fade-usual} as a rule.

The good side: you may be able to stop, or change the look. The other side: you pay again each time to keep it.

Ask what the ink is. A seller's word that it will fade is not a test of how it fades in your skin.`,
    topic: 'duration',
    facts: ['smp-duration-temporary-type', 'smp-duration-permanent'],
  },
  {
    id: 'smp-cost',
    question: 'How much does a scalp tattoo cost?',
    short: 'One article says {smp-cost-total.full-course} for a full course; other pages quote {smp-cost-total.other-pages}.',
    answer: `We found no survey of prices. One article, by a company that sells hair-loss medicine, puts a full course at {smp-cost-total.full-course}. Other pages quote {smp-cost-total.other-pages}. All of them are commercial, and some may mean one visit only.

Size, difficulty and the number of visits change the price, but we found no list by area, such as a hairline, a crown, a scar or a whole head. Insurance probably will not pay. We found no price for touch-ups or for removal.

Ask for one written price that covers every visit and the first touch-up.`,
    topic: 'cost',
    facts: ['smp-cost-total', 'smp-cost-insurance', 'smp-removal-laser'],
  },
  {
    id: 'smp-stop-hair-loss',
    question: 'Does a scalp tattoo stop hair loss or bring hair back?',
    short: 'No: it hides hair loss, and does not slow it or grow hair.',
    answer: `No. SMP is ink in the skin. It does not slow hair loss and it does not grow hair.

Your own hair keeps to its course. So the picture around the dots can change: a dot hairline may end up standing alone, in front of bare skin.

If you want to keep hair or grow some back, that takes something else. Using SMP just for the look is a fair choice, as long as you know what it can and cannot do.`,
    topic: 'how-it-works',
    alsoTopics: ['benefit'],
    facts: ['smp-effect-no-regrowth', 'smp-who-not-fast-loss', 'smp-combo-medicines'],
  },
  {
    id: 'smp-more-than-cover-up',
    question: 'What can I do if I want more than to hide it?',
    short: 'Two medicines are FDA-approved for pattern hair loss; surgery, PRP and needling are other roads, each with its own limits.',
    answer: `First have a doctor tell you what kind of loss you have. Then there are these roads, each with gains and risks.

The FDA has approved two medicines. [Finasteride](/treatments/finasteride/) pills are for men only. They can cause sexual side effects, and suicidal thoughts have been reported. [Minoxidil](/treatments/minoxidil/) on the scalp is for men and women, but not in pregnancy, and it can make cats and dogs very ill. Both work only while you use them.

A [hair transplant](/treatments/hair-transplant/) moves your own hair by surgery. It leaves scars, and you need enough hair at the back. [PRP](/treatments/prp/) shots and [microneedling](/treatments/microneedling/), mostly with minoxidil, may add a little hair. Their trials are small and do not agree, and both leave the scalp sore for a while.

You can lay any two of them side by side at [Compare](/compare/).`,
    topic: 'comparison',
    facts: ['basics-fda-approved', 'basics-transplant', 'basics-finasteride-harm', 'minoxidil-harm-pets', 'prp-comparison-seed-claim', 'microneedling-benefit-evidence-quality', 'smp-effect-no-regrowth', 'smp-who-not-diagnosis-first'],
  },
  {
    id: 'smp-with-finasteride-or-minoxidil',
    question: 'Can I have a scalp tattoo while using finasteride or minoxidil?',
    short: 'We found no study for or against it; studios often ask you to pause scalp minoxidil while the skin heals.',
    answer: `We found no study of it, for or against. “No research says you can't” is true only because we found no research at all.

A finasteride pill does not touch the ink. Minoxidil goes on the same skin. Studios often ask you to pause it during the course and for {smp-combo-minoxidil-pause.pause-after-last-visit} after the last visit. That is custom, not science. Minoxidil helps only while you use it, so ask your doctor before you stop anything.

If hair grows back, or if more falls out, the dots may look better or worse. Nobody can tell yet which.`,
    topic: 'combination',
    facts: ['smp-combo-medicines', 'smp-combo-minoxidil-pause', 'basics-after-stopping'],
  },
  {
    id: 'smp-right-for-me',
    question: 'Is a scalp tattoo a good choice for me?',
    short: 'It may suit you if you shave or thin evenly, and may not if you are losing hair fast or want long hair.',
    answer: `Practitioners say it suits people who shave or buzz their hair, people whose hair thins evenly, and people with a scar to hide.

It may suit you less if you are losing hair fast, or if you want long hair over a bald area. Ask a doctor first if you have a scalp disease, thick scars, or a weak immune system.

It is meant to stay. Picture yourself ten years older and gray, with the same hairline.`,
    topic: 'who',
    facts: ['smp-who-shaved-or-thin', 'smp-who-scars', 'smp-who-not-fast-loss', 'smp-who-not-skin', 'smp-pigment-color-match'],
  },
  {
    id: 'smp-what-can-go-wrong',
    question: 'What can go wrong with a scalp tattoo?',
    short: 'A look you dislike, and the risks of any tattoo: infection, allergy, lumps; nobody has counted how often.',
    answer: `The typical failures are in the look: blurred dots, blotches, a fake hairline, or a blue or green tint.

Then there are the risks of any tattoo. Ink can carry germs even when sealed. Allergy or firm lumps may come up months or years later. Ink may hide a change in a mole.

How often this happens on scalps has not been counted. In a survey of people with ordinary tattoos, about {smp-harm-reactions-rate.any-reaction} had had some reaction, and about {smp-harm-reactions-rate.lasting-reaction} a lasting one.

See a doctor for [fever or spreading redness](/questions/smp-fever-or-spreading-redness/). If it is only the look that went wrong, read [what a laser may do](/questions/smp-removal/). You can report it to the FDA at {=basics-medwatch.phone}.`,
    topic: 'harm',
    facts: [
      'smp-harm-spread-color',
      'smp-harm-reactions-rate',
      'smp-harm-ink-contamination',
      'smp-harm-infection-outbreaks',
      'smp-harm-allergy-granuloma',
      'smp-harm-hidden-moles',
      'basics-medwatch',
    ],
  },
  {
    id: 'smp-fda-approved-ink',
    question: 'Should I look for FDA-approved ink?',
    short: 'There is none: the FDA has not approved any pigment for injection into the skin.',
    answer: `No such ink exists. The FDA has not approved any pigment for injection into the skin. It says that some tattoo pigments are made for printer ink or car paint. So a studio that boasts of “FDA-approved ink” is wrong.

Being new and sealed is no proof either. FDA scientists found germs in sealed inks, and scalp inks were recalled in {=smp-harm-scalp-ink-recall.alert-date}.

Ask for what does exist: a licensed and clean shop, sterile single-use needles, and sealed ink with a maker and a lot number that you can write down.`,
    topic: 'regulatory',
    facts: [
      'smp-regulation-fda-no-approved-ink',
      'smp-harm-ink-contamination',
      'smp-harm-scalp-ink-recall',
      'smp-regulation-who-regulates',
      'smp-availability-choosing',
    ],
  },
  {
    id: 'smp-removal',
    question: 'Can a scalp tattoo be removed if I hate it?',
    short: 'Sometimes, by laser, but it is not guaranteed and it can hurt or scar.',
    answer: `Sometimes. One clinic reported that a laser cleared it on {smp-removal-laser.sessions-to-clear.n} people, in {smp-removal-laser.sessions-to-clear}. That is too few to be a success rate. Surgeons who do SMP disagree: one says lasers work well, another that it cannot in general be removed.

The FDA warns that removal can hurt and may leave scars. Ink with iron oxide or white pigment can turn darker under a laser, so ask for a test spot first.

Go to a skin doctor who is trained in tattoo removal, and keep your ink details. We found no price.`,
    topic: 'after-stopping',
    facts: ['smp-removal-laser', 'smp-duration-permanent', 'smp-pigment-type'],
  },
  {
    id: 'smp-turn-blue-or-blur',
    question: 'Can it turn blue or green, or blur?',
    short: 'Yes, both are known failures, though nobody has counted how often they happen.',
    answer: `It can. Practitioners say the causes may be ink put too deep, ink mixed from several colors, or too many passes over one spot.

Studios that use plain black ink say that theirs never turns. No study has followed people long enough to show that. The one that measured fading ran for {smp-duration-measured-fading.at-six-months.follow-up}.

Ask for photos of healed heads from years ago, taken in daylight. Fresh results tell you little.`,
    topic: 'harm',
    facts: ['smp-harm-spread-color', 'smp-pigment-type', 'smp-duration-measured-fading', 'smp-availability-choosing'],
  },
  {
    id: 'smp-keep-head-shaved',
    question: 'Do I have to keep my head shaved?',
    short: 'If the dots stand in for hair on bare skin, yes; under thin hair, no.',
    answer: `It depends on what the dots do for you. On a bald area they look like stubble, so the rest must be stubble too. Practitioners say that flat dots do not pass for longer hair.

Under hair that thins evenly, they only darken the skin. There you can keep your length, as long as enough hair lies over them.

So ask yourself whether you would shave for years. If not, the dots on bare skin may not be for you.`,
    topic: 'who',
    facts: ['smp-who-shaved-or-thin', 'smp-what-definition'],
  },
  {
    id: 'smp-women',
    question: 'Does it work for women?',
    short: 'It can shade a wide part, usually without shaving, but the proof is one small series.',
    answer: `Women usually have it done without shaving. The dots darken the scalp along a wide part, so that thin hair looks denser.

In a Korean series at least {smp-who-women.women.number} of {smp-who-women.patients} were women, and nearly all results were rated good by the team that did them. One woman with mild thinning saw little change and was unhappy. There was nobody to compare with, so nobody can tell yet how often women are pleased.

Have the cause checked first. Loss that is sudden, patchy, itchy or painful may need treatment.`,
    topic: 'who',
    facts: ['smp-who-women', 'smp-benefit-small-studies', 'smp-who-not-diagnosis-first'],
  },
  {
    id: 'smp-gray-hair-skin-tone',
    question: 'Will it suit gray or fair hair, or my skin tone?',
    short: 'The shade is matched to you now and does not change with you; skin tones were not studied apart.',
    answer: `Practitioners match the shade to your hair as it is now, mostly by thinning black ink. One page adds that dark hair suits it most. If your hair turns gray or white later, the dots stay dark.

The small studies came from a few places and did not report by skin tone or hair color. If you tend to form thick scars, ask a skin doctor first.

Ask to see healed work on skin and hair like yours, from years ago.`,
    topic: 'who',
    facts: ['smp-pigment-color-match', 'smp-who-women', 'smp-benefit-small-studies', 'smp-who-not-skin'],
  },
  {
    id: 'smp-transplant-scars',
    question: 'Can it hide a scar, or add to a hair transplant?',
    short: 'It may, and that is one of its oldest uses, but ink in scars may fade faster and nobody has compared results.',
    answer: `Hiding scars is one of the oldest uses. An older series of {smp-who-scars.scar-patients} reported better looks, with nobody to compare with. Ink in scar tissue may fade faster.

Some surgeons also use it to make a thin transplant look denser, mainly when there is not enough hair left to move. Those reports come from people who sell the service.

No waiting time after surgery has been tested. Ask both the surgeon and the practitioner how long your scalp must settle.`,
    topic: 'combination',
    facts: ['smp-who-scars', 'smp-combo-transplant', 'smp-duration-measured-fading'],
  },
  {
    id: 'smp-will-people-notice',
    question: 'Will people notice that it is a tattoo?',
    short: 'Done well it may pass as stubble, but nobody has tested how often people notice.',
    answer: `We found no study that asked strangers. In small series, the teams that did the work were pleased with nearly all of it. A review by doctors who promote the method warns that it may leave people extremely happy or extremely unhappy.

What may give it away: a hairline that is too sharp or too low, dots that blur, a blue tint, or longer hair beside flat dots.

Start small, with a soft hairline. Dots can be added. They are hard to take away.`,
    topic: 'benefit',
    alsoTopics: ['harm'],
    facts: ['smp-benefit-evidence-gap', 'smp-benefit-small-studies', 'smp-harm-spread-color', 'smp-technique-dots'],
  },
  {
    id: 'smp-harm-follicles',
    question: 'Does it harm the hair roots I still have?',
    short: 'Clinics say no, but nobody has counted hairs before and after.',
    answer: `Cleveland Clinic says it does not harm [[hair-follicle|follicles]] or cause hair loss. A clinic that sells SMP says it has seen no sudden shedding afterward. It adds that numbing shots could in theory set some off.

These are the views of experts. We found no study that counted hairs before and after, so nobody can tell yet for sure.`,
    topic: 'harm',
    facts: ['smp-effect-no-follicle-damage'],
  },
  {
    id: 'smp-mri',
    question: 'Can I still have an MRI scan?',
    short: 'Probably yes: in two studies a few people felt a brief tingle or burning; tell the staff.',
    answer: `Probably yes. Among tattooed people who were scanned for a study, {smp-harm-mri.tingling} felt tingling, and it was gone in a day. In a survey, {smp-harm-mri.makeup} with permanent makeup had felt brief tingling or burning.

The study left out large tattoos, and scalps were not looked at apart. So tell the MRI staff before you go in. Do not skip a scan that you need.`,
    topic: 'harm',
    facts: ['smp-harm-mri'],
  },
  {
    id: 'smp-cancer',
    question: 'Does tattoo ink cause cancer?',
    short: 'Nobody knows: studies of ordinary tattoos disagree, and none looked at scalp tattoos.',
    answer: `It is unsettled. A Swedish study saw a slightly higher rate of lymphoma in tattooed people, which may be chance. A study in Utah found no clear pattern. Danish twins with tattoos had more skin cancer, but comparing twin with twin gave no clear answer.

Such studies cannot show cause, and none was about SMP.

One step is plain: ink may hide changes in a mole. Have scalp moles checked first, and keep dots off them.`,
    topic: 'harm',
    facts: ['smp-harm-cancer-unknown', 'smp-harm-hidden-moles'],
  },
  {
    id: 'smp-pregnancy',
    question: 'Can I have a scalp tattoo while pregnant?',
    short: 'Our sources do not cover it, so ask a doctor; nothing is lost by waiting.',
    answer: `None of our sources covers scalp tattoos in pregnancy or while breastfeeding. That does not mean it is safe. It means that we found no one who looked.

Any tattoo can become infected, and too much numbing cream can affect the heart and the breathing. So ask your doctor first.

SMP treats nothing, so nothing is lost by waiting until after.`,
    topic: 'who-should-not',
    facts: ['smp-benefit-evidence-gap', 'smp-harm-ink-contamination', 'smp-pain-numbing-cream-warning'],
  },
  {
    id: 'smp-choose-practitioner',
    question: 'How do I check a practitioner, and who does it?',
    short: 'Check the license, see healed work from years ago, and ask about needles and ink before you pay.',
    answer: `SMP is done by studio technicians, at hair-transplant clinics and in some skin doctors' practices. Rules differ by state, county and city, and some states do not regulate tattoo shops.

Ask for the license your state or county requires. Ask for photos of healed work from years ago, single-use sterile needles, and sealed ink with a lot number. What thins the ink should be a sterile liquid, not tap water.

Walk away from “FDA-approved ink”, success percentages, today-only prices, and a contract without a way to cancel.`,
    topic: 'availability',
    facts: ['smp-availability-choosing', 'smp-availability-who-does-it', 'smp-regulation-who-regulates', 'smp-regulation-fda-no-approved-ink'],
  },
] satisfies QuestionInput[]
