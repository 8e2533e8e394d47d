type Props = {
  href: string
  children: React.ReactNode
  /** What "copy with text" copies, above the address; without it the script reads the question and the answer's first lines. */
  text?: string
  /** A citation, for figures. */
  cite?: string
}

/** An address to send. Scripts put the buttons beside it; without them it is a link like any other. */
export function ShareLink({ href, children, text, cite }: Props) {
  return (
    <p className="share small noprint">
      <a href={href} data-act="link" data-text={text} data-cite={cite}>
        {children}
      </a>
    </p>
  )
}
