import type { Site } from '@/lib/facts/site'
import type { Picture as PictureData } from '@/lib/pictures/gallery'
import { AllCosts } from './all-costs'
import { Costs } from './costs'
import { HairCountPicture } from './hair-count'
import { HairCycle, Ludwig, Norwood, RootShapes } from './hair-loss'
import { HundredPeople } from './hundred-people'
import { Skin } from './skin'
import { AllTimelines, Timeline } from './timeline'

/** Any picture, as a page shows it that shows nothing else. */
export function Picture({ site, picture: { kind, of } }: { site: Site; picture: PictureData }) {
  const treatment = site.treatments.find((t) => t.id === of)
  switch (kind) {
    case 'people':
      return <HundredPeople site={site} outcomeId={of} alone />
    case 'hairs':
      return <HairCountPicture site={site} id={of} alone />
    case 'when':
      return <Timeline site={site} option={treatment!} alone />
    case 'when-all':
      return <AllTimelines site={site} alone />
    case 'costs':
      return <Costs site={site} option={treatment!} alone />
    case 'costs-all':
      return <AllCosts site={site} alone />
    case 'skin':
      return <Skin site={site} treatment={treatment!} alone />
    case 'hair-cycle':
      return <HairCycle alone />
    case 'root-shapes':
      return <RootShapes site={site} alone />
    case 'norwood':
      return <Norwood site={site} alone />
    case 'ludwig':
      return <Ludwig site={site} alone />
    default:
      return kind satisfies never
  }
}
