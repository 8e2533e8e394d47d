import type { MDXComponents } from 'mdx/types'

/** Next asks for this file. Articles get their tags from the page, bound to one treatment (components/article/). */
export function useMDXComponents(components: MDXComponents = {}): MDXComponents {
  return components
}
