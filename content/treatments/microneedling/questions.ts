import type { QuestionInput } from '@/lib/facts/schema'

export default [
  {
    id: 'does-microneedling-regrow-hair',
    question: 'Does microneedling regrow hair?',
    short: 'With minoxidil it may add a little hair; on its own, nobody can tell yet.',
    answer: `It may add some hair when used with minoxidil. Linked trials suggest {microneedling-benefit-meta-analysis-density.extra-hair-density-microneedling} more than minoxidil alone after {microneedling-benefit-meta-analysis-density.extra-hair-density-microneedling.follow-up}. That is modest, and it may not show in the mirror.

The proof is weak. Trials are small and short, and people knew whether they were needled. In one trial the authors said that the change did not matter for looks.

It also has a price in skin: days of soreness, and marks that last are reported, though how often is not known.`,
    topic: 'benefit',
    facts: [
      'microneedling-benefit-meta-analysis-density',
      'microneedling-benefit-kumar-2018',
      'microneedling-benefit-evidence-quality',
      'microneedling-harm-common',
      'microneedling-harm-scarring-granuloma',
    ],
  },
  {
    id: 'microneedling-without-minoxidil',
    question: 'Does microneedling work on its own, or only with minoxidil?',
    short: 'It has been tested mostly with minoxidil; on its own it may do less than minoxidil.',
    answer: `Almost every trial added needling to minoxidil. When trials were linked, the pair came first, minoxidil alone came third of six options, and needling alone fifth. The pair beat needling alone by {microneedling-comparison-alone-vs-minoxidil.extra-over-needling}.

Some say you will see nothing without minoxidil. That goes too far: needling alone has hardly been tested. In one study men with mild loss were said to improve on needling alone, but no one in it went untreated, so it cannot show why.

If you want only one of the two, minoxidil has more proof behind it. [Set them side by side](/compare/minoxidil-vs-microneedling/).`,
    topic: 'comparison',
    alsoTopics: ['benefit', 'combination'],
    facts: ['microneedling-comparison-alone-vs-minoxidil', 'microneedling-benefit-meta-analysis-2025', 'microneedling-benefit-alone-uncontrolled'],
  },
  {
    id: 'microneedling-big-results',
    question: 'Why do some sites show huge gains from microneedling?',
    short: 'They lean on the first trial, and later trials found far less.',
    answer: `The first trial reported {microneedling-benefit-dhurat-hair-count.gain} with needling and minoxidil, against {microneedling-benefit-dhurat-hair-count.gain.comparator-number} with minoxidil alone. It was one clinic, and the men knew who was needled.

A second trial, run much the same way, found {microneedling-benefit-kumar-2018.gain} against {microneedling-benefit-kumar-2018.gain.comparator-number}. When many trials are linked, the extra gain is {microneedling-benefit-meta-analysis-density.extra-hair-density-microneedling}.

So if a page shows only the first trial, it leaves out most of the story.`,
    topic: 'evidence',
    alsoTopics: ['benefit'],
    facts: ['microneedling-benefit-dhurat-hair-count', 'microneedling-benefit-kumar-2018', 'microneedling-benefit-meta-analysis-density', 'microneedling-benefit-dhurat-ratings'],
  },
  {
    id: 'microneedling-at-home',
    question: 'Is it safe to derma roll my scalp at home?',
    short: 'Nobody has shown that it is safe or that it works; the FDA advised a trained provider.',
    answer: `People do it, but the proof is thin. A home device was tested in {microneedling-comparison-home-device-trial.people} for {microneedling-comparison-home-device-trial.months}. There was no clear gain, and one person had mild itching. That is too few people to call it safe.

Views differ. The FDA advised a trained provider and said that no medical needling device was authorized for sale without a prescription. Short, blunt rollers that only claim to smooth skin may be sold. One health article sets its limit at needles of {=microneedling-comparison-home-vs-clinic.home-limit}.

If you still do it: use new sterile needles, never share them, and keep off sore or broken skin. See a doctor if redness spreads or pus forms.`,
    topic: 'procedure',
    alsoTopics: ['harm'],
    facts: [
      'microneedling-comparison-home-vs-clinic',
      'microneedling-comparison-home-device-trial',
      'microneedling-regulatory-no-otc-device',
      'microneedling-harm-infection-shared-tools',
    ],
  },
  {
    id: 'microneedling-needle-length',
    question: 'What needle length should be used?',
    short: 'Nobody knows; longer needles have not been shown to work better.',
    answer: `Most studies used {=microneedling-procedure-depth.depths}. In one trial of {microneedling-procedure-depth.people}, all on minoxidil, needles of {=microneedling-procedure-depth.shallow} beat minoxidil alone on hair count. For {=microneedling-procedure-depth.deep} the summary reports only a better score by the doctor. A pooled review found no clear gap between short and long.

So there is no good reason to push for depth. Longer needles are usually spaced further apart, so that the skin can heal.`,
    topic: 'procedure',
    facts: ['microneedling-procedure-depth', 'microneedling-procedure-interval'],
  },
  {
    id: 'microneedling-how-often',
    question: 'How often is microneedling done?',
    short: 'Anywhere from once a week to once a month; no plan has been shown to be best.',
    answer: `In studies, sessions were {microneedling-procedure-interval.gap} apart. No one has tested one plan against another. By the time trials measured, people had had {microneedling-time-to-effect-trials.sessions}.

Skin needs time to heal, more so after longer needles. Ask the clinic which plan they use, how they will measure change, and when they would call it a failure.`,
    topic: 'procedure',
    facts: ['microneedling-procedure-interval', 'microneedling-time-to-effect-trials'],
  },
  {
    id: 'microneedling-how-long-until-results',
    question: 'How long does microneedling take to work?',
    short: 'Trials looked at three to six months; when you could see a change is not known.',
    answer: `Trials measured hair at {microneedling-time-to-effect-trials.measured}. That is when they looked, not when people noticed. Nobody has shown how soon a change can be seen in the mirror, or when it is at its best.

Take a photo before you start, in the same light and with the same part. Agree with the clinic on a day to judge it.`,
    topic: 'time-to-effect',
    facts: ['microneedling-time-to-effect-trials'],
  },
  {
    id: 'microneedling-if-you-stop',
    question: 'What happens if I stop microneedling?',
    short: 'Nobody can tell: no trial we found followed people who stopped needling and minoxidil.',
    answer: `Two hints exist. In a small trial in women the edge was still there {microneedling-after-stopping-unknown.women-later} after the last needling, with minoxidil kept up. And a table in a review lists lasting results at {microneedling-after-stopping-unknown.men-later} in the first men's trial. It does not say whether the men went on with minoxidil.

If you stop the minoxidil as well, expect loss to pick up again. [What happens when you stop minoxidil](/treatments/minoxidil/#if-you-stop).`,
    topic: 'after-stopping',
    facts: ['microneedling-after-stopping-unknown', 'minoxidil-after-stopping-product-information'],
  },
  {
    id: 'does-microneedling-hurt',
    question: 'Does microneedling hurt?',
    short: 'Some: clinics numb the scalp first, and it stays sore and pink for days.',
    answer: `Clinics put on a numbing cream first. The needles go over the thin area until the skin is evenly pink. Tiny dots of blood can show.

Redness, swelling, pain, dry skin or swollen glands can last up to {microneedling-harm-common.up-to}. In trials there were {microneedling-harm-common.events} with needling added and {microneedling-harm-common.events.comparator-number} on minoxidil alone, mostly mild. Those are events, not people.`,
    topic: 'harm',
    alsoTopics: ['procedure'],
    facts: ['microneedling-harm-common', 'microneedling-procedure-what-happens'],
  },
  {
    id: 'microneedling-scars',
    question: 'Can microneedling scar my scalp?',
    short: 'It may: scars and dark marks are reported, mostly on the face, and how often is not known.',
    answer: `Reviews describe dark marks, track-like scars and lumpy reactions. The lumps often came after a serum was rubbed into needled skin. Most of this was on the face.

In hair studies, {microneedling-harm-serious-in-hair-trials.serious} had a serious side effect. That is too few to rule out a harm that hits one in {microneedling-harm-serious-in-hair-trials.could-miss.number}.

Tell the clinic if you have had [[keloid|keloids]] or thick scars. Rub in nothing that was not meant for under the skin.`,
    topic: 'harm',
    facts: ['microneedling-harm-scarring-granuloma', 'microneedling-harm-serious-in-hair-trials', 'microneedling-who-should-not-contraindications'],
  },
  {
    id: 'microneedling-fever-spreading-redness',
    question: 'My scalp is hot and red after microneedling. What should I do?',
    short: 'Stop needling, keep minoxidil off it, and see a doctor today if you have fever, pus or redness that spreads.',
    answer: `Pink, sore skin for some days is usual. These are not: fever, pus, redness that spreads, pain that grows, or lumps. See a doctor today. If you feel very ill or confused, call your emergency number; in the US that is {=basics-crisis-lines.emergency}.

Stop needling. Keep minoxidil off as well: labels say not to use it on a red, sore or infected scalp. If the needles may have been used on someone else, say so: infections carried in blood can be tested for.

Then report it to the clinic, and to the FDA at {=basics-medwatch.phone}.`,
    topic: 'harm',
    urgent: true,
    facts: ['microneedling-harm-infection-shared-tools', 'microneedling-harm-scarring-granuloma', 'prp-harm-infection-signs', 'minoxidil-who-should-not-label-topical', 'basics-crisis-lines', 'basics-medwatch'],
  },
  {
    id: 'microneedling-minoxidil-faint',
    question: 'I feel faint or have chest pain after minoxidil on needled skin. What now?',
    short: 'Call your emergency number now, and use no more minoxidil until a doctor says so.',
    answer: `Chest pain, fainting or trouble breathing: call your emergency number now. In the US that is {=basics-crisis-lines.emergency}.

Put on no more minoxidil. Tell the doctors that it went onto needled skin, since fresh holes may let more of it in.

If you only felt dizzy and it has passed, stop both and call your doctor today. The minoxidil label says to stop and ask a doctor about chest pain, a fast heartbeat, faintness or dizziness.`,
    topic: 'harm',
    urgent: true,
    facts: ['minoxidil-monitoring-label-stop-signs', 'microneedling-harm-minoxidil-absorption', 'microneedling-procedure-minoxidil-timing', 'basics-crisis-lines'],
  },
  {
    id: 'minoxidil-after-microneedling',
    question: 'How long after microneedling can I put on minoxidil?',
    short: 'Nobody has tested it; waiting about a day is the careful choice.',
    answer: `In the first trial, men skipped minoxidil on the needling day and the next, by one account. Another trial put it on right away. No one has tested one against the other.

Waiting is the careful choice, since fresh holes may let more drug in. In a trial of {microneedling-harm-minoxidil-absorption.women}, the lower blood-pressure number fell after weak minoxidil was needled in, tattoo style. With salt water it did not.

Ask whoever treats you. If you have heart or blood-pressure problems, ask your doctor before you combine the two.`,
    topic: 'procedure',
    alsoTopics: ['combination'],
    facts: ['microneedling-procedure-minoxidil-timing', 'microneedling-harm-minoxidil-absorption'],
  },
  {
    id: 'is-microneedling-fda-approved',
    question: 'Is microneedling FDA-approved for hair loss?',
    short: 'No: hair growth is not among the uses that the FDA has authorized.',
    answer: `The FDA has authorized some needling devices for acne scars and wrinkles on the face and scars on the belly, in people {=microneedling-regulatory-not-cleared-for-hair.age} and older. Hair is not on that list, so use on the scalp is [[off-label|off-label]].

A doctor may do that. But a seller should not say that the FDA cleared it for hair.`,
    topic: 'regulatory',
    facts: ['microneedling-regulatory-not-cleared-for-hair', 'microneedling-regulatory-no-otc-device'],
  },
  {
    id: 'microneedling-radiofrequency',
    question: 'Is radiofrequency microneedling the same thing?',
    short: 'No: it adds heat, and the FDA has warned about it.',
    answer: `[[radiofrequency-microneedling|Radiofrequency microneedling]] is a heated kind, used on the face and body. On {=microneedling-harm-rf-microneedling-warning.warned} the FDA warned of burns, scars, fat loss and nerve damage, and said that it is not for home use. How often these happen was not given.

The trials on this site used plain needles. Ask a clinic which kind it has.`,
    topic: 'regulatory',
    facts: ['microneedling-harm-rf-microneedling-warning', 'microneedling-regulatory-not-cleared-for-hair'],
  },
  {
    id: 'microneedling-cost',
    question: 'What does microneedling cost in a clinic?',
    short: 'Pages quote {microneedling-cost-clinic-session.session} a session, mostly for the face, and {microneedling-cost-clinic-session.course} for a course.',
    answer: `US consumer pages quote {microneedling-cost-clinic-session.session} a session and {microneedling-cost-clinic-session.sessions} a course. So one course would be {microneedling.cost-year-1}. Most of these prices are for the face, so ask for a quote for the scalp.

A weekly plan for three months, as in the first trial, would come to {microneedling-cost-clinic-session.weekly-plan}. Minoxidil is extra. Health plans usually call it cosmetic.

No study shows how often to repeat it, so what it costs over the years is not known. We found no price for home rollers.`,
    topic: 'cost',
    facts: ['microneedling-cost-clinic-session', 'microneedling-procedure-interval'],
  },
  {
    id: 'who-should-not-have-microneedling',
    question: 'Who should not do microneedling?',
    short: 'Anyone with a sore, infected or flaring scalp; ask a doctor first if you scar or bleed easily.',
    answer: `Hold off while your scalp is infected, sore or broken, or while you have cold sores. Ask a doctor first if psoriasis or eczema flares, if you form thick raised scars, or if you have skin cancer in the area. The same goes for recent chemotherapy or isotretinoin, a bleeding problem, or blood thinners.

Metal allergy and darker skin may raise the chance of marks that last.

Most of this list comes from skin doctors in a magazine and a spa checklist. Only active infection is in the safety review we read.`,
    topic: 'who-should-not',
    facts: ['microneedling-who-should-not-contraindications', 'microneedling-harm-scarring-granuloma'],
  },
  {
    id: 'microneedling-for-women',
    question: 'Does microneedling work for women?',
    short: 'It may help when added to minoxidil; the one trial we could read was small.',
    answer: `In {microneedling-benefit-women.women} in China, {microneedling-benefit-women.better} were rated better with needling and a weak minoxidil liquid, against {microneedling-benefit-women.better.comparator-number} on that liquid alone. Only {microneedling-benefit-women.better.n} women were in each group. They knew whether they were needled, so the true gap may be smaller. Side effects were mild.

A larger trial, in {microneedling-evidence-larger-womens-trial.women}, has been done. We could not read what it found. We found no trial in women without minoxidil.

Pregnant, or trying to be? Talk with your doctor first: minoxidil is advised against.`,
    topic: 'who',
    facts: ['microneedling-benefit-women', 'microneedling-evidence-larger-womens-trial', 'minoxidil-who-should-not-pregnancy'],
  },
  {
    id: 'microneedling-in-pregnancy',
    question: 'Can I have microneedling while pregnant or breastfeeding?',
    short: 'Nobody has studied it, as far as we found; wait, or ask your doctor first.',
    answer: `We found no study of needling for hair in pregnancy or while breastfeeding. A spa checklist lists both among the reasons not to be needled.

Most plans pair needling with minoxidil, and minoxidil is advised against in pregnancy. Hair loss can wait; talk with your doctor before you do either.`,
    topic: 'who-should-not',
    facts: ['microneedling-who-should-not-pregnancy', 'minoxidil-who-should-not-pregnancy'],
  },
  {
    id: 'microneedling-dark-skin',
    question: 'Is microneedling safe on dark skin?',
    short: 'Dark marks may be more likely on darker skin, and no trial we read reports results by skin color.',
    answer: `A safety review names darker skin among the things that may raise the risk of marks that last. The medical name is [[post-inflammatory-hyperpigmentation|post-inflammatory hyperpigmentation]]. How often it happens on the scalp is not known.

Ask the provider how many people with skin like yours they have needled, and what they saw. If your loss starts at the crown and itches, burns or hurts, see a skin doctor first: it may be a scarring disease. [Check the signs](/basics/).`,
    topic: 'who',
    facts: ['microneedling-harm-scarring-granuloma', 'microneedling-who-studied', 'basics-diagnosis-ccca'],
  },
  {
    id: 'microneedling-with-prp',
    question: 'Is microneedling with PRP better than microneedling alone?',
    short: 'It may not be: in one small study, adding PRP made no clear difference.',
    answer: `In {microneedling-combination-with-prp.gain.n} men, one side of the scalp got needling with [[prp|PRP]] and the other side needling alone. Hair density rose by {microneedling-combination-with-prp.gain} with PRP and {microneedling-combination-with-prp.gain.comparator-number} without. That gap could be chance.

PRP adds to the bill, and it means handling blood. Check the license of the place: facials with PRP and needling at one unlicensed spa were linked to HIV. [Compare the two](/compare/prp-vs-microneedling/).`,
    topic: 'combination',
    facts: ['microneedling-combination-with-prp', 'microneedling-harm-infection-shared-tools'],
  },
  {
    id: 'microneedling-how-it-works',
    question: 'How could pricking the scalp make hair grow?',
    short: 'The idea is that small wounds wake up hair roots and let minoxidil in; in people it is a theory.',
    answer: `Tiny wounds set off repair signals. Those signals may also wake hair roots. And minoxidil may soak in better through pricked skin.

In mice, needles of {=microneedling-how-it-works-theory.mouse-needles} grew hair and raised growth signals. In people the proof is thin, so take it as a theory.`,
    topic: 'how-it-works',
    facts: ['microneedling-how-it-works-theory'],
  },
] satisfies QuestionInput[]
