import { GlanceTable } from '@/components/compare/glance-table'
import { HomeCard } from '@/components/pictures/home-card'
import { SearchForm } from '@/components/site/header'
import { JsonLd } from '@/components/site/json-ld'
import { getSite } from '@/lib/facts/load-site'
import { mainPageMetadata } from '@/lib/publish/metadata'
import { homeData } from '@/lib/publish/structured-data'

export const generateMetadata = () => mainPageMetadata(getSite(), 'home')

const GOALS = [
  {
    title: 'Keep what I have',
    text: 'Men: finasteride probably helps. Men and women: minoxidil may.',
    links: [
      ['/treatments/finasteride/', 'Finasteride'],
      ['/treatments/minoxidil/', 'Minoxidil'],
    ],
  },
  {
    title: 'Grow some back',
    text: 'Possible where follicles still live. Seldom all of it.',
    links: [
      ['/treatments/minoxidil/', 'Minoxidil'],
      ['/treatments/finasteride/', 'Finasteride'],
      ['/treatments/microneedling/', 'Microneedling'],
      ['/treatments/prp/', 'PRP'],
    ],
  },
  {
    title: 'Fill the bare part',
    text: 'Surgery moves hair from the back of your head.',
    links: [['/treatments/hair-transplant/', 'Hair transplant']],
  },
  {
    title: 'Cover it',
    text: 'A tattoo of dots, fibers, hairpieces, a short cut.',
    links: [
      ['/treatments/smp/', 'Scalp micropigmentation'],
      ['/basics/#covering-up', 'Other ways to cover'],
    ],
  },
  {
    title: 'Leave it',
    text: 'A sound choice once the cause is clear.',
    links: [['/basics/#doing-nothing', 'What happens if I do nothing?']],
  },
] as const

export default function HomePage() {
  const site = getSite()
  return (
    <>
      <JsonLd data={homeData()} />
      <div className="wrap hero">
        <div className="stack">
          <h1>Losing hair? See what each choice does, costs and risks.</h1>
          <p className="lede">
            Six treatments, side by side, and the choice to do nothing. Every number shows its source, and how sure
            anyone can be of it.
          </p>
          <p>
            <a className="font-semibold" href="/basics/#red-flags">
              Is it pattern hair loss? Check first.
            </a>
          </p>
          <SearchForm placeholder="A cost, a side effect, a worry…" label="Search the facts from here" />
          <ul className="chips">
            <li>
              <a href="/search/?q=does+a+scalp+tattoo+stop+hair+loss">Does a scalp tattoo stop hair loss?</a>
            </li>
            <li>
              <a href="/search/?q=finasteride+side+effects">finasteride side effects</a>
            </li>
            <li>
              <a href="/search/?q=cost+of+a+transplant">cost of a transplant</a>
            </li>
          </ul>
        </div>
        <div className="stack later">
          <div className="grid">
            <HomeCard
              site={site}
              heading="Men, one year on finasteride"
              lead="Doctors saw more hair in photos of"
              outcome="finasteride-photo-12mo"
              arms={['on the pill', 'on a dummy pill']}
              harm="Sexual side effects: about {finasteride-harm-any-sexual-label.any}, against {finasteride-harm-any-sexual-label.any.comparator-number}. Suicidal thoughts and lasting problems are reported; how often is unknown."
            />
            <HomeCard
              site={site}
              heading="Women, half a year on minoxidil"
              lead="Reported clear regrowth"
              outcome="minoxidil-women-regrowth"
              arms={['on the liquid', 'on a dummy liquid']}
              harm="Not in pregnancy. Extra facial hair in some."
            />
          </div>
          <p className="small soft">Different people, time and measure: do not compare the cards.</p>
        </div>
      </div>
      <section className="band later">
        <div className="wrap">
          <h2>What do you want to happen?</h2>
          <ul className="grid goals">
            {GOALS.map((goal) => (
              <li key={goal.title} className="box">
                <h3>{goal.title}</h3>
                <p className="small soft">{goal.text}</p>
                <ul className="list">
                  {goal.links.map(([href, text]) => (
                    <li key={href}>
                      <a href={href}>{text}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <p>
            <a href="/basics/#for-women">For women</a> · <a href="/basics/#under-25">Under 25</a>
          </p>
        </div>
      </section>
      <section className="band later">
        <div className="wrap">
          <h2>The six, at a glance</h2>
          <GlanceTable site={site} />
          <p>
            <a href="/compare/">Compare everything, with doing nothing and covering up</a>
          </p>
        </div>
      </section>
    </>
  )
}
