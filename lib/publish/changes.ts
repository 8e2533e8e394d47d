/** One change of the content, as readers and feeds get it. */
export type Change = {
  /** Its place in addresses: `/data/#change-<id>`. Once published it stays. */
  id: string
  /** The day it was published. */
  day: string
  title: string
  /** Why it changed, in a plain sentence. */
  why: string
  /** The figure that changed, "fact-id.key", with its text before and after. */
  figure?: `${string}.${string}`
  was?: string
  now?: string
}
