import type { QuestionInput } from '@/lib/facts/schema'

export default [
  {
    id: 'minoxidil-does-it-work',
    question: 'Does minoxidil really work?',
    short: 'It probably regrows some hair in some people while they use it; it rarely brings back a full head of hair.',
    answer: `In the main trial in men, the stronger liquid added {minoxidil-benefit-men-hair-count-48wk.gain-strong} on the crown in {minoxidil-benefit-men-hair-count-48wk.gain-strong.follow-up}. A dummy liquid, with no drug in it, added {minoxidil-benefit-men-hair-count-48wk.gain-strong.comparator.number}.

In women, {minoxidil-benefit-women-cochrane.regrowth} said they had clear regrowth. On a dummy liquid, {minoxidil-benefit-women-cochrane.regrowth.comparator} said so too.

It may also help you keep the hair you have, which can be the bigger gain. Itching is the main side effect, and it is not for use in pregnancy.`,
    topic: 'benefit',
    facts: ['minoxidil-benefit-men-hair-count-48wk', 'minoxidil-benefit-women-cochrane', 'minoxidil-duration-long-term', 'minoxidil-harm-scalp-itch', 'minoxidil-who-should-not-pregnancy'],
  },
  {
    id: 'minoxidil-women',
    question: 'Does minoxidil work for women?',
    short: 'It probably does for some women: more of them see clear regrowth than on a dummy liquid.',
    answer: `A review of {minoxidil-benefit-women-cochrane.trials} found clear regrowth, by their own report, in {minoxidil-benefit-women-cochrane.regrowth} women on minoxidil and {minoxidil-benefit-women-cochrane.regrowth.comparator} on a dummy liquid. When clinicians judged, it was {minoxidil-benefit-women-cochrane.rated} against {minoxidil-benefit-women-cochrane.rated.comparator.number}.

In another trial no woman had dense regrowth. Some women get unwanted hair on the face or body: {minoxidil-harm-facial-hair-women.unasked} said so in trials, all groups together. More say so when they are asked.

Do not use it in pregnancy. Use the doses on the women's label.`,
    topic: 'who',
    facts: ['minoxidil-benefit-women-cochrane', 'minoxidil-benefit-women-2pct-32wk', 'minoxidil-harm-facial-hair-women', 'minoxidil-who-should-not-pregnancy', 'minoxidil-procedure-how-to-use'],
  },
  {
    id: 'minoxidil-how-long',
    question: 'How long does minoxidil take to work, and when should I give up?',
    short: 'Plan on months: sources say from {minoxidil-time-to-effect-labels.men-earliest} up to a year.',
    answer: `The men's label says {minoxidil-time-to-effect-labels.men-earliest} at the earliest. It also says to stop and ask a doctor if nothing grows in {minoxidil-time-to-effect-labels.men-ask}. The women's foam label says {minoxidil-time-to-effect-labels.women-earliest} at the earliest, and {minoxidil-time-to-effect-labels.women-need} or more for some.

The American Academy of Dermatology says that results can take {minoxidil-time-to-effect-labels.aad}. So the label and the skin doctors do not quite agree. Ask a doctor before you give up.

Take a photo in the same light when you start and again every few months. Slow change is hard to see in the mirror.`,
    topic: 'time-to-effect',
    facts: ['minoxidil-time-to-effect-labels'],
  },
  {
    id: 'minoxidil-early-shedding',
    question: 'Why am I losing more hair since I started minoxidil? Is the "dread shed" normal?',
    short: 'Extra shedding may come early on and is usually short; nobody has good figures on how often.',
    answer: `Minoxidil may push resting hairs to let go so that new ones can start. Product information puts the extra shedding in {minoxidil-time-to-effect-early-shedding.when}. It should ease within about {minoxidil-time-to-effect-early-shedding.lasts}.

If it goes on longer, or the hair comes out in patches, stop and see a doctor. Something else may be the cause.`,
    topic: 'time-to-effect',
    alsoTopics: ['harm'],
    facts: ['minoxidil-time-to-effect-early-shedding', 'minoxidil-how-it-works-growth-cycle'],
  },
  {
    id: 'minoxidil-if-i-stop',
    question: 'If I stop minoxidil, do I lose what I gained?',
    short: 'Yes, probably: the gain goes within months.',
    answer: `The maker says that the new hair is usually gone within {minoxidil-after-stopping-product-information.gone} and loss picks up again. In a small trial, hair was back to about the level of untreated men {minoxidil-after-stopping-trial.off} after the last use.

You end up about where you would have been without it. It may still feel like a sudden drop.`,
    topic: 'after-stopping',
    facts: ['minoxidil-after-stopping-product-information', 'minoxidil-after-stopping-trial'],
  },
  {
    id: 'minoxidil-for-life',
    question: 'Is minoxidil for life?',
    short: 'For as long as you want the effect; you can stop at any time, and the gain then probably goes.',
    answer: `There is no fixed end. US labels say that you must keep using it, or the loss starts again.

How long the gain holds is less sure. In small follow-ups it peaked at around a year and then slipped. Men on foam ended {=minoxidil-duration-long-term.foam-time} near where they began. Men on liquid for {=minoxidil-duration-long-term.liquid-time} were still above.

Many people do not keep it up: in one clinic, {minoxidil-monitoring-many-people-stop.stopped} had stopped. So count the cost and the chore over years before you start. Stopping should put you about where you would have been without it.`,
    topic: 'duration',
    facts: ['minoxidil-after-stopping-product-information', 'minoxidil-duration-long-term', 'minoxidil-monitoring-many-people-stop', 'minoxidil-cost-monthly'],
  },
  {
    id: 'minoxidil-which-strength',
    question: 'Which strength should I use, and is the stronger one worth it?',
    short: 'For men the stronger liquid probably grows more hair, with more itching; for women two common routines come out about equal.',
    answer: `In men, {=minoxidil-comparison-men-5-vs-2.strong} liquid beat {=minoxidil-comparison-men-5-vs-2.weak} liquid by {minoxidil-comparison-men-5-vs-2.extra}. Itching was more common: {minoxidil-harm-scalp-itch.itch} against {minoxidil-harm-scalp-itch.itch.comparator}.

In women, {=minoxidil-comparison-women-foam-vs-solution.strong} foam once a day and {=minoxidil-comparison-women-foam-vs-solution.weak} liquid twice a day grew nearly the same. Choose by comfort, price and the routine you will keep up. Unwanted face hair rises with the dose.

Men's products are labeled "not for women". Follow the women's label.`,
    topic: 'comparison',
    facts: ['minoxidil-comparison-men-5-vs-2', 'minoxidil-comparison-women-foam-vs-solution', 'minoxidil-harm-scalp-itch', 'minoxidil-harm-facial-hair-women', 'minoxidil-procedure-how-to-use'],
  },
  {
    id: 'minoxidil-foam-or-liquid',
    question: 'Foam or liquid?',
    short: 'As far as anyone can tell they may work about as well; the foam may be kinder to a touchy scalp.',
    answer: `The foam leaves out [[propylene-glycol|propylene glycol]]. That is the solvent most often behind an allergic rash. In a trial in women, itch and flaking were less common with the foam.

We found no large trial of foam against liquid of the same strength in men. So choose by feel and price. If your scalp gets sore on one, try the other. If the rash comes from minoxidil itself, no form on the skin will do.`,
    topic: 'comparison',
    facts: ['minoxidil-comparison-foam-vs-solution', 'minoxidil-harm-contact-allergy', 'minoxidil-comparison-women-foam-vs-solution'],
  },
  {
    id: 'minoxidil-hairline',
    question: 'Does minoxidil work at the hairline, or only on the crown?',
    short: 'It may do a little at the temples, but the hairline has been tested much less than the crown.',
    answer: `US labels for men say that it is for the crown and not for a receding hairline.

In one trial of {minoxidil-benefit-hairline.men}, foam gave more hair width at the temples than a dummy foam. Temples and crown did about the same. But after {minoxidil-benefit-hairline.weeks} the gain in the number of hairs was no longer clear in either place.

So do not count on it for the front.`,
    topic: 'benefit',
    facts: ['minoxidil-benefit-hairline'],
  },
  {
    id: 'minoxidil-missed-dose',
    question: 'What if I miss a dose of minoxidil?',
    short: 'Put it on when you remember, skip it if the next one is near, and never double up.',
    answer: `That is the advice of two leaflets for patients. Using more does not grow more hair. It only puts more of the drug into your body.

One missed dose is no reason to worry. Weeks without it are another thing: the gain goes when you stop.`,
    topic: 'procedure',
    facts: ['minoxidil-procedure-daily-life', 'minoxidil-procedure-how-to-use', 'minoxidil-how-it-works-absorption', 'minoxidil-after-stopping-product-information'],
  },
  {
    id: 'minoxidil-sleep-swim-hat-wash',
    question: 'Can I sleep, swim, wear a hat or wash my hair after minoxidil?',
    short: 'Yes, with a wait: let it dry fully, and keep your scalp dry for at least {=minoxidil-procedure-daily-life.dry}.',
    answer: `Leaflets for patients say not to wet your scalp for at least {=minoxidil-procedure-daily-life.dry} after each use. We read that as no washing and no swimming until then. They say nothing about hats by name.

Let it dry fully before bed or before a hat. Wet product can stain the bedding. It can also reach a partner, a baby or a cat.

Pause for {=minoxidil-procedure-daily-life.dye} before and after dye or a perm.`,
    topic: 'procedure',
    facts: ['minoxidil-procedure-daily-life', 'minoxidil-harm-pets', 'minoxidil-harm-children'],
  },
  {
    id: 'minoxidil-side-effects',
    question: 'What side effects of minoxidil should I watch for?',
    short: 'Itching and a sore scalp are the usual ones; chest pain, faintness or swelling mean stop and get help.',
    answer: `Itching was noted in {minoxidil-harm-scalp-itch.itch} men on the stronger liquid and {minoxidil-harm-scalp-itch.itch.comparator} on the weaker one. No figure for a dummy liquid could be read. Women may get unwanted face hair.

Stop and ask a doctor about a fast heartbeat, dizziness, sudden weight gain, or swollen hands or feet. For chest pain or fainting, call {=minoxidil-monitoring-label-stop-signs.emergency}. These are signs that the drug may be acting on the whole body.

If you have heart disease, ask a doctor before you start. You can report a side effect to the FDA at {=basics-medwatch.phone}.`,
    topic: 'harm',
    facts: ['minoxidil-harm-scalp-itch', 'minoxidil-harm-facial-hair-women', 'minoxidil-monitoring-label-stop-signs', 'minoxidil-harm-heart-topical', 'basics-medwatch'],
  },
  {
    id: 'minoxidil-chest-pain-fainting',
    question: 'I have chest pain, or I fainted, while using minoxidil. What should I do?',
    short: 'In the US call {=minoxidil-monitoring-label-stop-signs.emergency} now; elsewhere call your emergency number.',
    answer: `Do not wait and do not drive yourself. Call {=minoxidil-monitoring-label-stop-signs.emergency}, or your own emergency number outside the US. Tell them that you use minoxidil, as a pill or on the scalp.

Do not use it again until a doctor has said that you may.

Has your heart been racing, do you feel dizzy, or did you gain weight or swell all of a sudden? Stop, and call a doctor today.`,
    topic: 'harm',
    facts: ['minoxidil-monitoring-label-stop-signs', 'minoxidil-regulatory-oral-off-label'],
    urgent: true,
  },
  {
    id: 'minoxidil-heart-blood-pressure',
    question: 'Can minoxidil affect my heart or blood pressure?',
    short: 'It may: a little from the scalp, more from pills; ask a doctor first if you have heart, kidney or blood pressure problems.',
    answer: `On the scalp, a small trial found that heart rate rose by {minoxidil-harm-heart-topical.rise}. Blood pressure did not change.

With pills, heart rate rose by {minoxidil-harm-oral-blood-pressure.rate} in pooled studies, and {minoxidil-harm-oral-blood-pressure.symptoms} had signs such as dizziness.

Fluid around the heart is the open question. In US records it was found in {minoxidil-harm-oral-fluid-around-heart.within-year} on pills and {minoxidil-harm-oral-fluid-around-heart.within-year.comparator} not on them. But the FDA has had more such reports than expected. The pills carry a [[boxed-warning|boxed warning]], written for much higher doses.`,
    topic: 'harm',
    facts: ['minoxidil-harm-heart-topical', 'minoxidil-harm-oral-blood-pressure', 'minoxidil-harm-oral-fluid-around-heart', 'minoxidil-regulatory-oral-off-label', 'minoxidil-who-should-not-oral'],
  },
  {
    id: 'minoxidil-pills-or-scalp',
    question: 'Are minoxidil pills better than the lotion?',
    short: 'On average they may not be: trials so far see no clear difference, and pills bring more unwanted hair.',
    answer: `In {=minoxidil-comparison-oral-vs-topical-pooled.trials} pooled, there was no clear difference in hair density. In one trial in men, photos of the crown looked better on the pill, but not photos of the front.

Pills may be easier to keep up. But they act on the whole body. Unwanted hair may be {minoxidil-comparison-oral-vs-topical-pooled.unwanted} as common.

Pills need a prescription. The FDA has not approved them for hair.`,
    topic: 'comparison',
    facts: ['minoxidil-comparison-oral-vs-topical-pooled', 'minoxidil-comparison-oral-vs-topical-men', 'minoxidil-regulatory-oral-off-label', 'minoxidil-harm-oral-unwanted-hair'],
  },
  {
    id: 'minoxidil-body-hair',
    question: 'Will minoxidil make me grow body or face hair?',
    short: 'It may with scalp products, mainly in women; pills probably do so in many people.',
    answer: `With scalp products, {minoxidil-harm-facial-hair-women.unasked} women in trials spoke of unwanted hair without being asked, drug and dummy groups together. It rises with the dose.

With pills it is the most common side effect. In one trial {minoxidil-harm-oral-unwanted-hair.extra} men on {=minoxidil-harm-oral-unwanted-hair.dose} a day had it. In a large set of records it was noted in {minoxidil-harm-oral-1404.hair} of treatment periods. Nobody in either study was on a dummy pill.

Keep the liquid off your face. Wash your hands, and let your scalp dry before bed.`,
    topic: 'harm',
    facts: ['minoxidil-harm-facial-hair-women', 'minoxidil-harm-oral-unwanted-hair', 'minoxidil-harm-oral-1404', 'minoxidil-procedure-how-to-use'],
  },
  {
    id: 'minoxidil-pills-dose',
    question: 'What dose of minoxidil pills do doctors use for hair?',
    short: 'A doctor sets it; a panel of specialists named {=minoxidil-monitoring-oral-expert-advice.men-dose} for men and {=minoxidil-monitoring-oral-expert-advice.women-dose} for women as usual starting doses.',
    answer: `That is expert advice from {=minoxidil-monitoring-oral-expert-advice.year}, not a trial result. The doses for blood pressure are far higher: {=minoxidil-regulatory-oral-off-label.bp-dose}.

Do not split blood-pressure tablets on your own. The pills are not FDA-approved for hair. Some people must not take them at all, such as people with heart failure, and anyone who is pregnant.

Extra hair, dizziness, swelling and a faster heartbeat can come with them. Ask what should make you stop.`,
    topic: 'monitoring',
    alsoTopics: ['procedure'],
    facts: ['minoxidil-monitoring-oral-expert-advice', 'minoxidil-regulatory-oral-off-label', 'minoxidil-who-should-not-oral', 'minoxidil-harm-oral-1404'],
  },
  {
    id: 'minoxidil-cats-dogs',
    question: 'Is minoxidil dangerous for my cat or dog?',
    short: 'Yes, above all for cats: a lick of treated skin or a pillowcase has made cats ill, and some have died.',
    answer: `In one US count, {minoxidil-harm-pets.deaths} that fell ill after contact died. In a later count that took in dogs, {minoxidil-harm-pets.later-deaths} that fell ill died. Both hold only animals reported to a poison center.

Wash your hands after each use. Let your scalp dry. Change or cover the pillowcase. Lock the bottle away, and throw it out where no pet can dig. Keep pets away from your head.

If you cannot do all of that, this may not be the treatment for your home. If a pet was exposed, [call for help first](/questions/minoxidil-pet-licked/).`,
    topic: 'harm',
    alsoTopics: ['who-should-not'],
    facts: ['minoxidil-harm-pets', 'minoxidil-monitoring-animal-poison-line'],
  },
  {
    id: 'minoxidil-pet-licked',
    question: 'My cat or dog licked minoxidil. What should I do?',
    short: 'Call your vet or an emergency animal hospital now, even if your pet looks well.',
    answer: `In the US you can also call the ASPCA Animal Poison Control Center at {=minoxidil-monitoring-animal-poison-line.phone}. It charges a fee.

Stop the pet from licking more. Take the bottle or a photo of the label with you. Say how much it may have been, and when.

Do not make your pet vomit unless a vet tells you to. Very small amounts can make a cat gravely ill, so do not wait for signs.`,
    topic: 'harm',
    facts: ['minoxidil-monitoring-animal-poison-line', 'minoxidil-harm-pets'],
    urgent: true,
  },
  {
    id: 'minoxidil-babies-children',
    question: 'Is minoxidil safe around babies and children?',
    short: 'Keep it away from them: babies have grown thick body hair after touching a treated scalp, and swallowing is a risk.',
    answer: `The body hair cleared when the contact stopped. Europe added a warning in {=minoxidil-harm-children.warning}.

Most children who swallowed some were not gravely ill: in Texas records {minoxidil-harm-children.mild} cases were judged not serious. But {=minoxidil-harm-children.swallowed} put one toddler in intensive care.

Let your scalp dry, keep it away from a baby's hands and face, and lock the bottle away. If a child swallows some, [call Poison Help](/questions/minoxidil-child-swallowed/).`,
    topic: 'harm',
    facts: ['minoxidil-harm-children'],
  },
  {
    id: 'minoxidil-child-swallowed',
    question: 'A child swallowed minoxidil. What should I do?',
    short: 'In the US call Poison Help now: {=basics-crisis-lines.poison-help}.',
    answer: `Do not wait for signs. If the child cannot be woken, collapses or has trouble breathing, call {=basics-crisis-lines.emergency}. Elsewhere, call your own emergency number.

Keep the bottle at hand. Say how much may be gone, how strong it is, and when it happened. Do not make the child vomit unless you are told to.

Do the same for pills, and for an adult who swallowed the liquid.`,
    topic: 'harm',
    facts: ['basics-crisis-lines', 'minoxidil-harm-children'],
    urgent: true,
  },
  {
    id: 'minoxidil-pregnancy-breastfeeding',
    question: 'Can I use minoxidil while pregnant or breastfeeding?',
    short: 'Not in pregnancy, say labels and experts; while breastfeeding, ask your doctor, because sources disagree.',
    answer: `If you use it and find out that you are pregnant, stop and call your doctor. US labels warn of possible harm. The proof is thin: a few reports that cannot show the cause. So the advice is caution.

While breastfeeding, the US label gives the same warning. Guides on breastfeeding rate use on the scalp as very low risk, because so little gets into the blood. Yet one baby grew extra face hair, which cleared when the mother stopped. Experts say no to the pills.`,
    topic: 'who-should-not',
    facts: ['minoxidil-who-should-not-pregnancy', 'minoxidil-who-should-not-breastfeeding', 'minoxidil-who-should-not-oral', 'minoxidil-how-it-works-absorption'],
    urgent: true,
  },
  {
    id: 'minoxidil-with-finasteride',
    question: 'Does it help to use minoxidil and finasteride together?',
    short: 'For men it may: trials favor the pair over either one alone, but none of the groups got a dummy treatment.',
    answer: `In a year-long trial, of the men who finished, {finasteride-combination-with-minoxidil.both} were rated improved on both, {finasteride-combination-with-minoxidil.finasteride-alone.number} on finasteride and {finasteride-combination-with-minoxidil.finasteride-alone.comparator-number} on minoxidil. All three shares may flatter.

They work in different ways: only finasteride lowers DHT. It has risks of its own, so [read about it first](/treatments/finasteride/).

Scalp products that mix the two are not FDA-approved. In {=finasteride-regulatory-fda-topical-2025.alert} the FDA warned about custom-mixed scalp finasteride after {finasteride-regulatory-fda-topical-2025.reports} of side effects.`,
    topic: 'combination',
    facts: ['minoxidil-combination-finasteride-pill', 'finasteride-combination-with-minoxidil', 'minoxidil-combination-mixed-scalp-products', 'finasteride-regulatory-fda-topical-2025', 'minoxidil-myth-blocks-dht'],
  },
  {
    id: 'minoxidil-not-working',
    question: "Why doesn't minoxidil work for me?",
    short: 'It does not work for everyone; you may have too little of an enzyme, have stopped too soon, or have another kind of hair loss.',
    answer: `A follicle enzyme has to switch minoxidil on, and people with little of it may respond poorly. There is no routine test.

Time and place matter too. A drug reference says that men with a small and recent bald spot may do best. Missed doses and stopping too soon can also be why.

Sudden, patchy or sore loss may be something else. If nothing has grown in {=minoxidil-time-to-effect-labels.men-ask}, the men's label says to ask a doctor.`,
    topic: 'who',
    facts: ['minoxidil-how-it-works-sulfotransferase', 'minoxidil-who-best-responders', 'minoxidil-time-to-effect-labels', 'minoxidil-who-should-not-label-topical'],
  },
  {
    id: 'minoxidil-blood-flow',
    question: 'Does minoxidil work by bringing more blood to the scalp?',
    short: 'Nobody knows for sure; blood flow is one idea, and a direct effect on the follicle is another.',
    answer: `The pill does widen blood vessels. One small study saw more flow in the scalp after the liquid. A later report found no rise in pattern hair loss.

Reviews point to the follicle itself: a shorter rest, a longer time of growth, bigger follicles. Minoxidil is not used to block DHT. That is what finasteride does.`,
    topic: 'myth',
    alsoTopics: ['how-it-works'],
    facts: ['minoxidil-how-it-works-vasodilator', 'minoxidil-how-it-works-growth-cycle', 'minoxidil-myth-blocks-dht'],
  },
  {
    id: 'minoxidil-cost',
    question: 'How much does minoxidil cost, and will insurance pay?',
    short: 'About {minoxidil-cost-monthly.generic} a month for generic liquid or foam; insurance rarely pays.',
    answer: `Price guides put Rogaine at {minoxidil-cost-monthly.brand} a month. Store brands have the same drug. Over five years the generic comes to {minoxidil.cost-5-years} at today's prices.

Women's foam has cost more: {minoxidil-cost-monthly.women-ounce} an ounce against {minoxidil-cost-monthly.men-ounce} for men's foam of the same strength in one survey.

These are undated prices from a few websites, so check the shelf. The gain goes when you stop, so think of it as a bill that goes on.`,
    topic: 'cost',
    facts: ['minoxidil-cost-monthly', 'minoxidil-after-stopping-product-information', 'minoxidil-regulatory-otc-and-brands'],
  },
] satisfies QuestionInput[]
