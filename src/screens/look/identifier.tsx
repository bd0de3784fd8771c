/** A name as the code writes it, English in every language: what a programmer looks for. */
export function Identifier({ children }: { readonly children: string }) {
  return (
    <code lang="en" dir="ltr">
      {children}
    </code>
  )
}
