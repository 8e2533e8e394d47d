/**
 * What people type while something is happening to them, and what to do now. Shown before anything else, without
 * result figures. Numbers to call stand in slots, like every figure.
 */
export type Worry = {
  id: string
  title: string
  /** What to do now: two or three short sentences. */
  now: string
  /** A doctor soon will do: no emergency, and shown more calmly. */
  soon?: true
  /** One of the signs of each group must be in the query; words may stand between the words of a sign. */
  signs: readonly (readonly string[])[]
  /** Words that turn it into a question out of interest: "how common is infection". */
  not?: readonly string[]
  /** Only where one of these is named; without: always. */
  only?: readonly string[]
  /** Which question to read on at, by the treatment named; `default` where none of these is. */
  leads: { default: string } & Record<string, string>
}

const pets = ['cat', 'kitten', 'kitty', 'dog', 'puppy', 'pup', 'pet', 'rabbit', 'hamster', 'ferret', 'bunny', 'parrot', 'guinea pig', 'animal']
const children = ['child', 'kid', 'toddler', 'baby', 'infant', 'newborn', 'son', 'daughter', 'boy', 'girl', 'year old', 'grandson', 'granddaughter', 'nephew', 'niece', 'little one']
const swallowed = ['swallowed', 'swallow', 'drank', 'drunk', 'drink', 'drinking', 'ate', 'eaten', 'eating', 'ingested', 'chewed', 'in mouth', 'into mouth', 'gulped', 'sipped', 'got into', 'got hold of', 'took', 'taken']
const touched = ['licked', 'lick', 'licking', 'licks', 'ate', 'eat', 'eaten', 'eating', 'chewed', 'chewing', 'chews', 'swallowed', 'swallow', 'drank', 'drinking', 'ingested', 'exposed', 'exposure', 'touched', 'rubbed', 'rubbing', 'got into', 'got hold of', 'got on', 'spilled', 'knocked over', 'drooling', 'vomiting', 'threw up', 'breathing', 'lethargic', 'poisoned', 'poisoning', 'bit into', 'bite', 'stepped in', 'slept on', 'cuddled', 'kissed', 'sick', 'walked through', 'dropped', 'contact with']
const pregnant = ['pregnant', 'pregnancy', 'expecting', 'knocked up', 'positive test']
const procedures = ['smp', 'prp', 'hair-transplant', 'microneedling']
const heart = [
  'chest pain', 'chest pains', 'chest hurts', 'chest hurting', 'chest tight', 'chest tightness', 'tight chest', 'tightness chest', 'chest pressure', 'pressure chest', 'pain in chest', 'pains in chest', 'chest feels', 'chest ache', 'heart pain', 'heart hurts', 'heart attack',
  'fainted', 'fainting', 'faint', 'passed out', 'pass out', 'passing out', 'blacked out', 'black out', 'collapsed', 'collapse', 'unconscious', 'wont wake', 'seizure', 'convulsion', 'heart racing', 'racing heart', 'heart pounding', 'heart beating fast', 'heart beating', 'heart is going crazy', 'heart fluttering', 'irregular heartbeat', 'uneven heartbeat', 'rapid heartbeat', 'heart skipping', 'heart is skipping', 'palpitations', 'heart palpitations', 'shortness of breath', 'short of breath', 'out of breath', 'breathless', 'arm numb', 'slurred speech', 'stroke',
]
const general = ['risk of', 'risks', 'chance', 'chances', 'how common', 'how likely', 'how often', 'rate', 'rates', 'percentage', 'prevent', 'avoid', 'statistics', 'odds', 'rare', 'studies', 'study', 'difference between', 'vs']

const TOO_MUCH = 'In the US call Poison Help at {=basics-crisis-lines.poison-help} now, even if you feel well. If someone collapses, has a seizure, cannot be woken or has trouble breathing, call {=basics-crisis-lines.emergency}. Elsewhere, call your own emergency number. If it was on purpose, call or text {=basics-crisis-lines.crisis-line}. Keep the bottle at hand.'

