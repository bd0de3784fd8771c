/** Turns `{'…/complaint-channels.json': content}` into `{'complaint-channels': content}`. */
export function byFileName<Content>(
  files: Readonly<Record<string, Content>>,
): Readonly<Record<string, Content>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      content,
    ]),
  )
}
