/** What people look for here that the site cannot answer, and the nearest real help. */
export type Elsewhere = {
  about: string
  says: readonly string[]
  help: string
  /** Where on the site the nearest thing stands, if anything does. */
  see?: { href: string; text: string }
  /** Left aside where one of these words is in the query too. */
  not?: readonly string[]
  /** Set against a treatment that the site covers, it is no reason to send the reader away. */
  compared?: true
  /** Left aside where one of these treatments is named: what is felt on a medicine may come from it. */
  unless?: readonly string[]
  /** Only with one of these beside it. */
  with?: readonly string[]
}

const DOCTOR = { href: '/questions/hair-loss-when-to-see-a-doctor/', text: 'When to see a doctor' }
const cure = ['treatment', 'treat', 'treating', 'treatments', 'cure', 'medication', 'medicine', 'drug', 'drugs', 'cream', 'injection', 'injections', 'shot', 'shots', 'steroid', 'steroids', 'pill', 'regrow', 'fix', 'remedy', 'minoxidil', 'finasteride', 'prp', 'microneedling', 'smp', 'transplant', 'help', 'stop', 'therapy', 'get rid of', 'jak', 'work']

export const elsewhere: readonly Elsewhere[] = [
  {
    about: 'brows, lashes, beards and body hair',
    compared: true,
    says: ['eyebrow', 'eyebrows', 'brow', 'brows', 'microblading', 'ombre brows', 'powder brows', 'eyelash', 'eyelashes', 'lash', 'lashes', 'latisse', 'bimatoprost', 'beard', 'beards', 'mustache', 'moustache', 'goatee', 'sideburns', 'patchy beard', 'chest hair', 'pubic hair', 'pubes', 'armpit', 'armpits', 'underarm', 'leg hair', 'back hair', 'nose hair', 'ear hair', 'bikini line', 'body hair removal', 'unibrow'],
    not: ['woman', 'women', 'hair thinning', 'hair loss', 'losing hair', 'lost hair', 'scalp', 'tired', 'grow back', 'grows back', 'grew back', 'come back', 'comes back', 'beard donor', 'body hair transplant', 'donor', 'side effect', 'unwanted', 'rash', 'grow body hair', 'werewolf'],
    help: 'This site is about hair on the scalp. For brows, lashes, beards or body hair, ask a skin doctor.',
  },
  {
    about: 'taking hair off',
    says: ['hair removal', 'remove hair', 'waxing', 'wax', 'epilator', 'electrolysis', 'ipl', 'depilatory', 'nair', 'shaving legs', 'razor', 'razor bumps', 'ingrown leg'],
    help: 'This site is about keeping and replacing hair on the scalp, not about removing hair.',
  },
  {
    about: 'buying without a prescription, discounts and shops',
    says: ['without prescription', 'without a prescription', 'no prescription', 'without a script', 'no rx', 'without rx', 'without seeing a doctor', 'buy from india', 'from india', 'black market', 'coupon', 'coupons', 'promo code', 'promo', 'discount code', 'voucher', 'aliexpress', 'alibaba', 'temu', 'refund', 'customer service', 'cancel subscription', 'cancel my subscription', 'log in', 'login', 'my account', 'track my order', 'tracking number', 'shipping', 'delivery time', 'phone number of', 'opening hours', 'closing time', 'pharmacy close', 'pharmacy open', 'clinic close', 'careers', 'job', 'jobs', 'salary', 'franchise', 'stock price', 'share price', 'black friday', 'bulk buy', 'wholesale'],
    not: ['rogaine without prescription', 'regaine without prescription', 'minoxidil need', 'boots', 'legit', 'fake', 'genuine', 'do i need', 'need a prescription', 'clinic refund'],
    help: 'We do not sell anything and do not help to buy prescription medicine without a prescription. A pharmacist or doctor can tell you what is safe and allowed.',
    see: { href: '/compare/#prescription', text: 'What needs a prescription' },
  },
  {
    about: 'other kinds of hair loss and how to treat them',
    says: ['alopecia areata', 'areata', 'alopecia universalis', 'universalis', 'alopecia totalis', 'totalis', 'scarring alopecia', 'lichen planopilaris', 'planopilaris', 'lpp', 'frontal fibrosing', 'ccca', 'traction alopecia', 'trichotillomania', 'hair pulling', 'telogen effluvium', 'ringworm', 'tinea capitis', 'discoid lupus', 'folliculitis decalvans', 'postpartum hair loss', 'stress shedding', 'postpartum shedding', 'psoriasis', 'seborrheic dermatitis'],
    with: cure,
    not: ['telogen effluvium or', 'is it', 'or pattern', 'should not', 'surgery', 'can i have', 'can i get', 'safe with', 'into', 'transplant', 'smp', 'prp', 'microneedling', 'how long', 'when will', 'stop by itself', 'permanent'],
    help: 'This site covers pattern hair loss. Other kinds need their own treatment, and some need it soon: see a skin doctor.',
    see: DOCTOR,
  },
  {
    about: 'the scalp of babies',
    says: ['newborns head', 'newborns scalp', 'babys scalp', 'infants scalp'],
    not: ['foam', 'bald', 'losing', 'pregnant', 'pregnancy'],
    unless: ['finasteride', 'minoxidil', 'prp', 'hair-transplant', 'microneedling', 'smp'],
    help: 'This site is about adults. Ask your child’s doctor or a pharmacist.',
  },
  {
    about: 'drugs for other kinds of hair loss',
    compared: true,
    says: ['olumiant', 'baricitinib', 'litfulo', 'ritlecitinib', 'leqselvi', 'deuruxolitinib', 'jak inhibitor', 'jak inhibitors', 'tofacitinib', 'xeljanz', 'griseofulvin', 'terbinafine', 'hydroxychloroquine', 'clobetasol', 'cortisone injections', 'kenalog', 'methotrexate'],
    help: 'These medicines are for other kinds of hair loss, and this site has no facts on them. A skin doctor can advise you.',
    see: DOCTOR,
  },
  {
    about: 'hair loss from cancer treatment',
    says: ['chemo', 'chemotherapy', 'cold cap', 'cold caps', 'scalp cooling', 'paxman', 'dignicap', 'radiotherapy', 'radiation therapy', 'radiation hair loss', 'cancer treatment hair'],
    help: 'This site has no facts on hair loss from cancer treatment. Your cancer team knows what fits you.',
  },
  {
    about: 'other parts of the body',
    unless: ['finasteride', 'minoxidil'],
    says: ['knee', 'knees', 'shin', 'shins', 'calf', 'thigh', 'elbow', 'jaw', 'jawline', 'foot', 'feet pain', 'toe', 'finger', 'thumb', 'stomach', 'tummy', 'belly', 'hemorrhoids', 'varicose veins', 'tennis elbow', 'shoulder', 'hip', 'joint', 'joints', 'tendon', 'rotator cuff', 'arthritis', 'back pain', 'ankle pain', 'face wrinkles', 'wrinkles', 'wrinkle', 'eye surgery', 'lasik', 'under eye', 'under eyes', 'dark circles', 'eye bags', 'acne', 'acne scars', 'acne scar', 'stretch marks', 'stretch mark', 'cellulite', 'pores', 'large pores', 'melasma', 'neck lines', 'double chin', 'lip filler', 'lips pigmentation', 'lip blush', 'lip', 'fillers', 'botox', 'facelift', 'nose job', 'rhinoplasty', 'breast implant', 'breast implants', 'breast augmentation', 'dental implant', 'dental implants', 'teeth', 'tooth', 'liposuction', 'bbl', 'tummy tuck', 'nails', 'toenail', 'nail fungus', 'areola', 'nipple tattoo', 'penis', 'o shot', 'p shot', 'vitiligo', 'mole', 'moles', 'birthmark', 'skin tag', 'basal cell', 'belly fat', 'lose weight', 'weight loss'],
    not: ['swollen lips', 'lips swollen', 'lip swelling', 'side effect', 'side effects', 'finasteride penis', 'shrink', 'numb', 'penis pain', 'small', 'hair loss', 'pimples on scalp', 'on scalp', 'scalp acne', 'after losing weight', 'losing hair', 'thinning', 'shedding'],
    help: 'This site is about hair on the scalp and nothing else. For other parts of the body, ask a doctor.',
  },
  {
    about: 'other tattoos',
    compared: true,
    says: ['sleeve tattoo', 'tattoo sleeve', 'sleeve', 'arm tattoo', 'back tattoo', 'neck tattoo', 'tattoo ideas', 'tattoo designs', 'tattoo design', 'tribal tattoo', 'tattoo gun', 'tattoo machine', 'lip tattoo', 'eyeliner tattoo', 'permanent eyeliner', 'eyeliner', 'permanent makeup', 'tattoo flash', 'henna', 'temporary tattoo stickers', 'leg tattoo', 'wrist tattoo', 'tattoo on my arm', 'tattoo on arm', 'ankle tattoo', 'finger tattoo', 'hand tattoo', 'foot tattoo', 'chest tattoo', 'rib tattoo', 'wrist', 'new tattoo', 'first tattoo', 'dragon', 'rose tattoo', 'tattoo lettering', 'tattoo fonts', 'tattoo shop', 'tattoo parlor', 'tattoo apprenticeship'],
    not: ['transplant', 'fue'],
    help: 'This site covers one kind of tattoo: dots on the scalp that look like hair.',
    see: { href: '/treatments/smp/', text: 'Scalp micropigmentation' },
  },
  {
    about: 'hair care and styling',
    unless: ['finasteride', 'minoxidil', 'smp', 'prp', 'microneedling', 'hair-transplant'],
    says: ['how to draw', 'draw hair', 'anime', 'hair extensions', 'extensions', 'perm', 'curling iron', 'hair straightening', 'straightening', 'straightener', 'keratin', 'brazilian blowout', 'split ends', 'frizzy', 'frizz', 'curly hair routine', 'curly hair', 'hair color', 'hair colour', 'hair dye', 'dye hair', 'highlights', 'balayage', 'bleach my hair', 'bleaching', 'haircut ideas', 'hairstyle', 'hairstyles', 'haircut', 'hair cut', 'barber', 'fade haircut', 'taper', 'hair gel', 'pomade', 'hair mask', 'deep conditioner', 'conditioner', 'hair dryer', 'blow dryer', 'dreadlocks', 'dreads', 'braiding', 'box braids', 'oily hair', 'greasy hair', 'lice', 'nits', 'head lice', 'cradle cap', 'dry shampoo', 'swimming pool green hair', 'hair dye brand', 'toner'],
    not: ['hair loss', 'can i', 'dread shed', 'came out', 'coming out', 'come out', 'fell out', 'lost', 'losing', 'bald spot', 'traction', 'tight', 'hairline', 'falling out', 'minoxidil', 'finasteride', 'transplant', 'smp', 'prp', 'foam', 'bald', 'balding', 'thinning', 'receding', 'edges', 'rogaine', 'after', 'microneedling'],
    help: 'This site is about hair loss, not about styling or care. A hairdresser can help.',
  },
  {
    about: 'home remedies',
    compared: true,
    says: ['onion juice', 'onion', 'castor oil', 'coconut oil', 'rice water', 'olive oil', 'argan oil', 'jojoba', 'black seed oil', 'aloe vera', 'apple cider vinegar', 'fenugreek', 'amla', 'bhringraj', 'ayurveda', 'ayurvedic', 'homeopathy', 'homeopathic', 'acupuncture', 'cupping', 'egg mask', 'mayonnaise', 'batana', 'batana oil', 'tea tree oil', 'green tea', 'inversion method', 'cayenne', 'garlic', 'ginger', 'ginseng', 'reiki', 'hypnosis', 'urine therapy', 'moringa', 'turmeric', 'cbd oil'],
    help: 'This site has no checked facts on home remedies. It covers six treatments that people pay for or are prescribed.',
    see: { href: '/questions/hair-loss-supplements-biotin/', text: 'What is known of supplements' },
  },
  {
    about: 'faith, dating and the law',
    says: ['haram', 'halal', 'islam', 'islamic', 'religion', 'religious', 'bible', 'ramadan', 'dating app', 'dating apps', 'dating site', 'tinder'],
    help: 'This site is about what treatments do to hair and to health, and about nothing else.',
  },
  {
    about: 'gray hair',
    says: ['gray hair reversal', 'reverse gray hair', 'premature graying', 'going gray', 'stop gray hair', 'white hair', 'gray hairs', 'reverse graying', 'premature gray'],
    not: ['smp', 'tattoo', 'micropigmentation', 'scalp ink', 'pigment', 'transplant', 'minoxidil', 'rogaine', 'finasteride', 'propecia', 'prp', 'microneedling', 'fibers', 'hair loss', 'balding'],
    help: 'This site is about hair that is lost, not about its color.',
  },
  {
    about: 'famous people',
    says: ['celebrity', 'celebrities', 'famous', 'actor', 'actors', 'actress', 'footballer', 'football player', 'singer', 'rapper', 'elon musk', 'donald trump', 'lebron', 'rooney', 'beckham', 'mel gibson', 'john travolta', 'travolta', 'matthew mcconaughey', 'mcconaughey', 'jude law', 'tom cruise', 'brad pitt', 'prince william', 'prince harry', 'jeremy piven', 'machine gun kelly', 'jamie foxx', 'kardashian'],
    help: 'This site does not talk about the hair of people by name. It says what treatments can and cannot do.',
    see: { href: '/compare/', text: 'Compare treatments' },
  },
  {
    about: 'other transplants',
    says: ['heart transplant', 'kidney transplant', 'liver transplant', 'lung transplant', 'organ transplant', 'bone marrow', 'marrow transplant', 'cornea transplant', 'corneal transplant', 'face transplant', 'fecal transplant', 'stem cell transplant', 'skin graft', 'bone graft', 'organ donor', 'egg donor', 'sperm donor', 'kidney donor'],
    help: 'This site covers hair transplants only.',
    see: { href: '/treatments/hair-transplant/', text: 'Hair transplant' },
  },
  {
    about: 'animals that lose fur',
    says: ['losing fur', 'mange', 'fur loss', 'shedding fur', 'dog shedding', 'cat shedding', 'dog hair loss', 'cat hair loss', 'dog bald', 'cat bald', 'pet hair', 'dog losing hair', 'cat losing hair', 'horse mane', 'dog is losing', 'cat is losing', 'fleas', 'my dog itch', 'dog hair', 'cat hair', 'in dogs', 'in cats', 'dog dandruff', 'cat dandruff', 'dog food', 'cat food', 'for dogs', 'for cats', 'for my dog', 'for my cat', 'dog shampoo', 'hairless cat', 'dog groomer', 'vet cost', 'dog bald patch', 'cat bald patch'],
    not: ['minoxidil', 'rogaine', 'licked', 'lick', 'foam', 'toxic', 'poisonous', 'ate', 'finasteride', 'propecia'],
    help: 'This site is about people. If your pet is losing fur, ask your vet.',
  },
  {
    about: 'the same drugs for other diseases',
    says: ['enlarged prostate', 'bph', 'benign prostatic', 'urinate', 'urination', 'peeing', 'prostate shrink', 'prostate treatment', 'flomax', 'tamsulosin', 'hypertension treatment', 'high blood pressure treatment', 'blood pressure medication', 'blood pressure medicine', 'blood pressure pills', 'blood pressure drugs', 'blood pressure monitor', 'lower my blood pressure', 'for blood pressure', 'hirsutism'],
    not: ['is it safe', 'hair', 'psa', 'side effect', 'scalp', 'low blood pressure', 'causes', 'interact', 'balding'],
    help: 'This site covers these drugs for hair only. For other uses, ask the doctor who treats you.',
  },
  {
    about: 'other medicines',
    compared: true,
    says: ['ozempic', 'wegovy', 'semaglutide', 'mounjaro', 'zepbound', 'tirzepatide', 'viagra', 'sildenafil', 'cialis', 'tadalafil', 'accutane', 'isotretinoin', 'adderall', 'xanax', 'ibuprofen', 'tylenol', 'paracetamol', 'amoxicillin', 'antibiotic', 'metformin', 'insulin', 'statin', 'lisinopril', 'zoloft', 'prozac', 'lexapro', 'sertraline', 'wellbutrin', 'tramadol', 'testosterone gel', 'trt dose', 'steroid cycle', 'bodybuilding', 'sarms', 'tretinoin face', 'melatonin', 'nicotine', 'vape', 'covid vaccine', 'flu shot'],
    not: ['finasteride', 'minoxidil', 'fin', 'min', 'propecia', 'rogaine', 'prp', 'transplant', 'before', 'with', 'cause', 'smp', 'microneedling', 'surgery'],
    help: 'This site has no facts on that medicine. A pharmacist or doctor can help, also when it seems to cost you hair.',
  },
  {
    about: 'products to come, and cells',
    compared: true,
    says: ['grown in a lab', 'lab grown', 'stem cell', 'stem cells', 'hair cloning', 'cloning', 'pp405', 'verteporfin', 'kx 826', 'gt 20029', 'clascoterone', 'breezula', 'pyrilutamide', 'ru 58841', 'ru58841', 'alfatradiol', 'cb 0301', 'redensyl', 'capixyl', 'copper peptide', 'copper peptides', 'ghk', 'mesotherapy', 'carboxytherapy', 'ozone therapy', 'hair cloning date', 'tsuji', 'bosley stock', 'setipiprant'],
    help: 'This site has no checked facts on that yet. It covers six treatments that people can get now.',
    see: { href: '/compare/', text: 'Compare what it covers' },
  },
]