export const worries: readonly Worry[] = [
  {
    id: 'suicide',
    title: 'Thoughts of suicide: get help now',
    now: 'In the US call or text {=basics-crisis-lines.crisis-line}, day or night. In danger, call {=basics-crisis-lines.emergency}. Elsewhere, call your own emergency number. If you take finasteride, stop the pill and call a doctor today. Tell someone near you.',
    signs: [[
      'suicide', 'suicidal', 'kill myself', 'killing myself', 'killed himself', 'kill himself', 'kill me', 'end my life', 'ending my life', 'end it all', 'ending it all', 'end it', 'take my own life', 'want to die', 'wanna die', 'wish i was dead', 'wish i were dead', 'better off dead', 'rather be dead', 'rather die', 'dont want to live', 'dont want to be here', 'dont want to be alive', 'no reason to live', 'not worth living', 'no point living', 'tired of living', 'cant live like this', 'cant go on', 'self harm', 'hurt myself', 'hurting myself', 'cutting myself', 'unalive', 'kms', 'overdose on purpose', 'jump off', 'hang myself', 'dark thoughts', 'life is over', 'wanting to die', 'thinking about death', 'thoughts of death', 'ruined my life', 'want it to end', 'ending things', 'end things', 'cant do this anymore', 'done with life', 'give up on life', 'no hope left', 'lost the will', 'dont see a point', 'wish i was never born', 'want to disappear', 'everyone better off',
    ]],
    leads: { default: 'hair-loss-thoughts-of-suicide', finasteride: 'finasteride-suicidal-thoughts' },
  },
  {
    id: 'low-mood',
    title: 'Feeling very low or frightened: call someone today',
    now: 'Call your doctor today and say what you take. In the US you can call or text {=basics-crisis-lines.crisis-line} at any hour, for any crisis. In danger, call {=basics-crisis-lines.emergency}; elsewhere, your own emergency number. On finasteride, stop the pill until you have talked with a doctor.',
    signs: [
      ['mood', 'depressed', 'depression', 'anxiety', 'anxious', 'panic', 'panicking', 'hopeless', 'despair', 'crying', 'sad', 'low', 'numb', 'mental', 'dark', 'breakdown'],
      ['crashed', 'crash', 'scared', 'afraid', 'frightened', 'terrified', 'hopeless', 'cant cope', 'cannot cope', 'cant take it', 'help me', 'worthless', 'desperate', 'losing my mind', 'going crazy', 'severe', 'severely', 'deeply', 'panic attack', 'panic attacks', 'cant stop crying', 'dark place', 'rock bottom', 'breakdown', 'crisis', 'unbearable'],
    ],
    not: general,
    leads: { default: 'hair-loss-thoughts-of-suicide', finasteride: 'finasteride-suicidal-thoughts' },
  },
  {
    id: 'numbing-cream',
    title: 'Ill after numbing cream: get help now',
    now: 'With a racing or uneven heartbeat, a seizure or trouble breathing, call {=basics-crisis-lines.emergency} in the US, or your own emergency number. Wipe the cream off and take off any wrap. If you feel odd but none of these, call Poison Help at {=basics-crisis-lines.poison-help}.',
    signs: [
      ['numbing', 'numbing cream', 'lidocaine', 'emla', 'anesthetic cream', 'anaesthetic', 'numb cream'],
      [...heart, 'dizzy', 'ill', 'sick', 'unwell', 'shaking', 'twitching', 'confused', 'woozy', 'metallic taste', 'ringing ears', 'cant breathe', 'nausea', 'blue lips', 'too much', 'vomiting', 'weird'],
    ],
    leads: { default: 'smp-too-much-numbing-cream' },
  },
  {
    id: 'breathing',
    title: 'Trouble breathing, or a swelling face or throat: call now',
    now: 'Call {=basics-crisis-lines.emergency} in the US, or your own emergency number, now. Do not drive yourself. Say what you took or had done, and when. Do not use it again until a doctor has said that you may.',
    signs: [[
      'cant breathe', 'cannot breathe', 'hard to breathe', 'trouble breathing', 'difficulty breathing', 'struggling to breathe', 'problems breathing', 'wheezing', 'throat closing', 'throat swelling', 'throat swollen', 'swollen throat', 'throat tight', 'tongue swelling', 'tongue swollen', 'swollen tongue', 'lips swollen', 'swollen lips', 'swelling lips', 'lips swelling', 'lips swelled', 'face swelling', 'face swelled', 'face swollen', 'swollen face', 'face is swelling', 'swelling of face', 'anaphylaxis', 'anaphylactic', 'hives all over', 'eyes swollen shut', 'went blind', 'going blind', 'lost vision', 'cant see', 'vision loss', 'lost sight', 'sudden blindness', 'blind after',
    ]],
    not: [...general, 'how long'],
    leads: { default: 'minoxidil-chest-pain-fainting', smp: 'smp-fever-or-spreading-redness', prp: 'prp-infection-signs', 'hair-transplant': 'hair-transplant-infection-signs', microneedling: 'microneedling-minoxidil-faint' },
  },
  {
    id: 'heart',
    title: 'Chest pain, fainting or a racing heart: get help now',
    now: 'With chest pain, fainting or trouble breathing, call {=basics-crisis-lines.emergency} in the US, or your own emergency number, now. Do not drive yourself. If your heart races, or you feel dizzy or swell all of a sudden: stop the medicine and call a doctor today.',
    signs: [heart],
    not: general,
    leads: { default: 'minoxidil-chest-pain-fainting', microneedling: 'microneedling-minoxidil-faint' },
  },
  {
    id: 'dizzy',
    title: 'Dizzy on minoxidil: stop it and call a doctor today',
    now: 'Stop the medicine and call a doctor today. With chest pain, fainting or trouble breathing, call {=basics-crisis-lines.emergency} in the US, or your own emergency number, now. Do not drive yourself.',
    signs: [['dizzy', 'dizziness', 'lightheaded', 'light headed', 'woozy', 'about to faint', 'room spinning', 'vertigo'], ['i', 'im', 'my', 'me', 'since', 'after', 'feel', 'feeling', 'started', 'now', 'today', 'spells', 'spell', 'keep', 'getting', 'got', 'so', 'very']],
    not: [...general, 'can cause', 'does cause', 'does make', 'can make', 'will make', 'side effect', 'side effects'],
    only: ['minoxidil'],
    leads: { default: 'minoxidil-chest-pain-fainting' },
  },
  {
    id: 'pet',
    title: 'A pet licked or swallowed it: call a vet now',
    now: 'Call your vet or an emergency animal hospital now, even if your pet looks well. In the US you can also call the ASPCA Animal Poison Control Center at {=minoxidil-monitoring-animal-poison-line.phone}; it charges a fee. Stop more licking, and keep the bottle at hand. Do not make your pet vomit unless a vet says so.',
    signs: [pets, touched],
    leads: { default: 'minoxidil-pet-licked' },
  },
  {
    id: 'child',
    title: 'A child swallowed it: call Poison Help now',
    now: 'In the US call Poison Help at {=basics-crisis-lines.poison-help} now; do not wait for signs. If the child cannot be woken, collapses or has trouble breathing, call {=basics-crisis-lines.emergency}. Elsewhere, call your own emergency number. Do not make the child vomit unless you are told to.',
    signs: [children, swallowed],
    not: ['can my son take', 'can take', 'should take', 'old enough', 'allowed'],
    leads: { default: 'minoxidil-child-swallowed' },
  },
  {
    id: 'pregnant-tablet',
    title: 'Pregnant, and touched or took finasteride: do this now',
    now: 'Wash the skin with soap and water now. Then call your doctor or midwife today and say what happened. If any was swallowed, call Poison Help in the US at {=basics-crisis-lines.poison-help}. Whole tablets have a coat and are safe to handle.',
    signs: [pregnant, ['touched', 'touch', 'touching', 'handled', 'handling', 'handle', 'crushed', 'crush', 'broken', 'broke', 'cut', 'split', 'swallowed', 'took', 'taken', 'picked up', 'held', 'dust', 'powder', 'exposed', 'exposure', 'contact', 'spray on', 'got on', 'snapped', 'crumbled']],
    only: ['finasteride', 'none'],
    leads: { default: 'finasteride-broken-tablet-pregnant' },
  },
  {
    id: 'pregnant-minoxidil',
    title: 'Pregnant while using minoxidil: stop, and call your doctor',
    now: 'Stop using it and call your doctor or midwife today. Say which product it is, how strong, and since when. If you feel chest pain or faint, call {=basics-crisis-lines.emergency} in the US, or your own emergency number.',
    signs: [['im pregnant', 'i am pregnant', 'found out pregnant', 'got pregnant', 'became pregnant', 'just pregnant', 'weeks pregnant', 'months pregnant', 'pregnant and using', 'pregnant and used', 'while pregnant', 'used pregnant', 'using pregnant', 'positive test', 'pregnant on', 'pregnant using', 'accidentally pregnant', 'pregnant by accident', 'now pregnant', 'pregnant now']],
    not: ['can i use', 'can you use', 'can women use', 'is it safe to use'],
    only: ['minoxidil'],
    leads: { default: 'minoxidil-pregnancy-breastfeeding' },
  },
  {
    id: 'overdose',
    title: 'Took too much: call Poison Help now',
    now: TOO_MUCH,
    signs: [[
      'overdose', 'overdosed', 'od on', 'too many pills', 'too many tablets', 'took too many', 'taken too many', 'took too much', 'taken too much', 'swallowed too many', 'ate too many', 'whole bottle', 'whole pack', 'entire bottle', 'drank minoxidil', 'drank rogaine', 'drank the', 'swallowed minoxidil', 'swallowed rogaine', 'swallowed foam', 'swallowed some', 'swallowed liquid', 'minoxidil in mouth', 'minoxidil in my mouth', 'got in mouth', 'handful of', 'took several', 'took ten', 'took five', 'took pills by accident', 'took tablets by accident', 'pills by mistake', 'tablets by mistake', 'pills by accident', 'tablets by accident', 'accidentally took', 'accidentally swallowed', 'accidentally drank', 'accidentally ingested', 'capful', 'i swallowed', 'have swallowed', 'swallowed a', 'swallowed thinking', 'drank a', 'drank some', 'mistook', 'took double', 'took three', 'took four', 'poisoned', 'poisoning',
    ]],
    not: ['put too much', 'apply too much', 'applied too much', 'too many grafts', 'blood poisoning'],
    leads: { default: 'minoxidil-child-swallowed', finasteride: 'finasteride-missed-dose-alcohol-driving' },
  },
  {
    id: 'overdose-count',
    title: 'Took too much: call Poison Help now',
    now: TOO_MUCH,
    signs: [
      ['took', 'taken', 'swallowed', 'ate', 'downed', 'gulped', 'popped'],
      ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozen', 'fifteen', 'twenty', 'thirty', '3', '4', '5', '6', '7', '8', '9', '10', '12', '15', '20', '30', 'several', 'loads', 'lots', 'handful', 'bunch', 'whole', 'entire', 'all my', 'all of', 'too many'],
      ['at once', 'in one go', 'same time', 'by accident', 'by mistake', 'accidentally', 'on purpose', 'today', 'tonight', 'last night', 'just now', 'pack', 'bottle'],
    ],
    not: ['month', 'months', 'year', 'years', 'week', 'weeks', 'day', 'days', 'hour', 'hours', 'off', 'trial', 'photo', 'photos'],
    only: ['finasteride', 'minoxidil', 'none'],
    leads: { default: 'minoxidil-child-swallowed', finasteride: 'finasteride-missed-dose-alcohol-driving' },
  },
  {
    id: 'dark-skin-bleeding',
    title: 'Skin turning dark, or bleeding that does not stop: call now',
    now: 'Call the clinic or the surgeon now. If no one answers, go to urgent care or an emergency room today. Press on a bleeding spot with a clean cloth. If you feel faint, or have trouble breathing, call {=basics-crisis-lines.emergency} in the US, or your own emergency number. Take photos of the skin.',
    signs: [[
      'skin black', 'scalp black', 'going black', 'turning black', 'turned black', 'black skin patch', 'black patch', 'black spot', 'black scab', 'skin dark', 'turning dark', 'turning purple', 'turned purple', 'purple skin', 'purple scalp', 'scalp purple', 'dusky', 'necrosis', 'necrotic', 'dead skin', 'skin dying', 'skin is dying', 'tissue death', 'rotting', 'wont stop bleeding', 'bleeding wont stop', 'blood wont stop', 'blood doesnt stop', 'blood keeps', 'hemorrhage', 'gushing', 'bleeding not stopping', 'cant stop bleeding', 'keeps bleeding', 'still bleeding', 'bleeding heavily', 'heavy bleeding', 'bleeding a lot', 'bleeding badly', 'lots of blood', 'doesnt stop bleeding', 'bleeding doesnt stop', 'severe pain', 'unbearable pain', 'stitches open', 'wound opened', 'wound open', 'stitches burst',
    ]],
    not: general,
    only: ['hair-transplant', 'prp', 'microneedling', 'procedure'],
    leads: { default: 'hair-transplant-infection-signs', 'hair-transplant': 'hair-transplant-infection-signs', prp: 'prp-infection-signs', microneedling: 'microneedling-fever-spreading-redness' },
  },
  {
    id: 'breast',
    title: 'A breast lump or nipple discharge: see a doctor soon',
    soon: true,
    now: 'Call your doctor and ask to be seen soon, whatever the cause. Say what you take and since when. Do not wait for it to go away by itself.',
    signs: [
      ['lump', 'lumps', 'lumpy', 'discharge', 'leaking', 'leaks', 'milky', 'hard knot', 'bloody'],
      ['breast', 'breasts', 'nipple', 'nipples', 'chest', 'pec', 'boob', 'boobs', 'moob', 'moobs', 'man boob', 'man boobs'],
    ],
    not: [...general, 'can cause', 'does cause', 'could cause', 'do cause'],
    only: ['finasteride', 'none'],
    leads: { default: 'finasteride-breast-changes' },
  },
  {
    id: 'sudden-loss',
    title: 'Sudden or patchy hair loss: see a doctor soon',
    soon: true,
    now: 'See a doctor soon, best a skin doctor. Sudden loss, bald patches, or a scalp that hurts, burns, scales or scars may not be pattern hair loss, and some kinds need treatment before the roots are lost.',
    signs: [
      ['sudden', 'suddenly', 'overnight', 'out of nowhere', 'all at once', 'in one day', 'in days', 'within days', 'clumps', 'handfuls', 'chunks', 'in patches', 'round patches', 'round patch', 'coin sized', 'smooth patch', 'smooth patches', 'patchy'],
      ['hair loss', 'hairloss', 'losing hair', 'losing my hair', 'lost hair', 'lost my hair', 'hair falling', 'hair fall', 'falling out', 'fell out', 'hair fell', 'hair coming', 'coming out', 'hair gone', 'going bald', 'bald spot', 'bald spots', 'bald patch', 'bald patches', 'shedding'],
    ],
    not: [...general, 'baby', 'birth', 'pregnancy', 'covid', 'stress', 'illness', 'fever', 'postpartum', 'beard', 'areata'],
    only: ['none'],
    leads: { default: 'hair-loss-when-to-see-a-doctor' },
  },
  {
    id: 'infection',
    title: 'Fever, pus or spreading redness after a procedure: get care today',
    now: 'Call the clinic that treated you, and see a doctor today. If you cannot reach one, or you feel very ill, go to urgent care or an emergency room. With trouble breathing, confusion, a racing heart or a swelling face, call {=basics-crisis-lines.emergency} in the US, or your own emergency number.',
    signs: [[
      'fever', 'feverish', 'high temperature', 'temperature', 'chills', 'shivering', 'pus', 'oozing', 'ooze', 'oozes', 'leaking', 'weeping', 'yellow fluid', 'yellow liquid', 'green fluid', 'smells bad', 'bad smell', 'smelly', 'infected', 'is it infected', 'looks infected', 'infection', 'infection signs', 'signs of infection', 'spreading redness', 'redness spreading', 'redness getting worse', 'red spreading', 'spreading red', 'redness is spreading', 'redness that spreads', 'red streaks', 'red streak', 'red lines', 'red and hot', 'hot and red', 'red hot', 'hot swollen', 'swollen and hot', 'hot to touch', 'hot skin', 'warm to touch', 'scalp hot', 'burning hot', 'abscess', 'cellulitis', 'sepsis', 'blood poisoning', 'swelling getting worse', 'very swollen', 'throbbing', 'swollen and painful', 'pain getting worse',
    ]],
    not: general.filter((word) => word !== 'difference between'),
    only: [...procedures, 'procedure'],
    leads: { default: 'hair-transplant-infection-signs', 'hair-transplant': 'hair-transplant-infection-signs', smp: 'smp-fever-or-spreading-redness', prp: 'prp-infection-signs', microneedling: 'microneedling-fever-spreading-redness' },
  },
  {
    id: 'used-needles',
    title: 'Used or dirty needles: see a doctor today',
    now: 'Call a doctor, an urgent care clinic or an emergency room today. Say what you saw and when. Ask about blood tests, and about medicine that can keep HIV from taking hold: it works only if started soon. Then tell your health department.',
    signs: [
      ['reused', 'reuse', 'dirty', 'used', 'same', 'shared', 'unclean', 'not sterile', 'unsterile', 'wasnt sterile', 'old', 'someone elses', 'somebody elses', 'already used', 'not new', 'didnt change', 'wrong', 'mixed up'],
      ['needle', 'needles', 'roller', 'dermaroller', 'dermapen', 'syringe', 'syringes', 'tube', 'tubes', 'blood', 'cartridge'],
      ['on me', 'gave me', 'they', 'clinic', 'spa', 'place', 'someone', 'he', 'she', 'studio', 'salon', 'technician', 'hiv', 'nurse', 'my prp', 'practitioner', 'artist', 'worried', 'scared', 'what now', 'other people', 'patient', 'another person', 'friend', 'shared', 'hepatitis', 'hep'],
    ],
    not: ['how often', 'can i share', 'can we share', 'ok to share', 'safe to share', 'can i reuse', 'is it ok to reuse', 'how many times'],
    leads: { default: 'prp-unsafe-clinic', microneedling: 'microneedling-fever-spreading-redness' },
  },
]
