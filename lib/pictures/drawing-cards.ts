import { printText } from '@/lib/facts/print'
import { resolveFigure, type Site } from '@/lib/facts/site'
import { cite, stacked } from './card-parts'
import type { Card } from './card'
import { CYCLE_STEPS, hairCycle, rootShapes, shrinkingRoot } from './follicle'
import { LUDWIG, ludwigDrawing, NORWOOD, norwoodDrawing } from './scalp'
import { scaleNote, skinDrawing } from './skin'

export function skinCard(site: Site, treatment: Site['treatments'][number]): Card {
  const acts = treatment.acts!
  const depth = acts.depth && resolveFigure(site, acts.depth).figure
  return {
    title: `${treatment.name}: where in the skin it acts`,
    lead: printText(site, acts.caption),
    drawing: skinDrawing(acts, depth),
    notes: [scaleNote(depth)],
    source: cite(site, site.facts.get(acts.facts[0]!)),
  }
}

export function cycleCard(): Card {
  return {
    title: 'How a hair grows, falls and comes back, and how a root shrinks',
    lead: CYCLE_STEPS.map(([what, how], i) => `${i + 1}. ${what} ${how}`).join(' '),
    drawing: stacked([hairCycle(), shrinkingRoot()], 16),
    notes: [
      'In pattern hair loss the roots shrink: each new hair is finer and shorter. Drawn to explain, not to scale.',
    ],
    source: 'drawn by Baldly',
  }
}

export const rootCard = (site: Site): Card => ({
  title: 'Straight and tightly curled roots',
  lead: 'The root has the shape of the hair, under the skin too.',
  drawing: rootShapes(),
  notes: ['Not to scale. Most studies do not say whose hair they counted.'],
  source: cite(site, site.facts.get('hair-transplant-who-textured-hair')),
})

export const norwoodCard = (site: Site): Card => ({
  title: 'The Norwood pattern: how hair loss goes in men',
  lead: NORWOOD.map(({ name, says }) => `${name}: ${says}`).join('. ') + '.',
  drawing: norwoodDrawing(),
  notes: ['A stage says how you look today, not how fast you will go.'],
  source: cite(site, site.facts.get('basics-scale-norwood')),
})

export const ludwigCard = (site: Site): Card => ({
  title: 'The Ludwig pattern: how hair loss goes in women',
  lead: LUDWIG.map(({ name, says }) => `${name}: ${says}`).join('. ') + '.',
  drawing: ludwigDrawing(),
  notes: ['A stage says how you look today, not how fast you will go.'],
  source: cite(site, site.facts.get('basics-scale-ludwig')),
})
