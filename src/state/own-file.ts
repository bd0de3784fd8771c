/** The address of a file that comes along with the app: beside the page, wherever that is served from. */
export function ownFile(name: string): string {
  return `./${name}`
}
