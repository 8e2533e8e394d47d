import { KeepOffline } from '@/components/islands/keep-offline'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { NextSteps } from '@/components/site/next-steps'
import { getSite } from '@/lib/facts/load-site'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'offline')

export default function OfflinePage() {
  return (
    <>
      <div className="wrap">
        <Breadcrumbs parents={[['/', 'Home']]} here="Keep it on this phone" />
        <div className="prose">
          <h1>Read it without a connection</h1>
          <p className="lede">
            Baldly can stay on this phone or computer. Nothing is kept unless you ask for it here, and nobody learns
            that you did.
          </p>
          <KeepOffline />
          <noscript>
            <p>
              Keeping pages needs scripts. You can also save or print any page: answers open by themselves in print.
            </p>
          </noscript>
          <section>
            <h2>What you should know</h2>
            <ul>
              <li>
                A kept copy is as old as the day it was kept. Without a connection each page says which day that was.
              </li>
              <li>
                When you are online again, the whole new state is fetched, and takes over once you have closed all pages
                of the site. Old and new figures are never mixed.
              </li>
              <li>Somebody who uses this device can see that the site is kept on it.</li>
              <li>If you got here by another link, you are offline and that page is not kept.</li>
            </ul>
          </section>
        </div>
      </div>
      <NextSteps
        links={[
          ['/', 'Home'],
          ['/search/', 'Search the facts'],
          ['/data/', 'The data as files'],
        ]}
      />
    </>
  )
}
